"""Runs of capitalised words, each word with what the lexicon knows of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from factcheck.find.lexicon import organisations as orgs
from factcheck.find.lexicon import people, places, roles
from factcheck.find.lexicon.given import ALSO_WORDS, GIVEN
from factcheck.find.lexicon.surnames import SURNAMES
from factcheck.find.lexicon.words import CALENDAR, FUNCTION_WORDS, LANGUAGES_AND_FAITHS, is_ordinary
from factcheck.find.names.gazetteer import known_at
from factcheck.find.names.tokens import Token
from factcheck.find.spelling import fold, is_latin

PLACE, ORGANISATION, DEMONYM, TITLE, ROYAL, ROLE, OFFICE = "P", "O", "D", "T", "K", "R", "W"
GIVEN_NAME, INITIAL, PARTICLE, SUFFIX, UNKNOWN, ACRONYM = "G", "I", "p", "S", "N", "A"
ORG_TAIL, PLACE_TAIL, PLACE_HEAD, PLACE_BOTH, ORG_SURNAME, PLACE_SURNAME = "Z", "L", "H", "h", "z", "l"
ORDINARY, AMPERSAND, NOTHING = "o", "&", "-"
"""What the lexicon knows of a word, one letter each, so that a run is a string that patterns read.

`ORG_SURNAME` and `PLACE_SURNAME` are last words of organisations and places that are surnames too ("Post", "Hill");
`PLACE_BOTH` may stand first or last ("River Elvey"); `NOTHING` is part of no name.
"""

SPACES: Final = frozenset({" ", "\u00a0", "  "})
_SYLLABLES: Final = frozenset(("un", "in", "on", "an", "so", "do"))
LONGEST_RUN: Final = 40
"""Words of a run; a longer run of capitals is a list or a table."""

_TITLES: Final = (
    (people.COURTESY | people.RANKS | people.POLICE | people.JUDICIAL | people.CLERGY | people.ROYAL | people.POLITICAL)
    | {"ceo", "cfo", "pm", "mp", "mep", "coach", "attorney", "envoy", "spokesman", "spokeswoman", "spokesperson"}
) - {"don", "specialist", "lance", "deputy", "chair", "count", "father", "brother", "sister", "shah"}
_ROYAL: Final = people.ROYAL | {"pope", "saint", "captain", "president", "lord", "sir", "general", "marshal", "emperor"}
_TITLE_OF: Final = frozenset(
    """
    State Defense Defence Staff Homeland Health Labor Commerce Education Energy Transportation Agriculture Treasury
    Interior Foreign Finance Justice Veterans Housing War Exchequer
    """.split()
)
_PARTY_TAILS: Final = frozenset({"Democrats", "Conservatives", "Liberals", "Socialists", "Greens", "Nationalists"})
_OWNED: Final = frozenset({"Hospital", "College", "Church", "Cathedral", "Chapel", "Square"})
_OWNERS: Final = frozenset(
    {"children", "women", "men", "people", "workers", "king", "queen", "veterans", "teachers", "farmers", "writers"}
)
_NICKNAME_MARKS: Final = frozenset({(' "', '" '), (" “", "” "), (" (", ") "), (" '", "' "), (" ‘", "’ ")})
_OF_THE_CROWN: Final = frozenset({"Court", "Prosecution", "Estate", "Office"})
_SHARED_BODIES: Final = frozenset({"Council", "Constabulary", "Borough", "Cricket", "Hospitals", "Railway", "Police"})
_ROAD: Final = re.compile(r"[AM]\d{1,2}|[AB]\d{3,4}|[A-Z]{1,2}-\d{1,3}")
_ON_ROADS: Final = frozenset(
    {"on", "along", "off", "onto", "via", "down", "up", "closed", "blocked", "reopened", "near", "of", "from"}
)
_FAMILIES: Final = SURNAMES | people.EAST_ASIAN_SURNAMES
SITE_ENDS: Final = frozenset({"Hall", "House", "Arms", "Gate", "Building", "Tower", "Court", "Inn"})
"""Last words of buildings that are too often something else to make a name by themselves."""
_OWNERS_MARK: Final = frozenset({"' ", "’ "})
_LETTERS: Final = {"place": PLACE, "organisation": ORGANISATION}
_TYPOGRAPHIC: Final = str.maketrans({"’": "'"})


@dataclass(frozen=True, slots=True)
class Atom:
    """One word of a run, or a known name of several."""

    first: int
    last: int
    tag: str
    low: str


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row, each with its letter in `tags`."""

    atoms: tuple[Atom, ...]
    tags: str


