"""What a person should know who decides in a spreadsheet; its words stand in `templates/spreadsheet.txt`."""

from __future__ import annotations

from factcheck.assets import templates_dir
from factcheck.judged import REASONS
from factcheck.render.export.row_check import WORDS


def how_to_decide() -> tuple[str, ...]:
    """The instructions, a paragraph each, the heading first."""
    text = (templates_dir() / "spreadsheet.txt").read_text("utf-8")
    told = text.format(decisions=", ".join(WORDS), reasons=", ".join(REASONS))
    return tuple(told.splitlines())
