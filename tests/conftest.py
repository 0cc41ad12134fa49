"""What every test has: no network but loopback, no one's keys, and the real articles where they are at hand."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost", "0.0.0.0", "", None})  # noqa: S104  # names of this machine
SERVICE_ENDINGS = ("_API_KEY", "_BASE_URL", "_ENDPOINT", "_HOST", "_PROXY", "_proxy")


class NetworkIsOffError(RuntimeError):
    """A test tried to reach another machine."""


def _refuse_other_hosts(event: str, args: tuple[object, ...]) -> None:
    if event == "socket.connect":
        address = args[1]
        host = address[0] if isinstance(address, tuple) else None  # a path: a socket of this machine
    elif event == "socket.getaddrinfo":
        host = args[0]
    else:
        return
    host = host.decode() if isinstance(host, bytes) else host
    if host not in LOOPBACK and not str(host).startswith("127."):
        raise NetworkIsOffError(f"tests reach no other machine, and {host} is one")


sys.addaudithook(_refuse_other_hosts)
# A run that was started in the background ignores Ctrl-C, and its children inherit that: tests of Ctrl-C need it back.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test sees this machine's keys, endpoints, configuration or cache, nor do the commands that it starts."""
    for name in list(os.environ):
        if (name.startswith(("FACTCHECK_", "OPENAI_")) and name != "FACTCHECK_SEEDS") or name.endswith(SERVICE_ENDINGS):
            monkeypatch.delenv(name)
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture(name="root", scope="session")
def _root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(name="seeds", scope="session")
def _seeds() -> Path:
    """The folder of real articles, which are other people's text and therefore not part of the project."""
    folder = Path(os.environ.get("FACTCHECK_SEEDS") or ROOT.parent / "shared" / "seeds")
    if not folder.is_dir():
        pytest.skip(f"the real articles are not at {folder}; FACTCHECK_SEEDS names their folder")
    return folder