def runs_of(tokens: list[Token]) -> list[Run]:
    """The runs of capitalised words of a text, in order."""
    found: list[Run] = []
    at = 0
    while at < len(tokens):
        if _begins(tokens, at):
            atoms = _run(tokens, at)
            found.append(Run(tuple(atoms), "".join(atom.tag for atom in atoms)))
            at = atoms[-1].last + 1
        else:
            at += 1
    return found


def _begins(tokens: list[Token], at: int) -> bool:
    """Whether a run may begin at a word: a capital, or a particle before one ("von Halberstadt")."""
    token = tokens[at]
    if token.cap:
        return True
    ahead = at + 1
    if token.low not in people.LOWER_PARTICLES or token.low in {"a", "y", "e", "des", "af", "las", "los"}:
        return False
    if ahead < len(tokens) and tokens[ahead].low in people.LOWER_PARTICLES and not tokens[ahead].cap:
        ahead += 1
    return ahead < len(tokens) and tokens[ahead].cap and tokens[ahead].gap in SPACES


def _run(tokens: list[Token], at: int) -> list[Atom]:
    """The run that begins at a word."""
    run = [_atom(tokens, at, None)]
    while len(run) < LONGEST_RUN:
        last = run[-1].last
        step = _bridge(tokens, last)
        if not step or last + step >= len(tokens):
            break
        if tokens[last + 1].gap == " & ":
            run.append(Atom(last + 1, last, AMPERSAND, "&"))
        if tokens[last + 1].low == "and":
            run.append(Atom(last + 1, last + 1, ORDINARY, "and"))
        run.append(_atom(tokens, last + step, run[-1]))
    return run


def _bridge(tokens: list[Token], last: int) -> int:
    """How many words on the run continues behind `last`; 0 where it ends."""
    if last + 1 >= len(tokens):
        return 0
    token, after = tokens[last], tokens[last + 1]
    if token.closes:
        return int(token.possessive and _institution_follows(tokens, last))
    if after.gap in SPACES:
        if after.cap or _is_particle_before_name(tokens, last + 1):
            return 1
        return _title_of(tokens, last) or _two_fields(tokens, last)
    if after.gap in _OWNERS_MARK and after.cap and token.text.endswith("s") and _tail_near(tokens, last + 1):
        return 1
    suffix = after.gap == ", " and after.low.rstrip(".") in {"jr", "sr"}
    return int(after.cap and (after.gap == " & " or suffix or _nickname(tokens, last)))


def _tail_near(tokens: list[Token], at: int) -> bool:
    """Whether one of the next two words is the last of an organisation's or a place's name."""
    tails = [token.text for token in tokens[at : at + 2] if token.cap]
    return any(tail in places.PLACE_TAILS or tail in orgs.ORG_TAILS or tail in SITE_ENDS for tail in tails)


def _two_fields(tokens: list[Token], last: int) -> int:
    """The words to the other side of "and" in "Food and Drug Administration"; 0 elsewhere."""
    if tokens[last + 1].low != "and" or last + 3 >= len(tokens) or tokens[last].headline:
        return 0
    before, after = tokens[last], tokens[last + 2]
    if _before_council(tokens, last):
        return 2
    fields = all(token.cap and is_ordinary(token.low) and known_at([token], 0) is None for token in (before, after))
    if not fields or before.opens or after.gap not in SPACES or _is_complete(tokens, last):
        return 0
    for token in tokens[last + 3 : last + 6]:
        if not token.cap or token.gap not in SPACES:
            return 0
        if token.text in orgs.ORG_TAILS:
            return 2
    return 0


