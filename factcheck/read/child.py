"""The parser's process: reads files' bytes on its standard input, answers readings on its standard output.

Started as `python -m factcheck.read.child` by `factcheck.read.parser`, once for many files. It holds no secrets, opens
no file for writing and no connection, and may be killed at any moment.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import struct
import sys
from typing import BinaryIO, Final

from factcheck.read.formats import READERS, reader_of
from factcheck.read.reading import to_raw
from factcheck.read.reasons import Code, RefusedFileError

LENGTH: Final = struct.Struct(">I")
"""Every message is its length, then its bytes; a request is two: a JSON header, then the file."""
MEMORY = 1536 << 20
"""Bytes of address space."""
SECONDS = 30
"""After so long without an answer the process ends itself, should the program that started it be gone."""
FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", "shutil.")
CHANGES = frozenset(
    ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod")
)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main() -> None:
    """Answers requests until the input ends."""
    requests, answers = _take_streams()
    _set_limits()
    sys.addaudithook(_forbid)
    while (header := _receive(requests)) is not None:
        content = _receive(requests) or b""
        signal.alarm(SECONDS)
        answer = _answer(json.loads(header)["kind"], content)
        signal.alarm(0)
        _send(answers, json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace"))


def _take_streams() -> tuple[BinaryIO, BinaryIO]:
    """The two streams of the protocol, moved away from where a library might print or read."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)
    return requests, answers


def _set_limits() -> None:
    for limit, value in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(limit, (value, value))
        except (ValueError, OSError):  # a system that does not know this limit; the time limit still holds
            continue


def _forbid(event: str, arguments: tuple[object, ...]) -> None:
    """Refuses connections, processes and writing, for every library that Python runs here."""
    writes = event == "open" and isinstance(arguments[2], int) and bool(arguments[2] & WRITING)
    if writes or event in CHANGES or event.startswith(FORBIDDEN):
        raise PermissionError(f"the parser's process may not do this: {event}")


def _answer(kind: str, content: bytes) -> dict[str, object]:
    try:
        known = next(name for name in READERS if name == kind)
        return {"reading": to_raw(reader_of(known)(content))}
    except RefusedFileError as refusal:
        return {"refused": refusal.code, "sentence": refusal.sentence}
    except MemoryError:
        return {"refused": Code.MEMORY, "sentence": ""}
    except RecursionError:
        return {"refused": Code.DAMAGED, "sentence": "the file is nested too deeply"}
    except Exception as error:  # any failure of a parser costs its one file, and is told
        return {"refused": Code.PARSER_DIED, "sentence": f"the parser failed on this file ({type(error).__name__})"}


def _receive(stream: BinaryIO) -> bytes | None:
    head = stream.read(LENGTH.size)
    return stream.read(LENGTH.unpack(head)[0]) if len(head) == LENGTH.size else None


def _send(stream: BinaryIO, message: bytes) -> None:
    stream.write(LENGTH.pack(len(message)) + message)
    stream.flush()


if __name__ == "__main__":
    main()
