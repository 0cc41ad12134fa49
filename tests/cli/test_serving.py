"""`factcheck review REPORT` with nothing said opens the page, says where it is, and ends at Ctrl-C."""

from __future__ import annotations

import signal
import socket
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.serving import open_browser
from tests.serve.reports import a_report_of_three, three_flags, write
from tests.serve.running import START, run_review

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from webbrowser import BaseBrowser


@pytest.fixture(name="folder")
def _folder(here: Path) -> Path:
    return write(here / "report", a_report_of_three())


@pytest.fixture(name="taken")
def _taken() -> Iterator[int]:
    """A port that somebody else listens at."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


def test_a_port_in_use_is_said_to_be_and_is_exit_5(
    folder: Path, taken: int, refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    status, said = refused(["review", str(folder), "--no-browser", "--port", str(taken)])
    assert status == 5
    assert f"Port {taken} is in use." in said


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["--port", "70000"], id="a port that there is not"),
        pytest.param(["--port", "-1"], id="a port below"),
        pytest.param(["--port", "8000", "--list"], id="a port for the terminal"),
        pytest.param(["--no-browser", "--confirm", "K1"], id="no browser for the terminal"),
        pytest.param(["--reviewer", "x" * 201], id="a name too long"),
        pytest.param(["--reviewer", " "], id="a name of nothing"),
        pytest.param(["--json"], id="JSON of a page"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_shown(
    folder: Path, arguments: list[str], refused: Callable[[list[str]], tuple[int, str]]
) -> None:
    assert refused(["review", str(folder), *arguments])[0] == 2


def test_a_folder_without_a_report_is_refused(here: Path, refused: Callable[[list[str]], tuple[int, str]]) -> None:
    assert refused(["review", str(here), "--no-browser"])[0] == 2


@pytest.mark.parametrize("ended_by", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_it_prints_the_address_alone_and_ends_in_good_order(folder: Path, ended_by: signal.Signals) -> None:
    with run_review(folder) as running:
        assert running.get("/flags").status == 200
        running.process.send_signal(ended_by)
        said, noted = running.process.communicate(timeout=20)
    assert said == ""
    assert "Ann reviews: 3 of 3 left." in noted
    if ended_by == signal.SIGINT:
        assert running.process.returncode == 0
        assert "Ended: 3 of 3 left." in noted
        assert "error" not in noted


def test_the_port_that_was_asked_for_is_taken_and_can_be_taken_again(folder: Path) -> None:
    with run_review(folder) as running:
        port = running.port
    with run_review(folder, "--port", str(port)) as again:
        assert again.port == port
        assert again.url != running.url


def test_two_reviews_of_one_report_run_side_by_side(folder: Path) -> None:
    flags = [one.id for one in three_flags()]
    with run_review(folder) as ann, run_review(folder, reviewer="Ben") as ben:
        assert ann.decide(flags[0], decide="confirmed").status == 303
        assert ben.decide(flags[1], decide="confirmed").status == 303
        assert "1 of 3" not in ann.get("/flags").text
        assert "<b>1</b> of 3 left" in ann.get("/flags").text
        assert ann.get("/flags", Cookie=ben.cookie).status == 403


def test_it_listens_on_loopback_only(folder: Path) -> None:
    with run_review(folder) as running:
        listening = [
            line.split()[1]
            for line in Path("/proc/net/tcp").read_text("ascii").splitlines()[1:]
            if line.split()[1].endswith(f":{running.port:04X}") and line.split()[3] == "0A"
        ]
    assert listening == [f"0100007F:{running.port:04X}"]


def test_help_and_the_terminal_do_not_import_the_server() -> None:
    script = (
        "import sys; from factcheck.__main__ import run; run(sys.argv[1:]); "
        "print(sorted({name.partition('.')[0] for name in sys.modules} & {'starlette', 'uvicorn', 'h11'}))"
    )
    ran = subprocess.run([sys.executable, "-c", script, "review", "--help"], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "[]"


class _Noting:
    """A browser that notes what it is given."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def open(self, url: str) -> bool:
        self.opened.append(url)
        return True


def test_the_browser_is_given_a_file_that_only_its_owner_may_read(tmp_path: Path) -> None:
    url, page, browser = "http://127.0.0.1:1/x/start?token=y", tmp_path / "review.html", _Noting()
    opening = open_browser(url, page, browser)
    assert opening is not None
    opening.join(10)
    assert browser.opened == [page.as_uri()]
    assert "token" not in page.as_uri()
    assert url in page.read_text("utf-8")
    assert stat.S_IMODE(page.stat().st_mode) == 0o600


def test_a_browser_that_would_take_the_terminal_is_not_opened(tmp_path: Path) -> None:
    import webbrowser

    browser: BaseBrowser = webbrowser.GenericBrowser("lynx")
    assert open_browser("http://127.0.0.1:1/", tmp_path / "review.html", browser) is None
    assert not (tmp_path / "review.html").exists()


def test_the_address_is_what_a_script_can_read(folder: Path) -> None:
    with run_review(folder) as running:
        assert START.fullmatch(running.url)
