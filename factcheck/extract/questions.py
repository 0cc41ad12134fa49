"""The questions that a model is asked, rendered from the prompt files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from factcheck.extract.sheet import LINES, fence_of, show_lines, visible
from factcheck.llm import Prompt, PromptFile, load_prompt
from factcheck.settings import LANGUAGE

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.drafts import ClaimDraft
    from factcheck.extract.extractor import Gaps, Reading, Repair
    from factcheck.extract.sheet import Window

AROUND: Final = 3
"""Sentences shown before and after the line of an entry that is to be repaired."""
BEFORE: Final = 2
"""Sentences shown before one that was passed over."""
REPAIRS: Final = 40
"""Entries of one document that are asked for once more; a reading with more is not mended by asking."""
_LONGEST: Final = 600
"""Characters of an entry's quote that are shown again."""


@dataclass(frozen=True, slots=True)
class Prompts:
    """The prompts of a reading."""

    extract: PromptFile
    missed: PromptFile
    repair: PromptFile
    propose: PromptFile
    adjudicate: PromptFile
    language: str = LANGUAGE
    """In which statements and questions are to be written; quotes stay in their article's."""

    @classmethod
    def load(cls, folder: Path | None = None, language: str = LANGUAGE) -> Prompts:
        """The prompts, the user's own where `folder` holds them."""
        files = {name: load_prompt(name, folder) for name in _NAMES}
        return cls(**files, language=language)

    @property
    def files(self) -> tuple[PromptFile, ...]:
        """All of them."""
        return self.extract, self.missed, self.repair, self.propose, self.adjudicate

    def ask_for_claims(self, window: Window) -> Prompt:
        """The claims of a window."""
        lines = window.lines()
        first, _, last = window.numbers.partition("-")
        return self.extract.render(fence=fence_of(lines), lines=lines, first=first, last=last, language=self.language)

    def ask_for_missed(self, gaps: Gaps) -> Prompt:
        """The claims that a first reading passed over: asked by the rules of the first reading, and after them."""
        lines, missed = _lines_of_gaps(gaps), _missed(gaps)
        asked = self.missed.render(fence=fence_of(lines, missed), lines=lines, missed=missed, language=self.language)
        return Prompt(self.missed.name, self.extract.instructions, f"{asked.system}\n\n{asked.user}")

    def ask_again(self, repair: Repair) -> Prompt:
        """Other words for the drafts of a document whose quotes are not in it."""
        asked = repair.drafts[:REPAIRS]
        lines = _lines_around(repair.reading, [draft for draft, _ in asked])
        entries = "\n\n".join(_entry(number, draft, reason) for number, (draft, reason) in enumerate(asked, 1))
        fence = fence_of(lines, entries)
        return self.repair.render(fence=fence, lines=lines, entries=entries, language=self.language)

    def ask_for_proposals(self, listing: str) -> Prompt:
        """What belongs together of the claims in `listing`."""
        return self.propose.render(fence=fence_of(listing), listing=listing, language=self.language)

    def ask_for_verdicts(self, pairs: str) -> Prompt:
        """Whether the pairs contradict each other."""
        return self.adjudicate.render(fence=fence_of(pairs), pairs=pairs, language=self.language)


_NAMES: Final = ("extract", "missed", "repair", "propose", "adjudicate")


def _lines_of_gaps(gaps: Gaps) -> str:
    """The lines that hold gaps, with the headline and some before each that only tell who is meant."""
    wanted = {one.passage for one in gaps.uncovered}
    near = {number - step for number in wanted for step in range(BEFORE + 1)}
    near |= {passage.number for passage in gaps.reading.passages if passage.role == "headline"}
    shown = [passage for passage in gaps.reading.passages if passage.number in near]
    return show_lines(gaps.reading, shown, near - wanted)


def _missed(gaps: Gaps) -> str:
    lines: dict[int, list[str]] = {}
    for one in gaps.uncovered:
        lines.setdefault(one.passage, []).append(visible(one.quote[:_LONGEST]))
    return "\n".join(f"{number}: {'; '.join(words)}" for number, words in lines.items())


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
