"""A cue and the verb group that it is read from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.find.attributions import words
from factcheck.find.attributions.claimants import Claimant
from factcheck.find.verbs import Form, Verb

Shape = Literal["plain", "inverted", "coordinated", "participle", "relative", "passive"]
"""Subject before the verb; after it; of the verb before; of the main clause; before a relative pronoun; after "by"."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb that reports, in its sentence; places are indexes of tokens."""

    verb: Verb
    form: Form
    index: int
    """The verb."""
    group: int
    """The first of its auxiliaries and adverbs."""
    left: int
    """Where the clause of the cue begins: its subject, or the comma or conjunction before a verb without one."""
    right: int
    """After the verb, or after an inverted subject."""
    shape: Shape = "plain"
    claimant: Claimant | None = None
    """None where the subject is that of the cue before."""
    negated: bool = False
    """Was not said, denied ...: kept for denials and beliefs only."""
    hedged: bool = False
    """Reportedly said."""

    @property
    def bare(self) -> bool:
        """A base form without auxiliary: only many can "say"."""
        return self.form == "base" and self.group == self.index


@dataclass(frozen=True, slots=True)
class Group:
    """A reporting verb with its auxiliaries and adverbs."""

    verb: Verb
    form: Form
    index: int
    """The verb."""
    start: int
    """The first token of the group."""
    lows: tuple[str, ...]
    """The auxiliaries and adverbs, in lower case."""

    @property
    def negated(self) -> bool:
        """Did not, has never."""
        return any(low in words.NEGATIONS or low.endswith("n't") for low in self.lows)

    @property
    def passive(self) -> bool:
        """Was, has been."""
        return any(low in words.BE for low in self.lows)

    @property
    def hypothetical(self) -> bool:
        """Would, may, could."""
        return any(low in words.MODALS for low in self.lows)

    @property
    def hedged(self) -> bool:
        """Reportedly."""
        return "reportedly" in self.lows or "allegedly" in self.lows

    def cue(self) -> Cue:
        """The cue that the group is, if a subject is found for it."""
        return Cue(self.verb, self.form, self.index, self.start, self.start, self.index + 1)
