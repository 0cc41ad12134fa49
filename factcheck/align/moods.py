"""In which mood a figure is told: as what is so, or as what was before, is asked for, may be, or is foreseen.

A sentence that was demanded and one that was passed, a budget that was applied for and one that was granted, a toll
and an earlier toll answer different questions, however alike their sentences are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from factcheck.align.contexts import Context, once
from factcheck.align.periods import RATES, period_of
from factcheck.find.sieve import Sieve
from factcheck.find.terms import STRETCHES
from factcheck.models import FigureValue

Mood = Literal[
    "is",
    "before",
    "asked",
    "possible",
    "foreseen",
    "of some",
    "more",
    "so far",
    "risen",
    "change",
    "together",
    "feared",
]

BEFORE = 48
"""Characters before a figure in which its mood is looked for, within its clause."""
AFTER = 64

_CLAUSE = re.compile(r"[;:.!?()–—]|,\s(?=(?:and|but|while|which|who|as|after|with)\b)")
# Own lists, from how newspapers write. Each is searched before the figure, in this order; the first that fits counts.
_LEFT: tuple[tuple[Mood, re.Pattern[str]], ...] = (
    ("feared", re.compile(r"\b(?:fear(?:s|ed|ing)?|presumed|believed|thought)\b[^;:.]{0,24}$", re.IGNORECASE)),
    (
        "more",
        re.compile(
            r"\b(?:an)?other\s$|\b(?:a further|further|additional|extra|remaining|up another|plus)\s(?:[\w-]+\s)?$",
            re.IGNORECASE,
        ),
    ),
    ("of some", re.compile(r"\b(?:saw|seen|spotted|noticed|heard|passed|met)\s(?:only\s)?$", re.IGNORECASE)),
    (
        "before",
        re.compile(
            r"\b(?:(?:down|up|back|reduced|raised|increased|revised(?:\s\w+)?|ris(?:e|en|ing)|rose|fell|fall(?:en)?|"
            r"dropped|grown?|grew|jumped|climbed|cut) from|a peak of|an? (?:initial|earlier|previous)|the previous|"
            r"to [\d,.]+(?: \w+)? from|"
            r"(?:tops?|topp(?:ed|ing)|beat(?:s|ing)?|surpass(?:es|ed|ing)?|eclips(?:es|ed|ing)|break(?:s|ing)?|broke) "
            r"(?:\w+ ){0,3}record(?: of)?|compared (?:with|to)|against|instead of|rather than|not)\s(?:[\w-]+\s){0,2}$"
            r"|\b(?:used to|previously|originally|initially|at first|first (?:said|reported|put|thought)|"
            r"earlier (?:said|put|reported|reports?|tolls?|counts?|estimates?)|had (?:said|put|reported|earlier)|"
            r"until then|in the past)\b[^,;:.]{0,30}$",
            re.IGNORECASE,
        ),
    ),
    (
        "risen",
        re.compile(
            r"\b(?:bringing|brings|brought|pushing|taking|raising) (?:the |its |their )?[\w\s]{0,30}?to\s(?:[\w-]+\s)?$"
            r"|\b(?:rose|risen|rises|climbed|climbs|grew|grown|jumped|increased|revised|upgraded)(?: up)? to\s"
            r"(?:[\w-]+\s)?$|\bnow stands? at\s(?:[\w-]+\s)?$",
            re.IGNORECASE,
        ),
    ),
    (
        "change",
        re.compile(
            r"\b(?:r[io]se[sn]?|rising|fell|falls?|fallen|dropp?\w*|grew|grown?|grows|jump\w*|climb\w*|cuts?|cutting|"
            r"(?:rais|reduc|lower|increas|decreas|slash|trimm|shr[aiu]nk)\w*|up|"
            r"down)\b[^;:.]{0,24}\bby\s(?:[\w-]+\s){0,2}$",
            re.IGNORECASE,
        ),
    ),
    ("change", re.compile(r"\b(?:sav(?:e|es|ed|ing)|gain(?:s|ed)?)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE)),
    ("so far", re.compile(r"\b(?:so far|as of|by (?:noon|midday|midnight|\d)|yet)\b", re.IGNORECASE)),
    (
        "asked",
        re.compile(
            r"\b(?:ask(?:ed|s|ing)?|looking for|sought|seek(?:s|ing)?|"
            r"demand(?:ed|s|ing)?|want(?:ed|s|ing)?|call(?:ed|s|ing)? for|"
            r"recommend(?:ed|s|ing|ation)?|request(?:ed|s|ing)?|appli(?:ed|es|cation)|applying|propos(?:ed|es|ing|al)|"
            r"bid|tabled?|tabling|offer(?:ed|s|ing)?|urg(?:ed|es|ing)|push(?:ed|es|ing)? for|argu(?:ed|es|ing)|"
            r"appeal(?:ed|s|ing)? for|"
            r"claims?|guideline|counter-?offer)\b[^;:.]{0,40}$",
            re.IGNORECASE,
        ),
    ),
    (
        "foreseen",
        re.compile(
            r"\b(?:expect(?:ed|s|ing|ations?)?|forecasts?|forecasted|predict(?:ed|s|ion)?|project(?:ed|s|ions?)|"
            r"would (?:cost|be|rise|fall|lose)|target(?:s|ed)?|hop(?:es|ed|ing)|aim(?:s|ed|ing)?|guidance|budgeted|"
            r"anticipat(?:ed|es))\b[^;:.]{0,40}$",
            re.IGNORECASE,
        ),
    ),
    (
        "possible",
        re.compile(
            r"\b(?:could|might|may|need not|possibility of|maximum|capacity|room for|seats|fac(?:es|ed|ing)|at risk|"
            r"enough (?:for|to)|"
            r"if|unless|threat(?:ened)?|carries|carry|carried|limit|capped?|no more than|about to)\b[^;:.]{0,40}$",
            re.IGNORECASE,
        ),
    ),
)
_RIGHT: tuple[tuple[Mood, re.Pattern[str]], ...] = (
    ("more", re.compile(r"^\s*(?:others?|more)\b", re.IGNORECASE)),
    ("of some", re.compile(r"^\s*of\s(?:them|whom|which|these|those|the|his|her|its|their)\b", re.IGNORECASE)),
    ("of some", re.compile(r"^[^.;:]{0,50}\s(?:were|was|are|is)\samong\s(?:the|those|them)\b", re.IGNORECASE)),
    ("feared", re.compile(r"^[^.,;]{0,30}\b(?:feared|presumed|believed (?:to be )?|thought to)\b", re.IGNORECASE)),
    (
        "together",
        re.compile(
            r"^\s[\w-]+\sand\s(?!was\b|is\b|has\b|his\b|its\b|does\b|this\b)(?:staff|crew|[a-z]+(?:s|men|women|"
            r"children))\s"
            r"(?:were|are|had|have|in|on|at|from|inside|aboard|who)\b"
        ),
    ),
    (
        "so far",
        re.compile(
            r"^[^;.]{0,24}\b(?:so far|as of|by (?:noon|midday|midnight)|at (?:noon|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m)|"
            r"reporting|counted)\b",
            re.IGNORECASE,
        ),
    ),
    ("together", re.compile(r"^\s(?:[\w-]+\s){0,2}and\s(?:individuals|persons|entities|organi[sz]ations)\b")),
    ("possible", re.compile(r"^\s(?:[a-z-]+\s)?(?:could|might)\s[a-z]")),
    ("change", re.compile(r"^\s(?:fewer|less)\s[a-z]", re.IGNORECASE)),
    (
        "before",
        re.compile(r"^[^,;:.]{0,18}\b(?:earlier|previously|originally|at first)\b"),
    ),
)

_LEFT_SIEVE = Sieve([words.pattern for _, words in _LEFT])
_RIGHT_SIEVE = Sieve([words.pattern for _, words in _RIGHT])

_BY_THE_HOUR = re.compile(r"\bby \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b[^;:]{0,16}$", re.IGNORECASE)
"""A time of day, whose full stops end no clause: "by 5:45 p.m. 55 % had voted"."""
_FROM = re.compile(r"\bfrom\s(?:about\s|some\s)?$", re.IGNORECASE)
_TO = re.compile(r"^\s*(?:[a-z]+\s){0,3}to\s[$£€]?\d", re.IGNORECASE)
"""What was, before what is: "from $4.8 billion to $4.5 billion"."""


@once
def mood_of(context: Context) -> Mood:
    """The mood of the context's detail, by the words around it in its clause."""
    before, after = _own_clause(context, context.before(BEFORE)), context.after(AFTER)
    if _BY_THE_HOUR.search(context.before(BEFORE)):
        return "so far"
    if _FROM.search(before) and _TO.match(after):
        return "before"
    if _is_share(context) and _MORE_OR_LESS.match(after):
        return "change"
    found = (mood for mood in _moods_in(before, after) if not _is_no_mood(mood, context, before))
    return next(found, "is")


