#!/bin/bash
# Installs what the build needs of the system and does not find there.
# Usage: install-system-packages.sh PYTHON
set -euo pipefail
cd "$(dirname "$0")/.."

python=$1
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
  found=$("$python" --version 2>/dev/null) || found="not there"
  echo "Python 3.10 or newer is needed; $python is $found." >&2
  echo "Install one, or name another: make PYTHON=python3.12 ..." >&2
  exit 1
fi

# Debian's own Python has its packages under python3, any other version under its own name.
debian_python=python3
[[ $(readlink -f "$(command -v "$python")") == "$(readlink -f /usr/bin/python3)" ]] ||
  debian_python=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')

has_python_header() {
  "$python" -c '
import os, sys, sysconfig
sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))'
}

missing=()
command -v gcc >/dev/null && command -v g++ >/dev/null || missing+=(g++)
command -v pkg-config >/dev/null || missing+=(pkg-config)
pkg-config --exists jansson 2>/dev/null || missing+=(libjansson-dev) # for a test
if command -v dpkg >/dev/null; then
  command -v dpkg-shlibdeps >/dev/null || missing+=(dpkg-dev)
  command -v lintian >/dev/null || missing+=(lintian)
fi
has_python_header || missing+=("$debian_python-dev")
"$python" -c 'import ensurepip, venv' 2>/dev/null || missing+=("$debian_python-venv")
command -v abidiff >/dev/null || missing+=(abigail-tools)
command -v valgrind >/dev/null || missing+=(valgrind)
command -v luajit >/dev/null || missing+=(luajit) # for a test
exec scripts/apt-install.sh "${missing[@]}"
