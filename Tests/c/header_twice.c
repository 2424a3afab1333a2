/* The header needs nothing before it, may come twice, and is C99, C11, C++11 and C++17. */
#include <swiftlr.h>

int main(void) { return swiftlr_abi() == SWIFTLR_ABI ? 0 : 1; }
