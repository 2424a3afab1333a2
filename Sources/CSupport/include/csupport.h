/* What Swift cannot say: libm without the optimizer's rewriting, thread-local text, a static version
 * string, and the packed texts of the release library. Nothing else belongs here. Names start with swlr_, so that the library's export rule
 * for swiftlr_ never meets them. */
#ifndef CSUPPORT_H
#define CSUPPORT_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>

/* libm's pow, exp and log, called: LLVM would turn pow(x, 2) into x * x, which has other last bits. */
double swlr_pow(double x, double y);
double swlr_exp(double x);
double swlr_log(double x);

/* The calling thread's error text: kept whole, freed when the thread ends. */
void swlr_error_set(const char *text, size_t length);
const char *swlr_error_get(void);

/* "major.minor.patch" from the macros of swiftlr.h. */
const char *swlr_version(void);

/* The texts of the schedules, in the code that scripts/pack_texts.py writes: where one starts; the symbol at
 * a position, which goes on behind it, 0 at the end of a text; the pair of symbols that one stands for, where
 * a first one of 0 says that the second is a character. */
size_t swlr_text_start(size_t text);
size_t swlr_text_symbol(size_t *position);
size_t swlr_text_first(size_t symbol);
size_t swlr_text_second(size_t symbol);

#endif
