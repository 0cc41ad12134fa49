"""Numbers that are no figures and yet are compared: scores, somebody's children, for which time somebody won.

"5-4 on penalties", "a mother of two", "his third win", "sent off in the 71st minute". Each is an attribute whose member
is the number in digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.find.figures.numerals import SMALL
from factcheck.find.found import Found
from factcheck.find.lexicon.attributes import Attribute
from factcheck.models import OtherValue

CHILDREN = "number of children"
SCORE = "score of the match"
SHOOT_OUT = "score of the shoot-out"
TITLES = "which title in a row of them"
SENT_OFF = "minute of the dismissal"
TALLY = "tally of the vote"
NUMBERED = (
    Attribute(TALLY, "How did the vote go?", (), shares=1),
    Attribute(CHILDREN, "How many children does the parent have?", ()),
    Attribute(SCORE, "How did the match end?", ()),
    Attribute(SHOOT_OUT, "How did the shoot-out end?", ()),
    Attribute(TITLES, "Which win was it, counted from the first?", ()),
    Attribute(SENT_OFF, "In which minute was the player sent off?", ()),
)
"""The sets, whose members are numbers."""

_ONES = {word: int(value) for word, value in SMALL.items() if 0 < value < 20}
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split(), 1
    )
}
_NUMBER = rf"(?:\d{{1,2}}|{'|'.join(_ONES)})"
_ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)})"
_PARENT = re.compile(
    rf"\b(?:mother|father|mum|mom|mam|dad|parents?|widow|widower)[- ]of[- ](?P<number>{_NUMBER})\b(?!-year|"
    rf"[\s-]+(?:million|of)\b)",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    rf"\b(?:leaves|leaving|leave|left behind|survived by|is survived by)\b[^.;:]{{0,60}}?\b(?P<number>{_NUMBER})\s"
    r"(?:[a-z]+\s)?(?:children|kids)\b",
    re.IGNORECASE,
)
_SONS = re.compile(
    rf"\b(?:leaves|leaving|leave|left behind|survived by)\b[^.;:]{{0,60}}?\b(?P<one>{_NUMBER}|an?)\s(?:[a-z]+\s)?"
    rf"(?:sons?|daughters?|boys?|girls?),?\sand\s(?P<other>{_NUMBER}|an?)\s(?:[a-z]+\s)?(?:sons?|daughters?|"
    rf"boys?|girls?)\b",
    re.IGNORECASE,
)
_SCORE = re.compile(r"(?<![\w.,$£€-])(?<!\d[–:])(?<!\d, )(?P<one>\d{1,2})[-–](?P<other>\d{1,2})(?![\w-]|[.,]\d|, \d)")
_PLAYED = re.compile(
    r"\b(?:won|win|wins|winning|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|victory|triumph\w*|lost|loss|dr[ea]w[ns]?|"
    r"final score|finished|"
    r"ended|full[- ]time|extra time|match|game|went down|overc[ao]me)\b",
    re.IGNORECASE,
)
_RUNNING = re.compile(
    r"\b(?:made it|level(?:led)?|lead(?:s|ing)?|led|ahead|in front|equalis\w+|up|down|trail\w*|half[- ]time|aggregate|"
    r"set|sets|break|tie-break|record|head-to-head|season|series|vot(?:e[ds]?|ing)|ruled|jury|bill|motion)\b",
    re.IGNORECASE,
)
_SHOT = re.compile(r"\b(?:penalties|penalty shoot-?out|shoot-?out|spot[- ]kicks)\b", re.IGNORECASE)
_NEAR = 40
_TITLE = r"(?:title|win|victory|cup|trophy|crown|championship|medal|gold|triumph)"
_TIME = re.compile(
    rf"\b(?:won|win|wins|lift(?:ed|s)?|tak(?:e|es|ing)|took|claim(?:ed|s)?|retain(?:ed|s)?|crowned|"
    rf"champions?)\b[^.;:]{{0,70}}?"
    rf"\bfor (?:the|a) (?P<ordinal>{_ORDINAL}) time\b"
    rf"|\b(?:his|her|their|its) (?P<own>{_ORDINAL})\s(?:[a-z]+\s)?{_TITLE}\b(?!\s(?:of|in) (?:the|this|four|five|\d))",
    re.IGNORECASE,
)
_OFF = re.compile(
    r"\b(?:sent off|dismissed|red card(?:ed)?|seen? red|saw red|second yellow|second booking|ordered off)\b",
    re.IGNORECASE,
)
_MINUTE = re.compile(
    r"\b(?:in|on|after) (?:the )?(?P<minute>\d{1,3})(?:(?:st|nd|rd|th)[- ]minute|(?:st|nd|rd|th) minute| minutes)\b",
    re.IGNORECASE,
)


def find_numbered(text: str) -> Iterator[Found[OtherValue]]:
    """Every such number of `text`."""
    yield from _children(text)
    yield from _scores(text)
    for match in _TIME.finditer(text):
        name = "ordinal" if match["ordinal"] else "own"
        yield _found(text, (match.start(name), match.end()), TITLES, _rank(match[name]))
    yield from _dismissals(text)


def _children(text: str) -> Iterator[Found[OtherValue]]:
    for pattern in (_PARENT, _LEAVES):
        for match in pattern.finditer(text):
            yield _found(text, match.span(), CHILDREN, _cardinal(match["number"]))
    for match in _SONS.finditer(text):
        yield _found(text, match.span(), CHILDREN, _cardinal(match["one"]) + _cardinal(match["other"]))


def _scores(text: str) -> Iterator[Found[OtherValue]]:
    for match in _SCORE.finditer(text):
        before, after = text[max(0, match.start() - _NEAR) : match.start()], text[match.end() : match.end() + _NEAR]
        before, after = re.split(r"[.!?]\s|\n", before)[-1], re.split(r"[.!?]\s|\n", after)[0]
        near = f"{before} {after}"
        shot = bool(_SHOT.search(after[:24]) or _SHOT.search(before[-24:]))
        if not (shot or (_PLAYED.search(near) and not _RUNNING.search(near))):
            continue
        high, low = sorted((int(match["one"]), int(match["other"])), reverse=True)
        yield _found(text, match.span(), SHOOT_OUT if shot else SCORE, f"{high}-{low}")


def _dismissals(text: str) -> Iterator[Found[OtherValue]]:
    for match in _MINUTE.finditer(text):
        before, after = text[max(0, match.start() - 60) : match.start()], text[match.end() : match.end() + 60]
        if _OFF.search(re.split(r"[.!?]\s|\n", before)[-1]) or _OFF.search(re.split(r"[.!?]\s|\n", after)[0]):
            yield _found(text, match.span(), SENT_OFF, int(match["minute"]))


def _found(text: str, span: tuple[int, int], attribute: str, member: int | str) -> Found[OtherValue]:
    words = text[span[0] : span[1]]
    value = OtherValue(text=" ".join(words.split()), attribute=attribute, member=str(member))
    return Found(span[0], span[1], words, value)


def _cardinal(words: str) -> int:
    lower = words.casefold()
    return int(lower) if lower.isdigit() else _ONES.get(lower, 1)


def _rank(words: str) -> int:
    digits = "".join(letter for letter in words if letter.isdigit())
    return int(digits) if digits else _ORDINALS[words.casefold()]
