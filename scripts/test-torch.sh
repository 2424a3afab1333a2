#!/bin/bash
# Runs the Python tests with another torch than the pinned one, in an environment of its own under
# build/. Where the index of the CPU builds cannot be reached, that takes 5 GB.
# Usage: test-torch.sh VERSION WHEEL PYTHON
set -euo pipefail
cd "$(dirname "$0")/.."

version=$1 wheel=$2 venv=build/torch-$1
"$3" -m venv --clear "$venv"
sed "s/^torch==.*/torch==$version/" constraints.txt > "$venv/constraints.txt"
scripts/install-python-packages.sh "$venv/bin/python" "$venv/constraints.txt" \
  torch pytest cffi cloudpickle jsonschema numpy pydantic pyyaml "$wheel"
for backend in native ctypes; do
  SWIFTLR_BACKEND=$backend "$venv/bin/python" -W ignore -m pytest -p no:cacheprovider \
    bindings/python/tests --ignore bindings/python/tests/test_frameworks.py
done
