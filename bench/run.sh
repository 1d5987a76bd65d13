#!/bin/bash
# run.sh SUITE PEER...      SUITE = pages | agenda | board | chat | write | sync | start | all (without sync, agenda and board)
# Peers are interleaved round by round, so that ratios are taken under the same noise. One JSON line a result in $OUT.
set -uo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
export BENCH_HOME=${BENCH_HOME:-$HERE/out}
export SERVER_CPU=${SERVER_CPU:-0}; CLIENT_CPU=${CLIENT_CPU:-1}
ROUNDS=${ROUNDS:-3}; SECS=${SECS:-4}; SUBS=${SUBS:-2000}; CONNS=${CONNS:-32}; RATE=${RATE:-10}
OUT=${OUT:-$BENCH_HOME/results.jsonl}; NBLOAD=$BENCH_HOME/target/release/nbload
SUITE=${1:?suite}; shift
[ -x "$NBLOAD" ] || (cd "$HERE/loadgen" && CARGO_TARGET_DIR=$BENCH_HOME/target nice -n 10 cargo build --release -q) || exit 1
ulimit -n 20000 2>/dev/null || true
nb() { # KIND PEER TEST ROUND args...
  local kind=$1 peer=$2 test=$3 round=$4; shift 4
  timeout 300 taskset -c "$CLIENT_CPU" "$NBLOAD" "$kind" --peer "$peer" --test "$test" --round "$round" --out "$OUT" --pids-file "$BENCH_HOME/$peer/pids" "$@" >/dev/null || echo "$peer $test: failed" >&2
}
P() { "$HERE/peers/$1.sh" "${@:2}"; }
pages() { # peer round
  local k u
  for k in ${KINDS:-hello front list event article ical search front-cached list-cached list-nocache static}; do
    u=$(P "$1" url $k 2>/dev/null) || continue
    nb page "$1" "page-$k" "$2" --url "$u" --conns "$CONNS" --secs "$SECS" --header "Accept-Encoding: gzip"
  done
}
agenda() { # peer round
  local k u a
  P "$1" calm
  for k in hello list-nocache ical ical-same; do
    u=$(P "$1" url $k 2>/dev/null) || continue
    mapfile -t a < <(P "$1" headers $k 2>/dev/null)
    nb page "$1" "agenda-$k" "$2" --url "$u" --conns "$CONNS" --secs "$SECS" --header "Accept-Encoding: gzip" "${a[@]}"
  done
  mapfile -t a < <(P "$1" sign_up 2>/dev/null); [ ${#a[@]} -gt 0 ] || return 0
  nb write "$1" sign-up "$2" "${a[@]}" --conns 50 --secs "$SECS"
}
board() { # peer round
  local k a
  P "$1" calm
  for k in board-100 board-10000; do
    mapfile -t a < <(P "$1" headers $k)
    nb page "$1" "$k" "$2" --url "$(P "$1" url $k)" --conns "$CONNS" --secs "$SECS" --header "Accept-Encoding: gzip" "${a[@]}"
  done
  mapfile -t a < <(P "$1" note 2>/dev/null); [ ${#a[@]} -gt 0 ] || return 0
  nb write "$1" note "$2" "${a[@]}" --conns 20 --secs "$SECS" --max 1400
  mapfile -t a < <(P "$1" talk 2>/dev/null); [ ${#a[@]} -gt 0 ] || return 0
  nb fan "$1" talk "$2" "${a[@]}" --subs 1 --rate 0.9 --secs 30 --max-secs 0 --storm 0 # a line a second is what one may say
}
chat() {
  local a n; mapfile -t a < <(P "$1" fan 2>/dev/null); [ ${#a[@]} -gt 0 ] || return 0
  for n in $SUBS; do
    nb fan "$1" "chat-$n" "$2" "${a[@]}" --subs "$n" --rate "$RATE" --secs "$SECS" --max-secs "$SECS" --storm-secs 4
    [ "$n" = "${SUBS##* }" ] || { P "$1" stop; P "$1" start || return; } # memory of one step must not colour the next
  done
}
write() {
  local a c; mapfile -t a < <(P "$1" post 2>/dev/null); [ ${#a[@]} -gt 0 ] || return 0
  for c in 1 64; do nb write "$1" "write-$c" "$2" "${a[@]}" --conns $c --secs "$SECS" --max 200000; done
}
sync_calls() { "$HERE/fsync.sh" "$1" "$2" >&2; }
start() {
  local u; P "$1" stop
  u=$(P "$1" url up 2>/dev/null) || return 0
  nb up "$1" start "$2" --url "$u" --exec "exec $HERE/peers/$1.sh start" --timeout 120
  sleep 3; nb mem "$1" idle-memory "$2"
}
for r in $(seq "$ROUNDS"); do
  for p in "$@"; do
    echo "round $r $SUITE $p  load $(cut -d' ' -f1 /proc/loadavg)" >&2
    if [ "$SUITE" = start ] || [ "$SUITE" = all ]; then start "$p" "$r"; P "$p" stop; fi
    P "$p" start || { echo "$p did not start" >&2; continue; }
    case $SUITE in pages|agenda|board|chat|write) $SUITE "$p" "$r" ;; sync) sync_calls "$p" "$r" ;; all) pages "$p" "$r"; P "$p" stop; P "$p" start; chat "$p" "$r"; P "$p" stop; P "$p" start; write "$p" "$r" ;; esac
    P "$p" stop
  done
done
"$NBLOAD" report "$OUT" ${BASE:+--base $BASE}
