"""Why one line, looked at alone, is page furniture."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from factcheck.read.furniture import appeals, controls, site, systems
from factcheck.read.furniture.rule import AGENCY, NAVIGATION, SHARING, SOURCE_LINE
from factcheck.read.lines import count_words

LONGEST_LINE = 700
"""Characters up to which a paragraph can be furniture; no shape is tried on a longer one."""
WORD = re.compile(r"[a-z©]+(?:'[a-z]+)?")
REPORTS = re.compile(
    r"\b(?:said|says|told|tells|wrote|writes|according to|announced|added|argued|testified|reported|warned|claimed"
    r"|admitted|found|complained|promised)\b|^[\"“‘']",
    re.IGNORECASE,
)
SOURCES_LINE = re.compile(r"^sources ?: ?[^?]{1,200}$", re.IGNORECASE)
""""Sources: A; B." below an article; above one, "Sources: minister to resign" is a headline."""
AGENCY_ALONE = re.compile(
    rf"^\W{{0,2}}(?:(?:by|from) )?(?:{AGENCY})(?:(?: ?[,/&] ?| and ){AGENCY})?\W{{0,2}}$", re.IGNORECASE
)

DECORATION = " -–—*_•·|>»▸▶→←"
"""What pages put around a line to set it off."""
SEPARATOR = re.compile(r" ?[›»] ?| [·•|∙/>] ")
LONGEST_MENU = 120
"""Characters of a menu: too few for so many words that a line is long."""
LONGEST_ENTRY, LONGEST_BARRED = 3, 6
"""Words of an entry, and of one where bars part them: no sentence holds two."""
SHARE_SITES = frozenset(
    WORD.findall(
        "share tweet facebook twitter whatsapp linkedin reddit pinterest telegram instagram youtube tiktok flipboard"
        " messenger bookmark bluesky mastodon viber print save"
    )
)
SHARE_WORDS = SHARE_SITES | frozenset(
    WORD.findall(
        "shares x email e mail copy link this article on via comments comment like likes follow us pocket threads"
        " sms copied story vk page post more send by the and"
    )
)
"""A line of nothing but such words, one of them a site's or a button's, is a row of buttons."""


RULES = (*appeals.RULES, *controls.RULES, *site.RULES, *systems.RULES)
"""In the order in which they are tried."""


def _places_by_trigger() -> dict[str, list[int]]:
    table: dict[str, list[int]] = defaultdict(list)
    for place, rule in enumerate(RULES):
        for trigger in rule.triggers.split():
            table[trigger].append(place)
    return dict(table)


PLACES_BY_TRIGGER = _places_by_trigger()
TRIGGERS = frozenset(PLACES_BY_TRIGGER)
LONG = 41
"""Words from which few shapes can fit a line."""


@lru_cache(maxsize=LONGEST_LINE)
def _triggers_of(count: int) -> Sequence[str]:
    """The triggers of the rules for lines of so many words, without those that hold another of them."""
    triggers = {word for rule in RULES if rule.most_words >= count for word in rule.triggers.split()}
    return sorted(word for word in triggers if not any(one in word for one in triggers - {word}))


def furniture_reason(line: str) -> str | None:
    """Why a line is page furniture; None where it is not."""
    if len(line) > LONGEST_LINE:
        return None
    line = line.replace("’", "'").replace("\u00a0", " ").strip(DECORATION)
    count = count_words(line)
    lowered = line.lower()
    if count >= LONG and len(line) > LONGEST_MENU and not any(map(lowered.__contains__, _triggers_of(count))):
        return None
    words = WORD.findall(lowered)
    if words and len(words) <= 14 and SHARE_WORDS.issuperset(words) and not SHARE_SITES.isdisjoint(words):
        return SHARING if len(line) < 90 and not line.endswith(".") else None
    if _is_menu(line):
        return NAVIGATION
    if AGENCY_ALONE.match(line):
        return SOURCE_LINE
    places = sorted({place for word in TRIGGERS.intersection(words) for place in PLACES_BY_TRIGGER[word]})
    places = [place for place in places if count <= RULES[place].most_words]
    if not places:
        return None
    reports = bool(REPORTS.search(line))
    return next((RULES[place].reason for place in places if RULES[place].fits(line, count, reports)), None)


def _is_menu(line: str) -> bool:
    """Whether a line is a path to the page or a row of links: three entries of few words, parted by signs."""
    entries = SEPARATOR.split(line) if len(line) <= LONGEST_MENU else []
    longest = LONGEST_BARRED if "|" in line else LONGEST_ENTRY
    return len(entries) >= 3 and all(entry and len(entry.split()) <= longest for entry in entries)
