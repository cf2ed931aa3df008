#!/usr/bin/env bash
# Takes the tour under the loosest umask: it must come to its end, and nothing it leaves may be readable by others.
# usage: tour.sh GUESTWRIGHT-CLI CHECKOUT
set -euo pipefail
program=$1
checkout=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
umask 000

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

# Files 0600 and folders 0700, whatever the umask says.
nothing_is_open() {
    local open
    open=$(find "$folder/tour" \( -type d ! -perm 700 -o ! -type d ! -perm 600 \) -printf '%M %P\n')
    [ -z "$open" ] || fail "open to others $1: $open"
}

bash "$checkout/resources/samples/tour.sh" "$program" "$folder/tour" >"$folder/said" || fail "the tour ended with $?: $(tail -n 5 "$folder/said")"
nothing_is_open "after the tour"
for left in tour.guestwright backup.guestwright invites.csv mail publication; do
    [ -e "$folder/tour/$left" ] || fail "the tour left no $left"
done
messages=$(find "$folder/tour/mail" -name '*.eml' | wc -l)
[ "$messages" -eq 25 ] || fail "$messages messages instead of 25"
for name in 'Jonas' 'ines@carvalho.example' 'http://localhost:' 'Thank you, Ines' 'Order Completed' ' SG-'; do
    grep -qF "$name" "$folder/said" || fail "the tour did not print $name"
done

# A workspace that others could read is closed as it is opened, and that is said.
chmod 644 "$folder/tour/tour.guestwright"
told=$("$program" --workspace "$folder/tour/tour.guestwright" campaign list 2>&1 >/dev/null)
nothing_is_open "after opening a loose file"
[ -n "$told" ] || fail "closing a loose file was not told"

# A folder that is in use is left alone.
if bash "$checkout/resources/samples/tour.sh" "$program" "$folder/tour" >/dev/null 2>&1; then
    fail "the tour took a folder that is in use"
fi
