#!/bin/bash
# Installs pinned Python packages into a virtual environment: those of requirements.txt, or others.
# Usage: install-python-packages.sh PYTHON-OF-THE-ENVIRONMENT [CONSTRAINTS PACKAGE ...]
set -euo pipefail
cd "$(dirname "$0")/.."

python=$1
constraints=${2:-constraints.txt}
shift $(($# > 1 ? 2 : 1))
options=()
[ $# -gt 0 ] || options+=(--requirement requirements.txt)

# PyPI's torch for Linux brings gigabytes of CUDA, which nothing here uses. The index of the CPU
# builds is taken where it can be reached.
cpu_builds=https://download.pytorch.org/whl/cpu
reachable='import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=5)'
if "$python" -c "$reachable" "$cpu_builds/torch/" 2>/dev/null; then
  options+=(--extra-index-url "$cpu_builds")
fi

# What is imported is compiled then; compiling all of torch and its friends takes 40 seconds of CPU.
install=("$python" -m pip install --no-compile --disable-pip-version-check --no-input)
"${install[@]}" "${options[@]}" --constraint "$constraints" "$@"

# Of fastai the tests run a few functions of one file. What the package needs besides is gigabytes.
[ $# -gt 0 ] || "${install[@]}" --no-deps --constraint "$constraints" fastai
