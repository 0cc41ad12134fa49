"""Dates of one happening told in other words: "killed on Tuesday when a silo caught fire", "died in the fire on 13
October".

Two sentences on the main event of a story often share few words. What they share is what happened, and where or
to whom.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from factcheck.align.contexts import Context, is_history, once, similarity
from factcheck.find.lexicon.places import COUNTRIES
from factcheck.find.sieve import Sieve
from factcheck.find.terms import SENTENCES, STRETCHES
from factcheck.models import DateValue

NEAR = 70
"""Characters between a date and the verb that it dates."""
SHARED = 2
"""Terms beside the happening itself that both sentences must share."""
SHARED_STORY = 3
SHARED_HISTORY = 4
"""The same for what lies long before the story: two earlier events of one sort are told in like words."""
OWN_ALIKE = 0.30
"""Likeness that two sentences of one source need: a source that tells of two days mostly tells of two happenings."""
MOST_DAYS = 14
"""Two dates of one sort of happening that lie further apart are dates of two happenings; of what happens to one person
once, no distance says so."""
MOST_YEARS = 5
"""The same for a season beside a year."""
BESIDE = 12
"""Characters between a date and a noun after it ("Friday's attack") that it dates."""
RARE = 3
"""A sort of happening that no more dates of the folder tell is probably one happening."""
RARE_ALIKE = 0.08
"""Likeness that two dates of a rare sort need where all words that they share are common in the folder."""
TELLING = 3
"""Claims up to which a word that they hold is not common."""
MOST_TOLD = 12
"""Dates of one sort of which no two are looked at for being rare."""
CLOSE = 25
"""Characters between such a verb and its date."""

# What happens, in classes, by its verbs (own list). Those under _OF_PERSONS happen to one person and need that
# person's name.
_VERBS = {
    "deaths": r"died|dies|die|killed|kills|found dead|left dead|lost their lives|perished|drowned",
    "fire": (
        r"broke out|caught fire|tore through|burned down|burnt down|went up in flames|blaze|fire began|"
        r"fire started|fire swept|in (?:a|the) (?:\w+ )?fire"
    ),
    "crash": r"crash(?:ed|es)?|collided|collision|derailed|overturned|plunged|ran aground|left the road",
    "blast": r"exploded|explosion|blew up|detonated|blast",
    "attack": r"attack(?:ed)?|stormed|raided|shelled|bombed|air ?strike|siege",
    "quake": r"earthquake|quake|struck|hit by",
    "collapse": r"collapsed|gave way|caved in|landslide|burst its banks",
    "sinking": r"sank|capsized|went down",
    "vote": r"voted|votes?|elected|election|referendum|adopted|approv(?:ed|al)|passed|regular meeting|council chamber",
    "signing": r"signed|ratified",
    "capture": r"captured|seized|took control|fell to|liberated",
    "opening": r"opened|inaugurated|unveiled|launched",
    "birth": r"born",
    "arrest": r"arrested|detained|taken into custody",
    "sentence": r"sentenced|jailed|convicted|acquitted|found guilty",
    "resignation": r"resigned|stepped down|quit|sacked|dismissed",
    "appointment": r"appointed|sworn in|took office|took over",
    "award": r"won|awarded|received the",
    "inspection": r"inspected|inspection",
    "purchase": r"bought|purchased|acquired",
    "shooting": r"shot|shooting|opened fire|gunned down|gunfire",
    "stabbing": r"stabbed|stabbing|knifed|slashed",
    "kidnapping": r"kidnapped|abducted|abduction|taken hostage",
    "disappearance": r"disappeared|went missing|last seen|vanished|failed to return",
    "robbery": r"robbed|robbery|raid|break-?in|broke in(?:to)?|burgled|heist|stolen|stole",
    "dig": r"dug(?: up)?|excavat(?:ed|ions?)|unearthed",
    "closure": r"closed|closure|shut(?: down)?",
    "founding": r"founded|established|set up|formed",
    "building": r"built|constructed|completed|dates (?:from|back to)",
    "start of works": r"(?:work|works|construction|building|digging|filming|restoration|excavation)"
    r"(?: (?:on|of|at) (?:[\w-]+ ){0,4}[\w-]+)? (?:began|started|begins|got under ?way)|broke ground|ground was broken",
    "launch": r"lift(?:ed)?[ -]?off|blasted off|blast-off|was launched",
    "landfall": r"landfall",
    "marriage": r"married|wedding|wed",
    "retirement": r"retired|retirement",
    "trial": r"trial (?:began|opened|started|begins|opens)|went on trial",
    "charge": r"charged",
    "indictment": r"indicted|indictment",
    "strike": r"walked out|walkout|strike (?:began|started|begins)|went on strike|industrial action",
    "kick-off": r"kick-?off|kicks? off|the match|the game|the final",
    "joining": r"joined|was hired|enlisted|was recruited",
    "publication": r"published|publication",
    "entry": r"burst in(?:to)?|walked into|barged in(?:to)?|strolled into|siege began|attack began",
    "contact": r"lost contact|contact (?:was |had been )?lost|last heard|last contact|vanished from radar|lost touch",
}
_SAYING = re.compile(
    r"\b(?:said|says|told|announced|reported|confirmed|added|declared|wrote|testified|spoke|speaking|met|"
    r"searching|picked|visited|arrived|began work|reopened)\b",
    re.IGNORECASE,
)
"""What is done on a day besides: a date beside one of these verbs dates it, and not what happened."""
_OF_PERSONS = frozenset(
    "birth arrest sentence resignation appointment award joining marriage retirement charge indictment".split()
)
_INCIDENT = frozenset(
    "deaths fire crash blast attack quake collapse sinking shooting stabbing kidnapping robbery landfall".split()
)
"""What a story of one incident calls by several of these names: the shooting, the attack, the deaths."""
_DENIED_REACH = 16
"""Characters before a verb in which a "no" denies it."""
_SINGLE = frozenset("dig launch landfall kick-off sinking kidnapping disappearance robbery".split())
"""What befalls one thing once in a story: two dates of it need no further word in common."""
_LEAD = 4
"""Paragraphs, its headline among them, in which a report tells the day of what it is about."""
_NOT_SO = re.compile(r"\b(?:no|not|nobody|no one|never|none|without)\b|n['’]t\b", re.IGNORECASE)
"""What did not happen has no date."""
_OFTEN = frozenset({"publication"})
"""What one story tells of several things, each with its day: that few dates tell it makes it no single happening."""
_CLOCKED = frozenset("fire crash blast quake collapse sinking robbery launch landfall kick-off entry contact".split())
"""What begins at one time of day."""
_BEFORE_ITS_DATE = frozenset(("birth",))
"""What is always told before its date: "pictured in 1965, born in October" dates the picture."""
_ANOTHER_TIME = re.compile(r"\b(?:aftershocks?|second|another|again|GMT|UTC)\b")
"""Where a time of day is not the one that others give: of what followed, or in another time zone."""
_AS_OF = re.compile(r"\($|\b(?:as of|by) $", re.IGNORECASE)
"""A work's year in brackets, and the day of a count, date no happening."""
_ISSUE = re.compile(
    r"^['’]s?\s(?:\w+\s)?(?:broadcast|show|episode|edition|issue|programme?|bulletin|paper|newspaper|column)\b",
    re.IGNORECASE,
)
"""Behind the day of one issue of what comes every day or week."""
_TALLY = re.compile(
    r"(?:\b(?:people|civilians|children|deaths|cases|incidents|attacks|victims)\b[^.;,]{0,40}|"
    r"\d{3} (?:[a-z-]+ ){1,3})\bin $",
    re.IGNORECASE,
)
"""What is counted in a whole year: "11,000 people were killed in 2016"."""
_TELLING_VERB = re.compile(
    r"\b(?:said|says|told (?:\w+ ){1,2}|announced|revealed|disclosed|reported|confirmed|statement|tweeted|told)"
    r",?(?: (?:on|in|late|early))*\s$",
    re.IGNORECASE,
)
_ANOTHER_ONE = re.compile(
    r"\b(?:an ?other|a similar|previous|an earlier|a separate)\s(?:\w+\s){0,2}(?:attacks?|bombings?|blasts?|shootings?|"
    r"shrine|crash(?:es)?|accidents?|fires?|floods?|quakes?|incidents?|strikes?|trials?|elections?|raids?|tests?)\b",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"(?:\b(?:the|his|her|their|its|a|an)|['’]s?) $", re.IGNORECASE)
