#include "AllocationCounter.h"

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define HAS_SANITIZER 1
#endif
#endif

#if defined(__GLIBC__) && !defined(HAS_SANITIZER)

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *pointer, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

static _Thread_local long allocations = 0;

void *malloc(size_t size) { return allocations++, __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return allocations++, __libc_calloc(count, size); }
void *realloc(void *pointer, size_t size) { return allocations++, __libc_realloc(pointer, size); }
void *aligned_alloc(size_t alignment, size_t size) {
  return allocations++, __libc_memalign(alignment, size);
}
int posix_memalign(void **pointer, size_t alignment, size_t size) {
  void *memory = __libc_memalign(alignment, size);
  allocations++;
  if (memory == NULL) return ENOMEM;
  *pointer = memory;
  return 0;
}

long allocations_of_this_thread(void) { return allocations; }

#else

long allocations_of_this_thread(void) { return -1; }

#endif
