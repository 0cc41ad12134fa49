"""Whose age a figure is: a person's, by name; a suspect's or a victim's, by role; or a thing's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.align.contexts import Context, once
from factcheck.align.referents import family_of, person_before
from factcheck.models import Detail, FigureValue, NameValue

NEAR = 60
"""Characters between an age and a name within which the age may be that person's."""
BESIDE = 4
"""Characters between an age and a name that stand side by side ("Holt, 34")."""

_CAPITALISED = re.compile(r"[^\W\d_][\w’'-]*,?\s(?:aged?\s)?$")
_SUSPECT = re.compile(
    r"\b(?:arrest|detain|held|hunt(?:ing|ed)\b|suspect|custody|gunman|attacker|assailant|shooter|charged|manhunt|"
    r"at large)",
    re.IGNORECASE,
)
_ROLES = (
    "suspect|gunman|attacker|assailant|shooter|driver|pilot|captain|guard|cashier|cleaner|cyclist|motorcyclist|pedestrian|"
    "bystander|shopkeeper|nurse|teacher|guide|machinist|conductor|referee|goalkeeper"
)
"""What a story mostly has one of."""
_ROLE = re.compile(rf"^[\s-]*(?:year[\s-]old\s)?(?:\w+\s)?({_ROLES})\b")
_ROLE_BEFORE = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er)\s(?:[a-z-]+\s){{0,2}}({_ROLES})(?:,|,?\saged|\sof)?\s$"
)
_WHOSE = re.compile(r"\b(?:his|her|their|its|whose|[\w’']+['’]s?)\s$", re.IGNORECASE)
_KIN = re.compile(
    r"^[\s-]*(?:year[\s-]old\s)?(?:\w+\s){0,2}?(boyfriend|girlfriend|partner|fiancée?|husband|wife|son|daughter|"
    r"brother|"
    r"sister|father|mother|grandson|granddaughter|grandfather|grandmother|nephew|niece|cousin|friend|roommate)\b"
)
"""Whose age it is, where it stands before what they are to somebody who is named: "her 26-year-old boyfriend"."""
_WAS = re.compile(
    r"^(?:\s(?:at|in|of|near)\s[\w’' -]{2,25})?(?:, which| which)? (?:was|is|were) (?:only |some |about |more than )?$"
)
_SOMEBODY = re.compile(r"\b(?:the|a|an|this|that|another)\s$", re.IGNORECASE)
"""Before an age that is a noun: "kept the 15-year-old behind" is of nobody who is named."""
SUSPECT = "the suspect"
VICTIM = "the victim"
_SUSPECTS = frozenset("suspect gunman attacker assailant shooter".split())
_THINGS = {
    "the aircraft": r"planes?|aircraft|jet|airliner|turboprop|helicopter|ATR|Boeing|Airbus|Antonov|Embraer|Cessna",
    "the ship": r"ferry|ship|vessel|boat|tanker|trawler",
    "the bridge": r"bridge|viaduct",
    "the factory": r"mill|warehouse|factory|plant|works|mine|quarry",
    "the building": r"building|block|tower",
    "the hotel": r"hotel|hostel|inn",
    "the school": r"school|college",
    "the stadium": r"stadium|arena|ground",
    "the dam": r"dam|reservoir",
    "the machine": r"transformer|reactor|generator|boiler|turbine|lift|crane",
    "the bus": r"bus|coach|lorry|truck|train|locomotive",
}
_THING = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in _THINGS.items()}
THING_NEAR = 44
"""Characters beside an age within which the name of a thing makes it that thing's."""
_OTHERS = re.compile(
    r"\b(?:victim|killed|dead|died|wounded|injured|witness|mother|father|sister|brother|son|daughter)\b"
)
_PERSON = r"(?:man|woman|boy|girl|teenager|youth|male|female|student|pupil|local|lad)"
_TAKEN = re.compile(
    rf"^(?:\s{_PERSON})?(?:,[^,.;]{{2,60}},|\sfrom\s[\w\s]{{2,30}}?)?\s(?:was|has been|had been|is|"
    rf"remains)\s(?:being\s|later\s|also\s)?"
    r"(?:arrested|detained|charged|held|remanded|in custody|at large|on the run|wanted)",
    re.IGNORECASE,
)
"""Behind the age of somebody who was taken: "a 17-year-old was arrested", "a boy of 16, a pupil, is in custody"."""
_BY_HIM = re.compile(
    rf"\b(?:(?:arrest(?:ed|ing)|detain(?:ed|ing)|charged|hunt(?:ed|ing)(?: for)?|looking for)\s"
    rf"|(?:stabb(?:ed|ing)|shot|killed|murdered|attacked|opened fire|gunned down|knifed|shooting|"
    rf"attack)\b[^.;]{{0,60}}\sby\s)"
    rf"(?:a|an|the)\s(?:\w+\s)?(?:{_PERSON}(?:,?\s(?:of|aged))?\s)?$",
    re.IGNORECASE,
)
"""Before the age of somebody who did it, or who is looked for."""
_UNNAMED_DEAD = re.compile(
    rf"^(?:[-\s]year[-\s]old)?(?:\s{_PERSON})?(?:,[^,.;]{{2,60}},|\s(?:from|who|with|on)\s[\w\s]{{2,30}}?)?\s"
    r"(?:has\s|was\s|had\s|who\s)?(?:died|was killed|drowned|collapsed and died|lost (?:his|her) life|dead)\b"
)
_LEADS = re.compile(
    r"^[“\"']?(?:The|He|She|At)\s(?:(?:is|was|had (?:just )?turned|turns|would have turned)\s)?(?:only\s|just\s)?$"
)
"""All that stands before an age that goes back to the sentence before: "The 58-year-old", "He is 46"."""
_DIED = re.compile(r"\b(?:died|dies|dead|killed|passed away|death)\b", re.IGNORECASE)
_THEN = re.compile(
    r"\b(?:until|when|since|while|after|before|as)\s(?:he|she|they|[A-Z][\w’'-]+)\s(?:was|were)\s(?:\w+\s)?$"
)
"""Before an age that somebody had once: "until he was 14"."""
_WHEN = re.compile(r"^\s(?:when|as)\s(?:s?he|they)\s(?!died|was killed|passed)", re.IGNORECASE)
"""Behind an age that somebody had once: "was 14 when she began"."""
_AT_AGE = re.compile(r"\b(?:at|from|since|by|before|until)\s(?:only\s|just\s|the(?: tender| ripe old| early)?\s)?$")
_DIED_AT = re.compile(r"\b(?:di(?:ed|es)|dead|dying|death|passed away|killed)\b[^.;,]{0,30}$", re.IGNORECASE)


