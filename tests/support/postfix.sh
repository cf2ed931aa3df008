#!/usr/bin/env bash
# A throw-away Postfix of the tests' own: STARTTLS on PORT, TLS from the first byte on PORT+1, both on loopback only.
# Login app@ci.invalid / secret by PLAIN and LOGIN; the certificate for localhost is FOLDER/cert.pem. Every recipient's
# mail lands in FOLDER/mail/all/new, except for refused@*, who does not exist; nothing can leave the machine.
# usage: postfix.sh FOLDER PORT start|stop     (root, or sudo without questions)
set -euo pipefail
folder=$1
port=$2
action=$3
root=$(cd "$(dirname "$0")/../.." && pwd)

if [ "$(id -u)" -ne 0 ]; then
    exec sudo -n "$0" "$@"
fi

# Beside another mail server Postfix is only unpacked, below the build folder.
prefix=
if [ ! -x /usr/sbin/postfix ]; then
    prefix=$root/build/unpacked
    export LD_LIBRARY_PATH=$prefix/usr/lib/postfix
fi
export PATH=$prefix/usr/sbin:/usr/sbin:/usr/bin:/bin
# Whoever runs the tests reads the mail; Postfix delivers for no id below 100.
reader=${SUDO_UID:-65534}

stop() {
    if [ -e "$folder/etc/main.cf" ]; then
        postfix -c "$folder/etc" stop >/dev/null 2>&1 || true
    fi
    # Only what start made is taken away.
    if [ -e "$folder/guestwright-tests" ]; then
        rm -rf "$folder"
    fi
}

write_main() {
    cat >"$folder/etc/main.cf" <<CONF
compatibility_level = 3.6
queue_directory = $folder/spool
data_directory = $folder/data
command_directory = $prefix/usr/sbin
daemon_directory = $prefix/usr/lib/postfix/sbin
shlib_directory = $prefix/usr/lib/postfix
meta_directory = $prefix/etc/postfix
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = ci.invalid
mydestination =
mynetworks =
alias_maps =
local_recipient_maps =
maillog_file = $folder/postfix.log
maillog_file_prefixes = $folder
virtual_mailbox_domains = regexp:$folder/etc/domains
virtual_mailbox_maps = static:all/
virtual_mailbox_base = $folder/mail
virtual_uid_maps = static:$reader
virtual_gid_maps = static:65534
default_transport = error:no outbound mail from the tests
relay_transport = error:no outbound mail from the tests
smtpd_tls_cert_file = $folder/cert.pem
smtpd_tls_key_file = $folder/key.pem
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = cyrus
smtpd_sasl_path = smtpd
cyrus_sasl_config_path = $folder/etc/sasl
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = check_recipient_access regexp:$folder/etc/recipients, permit_sasl_authenticated, reject
smtpd_client_connection_rate_limit = 0
smtpd_client_connection_count_limit = 0
smtputf8_enable = yes
CONF
    echo '/./ ok' >"$folder/etc/domains"
    echo '/^refused@/ 550 5.1.1 User unknown' >"$folder/etc/recipients"
}

write_master() {
    cat >"$folder/etc/master.cf" <<CONF
127.0.0.1:$port inet n - n - - smtpd
127.0.0.1:$((port + 1)) inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
showq unix n - n - - showq
tlsmgr unix - - n 1000? 1 tlsmgr
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
CONF
}

write_secrets() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
        -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' -keyout "$folder/key.pem" -out "$folder/cert.pem" 2>/dev/null
    cat >"$folder/etc/sasl/smtpd.conf" <<CONF
pwcheck_method: auxprop
auxprop_plugin: sasldb
mech_list: PLAIN LOGIN
sasldb_path: $folder/sasldb2
CONF
    echo secret | saslpasswd2 -p -c -f "$folder/sasldb2" -u ci.invalid app
    chown postfix "$folder/sasldb2"
}

start() {
    stop # what an interrupted run may have left
    # Not below the checkout: Postfix's own user must be able to walk there.
    mkdir -m 755 "$folder"
    touch "$folder/guestwright-tests"
    mkdir -p "$folder/etc/sasl" "$folder/spool" "$folder/data" "$folder/mail"
    chown postfix "$folder/data"
    chown "$reader" "$folder/mail"
    write_main
    write_master
    write_secrets
    # Nothing of ours may stay open in the server, or whoever waits for our output waits for the server.
    postfix -c "$folder/etc" start </dev/null >"$folder/start.log" 2>&1 || {
        cat "$folder/start.log" "$folder/postfix.log" >&2
        exit 1
    }
}

case $action in
start) start ;;
stop) stop ;;
*)
    echo "usage: postfix.sh FOLDER PORT start|stop" >&2
    exit 2
    ;;
esac
