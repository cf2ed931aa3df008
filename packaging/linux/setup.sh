# Sourced by run and test: sees to it that the Debian packages of the named lists are there.
# When nothing is missing this asks dpkg once and returns. Expects $root to be the top of the checkout.

# The package names of packages-LIST.txt for each LIST.
guestwright_packages() {
    local list
    for list in "$@"; do
        sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$root/packaging/linux/packages-$list.txt"
    done
}

# Whether another program than Postfix receives this machine's mail: it stays, and Postfix is only unpacked then.
guestwright_other_mail_server() {
    dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' 2>/dev/null |
        awk '$1 == "installed" && $2 != "postfix" && /mail-transport-agent/ { found = 1 } END { exit !found }'
}

# What is installed, including the names that installed packages stand in for; Postfix counts once it is unpacked.
guestwright_installed() {
    dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' |
        sed -n -e 's/([^)]*)//g' -e 's/,//g' -e 's/^installed //p' | tr -s ' ' '\n'
    if [ -x "$root/build/unpacked/usr/sbin/postfix" ]; then
        echo postfix
    fi
}

# Installs what is missing of the lists, as root or through sudo; says in words what to do where neither is possible.
guestwright_install() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian: the packages named in packaging/linux/packages-*.txt must be there already." >&2
        return 0
    fi
    local missing log="$root/build/setup.log" how=()
    missing=$(comm -23 <(guestwright_packages "$@" | sort -u) <(guestwright_installed | sort -u))
    [ -n "$missing" ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || ! sudo -v; then
            {
                echo "Some Debian packages are missing, and installing them needs root. Please have this typed as root,"
                echo "then start this command again:"
                echo
                # shellcheck disable=SC2086 # one word a package
                echo "  apt-get install --no-install-recommends" $missing
            } >&2
            return 1
        fi
        how=(sudo)
    fi
    mkdir -p "$root/build"
    echo "Installing $(printf '%s\n' "$missing" | wc -w) Debian packages and what they need (a few minutes the first time) ..." >&2
    local unpack=()
    if printf '%s\n' "$missing" | grep -qx postfix && guestwright_other_mail_server; then
        missing=$(printf '%s\n' "$missing" | sed '/^postfix$/d')
        unpack=(--unpack-postfix "$root/build/unpacked")
    fi
    # shellcheck disable=SC2086 # one word a package
    if ! "${how[@]}" bash "$root/packaging/linux/install-packages.sh" "${unpack[@]}" $missing >"$log" 2>&1 </dev/null; then
        tail -n 30 "$log" >&2
        echo "Installing the packages failed; the whole story is in $log" >&2
        return 1
    fi
}

# Configures PRESET when that was not done yet or the presets changed, then builds it; ARGS go to the build.
guestwright_build() {
    local preset=$1 folder="$root/build/$1"
    shift
    mkdir -p "$root/build"
    if [ ! -e "$folder/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$folder/build.ninja" ]; then
        (cd "$root" && cmake --preset "$preset" -Wno-dev) >"$folder.log" 2>&1 || {
            tail -n 30 "$folder.log" >&2
            echo "Configuring failed; the whole story is in $folder.log" >&2
            return 1
        }
    fi
    (cd "$root" && cmake --build --preset "$preset" --parallel "$(nproc)" "$@")
}
