#!/bin/bash
# Installs what builds of cmake/toolchains and their tests need and do not find.
# Usage: install-cross-compilers.sh PLATFORM ...
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
for platform in "$@"; do
  case $platform in
  aarch64-linux-gnu)
    command -v aarch64-linux-gnu-gcc >/dev/null || missing+=(gcc-aarch64-linux-gnu libc6-dev-arm64-cross)
    command -v qemu-aarch64-static >/dev/null || missing+=(qemu-user-static)
    ;;
  x86_64-linux-musl)
    command -v musl-gcc >/dev/null || missing+=(musl-tools)
    ;;
  wasm32)
    [[ -e /usr/lib/wasm32-wasi/libc.a ]] || missing+=(wasi-libc)
    compgen -G '/usr/lib/llvm-*/lib/clang/*/lib/wasi/*' >/dev/null || missing+=(libclang-rt-19-dev-wasm32)
    ;;
  esac
done
exec scripts/apt-install.sh "${missing[@]}"
