#!/bin/bash
# Installs the wheel on the oldest Debian that can be had, the oldest whose Python the package takes, and the
# newest, and uses it there. Each is a system in a folder of its own, without Swift, compiler and torch.
# Usage: bare_systems.sh WHEEL [SUITE ...]    (as root)
set -euo pipefail
cd "$(dirname "$0")/../.."

wheel=$1
suites=("${@:2}")
[[ ${#suites[@]} -gt 0 ]] || suites=(bullseye bookworm forky)
command -v debootstrap >/dev/null || scripts/apt-install.sh debootstrap

folder=$(mktemp -d)
root=$folder/root
registered=
clean_up() {
  rm -rf --one-file-system "$folder"
  [[ -z $registered ]] || echo -1 >"$registered"
}
trap clean_up EXIT

case $wheel in
*_aarch64.whl) architecture=arm64 machine=aarch64 ;;
*) architecture=amd64 machine=x86_64 ;;
esac
if [[ $machine != "$(uname -m)" ]]; then
  # The kernel has to know what runs programs of another machine. It does after Debian's qemu-user-static was
  # installed, except in a container.
  formats=/proc/sys/fs/binfmt_misc
  [[ -e $formats/register ]] || mount -t binfmt_misc none $formats
  if [[ ! -e $formats/qemu-$machine ]]; then
    cat "/usr/lib/binfmt.d/qemu-$machine.conf" >$formats/register
    registered=$formats/qemu-$machine
  fi
fi

quietly() { "$@" >"$folder/log" 2>&1 || { tail -n 5 "$folder/log" >&2; exit 1; }; }

make_system() { # SUITE
  local script=/usr/share/debootstrap/scripts/$1
  [[ -e $script ]] || script=/usr/share/debootstrap/scripts/sid # newer than debootstrap
  quietly debootstrap --arch=$architecture --variant=minbase "$1" "$root" http://deb.debian.org/debian "$script"
  quietly chroot "$root" apt-get update -o Acquire::Check-Valid-Until=false # the newest release may be out of date
  mapfile -t pythons < <(chroot "$root" apt-cache pkgnames python3. | grep -oxE 'python3\.[0-9]+' | sort -V)
  # venv brings pip, as far as the package takes this Python; the library alone needs none.
  mapfile -t packages < <(printf '%s\n' "${pythons[@]}" | sed '/^python3\...$/s/$/-venv/')
  quietly chroot "$root" apt-get install -y --no-install-recommends "${packages[@]}"
  cp "$wheel" Tests/package/bare_system.py "$root/tmp"
}

use_package() { # PYTHON
  quietly chroot "$root" "$1" -m venv "/tmp/$1"
  quietly chroot "$root" "/tmp/$1/bin/pip" install --no-index "/tmp/$(basename "$wheel")"
  for backend in native ctypes; do
    chroot "$root" env SWIFTLR_BACKEND=$backend "/tmp/$1/bin/python" /tmp/bare_system.py \
      "/tmp/$1/lib/$1/site-packages/swiftlr"
  done
}

use_library() { # PYTHON
  chroot "$root" "$1" -m zipfile --extract "/tmp/$(basename "$wheel")" /tmp/wheel
  chroot "$root" "$1" /tmp/bare_system.py /tmp/wheel/swiftlr
}

for suite in "${suites[@]}"; do
  echo "Debian $suite"
  make_system "$suite"
  for python in "${pythons[@]}"; do
    if [[ $python == python3.?? ]]; then
      use_package "$python"
    else
      use_library "$python"
    fi
  done
  rm -rf --one-file-system "$root"
done