@once
def aged(context: Context) -> tuple[str, str]:
    """The person whose age it is: family name or role, and given name, in lower case; "" for what cannot be told."""
    names = [(name, name.value) for name in context.siblings if isinstance(name.value, NameValue)]
    persons = [(name, value) for name, value in names if value.name_kind in ("person", "unknown")]
    start, end = context.detail.start, context.detail.end
    if _is_of_another_time(context):
        return "", ""
    beside = [value for name, value in persons if 0 <= start - name.end <= BESIDE or 0 <= name.start - end <= BESIDE]
    if beside:
        return _family_and_given(beside[0])
    if thing := _thing(context):
        return thing, ""
    if back := _of_the_one_before(context):
        return back
    text = context.before(40)
    if (match := _CAPITALISED.search(text)) and match.group()[0].isupper() and text[: match.start()].strip():
        return "", ""
    if _WHOSE.search(text) and (kin := _KIN.match(context.after(50))):
        return f"the {kin.group(1)}", ""
    if role := _role(context, named=bool(persons)):
        return role, ""
    if _SOMEBODY.search(text) and not context.detail.quote.startswith("age"):
        return "", ""
    return _nearest(context, persons)


def _nearest(context: Context, persons: Sequence[tuple[Detail, NameValue]]) -> tuple[str, str]:
    start, end = context.detail.start, context.detail.end
    near = [(max(name.start - end, start - name.end), name.start, value) for name, value in persons]
    distance, _, value = min(near, key=lambda found: found[:2], default=(NEAR, 0, None))
    return _family_and_given(value) if value is not None and distance < NEAR else ("", "")


