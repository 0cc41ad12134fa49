"""A careful reader answered every request of a run on the shipped example; the recording is replayed over a socket."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.report import Report
from tests.expectations import forbidden, missed, read_expected
from tests.llm.server import FaultServer, says, status
from tests.pipeline.reports import ROOT

ANSWERS = {
    row["key"]: row["answer"]
    for line in (ROOT / "tests" / "recordings" / "harbour.jsonl").read_text(encoding="utf-8").splitlines()
    for row in [json.loads(line)]
}
KNOWN: list[bool] = []
KEYED = ("messages", "input", "instructions", "tools", "response_format", "text")


def key_of(body):
    """The request's hash as the recording has it: what is asked, not how it is sent."""
    kept = {name: body.get(name) for name in KEYED}
    return hashlib.sha256(json.dumps(kept, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def replays(asked):
    key = key_of(asked.body)
    KNOWN.append(key in ANSWERS)
    return says(ANSWERS[key])(asked) if key in ANSWERS else status(404, "this request was not recorded")(asked)


def run(server, out: Path) -> Report:
    environment = {**os.environ, "OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "sk-replay"}
    folder = ROOT / "examples" / "harbour"
    command = [sys.executable, "-m", "factcheck", "report", str(folder), "--out", str(out), "--model", "openai/desk"]
    done = subprocess.run(command, env=environment, cwd=out.parent, capture_output=True, text=True, timeout=120)
    if KNOWN and not any(KNOWN):
        pytest.skip("no request of today is in the recording: a fresh reader must answer them and be recorded anew")
    assert done.returncode in (0, 4), done.stderr  # 4: no library for the PDF on this machine
    return Report.model_validate_json((out / "report.json").read_text(encoding="utf-8"))


@pytest.fixture(name="runs", scope="module")
def _runs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("replayed")
    home = {name: str(folder / "home") for name in ("XDG_CACHE_HOME", "HOME")}
    before = dict(os.environ)
    os.environ.update(home)
    try:
        with FaultServer(otherwise=replays, probed=None) as server:
            first = run(server, folder / "first")
            asked = len(server.asked)
            second = run(server, folder / "second")
            yield first, second, asked, len(server.asked) - asked, folder
    finally:
        os.environ.clear()
        os.environ.update(before)


def test_every_planted_inconsistency_is_found_and_no_planted_agreement_is_flagged(runs):
    expected = read_expected(ROOT / "examples" / "harbour.expected.json")
    report = runs[0]
    assert missed(report, expected) == []
    assert forbidden(report, expected) == []


def test_every_quote_of_the_reader_was_found_or_is_listed(runs):
    report = runs[0]
    assert len(report.claims) > 80
    assert report.failed == ()
    assert all(one.reason for one in report.ungrounded)
    assert report.extractor.kind == "model"
    assert set(report.extractor.prompts) >= {"extract", "propose", "repair"}


def test_every_recorded_answer_is_asked_for_once_and_a_second_run_asks_nothing(runs):
    first, second, asked, again, _ = runs
    assert asked == first.usage.calls == len(ANSWERS)
    assert again == second.usage.calls == 0
    assert second.usage.cached == len(ANSWERS)
    assert len(first.sources) < asked <= 2 * len(first.sources)


def test_both_runs_write_the_same_report_but_for_what_they_spent(runs):
    first, second = (report.model_copy(update={"usage": None}) for report in runs[:2])
    assert first == second


def test_proposals_are_marked_as_the_model_s(runs):
    proposed = [flag for flag in runs[0].inconsistencies if flag.proposed_by == "model"]
    assert proposed
    assert all(flag.rule == "disagreement" or flag.comparison for flag in proposed)


def test_the_pdf_is_there_where_its_libraries_are(runs):
    pdf = runs[4] / "first" / "briefing.pdf"
    if not pdf.exists():
        pytest.skip("the system libraries for the PDF are not on this machine")
    assert pdf.read_bytes().startswith(b"%PDF-")
