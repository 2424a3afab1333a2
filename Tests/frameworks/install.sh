#!/bin/bash
# Makes an environment for the frameworks on top of the one of the tests, whose packages it sees.
# Usage: install.sh PYTHON-OF-THE-TESTS FOLDER
set -euo pipefail
cd "$(dirname "$0")/../.."

python=$1 folder=$2
"$python" -m venv --clear "$folder"
site='import sysconfig; print(sysconfig.get_path("purelib"))'
own=$("$folder/bin/python" -c "$site")
"$python" -c "$site" > "$own/environment_of_the_tests.pth"

# Each package by itself: some would bring CUDA, or another torch.
"$folder/bin/python" -m pip install --no-compile --no-deps --quiet --disable-pip-version-check \
  --no-input --requirement Tests/frameworks/requirements.txt
