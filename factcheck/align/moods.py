"""In which mood a figure is told: as what is so, or as what was before, is asked for, may be, or is foreseen.

A sentence that was demanded and one that was passed, a budget that was applied for and one that was granted, a toll
and an earlier toll answer different questions, however alike their sentences are.
"""

from __future__ import annotations

import re
from typing import Literal

from factcheck.align.contexts import Context, once

Mood = Literal["is", "before", "asked", "possible", "foreseen", "of some", "more", "so far", "risen", "change"]

BEFORE = 48
"""Characters before a figure in which its mood is looked for, within its clause."""
AFTER = 32

_CLAUSE = re.compile(r"[;:.!?()–—]|,\s(?=(?:and|but|while|which|who|as|after|with)\b)")
# Own lists, from how newspapers write. Each is searched before the figure, in this order; the first that fits counts.
_LEFT: tuple[tuple[Mood, re.Pattern[str]], ...] = (
    (
        "more",
        re.compile(
            r"\b(?:an)?other\s$|\b(?:a further|further|additional|extra|remaining|up another|plus)\s(?:[\w-]+\s)?$",
            re.IGNORECASE,
        ),
    ),
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
            r"until then|in the past|a year (?:ago|earlier)|last year|the year before)\b[^,;:.]{0,30}$",
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
            r"(?:rais|reduc|lower|increas|decreas|slash|trimm|shr[aiu]nk)\w*|up|down)\b[^;:.]{0,24}\bby\s(?:[\w-]+\s){0,2}$",
            re.IGNORECASE,
        ),
    ),
    ("so far", re.compile(r"\b(?:so far|as of|by (?:noon|midday|midnight|\d)|yet)\b", re.IGNORECASE)),
    (
        "asked",
        re.compile(
            r"\b(?:ask(?:ed|s|ing)?|looking for|sought|seek(?:s|ing)?|"
            r"demand(?:ed|s|ing)?|want(?:ed|s|ing)?|call(?:ed|s|ing)? for|"
            r"recommend(?:ed|s|ing|ation)?|request(?:ed|s|ing)?|appli(?:ed|es|cation)|applying|propos(?:ed|es|ing|al)|"
            r"bid|offer(?:ed|s|ing)?|urg(?:ed|es|ing)|push(?:ed|es|ing)? for|argu(?:ed|es|ing)|appeal(?:ed|s|ing)? for|"
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
            r"\b(?:could|might|may|possibility of|maximum|capacity|room for|seats|fac(?:es|ed|ing)|at risk|enough (?:for|to)|"
            r"if|unless|threat(?:ened)?|carries|carry|carried|limit|capped?|no more than|about to)\b[^;:.]{0,40}$",
            re.IGNORECASE,
        ),
    ),
)
_RIGHT: tuple[tuple[Mood, re.Pattern[str]], ...] = (
    ("more", re.compile(r"^\s*(?:others?|more)\b", re.IGNORECASE)),
    ("of some", re.compile(r"^\s*of\s(?:them|whom|which|these|those|the|his|her|its|their)\b", re.IGNORECASE)),
    (
        "so far",
        re.compile(
            r"^[^;.]{0,24}\b(?:so far|as of|by (?:noon|midday|midnight)|at (?:noon|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m)|"
            r"reporting|counted)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "before",
        re.compile(
            r"^[^,;:.]{0,18}\b(?:earlier|previously|originally|at first|the year before|a year ago|last year)\b"
        ),
    ),
)


_FROM = re.compile(r"\bfrom\s(?:about\s|some\s)?$", re.IGNORECASE)
_TO = re.compile(r"^\s*(?:[a-z]+\s){0,3}to\s[$£€]?\d", re.IGNORECASE)
"""What was, before what is: "from $4.8 billion to $4.5 billion"."""


@once
def mood_of(context: Context) -> Mood:
    """The mood of the context's detail, by the words around it in its clause."""
    before, after = context.before(BEFORE), context.after(AFTER)
    cuts = [match.end() for match in _CLAUSE.finditer(before)]
    before = before[cuts[-1] if cuts else 0 :]
    if _FROM.search(before) and _TO.match(after):
        return "before"
    found = [mood for mood, words in _RIGHT if words.search(after)]
    found += [mood for mood, words in _LEFT if words.search(before)]
    return found[0] if found else "is"
