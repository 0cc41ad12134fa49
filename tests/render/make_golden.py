"""Writes the golden report and page of the example anew: `make golden`. Look at the difference before committing it."""

from __future__ import annotations

from pathlib import Path

from factcheck.assets import examples_dir
from factcheck.extract.rules import RulesExtractor
from factcheck.pipeline import Assignment, make_report
from factcheck.render import make_briefing_view, render_html
from factcheck.report import Report

GOLDEN = Path(__file__).parent / "golden"
REPORT, PAGE = GOLDEN / "harbour.report.json", GOLDEN / "harbour.html"


def body_of(report: Report) -> str:
    """The page without its head: styles and fonts are not the briefing's words."""
    return render_html(make_briefing_view(report)).partition("</head>")[2]


def main() -> None:
    """Reads the example without a model and writes both files."""
    assignment = Assignment(examples_dir() / "harbour", "Harbour")
    report, _ = make_report(assignment, RulesExtractor(), lambda _done, _total, _note: None)
    REPORT.write_text(report.to_json(), "utf-8")
    PAGE.write_text(body_of(report), "utf-8")


if __name__ == "__main__":
    main()
