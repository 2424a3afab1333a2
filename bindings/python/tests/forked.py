"""Processes that share what is loaded already: importing torch takes seconds."""

import os
import signal
import sys
import traceback


def start(function, *arguments):
    """Begins a child that calls a function, and is gone when that returns. Its id."""
    child = os.fork()
    if child:
        return child
    try:
        function(*arguments)
        os._exit(0)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(1)


def wait(child, seconds=60):
    """How it ended: its exit status, or minus the signal that killed it."""

    def too_long(*_):
        os.kill(child, signal.SIGKILL)

    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(seconds)
    try:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
