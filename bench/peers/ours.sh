#!/bin/bash
# This project: the demo house, one program, SQLite. Limits for the load generator are raised as data: a known place.
. "$(dirname "$0")/lib.sh"
PORT=21180
ADMIN=21181
OURS=${OURS:-$HERE/../target/release/voordeur}
export VOORDEUR_DATA=$D/data VOORDEUR_LISTEN=127.0.0.1:$PORT VOORDEUR_ADMIN_LISTEN=127.0.0.1:$ADMIN VOORDEUR_LOG=warn
ORIGIN="Origin: http://localhost:$PORT"
JAR=$D/cookies

do_install() { (cd "$HERE/.." && nice -n 10 cargo build --release -q --locked); }
do_seed() {
  [ -d "$VOORDEUR_DATA" ] && return 0
  "$OURS" demo
}
do_start() { fresh_pids; do_seed; spawn server "$OURS" serve; wait_http "http://localhost:$PORT/help"; }

# Comes in as Ria, as anybody would: asks for a code and reads it in the outbox.
come_in() {
  [ -s "$JAR" ] && curl -fsS -b "$JAR" -o /dev/null "http://localhost:$PORT/mijn" 2>/dev/null && return 0
  rm -f "$JAR"
  curl -fsS -c "$JAR" -H "$ORIGIN" -o /dev/null --data 'hoe=mail&adres=ria@demo.invalid' "http://localhost:$PORT/binnenkomen"
  local i code
  for i in $(seq 50); do
    code=$(cat $(ls -t "$VOORDEUR_DATA"/outbox/*.eml 2>/dev/null | head -1) 2>/dev/null | grep -oE '\b[0-9]{3} ?[0-9]{3}\b' | head -1 | tr -d ' ') || true
    [ -n "$code" ] && break
    sleep 0.1
  done
  curl -fsS -b "$JAR" -c "$JAR" -H "$ORIGIN" -o /dev/null --data "code=$code&apparaat=mijn" "http://localhost:$PORT/binnenkomen/code"
}
cookie() { awk '$6 == "voordeur" { print "voordeur=" $7 }' "$JAR"; }

do_url() {
  local b=http://localhost:$PORT
  case $1 in
    hello) echo "$b/robots.txt" ;; front) echo "$b/" ;; up) echo "$b/help" ;; *) none ;;
  esac
}
do_fan() { none; }
do_post() { none; }
do_size() { dir_kib "$OURS"; }
main "$@"