"""Before a year that tells which one is meant: "his 2005 tax return"."""
INCIDENT = ("incident",)
_SENTENCE_END = re.compile(r"[a-z\d][.!?][”\"’]?\s+(?=[A-Z“\"])")
"""What happened is told in the date's own sentence, where one passage holds two."""
_PAST = re.compile(
    r"\b(?!(?:armed|unarmed|masked|hooded|unidentified|unnamed|crowded|hundred)\b)"
    r"(?:\w{2,}ed|rose|rises|fell|grew|came|went|took|gave|found|held|left|met|began|broke|saw|led|told|"
    r"became|brought|put|ran|won|lost|sent|will|would|is|are|was|were|has|have|had)\b",
    re.IGNORECASE,
)
"""Another verb: a date beside it dates that, and not the noun before it ("a blaze ... rose to 23 on Sunday")."""
_TOGETHER = re.compile(
    r"(?:killed|injured|wounded|left|destroyed|damaged|trapped|died|burned|collapsed|crashed|exploded|shot|stabbed)$",
    re.IGNORECASE,
)
"""What is told of one incident in one breath: "killed 12 people and injured 30 on Friday"."""
_BEFELL = re.compile(r"(?:occurred|happened|began|took)$", re.IGNORECASE)
"""That it came about: "the blaze, which began on Sunday"."""
_NOUN = re.compile(
    r"(?:blaze|fire|collision|explosion|blast|air ?strike|attack|siege|earthquake|quake|landslide|election|referendum|"
    r"shooting|stabbing|robbery|raid|heist|abduction|closure|excavations?|landfall|wedding|retirement|"
    r"regular meeting|council chamber|votes?|approval|inspection)$",
    re.IGNORECASE,
)
_COUNTRIES = frozenset(map(str.casefold, COUNTRIES))
"""What every second sentence of a story names."""
_VERB = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in _VERBS.items()}
_NAMES = tuple(_VERB)
_SIEVE = Sieve([verb.pattern for verb in _VERB.values()])
_LATER = re.compile(
    (
        r"\b(?:in hospital|of (?:his|her|their) injuries|later|after|before|since|until|anniversary|"
        r"following|funeral|inquest)\b"
    ),
    re.IGNORECASE,
)


