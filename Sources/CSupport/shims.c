#include "csupport.h"

#include <stdlib.h>
#include <string.h>
#ifndef __wasm__
#include <pthread.h>
#include <unistd.h>
#endif

#include "../../include/swiftlr.h"

#define HIDDEN __attribute__((visibility("hidden")))

/* The symbol versions of old glibc keep the shared library loadable there, with the same bits. A
 * static library has no versions. */
#if defined(SWIFTLR_SHARED) && defined(__GLIBC__) && defined(__x86_64__)
#define OLD_GLIBC "GLIBC_2.2.5"
#elif defined(SWIFTLR_SHARED) && defined(__GLIBC__) && defined(__aarch64__)
#define OLD_GLIBC "GLIBC_2.17"
#endif
#ifdef OLD_GLIBC
#define TAKE_OLD(name) __asm__(".symver " #name "," #name "@" OLD_GLIBC)
TAKE_OLD(pow);
TAKE_OLD(exp);
TAKE_OLD(log);
TAKE_OLD(powf);
TAKE_OLD(pthread_key_create);
TAKE_OLD(pthread_setspecific);
#endif

HIDDEN double swlr_pow(double x, double y) { return pow(x, y); }
HIDDEN double swlr_exp(double x) { return exp(x); }
HIDDEN double swlr_log(double x) { return log(x); }
HIDDEN float swlr_powf(float x, float y) { return powf(x, y); }

static _Thread_local char *texts[SWLR_TEXTS];

static void free_texts(void *unused) {
  (void)unused;
  for (int i = 0; i < SWLR_TEXTS; i++) {
    free(texts[i]);
    texts[i] = NULL;
  }
}

#if defined(__wasm__)
/* One thread, which ends with its memory. */
static void free_texts_at_thread_exit(void) { (void)free_texts; }
#elif defined(__GLIBC__) && !defined(OLD_GLIBC)
/* For destructors of thread-local objects. A program that links the static library needs no libpthread for
 * it, which was a library of its own before glibc 2.34. */
extern int __cxa_thread_atexit_impl(void (*destroy)(void *), void *object, void *library);
extern void *__dso_handle;

static void free_texts_at_thread_exit(void) {
  __cxa_thread_atexit_impl(free_texts, NULL, &__dso_handle);
}
#else
#ifdef OLD_GLIBC
/* A process without libpthread has one thread, and these are NULL. */
#pragma weak pthread_key_create
#pragma weak pthread_setspecific
#define HAS_THREADS (pthread_key_create != NULL)
#else
#define HAS_THREADS 1
#endif

static pthread_key_t at_thread_exit;
static int has_key;

__attribute__((constructor)) static void make_key(void) {
  has_key = HAS_THREADS && pthread_key_create(&at_thread_exit, free_texts) == 0;
}

/* The destructors of keys are for threads that end before the process. */
__attribute__((destructor)) static void free_last_texts(void) { free_texts(NULL); }

static void free_texts_at_thread_exit(void) {
  if (has_key) pthread_setspecific(at_thread_exit, texts);
}
#endif

HIDDEN void swlr_text_set(long which, const char *text, size_t length) {
  char *copy = malloc(length + 1);
  if (!copy) return;
  if (length) memcpy(copy, text, length);
  copy[length] = 0;
  int is_first = !texts[SWLR_ERROR] && !texts[SWLR_REASON];
  free(texts[which]);
  texts[which] = copy;
  if (is_first) free_texts_at_thread_exit();
}

HIDDEN const char *swlr_text_get(long which) { return texts[which] ? texts[which] : ""; }

HIDDEN void swlr_keep_frame(void) {}

static _Thread_local void *last_thrown;

HIDDEN void *swlr_thrown_exchange(void *thrown) {
  void *before = last_thrown;
  last_thrown = thrown;
  return before;
}

#define EXPANDED(x) #x
#define TEXT(x) EXPANDED(x)
#define VERSION \
  TEXT(SWIFTLR_VERSION_MAJOR) "." TEXT(SWIFTLR_VERSION_MINOR) "." TEXT(SWIFTLR_VERSION_PATCH)

HIDDEN const char *swlr_version(void) { return VERSION; }

#if defined(__x86_64__)
#define CPU "x86_64"
#elif defined(__aarch64__)
#define CPU "aarch64"
#elif defined(__wasm32__)
#define CPU "wasm32"
#else
#define CPU "unknown"
#endif
#if defined(__APPLE__)
#define SYSTEM "macos"
#define LIBM "apple"
#elif defined(__GLIBC__)
#define SYSTEM "linux"
#define LIBM "glibc " TEXT(__GLIBC__) "." TEXT(__GLIBC_MINOR__)
#elif defined(__wasi__)
#define SYSTEM "none"
#define LIBM "musl, of wasi-libc"
#else
#define SYSTEM "linux"
#define LIBM "unknown"
#endif
#ifdef __clang__
#define COMPILER __VERSION__
#else
#define COMPILER "gcc " __VERSION__
#endif
/* CMake gives those of the release; Swift's package manager has no way to. */
#ifndef SWIFTLR_FLAGS
#define SWIFTLR_FLAGS ""
#endif

HIDDEN const char *swlr_build_info(void) {
  return "{\"version\": \"" VERSION
         "\", \"abi\": " TEXT(SWIFTLR_ABI) ", \"system\": \"" SYSTEM "\", \"cpu\": \"" CPU
                                           "\", \"libm\": \"" LIBM "\", \"compiler\": \"" COMPILER
                                           "\", \"flags\": \"" SWIFTLR_FLAGS "\"}";
}

#ifdef SWIFTLR_EMBEDDED
/* Embedded Swift asks the host for the seed of its hashing. Nothing here hashes, so any bytes do. */
HIDDEN void arc4random_buf(void *buffer, size_t size) { memset(buffer, 0x5a, size); }

#ifdef __wasm__
/* There is nowhere to say it. The program around catches the trap. */
static _Noreturn void out_of_memory(size_t size) {
  (void)size;
  abort();
}
/* The linker puts this in place of the function of wasi-libc, which cannot be left out there. */
#define posix_memalign __wrap_posix_memalign
#else
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
#endif

extern void *aligned_alloc(size_t alignment, size_t size); /* of C11 */

/* All memory of Swift comes from here, in place of the C library's function, and Swift uses it without a
 * look: NULL would be a crash without a word. */
HIDDEN int posix_memalign(void **memory, size_t alignment, size_t size) {
  *memory = alignment <= 2 * sizeof(void *) ? malloc(size) : aligned_alloc(alignment, size);
  if (!*memory && size) out_of_memory(size);
  return 0;
}
#endif
