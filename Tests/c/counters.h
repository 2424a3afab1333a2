/* Counts what the library allocates and locks. The program's own functions stand before the C library's,
 * for the shared library as for the static one. Included once, before all else. */
#ifndef COUNTERS_H
#define COUNTERS_H

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#include "check.h"

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *pointer, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

static long allocations = 0;

void *malloc(size_t size) { return allocations++, __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return allocations++, __libc_calloc(count, size); }
void *realloc(void *pointer, size_t size) { return allocations++, __libc_realloc(pointer, size); }
void *aligned_alloc(size_t alignment, size_t size) {
  return allocations++, __libc_memalign(alignment, size);
}
int posix_memalign(void **pointer, size_t alignment, size_t size) {
  allocations++;
  *pointer = __libc_memalign(alignment, size);
  return *pointer == NULL ? ENOMEM : 0;
}

static long locks = 0;

/* Counts, and then calls the function of the same name in the C library. */
#define COUNTED_LOCK(name, kind) \
  int name(kind *lock) { \
    int (*original)(kind *); \
    void *address = dlsym(RTLD_NEXT, #name); \
    locks++; \
    memcpy(&original, &address, sizeof original); \
    return original(lock); \
  }
COUNTED_LOCK(pthread_mutex_lock, pthread_mutex_t)
COUNTED_LOCK(pthread_mutex_trylock, pthread_mutex_t)
COUNTED_LOCK(pthread_rwlock_rdlock, pthread_rwlock_t)
COUNTED_LOCK(pthread_rwlock_wrlock, pthread_rwlock_t)
COUNTED_LOCK(pthread_spin_lock, pthread_spinlock_t)

#endif
