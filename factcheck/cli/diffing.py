"""`factcheck diff`: what changed from one report to another, each judged by what stands beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.diff import diff_reviews
from factcheck.output.diff import describe_diff
from factcheck.review import open_review

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.output import Screen

EXIT_DIFFER = 1


@dataclass(frozen=True, slots=True)
class Two:
    """How `factcheck diff` was called."""

    old: Path
    new: Path
    json: bool = False
    exit_code: bool = False
    """Whether the exit status tells that they differ."""


def show_diff(two: Two, screen: Screen) -> int:
    """Shows what changed, and gives the exit status."""
    diff = diff_reviews(open_review(two.old), open_review(two.new))
    if two.json:
        screen.print_json(diff.model_dump_json(by_alias=True, indent=2))
    else:
        screen.print(describe_diff(diff, verbose=screen.verbose))
    return EXIT_DIFFER if two.exit_code and not diff.equal else 0