@lru_cache(maxsize=STRETCHES)
def _moods_in(before: str, after: str) -> tuple[Mood, ...]:
    """The moods of which the words stand before or behind a figure, in order."""
    found = [mood for mood, words in map(_RIGHT.__getitem__, _RIGHT_SIEVE.passed(after)) if words.search(after)]
    found += [mood for mood, words in map(_LEFT.__getitem__, _LEFT_SIEVE.passed(before)) if words.search(before)]
    return tuple(found)


def _is_no_mood(mood: Mood, context: Context, before: str) -> bool:
    """What would be a mood of a count is none of a share, a sum or what is carried by the day."""
    match mood:
        case "more":
            return _is_a_rise(context) and not _ON_TOP.search(before)
        case "of some" | "together":
            return _is_share(context)
        case "risen":
            return _is_a_rise(context)
        case "possible":
            return (
                _is_output(context, before)
                or _is_cargo(context, before)
                or (period_of(context) in RATES and not _CAN.search(before))
            )
        case _:
            return False


_ON_TOP = re.compile(r"\b(?:additional|extra)\s$", re.IGNORECASE)
"""Before a sum that is paid beside another: "an extra $31 million"."""
_CAN = re.compile(r"\b(?:can|could|might|may|would|able)\b", re.IGNORECASE)


