"""The question itself, in the best form that its sentence gives: outright, asked in its place, or quoted with a gap."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.find.asking.clause import Clause, clause_around
from factcheck.find.asking.inverted import inverted
from factcheck.find.asking.soundness import is_sound
from factcheck.find.asking.verb_forms import DETERMINERS, MODAL, PREPOSITIONS, is_finite, is_participle
from factcheck.find.questions import masked, plural_of
from factcheck.models import DateValue, FigureValue

LONGEST = 120
"""Characters of a question; of a longer one only what stands beside the detail is quoted."""
KEPT = 40
"""Characters on each side that are quoted then."""
_WANTED = 60
"""Characters of a question that says enough and no more."""
_WHEN = re.compile(
    r"(?:^|\s)(?:late on|early on|back in|in the|at about|at around|on|in|at|around|about|late|early|during|back)$",
    re.IGNORECASE,
)
"""Before a date, with it answered by "when"."""
_BOUND = re.compile(
    r"(?:^|\s)(since|until|till|by|from|before|after|shortly after|just after|just before)$", re.IGNORECASE
)
_LED = re.compile(r"^(?:since|until|till|by|from|before|after|in|on|at)\b\s*", re.IGNORECASE)
_VAGUE = re.compile(
    r"(?:^|\s)(?:the|its|his|her|their|these|those|some|only|just|about|around|nearly|almost|at least|up to|more than|"
    r"over|at most|fewer than|less than|another|an?)$",
    re.IGNORECASE,
)
_FIRST = re.compile(r"\b(?:first|initially|originally|earliest)\b", re.IGNORECASE)
_PRONOUN = re.compile(
    r"^(?:he|she|it|they|we|i|that|this)\b|\bthem\b|"
    r"\b(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could|must)\s(?:he|she|it|they|we|you|i)\b",
    re.IGNORECASE,
)
_NOUN_REACH = 4
"""Words behind a figure among which stands what it counts."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and how well it reads: the smaller, the better."""

    text: str
    rank: int

    @property
    def order(self) -> tuple[int, int, str]:
        """For choosing the best of several."""
        return self.rank, abs(len(self.text) - _WANTED), self.text


def ask_for_date(sentence: str, start: int, end: int, value: DateValue) -> Asked:
    """When it was: "When did she win the medal?", else "... in which year?"."""
    clause = clause_around(sentence, start, end)
    asked = _asked_when(clause, sentence[start:end], value, whole=_is_whole(sentence))
    return asked or _quoted("when", sentence, start, end)


def ask_for_first(sentence: str, start: int, end: int, value: DateValue) -> str:
    """When something came first."""
    firsts = [match.start() for match in _FIRST.finditer(sentence[:start])]
    if not firsts:
        return "When did it come first?"
    clause = clause_around(sentence, start, end, kept=firsts[-1])
    asked = _asked_when(clause, sentence[start:end], value, whole=True)
    return asked.text if asked else "When did it come first?"


def _asked_when(clause: Clause, words: str, value: DateValue, *, whole: bool) -> Asked | None:
    led = _LED.match(words)
    before = f"{clause.before} {led.group().strip().lower()}" if led else clause.before
    if not _BOUND.search(before):
        told = f"{_WHEN.sub('', before)} {clause.after}" if before and not _WHEN.fullmatch(before) else clause.after
        turned = inverted(told.strip()) if whole else None
        rank = _PLACED if turned and turned.startswith(_LASTING) else _OUTRIGHT
        if turned and (asked := _finished(f"When {turned}", rank)):
            return asked
    if not before or not clause.has_verb_before:
        return None
    return _in_place(f"{before} {_which_day(before, value)}", clause.after)


_LASTING = ("is ", "are ")
"""What is so is not so on a day: "three people are dead after a fire on Monday" dates the fire."""
_KNOWN = frozenset(("year", "month", "day", "season", "week"))


def _which_day(before: str, value: DateValue) -> str:
    preposition = before.rsplit(None, 1)[-1].lower()
    if preposition in ("at", "after", "before") and value.time:
        return "what time"
    if preposition in ("on", "in", "after", "before"):
        return f"which {value.granularity}" if value.granularity in _KNOWN else "what time"
    return "when"