def _before_council(tokens: list[Token], last: int) -> bool:
    """Whether two places share a body that bears both names: "Hammersmith and Fulham Council"."""
    second = tokens[last + 2]
    if not second.cap or second.gap not in SPACES or last + 3 >= len(tokens):
        return False
    body = tokens[last + 3]
    complete = tokens[last].text in orgs.ORG_TAILS or tokens[last].opens
    return (
        not complete
        and body.text in _SHARED_BODIES
        and body.gap in SPACES
        and not is_ordinary(second.low)
        and not second.closes
    )


def _is_complete(tokens: list[Token], last: int) -> bool:
    """Whether an organisation's name ends at `last`: "the Justice Department and ..."."""
    return (
        tokens[last].text in orgs.ORG_TAILS
        and last > 0
        and tokens[last - 1].cap
        and tokens[last - 1].low not in FUNCTION_WORDS
    )


def _nickname(tokens: list[Token], last: int) -> bool:
    """Whether the gap behind `last` opens or closes the quotation marks of a nickname: William "Buck" Hollis."""
    for opening in (last, last - 1):
        if opening < 0 or opening + 2 >= len(tokens) or not tokens[opening].cap:
            continue
        inner, after = tokens[opening + 1], tokens[opening + 2]
        marks = (inner.gap, after.gap) in _NICKNAME_MARKS
        if marks and inner.cap and after.cap and not inner.caps and inner.text.isalpha() and after.text.isalpha():
            return True
    return False


def _institution_follows(tokens: list[Token], last: int) -> bool:
    """Whether a possessive belongs to an institution's own name: "St. Anne's Hospital", "Children's Fund"."""
    after = tokens[last + 1]
    if not after.cap or after.gap not in SPACES:
        return False
    if after.text in _OWNED or (after.text == "Office" and is_title(tokens[last].low)):
        return True
    named = (
        tokens[last].low in _OWNERS
        or tokens[last].low.endswith("men")
        or (last and tokens[last - 1].low in {"st.", "st", "saint"})
    )
    tails = [token.text for token in tokens[last + 1 : last + 3] if token.cap]
    return bool(named) and any(tail in places.PLACE_TAILS or tail in orgs.ORG_TAILS for tail in tails)


def _is_particle_before_name(tokens: list[Token], at: int) -> bool:
    """Whether a particle in lower case stands before a capital or another particle."""
    if tokens[at].low not in people.LOWER_PARTICLES or at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    return after.gap in SPACES and (
        after.cap or (after.low in people.LOWER_PARTICLES and at + 2 < len(tokens) and tokens[at + 2].cap)
    )


def _title_of(tokens: list[Token], last: int) -> int:
    """The words to the other side of "of" in "Secretary of State", "Chief of Staff"; 0 elsewhere."""
    if tokens[last].low not in {"secretary", "minister", "chief", "chiefs", "chancellor"} or last + 2 >= len(tokens):
        return 0
    if tokens[last + 1].low not in {"of", "for"}:
        return 0
    step = 3 if tokens[last + 2].low == "the" and last + 3 < len(tokens) else 2
    return step if tokens[last + step].text in _TITLE_OF and tokens[last + step].gap in SPACES else 0


