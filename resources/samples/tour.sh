#!/usr/bin/env bash
# The main job, from a contact file to an order, on the command line: each command is shown, then run. The redemption
# server beside the program serves this computer alone, and ends with the tour.
# usage: tour.sh GUESTWRIGHT-CLI [FOLDER]     FOLDER must be new or empty; without one a temporary folder is made
set -euo pipefail
umask 077
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
server=$(dirname -- "$program")/guestwright-server
serving=
trap '[ -z "$serving" ] || kill "$serving"' EXIT

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

# A server on a port that is free; visitors on it, managers on the next.
serve() {
    local try
    for try in 1 2 3 4 5; do
        port=$((20000 + RANDOM % 20000))
        "$server" --publication "$folder/publication" --listen "127.0.0.1:$port" --admin-listen "127.0.0.1:$((port + 1))" \
            --public-url "http://localhost:$port" 2>"$folder/server.log" &
        serving=$!
        for _ in $(seq 100); do
            if curl -fs "http://localhost:$port/healthz" >/dev/null; then
                return
            fi
            kill -0 "$serving" 2>/dev/null || break
            sleep 0.1
        done
        serving=
    done
    echo "The server does not start: $(cat "$folder/server.log")" >&2
    exit 1
}

# What somebody with a browser sees of a page, without its marks; blank lines left out.
words_of() {
    sed -n '/<main/,/<\/main>/p' | sed -e 's/<[^>]*>//g' -e 's/&nbsp;/ /g' | grep -v '^[[:space:]]*$' | sed 's/^/    /'
}

# The value of a field in a form.
field() {
    sed -n "s/.*name=\"$1\" value=\"\([^\"]*\)\".*/\1/p" | head -n 1
}

echo "A tour of Guestwright. Everybody in it is made up, and nothing leaves this computer."
printf '\n$ export GUESTWRIGHT_WORKSPACE=%s\n' "$GUESTWRIGHT_WORKSPACE"

step "A workspace is one file. It knows who invites, and the address under which the links will work."
"$server" key add tour --publication "$folder/publication" >"$folder/key"
GUESTWRIGHT_KEY=$(cat "$folder/key")
export GUESTWRIGHT_KEY
serve
guestwright workspace init
guestwright workspace set --organizer 'Lindenhof Books' --public-url "http://localhost:$port" --privacy-url https://lindenhof.example/privacy

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

step "Pages, gifts and links go to the redemption server, which gets no link itself, only what it needs to know one."
guestwright sync --server "http://127.0.0.1:$((port + 1))"

step "Ines opens her link, chooses the notebook in red and says where it should go."
browser='Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'
link=$("$program" --json invite list --campaign 'Spring Gift' --search ines@carvalho.example | sed -n 's/.*"url":"\([^"]*\)".*/\1/p')
page=$(curl -fsA "$browser" "$link")
words_of <<<"$page"
curl -fsA "$browser" "http://localhost:$port$(sed -n 's/.*src="\(\/v\/[^"]*\)".*/\1/p' <<<"$page" | head -n 1)" >/dev/null
choice=$(curl -fsA "$browser" "$link/items" | sed -n 's/.*name="choice" value="\([^"]*:Red\)".*/\1/p')
nonce=$(curl -fsA "$browser" --get --data-urlencode "choice=$choice" "$link/checkout" | field nonce)
sleep 2.5 # a person needs that long to type; what is faster is a machine
curl -fsLA "$browser" "$link/redeem" --data-urlencode "nonce=$nonce" --data-urlencode "choice=$choice" \
    --data-urlencode 'name=Ines Carvalho' --data-urlencode 'country=PT' --data-urlencode 'line1=Rua das Flores 12' \
    --data-urlencode 'postal_code=1200-195' --data-urlencode 'city=Lisboa' --data-urlencode 'email=ines@carvalho.example' | words_of

step "What happened comes back with the next synchronization."
guestwright sync

step "Who was sent what, how long it works, and who got how far."
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
  server's database  $folder/publication
  sample contacts    $samples/contacts.csv

Open it in the desktop with: ./run $GUESTWRIGHT_WORKSPACE
END