def ask_for_figure(sentence: str, start: int, end: int, value: FigureValue) -> Asked:
    """How many or how much: "How many new aircraft has Norvia ordered?", else "... costs how much a dose?"."""
    sound = (asked for asked in _figure_forms(sentence, start, end, value) if asked is not None)
    return next(sound, None) or _quoted(_label(value), sentence, start, end)


def _figure_forms(sentence: str, start: int, end: int, value: FigureValue) -> Iterator[Asked | None]:
    """The forms that the figure's clause gives, the best first; None for one that does not read as a question."""
    clause, words = clause_around(sentence, start, end), sentence[start:end]
    before, asked = _without(_VAGUE, clause.before), _asked_for(value, words, clause.after)
    if _is_joined(sentence, start, end, value) or not (clause.has_verb_before or clause.has_verb_after):
        return
    if before.endswith(("'s", "’s")) or (not before and value.low == 1):
        return
    comma = "," * sentence[:start].rstrip().endswith(",")
    if not before:
        if not comma:
            yield _outright(f"{asked} {_SO_MANY_OF.sub('', clause.after)}")
        return
    if clause.has_verb_before and _is_whole(sentence) and (turned := _fronted(before, asked, clause.after, value)):
        yield _outright(turned)
    takes = _takes_a_figure(before)
    led = "" if takes else _led_by(words)
    if takes or led:
        yield _in_place(f"{before}{comma} {led}{asked}", clause.after)


def _is_whole(sentence: str) -> bool:
    """It ends as sentences do; headlines leave words out and are not turned."""
    return sentence.rstrip().endswith(_ENDS)


_SO_MANY_OF = re.compile(r"^of\s(?!(?:the|those|these|them|its|his|her|their|our|us|whom)\b)")
"""Behind "dozens", which is no part of a whole."""
_ENDS = tuple(".!?”\"’'")


def _is_joined(sentence: str, start: int, end: int, value: FigureValue) -> bool:
    """It is part of a word ("a 14-storey block", "the three-judge panel"), or stands behind a colon."""
    if value.counted and f"-{value.counted}" in sentence[start:end].lower():
        return True
    return sentence[end : end + 1] in ("-", "–") or sentence[:start].rstrip().endswith(("-", "–", "—", ":", ";"))


def _takes_a_figure(before: str) -> bool:
    """A figure can follow at once: a verb, a preposition or a comma stands last."""
    last = before.rsplit(None, 1)[-1].lower()
    return _ends_in_verb(before) or last in PREPOSITIONS or last in ("and", "or")


def _led_by(words: str) -> str:
    """ "Over" in "questions over $3 million", which may be read as "more than" and is none here."""
    first = words.partition(" ")[0].lower()
    return f"{first} " if first in ("about", "over", "around") else ""


def _asked_for(value: FigureValue, words: str, after: str) -> str:
    unit = re.search(r"[a-zA-Z]{2,}$", words)
    if value.quantity == "count" and value.counted and value.counted in words.lower():
        return f"how many {plural_of(value.counted)}"
    if value.quantity == "measure" and "magnitude" in value.text:
        return "what magnitude"
    if value.quantity == "measure" and after.startswith("of "):
        return "how much"
    if unit and (value.quantity == "measure" or (value.quantity == "duration" and after.startswith("of "))):
        return f"how many {unit.group()}"
    within = "within " if words.lower().startswith("within ") else ""
    return within + _ASKED[value.quantity]


_ASKED = {
    "count": "how many",
    "money": "how much",
    "percent": "what percentage",
    "duration": "how long",
    "age": "how old",
    "ratio": "what part",
    "multiple": "how many times as much",
    "temperature": "what temperature",
    "measure": "how much",
}


