#!/bin/bash
# Installs what the tests of the page need and do not find: a browser and Node.
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
command -v node >/dev/null || missing+=(nodejs)
exec scripts/apt-install.sh "${missing[@]}"
