"""What a sentence denies without a verb of denying: "we did not pay", "there was no call to the office"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.find.terms import stem, terms

_REACH = 80
"""Characters after the negation that it is said of, within its clause."""
_WORD = re.compile(r"[^\W\d_]{1,40}")
_CLAUSE_END = re.compile(r"[.;:!?,”\"]|\b(?:but|and (?:we|he|she|they|it|the)|because|although|while)\b")
_OF_A_NOUN = re.compile(
    r"(?:\b(?P<subject>[\w’'-]{1,20})\s(?:had|has|have|made|held|got|gave|took)\s)?"
    r"\b(?:no|not one|not a single|never any)\s(?P<noun>(?:[\w’'-]{1,20}\s){1,3}?)"
    r"(?=(?:of|to|from|between|with|for)\s)",
    re.IGNORECASE,
)
_OF_A_VERB = re.compile(
    r"\b(?P<subject>[\w’'-]{1,20})\s(?P<aux>did|had|has|have|was|were)(?:\s(?:not|never)|"
    r"n['’]t)\s(?P<verb>[a-z]{3,20})\b",
    re.IGNORECASE,
)
_OF_A_STATE = re.compile(
    r"\b(?:we|it|he|she|they|i)\s(?P<aux>is|are|was|were|has been|have been|had been|am)(?:\snot|n['’]t)\s"
    r"(?P<state>(?:in|at|on|under|behind|part of)\s(?:the\s)?[a-z]{3,20})\b",
    re.IGNORECASE,
)
NEGATED = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|denie[sd]|denying|refut\w+|dismiss\w*|"
    r"reject\w*)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
"""A word that turns a statement round."""
_NOT_KNOWN = re.compile(
    r"\b(?:yet|so far|still|immediate(?:ly)?|confirm\w*|comment\w*|clear|know|known|sure|believe|think|expect|intend|"
    r"until|only|just|if|would|will|able|want|need|enough|longer|allow\w*|plan\w*|reports|evidence|signs?|doubt|reason|"
    r"idea|question|differences?|similarit\w+|comparison|alternative|choice|point|more|further|less|one|name|identify|say|disclose|give)\b",
    re.IGNORECASE,
)
"""Words by which a negation only says that something is not known, not told, or not so any more."""
_UNAWARE = re.compile(r"\b(?:kn[eo]w|known|aware|heard|told|learned) (?:of|about) $", re.IGNORECASE)
_TURNED_AGAIN = re.compile(
    r"\b(?:illogical|wrong|untrue|incorrect|absurd|implausible|impossible|ridiculous|nonsense|mistaken|unlikely|"
    r"den(?:y|ies|ied|ying)|doubt(?:s|ed|ing)?|disput(?:es?|ed|ing)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing))\b"
    r"[^.;:]{0,12}\bthat\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
"""Before a negation that is itself denied: "it was illogical that the ban was not meant so" holds that it was."""
_PRONOUNS = frozenset("i we he she they it who".split())
_JOINED = re.compile(r"\b(?:or|and|nor)\b")
_NOBODY = frozenset("there that this which and but".split())
_LIGHT = frozenset("have make get take hold give".split())
"""Verbs that tell no deed of their own: who did not have talks did not talk."""
IRREGULAR = {
    form: base
    for base, forms in {
        "pay": "paid", "sell": "sold", "meet": "met", "send": "sent", "give": "gave given", "take": "took taken",
        "know": "knew known", "see": "saw seen", "write": "wrote written", "flee": "fled", "shoot": "shot",
        "leave": "left", "hold": "held", "break": "broke broken", "buy": "bought", "bring": "brought",
        "hear": "heard", "steal": "stole stolen", "fall": "fell fallen", "speak": "spoke spoken", "find": "found",
        "ring": "rang rung",
        "beat": "beaten", "wear": "wore worn", "hide": "hid hidden", "lose": "lost", "win": "won", "make": "made",
        "come": "came", "go": "went gone", "tell": "told", "keep": "kept", "begin": "began begun", "fight": "fought",
        "catch": "caught", "teach": "taught", "feel": "felt", "sleep": "slept", "throw": "threw thrown",
        "stand": "stood", "lie": "lain", "swim": "swam swum", "fly": "flew flown", "choose": "chose chosen",
        "spend": "spent", "lead": "led", "read": "read", "feed": "fed", "bite": "bitten",
        "drive": "drove driven", "strike": "struck", "build": "built", "lend": "lent",
    }.items()
    for form in forms.split()
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Denied:
    """One thing that a sentence says is not so."""

    subject: str
    """Stem of who did it not; "" where it is the claimant, or nobody."""
    by_claimant: bool
    """A pronoun stands for the claimant, who denies it of himself."""
    deed: str
    """Stem of the verb or noun that is denied."""
    state: str
    """The state that is denied, as it stands ("in talks"); "" for a deed."""
    present: bool
    """Said of now: what was so before, or becomes so later, is not denied."""
    of_what: frozenset[str]
    """Terms of what it is denied of."""
    whatever: bool
    """Denied of anything at all ("any problem")."""
    noun: str = ""
    """The noun itself, of a deed that a noun tells ("no use of force"); "" for verbs and states."""


def denied_in(text: str) -> list[Denied]:
    """What is denied in a sentence, in order; nothing where it is only not known, or not yet so."""
    return [*_nouns(text), *_verbs(text), *_states(text)]


def is_turned_again(text: str, at: int) -> bool:
    """Whether what is negated at that place of the text is itself denied."""
    return _TURNED_AGAIN.search(text[max(0, at - _REACH) : at]) is not None


def deeds_in(text: str) -> list[str]:
    """Stems of the words of a sentence in order, irregular verbs under their base: what may be the denied deed."""
    return [_base(match.group()) for match in _WORD.finditer(text)]


def _base(word: str) -> str:
    low = word.lower()
    return stem(IRREGULAR.get(low, low))


def _clause(text: str, at: int) -> str:
    rest = text[at : at + _REACH]
    end = _CLAUSE_END.search(rest)
    return rest[: end.start()] if end else rest


def _nouns(text: str) -> Iterator[Denied]:
    for match in _OF_A_NOUN.finditer(text):
        of_what = _clause(text, match.end())
        known = _UNAWARE.search(text[: match.start()]) is None
        if known and not _NOT_KNOWN.search(match.group("noun") + of_what) and not is_turned_again(text, match.start()):
            noun = _base(match.group("noun").split()[-1])
            subject = (match.group("subject") or "").lower()
            of_itself = subject in _PRONOUNS
            named = "" if of_itself or subject in _NOBODY else _base(subject)
            kind = " ".join(match.group("noun").split()[:-1])
            kind = "" if _JOINED.search(kind) else kind
            word = match.group("noun").split()[-1].lower()
            told = frozenset(terms(f"{kind} {of_what}"))
            yield Denied(named, of_itself, noun, "", False, told, False, word)


def _verbs(text: str) -> Iterator[Denied]:
    for match in _OF_A_VERB.finditer(text):
        rest = _clause(text, match.end())
        if _NOT_KNOWN.search(match.group("verb") + rest) or is_turned_again(text, match.start()):
            continue
        deed, of_what = _base(match.group("verb")), terms(rest)
        if deed in _LIGHT and of_what:
            deed, of_what = of_what[0], of_what[1:]
        subject = match.group("subject").lower()
        of_itself = subject in _PRONOUNS
        present = match.group("aux").lower() in ("has", "have")
        whatever = bool(re.search(r"^\s(?:any|anything|anyone|anybody|a single)\b", rest))
        yield Denied(
            "" if of_itself else _base(subject),
            of_itself,
            deed,
            "",
            present,
            frozenset(of_what),
            whatever,
        )


def _states(text: str) -> Iterator[Denied]:
    for match in _OF_A_STATE.finditer(text):
        if not _NOT_KNOWN.search(_clause(text, match.end())):
            state = " ".join(match.group("state").lower().split())
            yield Denied("", True, "", state, match.group("aux").lower() not in ("was", "were"), frozenset(), False)
