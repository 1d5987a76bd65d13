#!/bin/bash
# This project: the demo house with 1,000 more lines in its living room, one program, SQLite, default settings.
. "$(dirname "$0")/lib.sh"
PORT=21180
ADMIN=21181
OURS=${OURS:-$HERE/../target/release/voordeur}
NEEDS="$OURS python3"
SEED=$HERE/peers/ours_seed.py
SEEDED=$D/seeded
TOKEN=$(printf 'be%.0s' $(seq 32))               # the stay of the writer; it opens nothing but the seeded house
export VOORDEUR_DATA=$D/data VOORDEUR_LISTEN=127.0.0.1:$PORT VOORDEUR_ADMIN_LISTEN=127.0.0.1:$ADMIN VOORDEUR_LOG=warn

do_install() { (cd "$HERE/.." && nice -n 10 cargo build --release -q --locked); }
do_seed() { # anew for another program, and every day: lines go after some weeks, and a stay ends
  local made_by; made_by=$(stat -c '%n %Y' "$OURS" "$SEED"; date +%F)
  [ "$(cat "$SEEDED.by" 2>/dev/null)" = "$made_by" ] && return 0
  rm -rf "$SEEDED"
  VOORDEUR_DATA=$SEEDED "$OURS" demo >"$D/seed.log"
  python3 "$SEED" "$SEEDED/voordeur.db" "$TOKEN"
  echo "$made_by" >"$SEEDED.by"
}
do_start() { # every run begins with the same house
  fresh_pids; do_seed
  rm -rf "$VOORDEUR_DATA"; cp -a "$SEEDED" "$VOORDEUR_DATA"
  spawn server "$OURS" serve; wait_http "http://localhost:$PORT/help"
}

do_url() {
  local b=http://localhost:$PORT
  case $1 in
    hello) echo "$b/robots.txt" ;; front) echo "$b/" ;; up) echo "$b/help" ;; *) none ;;
  esac
}
as_writer() { # what a browser sends with a form; $1 is how nbload calls a header
  args "$1" "Cookie: voordeur=$TOKEN" "$1" "Origin: http://localhost:$PORT" "$1" "Sec-Fetch-Site: same-origin" \
    "$1" "Content-Type: application/x-www-form-urlencoded"
}
do_fan() {
  local room=http://localhost:$PORT/huiskamer
  args --proto sse --sub-url "$room/live?na=$(last_number)" --pub-url "$room" --pub-body "sleutel={UUID}&tekst={MSG}"
  as_writer --pub-header
}
last_number() { # the page says after which line its stream begins
  curl -fsS "http://localhost:$PORT/huiskamer" | grep -o 'live?na=[0-9]*' | grep -o '[0-9]*$'
}
do_post() {
  args --url "http://localhost:$PORT/huiskamer" --body "sleutel={UUID}&tekst=neighbour-{WORD}-$(printf 'x%.0s' $(seq 80))"
  as_writer --header
}
do_size() { dir_kib "$OURS"; }
main "$@"
