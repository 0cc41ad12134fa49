from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from factcheck.__main__ import run


def _run_with(command: str, *arguments: str) -> subprocess.Popen[str]:
    """The program with one more command, which does what `command` says."""
    script = "import sys, time, typer\nfrom factcheck.cli import app\n@app.command()\n"
    script += f"def odd(verbose: bool = False) -> None:\n    {command}\n"
    script += "from factcheck.__main__ import main\nmain()\n"
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen([sys.executable, "-c", script, "odd", *arguments], **options)  # type: ignore[call-overload]


def test_a_mistake_in_the_program_is_one_line_and_70() -> None:
    process = _run_with("raise ValueError('Bearer sk-canary-123456789: a sentence of a canary document')")
    out, err = process.communicate()
    assert process.returncode == 70
    assert out == ""
    assert err.splitlines()[0] == "error: Unexpected ValueError."
    assert "canary" not in err


def test_verbose_shows_where_it_happened_and_no_value() -> None:
    process = _run_with("key = 'a-canary-of-no-known-shape'; raise ValueError(len(key))", "--verbose")
    _, err = process.communicate()
    assert process.returncode == 70
    assert " in odd" in err
    assert err.splitlines()[-1] == "error: Unexpected ValueError."
    assert "canary" not in err


def test_an_interrupted_run_says_how_it_goes_on_and_ends_with_130() -> None:
    process = _run_with("print('ready', flush=True); time.sleep(60)")
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert err == "error: Interrupted.\nhint: Run it again: it goes on from there.\n"


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([]) == 2
    assert "Commands:" in capsys.readouterr().out


def test_the_shell_completes_commands() -> None:
    variables = {"_FACTCHECK_COMPLETE": "complete_bash", "COMP_WORDS": "factcheck re", "COMP_CWORD": "1"}
    ran = subprocess.run(
        [sys.executable, "-m", "factcheck"],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert set(ran.stdout.split()) == {"render", "report", "review"}
