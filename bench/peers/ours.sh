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
ACTIVITIES=${ACTIVITIES:-1000}
export VOORDEUR_DATA=$D/data VOORDEUR_LISTEN=127.0.0.1:$PORT VOORDEUR_ADMIN_LISTEN=127.0.0.1:$ADMIN VOORDEUR_LOG=warn

do_install() { (cd "$HERE/.." && nice -n 10 cargo build --release -q --locked); }
do_seed() { # anew for another program, and every day: lines go after some weeks, and a stay ends
  local made_by; made_by=$(stat -c '%n %Y' "$OURS" "$SEED"; date +%F; echo "$ACTIVITIES")
  [ "$(cat "$SEEDED.by" 2>/dev/null)" = "$made_by" ] && return 0
  rm -rf "$SEEDED"
  VOORDEUR_DATA=$SEEDED "$OURS" demo >"$D/seed.log"
  python3 "$SEED" "$SEEDED/voordeur.db" "$TOKEN" "$ACTIVITIES" >"$SEEDED.sign_up"
  fresh_pids; VOORDEUR_DATA=$SEEDED spawn server "$OURS" serve; wait_http "http://localhost:$PORT/help"; do_calm; stop_pids
  echo "$made_by" >"$SEEDED.by"
}
do_calm() { # at its start the house looks through all it has; that takes a while the first time
  local before now
  now=$(ticks)
  until before=$now; sleep 1; now=$(ticks); [ $((now - before)) -lt 3 ]; do :; done
}
ticks() { awk '{print $14 + $15}' "/proc/$(cat "$PIDS")/stat"; }
do_start() { # every run begins with the same house
  fresh_pids; do_seed
  rm -rf "$VOORDEUR_DATA"; cp -a "$SEEDED" "$VOORDEUR_DATA"
  spawn server "$OURS" serve; wait_http "http://localhost:$PORT/help"
}

do_url() {
  local b=http://localhost:$PORT
  case $1 in
    hello) echo "$b/robots.txt" ;; front) echo "$b/" ;; up) echo "$b/help" ;; list-nocache) echo "$b/agenda" ;;
    ical | ical-same) echo "$b/agenda.ics" ;; board-10000) echo "$b/prikbord" ;; board-100) echo "http://wilg.localhost:$PORT/prikbord" ;; *) none ;;
  esac
}
do_headers() { # for this kind
  case $1 in
    list-nocache | board-*) args --header "Cookie: voordeur=$TOKEN" ;;
    ical-same) args --header "If-None-Match: $(curl -fsS -o /dev/null -D - -H 'Accept-Encoding: gzip' "$(do_url ical)" | tr -d '\r' | sed -n 's/^etag: //ip')" ;;
  esac
}
do_sign_up() { # somebody without an account, all for the same day
  local address day
  while read -r address day; do args --url "http://localhost:$PORT$address"; done <"$SEEDED.sign_up"
  day=$(head -n 1 "$SEEDED.sign_up" | cut -d' ' -f2)
  args --body "sleutel={UUID}&naam=Jan&n=1&op=$day" --header "Origin: http://localhost:$PORT" --header "Sec-Fetch-Site: same-origin" \
    --header "Content-Type: application/x-www-form-urlencoded"
}
do_note() { # each of 150 people hangs up a few, each with other words; the form may bring a photo, so it comes in parts
  local field body=
  for field in "sleutel={UUID}" stap=3 soort=geef "titel={WORD}" "meer=Wie wil dit?" wat=spullen; do
    body+="%N--part%NContent-Disposition: form-data; name=\"${field%%=*}\"%N%N${field#*=}"
  done
  args --url "http://localhost:$PORT/prikbord/nieuw" --body "$body%N--part--%N" --who 150 --header "Cookie: voordeur=${TOKEN:0:60}{WHO}" \
    --header "Origin: http://localhost:$PORT" --header "Sec-Fetch-Site: same-origin" --header "Content-Type: multipart/form-data; boundary=part"
}
do_talk() { # somebody answers the newest note, and its owner reads along
  local own=${TOKEN:0:60}0096 other=${TOKEN:0:60}0000 talk
  local form=(--header "Origin: http://localhost:$PORT" --header "Sec-Fetch-Site: same-origin" --header "Content-Type: application/x-www-form-urlencoded")
  talk=http://localhost:$PORT$(curl -fsS -o /dev/null -w '%header{location}' "${form[@]}" -H "Cookie: voordeur=$other" \
    -d "sleutel=$(cat /proc/sys/kernel/random/uuid)&bericht=Ik+kom+graag+kijken" "http://localhost:$PORT/prikbord/bench-0/reageer")
  talk=${talk%%#*}
  args --proto sse --sub-url "$talk/live?na=1" --sub-header "Cookie: voordeur=$own" --pub-url "$talk" --pub-body "sleutel={UUID}&tekst={MSG}" \
    --pub-header "Cookie: voordeur=$other"
  args "${form[@]/--header/--pub-header}"
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
