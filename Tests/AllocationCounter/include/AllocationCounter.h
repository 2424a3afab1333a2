/* Counts what a thread allocates. The functions of the program stand before those of the C library. */
#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

/* The allocations of the calling thread so far; -1 where they are not counted: without glibc, and under a
 * sanitizer, which has such functions of its own. */
long allocations_of_this_thread(void);

#endif
