"""What a name answers by the words beside it: where somebody was born, arrested or treated, who built
the bridge (own list, from how newspapers write).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Relation:
    """One question that names of one sort answer."""

    name: str
    question: str
    before: str
    """Pattern of the words that end where the name begins."""
    sort: Literal["place", "name"] = "place"
    """Whether a place answers it, or whoever is named."""
    person: bool = True
    """It is told of a person: both claims name the same person, or share what they tell."""
    ends: str = ""
    """Pattern that the name must hold: only a hospital treats."""
    towns: bool = False
    """Its answers are towns, listed or not."""
    lasting: bool = False
    """It is told of a person however long ago it was."""
    nearest: bool = False
    """It is told of the person who is named last before it: both claims name the same one there."""
    momentary: bool = False
    """It is so on one day: sentences that name two days tell of two."""


HOSPITAL = r"\b(?:hospital|infirmary|clinic|general|memorial|medical|health|sanatorium|trauma|hospice)\b"
"""What only treats."""
_THE = r"(?:the )?(?:(?:port|city|town|village|island|suburb|district|state|province|resort|harbour) of )?"
_GO_ON = r"(?: (?!(?:but|while|whose|who|which|before|after|when)\b)[a-z][\w'’-]{0,15}){0,4}"

_NO_EVENT = (
    r"(?<!\bbe )(?<!meeting was )(?<!talks were )(?<!summit was )(?<!service was )(?<!vote was )(?<!funeral was )"
    r"(?<!operation was )(?<!election was )(?<!match was )(?<!rally was )(?<!event was )(?<!ceremony was )"
)
"""What is held in a place, and nobody's captive."""
RELATIONS: tuple[Relation, ...] = (
    Relation(
        "birth",
        "Where was the birth?",
        rf"\bborn\b(?: [A-Z][\w'’-]+){{0,3}}{_GO_ON} (?:in|at|near) {_THE}|\bnative of {_THE}",
        lasting=True,
    ),
    Relation(
        "arrest",
        "Where was the arrest?",
        rf"\b(?:arrested|detained|captured|caught|picked up|seized)\b{_GO_ON} (?:in|at|near|outside) {_THE}",
    ),
    Relation(
        "bound",
        "Where was it bound for?",
        r"\b(?:(?:flight|flying|travelling|way|sailing|en route|bound|journey) from [A-Z][\w'’ -]{2,25} to|"
        r"bound for|(?:heading|travelling|driving|sailing) (?:to|for|towards)|headed (?:to|for)|en route to|"
        r"on (?:its|the|"
        rf"their) way to|sailing (?:to|for)|flying to|destined for) {_THE}",
        person=False,
        towns=True,
    ),
    Relation(
        "departure",
        "Where did it leave from?",
        r"\b(?:had left|departed(?: from)?|(?:had )?sailed from|taken off from|took off from|"
        rf"set (?:off|out|sail) from|(?:flight|flying|travelling|way|sailing|en route|bound|journey) from) {_THE}",
        person=False,
        towns=True,
    ),
    Relation(
        "home",
        "Where is the person from?",
        r"(?:, |\bis |\bwas )(?:aged )?\d{2},? (?:and )?(?:of|from) |\b(?:who )?(?:lives|lived) in "
        r"|\bwho (?:is|comes|came|hailed) from |(?-i:[A-Z][\w’'-]+ [A-Z][\w’'-]+),? from |(?-i:[A-Z][\w’'-]+ "
        r"[A-Z][\w’'-]+), "
        r"(?:an? [a-z -]{3,30} from|of) ",
        lasting=True,
        nearest=True,
    ),
    Relation(
        "deathbed",
        "In which hospital did the person die?",
        r"\b(?:pronounced dead|declared dead|died)\b[^.;\n]{0,40} (?:at|in) (?:the )?",
        ends=HOSPITAL,
    ),
    Relation(
        "death",
        "Where did the person die?",
        rf"\b(?:died|was killed|was shot dead|was murdered|passed away)\b{_GO_ON} (?:in|at|near) "
        rf"{_THE}|\b(?:at|in) (?:his|her) (?:\w+ )?(?:home|house|apartment) (?:in|near|above|outside) ",
    ),
    Relation(
        "town of the hospital",
        "In which town was the treatment given?",
        r"\b(?:taken|rushed|flown|airlifted|treated|recovering|brought|admitted|died)\b"
        r"[^.;\n]{0,50} (?:hospital|clinic|infirmary) in (?:the \w+ (?:city|town) of )?",
    ),
    Relation(
        "treatment",
        "Where was the treatment given?",
        r"\b(?:taken|rushed|flown|airlifted|brought|admitted)(?: by \w+)? to (?:the )?|"
        r"\b(?:treated|treatment|recovering|operated on)\b[^.;\n]{0,40} (?:at|in) (?:the )?",
        ends=HOSPITAL,
    ),
    Relation(
        "stay",
        "Where was the person at the time?",
        r"\b(?:was (?:still |then )?in|spent the (?:night|day|evening)\b[^.;\n]{0,40} in|was (?:visiting|on a "
        r"visit to|attending [\w ]{1,30} in)|who was in|\bon (?:an? )?(?:\w+ )?(?:visit|trip) to|\bvisiting) ",
        momentary=True,
    ),
    Relation(
        "captivity",
        "Where was the captive held?",
        rf"{_NO_EVENT}\b(?:held|kept|imprisoned|detained)\b(?: captive| hostage| prisoner)? (?:in|at|"
        r"near) (?:an? (?:\w+ ){1,3}(?:in|near|outside) )?(?:the )?",
    ),
    Relation(
        "burial",
        "Where was the burial?",
        rf"\b(?:buried|cremated|laid to rest)\b{_GO_ON} (?:in|at|near) {_THE}",
        towns=True,
    ),
    Relation(
        "last sight",
        "Where was the person last seen?",
        r"\blast seen\b(?: [a-z]\w{0,12}){0,4} (?:in|at|near|on) (?:the )?",
    ),
    Relation(
        "landing",
        "Where did it land?",
        r"\b(?:diverted to|(?:landed|touched down|landing|came down)(?: safely)? (?:in|at)) (?:the )?",
        person=False,
        towns=True,
    ),
    Relation("extradition", "Where was the person sent to?", r"\b(?:extradited|deported|expelled|repatriated) to "),
    Relation("refuge", "Where did the person flee to?", r"\b(?:fled|escaped|emigrated|moved) to ", lasting=True),
    Relation(
        "former club",
        "Which club did the player come from?",
        r"\b(?:signed|joined|bought|transferred|arrived)(?: him)? from ",
        lasting=True,
    ),
    Relation(
        "study",
        "Where did the person study?",
        r"\b(?:graduated from|studied (?:\w+ )?at|a degree (?:in \w+ )?from|educated at) (?:the )?",
        lasting=True,
    ),
    Relation(
        "place of the accident",
        "Where did it happen?",
        r"\b(?:crashed|exploded|derailed|collided|sank|capsized|went off|broke out|occurred|"
        rf"happened|took place|overturned|collapsed)\b{_GO_ON} (?:in|at|near|off|outside) {_THE}",
        person=False,
    ),
)
"""Every question but those with "by"."""
DEEDS = (
    "built|designed|operated|owned|run|founded|chaired|headed|discovered|directed|written|composed|painted|sponsored|"
    "published|refereed|piloted|captained|represented|succeeded|replaced|led|rescued|hired|employed|commissioned|"
    "insured|audited|manufactured|supplied|staged|conducted|driven|translated|coached"
)
"""What is done by one: "built by", "represented by"."""
DONE = {
    "built": "built",
    "designed": "designed",
    "owns": "owned",
    "owned": "owned",
    "operates": "operated",
    "operated": "operated",
    "runs": "run",
    "founded": "founded",
    "chairs": "chaired",
    "heads": "headed",
    "wrote": "written",
    "composed": "composed",
    "painted": "painted",
    "sponsors": "sponsored",
    "refereed": "refereed",
    "captained": "captained",
    "captains": "captained",
    "represents": "represented",
    "succeeded": "succeeded",
    "succeeds": "succeeded",
    "replaced": "replaced",
    "replaces": "replaced",
    "led": "led",
    "leads": "led",
    "supplied": "supplied",
    "manufactured": "manufactured",
    "directed": "directed",
    "directs": "directed",
    "discovered": "discovered",
    "coaches": "coached",
}
"""The same in the active voice."""
LEFT_OUT = (
    r"\b(?:lives?|lived|living|resident|works?|worked|working|grew up|studied|based|born|shops?|"
    r"office|headquarters|clos\w+|diver\w+)\b(?: \w+){0,3} (?:in|on|at|of|near) (?:the )?|"
    r"(?-i:[A-Z][\w'’-]+),? (?:\d{2}, )?(?:of|from) "
)
"""Before a site at which nothing of the story happened."""
NEARBY = (
    r"\b(?:near|corner of|corner with|opposite|close to|off|towards|toward|between|past|behind|beside|from|"
    r"junction with|at) (?:the )?"
)
"""Before a site that only tells where another lies."""