def _atom(tokens: list[Token], at: int, before: Atom | None) -> Atom:
    """The word at `at`, or the known name that begins there."""
    token = tokens[at]
    last_tag = before.tag if before else ""
    if token.low in {"st.", "st", "saint"}:
        follows = at + 1 < len(tokens) and tokens[at + 1].cap and tokens[at + 1].gap in SPACES
        return _saint(tokens, at) or Atom(at, at, ROYAL if follows else PLACE_TAIL, token.low)
    if token.gap == ", " and before is None and _is_state(token.text):
        return Atom(at, at, PLACE, token.low)
    if token.cap and token.digit and token.text[0].isdigit():
        return Atom(at, at, UNKNOWN, token.low)
    if _is_road(tokens, at):
        return Atom(at, at, PLACE, token.low)
    if (
        token.text == "Channel"
        and at + 1 < len(tokens)
        and tokens[at + 1].text.isdigit()
        and tokens[at + 1].gap in SPACES
    ):
        return Atom(at, at + 1, ORGANISATION, token.low)
    if token.text == "Crown" and at + 1 < len(tokens) and tokens[at + 1].text in _OF_THE_CROWN:
        return Atom(at, at, ORDINARY, token.low)
    if token.low == "may" and _is_may_a_person(tokens, at):
        return Atom(at, at, GIVEN_NAME, token.low)
    if _is_pointed_acronym(tokens, at):
        return Atom(at, at, ACRONYM, token.low)
    known = known_at(tokens, at)
    if known is not None and not (known[0] == 1 and fold(token.text) in GIVEN and _is_given(tokens, at, last_tag)):
        return Atom(at, at + known[0] - 1, _LETTERS[known[1]], token.low)
    if _is_second_syllable(tokens, at):
        return Atom(at, at, UNKNOWN, token.low)
    tag = _tag(token.text.translate(_TYPOGRAPHIC), token.digit, last_tag)
    if tag == NOTHING and token.low in ALSO_WORDS and token.low in GIVEN and _name_follows(tokens, at):
        tag = GIVEN_NAME
    if token.low == "justice" and at + 1 < len(tokens) and tokens[at + 1].text in orgs.ORG_TAILS:
        tag = OFFICE
    if token.shouting and tag == ACRONYM:
        tag = ORDINARY if is_ordinary(token.low) else UNKNOWN
    return Atom(at, at, tag, token.low)


def _is_second_syllable(tokens: list[Token], at: int) -> bool:
    """The last word of "Kim Jong Un" and "Moon Jae In": no article and no preposition."""
    if at < 2 or not tokens[at].cap or tokens[at].low not in _SYLLABLES:
        return False
    family, first = tokens[at - 2], tokens[at - 1]
    beside = first.gap in SPACES and tokens[at].gap in SPACES and not (family.closes or first.closes)
    return beside and first.cap and family.cap and fold(family.text) in people.EAST_ASIAN_SURNAMES


def _is_road(tokens: list[Token], at: int) -> bool:
    """Whether a code is a road's: "on the A38"."""
    if at < 2 or not _ROAD.fullmatch(tokens[at].text) or tokens[at - 1].low != "the":
        return False
    return tokens[at - 2].low in _ON_ROADS


def _is_may_a_person(tokens: list[Token], at: int) -> bool:
    """Whether "May" is a given name: a surname follows, and no word of time stands before."""
    before = tokens[at - 1] if at else None
    timed = before is not None and (before.digit or before.low in FUNCTION_WORDS)
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    named = after is not None and after.cap and after.gap in SPACES and fold(after.text) in _FAMILIES
    return named and not timed


def _is_state(word: str) -> bool:
    """Whether a word behind a comma is an abbreviated state: "Ga.", "N.M."."""
    bare = word.removesuffix(".")
    return word in places.STATE_ABBREVIATIONS or (bare in places.STATE_ABBREVIATIONS and word != bare)


def _is_pointed_acronym(tokens: list[Token], at: int) -> bool:
    """Whether an acronym has points and is nobody's initials: "the E.P.A."."""
    word = tokens[at].text
    if word.count(".") < 2 or known_at(tokens, at) is not None:
        return False
    named = at + 1 < len(tokens) and tokens[at + 1].cap and tokens[at + 1].gap in SPACES
    return not named or (word.count(".") > 2 and bool(at) and tokens[at - 1].low == "the")


def _saint(tokens: list[Token], at: int) -> Atom | None:
    """A known town that is named after a saint."""
    known = known_at(tokens, at)
    return Atom(at, at + known[0] - 1, _LETTERS[known[1]], tokens[at].low) if known else None


def _is_given(tokens: list[Token], at: int, last_tag: str) -> bool:
    """Whether a known place is a given name here: "Brittany Weissman", "Michael Jordan Hale"."""
    return last_tag == GIVEN_NAME or (_name_follows(tokens, at))


