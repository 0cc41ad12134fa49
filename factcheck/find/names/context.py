"""What stands around a name: reporting verbs, roles in apposition, prepositions of place."""

from __future__ import annotations

import re
from typing import Final

from factcheck.find.lexicon import people, places, roles
from factcheck.find.lexicon.lists import words
from factcheck.find.lexicon.organisations import ORG_HEADS_OF
from factcheck.find.lexicon.words import CALENDAR, FUNCTION_WORDS, is_ordinary
from factcheck.find.names.gazetteer import known_at
from factcheck.find.names.pieces import SPACES
from factcheck.find.names.tokens import Token

LONGEST_ROLE: Final = 140
"""Characters of a role."""
ROLE_WORDS: Final = 8
"""Words of a role before its noun."""
CLAUSE_WORDS: Final = 20
"""Words that are looked back for a role in apposition before a name."""

_AFTER: Final = re.compile(r"(?:,|\s[–—-])\s(?:(?:(?:aged\s)?\d{1,2}|[DRI]-[A-Z][\w.]{1,6})(?:,|\s[–—-])\s)?")
_END: Final = re.compile(
    r"[,;:()\[\]\n\"“”]|(?<![A-Z])\.(?=\s|$)|[!?](?=\s|$)|\s[–—-]\s|\s(?:who|which|that|whose|said|says|told|was|is|were|has|had|will|added)\b"
)
_HEAD_END: Final = re.compile(r"\s(?:of|for|in|at|to|on|from|with|under|responsible|and)\b")
_ARTICLE: Final = re.compile(r"^(?:the|a|an|its|their|our)\s", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_][\w'’.-]*")
_PLACE_NOUNS: Final = words(
    """
    city town village district province state region county territory municipality suburb capital port island borough
    neighbourhood neighborhood mayor governor commune hamlet settlement outskirts north south east west republic
    streets city's resort
    """
)
_PREPOSITIONS: Final = words("of for in at to on and with under")
_AUXILIARIES: Final = words("will would has had is was did does could can may might should who later then also")
_COMMAS: Final = frozenset({", ", " – ", " — ", " - "})
_CLOSING: Final = re.compile(r"\s?(?:[,.;:!?)\n\"”–—]|-\s|$)|\s(?:who|has|had|is|was|said|says|told)\b")


def speech_follows(tokens: list[Token], last: int) -> bool:
    """Whether a verb of saying follows directly, with at most an adverb before it."""
    for token in tokens[last + 1 : last + 3]:
        if token.gap not in SPACES or token.cap:
            return False
        if token.low in people.SPEECH_VERBS:
            return True
        if token.low not in {"also", "later", "then", "has", "had", "himself", "herself"}:
            return False
    return False


def speech_precedes(tokens: list[Token], first: int) -> bool:
    """Whether a verb of saying or "according to" stands directly before."""
    if not first or tokens[first].gap not in SPACES:
        return False
    before = tokens[first - 1]
    if before.low == "to" and first > 1:
        return tokens[first - 2].low == "according"
    return before.low in {"said", "says", "told", "added", "asked"} and not before.cap


def person_verb_follows(tokens: list[Token], last: int) -> bool:
    """Whether a verb follows whose subject is a person."""
    if last + 1 >= len(tokens):
        return False
    after = tokens[last + 1]
    return after.gap in SPACES and after.low in people.PERSON_VERBS


def predicate_follows(tokens: list[Token], last: int) -> bool:
    """Whether an auxiliary verb or "who" follows: the name is a subject."""
    if last + 1 >= len(tokens):
        return False
    after = tokens[last + 1]
    return not after.cap and after.gap in SPACES | {", "} and after.low in _AUXILIARIES


def in_place(tokens: list[Token], first: int) -> bool:
    """Whether the words before say that a place follows: "in", "the district of"."""
    if not first or tokens[first].gap not in SPACES:
        return False
    before = tokens[first - 1]
    if before.low in places.PLACE_PREPOSITIONS:
        return True
    return before.low == "of" and first > 1 and tokens[first - 2].low in _PLACE_NOUNS


def role_noun_before(tokens: list[Token], first: int) -> bool:
    """Whether a role noun in lower case stands directly before: "envoy", "spokesman"."""
    if not first or tokens[first].gap not in SPACES:
        return False
    before = tokens[first - 1]
    return not before.cap and _role_noun(before.low)


def role_noun_after(tokens: list[Token], last: int) -> bool:
    """Whether a role noun in lower case and then a name follow: "Transoil head Sergei ..."."""
    size = len(tokens)
    for at in range(last + 1, min(last + 5, size - 1)):
        if tokens[at].gap not in SPACES or tokens[at].cap:
            return False
        if _role_noun(tokens[at].low) and tokens[at + 1].cap and tokens[at + 1].gap in SPACES:
            return True
        if tokens[at].low not in roles.ROLE_MODIFIERS:
            return False
    return False


def role_begin(tokens: list[Token], at: int) -> int:
    """Index of the first word of the role whose noun or title stands at `at`; articles are left out."""
    begin = at
    while begin and at - begin < ROLE_WORDS and tokens[begin].gap in SPACES:
        if _in_role(tokens[begin - 1]):
            begin -= 1
        elif begin > 1 and (known_at(tokens, begin - 2) or (0, ""))[0] == 2:
            begin -= 2
        elif (known_at(tokens, begin - 1) or (0, ""))[0] > 1:
            begin -= 1
        elif begin > 1 and tokens[begin - 1].low == "of" and tokens[begin - 2].text in ORG_HEADS_OF:
            begin -= 2
        else:
            break
    return begin


def _in_role(token: Token) -> bool:
    """Whether a word may stand inside a role before its noun."""
    low = token.low
    if low in roles.ROLE_MODIFIERS or low.startswith(("then-", "ex-", "vice-", "co-")):
        return True
    if token.cap and token.text in places.DEMONYMS:
        return True
    if token.digit or low in FUNCTION_WORDS or low in CALENDAR or low in people.SPEECH_VERBS:
        return False
    if token.cap:
        return not token.opens or token.caps or not is_ordinary(low)
    return low.endswith(("'s", "’s", "s'")) or low in roles.ROLE_NOUNS


def role_before(text: str, tokens: list[Token], first: int) -> str:
    """The role that ends directly before the word at `first`, without its article; "" where none does."""
    if not role_noun_before(tokens, first):
        return ""
    return text[tokens[role_begin(tokens, first - 1)].start : tokens[first - 1].end]


def role_in_front(text: str, tokens: list[Token], first: int, last: int) -> str:
    """The role in apposition before a name: "the mayor of Oakport, Lina Brandvold, "; "" where none stands."""
    if not first or tokens[first].gap not in _COMMAS or not _closed(text, tokens, last):
        return ""
    begin = first - 1
    while begin and first - begin < CLAUSE_WORDS and tokens[begin].gap in SPACES:
        begin -= 1
    for at in range(begin, first):
        after = tokens[at + 1].low if at + 1 < first else "of"
        if after in _PREPOSITIONS and _role_noun(tokens[at].low):
            return text[tokens[max(begin, role_begin(tokens, at))].start : tokens[first - 1].end]
    return ""


def _closed(text: str, tokens: list[Token], last: int) -> bool:
    """Whether an apposition may end behind the word at `last`."""
    end = tokens[last].end
    return end >= len(text) or _CLOSING.match(text, end) is not None


def without_article(role: str) -> str:
    """A role on one line, without its article."""
    return _ARTICLE.sub("", " ".join(role.split()))


def role_after(text: str, end: int) -> str:
    """The role in apposition behind a name that ends at `end`, without its article; "" where none stands."""
    match = _AFTER.match(text, end)
    if match is None:
        return ""
    phrase = text[match.end() : match.end() + LONGEST_ROLE]
    stop = _END.search(phrase)
    if stop is None and len(phrase) == LONGEST_ROLE:
        return ""
    phrase = phrase[: stop.start() if stop else None]
    return phrase if is_role(phrase) else ""


def is_role(phrase: str) -> bool:
    """Whether a phrase is headed by a role noun: "head of the agency", "the county's police chief"."""
    words = _WORD.findall(_HEAD_END.split(phrase, maxsplit=1)[0])
    return 0 < len(words) <= ROLE_WORDS and _role_noun(words[-1].lower())


def _role_noun(low: str) -> bool:
    """Whether a lower-case word is a role noun, "then-" and "co-" apart."""
    return low in roles.ROLE_NOUNS or low.rpartition("-")[2] in roles.ROLE_NOUNS
