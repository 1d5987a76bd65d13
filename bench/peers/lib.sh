# Sourced by every peer script. Contract: see ../README.md
set -euo pipefail
PEER=$(basename "$0" .sh)
HERE=$(cd "$(dirname "$0")/.." && pwd)
BENCH_HOME=${BENCH_HOME:-$HERE/out}
SERVER_CPU=${SERVER_CPU:-0}                      # every server process is pinned here
NBLOAD=${NBLOAD:-$BENCH_HOME/target/release/nbload}
REFSERVER=${REFSERVER:-$BENCH_HOME/target/release/refserver}
D=$BENCH_HOME/$PEER
PIDS=$D/pids
mkdir -p "$D"

apt_install() { # only what is missing; services never start by themselves here (policy-rc.d or not)
  local miss=()
  for p in "$@"; do dpkg -s "$p" 2>/dev/null | grep -q '^Status: install ok' || miss+=("$p"); done
  [ ${#miss[@]} = 0 ] || RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive nice -n 10 \
    apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends "${miss[@]}" >>"$D/install.log" 2>&1
}
apt_kib() { dpkg-query -W -f '${Installed-Size}\n' "$@" 2>/dev/null | awk '{s+=$1} END{print s+0}'; }
dir_kib() { du -sk "$@" 2>/dev/null | awk '{s+=$1} END{print s+0}'; }

spawn() { # spawn LOGNAME cmd...   (own session, pinned, pid recorded, on the disk of SYNC_MS)
  local log=$D/$1.log; shift
  ulimit -n 20000 2>/dev/null || true
  if [ -n "${SYNC_MS:-}" ]; then set -- env LD_PRELOAD="$(slow_disk)" "$@"; fi
  setsid taskset -c "$SERVER_CPU" "$@" >>"$log" 2>&1 </dev/null &
  echo $! >>"$PIDS"
}
slow_disk() { # the library that makes every sync take SYNC_MS
  local library=$BENCH_HOME/slow_disk.so
  [ "$library" -nt "$HERE/slow_disk.c" ] || gcc -O2 -shared -fPIC -o "$library" "$HERE/slow_disk.c" -ldl || return 1
  echo "$library"
}
fresh_pids() { stop_pids; : >"$PIDS"; }
stop_pids() { # only processes we started, by pid
  [ -s "$PIDS" ] || return 0
  local p i
  for p in $(tac "$PIDS"); do kill -TERM "$p" 2>/dev/null || true; done
  for i in $(seq 100); do
    local alive=0
    for p in $(cat "$PIDS"); do kill -0 "$p" 2>/dev/null && alive=1; done
    [ $alive = 0 ] && break
    sleep 0.1
  done
  for p in $(cat "$PIDS"); do kill -KILL "$p" 2>/dev/null || true; done
  : >"$PIDS"
}
ours_alive() { local p; for p in $(cat "$PIDS"); do kill -0 "$p" 2>/dev/null || { echo "$PEER: process $p ended (port taken? see $D/*.log)" >&2; return 1; }; done; }
wait_http() { # URL [seconds]
  local end=$(( $(date +%s) + ${2:-60} ))
  until curl -fsS -o /dev/null -m 10 "$1" 2>/dev/null; do
    [ "$(date +%s)" -lt $end ] || { echo "$PEER: $1 did not come up" >&2; return 1; }
    sleep 0.2
  done
  ours_alive
}
wait_port() { # PORT [seconds]
  local end=$(( $(date +%s) + ${2:-60} ))
  until (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; do
    [ "$(date +%s)" -lt $end ] || { echo "$PEER: port $1 did not open" >&2; return 1; }
    sleep 0.1
  done
  sleep 0.1; ours_alive
}
args() { printf '%s\n' "$@"; }   # one argument a line: read back with mapfile
none() { exit 3; }   # "this peer has no such thing"

# words for seeded texts: deterministic, so that every peer holds comparable content
words() { # SEED COUNT
  awk -v s="$1" -v n="$2" 'BEGIN{split("koffie buurt wandelen naaien tablet digidak soep repair taal lezen tuin muziek schaken film bingo yoga hulp samen kinderen ouderen markt energie fiets feest",w," ");
    x=(s*2654435761)%4294967296; for(i=0;i<n;i++){x=(x*1103515245+12345)%2147483648; printf "%s ", w[int(x/65536)%24+1]}}'
}
main() {
  local c=${1:-}; shift || true
  case $c in
    install|seed|start|calm|stop|url|headers|size|fan|post|sign_up|note|talk|missing) "do_$c" "$@" ;;
    pids) cat "$PIDS" ;;
    *) echo "usage: $0 install|seed|start|calm|stop|url KIND|headers KIND|fan|post|sign_up|note|talk|size|missing|pids" >&2; exit 2 ;;
  esac
}
do_seed() { :; }
do_stop() { stop_pids; }
do_calm() { :; }
do_fan() { none; }
do_post() { none; }
do_headers() { :; }
do_sign_up() { none; }
do_note() { none; }
do_talk() { none; }
do_size() { none; }
do_missing() { # what NEEDS names, files and programs, and is not here
  local n
  for n in ${NEEDS:-}; do [ -e "$n" ] || command -v "$n" >/dev/null || echo "$n"; done
}