def _is_of_another_time(context: Context) -> bool:
    """As in "until he was 14", "at 17": what somebody was once is not how old somebody is."""
    before = context.before(60)
    return bool(
        _WHEN.match(context.after(40))
        or _THEN.search(before)
        or (_AT_AGE.search(before) and not _DIED_AT.search(before))
    )


def _of_the_one_before(context: Context) -> tuple[str, str] | None:
    """The person of the sentence before, where the claim begins with the age and names nobody before it."""
    quote_before = context.before(60)
    leads = _LEADS.match(quote_before) and context.detail.start - context.claim.start < 60
    alone = not any(
        isinstance(other.value, NameValue) and other.value.name_kind == "person" for other in context.siblings
    )
    dies = alone and context.detail.quote.startswith("aged") and _DIED.search(context.claim.evidence[0].quote)
    found = person_before(context) if leads or dies else None
    if found:
        return _family_and_given(found[1])
    unnamed = leads or _THE_MAN.match(quote_before)
    return (VICTIM, "") if unnamed and alone and _one_died_before(context) else None


_THE_MAN = re.compile(rf"^The\s(?:{_PERSON}|victim|deceased),?\s(?:who\s(?:is|was)\s|aged\s)?$")
_ONE_DIED = re.compile(
    r"\b(?:an?|the)\s(?:[\w-]+\s){1,3}(?:who\s)?(?:(?:has|had)\s)?(?:\w+ and\s)?(?:died|was killed|drowned)\b",
    re.IGNORECASE,
)


def _one_died_before(context: Context) -> bool:
    """The sentences before tell of the death of one whom they do not name."""
    return any(_ONE_DIED.search(claim.evidence[0].quote) for claim, _ in context.earlier[:2])


def of_two_of_a_family(left: Context, right: Context) -> bool:
    """The two ages stand beside different given names of one family name."""
    ours, theirs = aged(left)[1], aged(right)[1]
    return bool(ours and theirs) and ours[:1] != theirs[:1]


def is_role(person: str) -> bool:
    """What somebody is, and not a name: a story may have several of whom it is said."""
    return person.startswith("the ")


def _family_and_given(value: NameValue) -> tuple[str, str]:
    return family_of(value), value.given.casefold()


def _thing(context: Context) -> str:
    """The thing that is so old: "the 19-year-old ATR 42", "the plane was nine years old"."""
    after = context.after(THING_NEAR)
    found = next((name for name, words in _THING.items() if words.match(after.lstrip(" -"))), "")
    before = context.before(THING_NEAR)
    return found or next((name for name, words in _THING.items() if _is_so_old(words, before)), "")


def thing_in(text: str) -> str:
    """The thing of which a text tells last; "" where it tells of none."""
    found = [(match.end(), name) for name, words in _THING.items() for match in words.finditer(text)]
    return max(found)[1] if found else ""


def _is_so_old(words: re.Pattern[str], before: str) -> bool:
    match = words.search(before)
    return bool(match and _WAS.search(before[match.end() :]))


def _role(context: Context, *, named: bool) -> str:
    role = _ROLE.match(context.after(40)) or _ROLE_BEFORE.search(context.before(50))
    if role:
        return SUSPECT if role.group(1) in _SUSPECTS else f"the {role.group(1)}"
    if _TAKEN.match(context.after(120)) or _BY_HIM.search(context.before(120)):
        return SUSPECT
    if _UNNAMED_DEAD.match(context.after(90)):
        return VICTIM
    if sum(isinstance(one.value, FigureValue) and one.value.quantity == "age" for one in context.siblings) > 1:
        return ""
    suspected = _SUSPECT.search(context.around(NEAR // 2)) and not _OTHERS.search(context.around(NEAR // 3))
    return SUSPECT if suspected and not named else ""
