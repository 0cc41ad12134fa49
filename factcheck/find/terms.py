"""Content words of a stretch of text, stemmed, for telling which stretches speak of the same thing.

Terms are used to find candidates for a comparison; never to compare values, and never as evidence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import lru_cache
from math import log, sqrt

import snowballstemmer

_WORD = re.compile(r"(?:[A-Za-z]\.){2,6}|[^\W\d_]{1,40}(?:['’][^\W\d_]{1,3})?")

STOP_WORDS = frozenset(
    """a about above across after afterwards again against ago all almost along already also although always am amid
    among an and another any anyone anything are aren around as at away back be became because become been before
    behind being below between both but by can cannot could couldn day days did didn do does doesn doing don done
    down during each either else even ever every few for from further get gets getting go goes going gone got had
    hadn has hasn have haven having he her here hers herself him himself his how however i if in indeed instead
    into is isn it its itself just last later least less let like likely made make makes making many may maybe me
    meanwhile might more most much must my near nearly never next no nor not now of off often on once one only
    onto or other others our ours out over own part per perhaps put quite rather really said same saw say saying
    says see seen several shall she should shouldn since so some soon still such take taken tell than that the
    their theirs them themselves then there these they thing things this those though through thus time times to
    today together told too took toward towards under until up upon us use used using very via was wasn way we
    well went were weren what when where whether which while who whom whose why will with within without won would
    wouldn yes yesterday yet you your monday tuesday wednesday thursday friday saturday sunday january february
    march april june july august september october november december week weeks month months year years hour hours
    minute minutes according added adds asked spoke statement reported reporting report reports mr mrs ms""".split()
)
"""Function words, words of saying and words of time: they stand in every sentence of news, or are the detail itself."""

SENTENCES = 65_536
"""Sentences of which it is kept what was read of them: in a large folder each is held against many others."""
STRETCHES = 16_384
"""The same of a few words before or behind a detail: sources that carry one text tell it in the same ones."""

_stemmer = snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of one lower-case word."""
    return str(_stemmer.stemWord(word))


# A capital or seat of power stands for its country's government in news ("Moscow said"); so do demonyms.
# Own list: governments that write the news most often. It only widens what may be compared.
SEATS = {
    "us": "u.s. usa america american americans washington pentagon white-house state-department united-states",
    "russia": "russian russians moscow kremlin",
    "uk": "u.k. britain british briton britons london downing-street whitehall united-kingdom",
    "china": "chinese beijing",
    "france": "french paris elysee",
    "germany": "german germans berlin",
    "ukraine": "ukrainian ukrainians kyiv kiev",
    "iran": "iranian iranians tehran",
    "israel": "israeli israelis jerusalem",
    "turkey": "turkish ankara türkiye",
    "india": "indian indians delhi",
    "pakistan": "pakistani pakistanis islamabad",
    "afghanistan": "afghan afghans kabul",
    "syria": "syrian syrians damascus",
    "iraq": "iraqi iraqis baghdad",
    "japan": "japanese tokyo",
    "spain": "spanish madrid",
    "italy": "italian italians rome",
    "poland": "polish warsaw",
    "canada": "canadian canadians ottawa",
    "australia": "australian australians canberra",
    "mexico": "mexican mexicans",
    "brazil": "brazilian brazilians brasilia",
    "egypt": "egyptian egyptians cairo",
    "nigeria": "nigerian nigerians abuja",
    "eu": "e.u. european-union brussels",
    "un": "u.n. united-nations",
    "nato": "",
}
"""Countries and alliances by the term that stands for them, with the words that mean their governments or people."""
_SEAT_OF = {word: seat for seat, words in SEATS.items() for word in (seat, *words.split())}
_TWO_WORDS = re.compile(
    r"\b(united|white|state|downing|european)\s(states|house|department|street|kingdom|union|nations)\b"
)


@lru_cache(maxsize=SENTENCES)
def terms(text: str) -> tuple[str, ...]:
    """The content terms of `text` in order: stems, countries under one name, no stop words, no numbers.

    "US" is kept apart from "us" by its capitals.
    """
    kept = []
    joined = _TWO_WORDS.sub(r"\1-\2", text.replace("\u00a0", " ").lower()) if "nited" in text or "ouse" in text else ""
    for seat_words in set(re.findall(r"\b(?:united|white|state|downing|european)-[a-z]+", joined)):
        if seat_words in _SEAT_OF:
            kept.append(_SEAT_OF[seat_words])
    for match in _WORD.finditer(text):
        term = _term(match.group())
        if term:
            kept.append(term)
    return tuple(kept)


@lru_cache(maxsize=65536)
def _term(word: str) -> str:
    if word in ("US", "U.S.", "U.S"):
        return "us"
    word = re.sub(r"['’].*", "", word.lower()) if len(word) > 3 else word.lower()
    if word in STOP_WORDS or (len(word) < 2):
        return ""
    return _SEAT_OF.get(word) or (stem(word) if len(word) > 2 else "")


class Weights:
    """How telling a term is in one folder: the rarer among its passages, the heavier (inverse document frequency)."""

    def __init__(self, stretches: Iterable[Iterable[str]]) -> None:
        self._counts: Counter[str] = Counter()
        self._weights: dict[str, float] = {}
        self._vectors: dict[tuple[str, ...], Mapping[str, float]] = {}
        self.total = 0
        """How many stretches the folder has."""
        for stretch in stretches:
            self._counts.update(set(stretch))
            self.total += 1

    def of(self, term: str) -> float:
        """The weight of a term; a term never seen counts as seen once."""
        known = self._weights.get(term)
        if known is None:
            known = self._weights[term] = log(1 + self.total / max(1, self._counts[term]))
        return known

    def count(self, term: str) -> int:
        """In how many stretches the term stands."""
        return self._counts[term]

    def vector(self, words: Sequence[str]) -> Mapping[str, float]:
        """Terms of one stretch with their weights; a term that stands twice counts once. Equal stretches share one."""
        key = tuple(words)
        known = self._vectors.get(key)
        if known is None:
            known = self._vectors[key] = {term: self.of(term) for term in dict.fromkeys(key)}
        return known


def cosine(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """Cosine of two weighted stretches, 0 to 1."""
    if len(left) > len(right):
        left, right = right, left
    shared = sum(weight * right[term] for term, weight in left.items() if term in right)
    if not shared:
        return 0.0
    return shared / sqrt(sum(w * w for w in left.values()) * sum(w * w for w in right.values()))


def containment(part: Mapping[str, float], whole: Container[str]) -> float:
    """Share of the weight of `part` that `whole` holds too, 0 to 1."""
    total = sum(part.values())
    return sum([weight for term, weight in part.items() if term in whole]) / total if total else 0.0
