from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from factcheck.errors import MissingPieceError, UnwritableError
from factcheck.kept import KeptDocuments
from factcheck.models import Judgement
from factcheck.publish import judge_report, publish_report
from factcheck.review import JudgementLog, RecordedJudgement
from factcheck.review.log import LogLine
from factcheck.store import hold_report, read_report
from tests.a_report import a_report, an_inconsistency

JUDGEMENT = Judgement(status="unsure", reviewer="R. Vale", at=dt.datetime(2026, 3, 4, 9, tzinfo=dt.UTC))
PUBLISH = """
import sys
from contextlib import suppress
from pathlib import Path
from factcheck.__main__ import run
sys.exit(run(["render", sys.argv[1]]))
"""


def test_the_report_takes_the_judgements_of_the_log_and_no_others() -> None:
    judged, other = an_inconsistency("judged"), an_inconsistency("other").model_copy(update={"judgement": JUDGEMENT})
    log = JudgementLog((LogLine("1", RecordedJudgement(inconsistency=judged.id, seen="", judgement=JUDGEMENT)),))
    report = judge_report(a_report(judged, other), None, log)
    assert [found.judgement for found in report.inconsistencies] == [JUDGEMENT, None]


def test_a_published_report_is_read_back_as_it_was(tmp_path: Path) -> None:
    report = a_report(an_inconsistency())
    with hold_report(tmp_path, "now") as held, suppress(MissingPieceError):  # a machine without pango
        assert publish_report(report, None, held) == tmp_path / "briefing.pdf"
    assert read_report(tmp_path) == report
    assert "The ferry" in (tmp_path / "briefing.html").read_text(encoding="utf-8")


def test_without_pango_all_but_the_pdf_is_written_and_no_older_pdf_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / "weasyprint").mkdir()
    (tmp_path / "weasyprint" / "__init__.py").write_text("print('advice')\nraise OSError('cannot load libpango')\n")
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "report.json").write_text(a_report(an_inconsistency()).to_json())
    (folder / "briefing.pdf").write_bytes(b"%PDF of last week")
    variables = {**os.environ, "PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-c", PUBLISH, str(folder)]
    ran = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert ran.returncode == 4
    assert ran.stdout == ""
    assert "libpango-1.0-0" in ran.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["briefing.html", "report.json"]


@pytest.mark.parametrize("broken", ["briefing.html", "report.json"])
def test_what_cannot_be_written_leaves_the_last_report(tmp_path: Path, broken: str) -> None:
    report = a_report(an_inconsistency())
    (tmp_path / f".{broken}.new").mkdir()
    (tmp_path / "report.json").write_text(json.dumps("last week's"))
    with pytest.raises((MissingPieceError, UnwritableError)), hold_report(tmp_path, "now") as held:
        publish_report(report, None, held)
    assert (tmp_path / "report.json").read_text() == json.dumps("last week's")


def test_the_texts_are_kept_beside_the_report_and_those_of_an_earlier_one_go(tmp_path: Path) -> None:
    with hold_report(tmp_path, "now") as held, suppress(MissingPieceError):
        publish_report(a_report(), KeptDocuments(), held)
    assert (tmp_path / "documents.json").exists()
    with hold_report(tmp_path, "now") as held, suppress(MissingPieceError):
        publish_report(a_report(), None, held)
    assert not (tmp_path / "documents.json").exists()
