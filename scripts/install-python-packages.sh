#!/bin/bash
# Installs the pinned Python packages into the virtual environment.
# Usage: install-python-packages.sh PYTHON-OF-THE-ENVIRONMENT
set -euo pipefail
cd "$(dirname "$0")/.."

python=$1
options=()

# PyPI's torch for Linux brings gigabytes of CUDA, which nothing here uses. The index of the CPU
# builds is taken where it can be reached.
cpu_builds=https://download.pytorch.org/whl/cpu
reachable='import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=5)'
if "$python" -c "$reachable" "$cpu_builds/torch/" 2>/dev/null; then
  options+=(--extra-index-url "$cpu_builds")
fi

# What is imported is compiled then; compiling all of torch and its friends takes 40 seconds of CPU.
"$python" -m pip install --no-compile --disable-pip-version-check --no-input "${options[@]}" \
  --requirement requirements.txt --constraint constraints.txt
