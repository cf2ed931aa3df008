#!/usr/bin/env bash
# Tells a story in a real window: a screen, a window manager and an accessibility bus of its own, then the script.
# usage: window.sh [--story SCRIPT.py] [--language CODE] GUESTWRIGHT GUESTWRIGHT-CLI CONTACTS.csv PICTURES
# Without a script it is window.py, the main job by mouse and keyboard.
# The packages are those of packaging/linux/packages-test.txt.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

story=window.py language=en
while [ "${1:-}" = --story ] || [ "${1:-}" = --language ]; do
    if [ "$1" = --story ]; then story=$2; else language=$2; fi
    shift 2
done

if [ "${1:-}" != --inside ]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/runtime"
    # Nothing of whoever runs this may take part: no display, key ring, settings or input method.
    env -u DISPLAY -u WAYLAND_DISPLAY -u SESSION_MANAGER -u DBUS_SESSION_BUS_ADDRESS -u AT_SPI_BUS_ADDRESS \
        -u XMODIFIERS -u QT_IM_MODULE -u QT_STYLE_OVERRIDE -u QT_SCALE_FACTOR -u XAUTHORITY \
        HOME="$home" XDG_RUNTIME_DIR="$home/runtime" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
        XDG_CACHE_HOME="$home/cache" XDG_CURRENT_DESKTOP= LC_ALL=C.UTF-8 LANGUAGE="$language" TZ=Europe/Berlin \
        dbus-run-session -- "$here/window.sh" --story "$story" --language "$language" --inside "$@"
    exit
fi
shift

processes=()
# In the turn they came, last first; dbus-run-session ends what the bus has started.
finish() {
    local i
    for ((i = ${#processes[@]} - 1; i >= 0; i--)); do
        kill "${processes[i]}" 2>/dev/null || true
    done
    wait
}
trap finish EXIT
trap 'exit 143' INT TERM HUP

# wait_for WORDS COMMAND...: up to ten seconds
wait_for() {
    local words=$1 tries
    shift
    for ((tries = 0; tries < 200; tries++)); do
        if "$@" >/dev/null 2>&1; then
            return
        fi
        sleep 0.05
    done
    echo "$words did not come up: see $HOME/log" >&2
    tail -n 20 "$HOME/log" >&2
    return 1
}

# The server takes the first free number itself, so that several runs do not meet.
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$HOME/display" >>"$HOME/log" 2>&1 &
processes+=($!)
wait_for "Xvfb" test -s "$HOME/display"
DISPLAY=:$(cat "$HOME/display")
export DISPLAY
wait_for "The screen" xdpyinfo
openbox >>"$HOME/log" 2>&1 &
processes+=($!)
wait_for "The window manager" sh -c 'xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"'
/usr/libexec/at-spi-bus-launcher --launch-immediately >>"$HOME/log" 2>&1 &
processes+=($!)

export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb PYTHONDONTWRITEBYTECODE=1
# Debian's own Python, because pyatspi is a package of Debian.
timeout --kill-after=5 400 /usr/bin/python3 "$here/$story" "$@" &
teller=$!
processes+=("$teller")
wait "$teller"
