"""Whole runs with a model, over a real socket: what is paid for twice, and what nobody may see."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.__main__ import run
from tests.cli.conftest import written
from tests.llm.server import Behaviour, FaultServer, completion, declines, reads, says, status

KEY = "sk-canary-0123456789abcdef"
CANARY = "The heron at Lake Orrin wore a copper ring."
BIRDS = ("bittern", "curlew", "heron", "plover", "redshank")


@pytest.fixture(name="server")
def _server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultServer]:
    with FaultServer() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        yield server


@pytest.fixture(name="birds")
def _birds(here: Path) -> Path:
    folder = here / "birds"
    folder.mkdir()
    for number, bird in enumerate(BIRDS):
        add(folder, bird, number)
    return folder


def add(folder: Path, bird: str, number: int) -> None:
    text = f"The {bird} is back\n\nOn {number + 2} May 2024 the warden saw {number * 7 + 3} of them. {CANARY}\n"
    (folder / f"{bird}.txt").write_text(text, encoding="utf-8")


def report(*options: str) -> int:
    return run(["report", "birds", "--model", "openai/orrin-1", "--quiet", *options])


def usage(here: Path) -> dict[str, int]:
    return json.loads((here / "reports" / "birds" / "report.json").read_text("utf-8"))["usage"]


# ------------------------------------------------------------------------------------------------- paying once


def test_a_second_run_makes_no_call_and_writes_the_same_bytes(
    server: FaultServer, birds: Path, here: Path, done: int
) -> None:
    assert report() == done
    first, asked = written(here / "reports" / "birds"), len(server.log)
    assert asked == len(BIRDS) + 1
    assert report() == done
    assert len(server.log) == asked
    assert written(here / "reports" / "birds") == first


def test_one_document_more_costs_its_own_call_and_the_comparison(
    server: FaultServer, birds: Path, here: Path, done: int
) -> None:
    report()
    before = len(server.log)
    add(birds, "avocet", 9)
    assert report() == done
    new = server.log[before:]
    assert sorted(asked.wanted for asked in new) == ["ExtractionReply", "ProposalReply"]
    assert all("avocet" in asked.user for asked in new)
    assert (usage(here)["calls"], usage(here)["cached"]) == (2, len(BIRDS))


def test_another_folder_pays_for_no_document_again(server: FaultServer, birds: Path, here: Path, done: int) -> None:
    report()
    before = len(server.log)
    (birds / "plover.txt").unlink()
    assert report("--out", "elsewhere") == done
    assert [asked.wanted for asked in server.log[before:]] == ["ProposalReply"]


@pytest.mark.parametrize("tenths", range(4))
def test_a_run_that_is_killed_at_any_moment_repeats_at_most_what_was_under_way(
    server: FaultServer, birds: Path, here: Path, done: int, tenths: int
) -> None:
    server.latency, at_once, moment = 0.05, 2, tenths / 10
    command = [sys.executable, "-m", "factcheck", "report", "birds", "--model", "openai/orrin-1"]
    killed = subprocess.Popen([*command, "--concurrency", str(at_once)], stderr=subprocess.DEVNULL)
    while not server.log and killed.poll() is None:
        time.sleep(0.005)
    time.sleep(moment)
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait()
    time.sleep(0.1)
    before = len(server.log)
    assert report("--concurrency", str(at_once)) == done
    assert len(server.log) <= len(BIRDS) + 1 + at_once
    assert len(server.log) - before >= len(BIRDS) + 1 - before
    assert usage(here)["calls"] + usage(here)["cached"] == len(BIRDS) + 1


def test_a_cap_is_8_and_the_same_command_with_a_higher_one_goes_on(
    server: FaultServer, birds: Path, here: Path, done: int
) -> None:
    assert report("--max-calls", "3", "--concurrency", "1") == 8
    assert not (here / "reports" / "birds" / "report.json").exists()
    assert report("--max-calls", "3") == done
    assert len(server.log) == len(BIRDS) + 1


# ------------------------------------------------------------------------------------------- what nobody may see


@pytest.mark.parametrize(
    ("behaviour", "exit_status", "verbosity"),
    [
        pytest.param(status(401, f"wrong key {KEY}: {CANARY}"), 7, "--verbose", id="a wrong key"),
        pytest.param(status(404, f"no model {KEY} {CANARY}"), 7, "--quiet", id="no model"),
        pytest.param(status(429, f"{KEY} {CANARY}", code="insufficient_quota"), 7, "--no-cache", id="no quota"),
        pytest.param(status(400, f"{KEY} {CANARY}"), 7, "--verbose", id="a bad request"),
        pytest.param(declines, 3, "--verbose", id="a refusal"),
        pytest.param(says(f"{CANARY} {KEY}"), 7, "--verbose", id="prose that repeats the text"),
        pytest.param(lambda asked: completion(asked, CANARY, "length"), 3, "--no-cache", id="an answer cut off"),
    ],
)
def test_neither_key_nor_document_is_in_what_a_failing_run_says(
    behaviour: Behaviour, exit_status: int, verbosity: str, birds: Path
) -> None:
    for bird in BIRDS[1:]:
        (birds / f"{bird}.txt").unlink()
    with FaultServer(otherwise=behaviour, probed=behaviour) as server:
        environ = {**os.environ, "OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": KEY, "OPENAI_LOG": "debug"}
        command = [sys.executable, "-m", "factcheck", "report", "birds", "--model", "openai/orrin-1", verbosity]
        ran = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    said = ran.stderr + ("" if exit_status == 3 else ran.stdout)
    assert ran.returncode == exit_status, ran.stderr
    assert KEY not in ran.stdout + ran.stderr
    assert "copper ring" not in said
    assert "Traceback" not in ran.stderr
    names = " ".join(str(path) for path in Path(os.environ["XDG_CACHE_HOME"]).rglob("*"))
    assert KEY not in names
    assert "heron" not in names


def test_local_only_refuses_a_host_that_is_not_this_machine_and_sends_nothing(
    birds: Path, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--model", "orrin-1", "--base-url", "http://192.0.2.1/v1", "--local-only"]
    assert run(["report", "birds", *options]) == 2
    assert "--local-only refuses 192.0.2.1" in capsys.readouterr().err


def test_a_language_is_asked_for_and_stands_in_the_report(
    server: FaultServer, birds: Path, here: Path, done: int
) -> None:
    assert report("--language", "German") == done
    assert all(" in German. " in asked.user for asked in server.log)
    shown = json.loads((here / "reports" / "birds" / "report.json").read_text("utf-8"))
    assert shown["extractor"]["language"] == "German"


def test_the_faithful_reader_reads(server: FaultServer, birds: Path, here: Path) -> None:
    report()
    assert server.otherwise is reads
    shown = json.loads((here / "reports" / "birds" / "report.json").read_text("utf-8"))
    assert shown["uncovered"] == []
    assert len(shown["claims"]) == 3 * len(BIRDS)
