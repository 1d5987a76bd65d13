/* A disk that keeps only what was synced. Used by src/durability/disk.rs.
 *
 * Loaded before the C library (LD_PRELOAD), it stands between a program and the folder
 * POWERCUT_HOUSE. In the folder POWERCUT_KEPT every file is as it was when it was last synced:
 * that is what a power cut leaves for certain. A new name or a deletion counts at once; a file
 * that was never synced has nothing to leave.
 *
 * It does not see memory maps, hard links, and files opened with O_SYNC.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define PATH_BYTES (2 * PATH_MAX)

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

/* A test that cannot keep its books must not go on. */
static void give_up(const char *what) {
    perror(what);
    abort();
}

/* The whole path of an open file; false for what is no file, such as a connection. */
static bool path_of(int file, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX);
    path[length < 0 ? 0 : length] = 0;
    return path[0] == '/';
}

/* Where the file at this path is kept; false outside the house. */
static bool place_of(int folder, const char *path, char *kept) {
    const char *house = getenv("POWERCUT_HOUSE"), *books = getenv("POWERCUT_KEPT");
    char whole[PATH_BYTES + 1], from[PATH_MAX + 1];
    if (!house || !books) return false;
    if (path[0] == '/')
        snprintf(whole, sizeof whole, "%s", path);
    else if (folder == AT_FDCWD ? getcwd(from, sizeof from) != NULL : path_of(folder, from))
        snprintf(whole, sizeof whole, "%s/%s", from, path);
    else
        return false;
    size_t length = strlen(house);
    if (strncmp(whole, house, length) != 0 || whole[length] != '/') return false;
    snprintf(kept, PATH_BYTES, "%s%s", books, whole + length);
    return true;
}

static void make_folders(const char *path) {
    char folder[PATH_BYTES];
    snprintf(folder, sizeof folder, "%s", path);
    for (char *slash = strchr(folder + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        mkdir(folder, 0700);
        *slash = '/';
    }
}

static void copy(const char *from, const char *to) {
    static char part[1 << 16];
    int source = open(from, O_RDONLY | O_CLOEXEC);
    int target = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (source < 0 || target < 0) give_up("powercut: open");
    for (ssize_t n; (n = read(source, part, sizeof part)) != 0;)
        if (n < 0 || write(target, part, n) != n) give_up("powercut: copy");
    close(source);
    close(target);
}

/* The file is safe as it is now. Its copy changes in one step, or a cut could tear it. */
static void keep(int file) {
    char path[PATH_MAX + 1], kept[PATH_BYTES], next[PATH_BYTES + 8], source[64];
    struct stat about;
    if (fstat(file, &about) != 0 || !S_ISREG(about.st_mode) || about.st_nlink == 0) return;
    if (!path_of(file, path) || !place_of(AT_FDCWD, path, kept)) return;
    snprintf(source, sizeof source, "/proc/self/fd/%d", file);
    snprintf(next, sizeof next, "%s.next", getenv("POWERCUT_KEPT"));
    pthread_mutex_lock(&one_at_a_time);
    make_folders(kept);
    copy(source, next);
    if (REAL(rename)(next, kept) != 0) give_up("powercut: rename");
    pthread_mutex_unlock(&one_at_a_time);
}

static void forget(int folder, const char *path) {
    char kept[PATH_BYTES];
    if (place_of(folder, path, kept)) REAL(unlink)(kept);
}

/* A file that was never synced leaves nothing under its new name either. */
static void move(int from_folder, const char *from, int to_folder, const char *to) {
    char kept_from[PATH_BYTES], kept_to[PATH_BYTES];
    bool is_from = place_of(from_folder, from, kept_from);
    bool is_to = place_of(to_folder, to, kept_to);
    if (is_to) make_folders(kept_to);
    if (is_to && (!is_from || REAL(rename)(kept_from, kept_to) != 0)) REAL(unlink)(kept_to);
    if (is_from && !is_to) REAL(unlink)(kept_from);
}

int fsync(int file) {
    int result = REAL(fsync)(file);
    if (result == 0) keep(file);
    return result;
}

int fdatasync(int file) {
    int result = REAL(fdatasync)(file);
    if (result == 0) keep(file);
    return result;
}

int unlink(const char *path) {
    int result = REAL(unlink)(path);
    if (result == 0) forget(AT_FDCWD, path);
    return result;
}

int unlinkat(int folder, const char *path, int flags) {
    int result = REAL(unlinkat)(folder, path, flags);
    if (result == 0 && !(flags & AT_REMOVEDIR)) forget(folder, path);
    return result;
}

int rename(const char *from, const char *to) {
    int result = REAL(rename)(from, to);
    if (result == 0) move(AT_FDCWD, from, AT_FDCWD, to);
    return result;
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    int result = REAL(renameat)(from_folder, from, to_folder, to);
    if (result == 0) move(from_folder, from, to_folder, to);
    return result;
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
    int result = REAL(renameat2)(from_folder, from, to_folder, to, flags);
    if (result == 0) move(from_folder, from, to_folder, to);
    return result;
}
