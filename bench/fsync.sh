#!/bin/bash
# fsync.sh PEER [ROUND]   counts fsync-like system calls of the running peer during 200 writes (1 writer, then 64).
set -uo pipefail
HERE=$(cd "$(dirname "$0")" && pwd); export BENCH_HOME=${BENCH_HOME:-$HERE/out}; p=$1; round=${2:-1}
OUT=${OUT:-$BENCH_HOME/results.jsonl}
mapfile -t a < <("$HERE/peers/$p.sh" post)
[ ${#a[@]} -gt 0 ] || exit 3
pids=$(cat "$BENCH_HOME/$p/pids"); all=$pids
for r in $pids; do all="$all $(pgrep -P "$r" | tr '\n' ' ')"; done
for c in 1 64; do
  t=$BENCH_HOME/$p/strace.$c
  args=(); for x in $all; do args+=(-p "$x"); done
  strace -f -qq -e trace=fsync,fdatasync,sync_file_range,msync,syncfs -o "$t" "${args[@]}" 2>/dev/null & s=$!
  sleep 1
  r=$("$BENCH_HOME/target/release/nbload" write "${a[@]}" --conns $c --secs 20 --max 200 --warm 0)
  sleep 0.3; kill -INT $s 2>/dev/null; wait $s 2>/dev/null
  n=$(grep -cE '(fsync|fdatasync|msync|sync_file_range|syncfs)\(' "$t")
  ok=$(sed -n 's/.*"ok":\([0-9]*\).*/\1/p' <<<"$r")
  echo "$p writers=$c writes=$ok sync_calls=$n  ($(grep -oE '(fsync|fdatasync|msync|sync_file_range|syncfs)\(' "$t" | sort | uniq -c | tr -s ' \n' ' '))"
  [ "$ok" -gt 0 ] && awk -v p="$p" -v r="$round" -v c=$c -v n="$n" -v ok="$ok" 'BEGIN{
    printf "{\"kind\":\"sync\",\"peer\":\"%s\",\"test\":\"sync-%d\",\"round\":\"%s\",\"r\":{\"sync_calls_each\":%.3f}}\n", p, c, r, n / ok}' >>"$OUT"
done
