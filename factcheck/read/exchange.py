"""One request to the parser's process and its answers, written and read at once so that neither side waits."""

from __future__ import annotations

import os
import selectors
import struct
import subprocess
import time
from collections.abc import Sequence

from factcheck.read.reasons import Code, RefusedFileError

LENGTH = struct.Struct(">I")
"""Every message is its length, then its bytes; a request is two: a JSON header, then the file. An answer is a message
for each source in the file, and an empty one at the end."""
LARGEST_ANSWER = 12 << 20
"""Bytes of one answer; a longer one is not taken."""
CHUNK = 1 << 16


class Exchange:
    """A request under way."""

    def __init__(self, process: subprocess.Popen[bytes], request: Sequence[bytes]) -> None:
        if process.stdin is None or process.stdout is None:
            raise RefusedFileError(Code.PARSER_DIED)
        self._stdin, self._stdout = process.stdin.fileno(), process.stdout.fileno()
        self._unsent = [memoryview(piece) for piece in request if piece]
        self._received = bytearray()

    def answer(self, deadline: float) -> bytes:
        """The next answer's bytes, without their length; nothing at the end.

        Raises:
            RefusedFileError: none came until the deadline, it is too long, or the process died.
        """
        with selectors.DefaultSelector() as selector:
            selector.register(self._stdout, selectors.EVENT_READ)
            if self._unsent:
                selector.register(self._stdin, selectors.EVENT_WRITE)
            while (length := self._complete()) is None:
                ready = selector.select(max(0.0, deadline - time.monotonic()))
                if not ready:
                    raise RefusedFileError(Code.TIMEOUT)
                for key, _ in ready:
                    self._step(selector, key.fd)
        message = bytes(memoryview(self._received)[LENGTH.size : LENGTH.size + length])
        del self._received[: LENGTH.size + length]
        return message

    def _step(self, selector: selectors.BaseSelector, stream: int) -> None:
        if stream == self._stdout:
            chunk = os.read(stream, CHUNK)
            if not chunk:
                raise RefusedFileError(Code.PARSER_DIED)
            self._received += chunk
            return
        try:
            sent = os.write(stream, self._unsent[0][:CHUNK])
        except BrokenPipeError:
            raise RefusedFileError(Code.PARSER_DIED) from None
        rest = self._unsent[0][sent:]
        self._unsent = [rest, *self._unsent[1:]] if rest else self._unsent[1:]
        if not self._unsent:
            selector.unregister(stream)

    def _complete(self) -> int | None:
        """The length of the answer that has come in whole; None while it has not."""
        if len(self._received) < LENGTH.size:
            return None
        length = int(LENGTH.unpack_from(self._received)[0])
        if length > LARGEST_ANSWER:
            raise RefusedFileError(Code.TOO_LARGE, "the file's text is longer than what is read")
        return length if len(self._received) >= LENGTH.size + length else None
