"""What stands around an article that was pasted or saved as plain text, told before its own lines are looked at.

A mail, a release, a post and a record each frame an article in lines of their own. Without them the rest reads like any
article: with its headline first, then who wrote it and when.
"""

from __future__ import annotations

from factcheck.read.furniture.boards import board_frame
from factcheck.read.furniture.foots import mail_foot
from factcheck.read.furniture.mails import mail_frame
from factcheck.read.furniture.records import record_fields
from factcheck.read.furniture.releases import release_frame
from factcheck.read.lines import TYPOGRAPHIC, lines_of
from factcheck.read.reading import Mark

LONGEST = 400_000
"""Characters from which a text is a collection, not one article."""
SHORT, FEWEST_SHORT = 90, 3
"""Characters of a short line, and how many such lines a text has at least that is framed."""
HINTS = (
    "subject:|betreff:|objet:|asunto:|wrote:|press release|news release|media release|immediate release|mitteilung"
    "|de prensa|wc\t|to editors|post by|posted by|length:|unsubscribe|receiving this|newsletter|newswire|media contact"
    "|contacts:|was sent to|to receive|mailing address|confiden"
).split("|")
"""What a text, an English one first of all, holds one of if anything frames its article."""
OTHER_HINTS = (
    "objet :|schrieb|a écrit|escribió|presseinformation|sperrfrist|communiqué|comunicado|beitrag von|publié par"
    "|escrito por|geschrieben von|länge|longueur|longitud|recevez|recevoir|désabonner|désinscrire|erhalten|abbestellen"
    "|rückfragen|abmelden|vertraulich|recib|darse de baja|suscripción"
).split("|")
"""The same in other languages, none of which is written in ASCII alone."""


def pasted(text: str) -> list[Mark]:
    """The lines around a pasted article."""
    if len(text) > LONGEST or not _may_be_framed(text):
        return []
    lines = lines_of(text)
    reasons: dict[int, str] = {}
    for frame in (mail_frame, board_frame, release_frame, record_fields):
        for place, reason in frame(lines):
            reasons.setdefault(place, reason)
    for place, reason in mail_foot(lines, _begin(reasons)):
        reasons.setdefault(place, reason)
    return [lines[place].mark(reason) for place, reason in sorted(reasons.items())]


def _begin(reasons: dict[int, str]) -> int:
    """The first line below what stands above the article."""
    place = 0
    while place in reasons:
        place += 1
    return place


def _may_be_framed(text: str) -> bool:
    """Whether anything hints at a frame; most articles hold nothing of the sort and cost no more than this."""
    if sum(0 < len(line) <= SHORT for line in text.split("\n")) < FEWEST_SHORT:
        return False
    lowered = text.lower()
    if any(hint in lowered for hint in HINTS):
        return True
    for sign in () if lowered.isascii() else TYPOGRAPHIC:
        lowered = lowered.replace(sign, " ")
    return not lowered.isascii() and any(hint in lowered for hint in OTHER_HINTS)
