"""Which of many patterns a text may match: most sentences hold the words of few, and to look for all is dear."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from factcheck.find.openings import ANY_CAPITAL, ANY_WORD, LETTERS, alternatives, openings

_NAMED = re.compile(r"\(\?P<\w+>")
_CAPITAL = re.compile(r"\\.|[^\W\d_a-z]")
_WORD = re.compile(rf"(\w{{1,{LETTERS}}})\w*")


class Openings:
    """Many patterns, each of which is tried only where a word begins as its matches do."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = patterns

    @cached_property
    def _opened(self) -> Sequence[frozenset[str] | None]:
        return [openings(pattern) for pattern in self._patterns]

    @cached_property
    def _led(self) -> Mapping[str, Sequence[int]]:
        """The places of the patterns to which a beginning of a word leads."""
        led: dict[str, list[int]] = defaultdict(list)
        for at, opened in enumerate(self._opened):
            for opening in opened or ():
                led[opening].append(at)
        return dict(led)

    @cached_property
    def anywhere(self) -> Sequence[int]:
        """Places of the patterns whose matches may begin elsewhere than a word does."""
        return [at for at, opened in enumerate(self._opened) if opened is None]

    def within(self, text: str) -> Iterator[tuple[int, Sequence[int]]]:
        """The offsets at which matches may begin, each with the places of the patterns that are led there."""
        led, low = self._led, _lowered(text)
        any_word, any_capital = led.get(ANY_WORD), led.get(ANY_CAPITAL)
        if any_word or any_capital or not led.keys().isdisjoint(_WORD.findall(low)):
            for word in _WORD.finditer(low):
                places = led.get(word[1])
                if places:
                    yield word.start(), places
                if any_word:
                    yield word.start(), any_word
                if any_capital and text[word.start()].isupper():
                    yield word.start(), any_capital


class Sieve:
    """Patterns of which those are told that a text may match.

    The text is looked at in lower case, which is far quicker than to ignore case; so it may pass what does not match,
    and never keeps back what does. A pattern that minds case is no different, unless it rules capitals out.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        lowered = [_CAPITAL.sub(_lower, _NAMED.sub("(?:", pattern)) for pattern in patterns]
        # Of "a word|n't" only the second has to be looked for everywhere.
        self._pieces = [(piece, place) for place, pattern in enumerate(lowered) for piece in alternatives(pattern)]
        self._openings = Openings([piece for piece, _ in self._pieces])

    @cached_property
    def _single(self) -> list[tuple[re.Pattern[str], int]]:
        """Each piece with the place of its pattern."""
        return [(re.compile(piece), place) for piece, place in self._pieces]

    def may_match(self, text: str) -> bool:
        """Whether any of the patterns may match."""
        return next(self._passing(_lowered(text), None), None) is not None

    def passed(self, text: str, among: Sequence[int] | None = None) -> Iterator[int]:
        """Places of the patterns that may match, in order.

        Args:
            text: Is looked at.
            among: Places, in order, of the patterns that are looked for; all where none are named.
        """
        wanted = None if among is None else frozenset(among)
        yield from sorted(set(self._passing(_lowered(text), wanted)))

    def _passing(self, low: str, wanted: frozenset[int] | None) -> Iterator[int]:
        single = self._single
        for start, pieces in self._openings.within(low):
            for at in pieces:
                piece, place = single[at]
                if (wanted is None or place in wanted) and piece.match(low, start):
                    yield place
        for at in self._openings.anywhere:
            piece, place = single[at]
            if (wanted is None or place in wanted) and piece.search(low):
                yield place


def _lower(match: re.Match[str]) -> str:
    found = match.group()
    return found if len(found) > 1 else found.lower()


def _lowered(text: str) -> str:
    """Lower case as patterns that ignore case see it, letter by letter: letters with and without a dot are one, as is
    the long s.
    """
    low = text.lower()
    return low if low.isascii() else low.replace("i\u0307", "i").replace("ı", "i").replace("ſ", "s")
