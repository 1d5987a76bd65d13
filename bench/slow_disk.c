// A disk of which every sync takes at least SYNC_MS milliseconds, as a small rented server has: for LD_PRELOAD.
// How many writes share one sync then counts more than how fast this machine's own disk is.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static int slowly(const char *name, int fd) {
  long ms = strtol(getenv("SYNC_MS"), NULL, 10);
  struct timespec rest = {ms / 1000, ms % 1000 * 1000000};
  nanosleep(&rest, NULL);
  int (*sync)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  return sync(fd);
}

int fsync(int fd) { return slowly("fsync", fd); }
int fdatasync(int fd) { return slowly("fdatasync", fd); }