def _fronted(before: str, asked: str, after: str, value: FigureValue) -> str | None:
    """The figure as the object of its verb, at the head of the question."""
    before = before.removesuffix(" for") if value.quantity == "duration" else before
    if before.rsplit(None, 1)[-1].lower() in PREPOSITIONS | DETERMINERS | {"and", "or"} or _RELATIVE.search(before):
        return None
    noun, rest = _noun_and_rest(asked, after, value)
    if noun is None:
        return None
    rest = _JOINED.sub("", rest)
    if value.quantity != "duration" and not _ends_in_verb(before):
        return None
    if before.lower() in ("there was", "there were", "there is", "there are"):
        return f"{asked} {noun} were there {rest}"
    if asked.startswith("how many ") and not _ends_in_verb(before):
        return None
    turned = inverted(before)
    return f"{asked} {noun} {turned} {rest}" if turned else None


def _ends_in_verb(before: str) -> bool:
    """What stands before a figure ends in the verb that it is the object of."""
    *rest, last = before.split()
    led = rest[-1].lower() if rest else ""
    return is_finite(last) or is_participle(last) or last == "worth" or led == "to" or led in MODAL


_RELATIVE = re.compile(r"\b(?:who|which|whose|whom)\b")
_DIMENSION = re.compile(r"^(?:long|wide|high|deep|tall|thick|away)\b")
_JOINED = re.compile(r"^(?:and|or|but)\b.*")


def _noun_and_rest(asked: str, after: str, value: FigureValue) -> tuple[str | None, str]:
    """The words behind a figure that belong to it ("spent casings", "counts of fraud"), and what follows them; None
    where what is counted does not stand there.
    """
    if asked != "how many":
        return _dimension(asked, after, value)
    words = after.split()
    nouns = {value.counted, plural_of(value.counted)} if value.counted else set()
    for at, word in enumerate(words[:_NOUN_REACH]):
        if word.strip(",").lower() in nouns:
            named = [*words[:at], plural_of(value.counted)]
            if words[at + 1 : at + 2] == ["of"]:
                more, rest = _of_what(" ".join(words[at + 1 :]))
                return f"{' '.join(named)} of {more}", rest
            return " ".join(named), " ".join(words[at + 1 :])
    return None, after


def _dimension(asked: str, after: str, value: FigureValue) -> tuple[str, str]:
    """What belongs to a figure that counts nothing: "long", "of barley", "of those who received it"."""
    if found := _DIMENSION.match(after):
        return found.group(), after[found.end() :].strip()
    if value.quantity == "percent" and after.startswith("of "):
        return after, ""
    noun, rest = _of_what(after)
    return (f"of {noun}" if noun and asked.startswith("how many ") else noun), rest


def _of_what(after: str) -> tuple[str, str]:
    """What stands behind "of", up to the next preposition, and the rest."""
    words = after.split()
    if words[:1] != ["of"]:
        return "", after
    end = next((at for at, word in enumerate(words) if at and word.lower() in PREPOSITIONS), len(words))
    return " ".join(words[1:end]), " ".join(words[end:])


def _label(value: FigureValue) -> str:
    asked = _asked_for(value, "", "")
    return f"{asked} {plural_of(value.counted)}" if asked == "how many" and value.counted else asked


_OUTRIGHT, _PLACED, _QUOTED = 0, 2, 4
"""Ranks; a question about "them" comes behind its neighbours."""


def _outright(text: str) -> Asked | None:
    return _finished(text, _OUTRIGHT)


def _in_place(before: str, after: str) -> Asked | None:
    return _finished(f"{before} {after}", _PLACED)


def _finished(text: str, rank: int) -> Asked | None:
    told = " ".join(text.split()).strip(" ,.;:")
    told = re.sub(r"\s+([,.;:])", r"\1", told)
    if len(told) > LONGEST or not is_sound(told):
        return None
    return Asked(f"{told[:1].upper()}{told[1:]}?", rank + bool(_PRONOUN.search(told)))


def _quoted(asked: str, sentence: str, start: int, end: int) -> Asked:
    """What stands beside the detail, with a gap in its place."""
    gapped = " ".join(re.sub(r"[“”\"]", "", masked(sentence, start, end, KEPT)).split()).rstrip(".!? ")
    return Asked(f"“{gapped}”: {asked}?", _QUOTED)


def _without(pattern: re.Pattern[str], text: str) -> str:
    while pattern.search(text):
        text = pattern.sub("", text).rstrip()
    return text
