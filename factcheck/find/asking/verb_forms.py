"""Which word of a clause is its finite verb, and its base form, as far as a form tells it."""

from __future__ import annotations

from functools import lru_cache

from factcheck.find.denials import IRREGULAR
from factcheck.find.lexicon.ordinary import ORDINARY

BE = frozenset("is are was were".split())
HAVE = frozenset("has have had".split())
MODAL = frozenset("will would can could may might must shall should".split())
AUXILIARIES = BE | HAVE | MODAL
"""What changes places with its subject in a question."""
DETERMINERS = frozenset(
    """the a an his her its their this that these those our my your some all both each every no any another""".split()
)
PREPOSITIONS = frozenset(
    """of in on at to for from by with about around over under between among against into through during since until
    till before after near within without as than out up off down across along beside behind beyond per including
    of""".split()
)
NO_SUBJECT_WITH = PREPOSITIONS - frozenset("about around over under up".split())
"""Prepositions with which no subject begins; "about 30 people" may be one."""

_MORE = {
    form: base
    for base, forms in {
        "tear": "tore", "rise": "rose", "sink": "sank", "run": "ran", "hit": "hit", "put": "put", "set": "set",
        "cost": "cost", "let": "let", "spread": "spread", "shake": "shook", "grow": "grew", "draw": "drew",
        "blow": "blew", "seek": "sought", "think": "thought", "burst": "burst", "quit": "quit", "deal": "dealt",
        "mean": "meant", "sit": "sat", "become": "became", "get": "got", "do": "did", "die": "died", "lie": "lay",
        "tie": "tied", "ride": "rode", "sing": "sang", "swing": "swung", "sweep": "swept", "cut": "cut", "say": "said",
        "flee": "fled", "bear": "bore", "swear": "swore", "agree": "agreed", "free": "freed", "see": "saw",
        "dig": "dug", "slide": "slid", "beat": "beat", "bind": "bound", "hang": "hung", "wake": "woke",
    }.items()
    for form in forms.split()
}  # fmt: skip
_PAST = {**IRREGULAR, **_MORE}
_PARTICIPLES = frozenset(
    """given taken known seen written broken stolen fallen spoken rung beaten worn hidden gone begun thrown lain swum
    flown chosen bitten driven""".split()
)
"""Irregular forms that are no past tense, and so no finite verb."""
PRESENT = {
    "costs": "cost", "holds": "hold", "measures": "measure", "employs": "employ", "contains": "contain",
    "faces": "face", "gets": "get", "takes": "take", "earns": "earn", "carries": "carry", "weighs": "weigh",
    "owes": "owe", "owns": "own", "needs": "need", "makes": "make", "pays": "pay", "covers": "cover",
    "serves": "serve", "uses": "use",
}  # fmt: skip
"""Forms of the present that stand before a figure."""


@lru_cache(maxsize=8192)
def base_of_past(word: str) -> str:
    """The base of a past tense ("tore": "tear", "raised": "raise"); "" where the word is none, or cannot be told."""
    low = word.lower()
    if low in _PARTICIPLES or not low.isalpha():
        return ""
    return _PAST.get(low) or (_regular(low) if low.endswith("ed") else "")


def _regular(past: str) -> str:
    stem = past[:-2]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "lsfz":
        return stem[:-1]
    known = [base for base in (stem, stem + "e") if base in ORDINARY]
    return known[0] if len(known) == 1 else ""


def is_finite(word: str, following: str = "") -> bool:
    """The word is most likely the finite verb of its clause: "injured" before "were" is none."""
    low = word.lower()
    if low in AUXILIARIES or low in PRESENT:
        return True
    past = bool(base_of_past(low)) or (low.endswith("ed") and len(low) > 4)  # "bed", "red"
    return past and following.lower() not in AUXILIARIES and following.lower() != "by"


def is_participle(word: str) -> bool:
    """The word can stand behind "has": "won", "been", "raised"."""
    low = word.lower()
    return low in _PARTICIPLES or low == "been" or low in _PAST or (low.endswith("ed") and len(low) > 4)
