#!/usr/bin/env bash
# A throw-away PostgreSQL of the tests' own: reached only through a Unix socket in FOLDER, gone with it.
# usage: postgres.sh FOLDER start|stop     (root or not; FOLDER short, for a socket's path ends at 107 characters)
#        postgres.sh FOLDER start PORT     also on localhost:PORT, without TLS until it has a certificate
#        postgres.sh FOLDER certificate CERTIFICATE KEY
# URL:   postgresql://guestwright@localhost/postgres?host=FOLDER
set -euo pipefail
folder=$1
action=$2
data=$folder/data

# The server refuses to run as root; its own user can.
as_server() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

programs() {
    local newest
    newest=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
    if [ ! -x "$newest/initdb" ]; then
        echo "PostgreSQL's initdb was not found under /usr/lib/postgresql" >&2
        exit 1
    fi
    echo "$newest"
}

stop() {
    if [ -e "$data/postmaster.pid" ]; then
        as_server "$bin/pg_ctl" -D "$data" -m immediate -w stop >/dev/null || true
    fi
    # Only what start made is taken away.
    if [ -e "$folder/guestwright-tests" ]; then
        rm -rf "$folder"
    fi
}

# Durability is not what the tests ask of it: a crash of the machine may eat the whole folder.
configure() {
    cat >>"$data/postgresql.conf" <<CONF
listen_addresses = ''
unix_socket_directories = '$folder'
fsync = off
synchronous_commit = off
full_page_writes = off
log_min_messages = warning
lc_messages = 'C'
CONF
}

# Over the network everybody but the owner needs a password.
listen() {
    cat >>"$data/postgresql.conf" <<CONF
listen_addresses = 'localhost'
port = $1
include_if_exists 'tls.conf'
CONF
    printf '%s\n' 'local all all trust' 'host all guestwright localhost trust' 'host all all localhost scram-sha-256' \
        >"$data/pg_hba.conf"
}

certificate() {
    cp "$1" "$data/server.crt"
    cp "$2" "$data/server.key"
    chmod 600 "$data/server.key"
    echo 'ssl = on' >"$data/tls.conf"
    if [ "$(id -u)" -eq 0 ]; then
        chown postgres: "$data/server.crt" "$data/server.key" "$data/tls.conf"
    fi
    as_server "$bin/pg_ctl" -D "$data" -l "$folder/log" -m fast -w -t 60 restart </dev/null >/dev/null 2>&1
}

start() {
    stop # what an interrupted run may have left
    mkdir -m 700 "$folder"
    touch "$folder/guestwright-tests"
    if [ "$(id -u)" -eq 0 ]; then
        chown -R postgres: "$folder"
    fi
    as_server "$bin/initdb" -D "$data" -U guestwright -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    configure
    if [ -n "${1:-}" ]; then
        listen "$1"
    fi
    # Nothing of ours may stay open in the server, or whoever waits for our output waits for the server.
    as_server "$bin/pg_ctl" -D "$data" -l "$folder/log" -w -t 60 start </dev/null >/dev/null 2>&1 || {
        cat "$folder/log" >&2
        exit 1
    }
}

bin=$(programs)
case $action in
start) start "${3:-}" ;;
certificate) certificate "$3" "$4" ;;
stop) stop ;;
*)
    echo "usage: postgres.sh FOLDER start [PORT]|stop|certificate CERTIFICATE KEY" >&2
    exit 2
    ;;
esac
