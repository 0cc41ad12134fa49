"""Whose age a figure is: of the person named right beside it, else of whoever is arrested or hunted."""

from __future__ import annotations

import re

from factcheck.align.contexts import Context, once
from factcheck.models import FigureValue, NameValue

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
_ROLE = re.compile(
    r"^[\s-]*(?:year[\s-]old\s)?(?:\w+\s)?(suspect|gunman|attacker|assailant|shooter|driver|pilot|captain)\b"
)
_WHOSE = re.compile(r"\b(?:his|her|their|its|whose|[\w’']+['’]s?)\s$", re.IGNORECASE)
_KIN = re.compile(
    r"^[\s-]*(?:year[\s-]old\s)?(?:\w+\s){0,2}?(boyfriend|girlfriend|partner|fiancée?|husband|wife|son|daughter|brother|"
    r"sister|father|mother|grandson|granddaughter|grandfather|grandmother|nephew|niece|cousin|friend|roommate)\b"
)
"""Whose age it is, where it stands before what they are to somebody who is named: "her 26-year-old boyfriend"."""
_WAS = re.compile(r"^(?:, which| which)? (?:was|is|were) (?:only |some |about |more than )?$")
_SOMEBODY = re.compile(r"\b(?:the|a|an|this|that|another)\s$", re.IGNORECASE)
"""Before an age that is a noun: "kept the 15-year-old behind" is of nobody who is named."""
SUSPECT = "the suspect"
_SUSPECTS = frozenset("suspect gunman attacker assailant shooter".split())
_THINGS = {
    "the aircraft": r"planes?|aircraft|jet|airliner|turboprop|helicopter|ATR|Boeing|Airbus|Antonov|Embraer|Cessna",
    "the ship": r"ferry|ship|vessel|boat|tanker|trawler",
    "the bridge": r"bridge|viaduct",
    "the building": r"building|block|tower|hotel|mill|warehouse",
    "the bus": r"bus|coach|lorry|truck|train|locomotive",
}
_THING = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in _THINGS.items()}
THING_NEAR = 26
"""Characters beside an age within which the name of a thing makes it that thing's."""
_OTHERS = re.compile(
    r"\b(?:victim|killed|dead|died|wounded|injured|witness|mother|father|sister|brother|son|daughter)\b"
)


@once
def aged(context: Context) -> tuple[str, str]:
    """The person whose age it is: family name or role, and given name, in lower case; "" for what cannot be told."""
    names = [(name, name.value) for name in context.siblings if isinstance(name.value, NameValue)]
    persons = [(name, value) for name, value in names if value.name_kind in ("person", "unknown")]
    start, end = context.detail.start, context.detail.end
    beside = [value for name, value in persons if 0 <= start - name.end <= BESIDE or 0 <= name.start - end <= BESIDE]
    if beside:
        return _family_and_given(beside[0])
    if thing := _thing(context):
        return thing, ""
    text = context.before(40)
    if (match := _CAPITALISED.search(text)) and match.group()[0].isupper() and text[: match.start()].strip():
        return "", ""
    if _WHOSE.search(text) and (kin := _KIN.match(context.after(50))):
        return f"the {kin.group(1)}", ""
    if role := _role(context, named=bool(persons)):
        return role, ""
    if _SOMEBODY.search(text):
        return "", ""
    near = [(max(name.start - end, start - name.end), name.start, value) for name, value in persons]
    distance, _, value = min(near, key=lambda found: found[:2], default=(NEAR, 0, None))
    return _family_and_given(value) if value is not None and distance < NEAR else ("", "")


def of_two_of_a_family(left: Context, right: Context) -> bool:
    """The two ages stand beside different given names of one family name."""
    ours, theirs = aged(left)[1], aged(right)[1]
    return bool(ours and theirs) and ours[:1] != theirs[:1]


def is_role(person: str) -> bool:
    """What somebody is, and not a name: a story may have several of whom it is said."""
    return person.startswith("the ")


def _family_and_given(value: NameValue) -> tuple[str, str]:
    return (value.family or value.text.split()[-1]).casefold(), value.given.casefold()


def _thing(context: Context) -> str:
    """The thing that is so old: "the 19-year-old ATR 42", "the plane was nine years old"."""
    after = context.after(THING_NEAR)
    found = next((name for name, words in _THING.items() if words.match(after.lstrip(" -"))), "")
    before = context.before(THING_NEAR)
    return found or next((name for name, words in _THING.items() if _is_so_old(words, before)), "")


def _is_so_old(words: re.Pattern[str], before: str) -> bool:
    match = words.search(before)
    return bool(match and _WAS.search(before[match.end() :]))


def _role(context: Context, *, named: bool) -> str:
    role = _ROLE.match(context.after(40))
    if role:
        return SUSPECT if role.group(1) in _SUSPECTS else f"the {role.group(1)}"
    if sum(isinstance(one.value, FigureValue) and one.value.quantity == "age" for one in context.siblings) > 1:
        return ""
    suspected = _SUSPECT.search(context.around(NEAR // 2)) and not _OTHERS.search(context.around(NEAR // 3))
    return SUSPECT if suspected and not named else ""
