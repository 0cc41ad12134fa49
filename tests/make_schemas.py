"""Writes the JSON Schema of every contract into docs/: `make schema`."""

from __future__ import annotations

from pathlib import Path

from factcheck.diff.contract import ReportDiff
from factcheck.impact.contract import Impact
from factcheck.intake import ImportOutcome
from factcheck.noun import Noun, write_schema
from factcheck.report import Report

DOCS = Path(__file__).resolve().parent.parent / "docs"
CONTRACTS: dict[str, type[Noun]] = {"report": Report, "diff": ReportDiff, "impact": Impact, "import": ImportOutcome}
"""What `--json` and report.json hold, by the name of the schema file."""

if __name__ == "__main__":
    for name, noun in CONTRACTS.items():
        (DOCS / f"{name}.schema.json").write_text(write_schema(noun), encoding="utf-8")
