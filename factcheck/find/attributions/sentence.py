"""A sentence with its cues, and the statements that are read from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from factcheck.find.attributions.claimants import Claimant
from factcheck.find.attributions.cue import Cue
from factcheck.find.attributions.tokens import Tokens
from factcheck.find.paragraphs import Span
from factcheck.find.verbs import Act

_END_MARKS = frozenset({".", "!", "?", "…", "...", ";"})


@dataclass(slots=True)
class Statement:
    """One content with its cue, before names are resolved; offsets refer to the searched text."""

    claimant: Claimant | None
    """None where the claimant is that of the statement before in the sentence."""
    cue: Span
    content: Span
    direct: bool
    act: Act
    lemma: str
    place: int
    """Index of the cue's token in its sentence."""
    negated: bool = False
    hedged: bool = False
    chain: list[str] = field(default_factory=list)
    """Who passed it on, nearest to the claimant first."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The tokens of one sentence and its cues."""

    text: str
    tokens: Tokens
    cues: Sequence[Cue]
    headline: bool = False

    def span(self, start: int, end: int) -> Span:
        """From the start of a token to the end of the one before `end`."""
        return self.tokens[start].start, self.tokens[end - 1].end

    @property
    def end(self) -> int:
        """After the last token that is no closing full stop."""
        end = len(self.tokens)
        while end and self.tokens[end - 1].text in _END_MARKS:
            end -= 1
        return end

    def is_mark(self, index: int, marks: str) -> bool:
        """Whether the token is one of these marks."""
        return 0 <= index < len(self.tokens) and self.tokens[index].kind == "mark" and self.tokens[index].text in marks

    def is_quote(self, index: int) -> bool:
        """Whether the token is a quotation."""
        return 0 <= index < len(self.tokens) and self.tokens[index].kind == "quote"