def happenings(contexts: Sequence[Context]) -> dict[tuple[int, int], float]:
    """Pairs of dates that date one happening, with the weight with which they are joined."""
    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, context in enumerate(contexts):
        for key in happening_keys(context):
            blocks[key].append(index)
    pairs = {}
    for key, indices in blocks.items():
        told = [contexts[index] for index in indices] if key != INCIDENT and key[0] not in _OFTEN else []
        for left, right in combinations(indices, 2):
            rare = _is_rare(contexts[left], contexts[right], told)
            if _one_happening(contexts[left], contexts[right], rare=rare):
                pairs[left, right] = (1 + similarity(contexts[left], contexts[right])) / 2
    return pairs


def _is_rare(left: Context, right: Context, told: Sequence[Context]) -> bool:
    """Few dates of the sort are told, those of other years left aside."""
    if not told or len(told) > MOST_TOLD:
        return False
    return (
        sum(_years_apart(each, left) <= MOST_YEARS and _years_apart(each, right) <= MOST_YEARS for each in told) <= RARE
    )


def _years_apart(left: Context, right: Context) -> int:
    ours, theirs = left.detail.value, right.detail.value
    if not (isinstance(ours, DateValue) and isinstance(theirs, DateValue) and ours.start and theirs.start):
        return 0
    return abs(ours.start.year - theirs.start.year)


def one_happening(left: Context, right: Context) -> bool:
    """Two dates of a large block date one happening; a block of so many is never of a rare sort."""
    return not _key_set(left).isdisjoint(_key_set(right)) and _one_happening(left, right, rare=False)


@once
def _key_set(context: Context) -> frozenset[tuple[str, ...]]:
    return frozenset(happening_keys(context))


@once
def is_as_of(context: Context) -> bool:
    """The date is a work's year in brackets, the year that a count is of, or the day of one: nothing happened on it."""
    if _AS_OF.search(context.before(12)) or _ISSUE.match(context.after(30)):
        return True
    value = context.detail.value
    if not isinstance(value, DateValue) or value.granularity != "year":
        return False
    return bool(_TALLY.search(context.before(NEAR))) or _tells_which(context)


@once
def is_of_telling(context: Context) -> bool:
    """The date is that of a statement ("said on Thursday", "revealed last year"), not of what is told."""
    return bool(_TELLING_VERB.search(context.before(40)))


@once
def is_of_another(context: Context) -> bool:
    """What happened on the date is said to be another one than the story's: "a similar attack in 2014"."""
    return bool(_ANOTHER_ONE.search(context.before(NEAR)))


