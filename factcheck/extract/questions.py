"""The three questions that a model is asked, rendered from the prompt files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from factcheck.extract.sheet import LINES, fence_of, show_lines, visible
from factcheck.llm import Prompt, PromptFile, load_prompt

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.drafts import ClaimDraft
    from factcheck.extract.extractor import Reading, Repair
    from factcheck.extract.sheet import Window

AROUND: Final = 3
"""Sentences shown before and after the line of an entry that is to be repaired."""
REPAIRS: Final = 40
"""Entries of one document that are asked for once more; a reading with more is not mended by asking."""
_LONGEST: Final = 600
"""Characters of an entry's quote that are shown again."""


@dataclass(frozen=True, slots=True)
class Prompts:
    """The prompts of a reading."""

    extract: PromptFile
    repair: PromptFile
    propose: PromptFile

    @classmethod
    def load(cls, folder: Path | None = None) -> Prompts:
        """The prompts, the user's own where `folder` holds them."""
        return cls(*(load_prompt(name, folder) for name in ("extract", "repair", "propose")))

    @property
    def files(self) -> tuple[PromptFile, ...]:
        """All of them."""
        return self.extract, self.repair, self.propose

    def ask_for_claims(self, window: Window) -> Prompt:
        """The claims of a window."""
        lines = window.lines()
        first, _, last = window.numbers.partition("-")
        return self.extract.render(fence=fence_of(lines), lines=lines, first=first, last=last)

    def ask_again(self, repair: Repair) -> Prompt:
        """Other words for the drafts of a document whose quotes are not in it."""
        asked = repair.drafts[:REPAIRS]
        lines = _lines_around(repair.reading, [draft for draft, _ in asked])
        entries = "\n\n".join(_entry(number, draft, reason) for number, (draft, reason) in enumerate(asked, 1))
        return self.repair.render(fence=fence_of(lines, entries), lines=lines, entries=entries)

    def ask_for_proposals(self, listing: str) -> Prompt:
        """What belongs together of the claims in `listing`."""
        return self.propose.render(fence=fence_of(listing), listing=listing)


def _lines_around(reading: Reading, drafts: list[ClaimDraft]) -> str:
    """The lines that the drafts name, with some before and after; all of a short document where one names no line."""
    numbers = {passage.number for passage in reading.passages}
    near = {draft.line + step for draft in drafts for step in range(-AROUND, AROUND + 1)}
    if len(numbers) <= LINES and any(draft.line not in numbers for draft in drafts):
        near = numbers
    return show_lines(reading, [passage for passage in reading.passages if passage.number in near])


def _entry(number: int, draft: ClaimDraft, reason: str) -> str:
    quote = visible(draft.quote[:_LONGEST])
    return f"entry {number}, line {draft.line}: {quote}\nclaim: {visible(draft.claim)}\ntrouble: {visible(reason)}"
