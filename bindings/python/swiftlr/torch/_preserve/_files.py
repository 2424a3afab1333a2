"""Files of processes that may be killed: written at once or not at all, and locked by the process
that lives."""

from __future__ import annotations

import fcntl
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

SUFFIX = ".swiftlr-state"


class LockedFile:
    """A file that no other process takes for its own while this one lives and has it open."""

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self.path = path
        self._file = file

    @staticmethod
    def write(directory: Path, name: str, write: Callable[[Any], None]) -> LockedFile:
        """A new one. It has its lock before others can see it."""
        directory.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(prefix=f"{name}-", suffix=".draft", dir=directory)
        file = os.fdopen(handle, "w+b")
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            write(file)
            file.flush()
            os.fsync(file.fileno())
            path = Path(draft).with_suffix(SUFFIX)
            os.rename(draft, path)
        except BaseException:
            file.close()
            with suppress(FileNotFoundError):
                os.unlink(draft)
            raise
        return LockedFile(path, file)

    @staticmethod
    def abandoned(directory: Path, name: str) -> Iterator[LockedFile]:
        """Those whose processes have ended, the newest first."""
        with suppress(FileNotFoundError):
            found = [
                (path.stat().st_mtime_ns, path) for path in directory.glob(f"{name}-*{SUFFIX}")
            ]
            for _, path in sorted(found, reverse=True):
                with suppress(FileNotFoundError, BlockingIOError):
                    file = path.open("r+b")
                    try:
                        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                        path.stat()  # another process may have taken and removed it
                    except BaseException:
                        file.close()
                        raise
                    yield LockedFile(path, file)

    def open(self) -> BinaryIO:
        self._file.seek(0)
        return self._file

    def close(self) -> None:
        """Leaves it to others."""
        self._file.close()

    def remove(self) -> None:
        with suppress(FileNotFoundError):
            self.path.unlink()
        self._file.close()
