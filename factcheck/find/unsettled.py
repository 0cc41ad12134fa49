"""What a sentence leaves open by saying so, and what another states as settled: "it is too early to say why", "he did
it because".

A hedge stands in the statement itself ("may have"); here the statement is that nobody knows yet, or a condition.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from factcheck.find.sieve import Sieve
from factcheck.find.terms import SENTENCES

_NOT = (
    r"(?:no|not|never|nobody|nothing|neither|cannot|can['’]t|could not|n['’]t|nor|unable to|impossible to|"
    r"too (?:early|soon) to)"
)
_VIOLENCE = (
    r"(?:kill\w*|murder\w*|shot|shoot\w*|stab\w*|attack\w*|did it|bomb\w*|set (?:fire|light)|burn\w*|kidnap\w*|"
    r"abduct\w*|"
    r"beat\w*|struck|hit|ran (?:over|down|him|her)|rampage|massacre)"
)


@dataclass(frozen=True, slots=True, eq=False)
class Matter:
    """Something that one source leaves open and another settles."""

    name: str
    left_open: re.Pattern[str]
    settled: re.Pattern[str]
    shared: int
    """Terms that both sentences must share."""
    settles: bool = True
    leading: bool = False
    """Only a headline or the head of a report settles it."""
    by_anyone: bool = False
    """Whoever states it flatly drops what the other adds; else the source itself or the same claimant must."""
    """What is open becomes known: who states it on a later day contradicts nobody."""


def _matter(name: str, left_open: str, settled: str, shared: int = 0, **more: bool) -> Matter:
    return Matter(name, re.compile(left_open, re.IGNORECASE), re.compile(settled, re.IGNORECASE), shared, **more)


MATTERS = (
    _matter(
        "why",
        rf"\b(?:{_NOT}|wrong to|premature to|unclear|unknown|refused to|declined to|would not)\b[^.;]{{0,60}}?"
        r"\b(?:motives?|motivations?|why|reasons? (?:for|why|behind))\b|"
        r"\b(?:motives?|reasons? for (?:the )?(?:attack|shooting|killing|stabbing))\b[^.;]{0,30}?\b(?:unclear|"
        r"unknown|not (?:yet )?"
        r"(?:known|clear|been)|under investigation|being investigated|a mystery)",
        rf"\b{_VIOLENCE}\b[^.;]{{0,80}}?\b(?:because|in (?:revenge|retaliation)|to (?:avenge|punish)|"
        rf"out of (?:jealousy|spite|"
        r"revenge|hatred)|over (?:a|an|his|her|their|unpaid)\b|after (?:she|he|they) (?:rejected|left|refused|sacked|"
        r"dumped))|"
        r"\b(?:the|his|her|their) motive was (?!not|un|still|being)|\bmotivated by|\brevenge (?:attack|killing)",
    ),
    _matter(
        "what they died of",
        rf"\b{_NOT}\b[^.;]{{0,60}}?\b(?:link|connection|causation|cause of (?:death|their deaths|his death|"
        rf"her death)|whether|what (?:caused|killed|led to))\b"
        r"[^.]{0,80}\b(?:death|deaths|died|fatal\w*|determined|established|proved|proven|shown)|"
        r"\b(?:link|causation|cause of death|cause of (?:his|her|their) deaths?)\b[^.;]{0,40}?"
        r"\b(?:not (?:yet )?been|has yet to be|remains? to be|is unknown|unclear)",
        r"\b(?:has|have|had)? ?(?:killed|claimed the li(?:fe|ves) of)\s(?:[\w-]+\s){0,2}?(?:patients?|people|women|"
        r"men|children|"
        r"babies|residents|pensioners|customers|persons|animals|swimmers|pupils|workers|prisoners|soldiers|cattle|"
        r"dogs|birds|fish|"
        r"of them)|"
        r"\b(?:died|dead|deaths?)\s(?:of|from|caused by|because of|as a result of)\s(?:the|a|an)?\b",
    ),
    _matter(
        "who did it",
        r"\b(?:not|n['’]t|cannot|never)\s(?:yet\s)?(?:rul(?:e|ed|ing)|exclud(?:e|ed|ing))\s(?:out\s)?(?:any|either|"
        r"another|"
        r"other|the)|\bopen mind|\b(?:not|n['’]t|too (?:early|soon) to|premature to|"
        r"wrong to)\s(?:\w+\s){0,2}?(?:jump|draw|"
        rf"come to|reach\w*|say who|know who|speculate)|\b{_NOT}\b[^.;]{{0,30}}?\b(?:who (?:was|is|were|had|did|"
        rf"carried|planted)|"
        r"conclusions?)",
        r"\b(?:no|without|beyond) (?:any |a |the slightest )?doubt\b|\b(?:absolutely|quite|completely|"
        r"totally) certain\b|"
        r"\bconvinced that\b|\bdefinitely\b|\bwithout question\b",
    ),
    _matter(
        "whether anybody lives",
        rf"\b{_NOT}\s(?:rule out|give up|abandon\w*|lost)\s[^.;]{{0,30}}?\b(?:survivors?|hope)|"
        r"\b(?:hope|chance|possibility) (?:of (?:finding )?|that there (?:are|were) )survivors|"
        r"\bmay (?:still )?be (?:alive|survivors)",
        r"\b(?:there (?:are|were) )?no survivors\b(?! (?:had|have|has|were|was) been)|\b(?:nobody|no one|"
        r"none) (?:\w+ ){0,4}survived|"
        r"\ball (?:\w+ ){0,4}(?:on board|aboard) (?:are|were|had) (?:dead|killed|died)|\bno hope of\b",
    ),
    _matter(
        "whether it is proved",
        rf"\b(?:may|might|could) (?:well )?have\b|\b(?:{_NOT})\s(?:\w+\s)?(?:exclude|rule out|prove|settle|conclude|"
        rf"confirm)|"
        r"\bconsistent with\b|\binconclusive|\b(?:not|no|far from|short of) (?:a |any )?(?:proof|proven|proved|"
        r"conclusive)|"
        r"\bpreliminary\b|\bmore (?:research|studies|work) (?:is|are|was) needed|\bassociation\b[^.;]{0,20}\bnot\b|"
        r"\bdo(?:es)? not (?:mean|show) (?:that )?",
        r"\bprove[sdn]?\b(?! (?:just|to be|too|un|fatal|difficult|popular|wrong))|\bproof (?:that|of)\b|"
        r"\bbeyond (?:any )?doubt\b|"
        r"\bconclusive(?:ly)?\b|\bscientists have (?:confirmed|proved|shown)\b",
        2,
        settles=False,
        leading=True,
    ),
    _matter(
        "on what condition",
        r"\b(?:prepared|ready|willing|agrees?|agreed|consent\w*|offer(?:s|"
        r"ed)?)\b[^.;]{0,120}?\b(?:on (?:the )?condition|"
        r"provided(?: that)?|providing|only if|as long as|so long as|subject to)\b|"
        r"\bthe conditions? (?:has|have|is|are|was|were|remains?)\b",
        r"\b(?:has|have|had)? ?(?:agreed to|accepted|consented to|signed up to|committed (?:itself|himself|herself|"
        r"themselves) to)\b",
        2,
        settles=False,
        by_anyone=True,
    ),
)
"""Own list, from how newspapers write."""
_UNSAID = re.compile(
    r"\b(?:if|whether|would|may|might|could|perhaps|possibl\w+|apparently|reportedly|alleged\w*|believed|suspect\w*|"
    r"claims?|"
    r"not|no longer|n['’]t|never|denie[sd]|reject\w*|unless|thought to|feared)\b",
    re.IGNORECASE,
)
_HINT = re.compile(
    r"\b(?:no|not|never|nobody|nothing|neither|cannot|could|nor|unable|impossible|too|wrong|premature|unclear|unknown|"
    r"refused|declined|would|mystery|investigation|investigated|yet|remains?|open|hope|chance|possibility|may|might|"
    r"consistent|inconclusive|far|short|preliminary|needed|association|condition|conditions|provided|providing|only|long|"
    r"subject)\b|n['’]t\b",
    re.IGNORECASE,
)
_HINTS = Sieve([_HINT.pattern])
_LONGEST = 1200


@lru_cache(maxsize=SENTENCES)
def may_leave_open(text: str) -> bool:
    """Whether the sentence holds a word of doubt or condition: most hold none."""
    return _HINTS.may_match(text) and bool(_HINT.search(text))


@lru_cache(maxsize=SENTENCES)
def left_open(text: str, matter: Matter) -> str:
    """The words by which the sentence says that the matter is open; "" where it does not."""
    match = matter.left_open.search(text[:_LONGEST])
    return " ".join(match.group().split()) if match else ""


@lru_cache(maxsize=SENTENCES)
def is_settled(text: str, matter: Matter) -> bool:
    """The sentence states the matter flatly, and nowhere leaves it open."""
    stretch = text[:_LONGEST]
    match = matter.settled.search(stretch)
    if match is None or stretch.rstrip("\"”’' ").endswith("?"):
        return False
    return not (_UNSAID.search(stretch[: match.start()]) or matter.left_open.search(stretch))
