"""What stands around a token: neighbours, sentences, and the nouns that a figure counts."""

from __future__ import annotations

from factcheck.find.dates.tagging import Tagged

_IDENTIFIED = frozenset(
    "channel formula phase chapter article section no number page pages flight unit division level type "
    "room group apollo route highway boeing airbus size top season part volume version grade class zone "
    "platform gate terminal stage step table figure clause rule resolution act law protocol block ward "
    "district precinct area camp building windows bus train line lane series model mark".split()
)
"""Nouns that take a number as a name."""
COUNTED = frozenset(
    "people person persons men women children pupils students troops soldiers officers police civilians "
    "militants rebels fighters workers staff jobs votes voters cases deaths dead injured wounded missing "
    "homes houses households families villages towns cities schools hospitals refugees migrants prisoners "
    "patients passengers tourists residents employees members players fans guests visitors animals sheep "
    "cattle birds fish trees cars vehicles trucks tanks aircraft planes ships boats helicopters drones "
    "missiles rockets bombs mines guns rifles rounds tons tonnes kilos kilograms kilometres kilometers km "
    "kg miles metres meters feet yards acres hectares litres liters gallons barrels pounds dollars euros "
    "roubles rubles rupees yuan yen francs percent per pc million billion thousand hundred points seats "
    "shares times copies pages words items units instances samples tests calls complaints signatures "
    "entries hours minutes seconds days weeks months calories degrees hrs square cubic".split()
)
"""Nouns that figures count in the news, and units; other plurals are told by their ending."""
_NO_PLURAL = frozenset(
    "was is has as its this us plus his says does yes less across towards perhaps always sees remains marks "
    "thus".split()
)


def is_capitalised(tagged: Tagged, token: int) -> bool:
    """Whether the token begins with a capital letter."""
    return tagged.raw(token)[:1].isupper()


def is_plain_word(tagged: Tagged, token: int) -> bool:
    """Whether the token is a word in lower case."""
    return tagged.raw(token).islower()


def starts_sentence(tagged: Tagged, token: int) -> bool:
    """Whether the token is the first of its sentence or paragraph, marks and quotation marks left out."""
    place = tagged.before(token)
    while tagged.tag(place) in "\"'(*":
        place = tagged.before(place)
    return tagged.tag(place) in "\n.!?:;"


def near_words(tagged: Tagged, start: int, end: int, reach: int) -> set[str]:
    """The words around some tokens, within their sentence and `reach` tokens on each side."""
    words: set[str] = set()
    for step, place in ((-1, start - 1), (1, end)):
        for token in range(place, place + step * reach, step):
            if tagged.tag(token) in "\n.!?;":
                break
            words.add(tagged.word(token))
    return words


def is_identifier(tagged: Tagged, token: int) -> bool:
    """Whether a figure is the number of something: "Channel 4", "Flight 1549", "page 12"."""
    before = tagged.before(token)
    if tagged.tag(before) == ".":
        before -= 1
    return tagged.word(before) in _IDENTIFIED or tagged.tag(before) in "#$+"


def _is_foreign_plural(tagged: Tagged, token: int) -> bool:
    """A French or Spanish plural that the table does not have; German and Russian have too many endings to tell."""
    noun = tagged.raw(token)
    plural = noun.islower() and len(noun) > 4 and noun.endswith("s") and not noun.endswith("ss")
    return plural and tagged.language in {"fr", "es"} and token not in tagged.english


def counted_next(tagged: Tagged, token: int) -> bool:
    """Whether the token is a noun that a figure before it counts: "people", "villages"."""
    if tagged.tag(token) == "%":
        return True
    if tagged.foreign:
        return _is_foreign_plural(tagged, token)
    noun = tagged.raw(token)
    plural = noun.endswith("s") and len(noun) > 3 and noun not in _NO_PLURAL
    return noun.islower() and (noun in COUNTED or plural)
