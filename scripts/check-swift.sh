#!/bin/bash
# Answers a missing or too old Swift with what to install.
set -euo pipefail

needed=6.3
found=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p') || true

older=$(printf '%s\n' "$needed" "$found" | sort --version-sort | head -n 1)
[[ $older == "$needed" ]] && exit 0

cat >&2 <<END
swiftlr is built with Swift $needed or newer; found: ${found:-no 'swift' on the PATH}.
Install it with swiftly, the toolchain installer of swift.org, then open a new shell:

  curl -O https://download.swift.org/swiftly/linux/swiftly-$(uname -m).tar.gz
  tar zxf swiftly-$(uname -m).tar.gz
  ./swiftly init
  swiftly install latest

Other ways: https://www.swift.org/install/linux/
END
exit 1
