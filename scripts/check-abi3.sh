#!/bin/bash
# Runs the tests that need no framework on the one wheel, made for all CPythons from 3.10 on, under
# each of them that is installed.
# Usage: check-abi3.sh WHEEL PYTHON-OF-THE-ENVIRONMENT
set -euo pipefail
cd "$(dirname "$0")/.."

wheel=$1
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
"$2" -m zipfile --extract "$wheel" "$unpacked"
# Those of the environment, and what pytest needs besides under 3.10: all run without an extension.
"$2" -m pip install --quiet --no-compile --disable-pip-version-check --no-input \
  --target "$unpacked" --constraint constraints.txt pytest exceptiongroup tomli pyyaml

passed=()
once=() # what does not depend on how the library is called runs under the oldest
# pyenv keeps its interpreters off the PATH. That of the environment has run all tests already.
environment=$(cd "$(dirname "$2")" && pwd)
export PATH=$PATH:$(printf '%s:' "${PYENV_ROOT:-$HOME/.pyenv}"/versions/*/bin)
for version in 3.10 3.11 3.12 3.13 3.14 3.15; do
  python=$(type -ap "python$version" | grep -v -e /shims/ -e "^$environment/" | head -n 1) || true
  python=${python:-python$version}
  if ! "$python" -c '' 2>/dev/null; then
    echo "abi3: $python is not installed here, skipped"
    continue
  fi
  for backend in native ctypes; do
    SWIFTLR_BACKEND=$backend PYTHONPATH=$unpacked "$python" -B -m pytest -p no:cacheprovider \
      "${once[@]}" bindings/python/tests
  done
  once=(-m "not once")
  passed+=("$version")
done
echo "abi3: passed under ${#passed[@]} interpreters: ${passed[*]}"
