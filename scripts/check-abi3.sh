#!/bin/bash
# Imports the one wheel, made for all CPythons from 3.10 on, under each of them that is installed.
# Usage: check-abi3.sh WHEEL PYTHON
set -euo pipefail

wheel=$1
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
"$2" -m zipfile --extract "$wheel" "$unpacked"

passed=0
# pyenv keeps its interpreters off the PATH.
export PATH=$PATH:$(printf '%s:' "$(pyenv root 2>/dev/null)"/versions/*/bin)
for version in 3.10 3.11 3.12 3.13 3.14 3.15; do
  python=$(type -ap "python$version" | grep -v /shims/ | head -n 1) || true
  python=${python:-python$version}
  if ! "$python" -c '' 2>/dev/null; then
    echo "abi3: $python is not installed here, skipped"
    continue
  fi
  SWIFTLR_BACKEND=native PYTHONPATH=$unpacked "$python" -B -c '
import swiftlr
schedule = swiftlr.Schedule({"type": "torch.StepLR", "step_size": 2, "gamma": 0.5})
assert swiftlr.backend == "native", swiftlr.backend
assert [schedule.value(position) for position in range(4)] == [1.0, 1.0, 0.5, 0.5]'
  echo "abi3: $python imports $(basename "$wheel") and computes"
  passed=$((passed + 1))
done
echo "abi3: $passed interpreters passed"
