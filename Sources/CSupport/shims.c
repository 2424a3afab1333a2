#include "csupport.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../include/swiftlr.h"

#define HIDDEN __attribute__((visibility("hidden")))

/* The symbol versions of old glibc keep the shared library loadable there, with the same bits. A
 * static libm has no versions, hence the switch. */
#if defined(__linux__) && defined(__x86_64__) && defined(__GLIBC__) && defined(SWIFTLR_OLD_GLIBC)
__asm__(".symver pow,pow@GLIBC_2.2.5");
__asm__(".symver exp,exp@GLIBC_2.2.5");
__asm__(".symver log,log@GLIBC_2.2.5");
#endif

HIDDEN double swlr_pow(double x, double y) { return pow(x, y); }
HIDDEN double swlr_exp(double x) { return exp(x); }
HIDDEN double swlr_log(double x) { return log(x); }

#ifdef __APPLE__
extern void _tlv_atexit(void (*destroy)(void *), void *object);
#define AT_THREAD_EXIT(destroy) _tlv_atexit(destroy, NULL)
#else
/* glibc's hook for destructors of thread-local objects; unlike pthread keys it does not tie the
 * library to the glibc that merged libpthread. */
extern int __cxa_thread_atexit_impl(void (*destroy)(void *), void *object, void *library);
extern void *__dso_handle;
#define AT_THREAD_EXIT(destroy) __cxa_thread_atexit_impl(destroy, NULL, &__dso_handle)
#endif

static _Thread_local char *error_text;

static void free_error(void *unused) {
  (void)unused;
  free(error_text);
  error_text = NULL;
}

HIDDEN void swlr_error_set(const char *text, size_t length) {
  char *copy = malloc(length + 1);
  if (!copy) return;
  memcpy(copy, text, length);
  copy[length] = 0;
  if (error_text)
    free(error_text);
  else
    AT_THREAD_EXIT(free_error);
  error_text = copy;
}

HIDDEN const char *swlr_error_get(void) { return error_text ? error_text : ""; }

HIDDEN void swlr_keep_frame(void) {}

static _Thread_local void *last_thrown;

HIDDEN void *swlr_thrown_exchange(void *thrown) {
  void *before = last_thrown;
  last_thrown = thrown;
  return before;
}

#define TEXT(x) #x
#define DOTTED(major, minor, patch) TEXT(major) "." TEXT(minor) "." TEXT(patch)

HIDDEN const char *swlr_version(void) {
  return DOTTED(SWIFTLR_VERSION_MAJOR, SWIFTLR_VERSION_MINOR, SWIFTLR_VERSION_PATCH);
}

#ifdef SWIFTLR_EMBEDDED
/* Embedded Swift asks the host for the seed of its hashing. Nothing here hashes, so any bytes do. */
HIDDEN void arc4random_buf(void *buffer, size_t size) { memset(buffer, 0x5a, size); }

/* Says it without allocating: printf could. */
static _Noreturn void out_of_memory(size_t size) {
  char text[64] = "swiftlr: out of memory, ";
  static const char unit[] = " bytes\n";
  char digits[20];
  size_t count = 0, length = strlen(text);
  do digits[count++] = (char)('0' + size % 10);
  while (size /= 10);
  while (count) text[length++] = digits[--count];
  memcpy(text + length, unit, sizeof unit);
  /* abort() follows, whether anybody reads this or not. */
  ssize_t written = write(STDERR_FILENO, text, length + sizeof unit - 1);
  (void)written;
  abort();
}

extern void *aligned_alloc(size_t alignment, size_t size); /* of C11 */

/* All memory of Swift comes from here, in place of the C library's function, and Swift uses it without a
 * look: NULL would be a crash without a word. */
HIDDEN int posix_memalign(void **memory, size_t alignment, size_t size) {
  *memory = alignment <= 2 * sizeof(void *) ? malloc(size) : aligned_alloc(alignment, size);
  if (!*memory && size) out_of_memory(size);
  return 0;
}
#endif
