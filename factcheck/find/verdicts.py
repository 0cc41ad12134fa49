"""What a comparison of two names answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.find.spelling import Likeness

Verdict = Literal["same", "variant", "different", "unclear"]


@dataclass(frozen=True, slots=True)
class NameComparison:
    """Whether two names can be one person's, organisation's or place's."""

    verdict: Verdict
    """"same": one name in two forms, romanisations among them; "variant": two spellings; "different"; "unclear"."""
    reason: str
    """One sentence that names both and says why."""
    slip: bool = False
    """The variant is a slip of the pen, or two names a letter or two apart: only context can tell."""
    distance: str = ""
    """Of a variant: "one letter" or "two letters"."""


def variant(likenesses: list[Likeness], reason: str) -> NameComparison:
    """A variant whose parts differ as `likenesses` say, or one name where these are two romanisations of it.

    `reason` is completed with how far they are apart.
    """
    letters = likenesses.count("one letter") + 2 * likenesses.count("two letters")
    if not letters:
        return NameComparison("same", f"{reason} in two romanisations")
    distance = "one letter" if letters == 1 else "two letters"
    return NameComparison("variant", f"{reason} {distance} apart", True, distance)
