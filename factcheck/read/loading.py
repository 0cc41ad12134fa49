"""A file's bytes, read so that nothing but a regular file is opened and what is hashed is what is read."""

from __future__ import annotations

import os
import stat

from factcheck.read.kinds import LARGEST_OF_ALL, too_large
from factcheck.read.reasons import Code, RefusedFileError

ATTEMPTS = 2
"""How often a file is read that changes meanwhile."""


def load(location: str) -> bytes:
    """A regular file's bytes as they all stood there at one time.

    Raises:
        RefusedFileError: it is no regular file, is empty, too large or always changing, or the system does not give it.
    """
    try:
        descriptor = os.open(location, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with open(descriptor, "rb") as stream:
            for _ in range(ATTEMPTS):
                before = os.fstat(descriptor)
                _check(before)
                stream.seek(0)
                content = stream.read(LARGEST_OF_ALL + 1)
                if _stamp(before) == _stamp(os.fstat(descriptor)) and len(content) == before.st_size:
                    return content
    except OSError as error:
        raise _refusal(error, location) from error
    raise RefusedFileError(Code.CHANGING)


def _check(state: os.stat_result) -> None:
    if not stat.S_ISREG(state.st_mode):
        raise RefusedFileError(Code.NOT_A_FILE)
    if state.st_size > LARGEST_OF_ALL:
        raise too_large(state.st_size, LARGEST_OF_ALL)
    if state.st_size == 0:
        raise RefusedFileError(Code.EMPTY_FILE)


def _stamp(state: os.stat_result) -> tuple[int, int]:
    return state.st_size, state.st_mtime_ns


def _refusal(error: OSError, location: str) -> RefusedFileError:
    if isinstance(error, FileNotFoundError):
        return RefusedFileError(Code.VANISHED)
    if isinstance(error, PermissionError):
        return RefusedFileError(Code.PERMISSION)
    if os.path.islink(location):
        return RefusedFileError(Code.LINK)
    if isinstance(error, IsADirectoryError):
        return RefusedFileError(Code.NOT_A_FILE)
    return RefusedFileError(Code.UNREADABLE, f"the system could not read it ({error.strerror})")