def _name_follows(tokens: list[Token], at: int) -> bool:
    """Whether an unknown capitalised word follows directly: "Will Hartnell"."""
    if at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    tail = after.text in places.PLACE_TAILS or after.text in orgs.ORG_TAILS or after.caps or after.digit
    named = after.cap and after.gap in SPACES and not tokens[at].closes and not tail
    return named and not is_ordinary(after.low) and known_at(tokens, at + 1) is None


@lru_cache(maxsize=32_768)
def _tag(word: str, digit: bool, before: str) -> str:
    """What the lexicon knows of one word."""
    low = word.lower()
    bare = low.rstrip(".")
    if digit or not is_latin(word):
        return NOTHING
    if len(bare) == 1 or (word.count(".") > 1 and word.replace(".", "").isalpha()):
        return INITIAL if word.endswith(".") or before == GIVEN_NAME else NOTHING
    if bare in people.SUFFIXES and bare not in {"senior", "junior", "elder", "younger"}:
        return SUFFIX
    if is_title(low):
        return ROYAL if bare in _ROYAL else TITLE
    if word in orgs.NOT_NAMES:
        return NOTHING
    return _by_list(word, low, before)


def _by_list(word: str, low: str, before: str) -> str:
    """What the word lists know of one word."""
    if low in FUNCTION_WORDS:
        joins = low in people.PARTICLES and before in {GIVEN_NAME, UNKNOWN, INITIAL}
        return PARTICLE if joins else OFFICE if low in {"former", "late"} else NOTHING
    if low in CALENDAR:
        named = before in {GIVEN_NAME, TITLE, INITIAL}
        return UNKNOWN if named else GIVEN_NAME if low in GIVEN and low in ALSO_WORDS and low != "may" else NOTHING
    if before in {GIVEN_NAME, UNKNOWN} and low in SURNAMES:
        return UNKNOWN
    if before in {ORDINARY, OFFICE, DEMONYM} and word in _PARTY_TAILS:
        return ORG_TAIL
    if word in places.DEMONYMS or word in places.OTHER_DEMONYMS or low in LANGUAGES_AND_FAITHS:
        return DEMONYM
    if before == GIVEN_NAME and low in people.SURNAMES_TOO:
        return UNKNOWN
    return _by_part(word, low) or _by_nature(word, low)


def _by_part(word: str, low: str) -> str:
    """Which part of an organisation's or a place's name a word is; "" where it is none."""
    surname = low in people.SURNAMES_TOO
    if word in places.PLACE_TAILS:
        return PLACE_BOTH if word in places.PLACE_HEADS else PLACE_SURNAME if surname else PLACE_TAIL
    if word in orgs.ORG_TAILS or word in orgs.ORG_HEADS_OF:
        return ORG_SURNAME if surname else ORG_TAIL
    return PLACE_HEAD if word in places.PLACE_HEADS else ""


def _by_nature(word: str, low: str) -> str:
    """Whether a word is a given name, a role, a particle, an ordinary word, an acronym, or unknown."""
    folded = fold(word)
    if folded in GIVEN or (folded.startswith(("jean", "anne", "marie", "mary")) and "-" in word):
        return GIVEN_NAME
    if low in roles.TITLE_ROLES:
        return ROLE
    if folded in people.PARTICLES and len(folded) < 4:
        return PARTICLE
    if low in roles.TITLE_CONTEXT or low in roles.ROLE_MODIFIERS:
        return OFFICE
    if is_ordinary(low):
        return ORDINARY
    return ACRONYM if word.isupper() and len(word) < 8 else UNKNOWN


def is_title(low: str) -> bool:
    """Whether a lower-case word is a title or rank: "gen.", "major-general", "then-governor"."""
    bare = low.rstrip(".")
    if bare in _TITLES:
        return True
    head, hyphen, tail = bare.replace("‐", "-").replace("‑", "-").rpartition("-")
    if not hyphen:
        return False
    return (tail in _TITLES and (head in people.RANKS or head in {"then", "ex", "vice", "co"})) or (
        tail in {"elect", "general", "designate"} and head in _TITLES
    )