def _tells_which(context: Context) -> bool:
    """A year before a noun of no happening: the 2005 return, not the 2011 attack."""
    after = context.after(NEAR)
    named = _WHOSE.search(context.before(10)) and re.match(r"\s[a-z]{3}", after)
    return bool(named) and not any(verb.match(word) for word in after.split()[:3] for verb in _VERB.values())


def of_two_named_years(left: Context, right: Context) -> bool:
    """Each tells of what a year names, and not the same: the 1995 return, the 2005 return."""
    ours, theirs = named_years(left), named_years(right)
    return bool(ours and theirs and not ours & theirs)


_NAMED_YEAR = re.compile(r"(?:\b(?i:the|his|her|their|its|a|an)|['’]s?) (?:\w+ )?((?:19|20)\d\d) [a-z]{3}")


@once
def named_years(context: Context) -> frozenset[str]:
    """The years in the sentence that name a thing."""
    return _years_naming(context.claim.evidence[0].quote)


@lru_cache(maxsize=SENTENCES)
def _years_naming(quote: str) -> frozenset[str]:
    return frozenset(_NAMED_YEAR.findall(quote))


@once
def happening_keys(context: Context) -> list[tuple[str, ...]]:
    """What happened on the date, by the verb nearest to it; with the person, where it happens to one."""
    value = context.detail.value
    if not isinstance(value, DateValue) or value.bound:
        return []
    name = _nearest_verb(context)
    if not (value.start or value.month or value.weekday is not None):
        return [(name, "clock")] if value.time and name in _CLOCKED and not _of_another_time(context) else []
    if not name or value.granularity == "century" or is_as_of(context):
        return []
    if name in _OF_PERSONS:
        return [(name, person) for person in sorted(context.persons)]
    return [(name,), INCIDENT] if name in _INCIDENT else [(name,)]


@once
def incidents_in(context: Context) -> frozenset[str]:
    """The sorts of incident that the claim's sentence tells of."""
    quote = context.claim.evidence[0].quote
    return frozenset(name for name in _named_in(quote) if name in _INCIDENT and _VERB[name].search(quote))


def _is_clock(context: Context) -> bool:
    value = context.detail.value
    return isinstance(value, DateValue) and value.time is not None


def _of_another_time(context: Context) -> bool:
    return bool(_ANOTHER_TIME.search(context.claim.evidence[0].quote))


def _nearest_verb(context: Context) -> str:
    return _verb_beside(context)[1]


def same_happening(left: Context, right: Context) -> str:
    """The sort of happening that both dates date; "" where there is none or they differ."""
    name = _nearest_verb(left)
    return name if name == _nearest_verb(right) else ""


def _distance(context: Context) -> int:
    return _verb_beside(context)[0]


@once
def _verb_beside(context: Context) -> tuple[int, str]:
    """How far the nearest verb is and its class; none where words like "after" stand between it and the date."""
    return _verb_between(*context.clause(_SENTENCE_END, NEAR, NEAR))


@lru_cache(maxsize=STRETCHES)
def _verb_between(before: str, after: str) -> tuple[int, str]:
    if "hospital" in before and _LATER.search(before):
        return NEAR, ""
    found = [
        (len(before) - match.end(), name)
        for name in _named_in(before)
        for match in _VERB[name].finditer(before)
        if not _LATER.search(before[match.end() :])
        and not _is_barred(match.group(), before[match.end() :])
        and not _NOT_SO.search(before[max(0, match.start() - _DENIED_REACH) : match.start()])
    ]
    found += [
        (match.start(), name)
        for name in _named_in(after)
        if name not in _BEFORE_ITS_DATE
        and (match := _VERB[name].search(after))
        and not _LATER.search(after[: match.start()])
        and not (_NOUN.match(match.group()) and match.start() > BESIDE)
    ]
    found += [(len(before) - match.end(), "") for match in _SAYING.finditer(before)]
    return min(found, default=(NEAR, ""))


def _named_in(text: str) -> Iterator[str]:
    """The sorts of happening whose words the text may hold."""
    return (_NAMES[at] for at in _SIEVE.passed(text))


def _is_barred(words: str, between: str) -> bool:
    """Another verb stands between a happening and the date: the date is that verb's."""
    others = [match.group() for match in _PAST.finditer(between)]
    if _NOUN.match(words):
        return not all(_BEFELL.match(other) for other in others)
    return any(not _TOGETHER.match(other) for other in others)


