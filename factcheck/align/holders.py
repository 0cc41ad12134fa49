"""Offices that a story has one of, given to two persons without the body: "the chief executive", "the mayor"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from factcheck.align.contexts import Context, is_history, of_two_stories, once
from factcheck.align.gather import Caps
from factcheck.align.grounds import weak_pairs
from factcheck.find.terms import terms
from factcheck.models import NameValue, Question

_SOLE: Mapping[str, str] = {
    "chair": r"chair(?:man|woman|person)?",
    "chief executive": r"chief executive(?: officer)?|ceo|c\.e\.o\.",
    "mayor": r"mayor",
    "headteacher": r"head ?teacher|headmaster|headmistress|(?:school )?principal",
    "coroner": r"coroner",
    "archbishop": r"archbishop",
    "police chief": r"police chief|chief of police|chief constable",
    "fire chief": r"fire chief|chief fire officer",
    "editor": r"editor-in-chief|chief editor",
    "finance director": r"finance director|chief financial officer|cfo",
}
"""Own list; offices of which teams, states and courts of one story have several are left out."""
_OFFICES = {office: re.compile(rf"\b(?:{words})\b(?!['’]s)", re.IGNORECASE) for office, words in _SOLE.items()}
_OF_BODY = re.compile(r"(?: of|, of) (?:the )?(?P<body>[A-Z][\w&.-]+)")
_BODY_BEFORE = re.compile(rf"(?<![.!?] )\b(?P<body>[A-Z][\w&.-]+)(?:['’]s?)?\s(?i:(?:{'|'.join(_SOLE.values())}))\s$")
_NO_BODY = frozenset(("school", "compani", "firm", "group", "citi", "town", "chief", "execut", "board"))
_NOT_THE_HOLDER = re.compile(
    r"\b(?:former|ex|then|late|deputy|vice|acting|assistant|interim|candidate|incoming|outgoing|elect|next|previous|"
    r"co|joint|new|designate|successor|predecessor|until|from \d{4})\b|['’]s (?:wife|husband|widow)",
    re.IGNORECASE,
)
_BEHIND = re.compile(r", (?:the |its )?(?P<office>[A-Za-z][A-Za-z' -]{2,40}?)(?= since\b| of\b|[,.;:]|$)")
_HONOURS = re.compile(r"\b(?:sir|dame|dr|mr|mrs|ms|lord|lady|professor|boss)\b", re.IGNORECASE)


def bare_holder_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Offices given to two persons where the folder knows of one body, and each source of one holder."""
    del caps  # every office of the few is one question
    held: dict[str, list[Context]] = defaultdict(list)
    for context in contexts:
        office = _office(context)
        if office:
            held[office].append(context)
    return [
        Question(
            f"Who is the {office}?",
            "name",
            "holder",
            tuple(context.answer for context in group),
            doubts=weak_pairs("holder", group),
        )
        for office, group in sorted(held.items())
        if _is_one(group)
    ]


def _is_one(group: Sequence[Context]) -> bool:
    """At most one body is named, one holder by each source, and somewhere no body."""
    bodies = {_body(context) for context in group}
    named: dict[str, set[str]] = defaultdict(set)
    for context in group:
        named[context.claim.source].add(_surname(context))
    few = len(bodies - {frozenset()}) <= 1
    if not (frozenset() in bodies and few and len(named) > 1 and all(len(names) == 1 for names in named.values())):
        return False
    casts = {context.cast: context for context in group}
    return not any(of_two_stories(left, right) for left, right in combinations(casts.values(), 2))


@once
def _office(context: Context) -> str:
    value = context.detail.value
    if not isinstance(value, NameValue) or value.name_kind != "person" or " " not in value.text:
        return ""
    words = _words(context)
    if is_history(context) or _NOT_THE_HOLDER.search(words) or _NOT_THE_HOLDER.search(context.before(25)):
        return ""
    return next((office for office, pattern in _OFFICES.items() if pattern.search(words)), "")


def _words(context: Context) -> str:
    """The title, the role, and what stands in apposition behind the name."""
    value = context.detail.value
    behind = _BEHIND.match(context.after(60))
    own = f"{value.title} {value.role}" if isinstance(value, NameValue) else ""
    return f"{own} {behind['office'] if behind else ''}"


@once
def _body(context: Context) -> frozenset[str]:
    """What the office is of: its words beside the office's own."""
    words = _HONOURS.sub("", _words(context))
    for pattern in _OFFICES.values():
        words = pattern.sub("", words)
    of_body = _OF_BODY.match(context.after(40))
    before = _BODY_BEFORE.search(context.before(60))
    words = f"{words} {of_body['body'] if of_body else ''}"
    named = {*terms(before["body"])} or {before["body"].casefold()} if before else set()  # "BP" is no term
    return (frozenset(terms(words)) | named) - _NO_BODY


def _surname(context: Context) -> str:
    value = context.detail.value
    return (value.family or value.text.split()[-1]).casefold() if isinstance(value, NameValue) else ""
