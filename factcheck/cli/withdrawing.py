"""`factcheck impact`: what a report loses with a source, judged by what stands beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.impact import find_source, withdraw_source
from factcheck.output.impact import describe_impact
from factcheck.review import open_review

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.output import Screen


@dataclass(frozen=True, slots=True)
class Question:
    """How `factcheck impact` was called."""

    path: Path
    source: str
    with_copies: bool = False
    json: bool = False


def show_impact(question: Question, screen: Screen) -> int:
    """Shows what falls with the source."""
    report = open_review(question.path).report
    source = find_source(report, question.source)
    impact = withdraw_source(report, source.id, with_copies=question.with_copies)
    if question.json:
        screen.print_json(impact.model_dump_json(by_alias=True, indent=2))
    else:
        screen.print(describe_impact(impact, verbose=screen.verbose))
    return 0
