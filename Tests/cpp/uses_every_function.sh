#!/bin/sh
# Fails unless a program calls every function of the library:
# uses_every_function.sh NM PROGRAM LIBRARY
set -eu
names() { "$@" | sed -n 's/.* [TU] \(swiftlr_[a-z0-9_]*\).*/\1/p' | sort; }
called=$(names "$1" --dynamic --undefined-only "$2")
for function in $(names "$1" --dynamic --defined-only "$3"); do
  echo "$called" | grep -qx "$function" || missing="${missing-} $function"
done
for function in ${missing-}; do echo "$function: in $3, not called by $2" >&2; done
[ -z "${missing-}" ]
[ -n "$called" ]