def _one_happening(left: Context, right: Context, *, rare: bool) -> bool:
    if left.claim.id == right.claim.id or too_far_apart(left, right):
        return False
    if left.claim.source == right.claim.source and similarity(left, right) < OWN_ALIKE:
        return False
    shared = _words_besides(left) & _words_besides(right)
    if _both_lead(left, right):
        return bool(shared) or _nearest_verb(left) == "quake"
    named = len((left.persons & right.persons) | (left.places & right.places - _COUNTRIES))
    if _nearest_verb(left) in _INCIDENT and is_history(left) and is_history(right):
        if not named and left.places and right.places:
            return False
        return len(shared) >= (SHARED if rare and (named or _to_the_day(left, right)) else SHARED_HISTORY)
    if _nearest_verb(left) in _OFTEN and max(_distance(left), _distance(right)) <= RIGHT_BESIDE:
        few = len(shared) < SHARED and similarity(left, right) < OWN_ALIKE
        return bool(_published(left) & _published(right) and shared) and not few
    close = NEAR if _nearest_verb(left) in _CLOCKED and _is_clock(left) and _is_clock(right) else CLOSE
    if rare and max(_distance(left), _distance(right)) <= close:
        telling = any(left.weights.count(term) <= TELLING for term in shared)
        near = bool(shared) and (telling or similarity(left, right) >= RARE_ALIKE)
        return near or _nearest_verb(left) in _SINGLE
    return len(shared) >= (SHARED if named else SHARED_STORY)


@once
def _words_besides(context: Context) -> frozenset[str]:
    """The words of the claim but for those of what happens."""
    return frozenset(word for word in context.words if not _is_verb(word))


_WORKS = re.compile(r"\b(report|study|book|letter|survey|list|paper|article|findings|results|figures|memoirs?|novel)\b")
RIGHT_BESIDE = 6
"""Characters between a date and a verb that can be of no other day."""


@once
def _published(context: Context) -> frozenset[str]:
    """Which sort of work the sentence tells of."""
    return frozenset(match.group(1) for match in _WORKS.finditer(context.claim.evidence[0].quote))


def _both_lead(left: Context, right: Context) -> bool:
    """Both stand at the head of their reports, and tell of one sort of incident: it is what the reports are about."""
    if is_history(left) or is_history(right) or left.claim.source == right.claim.source:
        return False
    same = _nearest_verb(left) == _nearest_verb(right) in _INCIDENT
    return same and all(context.claim.evidence[0].paragraph <= _LEAD for context in (left, right))


def _to_the_day(left: Context, right: Context) -> bool:
    values = left.detail.value, right.detail.value
    return all(isinstance(value, DateValue) and value.granularity in ("day", "time") for value in values)


@lru_cache(maxsize=65536)
def _is_verb(term: str) -> bool:
    return any(verb.search(form) for form in (term, f"{term}ed") for verb in _VERB.values())


def too_far_apart(left: Context, right: Context) -> bool:
    """Two days further apart than one happening that befalls many can be misdated by; months and years may be."""
    ours, theirs = left.detail.value, right.detail.value
    if not (isinstance(ours, DateValue) and isinstance(theirs, DateValue)):
        return False
    if _months_apart(ours, theirs):
        return True
    if ours.granularity == theirs.granularity not in ("day", "time") or _nearest_verb(left) in _OF_PERSONS:
        return False
    if not (ours.start and ours.end and theirs.start and theirs.end) or _one_part_differs(ours, theirs):
        return False
    exact = {"day", "time", "week"} & {ours.granularity, theirs.granularity}
    most = MOST_DAYS if exact else MOST_YEARS * 366
    return max((theirs.start - ours.end).days, (ours.start - theirs.end).days) > most


def _months_apart(left: DateValue, right: DateValue) -> bool:
    """A month and a day of no known year that lie a month and more between: two happenings of one kind."""
    if left.start or right.start or not (left.month and right.month) or bool(left.day) == bool(right.day):
        return False
    between = abs(left.month - right.month)
    return min(between, 12 - between) > 1


def _one_part_differs(left: DateValue, right: DateValue) -> bool:
    """Two days with only the month or only the year different: one day, miscopied, likelier than two happenings."""
    if not (left.start and right.start) or {left.granularity, right.granularity} - {"day", "time"}:
        return False
    ours, theirs = left.start, right.start
    return ours.day == theirs.day and (ours.month == theirs.month) != (ours.year == theirs.year)
