"""Captions and credits of pictures: their dates and people are the picture's, not the story's."""

from __future__ import annotations

import re

from factcheck.read.full_dates import DATE
from factcheck.read.furniture.lines import LONGEST_LINE
from factcheck.read.furniture.rule import AGENCY
from factcheck.read.lines import count_words

CAPTION = "caption"

NAME = r"[\w.'’-]{1,30}(?: [\w.'’-]{1,30}){0,4}"
PICTURE = r"(?:photo|photograph|picture|image|illustration|graphic|map|cartoon|screenshot|screengrab|video)s?"
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
LABELLED = re.compile(
    rf"^(?:(?:file|stock|cover|main|lead|top|feature) )?(?:{PICTURE}|(?:{PICTURE} )?credits?|caption)"
    r"(?: (?:credits?|source|caption|by))? ?[:/|©] ?\S"
    rf"|^(?:photo|photograph|picture|image)s? (?:by|courtesy(?: of)?|credit|via) {NAME}(?: ?[/,|] ?{NAME})?\W*$"
    r"|^(?:image|media) (?:copyright|caption|source)\b"
    r"|^(?:file(?: photo| picture| image)?|file - in this) ?[-–—:]"
    r"|^(?:pictured|above|below|top|left|right|from left|clockwise)(?: (?:left|right|above|from (?:top|left)))? ?: ?\S",
    re.IGNORECASE,
)
""""Photo: ...", "Image credit: ...", "FILE PHOTO: ...", "Pictured: ..."."""
CREDIT = re.compile(
    rf"^(?:{NAME} ?[/|] ?)?(?:via )?{AGENCY}(?: ?[/|] ?(?:{AGENCY}|{NAME}))?\W*$"
    rf"|^(?:courtesy(?: of)?:?|credits? ?:|via|©(?! ?\d)) {NAME}\W*$",
    re.IGNORECASE,
)
"""A line of nothing but who took or sold the picture: "Jane Roe / AP", "Reuters/Jane Roe"."""
CREDIT_AT_END = re.compile(
    rf"\((?:(?:file )?(?:{PICTURE}|credit)\b|(?:AP|EPA|Reuters|AFP|Getty|PA) (?:photo|images?|pictures?|file)\b"
    r"|Getty Images)[^()]{0,80}\)[.\s]{0,2}$"
    rf"|[.!?)\"”’|] ?\(?(?:{NAME} ?/ ?{AGENCY}|{AGENCY} ?/ ?{NAME}|(?:via )?Getty Images"
    rf"|{PICTURE}(?: credit| by| courtesy of)? ?: ?{NAME}(?: ?[/|] ?{NAME})?)"
    rf"\)?\W{{0,2}}$|[.!?”\"] \({NAME} ?/ ?{NAME}\)$"
    r"|\bfile (?:photo|picture|image)\)?\W{0,2}$",
    re.IGNORECASE,
)
"""A caption that ends in its credit: "... (AP Photo/Jane Roe)"."""
SHOWN = re.compile(
    r"^(?:in )?this (?:(?!the |an? )[\w.,/-]{1,20} ){0,5}"
    r"(?:photo|photograph|picture|image|still|screen ?(?:grab|shot)|frame grab|handout)\b"
    r"|\b(?:is|are) (?:seen|pictured|shown|photographed)\b.{0,160}"
    r"\bin (?:this|an?) (?:[\w.,-]{1,20} ){0,5}(?:photo|picture|image|still)\b",
    re.IGNORECASE,
)
""""In this 3 March 2015 photo, ...", "... is seen in this undated picture"."""
VISIBLE = re.compile(
    r"\b(?:poses?|stands?|sits?|walks?|waves?|smiles?|gestures?|looks? on|watch(?:es)?|march(?:es)?|rall(?:y|ies)"
    r"|inspects?|search(?:es)?|carr(?:y|ies)|hugs?|embraces?|mourns?|prays?|patrols?|guards?|arrives?|speaks?|addresses"
    r"|attends?|gathers?|shakes? hands|holds? (?:a|an|up|his|her|their|flags|signs|placards)|rides?|rests?|queues?"
    r"|clears?|works?|plays?|celebrates?|reacts?|listens?|talks?|lights?|(?:is|are) (?:seen|pictured))\b",
    re.IGNORECASE,
)
"""What people do in pictures."""
DATED_END = re.compile(
    rf", (?:{WEEKDAY},? )?(?:{DATE.pattern})[.\s]{{0,2}}(?:\(?{NAME}(?: ?/ ?{NAME})?\)?\W{{0,2}})?$", re.IGNORECASE
)
AGENCY_STYLE_END = re.compile(rf"\b{WEEKDAY}, (?:{DATE.pattern})\W{{0,2}}$", re.IGNORECASE)
"""The agencies' caption style: "..., Tuesday, Feb. 7, 2023."; in their stories a weekday stands without the year."""
YEAR = re.compile(r"\d{4}")
CREDIT_SIGNS = (")", "/", "getty", "photo", "image", "picture")
SHOWN_SIGNS = ("seen", "pictured", "shown", "photographed")
"""What every such shape holds one of; looked for before the shapes, which are dearer."""
NARRATES = re.compile(r"\b(?:said|says|told|was|were|had|according|announced|reported|will)\b", re.IGNORECASE)


def is_caption(line: str) -> bool:
    """Whether a line is the caption or the credit of a picture."""
    words = count_words(line)
    if len(line) > LONGEST_LINE or words > 70:
        return False
    if words <= 45 and LABELLED.match(line):
        return True
    if words <= 9 and CREDIT.match(line):
        return True
    tail, lowered = line[-160:], line.lower()
    if any(map(lowered[-160:].__contains__, CREDIT_SIGNS)) and CREDIT_AT_END.search(tail):
        return True
    shows = lowered.startswith(("this ", "in this ")) or any(map(lowered.__contains__, SHOWN_SIGNS))
    if shows and SHOWN.search(line[:200]):
        return True
    return bool(YEAR.search(line[-80:])) and _is_dated_scene(line, tail)


def _is_dated_scene(line: str, tail: str) -> bool:
    """A present-tense scene that ends in its full date: "Rescuers carry a child in Northport, Feb. 7, 2023."."""
    if NARRATES.search(line):
        return False
    if AGENCY_STYLE_END.search(tail):
        return True
    return bool(DATED_END.search(tail) and VISIBLE.search(line) and line.count(". ") <= 2)
