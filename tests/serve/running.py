"""A review that runs as a user starts it, and a client that sends what it is told to, over a real socket."""

from __future__ import annotations

import http.client
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

START = re.compile(r"http://127\.0\.0\.1:(\d+)(/[\w-]+)/start\?token=([\w-]+)")
BROWSER = {"Sec-Fetch-Site": "same-origin"}


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    text: str


@dataclass(frozen=True)
class Running:
    """A running review."""

    process: subprocess.Popen[str]
    url: str

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._parts[0])

    @property
    def home(self) -> str:
        """What every path begins with."""
        return self._parts[1]

    @property
    def cookie(self) -> str:
        """As a browser that opened the address would send it."""
        return f"factcheck-{self.port}={self._parts[2]}"

    @property
    def _parts(self) -> tuple[str, ...]:
        found = START.fullmatch(self.url)
        assert found is not None, self.url
        return found.groups()

    def ask(self, method: str, path: str, headers: Mapping[str, str | None], body: str | None = None) -> Answer:
        """A request with our cookie and our host, unless `headers` say otherwise; None leaves a header out."""
        usual = {"Host": f"127.0.0.1:{self.port}", "Cookie": self.cookie}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.putrequest(method, self.home + path, skip_host=True, skip_accept_encoding=True)
            for name, value in {**usual, **headers}.items():
                if value is not None:
                    connection.putheader(name, value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body.encode() if body is not None else None)
            answer = connection.getresponse()
            return Answer(
                answer.status, {name.lower(): told for name, told in answer.getheaders()}, answer.read().decode()
            )
        finally:
            connection.close()

    def get(self, path: str, **headers: str | None) -> Answer:
        """A page."""
        return self.ask("GET", path, headers)

    def post(self, path: str, said: Mapping[str, str], headers: Mapping[str, str | None] = BROWSER) -> Answer:
        """A form, sent by a page of ours unless `headers` say otherwise."""
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", path, {**form, **headers}, urlencode(said))

    def raw(self) -> socket.socket:
        """A connection to it."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=20)

    def version_of(self, flag: str) -> str:
        """The version that the page of a flag carries."""
        found = re.search(r'name="version" value="(\w+)"', self.get(f"/flags/{flag}").text)
        assert found is not None
        return found[1]

    def decide(self, flag: str, **said: str) -> Answer:
        """A decision on a flag as it is now."""
        return self.post(f"/flags/{flag}/decide", {"version": self.version_of(flag), **said})


@contextmanager
def run_review(folder: Path, *options: str, reviewer: str = "Ann") -> Iterator[Running]:
    """A review of the report in `folder`, ended as by Ctrl-C."""
    command = (sys.executable, "-m", "factcheck", "review", str(folder), "--no-browser", "--reviewer", reviewer)
    process = subprocess.Popen(
        [*command, *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert process.stdout is not None
    try:
        url = process.stdout.readline().strip()
        assert START.fullmatch(url), (url, process.poll())
        yield Running(process, url)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)
