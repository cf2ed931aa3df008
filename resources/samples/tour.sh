#!/usr/bin/env bash
# The main job, from a contact file to delivered invitations, on the command line: each command is shown, then run.
# usage: tour.sh GUESTWRIGHT-CLI [FOLDER]     FOLDER must be new or empty; without one a temporary folder is made
set -euo pipefail
samples=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$1
folder=${2:-}

if [ -z "$folder" ]; then
    folder=$(mktemp -d "${TMPDIR:-/tmp}/guestwright-tour.XXXXXXXX")
elif [ -e "$folder" ] && [ -n "$(ls -A -- "$folder")" ]; then
    echo "The tour needs a fresh folder, and there is something in $folder already." >&2
    exit 1
else
    mkdir -p -- "$folder"
    chmod 700 -- "$folder"
fi
folder=$(cd -- "$folder" && pwd)
export GUESTWRIGHT_WORKSPACE=$folder/tour.guestwright

step() {
    printf '\n%s\n' "$*"
}

# The command as one would type it, quoted where a shell asks for it; then what it says.
guestwright() {
    local word line='$ guestwright-cli'
    for word in "$@"; do
        case $word in
        *[!A-Za-z0-9_./:=@%+,-]* | '') line+=" '${word//\'/\'\\\'\'}'" ;;
        *) line+=" $word" ;;
        esac
    done
    printf '%s\n' "$line"
    "$program" "$@" </dev/null
}

echo "A tour of Guestwright. Everybody in it is made up, and nothing leaves this computer."
printf '\n$ export GUESTWRIGHT_WORKSPACE=%s\n' "$GUESTWRIGHT_WORKSPACE"

step "A workspace is one file. It knows who invites, and the address under which the links will work."
guestwright workspace init
guestwright workspace set --organizer 'Lindenhof Books' --public-url https://gift.lindenhof.example --privacy-url https://lindenhof.example/privacy

step "People come from an address book's export; who is in it twice is one contact."
guestwright contacts import "$samples/contacts.csv" --list 'Friends of the house'

step "A gift campaign needs something to give before it can be activated."
guestwright campaign add --name 'Spring Gift' --purpose gift \
    --description 'You helped us through our first year. **Choose one gift**, tell us where it should go, and we will post it.' \
    --sender 'Lindenhof Books <hello@lindenhof.example>' --expires "$(date -d '+60 days' +%F)" --zone Europe/Berlin
guestwright item add --campaign 'Spring Gift' --name 'Linen tote bag' --stock 40
guestwright item add --campaign 'Spring Gift' --name 'Hand-bound notebook' --variants 'Blue,Red,Sand'
guestwright campaign activate 'Spring Gift'

step "Everybody on the list gets a private link, and Ines one that ends earlier."
guestwright invite bulk --campaign 'Spring Gift' --list 'Friends of the house'
guestwright invite add --campaign 'Spring Gift' --name 'Ines Carvalho' --email ines@carvalho.example --expires 7d

step "The invitations are written as messages into a folder; an account with a mail server sends them for real."
guestwright account add --name 'Mail folder' --transport folder --path "$folder/mail"
guestwright campaign set 'Spring Gift' --account 'Mail folder'
guestwright send --campaign 'Spring Gift' --unsent --wait

step "Who was sent what, and how long it works."
guestwright invite list --campaign 'Spring Gift'

step "The links for a spreadsheet, a safe copy, and proof that the workspace is sound."
guestwright invite export --campaign 'Spring Gift' --out "$folder/invites.csv"
guestwright workspace backup "$folder/backup.guestwright"
guestwright workspace check

messages=$(find "$folder/mail" -type f -name '*.eml' | wc -l)
cat <<END

Where everything lies:
  workspace          $GUESTWRIGHT_WORKSPACE
  $(printf '%-18s' "$messages messages") $folder/mail
  links              $folder/invites.csv
  backup             $folder/backup.guestwright
  sample contacts    $samples/contacts.csv

Open it in the desktop with: ./run $GUESTWRIGHT_WORKSPACE
END
