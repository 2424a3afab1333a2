#!/bin/sh
# Builds a program as a Makefile does: build_by_pkgconfig.sh SOURCE PROGRAM
set -eu
# The flags are words for the shell to split.
${CC:-cc} -std=c99 -O2 -ffp-contract=off -fno-builtin $(pkg-config --cflags swiftlr) "$1" -o "$2" \
  $(pkg-config --libs swiftlr) -lm
