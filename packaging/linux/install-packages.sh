#!/usr/bin/env bash
# Installs Debian packages as root: without questions, without starting a service of theirs, without removing anything.
# usage: install-packages.sh [--unpack-postfix FOLDER] PACKAGE...
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

unpack=
if [ "${1:-}" = --unpack-postfix ]; then
    unpack=$2
    shift 2
fi

policy=/usr/sbin/policy-rc.d
kept=$policy.before-guestwright
cluster=/etc/postgresql-common/createcluster.d/guestwright.conf

restore() {
    rm -f "$cluster"
    rmdir --ignore-fail-on-non-empty -p "$(dirname "$cluster")" 2>/dev/null || true
    if [ -e "$kept" ]; then
        mv -f "$kept" "$policy"
    elif grep -qs 'placed by guestwright' "$policy"; then
        rm -f "$policy"
    fi
}

# Services stay stopped and PostgreSQL makes no cluster of its own: the tests start private ones.
forbid_services() {
    restore # what a run that was killed may have left
    if [ -e "$policy" ]; then
        mv "$policy" "$kept"
    fi
    printf '#!/bin/sh\n# placed by guestwright while it installs packages\nexit 101\n' >"$policy"
    chmod 755 "$policy"
    mkdir -p "$(dirname "$cluster")"
    echo 'create_main_cluster = false' >"$cluster"
}

apt() {
    apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@"
}

install() {
    apt install --no-install-recommends --no-remove "$@"
}

known() {
    apt-cache show --no-all-versions "$@" >/dev/null 2>&1
}

# Postfix in a folder, beside another mail server that keeps the machine's mail; its users and libraries are needed all the same.
unpack_postfix() {
    local folder=$1 archive
    archive=$(mktemp -d)
    known postfix || apt update
    (cd "$archive" && chmod 755 . && apt download postfix)
    mkdir -p "$folder"
    dpkg-deb -x "$archive"/postfix_*.deb "$folder"
    # Its scripts know their folder by heart.
    grep -rlI /usr/lib/postfix "$folder/usr/lib/postfix" | xargs sed -i "s#/usr/lib/postfix#$folder/usr/lib/postfix#g"
    # The plain names among its dependencies are the libraries; alternatives and versions do not matter here.
    local needed
    needed=$(dpkg-deb -f "$archive"/postfix_*.deb Depends | tr ',' '\n' | sed -n 's/^ *\(lib[^ (|]*\).*/\1/p' | sort -u)
    # shellcheck disable=SC2086 # one word a package
    install $needed
    getent group postdrop >/dev/null || groupadd --system postdrop
    getent passwd postfix >/dev/null || useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin postfix
    rm -rf "$archive"
}

trap restore EXIT
trap 'exit 130' INT TERM HUP
forbid_services
if [ $# -gt 0 ]; then
    known "$@" || apt update
    if ! dpkg-query -W -f '${db:Status-Status}' postfix 2>/dev/null | grep -qx installed; then
        echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
    fi
    install "$@" || { apt update && install "$@"; }
fi
if [ -n "$unpack" ]; then
    unpack_postfix "$unpack"
fi
