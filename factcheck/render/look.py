"""How a briefing is laid out: what the person who sends it may choose, and nothing that the report says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from factcheck.errors import UsageError

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from factcheck.render.briefing import Script

Paper = Literal["A4", "Letter"]

SECTIONS = {
    "who": "who says what",
    "details": "the same detail in all sources",
    "wordings": "one statement in several wordings",
    "timeline": "what happened when",
    "inconsistencies": "all inconsistencies in full",
    "disputed": "claims that another claim disputes",
    "more-details": "the details beyond the table in front",
    "claims": "all other claims",
    "dates": "all dates",
    "dismissed": "what was dismissed, and judgements that hold no more",
    "sources": "the sources",
    "left-out": "what was not read and what did not hold",
    "method": "method, limits and provenance",
}
"""The sections after page 1 in their usual order; each is a part of the template by its name."""
PAPERS: dict[str, Paper] = {"a4": "A4", "letter": "Letter"}
LETTER_LINES, NOTICE_LINES, LOGO_LINES = 5, 5, 3
"""Lines of the table on page 1 that each takes."""
CONFIDENTIAL_LIMIT = 80
"""Characters of what stands at the foot of every page."""


@dataclass(frozen=True, slots=True)
class Brand:
    """The sender's own look."""

    name: str = ""
    footer: str = ""
    """Stands at the foot of every page in place of the program's own line."""
    logo: str = ""
    """The picture itself, as a data address."""
    tokens: tuple[tuple[str, str], ...] = ()
    """Tones that go before those in tokens.css."""


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that was chosen."""

    paper: Paper = "A4"
    confidential: str = ""
    """Stands on every page."""
    sections: tuple[str, ...] = tuple(SECTIONS)
    brand: Brand = Brand()
    templates: Path | None = None
    """A folder whose templates go before the bundled ones."""
    made: dt.datetime | None = None
    """When the briefing is said to be made; None leaves it unsaid, so that the same report gives the same bytes."""
    without_font: tuple[Script, ...] = ()
    """Writing systems of which only boxes would stand in the PDF that is made here."""

    @property
    def lines_taken(self) -> int:
        """Lines of page 1 that the table has less because of what was chosen: a shorter paper, a notice, a logo."""
        notice = (NOTICE_LINES if self.left_out or self.without_font else 0) + bool(self.confidential)
        return (LETTER_LINES if self.paper == "Letter" else 0) + notice + (LOGO_LINES if self.brand.logo else 0)

    @property
    def left_out(self) -> tuple[str, ...]:
        """What this copy does not show, in words."""
        return tuple(words for name, words in SECTIONS.items() if name not in self.sections)


USUAL = Look()
"""Nothing was chosen."""


def choose_paper(name: str) -> Paper:
    """The paper of that name.

    Raises:
        UsageError: there is no such paper.
    """
    if name.casefold() not in PAPERS:
        raise UsageError(f"There is no paper {name}.", "Choose A4 or Letter.")
    return PAPERS[name.casefold()]


def choose_sections(names: str) -> tuple[str, ...]:
    """The sections in the order in which they are named, with commas between them.

    Raises:
        UsageError: one of them is unknown, or is named twice.
    """
    chosen = tuple(name.strip() for name in names.split(",") if name.strip())
    unknown = [name for name in chosen if name not in SECTIONS]
    if unknown or len(set(chosen)) < len(chosen) or not chosen:
        what = f"There is no section {unknown[0]}." if unknown else "Name each section once, and one at least."
        raise UsageError(what, f"Sections: {', '.join(SECTIONS)}.")
    return chosen
