#!/bin/bash
# This project: the demo house, one program, SQLite. Pages and start; talk is not measured yet.
. "$(dirname "$0")/lib.sh"
PORT=21180
ADMIN=21181
OURS=${OURS:-$HERE/../target/release/voordeur}
export VOORDEUR_DATA=$D/data VOORDEUR_LISTEN=127.0.0.1:$PORT VOORDEUR_ADMIN_LISTEN=127.0.0.1:$ADMIN VOORDEUR_LOG=warn

do_install() { (cd "$HERE/.." && nice -n 10 cargo build --release -q --locked); }
do_seed() {
  [ -d "$VOORDEUR_DATA" ] && return 0
  "$OURS" demo
}
do_start() { fresh_pids; do_seed; spawn server "$OURS" serve; wait_http "http://localhost:$PORT/help"; }

do_url() {
  local b=http://localhost:$PORT
  case $1 in
    hello) echo "$b/robots.txt" ;; front) echo "$b/" ;; up) echo "$b/help" ;; *) none ;;
  esac
}
do_size() { dir_kib "$OURS"; }
main "$@"
