"""Which class of toll a count of people belongs to: the dead, the injured, the missing, those on board."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.align.contexts import Context, once
from factcheck.align.periods import RATES, period_of
from factcheck.find.lexicon.counted import counted_class
from factcheck.find.sieve import Sieve
from factcheck.find.terms import STRETCHES
from factcheck.models import FigureValue

# Classes of toll, by the words beside the figure (own list, from how newspapers write).
_TOLLS = {
    "dead": (
        r"dead|dies|died|deaths?|killed|killing|kills?|fatalit(?:y|ies)|bodies|lost (?:their|his|"
        r"her) li(?:fe|ves)|death toll|perished|drowned|corpses?|"
        r"martyred|slain|slaughter(?:ed|ing)?|murdered|massacred|executed|gunned down|assassinated|with the loss of"
    ),
    "injured": r"injur(?:ed|ies|ing)|wounded|wounding|hurt|wounds?|hospitali[sz]ed|taken to hospital|slashed|"
    r"maimed|burned",
    "missing": r"missing|unaccounted",
    "arrested": r"arrest(?:ed|s)?|detained|in custody|taken into custody|nicked|rounded up",
    "evacuated": r"evacuated|displaced|forced (?:to leave|from) their homes|left their homes|flee|fled",
    "rescued": r"rescued|pulled (?:alive|out|from)|saved",
    "held hostage": r"(?:taken|held|taking|holding|kept|keeping|seized)\s(?:[\w-]+\s){0,3}(?:hostages?|captive)|"
    r"(?:people|men|women|staff|customers|students|workers)\s(?:\w+\s)?hostage|held (?:at gunpoint|captive|inside)|"
    r"held for (?:(?:more|less) than |over |nearly |about )?[\w-]+ (?:hours|days|weeks|months)",
    "trapped": r"trapped|buried under|stuck inside",
    "on board": r"aboard|on ?board",
    "laid off": r"at risk|laid off|lay-?offs?|redundan(?:t|cy|cies)|job (?:cuts|losses)|los(?:e|ing) their jobs|"
    r"out of (?:work|a job)|out on their ears?|dismiss(?:ed|als)|sacked",
    "kidnapped": r"kidnapp(?:ed|ing)|abduct(?:ed|ing|s)?|snatched|taken captive|captured",
    "infected": r"infected|tested positive|infections",
    "contacted": r"contact(?:ed|ing)|letters? (?:went|sent|was sent|were sent)|written to|notified|told to get|"
    r"urged to (?:get|come)|asked to come|advised to|"
    r"offered (?:screening|tests)",
    "employed": r"employ(?:s|ed|ing)?|workforce|payroll|staff of|(?:earns?|earn(?:ed|ing)) (?:their|a) living|"
    r"(?:give|provide)s? (?:work|jobs?|employment) (?:to|for)|work(?:ed|s)? (?:at|for|there)",
    "there": r"attend(?:ed|ees|ance)|turned out|turn-?out|gathered|rallied|marched|took to the streets|took part|"
    r"demonstrat(?:ed|ing)|protested",
    "freed": r"freed|released|let go|set free",
    "survived": r"surviv(?:ed|ors?)",
    "charged": r"charged|indicted",
    "victims": r"preyed on|defrauded|conned|cheated|swindled|fleeced|scammed",
}
STEADY = frozenset(
    "held hostage|on board|employed|there|contacted|in the party|attackers|kidnapped|victims|laid off".split("|")
)
"""Classes that do not grow while a story goes on: how many were aboard was so from the start."""
VARYING_TOLLS = frozenset(("missing", "trapped", "evacuated", "injured"))
"""Classes that also shrink: the missing are found, the trapped are freed, the injured leave hospital or die."""
_TOLL = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in _TOLLS.items()}
_NAMES = tuple(_TOLL)
_SIEVE = Sieve([words.pattern for words in _TOLL.values()])
_PART_OF_IT = re.compile(r"\b[\w-]+\sof\s(?:the|its|those|these|his|her|their)\s$", re.IGNORECASE)
"""A part is told of the whole that is counted ("one of the two assailants was charged")."""
_TAKES_APART = re.compile(r"(?:\s[-–—]|:)\s$")
APART = 90
"""Characters between a figure and one that takes it apart."""
_ALL = re.compile(r"\ball\s(?:the\s|of the\s)?$", re.IGNORECASE)
_WHOLE = {"hostage": "held hostage", "passenger": "on board", "crew": "on board"}
"""What those are of whom all are told, or of whom nothing else is."""
_SUSPECTED = frozenset(
    map(counted_class, ("suspect", "attacker", "person", "people", "man", "woman", "national", "citizen"))
)
_OF_A_DEED = re.compile(
    r"^\s*(?:[\w-]+\s){0,4}?(?:in|over|for|with|of)\s(?:connection\s\w+\s)?(?:(?:the|his|her|a)\s)?(?:\w+\s)?"
    r"(?:killing|murder|death|assassination|slaying|shooting)s?\b",
    re.IGNORECASE,
)
"""Those who are sought, named or tried for a killing are not who was killed."""
_AND_OTHERS = re.compile(r"^\s*(?:[a-z]+\s)?(?:and|or) (?:crew|staff|passengers)\b", re.IGNORECASE)
"""Two sorts are counted in one: "19 passengers and crew"."""
_ALL_OF_THEM = re.compile(
    r"\b(?:with|carrying|carried|carries|had|its|the|all|including|of|holding|were)\s(?:the\s|about\s|some\s)?$",
    re.IGNORECASE,
)
"""Before the count of those who were aboard or held, and not of some of them ("four passengers walked away")."""
_PEOPLE = frozenset(
    """person people man woman child victim passenger civilian soldier troop officer policeman firefighter worker
    resident villager student youngster teenager pupil pilgrim tourist migrant militant fighter rebel protester
    demonstrator patient hostage captive
    crew sailor fisherman miner journalist medic guest customer employee inmate prisoner adult boy girl baby
    gunman attacker assailant raider robber intruder hijacker kidnapper shooter thief terrorist insurgent extremist
    job post staff police bodyguard guard teacher nurse doctor driver waiter shopper fan spectator supporter commuter
    infant teenager other body dead injured wounded missing fatality death casualty life suspect national citizen
    local""".split()
)
_ANYONE = frozenset(
    [
        "",
        *"person people victim body dead death fatality life other injured wounded missing casualty".split(),
        "killed",
        "hurt",
        *"arrest arrestee detainee".split(),
    ]
)
_CLAUSE_END = re.compile(
    r"[;:.!?]|,\s(?:while|but|as|after|with)\b|\b(?:and|including)\s(?=\d|(?:one|two|three|four|five|"
    r"six|seven|eight|nine|ten|a dozen|dozens|scores|several|at least|another)\b)"
)


@once
def toll_of(context: Context) -> str:
    """Class of toll that a count of people belongs to, by its noun or by the words of its clause; "" where none."""
    value = context.detail.value
    if not isinstance(value, FigureValue) or value.quantity != "count":
        return ""
    toll = _class_of(context, value)
    return "" if toll in STEADY and value.high == 0 else toll


def _class_of(context: Context, value: FigureValue) -> str:
    if counted_class(value.counted) in _SUSPECTED and _OF_A_DEED.match(context.after(60)):
        return ""
    if value.counted in _WHOLE and _AND_OTHERS.match(context.after(20)):
        return ""
    if named := _class_named(value.counted):
        return named
    whole = _WHOLE.get(counted_class(value.counted), "")
    if whole and _ALL.search(context.before(10)):
        return whole
    if counted_class(value.counted) == "job":
        return "laid off" if any(_LOST.search(side) for side in context.clause(_CLAUSE_END, 60, 70)) else ""
    if value.counted and value.counted not in _PEOPLE:
        return ""
    if _PARTY.search(context.before(24)):
        return "in the party"
    if period_of(context) in RATES:
        return ""
    if _ATTACKED.match(context.after(90)):
        return "attackers"
    if counted_class(value.counted) == "gunman" or _ATTACKERS.search(context.before(40)):
        return _fate_of_attackers(context)
    if _HELD.match(context.after(70)):
        return "held hostage"
    if value.counted == "body":
        return "found dead" if not _PART_OF_IT.search(context.before(30)) else ""
    if _PART_OF_IT.search(context.before(30)) or _is_part_of_last(context):
        return ""
    if counted_class(value.counted) == "worker" and _HAS_STAFF.search(context.before(24)):
        return "employed" if not _PASSIVE.match(context.after(40)) else ""
    return (
        _nearest_toll(*context.clause(_CLAUSE_END, 60, 70))
        or _toll_of_the_list(context)
        or (whole if _ALL_OF_THEM.search(context.before(24)) else "victims" if value.counted == "victim" else "")
    )


@once
def befell_all(context: Context) -> str:
    """What became of all who were there: "all fourteen sailors drowned" counts the dead too."""
    if toll_of(context) != "on board" or not _ALL.search(context.before(10)):
        return ""
    return _nearest_toll("", context.clause(_CLAUSE_END, 60, 70)[1])


@lru_cache(maxsize=8192)
def _class_named(counted: str) -> str:
    """The class of which the counted noun is itself a word."""
    return next((name for name, words in _TOLL.items() if counted and words.fullmatch(counted)), "")


_IN_A_LIST = re.compile(
    r"^(?:\s[\w-]+){0,2}(?:,\s|,?\sand\s)(?:at least\s|about\s|some\s)?[\w-]{1,15}\s"
    r"(?:women|men|children|girls|boys|babies|infants|toddlers|teenagers|adults|civilians|soldiers|policemen|"
    r"police officers)\b"
)


def _toll_of_the_list(context: Context) -> str:
    """What is told of a list of people that the figure begins: "20 women and nine children were among the dead"."""
    after = context.after(120)
    told = after
    while joined := _IN_A_LIST.match(told):
        told = told[joined.end() :]
    return _nearest_toll("", told[: _end_of_clause(told)]) if told != after and _PASSIVE.match(told) else ""


def _end_of_clause(told: str) -> int:
    end = _CLAUSE_END.search(told)
    return end.start() if end else len(told)


_LOST = re.compile(
    r"\b(?:loss|lost|los(?:e|es|ing)|cut(?:s|ting)?|ax(?:e[ds]?|ing)|shed(?:s|ding)?|go|going|at risk|under threat|"
    r"redundan\w+|laid off|lay-?offs?|at the cost|affect(?:s|ed)|scrap\w*|slash\w*|eliminat\w+)\b",
    re.IGNORECASE,
)
"""What becomes of posts: they are lost."""
_PARTY = re.compile(r"\b(?:group|party|team|expedition|band|gang) of\s(?:about\s|some\s)?$", re.IGNORECASE)
_ATTACKED = re.compile(
    r"^(?:\s[\w-]+){0,2}(?:\s(?:with|in|on|armed with|wearing)\s[\w\s]{2,30}?)?\s(?:robbed|raided|held up|"
    r"stormed|burst into|opened fire|"
    r"attacked|broke into|took part in [^.;]{0,30}(?:robbery|raid|attack|heist|hold-up|shooting|kidnapping))\b",
    re.IGNORECASE,
)
"""Behind the count of those who did it: "three men with pistols robbed"."""
_ATTACKERS = re.compile(
    r"\b(?:attackers|gunmen|assailants|raiders|robbers|kidnappers|hijackers|gang)\s(?:were|was|numbered|"
    r"consisted of)\s$",
    re.IGNORECASE,
)


def _fate_of_attackers(context: Context) -> str:
    """What became of so many attackers, where that is told; else it is told how many they were."""
    _, after = context.clause(_CLAUSE_END, 60, 70)
    if _PART_OF_IT.search(context.before(30)) or not _PASSIVE.match(after):
        return "" if _PARTLY.search(context.before(30)) else "attackers"
    return _nearest_toll("", after) or "attackers"


_HELD = re.compile(rf"^(?:\s[\w-]+)?\s(?:who (?:had been|were|was) )?(?:{_TOLLS['held hostage']})\b", re.IGNORECASE)
"""Right behind the count of those who were held, whatever became of them: "freeing 13 people held for six hours"."""
_HAS_STAFF = re.compile(r"\b(?:has|have|had|its|with)\s(?:a staff of\s)?(?:about\s|some\s|around\s|nearly\s)?$")
"""Before the count of those who work there: "the mill has 310 employees"."""
_PARTLY = re.compile(
    r"\b(?:arrest\w*|kill\w*|shot|detain\w*|injur\w*|wound\w*|captur\w*|shooting)\s(?:\w+\s)?$", re.IGNORECASE
)
"""Before the count of attackers of whom something is told, and of whom there may have been more."""


def _is_part_of_last(context: Context) -> bool:
    """The figure takes another one apart: "four were killed - three in the fighting, ..."."""
    if not _TAKES_APART.search(context.before(4)):
        return False
    own = context.detail
    return any(other.kind == "figure" and 0 < own.start - other.end < APART for other in context.siblings)


def asks_for_toll(question: str) -> bool:
    """A question in words asks for a toll: its answers can only grow with time."""
    return question.startswith("How many") and bool(_first_toll(question))


def scope_of(value: FigureValue, toll: str) -> str:
    """Who is counted: "" for anyone, else the narrower group; a part and its whole answer different questions. Who
    attacked is no narrower group, by whatever noun.
    """
    if toll == "attackers" or value.counted in _ANYONE or counted_class(value.counted) in ("hostage", "job", "worker"):
        return ""
    return counted_class(value.counted)


_PASSIVE = re.compile(r"^\s*(?:[\w’'-]+\s){0,4}?(?:were|was|have been|had been|has been|are|is|being)\s", re.IGNORECASE)
"""Between a figure and the verb that tells what became of those whom it counts."""


@lru_cache(maxsize=STRETCHES)
def _nearest_toll(before: str, after: str) -> str:
    """The class whose words stand nearest to the figure; what follows it in the passive stands right beside it."""
    passive = _PASSIVE.match(after)
    skipped = passive.end() if passive else 0
    found = [
        (max(0, match.start() - skipped), 0, name) for name in _held(after) for match in _TOLL[name].finditer(after)
    ]
    found += [(len(before) - match.end(), 1, name) for name in _held(before) for match in _TOLL[name].finditer(before)]
    return min(found, default=(0, 0, ""))[2]


def _held(text: str) -> list[str]:
    """The classes whose words the text may hold."""
    return [_NAMES[at] for at in _SIEVE.passed(text)]


def _first_toll(text: str) -> str:
    found = [(match.start(), name) for name in _held(text) if (match := _TOLL[name].search(text))]
    return min(found)[1] if found else ""
