from __future__ import annotations

import os
import pty
import re
import subprocess
import sys

import pytest

from factcheck.output import Screen
from factcheck.output.screen import Line

RUN = """
from factcheck.output import Screen
from factcheck.output.screen import Line
with Screen() as screen:
    screen.say("host [bold]x[/bold] receives\\x1b[2J 3 documents")
    for done in range(4):
        screen.progress(done, 3, "a [b] \\x1b[2J.txt, 2 calls, 0.50 USD")
    screen.warn("[/closing] one went wrong")
    screen.print([Line("high [red]" + "wide 東京 " * 40, "bold red", fitted=True)])
    screen.print([Line("path/" + "x" * 120 + "/end.pdf")])
    screen.error("It broke.", "Mend it.\\nOr don't.")
"""
ESCAPES = re.compile(r"\x1b(?:\[[0-9;?]*[A-Za-z]|\][^\x07]*\x07)")


def _run_on_a_terminal(script: str, **environ: str) -> str:
    """What a terminal of 60 columns receives."""
    leader, follower = pty.openpty()
    environment = {**os.environ, "COLUMNS": "60", "LINES": "20", "TERM": "xterm", **environ}
    process = subprocess.Popen([sys.executable, "-c", script], stdout=follower, stderr=follower, env=environment)
    os.close(follower)
    received = b""
    while True:
        try:
            received += os.read(leader, 4096)
        except OSError:  # the other end was closed
            break
    assert process.wait() == 0
    os.close(leader)
    return received.decode()


def test_a_pipe_gets_plain_lines_and_nothing_cut(capfd: pytest.CaptureFixture[str]) -> None:
    subprocess.run([sys.executable, "-c", RUN], check=True)
    out, err = capfd.readouterr()
    assert err.splitlines() == [
        "host [bold]x[/bold] receives⟦U+001B⟧[2J 3 documents",
        *(f"{done} of 3: a [b] ⟦U+001B⟧[2J.txt, 2 calls, 0.50 USD" for done in range(4)),
        "warning: [/closing] one went wrong",
        "error: It broke.",
        "hint: Mend it.",
        "      Or don't.",
    ]
    assert out.splitlines() == ["high [red]" + "wide 東京 " * 40, "path/" + "x" * 120 + "/end.pdf"]


def test_a_terminal_gets_colour_fitted_lines_and_whole_paths() -> None:
    received = _run_on_a_terminal(RUN)
    assert "\x1b[1;31m" in received
    assert "\x1b[2J" not in received
    lines = [ESCAPES.sub("", line).strip("\r") for line in received.split("\n")]
    (fitted,) = [line for line in lines if line.startswith("high")]
    assert fitted.startswith("high [red]wide 東京")
    assert fitted.endswith("…")
    assert len(fitted) < 60
    assert "path/" + "x" * 120 + "/end.pdf" in lines
    assert "warning: [/closing] one went wrong\r\n" in received


def test_no_color_leaves_no_colour() -> None:
    received = _run_on_a_terminal(RUN, NO_COLOR="1")
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", received)


def test_a_dumb_terminal_gets_plain_lines() -> None:
    received = _run_on_a_terminal(RUN, TERM="dumb")
    assert "\x1b" not in received
    assert "3 of 3: a [b]" in received


def test_quiet_prints_errors_and_the_outcome_only(capsys: pytest.CaptureFixture[str]) -> None:
    with Screen(quiet=True, verbose=True) as screen:
        screen.say("a note")
        screen.detail("a detail")
        screen.progress(1, 3, "a.txt")
        screen.warn("a warning")
        screen.print([Line("the outcome")])
        screen.error("It broke.")
    assert capsys.readouterr() == ("the outcome\n", "error: It broke.\n")


def test_details_are_printed_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    Screen().detail("a detail")
    Screen(verbose=True).detail("another detail")
    assert capsys.readouterr().err == "another detail\n"


def test_ten_thousand_documents_print_a_line_for_each_tenth(capsys: pytest.CaptureFixture[str]) -> None:
    with Screen() as screen:
        for done in range(1, 10_001):
            screen.progress(done, 10_000, f"{done}.txt")
    assert len(capsys.readouterr().err.splitlines()) in (10, 11)


def test_what_is_waited_for_is_said_although_nothing_moves(capsys: pytest.CaptureFixture[str]) -> None:
    with Screen() as screen:
        screen.progress(55, 1000, "a.txt")
        screen.progress(56, 1000, "b.txt")
        screen.progress(56, 1000, "waiting until 14:32")
    assert capsys.readouterr().err.splitlines()[-1] == "56 of 1000: waiting until 14:32"


def test_no_documents_make_no_progress(capsys: pytest.CaptureFixture[str]) -> None:
    with Screen() as screen:
        screen.progress(0, 0, "")
    assert capsys.readouterr().err == ""


def test_a_key_in_an_error_is_not_printed(capsys: pytest.CaptureFixture[str]) -> None:
    Screen().error("Refused: Bearer sk-canary-12345678", "Check sk-canary-12345678.")
    assert "canary" not in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_no_locale_makes_printing_fail(encoding: str, capfd: pytest.CaptureFixture[str]) -> None:
    script = "from factcheck.output import Screen; from factcheck.output.screen import Line; s = Screen()\n"
    script += "s.print([Line('東京 \\udcff \\u202e')]); s.warn('東京'); s.print_json('{\"a\": \"東京\"}')"
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    subprocess.run([sys.executable, "-c", script], check=True, env=environment)
    assert '{"a": "東京"}\n' in capfd.readouterr().out


def test_a_reader_that_goes_away_early_ends_nothing() -> None:
    script = (
        "import sys; from factcheck.output.screen import Line, Screen, close_streams\n"
        "s = Screen()\ns.print(Line('x' * 1000) for _ in range(1000))\ns.say('done')\nclose_streams()\nsys.exit(3)"
    )
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b"done\n"
    assert process.wait() == 3


def test_libraries_print_nothing_by_themselves() -> None:
    script = (
        "import logging, warnings; from factcheck.output import Screen\n"
        "with Screen():\n    logging.getLogger('a.library').error('a document')\n    warnings.warn('its words')\n"
        "    print('advice')\nprint('after')\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert (ran.stdout, ran.stderr) == ("after\n", "")
