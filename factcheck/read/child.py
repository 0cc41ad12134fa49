"""The parser's process: reads files' bytes on its standard input, answers what is in them on its standard output.

Started as `python -m factcheck.read.child` by `factcheck.read.parser`, once for many files. It holds no secrets, opens
no file for writing and no connection, and may be killed at any moment. With `--ocr PROGRAM LANGUAGES` it may run
that one program.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import signal
import sys
from typing import BinaryIO

from factcheck.read.exchange import LARGEST_ANSWER, LENGTH
from factcheck.read.lists.cells import read_cells
from factcheck.read.parts import Part, read_parts, refusal_of
from factcheck.read.pdf import tesseract
from factcheck.read.reading import Reading, to_raw
from factcheck.read.reasons import Code
from factcheck.read.signs import IN_WORDS, Kind

MEMORY = 1536 << 20
"""Bytes of address space."""
SECONDS = 90
"""After so long without an answer the process ends itself, should the program that started it be gone."""
BUSY_SECONDS = 10.0
"""Processor time for one source; the system ends the process when it is used up."""
FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", "shutil.")
CHANGES = frozenset(
    ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod")
)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main() -> None:
    """Answers requests until the input ends."""
    if sys.argv[1:2] == ["--ocr"]:
        tesseract.allow(sys.argv[2], sys.argv[3])
    requests, answers = _take_streams()
    _set_limits()
    sys.addaudithook(_forbid)
    tesseract.when_a_page_is_done(lambda: _go_on(answers))
    met: set[str] = set()
    while (header := _receive(requests)) is not None:
        content = _receive(requests) or b""
        asked = json.loads(header)
        if "columns" in asked:
            _answer_cells(answers, asked["kind"], asked["columns"], content)
        else:
            _answer(answers, asked["kind"], asked["name"], content)
        if asked["kind"] not in met:  # its library has been loaded, and stays
            met.add(asked["kind"])
            gc.freeze()


def _answer(answers: BinaryIO, kind: str, name: str, content: bytes) -> None:
    known = next((one for one in IN_WORDS if one == kind), None)
    _watch(True)
    for part in read_parts(known, name, content) if known else ():
        _watch(False)
        _send(answers, _message(part))
        _watch(True)
    _watch(False)
    _send(answers, b"")


def _answer_cells(answers: BinaryIO, kind: Kind, columns: list[str], content: bytes) -> None:
    _watch(True)
    try:
        for cells in read_cells(kind, content, columns):
            told = {"sheet": cells.sheet, "rows": cells.rows, "guess": cells.guess}
            _send(answers, json.dumps(told, ensure_ascii=False).encode("utf-8", "replace"))
    except Exception as error:  # any failure of a parser is told
        refusal = refusal_of(error)
        _send(answers, json.dumps({"refused": refusal.code, "sentence": refusal.sentence}).encode())
    _watch(False)
    _send(answers, b"")


def _message(part: Part) -> bytes:
    told: dict[str, object] = {"name": part.name, "sha256": part.sha256}
    if isinstance(part.reading, Reading):
        told["reading"] = to_raw(part.reading)
    else:
        told.update(refused=part.reading.code, sentence=part.reading.sentence)
    message = json.dumps(told, ensure_ascii=False).encode("utf-8", "replace")
    if len(message) <= LARGEST_ANSWER:
        return message
    refused = {"refused": Code.TOO_LARGE, "sentence": f"it holds more than {LARGEST_ANSWER >> 20} MB of text"}
    return json.dumps({"name": part.name, "sha256": part.sha256, **refused}).encode("utf-8", "replace")


def _go_on(answers: BinaryIO) -> None:
    """Tells that a page of pictures was read, and gives the next one its own time."""
    _send(answers, b"{}")
    _watch(True)


def _watch(busy: bool) -> None:
    """Starts or stops both clocks: of the processor's time, and of all time."""
    signal.setitimer(signal.ITIMER_PROF, BUSY_SECONDS if busy else 0)
    signal.alarm(SECONDS if busy else 0)


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
    if event == "subprocess.Popen" and tesseract.is_allowed(arguments[0]):
        return
    opens = event == "open" and not isinstance(arguments[0], int)  # a number is a stream that is open already
    writes = opens and isinstance(arguments[2], int) and bool(arguments[2] & WRITING)
    if writes or event in CHANGES or event.startswith(FORBIDDEN):
        raise PermissionError(f"the parser's process may not do this: {event}")


def _receive(stream: BinaryIO) -> bytes | None:
    head = stream.read(LENGTH.size)
    return stream.read(LENGTH.unpack(head)[0]) if len(head) == LENGTH.size else None


def _send(stream: BinaryIO, message: bytes) -> None:
    stream.write(LENGTH.pack(len(message)) + message)
    stream.flush()


if __name__ == "__main__":
    main()
