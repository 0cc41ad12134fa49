"""The program's side of the parser's process: starts it when it is first needed, asks it, ends it when it hangs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import TypedDict

from factcheck.read.exchange import LENGTH, Exchange
from factcheck.read.ocr import Tesseract
from factcheck.read.parts import Part
from factcheck.read.reading import RawReading, from_raw
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.returned import CellRow, Cells
from factcheck.read.signs import Kind

TIME_LIMIT = 20.0
"""Seconds by the program's clock that one source may take."""
WHOLE_LIMIT = 120.0
"""Seconds that all sources of one file may take."""
OCR_LIMITS = (60.0, 1800.0)
"""The same where pages are pictures: for one page, and for all of a file."""
OUT_OF_TIME = (-14, -27)
"""What a process ends with whose clock has run out: SIGALRM, SIGPROF."""


class _Answer(TypedDict, total=False):
    name: str
    sha256: str
    reading: RawReading
    refused: str
    sentence: str
    sheet: str
    rows: list[tuple[int, list[str]]]
    guess: str | None


class Parser:
    """One long-lived process that parses hostile formats; a context manager, started by the first file."""

    def __init__(self, time_limit: float = TIME_LIMIT, tesseract: Tesseract | None = None) -> None:
        self._limits = OCR_LIMITS if tesseract else (time_limit, WHOLE_LIMIT)
        self._tesseract = tesseract
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Parser:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, kind: Kind, name: str, content: bytes) -> Iterator[Part]:
        """The sources in a file's bytes; where reading it takes too long or breaks the parser, the last one says so."""
        is_broken, is_empty = False, True
        try:
            for answer in self._ask({"kind": kind, "name": name}, content):
                part = _part(answer)
                is_broken |= isinstance(part.reading, RefusedFileError) and part.reading.code in BREAKING
                is_empty = False
                yield part
            if is_empty:
                raise RefusedFileError(Code.PARSER_DIED)
        except RefusedFileError as refusal:
            is_broken = True
            yield Part("", "", self._explained(refusal))
        if is_broken:  # nobody knows in what state such a failure left it
            self.close()

    def cells(self, kind: Kind, columns: Sequence[str], content: bytes) -> Iterator[Cells]:
        """The rows of a table's bytes, some at a time.

        Raises:
            RefusedFileError: it is no table, or reading it takes too long or breaks the parser.
        """
        try:
            for answer in self._ask({"kind": kind, "columns": list(columns)}, content):
                if "refused" in answer:
                    raise RefusedFileError(Code(answer["refused"]), answer["sentence"])
                rows = tuple(CellRow(number, cells) for number, cells in answer["rows"])
                yield Cells(answer["sheet"], rows, answer["guess"])
        except RefusedFileError as refusal:
            explained = self._explained(refusal)
            self.close()
            raise explained from refusal

    def close(self) -> None:
        """Ends the process, where one runs."""
        if self._process is None:
            return
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                stream.close()
        self._process = None

    def _ask(self, asked: dict[str, str | list[str]], content: bytes) -> Iterator[_Answer]:
        header = json.dumps(asked).encode()
        request = (LENGTH.pack(len(header)) + header + LENGTH.pack(len(content)), content)
        exchange = Exchange(self._running(), request)
        ends = time.monotonic() + self._limits[1]
        while message := exchange.answer(time.monotonic() + self._limits[0]):
            answer: _Answer = json.loads(message)
            if answer:  # an empty one tells that a page of pictures was read
                yield answer
            if time.monotonic() > ends:
                raise RefusedFileError(Code.TIMEOUT)

    def _explained(self, refusal: RefusedFileError) -> RefusedFileError:
        """A process that died of its own clock ran out of time."""
        if refusal.code != Code.PARSER_DIED or self._process is None:
            return refusal
        try:
            status = self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            return refusal
        return RefusedFileError(Code.TIMEOUT) if status in OUT_OF_TIME else refusal

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = _start(self._tesseract)
        return self._process


BREAKING = (Code.MEMORY, Code.PARSER_DIED)


def _part(answer: _Answer) -> Part:
    if "reading" in answer:
        return Part(answer["name"], answer["sha256"], from_raw(answer["reading"]))
    return Part(answer["name"], answer["sha256"], RefusedFileError(Code(answer["refused"]), answer["sentence"]))


def _start(tesseract: Tesseract | None) -> subprocess.Popen[bytes]:
    """Starts the process with nothing of this one's environment, so that no key can reach it."""
    environment = {
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    allowed = ["--ocr", tesseract.program, "+".join(tesseract.languages)] if tesseract else []
    process = subprocess.Popen(  # noqa: S603  # this program's own module, and what the user's PATH calls tesseract
        [sys.executable, "-P", "-m", "factcheck.read.child", *allowed],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        cwd=os.sep,
        bufsize=0,
        start_new_session=True,  # Ctrl-C is the program's to answer
    )
    for stream in (process.stdin, process.stdout):
        if stream:
            os.set_blocking(stream.fileno(), False)
    return process
