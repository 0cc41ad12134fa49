"""The program's side of the parser's process: starts it when it is first needed, asks it, ends it when it hangs."""

from __future__ import annotations

import json
import os
import selectors
import struct
import subprocess
import sys
import time
from types import TracebackType
from typing import TypedDict

from factcheck.read.kinds import Kind
from factcheck.read.reading import RawReading, Reading, from_raw
from factcheck.read.reasons import Code, RefusedFileError

LENGTH = struct.Struct(">I")
TIME_LIMIT = 20.0
"""Seconds by the program's clock that one file may take."""
LARGEST_ANSWER = 128 << 20
"""Bytes of an answer; a longer one is not taken."""
CHUNK = 1 << 16


class _Answer(TypedDict, total=False):
    reading: RawReading
    refused: str
    sentence: str


class Parser:
    """One long-lived process that parses hostile formats; a context manager, started by the first file."""

    def __init__(self, time_limit: float = TIME_LIMIT) -> None:
        self._time_limit = time_limit
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Parser:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, kind: Kind, content: bytes) -> Reading:
        """The reading of a file's bytes.

        Raises:
            RefusedFileError: the file cannot be read, took too long, or broke the parser.
        """
        header = json.dumps({"kind": kind}).encode()
        request = LENGTH.pack(len(header)) + header + LENGTH.pack(len(content)) + content
        answer: _Answer = json.loads(self._exchange(request))
        if "reading" in answer:
            return from_raw(answer["reading"])
        code = Code(answer["refused"])
        if code in (Code.MEMORY, Code.PARSER_DIED):  # nobody knows in what state such a failure left it
            self.close()
        raise RefusedFileError(code, answer["sentence"])

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

    def _exchange(self, request: bytes) -> bytes:
        try:
            return _Exchange(self._running(), request, time.monotonic() + self._time_limit).answer()
        except RefusedFileError:
            self.close()
            raise

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = _start()
        return self._process


class _Exchange:
    """One request and its answer, written and read at once so that neither side waits for the other."""

    def __init__(self, process: subprocess.Popen[bytes], request: bytes, deadline: float) -> None:
        if process.stdin is None or process.stdout is None:
            raise RefusedFileError(Code.PARSER_DIED)
        self._stdin, self._stdout = process.stdin.fileno(), process.stdout.fileno()
        self._unsent = memoryview(request)
        self._received = bytearray()
        self._deadline = deadline

    def answer(self) -> bytes:
        """The answer's bytes, without their length."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._stdin, selectors.EVENT_WRITE)
            selector.register(self._stdout, selectors.EVENT_READ)
            while not self._is_complete():
                ready = selector.select(max(0.0, self._deadline - time.monotonic()))
                if not ready:
                    raise RefusedFileError(Code.TIMEOUT)
                for key, _ in ready:
                    self._step(selector, key.fd)
        return bytes(self._received[LENGTH.size :])

    def _step(self, selector: selectors.BaseSelector, stream: int) -> None:
        if stream == self._stdout:
            chunk = os.read(stream, CHUNK)
            if not chunk:
                raise RefusedFileError(Code.PARSER_DIED)
            self._received += chunk
            return
        try:
            self._unsent = self._unsent[os.write(stream, self._unsent[:CHUNK]) :]
        except BrokenPipeError:
            raise RefusedFileError(Code.PARSER_DIED) from None
        if not self._unsent:
            selector.unregister(stream)

    def _is_complete(self) -> bool:
        if len(self._received) < LENGTH.size:
            return False
        (length,) = LENGTH.unpack_from(self._received)
        if length > LARGEST_ANSWER:
            raise RefusedFileError(Code.TOO_LARGE, "the file's text is longer than what is read")
        return len(self._received) >= LENGTH.size + int(length)


def _start() -> subprocess.Popen[bytes]:
    """Starts the process with nothing of this one's environment, so that no key can reach it."""
    environment = {
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "factcheck.read.child"],
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
