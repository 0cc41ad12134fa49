"""What a sentence tells as done, and what as not done: "police fired tear gas", "no tear gas was fired".

Neither a hedge, a condition nor a plan tells anything, and that something is not known or not confirmed is no denial.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from factcheck.find.denials import IRREGULAR, is_turned_again
from factcheck.find.lexicon.contrasts import CONTRASTS
from factcheck.find.lexicon.deeds import AGENTS, DEED_KINDS, DeedKind
from factcheck.find.sieve import Sieve
from factcheck.find.terms import SENTENCES, stem, terms

_REACH = 110
"""Characters before the words in which their clause, its negation and its doer stand."""
_AFTER = 70
_LONGEST = 1200

_CLAUSE_END = re.compile(
    r"[.;:!?\n“”\"()]|,\s(?=(?:but|who|which|while|where|as|the|a|an|he|she|they|it|we|his|her|their|though|"
    r"and (?!has|have|had|is|are|was|were|never|not|no))\b)|\s[-–—]\s|"
    r"\b(?:said|says|say|insist(?:s|ed)|repeat(?:s|ed)|but|because|although|though|while|whereas|after|before|until|"
    r"since|when|as soon as|"
    r"that(?!\s(?:year|month|week|day|night|time|season))|who|which|"
    r"and (?:then|that|who|which|the|a|an|he|she|they|it|we|his|her|their))\b",
    re.IGNORECASE,
)
_END_AFTER = re.compile(rf",|\b(?:and|or|regarding)\b|{_CLAUSE_END.pattern}", re.IGNORECASE)
_NO_ONE = r"no[- ]one|nobody|none|nothing|neither|not one|not a single|at no (?:time|point|stage)|never|no"
_NEGATED = re.compile(
    rf"\b(?:{_NO_ONE}|not|nor|without|yet to|stopped short of|hardly|fail(?:ed|s|ing|ure) to|refus(?:ed|es|al|ing) to|"
    rf"declined to|neglected to)\b|"
    r"n['’]t\b",
    re.IGNORECASE,
)
_DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ial)|rejects?|rejected|dismiss(?:ed|es|ing)|refut(?:ed|es|ing)|disput(?:ed|es|ing)|"
    r"contradict(?:ed|s|ing)|there is no truth|(?:is|are|was) (?:untrue|baseless|nonsense|fabricated)|ruled out)\b",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(
    r"^[^.;]{0,80}\b(?:which|something|a (?:claim|charge|version|report)|but|though)\s(?:that\s)?(?:[\w’'-]+\s){0,4}?"
    r"(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|contradict(?:s|ed)?)\b",
    re.IGNORECASE,
)
"""The sentence itself tells that somebody disputes it."""
_PARTICIPLE = re.compile(r"^[^,.;]{0,40}\b(?:had|has|have|was|were|is|are)\b")
"""Another verb follows: the deed only tells who is meant ("the diplomat arrested on Friday had worked")."""
_ASIDE = re.compile(r",\s(?:who|which|whose|identified)\b[^,\n]{1,80},")
_ALL = re.compile(r"\b(?:all|every|each|both|any)\b", re.IGNORECASE)
_WHEN = re.compile(
    r"(?<!for a )\b(?:(?:first|second|third|fourth|fifth|sixth|final|opening|other|previous)\s"
    r"(?!(?:two|three|four|five|six|seven|eight|ten|dozen|few|time|place|and|to|in|of|for|such)\b)[a-z]{3,}|"
    r"(?:full|previous|past|last|following|next) (?:year|month|week|quarter|season)|(?:19|20)\d\d|"
    r"(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)|previously|in the past|formerly|used to|often|usually|"
    r"sometimes|regularly|that (?:year|month|week|season|time)|at (?:the|that) time|every (?:day|week|night|year))\b",
    re.IGNORECASE,
)
_REFUSAL_REACH = 16
"""Characters between "refused to" and the deed that was refused."""
_CUE_REACH = 25
_DENIAL_REACH = 70
"""Characters between a word of denying and the deed that it denies."""
_WHATEVER = re.compile(rf"\b(?:{_NO_ONE}|yet to)\b", re.IGNORECASE)
_NO_TURN = re.compile(
    r"\bnot (?:only|just|merely|least|surprisingly|far|alone)\b|\bno (?:doubt|longer|matter|wonder|fewer|less|more|"
    r"later)\b|"
    r"\bif not\b|\bwhy not\b",
    re.IGNORECASE,
)
"""A "not" or "no" that turns nothing round."""
_LEFT_OPEN = re.compile(
    r"\b(?:immediate(?:ly)?|not confirm\w*|unconfirmed|(?:not|never|n['’]t|cannot) (?:known(?! to)|clear|aware|sure|"
    r"say|"
    r"said|comment|disclose|discuss|rule|hear|recall|remember|want|mean|expect|intend|plan|think|believe|need|allow\w*|"
    r"immediately)|(?:declined|refused|refuses|declines) to (?:say|comment|discuss|confirm|name|identify|talk)|"
    r"not (?:all|every|everyone|always|entirely|fully|both|much|many)|"
    r"no (?:evidence|sign|signs|indication|reports?|word|suggestion|comment|details?|plans?|need|reason|"
    r"record|immediate)|unclear|unknown whether|whether|if|unless|would|will|won['’]t|could|might|(?-i:may)|should|"
    r"must|shall|can|"
    r"cannot|can['’]t|to be|about to|going to|in case|appear\w*|seem\w*|danger|risks?|hop(?:es?|ed|ing)|fear(?:s|"
    r"ed)? (?:that|of|the)|plan(?:s|ned)? to|"
    r"threat(?:en\w*)?|instruct\w*|forbidden|banned|barred|allowed|told to|advis\w*|agreed not to|tr(?:y|ied|ies|"
    r"ying) to|attempt\w*|want(?:s|ed)? to|order(?:s|ed)? (?:to|not)|"
    r"urg(?:ed|es)|appeal(?:ed|s)|call(?:s|ed) for|demand(?:s|ed) (?:that|an?|the)|ask(?:s|ed) (?:to|whether|if)|"
    r"(?:not|never|n['’]t|without|fail(?:ed|s|ing|ure) to|cannot|refus\w+ to|declin\w+ to) (?:disclos|reveal|report|"
    r"mention|declar|acknowledg|detail|describ|publici)\w*|"
    r"possibl[ey]|perhaps|probably|apparently|reportedly|allegedly|alleged|suspected|suspicion|rumou?rs?|investigat\w+|"
    r"other than|apart from|except|else|another|again|further)\b",
    re.IGNORECASE,
)
"""What makes of a deed a plan, a possibility, a question or another deed."""
_UNTIL = re.compile(
    r"^[^.;]*?\b(?:until|till|by (?:noon|midnight|midday|then|now|\d)|(?<!the day )before \d|anything (?:but|other))\b"
)
"""It was done, or may have been, at another time."""
_SO_FAR = re.compile(r"\b(?:yet|so far|still|as of|to date)\b", re.IGNORECASE)
_UNTIL_REACH = 32
_WEAK_START = re.compile(r"^\W{0,3}(?:if|whether|had|were|should|asked|unless)\b", re.IGNORECASE)
_INFINITIVE = re.compile(r"(?<!had )(?<!began )(?<!forced )(?<!continued )\bto\s(?:[\w-]+\s){0,2}$", re.IGNORECASE)
"""What somebody is to do, or wants to, is not told as done."""
_GERUND = re.compile(
    r"\b(?:against|from|(?<!accus)(?:(?<!\w)of)|about|for|by|while|when|after|before)\s(?:\w+ing)(?:\s|$)|"
    r"\b(?:failed|refused|refuses|fails|neglected) to\b.{17,}$",
    re.IGNORECASE,
)
"""What is only spoken of ("advised against releasing it"), and what stands far behind a refusal of something else."""
_OF_MANY = re.compile(r"\b(?:majority|most|many|some|several|few|half|part|\d+ ?%|percent) (?:of )?", re.IGNORECASE)
"""What most of them did not do, one of them may have done."""
_DOER = re.compile(r"[a-z]{3,}(?:ers?|ors?)$", re.IGNORECASE)
"""A noun for who does it: that there are protesters tells no protest."""
_COUNTED = re.compile(r"\d\s$")
"""Before a noun that is counted: "2,500 votes" tells no deed of voting."""
_PASSIVE = re.compile(r"\b(?:was|were|been|is|are|be|being|got)\b")
_BY = re.compile(r"\bby (?:any )?(?:of )?(?P<doer>[^.,;:]{3,60})", re.IGNORECASE)
_RECEIVING = re.compile(
    r"\b(?:receiv\w+|got|get|heard|hear|saw|seen|found|there|record(?:ed|s)?|register(?:ed|s)?)\b", re.IGNORECASE
)
"""Verbs whose subject is no doer of the deed: "the firm received no call"."""
_NO_NAMES = frozenset(map(stem, "nobody none nothing somebody someone people witnesses".split()))
_ITSELF = frozenset("we i it they he she its our their his her my".split())
_AGENT_OF = {word: f"agent {at}" for at, words in enumerate(AGENTS) for word in words.split()}
_SETS_OF: dict[str, list[int]] = defaultdict(list)
for _at, _line in enumerate(CONTRASTS):
    for _contrast in _line.split():
        _SETS_OF[_contrast].append(_at)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_PROPER = re.compile(r"\b[A-Z][a-z][\w-]*(?<!cally)(?<!tely)(?<!ntly)(?<!dly)\b")


_ADVERB = r"(?:(?:\w+ly|ever|even|been|being|be|actually|to)\s){0,2}"
_GENERIC = (
    # did not brake, had never been inspected, wasn't handcuffed
    re.compile(
        rf"\b(?:did|had|has|have|was|were|is|are)(?:\snot|\snever|n['’]t)\s{_ADVERB}(?P<deed>[a-z]{{3,20}})\b",
        re.IGNORECASE,
    ),
    # does not owe, don't employ, has yet to launch
    re.compile(rf"\b(?:does|do)(?:\snot|n['’]t)\s{_ADVERB}(?P<deed>[a-z]{{3,20}})\b", re.IGNORECASE),
    re.compile(rf"\b(?:has|have|had|is|are)\s(?:still\s)?yet\sto\s{_ADVERB}(?P<deed>[a-z]{{3,20}})\b", re.IGNORECASE),
    re.compile(r"\bnever\s(?P<deed>[a-z]{3,20}(?:ed|t|n|w|d|ve|me))\b", re.IGNORECASE),
    # no troops had crossed, none of the guards was trained, nobody sent for help, nothing leaked
    re.compile(
        r"\b(?:no(?:ne of)?\s(?:[\w’-]+\s){1,4}?|no[- ]one\s|nobody\s|nothing\s|none\s)"
        rf"(?:(?:has|have|had|was|were|is|are)\s)?{_ADVERB}(?P<deed>[a-z]{{2,20}}ed|{'|'.join(IRREGULAR)})\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:no(?:ne of)?\s(?:[\w’-]+\s){{1,5}}?|no[- ]one\s|nobody\s(?:[\w’-]+\s){{0,4}}?|nothing\s|none\s)"
        rf"(?:was|were|had|has)\s{_ADVERB}(?P<deed>[a-z]{{3,20}})\b",
        re.IGNORECASE,
    ),
    # there was no fence, without signing it
    re.compile(r"\bthere (?:was|were|had been|is|are)\sno\s(?:[\w’-]+\s)??(?P<deed>[a-z]{3,20})\b", re.IGNORECASE),
    re.compile(r"\b(?:without|stopped short of) (?:ever )?(?P<deed>[a-z]{3,20}ing)\b", re.IGNORECASE),
    # made no offer, received no calls, signed nothing
    re.compile(
        rf"\b(?P<deed>[a-z]{{2,20}}ed|{'|'.join(IRREGULAR)})\s(?:nothing|nobody|no one|no\s(?!(?:more|less|fewer|"
        rf"\w+er) than))",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:made|received|got|given|gave|had|was|were|been|is|are|has|have|took|issued|sent|"
        r"with)\sno\s(?:[\w’-]+\s)??"
        r"(?P<deed>offers?|requests?|contacts?|payments?|promises?|threats?|demands?|visits?|attempts?|contracts?|"
        r"bids?|"
        r"approach(?:es)?|tests?|checks?|search(?:es)?|signals?|orders?|complaints?|calls?|help|support|notice|"
        r"\w{3,16}(?:ment|tion|sion|ance|al)s?)\b",
        re.IGNORECASE,
    ),
)
_UNDONE = re.compile(
    r"\b(?:was|were|left|been|remained|went|stayed|is|are)\sun(?P<deed>[a-z]{4,16}ed)\b", re.IGNORECASE
)
"""Left untreated: not treated."""
_NO_DEEDS = frozenset(
    map(
        stem,
        """be have do say tell know think believe want expect intend comment confirm rule see hear seem appear mean need
        matter make get take go come find show look feel like plan happen allow let able been had has was were
        is are there one reason link doubt idea way time place evidence sign word report reports point chance
        hope choice change danger risk threat fear intention problem question more longer less such other
        sense shortage issue part case room money thing people immediate further new real clear single great
        good big much many long yet even also just still ever only far because and the but for with who that
        this when than then they them any all out not never""".split(),
    )
)
"""Words that are no deeds, or may mean anything."""


def base_of(word: str) -> str:
    """The stem of a word, irregular verbs under their base."""
    low = word.lower()
    return stem(IRREGULAR.get(low, low))


def _either(kind: DeedKind) -> re.Pattern[str]:
    undone = rf"|(?P<undone>\b(?:{kind.undone})\b)" if kind.undone else "|(?P<undone>(?!))"
    return re.compile(rf"\b(?P<done>{kind.done})\b{undone}", re.IGNORECASE)


_COMPILED = tuple((kind, _either(kind)) for kind in DEED_KINDS)
_SIEVE = Sieve([rf"\b(?:{'|'.join(filter(None, (kind.done, kind.undone)))})\b" for kind in DEED_KINDS])
_OPPOSITES = [rf"\b(?:{kind.undone})\b" for kind in DEED_KINDS if kind.undone]
_OPPOSITE = re.compile("|".join(_OPPOSITES), re.IGNORECASE)
_TURNING = Sieve([_NEGATED.pattern, _DENYING.pattern, *_OPPOSITES])
_OTHER = DeedKind("", "", shared=2)
_BY_NAME = {kind.name: kind for kind in DEED_KINDS}


@dataclass(frozen=True, slots=True)
class _Place:
    """Words in a sentence that tell a deed, or its opposite."""

    start: int
    end: int
    opposite: bool


@dataclass(frozen=True, slots=True)
class Told:
    """One deed as a sentence tells it."""

    kind: str
    done: bool
    words: str
    """The words that tell it."""
    whatever: bool
    """Not done by anybody, to anybody, or at any time."""
    doers: frozenset[str]
    """Classes and proper names of who did it, or did it not; none where nobody is named."""
    by_claimant: bool
    """A pronoun stands for the doer, who may be the claimant."""
    subject: frozenset[str]
    """Terms of the clause before the words, and of whom it was done by."""
    objects: frozenset[str]
    """Terms of the clause after the words."""
    clause: str
    """The clause up to the words."""
    so_far: bool
    """Not done yet, or not so far."""
    when: frozenset[str]
    """Words of the sentence that tell of which time or occasion it speaks."""


def deed_kind(name: str) -> DeedKind:
    """The kind of that name; the deed of a verb or noun that is of none of them needs the most in common."""
    return _BY_NAME.get(name, _OTHER)


@lru_cache(maxsize=SENTENCES)
def deeds_told(text: str, kinds: frozenset[str] | None = None) -> tuple[Told, ...]:
    """Every deed that the sentence tells flatly, as done or as not done, in the order of the kinds; of one kind and
    one answer the first.

    Args:
        text: One sentence.
        kinds: Names of the kinds that are looked for; all where none are named.
    """
    stretch = _ASIDE.sub(lambda aside: " " * len(aside.group()), text[:_LONGEST])
    if stretch.rstrip("\"”’' ").endswith("?"):
        return ()
    found: dict[tuple[str, bool], Told] = {}
    for kind, pattern in map(_COMPILED.__getitem__, _SIEVE.passed(stretch, _places_of(kinds))):
        if kinds is not None and kind.name not in kinds:
            continue
        for match in pattern.finditer(stretch):
            told = _told(kind.name, _Place(match.start(), match.end(), match.group("undone") is not None), stretch)
            if told is not None:
                found.setdefault((told.kind, told.done), told)
    return tuple(found.values())


@lru_cache(maxsize=64)
def _places_of(kinds: frozenset[str] | None) -> tuple[int, ...] | None:
    return None if kinds is None else tuple(at for at, kind in enumerate(DEED_KINDS) if kind.name in kinds)


def _told(kind: str, place: _Place, text: str) -> Told | None:
    before, after = _clause_around(text, place)
    words = text[place.start : place.end]
    clause = before if place.opposite else before + words
    if (
        _UNTIL.search(text[place.end : place.end + _UNTIL_REACH])
        or _LEFT_OPEN.search(f"{before}{words}{after[:30]}")
        or _WEAK_START.search(clause)
        or _DENIED_AFTER.search(text[place.end :])
    ):
        return None
    negations = _negations(clause, after, len(before))
    if negations and is_turned_again(text, place.start):
        return None
    if (negations or place.opposite) and _OF_MANY.search(before):
        return None
    if (_INFINITIVE.search(before) and not negations) or _GERUND.search(f"{before}{words}"):
        return None
    cues = [] if kind == "admission" else list(_DENYING.finditer(text[: place.start]))
    denied = bool(cues) and place.start - cues[-1].end() <= _DENIAL_REACH and not _tells_who(words, after)
    if cues and (negations or not denied or _NEGATED.search(text[: cues[-1].start()][-_CUE_REACH:])):
        return None
    agents, by_claimant = _doers(before, after if _PASSIVE.search(f"{before}{words}") else "")
    return Told(
        kind=kind,
        done=place.opposite == (denied or bool(negations)),
        words=words,
        whatever=any(map(_WHATEVER.search, (*negations, words if place.opposite else ""))) or bool(_ALL.search(before)),
        doers=agents,
        by_claimant=by_claimant,
        subject=(frozenset(terms(before)) - _NO_NAMES) | agents,
        objects=frozenset(terms(after)) - _NO_NAMES,
        clause=clause,
        so_far=bool(_SO_FAR.search(f"{before}{words}{text[place.end :][:_UNTIL_REACH]}")),
        when=occasions_in(f"{text[: place.end]}{after}"),
    )


def _tells_who(words: str, after: str) -> bool:
    """The deed only tells who is meant: "the diplomat arrested on Friday had worked for them"."""
    return words.endswith("ed") and bool(_PARTICIPLE.search(after))


def _negations(clause: str, after: str, own: int) -> list[str]:
    """What turns the words round, in the clause up to them and right after them.

    Args:
        clause: The clause up to the end of the words, or up to their start where they say the opposite already.
        after: The clause after the words.
        own: Where the words begin in the clause.
    """
    found = [
        hit.group()
        for hit in _NEGATED.finditer(_NO_TURN.sub(lambda match: "_" * len(match.group()), clause))
        if not (hit.group().endswith("to") and own - hit.end() > _REFUSAL_REACH)
    ]
    return found + [hit.group() for hit in re.finditer(rf"^\s(?:{_NO_ONE})\b", after, re.IGNORECASE)]


def _clause_around(text: str, place: _Place) -> tuple[str, str]:
    before = text[max(0, place.start - _REACH) : place.start]
    cuts = [cut.end() for cut in _CLAUSE_END.finditer(before)]
    after = text[place.end : place.end + _AFTER]
    end = _END_AFTER.search(after)
    return before[cuts[-1] if cuts else 0 :], after[: end.start()] if end else after


def _doers(before: str, after: str) -> tuple[frozenset[str], bool]:
    by = _BY.search(after)
    if not by and _RECEIVING.search(before):
        return frozenset(), False
    place = by.group("doer") if by else before
    words = [word.group().lower() for word in _WORD.finditer(place)]
    found = {_AGENT_OF[word] for word in words if word in _AGENT_OF}
    told = set(terms(place))
    found |= {
        name for name in map(stem, map(str.lower, _PROPER.findall(place))) if name in told and name not in _NO_NAMES
    }
    return frozenset(found), bool(_ITSELF & set(words))


@lru_cache(maxsize=SENTENCES)
def deeds_denied(text: str) -> tuple[Told, ...]:
    """Every deed that the sentence says was not done, under the stem of its own verb or noun."""
    stretch = _ASIDE.sub(lambda aside: " " * len(aside.group()), text[:_LONGEST])
    found: dict[str, Told] = {}
    for pattern in (*_GENERIC, _UNDONE):
        for match in pattern.finditer(stretch):
            start, end = match.span("deed")
            key = base_of(match.group("deed"))
            place = _Place(start, end, opposite=pattern is _UNDONE)
            told = _told(_own(key), place, stretch) if key not in _NO_DEEDS else None
            if told is not None and not told.done:
                found.setdefault(key, told)
    return tuple(found.values())


def deed_told(text: str, key: str) -> Told | None:
    """How the sentence tells the deed of that stem; None where it does not, or in both ways."""
    stretch = _ASIDE.sub(lambda aside: " " * len(aside.group()), text[:_LONGEST])
    if stretch.rstrip("\"”’' ").endswith("?"):
        return None
    words = [match for match in _WORD.finditer(stretch) if _own(base_of(match.group())) == key]
    words = [match for match in words if not (_DOER.match(match.group()) and base_of(match.group()) != match.group())]
    words = [match for match in words if not _COUNTED.search(stretch[: match.start()])]
    tellings = [_told(key, _Place(match.start(), match.end(), opposite=False), stretch) for match in words]
    told = [telling for telling in tellings if telling is not None]
    return told[0] if len({telling.done for telling in told}) == 1 else None


def words_for(key: str) -> list[str]:
    """The stems under which a deed of no kind may stand in a text."""
    base = key.removeprefix("to ")
    return [base, *(stem(form) for form, verb in IRREGULAR.items() if stem(verb) == base)]


def _own(key: str) -> str:
    """The name of a deed that is of no kind."""
    return f"to {key}"


@lru_cache(maxsize=SENTENCES)
def may_turn(text: str) -> bool:
    """Whether the sentence holds a negation or a word that says the opposite of a deed: most sentences hold neither."""
    if not _TURNING.may_match(text):
        return False
    return bool(_NEGATED.search(text) or _DENYING.search(text) or _OPPOSITE.search(text))


def of_two_things(left: str, right: str) -> bool:
    """The sentences hold different words of one set of contrasts: they speak of two things of a sort."""
    ours, theirs = (_contrasts(text) for text in (left, right))
    return any(ours[at] and theirs[at] and not ours[at] & theirs[at] for at in ours.keys() & theirs.keys())


@lru_cache(maxsize=8192)
def _contrasts(text: str) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for word in _WORD.finditer(text[:_LONGEST].lower()):
        for at in _SETS_OF.get(word.group(), ()):
            found[at].add(word.group())
    return {at: frozenset(words) for at, words in found.items()}


def occasions_in(text: str) -> frozenset[str]:
    """Words that tell of which time, or which of several persons or occasions, a sentence speaks."""
    return frozenset(match.group().lower() for match in _WHEN.finditer(text[:_LONGEST]))


def agents_in(text: str) -> frozenset[str]:
    """Classes of doers that a stretch names, as a claimant's name and office do."""
    return frozenset(_AGENT_OF[office] for office in offices_in(text))


def offices_in(text: str) -> frozenset[str]:
    """The words for doers themselves, in lower case."""
    return frozenset(low for word in _WORD.finditer(text) if (low := word.group().lower()) in _AGENT_OF)
