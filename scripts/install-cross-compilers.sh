#!/bin/bash
# Installs what the builds of cmake/toolchains and their tests need and do not find.
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
command -v aarch64-linux-gnu-gcc >/dev/null || missing+=(gcc-aarch64-linux-gnu libc6-dev-arm64-cross)
command -v qemu-aarch64-static >/dev/null || missing+=(qemu-user-static)
command -v musl-gcc >/dev/null || missing+=(musl-tools)
exec scripts/apt-install.sh "${missing[@]}"
