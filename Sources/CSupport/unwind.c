/* How to get from a frame of the library to its caller's, for backtraces, profilers and crash reporters.
 *
 * A table with an entry for each function, as compilers write it, takes 125 kB. Instead all functions that
 * call others keep a frame pointer, and one entry stands for all of them: the caller's %rbp and the address
 * to return to lie at %rbp. That holds wherever a call is made. It does not in the first two instructions
 * of a function, before its last one, and in functions that call none: a profiler that stops there misses
 * the caller. Neither does it in Swift's own swift_release() and its like, which keep no frame pointer: a
 * backtrace through them misses their caller, which therefore must be a function of the library.
 *
 * No exception gets through: the entry names a function that stops it, so that the process ends with the
 * message of the language that threw it, as if there were no entry. */
#if defined(SWIFTLR_FRAME_ENTRY) && defined(__x86_64__) && defined(__linux__)

enum { forced = 8 };                                  /* _UA_FORCE_UNWIND: a thread is cancelled */
enum { fatal_phase1_error = 3, continue_unwind = 8 }; /* _URC_ */

__attribute__((used, visibility("hidden"))) int swlr_stop_exception(int version, int actions) {
  (void)version;
  return actions & forced ? continue_unwind : fatal_phase1_error;
}

/* In the format of the Linux Standard Base, "Exception Frames". The linker puts `swlr_code` before the code
 * and knows how long that is. A linker of programs would not accept `swlr_code_size` from the static library,
 * where Sources/one_section.ld writes the number between two sections. */
#ifdef SWIFTLR_STATIC
#define FRAME_ENTRY ".eh_frame.before_size"
#define FRAME_ENTRY_SIZE ".section .eh_frame.after_size,\"a\",@unwind\n"
#else
#define FRAME_ENTRY ".eh_frame"
#define FRAME_ENTRY_SIZE "  .long swlr_code_size\n"
#endif

__asm__(
    ".section .text.swlr_code,\"ax\",@progbits\n"
    ".hidden swlr_code\n"
    ".globl swlr_code\n"
    "swlr_code:\n"
    "  ud2\n"
    ".section " FRAME_ENTRY
    ",\"a\",@unwind\n"
    "  .p2align 3\n"
    "cie:\n"
    "  .long cie_end - . - 4\n"
    "  .long 0\n"        /* this is a CIE */
    "  .byte 1\n"        /* version */
    "  .asciz \"zPR\"\n" /* what follows names a personality and an encoding of addresses */
    "  .uleb128 1\n"     /* code alignment */
    "  .sleb128 -8\n"    /* data alignment */
    "  .byte 16\n"       /* the column of the return address */
    "  .uleb128 6\n"     /* bytes of the augmentation */
    "  .byte 0x1b\n"     /* relative to its place, 4 bytes */
    "  .long swlr_stop_exception - .\n"
    "  .byte 0x1b\n"
    "  .byte 0x0c, 6, 16\n" /* DW_CFA_def_cfa: the frame is at %rbp + 16 */
    "  .byte 0x86, 2\n"     /* DW_CFA_offset: the caller's %rbp is at -16 */
    "  .byte 0x90, 1\n"     /* and the return address at -8 */
    "  .p2align 3, 0\n"
    "cie_end:\n"
    "  .long 20\n" /* the bytes of the entry from here on */
    "  .long . - cie\n"
    "  .long swlr_code - .\n" FRAME_ENTRY_SIZE
    "  .quad 0\n" /* no more to say, and padding */
    ".text\n");

#endif
