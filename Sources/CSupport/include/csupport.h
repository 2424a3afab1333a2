/* What Swift cannot say: libm without the optimizer's rewriting, thread-local text, static text made of
 * macros. Nothing else belongs here. Names start with swlr_, so that the library's export rule for
 * swiftlr_ never meets them. */
#ifndef CSUPPORT_H
#define CSUPPORT_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>

/* libm's pow, exp and log, called: LLVM would turn pow(x, 2) into x * x, which has other last bits. */
double swlr_pow(double x, double y);
double swlr_exp(double x);
double swlr_log(double x);
/* The same in single precision. */
float swlr_powf(float x, float y);

/* The calling thread's texts, "" at first: kept whole, freed when the thread ends. */
enum { SWLR_ERROR, SWLR_REASON, SWLR_TEXTS };
void swlr_text_set(long which, const char *text, size_t length);
const char *swlr_text_get(long which);

/* What a caller's function in Swift has thrown on the calling thread: sets it, and returns what was
 * there. */
void *swlr_thrown_exchange(void *thrown);

/* "major.minor.patch" from the macros of swiftlr.h, and what swiftlr_build_info() gives. */
const char *swlr_version(void);
const char *swlr_build_info(void);

/* Does nothing. A function that calls it last cannot be replaced on the stack by the one called before. */
void swlr_keep_frame(void);

#endif
