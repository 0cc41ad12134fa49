"""Whose age a figure is: of the person named right beside it, else of whoever is arrested or hunted."""

from __future__ import annotations

import re

from factcheck.align.contexts import Context, once
from factcheck.models import NameValue

NEAR = 60
"""Characters between an age and a name within which the age may be that person's."""
BESIDE = 4
"""Characters between an age and a name that stand side by side ("Holt, 34")."""

_CAPITALISED = re.compile(r"[^\W\d_][\w’'-]*,?\s(?:aged?\s)?$")
_SUSPECT = re.compile(
    r"\b(?:arrest|detain|hunt(?:ing|ed)\b|suspect|custody|gunman|attacker|assailant|shooter|charged|manhunt|at large)",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"^[\s-]*(?:year[\s-]old\s)?(?:\w+\s)?(suspect|gunman|attacker|assailant|shooter|driver|pilot|captain)\b"
)
SUSPECT = "the suspect"
_OTHERS = re.compile(
    r"\b(?:victim|killed|dead|died|wounded|injured|witness|mother|father|sister|brother|son|daughter)\b"
)


@once
def aged(context: Context) -> str:
    """The person whose age it is: family name in lower case, or a role; "" where it cannot be told."""
    names = [sibling for sibling in context.siblings if _may_be_a_person(sibling.value)]
    start, end = context.detail.start, context.detail.end
    before = [name for name in names if 0 <= start - name.end <= BESIDE]
    if before:
        return _family(before[-1].value)
    after = [name for name in names if 0 <= name.start - end <= BESIDE]
    if after:
        return _family(after[0].value)
    text = context.before(40)
    if (match := _CAPITALISED.search(text)) and match.group()[0].isupper() and text[: match.start()].strip():
        return ""
    return _role(context) or _nearest(context)


def _may_be_a_person(value: object) -> bool:
    return isinstance(value, NameValue) and value.name_kind in ("person", "unknown")


def _family(value: object) -> str:
    assert isinstance(value, NameValue)
    return (value.family or value.text.split()[-1]).casefold()


def _role(context: Context) -> str:
    role = _ROLE.match(context.after(40))
    if role:
        return SUSPECT if role.group(1) in ("suspect", "gunman", "attacker", "assailant", "shooter") else role.group(1)
    quote = context.claim.evidence[0].quote
    unnamed = not any(_may_be_a_person(sibling.value) for sibling in context.siblings)
    around = context.around(NEAR)
    return SUSPECT if unnamed and _SUSPECT.search(around) and not _OTHERS.search(quote) else ""


def _nearest(context: Context) -> str:
    detail = context.detail
    near = [
        (max(name.start - detail.end, detail.start - name.end), name)
        for name in context.siblings
        if _may_be_a_person(name.value)
    ]
    distance, name = min(near, key=lambda pair: (pair[0], pair[1].start), default=(NEAR, None))
    return _family(name.value) if name is not None and distance < NEAR else ""


def of_two_of_a_family(left: Context, right: Context) -> bool:
    """The two ages stand beside different given names of one family name."""
    ours, theirs = _given_beside(left), _given_beside(right)
    return bool(ours and theirs) and ours[:1] != theirs[:1]


@once
def _given_beside(context: Context) -> str:
    family = aged(context)
    values = [name.value for name in context.siblings if isinstance(name.value, NameValue)]
    givens = {value.given.casefold() for value in values if value.given and _family(value) == family}
    return givens.pop() if len(givens) == 1 else ""