def _own_clause(context: Context, before: str) -> str:
    """The words before the figure in its clause, and behind any other figure to which it is joined with "and"."""
    cuts = [match.end() for match in _CLAUSE.finditer(before)]
    starts = len(before) - context.detail.start
    others = [starts + other.end for other in context.siblings if other.kind == "figure"]
    cuts += [len(before) for at in others if 0 < at < len(before) and _JOINED.search(before[at:])]
    return before[max(cuts, default=0) :]


_JOINED = re.compile(r"^[^,;]{1,40}\sand\s$")


_MORE_OR_LESS = re.compile(r"^\s(?:more|less|fewer|higher|lower)\b(?! than)", re.IGNORECASE)


def _is_share(context: Context) -> bool:
    value = context.detail.value
    return isinstance(value, FigureValue) and value.quantity in ("percent", "ratio")


def _is_output(context: Context, before: str) -> bool:
    """A capacity in tonnes or litres is what a plant makes."""
    value = context.detail.value
    return isinstance(value, FigureValue) and value.quantity == "measure" and "capacity" in before


_CARRIED = re.compile(r"\b(?:carried|carrying)\s(?!out\b|on\b)(?:\w+\s){0,2}$", re.IGNORECASE)


def _is_cargo(context: Context, before: str) -> bool:
    """What something carried was in it; only a charge carries years that are no more than possible."""
    value = context.detail.value
    loaded = isinstance(value, FigureValue) and value.quantity in ("measure", "count")
    return loaded and bool(_CARRIED.search(before)) and not _CAN.search(before)


def _is_a_rise(context: Context) -> bool:
    """As in "will pay 4.5% more": how much more, and not more of what was counted before."""
    value = context.detail.value
    return isinstance(value, FigureValue) and value.quantity in ("percent", "money", "multiple")
