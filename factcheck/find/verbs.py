"""The reporting verbs of English news: what each takes for its content, and what sort of act it reports.

The table is of words that report speech, writing or belief; whether a form reports at all is decided where it stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Act = Literal[
    "say", "claim", "deny", "doubt", "ask", "accuse", "admit", "decline", "believe", "demand", "promise", "criticise"
]
"""What the claimant does by saying it."""

Form = Literal["base", "third", "past", "ing"]


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb."""

    lemma: str
    act: Act
    frames: frozenset[str]
    """What may be its content, one letter each.

    q a quotation, t a clause with that, z a clause without it, w a clause with whether or how, p the clause before it,
    r a hearer before the clause, n any noun phrase, o a noun phrase that names a claim, i an infinitive,
    f a phrase with of, about or against, k something "to" or "with" a cause, u something and
    "at" a figure, Q a phrase with a quotation in it, s any noun phrase where a document
    speaks, x somebody and "of", c something and what it is called, d "doubt on",
    v a feeling ("concern that"), e (evidence) only where the subject is known to speak.
    """


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One spelling of a reporting verb."""

    verb: Verb
    form: Form


_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote writing",
    "think": "thinks thought thinking",
    "feel": "feels felt feeling",
    "find": "finds found finding",
    "show": "shows showed showing",
    "read": "reads read reading",
    "swear": "swears swore swearing",
    "understand": "understands understood understanding",
    "cast": "casts cast casting",
    "put": "puts put putting",
    "speak": "speaks spoke speaking",
    "sing": "sings sang singing",
    "begin": "begins began beginning",
    "forecast": "forecasts forecast forecasting",
    "foresee": "foresees foresaw foreseeing",
}
_PREDICATES: tuple[tuple[Act, str], ...] = (
    ("believe", "convinced sure certain confident hopeful optimistic persuaded afraid"),
    ("say", "adamant"),
    ("doubt", "sceptical skeptical doubtful unsure unconvinced"),
)
PARTICLES = {"point": "out", "sum": "up"}
"""Verbs that report only with their particle."""

_DOUBLED = frozenset("admit quip rebut slam submit snap".split())

_TABLE: tuple[tuple[Act, str, str], ...] = (
    ("say", "qtzwp", "say"),
    ("say", "qtzwrpfi", "tell"),
    ("say", "qtp", "add remark observe reply respond answer opine counter quip joke retort"),
    ("say", "qtzp", "state declare argue insist explain testify note stress emphasise emphasize underline underscore"),
    ("say", "qtzp", "reiterate repeat write tweet point maintain contend assert recall conclude clarify elaborate"),
    ("say", "qtzp", "boast proclaim lament recount attest charge submit"),
    ("say", "qtzrp", "assure remind inform notify advise"),
    ("say", "q", "exclaim shout yell cry whisper mutter murmur sigh scream gasp laugh grumble chide scoff continue"),
    ("say", "q", "interject comment post read start begin"),
    ("say", "qtzrpf", "warn"),
    ("say", "qtzpf", "caution"),
    ("say", "qtpf", "complain"),
    ("say", "tn", "announce disclose"),
    ("say", "qp", "announce sum summarise summarize"),
    ("say", "tze", "mention specify signal imply hint relate"),
    ("say", "tzpe", "report reveal predict forecast foresee estimate project calculate reckon speculate theorise"),
    ("say", "tes", "find show indicate demonstrate suggest"),
    ("say", "te", "rule determine"),
    ("say", "o", "echo"),
    ("claim", "qtzpi", "claim allege"),
    ("claim", "tzpi", "profess"),
    ("deny", "tn", "deny"),
    ("deny", "qzp", "deny"),
    ("deny", "oq", "reject dismiss refute dispute rebut rebuff repudiate contradict contest disavow debunk"),
    ("deny", "t", "dispute refute"),
    ("doubt", "tzo", "doubt"),
    ("ask", "wqrpi", "ask"),
    ("ask", "wqp", "wonder inquire enquire"),
    ("doubt", "wo", "question"),
    ("accuse", "x", "accuse"),
    ("accuse", "n", "blame"),
    ("admit", "qtznip", "admit"),
    ("admit", "qtznp", "confirm acknowledge concede"),
    ("admit", "qtzip", "confess"),
    ("decline", "i", "decline"),
    ("believe", "tzp", "believe think suspect fear hope feel assume guess worry"),
    ("believe", "teri", "expect"),
    ("believe", "te", "understand"),
    ("demand", "ri", "urge"),
    ("demand", "tiq", "demand"),
    ("demand", "t", "propose recommend"),
    ("promise", "tziqpn", "pledge vow"),
    ("promise", "tziqpne", "promise"),
    ("promise", "tq", "swear"),
    ("promise", "ie", "threaten"),
    ("criticise", "nq", "condemn denounce criticise criticize slam deplore decry"),
    ("say", "tqp", "agree disagree"),
    ("say", "c", "call describe brand label"),
    ("decline", "i", "refuse"),
    ("doubt", "d", "cast"),
    ("say", "v", "voice express"),
    ("say", "z", "add"),
    ("say", "zp", "suggest"),
    ("say", "k", "attribute credit"),
    ("say", "ue", "put"),
    ("say", "u", "estimate"),
    (
        "say",
        "Q",
        "praise hail laud thank mock deride ridicule liken compare lambast blast welcome attack defend applaud",
    ),
    ("say", "Q", "apologise apologize speak feel"),
    ("say", "q", "chant sing scrawl snap bark growl bellow plead"),
)


def _spellings(lemma: str) -> tuple[str, str, str]:
    if lemma in _IRREGULAR:
        third, past, ing = _IRREGULAR[lemma].split()
        return third, past, ing
    if lemma.endswith("e"):
        return f"{lemma}s", f"{lemma}d", f"{lemma[:-1]}ing"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing"
    stem = lemma + lemma[-1] if lemma in _DOUBLED else lemma
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s"), f"{stem}ed", f"{stem}ing"


def _verbs() -> dict[str, Verb]:
    """One verb per lemma; the frames of its rows are added up, the first row gives the act."""
    verbs: dict[str, Verb] = {}
    for act, frames, lemmas in _TABLE:
        for lemma in lemmas.split():
            known = verbs.get(lemma)
            verbs[lemma] = Verb(
                lemma, known.act if known else act, frozenset(frames) | (known.frames if known else frozenset())
            )
    return verbs


def _forms() -> dict[str, VerbForm]:
    forms: dict[str, VerbForm] = {}
    for verb in _verbs().values():
        third, past, ing = _spellings(verb.lemma)
        forms[verb.lemma] = VerbForm(verb, "base")
        forms[third] = VerbForm(verb, "third")
        forms[past] = VerbForm(verb, "past")
        forms[ing] = VerbForm(verb, "ing")
    return forms


REPORTING: dict[str, VerbForm] = _forms()
"""Every spelling of every reporting verb, in lower case."""

TOLD = frozenset("tell inform warn assure advise notify remind".split())
"""Verbs whose passive has the content after "by": was told by her landlord that ..."""
PREDICATES: dict[str, VerbForm] = {
    lemma: VerbForm(Verb(lemma, act, frozenset("tzwe")), "third")
    for act, lemmas in _PREDICATES
    for lemma in lemmas.split()
}
"""Adjectives that report after a form of "be" (is convinced that), in lower case."""
