#!/bin/bash
# Installs packages of Debian's, or says how.
# Usage: apt-install.sh [PACKAGE ...]
set -euo pipefail

[[ $# -gt 0 ]] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "Install these (here under their Debian names), then run make again: $*" >&2
  exit 1
elif [[ $(id -u) == 0 ]]; then
  as_root=(env)
elif sudo -n true 2>/dev/null; then
  as_root=(sudo -n env)
else
  echo "System packages are missing. Run this, then run make again:" >&2
  echo "  sudo apt-get install -y $*" >&2
  exit 1
fi
"${as_root[@]}" apt-get update -qq </dev/null
"${as_root[@]}" DEBIAN_FRONTEND=noninteractive \
  apt-get install -y --no-install-recommends "$@" </dev/null
