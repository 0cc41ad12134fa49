"""Which of many patterns a text may match: most sentences hold the words of few, and to look for all is dear."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

_NAMED = re.compile(r"\(\?P<\w+>")
_CAPITAL = re.compile(r"\\.|[^\W\d_a-z]")
_TOGETHER = 6
"""Patterns that are looked for at once, where any of all may match."""
_FEW = 12
"""Patterns up to which each is looked for by itself."""
_SENTENCE = 2_000
"""Characters of a text that is longer than a sentence, and holds the words of many: none are looked for together."""


class Sieve:
    """Patterns of which those are told that a text may match.

    The text is looked at in lower case, which is far quicker than to ignore case; so it may pass what does not match,
    and never keeps back what does. A pattern that minds case is no different, unless it rules capitals out.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = [_CAPITAL.sub(_lower, _NAMED.sub("(?:", pattern)) for pattern in patterns]

    @cached_property
    def _any(self) -> re.Pattern[str]:
        return _either(self._patterns)

    @cached_property
    def _groups(self) -> list[tuple[re.Pattern[str], range]]:
        places = range(len(self._patterns))
        groups = [places[at : at + _TOGETHER] for at in places[::_TOGETHER]]
        return [(_either([self._patterns[at] for at in group]), group) for group in groups]

    @cached_property
    def _single(self) -> list[re.Pattern[str]]:
        return [re.compile(pattern) for pattern in self._patterns]

    def may_match(self, text: str) -> bool:
        """Whether any of the patterns may match."""
        return self._any.search(_lowered(text)) is not None

    def passed(self, text: str, among: Sequence[int] | None = None) -> Iterator[int]:
        """Places of the patterns that may match, in order.

        Args:
            text: Is looked at.
            among: Places, in order, of the patterns that are looked for; all where none are named.
        """
        low = _lowered(text)
        if among is not None and len(among) <= _FEW:
            yield from (at for at in among if self._single[at].search(low))
        elif len(text) > _SENTENCE:
            yield from (at for at, single in enumerate(self._single) if single.search(low))
        elif self._any.search(low):
            for either, group in self._groups:
                if either.search(low):
                    yield from (at for at in group if self._single[at].search(low))


def _either(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def _lower(match: re.Match[str]) -> str:
    found = match.group()
    return found if len(found) > 1 else found.lower()


def _lowered(text: str) -> str:
    """Lower case as patterns that ignore case see it: letters with and without a dot are one, as is the long s."""
    low = text.lower()
    return low if low.isascii() else low.replace("i\u0307", "i").replace("ı", "i").replace("ſ", "s")
