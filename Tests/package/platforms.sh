#!/bin/bash
# The tests in C, with libraries that were built for other systems, in an emulator where it needs one.
# Usage: platforms.sh PLATFORM ...    (those of cmake/toolchains; the libraries are in build/PLATFORM)
set -euo pipefail
cd "$(dirname "$0")/../.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

for platform in "$@"; do
  folder=build/$platform
  case $platform in
  aarch64-linux-gnu)
    cc=aarch64-linux-gnu-gcc exact=yes
    run=(qemu-aarch64-static -L /usr/aarch64-linux-gnu -E "LD_LIBRARY_PATH=$folder")
    ;;
  x86_64-linux-musl)
    cc=musl-gcc exact=no # its libm has other last bits
    run=(env "LD_LIBRARY_PATH=$folder")
    ;;
  esac
  for program in consumer golden threads rounding; do
    options=(-std=c99 -O2 -ffp-contract=off -fno-builtin -Wall -Wextra -Werror -Iinclude "Tests/c/$program.c")
    $cc "${options[@]}" -o "$scratch/$program-shared" "-L$folder" -lswiftlr -lm -pthread
    $cc "${options[@]}" -o "$scratch/$program-static" "$folder/libswiftlr.a" -lm -pthread
  done
  for kind in shared static; do
    trace=$scratch/$kind.trace
    "${run[@]}" "$scratch/consumer-$kind" "$trace"
    [[ $exact == no ]] || cmp "$trace" build/release/Tests/consumers/consumer_c_shared.trace
    for values in torch specs; do
      "${run[@]}" "$scratch/golden-$kind" Tests/golden/$values.txt $([[ $exact == yes ]] || echo 1e-13)
    done
    "${run[@]}" "$scratch/threads-$kind"
    "${run[@]}" "$scratch/rounding-$kind"
  done
  cmp "$scratch/shared.trace" "$scratch/static.trace"
  echo "platforms: $platform passed"
done
