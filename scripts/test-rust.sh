#!/bin/bash
# Builds and tests the crates in bindings/rust with the release library, as libswiftlr.so and as libswiftlr.a.
# Usage: test-rust.sh PYTHON CLANG
set -euo pipefail

python=$(realpath -s "$1")
clang=$2
cd "$(dirname "$0")/.."
prefix=$PWD/build/rust/prefix
log=$PWD/build/rust/log
mkdir -p build/rust

failed() {
  cat "$log" >&2
  echo "rust: $1" >&2
  exit 1
}

# With what is said only if it fails.
quietly() {
  "$@" >"$log" 2>&1 || failed "this failed: $*"
}

# It has no dependencies, so it needs no network.
export CARGO_NET_OFFLINE=true
cargo() {
  (cd bindings/rust && command cargo "$@")
}

# The program that cargo has made of a test: program TEST OPTION...
program() {
  local test=$1
  shift
  cargo test --package swiftlr --test "$test" --no-run "$@" 2>&1 |
    sed -n "s|^ *Executable .*(\.\./\.\./\(.*\))$|$PWD/\1|p"
}

"$python" Tests/abi/rust_declarations.py "$clang"
"$python" scripts/check_golden.py --text Tests/golden/peers.json >build/rust/peers.txt
export SWIFTLR_PEERS=$PWD/build/rust/peers.txt
quietly cmake --install build/release --prefix "$prefix"

# By pkg-config the shared library, by the folder the static one.
export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
export LD_LIBRARY_PATH=$prefix/lib
unset SWIFTLR_LIB_DIR
quietly cargo fmt --check
if command cargo clippy --version >/dev/null 2>&1; then
  quietly cargo clippy --all-targets -- --deny warnings
fi
RUSTDOCFLAGS="--deny warnings" quietly cargo doc --no-deps
quietly cargo test
quietly cargo test --package swiftlr --test golden -- --ignored
ldd "$(program functions)" >"$log"
grep -q "libswiftlr.so.* => $prefix" "$log" || failed "the tests do not run with $prefix/lib"

# A library of another ABI is refused.
echo 'int swiftlr_abi(void) { return 999; }' | quietly "$clang" -shared -fPIC -xc - -o build/rust/another_abi.so
LD_PRELOAD=$PWD/build/rust/another_abi.so quietly "$(program another_abi)" --ignored

if command -v valgrind >/dev/null; then
  for test in functions schedulers; do
    quietly valgrind --quiet --error-exitcode=1 --leak-check=full --show-leak-kinds=definite,indirect \
      --errors-for-leak-kinds=definite,indirect "$(program $test)"
  done
fi

export SWIFTLR_LIB_DIR=$prefix/lib
unset LD_LIBRARY_PATH
quietly cargo test --features static
ldd "$(program functions --features static)" >"$log"
! grep libswiftlr "$log" || failed "the feature static leaves a program that loads libswiftlr.so"
echo "rust: swiftlr-sys and swiftlr, with libswiftlr.so and with libswiftlr.a"
