#!/bin/bash
# Makes the Debian packages, then installs them with apt, builds with them and removes them again, in a
# copy of this system that is thrown away: what changes lies in memory. Swift's libraries are hidden in it.
# Usage: debian.sh PYTHON
set -euo pipefail
cd "$(dirname "$0")/../.."

if [[ $1 != --in-own-namespace ]]; then
  if ! command -v apt-get >/dev/null; then
    echo "debian: skipped, for this is no Debian"
    exit 0
  fi
  rm -f build/debian/*.deb
  SWIFTLR_BUILT=$PWD/build/release cmake --workflow --preset debian
  lintian --allow-root --display-info --pedantic --fail-on error,warning,info,pedantic build/debian/*.deb

  as_root=()
  [[ $(id -u) == 0 ]] || as_root=(sudo -n)
  if ! "${as_root[@]}" unshare --mount true 2>/dev/null; then
    echo "debian: not installed, for that needs the right to mount file systems"
    exit 0
  fi
  swift=$(swift -print-target-info | "$1" -c '
import json, sys
print(json.load(sys.stdin)["paths"]["runtimeResourcePath"])')
  exec "${as_root[@]}" unshare --mount \
    "$0" --in-own-namespace "$(realpath --no-symlinks "$(command -v "$1")")" "$swift" "$PATH"
fi

python=$2 swift=$3
export PATH=$4
scratch=$(mktemp -d)
trap 'umount --lazy "$scratch"; rmdir "$scratch"' EXIT
mount -t tmpfs none "$scratch"
root=$scratch/root
mkdir "$scratch"/{upper,work,root}
mount -t overlay none -o "lowerdir=/,upperdir=$scratch/upper,workdir=$scratch/work" "$root"
mount -t tmpfs none "$root/tmp"
mount -t tmpfs none "$root$swift"
for folder in /dev /proc /home "$PWD"; do # with what is mounted there
  mkdir -p "$root$folder"
  mount --rbind "$folder" "$root$folder"
done

if chroot "$root" swiftc -typecheck - <<<'let one = 1' 2>/dev/null; then
  echo "debian: Swift is still there" >&2
  exit 1
fi
chroot "$root" "$python" "$PWD/Tests/package/linking.py" debian "$PWD/build/debian"
