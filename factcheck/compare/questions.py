"""One question with all its answers: the comparison, and the inconsistency if not all can hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from factcheck.compare.dates import compare_dates
from factcheck.compare.few import few_of_each, values_left_out
from factcheck.compare.figures import compare_figures
from factcheck.compare.names import compare_agents, compare_holders, compare_sites, compare_spellings
from factcheck.compare.order import order_of
from factcheck.compare.quotes import compare_quotes, compare_speakers
from factcheck.compare.severity import severity_of
from factcheck.compare.verdict import Verdict
from factcheck.find.attempts import ATTEMPT
from factcheck.find.attributes import changes, compatible, is_numbered, sort_of, supersedes
from factcheck.find.terms import stem
from factcheck.find.wordings import wording_of
from factcheck.models import (
    Agreement,
    Answer,
    Capped,
    Comparison,
    DateValue,
    FigureValue,
    Inconsistency,
    InconsistencyKind,
    MentionKind,
    NameValue,
    OtherValue,
    Question,
    QuoteValue,
    Side,
    Value,
    make_id,
)

_ARTICLES = frozenset(("a", "an", "the"))
UPDATED = 0.8
"""Share of the larger count from which the smaller one of the same day may be the same some hours before."""
SHORT_QUESTION = 160
"""Characters of a question that still reads well before its answers."""
MOST_SIDES = 12
"""Sides that one inconsistency shows; the comparison holds them all."""


def compare_order(first: DateValue, other: DateValue) -> Verdict:
    """A source says that something came first on a date, and another source dates the same sort of statement
    earlier.
    """
    if first.start and other.end:
        earlier = other.end <= first.start
        return Verdict("differ" if earlier else "agree", difference="the order", far=True)
    if first.month and other.month and not (first.start or other.start):
        if 0 < (first.month - other.month) % 12 <= 6:
            months = (first.month - other.month) % 12
            note = "if both are of one year, which no source states"
            return Verdict(
                "differ", f"the order; {months} month{'s' if months > 1 else ''}", note, certain=False, far=True
            )
        return Verdict("agree")
    return Verdict("unclear", note="the two cannot be put in order")


def compare_attributes(left: OtherValue, right: OtherValue) -> Verdict:
    """Two members of one closed set (left and right, a knife and an axe, arrested and at large, done and only tried)
    are given of one subject.

    A wider member agrees with what it holds: "a gun" with "a pistol". Words of no set agree where they are the same
    but for an ending or an article, and else are left to the reader.
    """
    if not left.attribute and not right.attribute and _stems(left.text) == _stems(right.text):
        return Verdict("agree")
    if not left.attribute or left.attribute != right.attribute:
        return Verdict("unclear", note="these words are not compared by rules")
    if compatible(left, right):
        return Verdict("agree")
    note = "both can hold one after the other" if changes(left) else "both can hold if there was more than one"
    if left.attribute.startswith(ATTEMPT):
        note = "both can hold if who tried succeeded in the end"
    return Verdict("differ", difference=f"{left.member} / {right.member}", note=note)


def _stems(text: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in wording_of(text) if word not in _ARTICLES)


def compare_numbered(left: OtherValue, right: OtherValue) -> Verdict:
    """Two tallies of one vote, scores of one match, numbers of one person's children, or ordinals of one win."""
    if left.attribute != right.attribute or left.member == right.member:
        return Verdict("agree" if left.attribute == right.attribute else "unclear")
    return Verdict("differ", difference=f"{left.member} / {right.member}")


_Compare = Callable[[Answer, Answer], Verdict]


@dataclass(frozen=True)
class Rule:
    """A comparator with the name that reports give it; its docstring is the text that they print."""

    name: str
    kind: InconsistencyKind
    compare: _Compare
    text: str


def _on_values(name: str, kind: InconsistencyKind, comparator: Callable[..., Verdict], value_type: type) -> Rule:
    def compare(left: Answer, right: Answer) -> Verdict:
        ours, theirs = left.detail.value, right.detail.value
        if isinstance(ours, value_type) and isinstance(theirs, value_type):
            return comparator(ours, theirs)
        return Verdict("unclear", note="the two are not values of one kind")

    return Rule(name, kind, compare, " ".join((comparator.__doc__ or "").split()))


DATE = _on_values("dates", "date", compare_dates, DateValue)
ORDER = _on_values("order", "date", compare_order, DateValue)
FIGURE = _on_values("figures", "figure", compare_figures, FigureValue)
SPELLING = _on_values("spelling", "name", compare_spellings, NameValue)
HOLDER = _on_values("holder", "name", compare_holders, NameValue)
AGENT = _on_values("agents", "name", compare_agents, NameValue)
SITE = _on_values("sites", "place", compare_sites, NameValue)
QUOTE = _on_values("wording", "quote", compare_quotes, QuoteValue)
SPEAKER = _on_values("speaker", "attribution", compare_speakers, QuoteValue)
ATTRIBUTE = _on_values("attributes", "other", compare_attributes, OtherValue)
NUMBERED = _on_values("numbers", "figure", compare_numbered, OtherValue)
STATED = {
    "place": _on_values("stated places", "place", compare_attributes, OtherValue),
    "name": _on_values("stated names", "name", compare_attributes, OtherValue),
}
RULES: tuple[Rule, ...] = (
    DATE,
    ORDER,
    FIGURE,
    NUMBERED,
    SPELLING,
    HOLDER,
    AGENT,
    SITE,
    QUOTE,
    SPEAKER,
    ATTRIBUTE,
    *STATED.values(),
)


def rule_for(question: Question) -> Rule:
    """The rule that compares the answers to a question."""
    if question.aspect == "order":
        return ORDER
    if question.aspect == "speaker":
        return SPEAKER
    value = question.answers[0].detail.value if question.answers else None
    if isinstance(value, OtherValue):
        return NUMBERED if is_numbered(value) else STATED.get(sort_of(value), ATTRIBUTE)
    if question.kind == "name":
        return {"holder": HOLDER, "value": AGENT}.get(question.aspect, SPELLING)
    return {"date": DATE, "figure": FIGURE, "place": SITE, "quote": QUOTE, "other": ATTRIBUTE}[question.kind]


@dataclass(frozen=True)
class Compared:
    """What one question came to."""

    comparison: Comparison
    inconsistency: Inconsistency | None
    capped: Capped | None = None
    """Where the question has more values than are compared."""


def compare_question(question: Question, names: Mapping[str, str]) -> Compared:
    """Compare the answers to one question.

    Args:
        question: With its answers in order of the sources and of the text.
        names: What each source is called in a sentence, by its id.
    """
    rule = rule_for(question)
    verdicts = _verdicts(question, rule)
    apart = _apart(question, verdicts)
    worst = apart[0] if apart else None
    comparison = _comparison(question, _agreement(question, verdicts, worst), _note(verdicts, worst))
    if worst is None or comparison.agreement != "differ":
        return Compared(comparison, None, _capped(question))
    return Compared(comparison, _inconsistency(question, rule, apart, comparison, names), _capped(question))


def _capped(question: Question) -> Capped | None:
    left = 0 if question.aspect == "order" else values_left_out(question.answers)
    kind, answers = question.kind, len(question.answers)
    return Capped(kind=kind, block=f"values given to: {question.text}", details=answers, left=left) if left else None


_Pair = tuple[Answer, Answer, Verdict]


def _verdicts(question: Question, rule: Rule) -> list[_Pair]:
    """Every pair of answers with different values; of an order, the pairs with the one that says "first"."""
    firsts = (
        [answer for answer in question.answers if answer.detail.id == question.note]
        if question.aspect == "order"
        else []
    )
    compare = _once_for_values(rule)
    if firsts:
        others = [other for other in question.answers if other is not firsts[0]]
        return [(firsts[0], other, _verdict(question, compare, firsts[0], other)) for other in others]
    distinct = few_of_each(_distinct(question.answers))
    return [(left, right, _verdict(question, compare, left, right)) for left, right in combinations(distinct, 2)]


def _once_for_values(rule: Rule) -> _Compare:
    """The rule, which is asked once of two values however many sources give them."""
    known: dict[tuple[str, str], Verdict] = {}

    def compare(left: Answer, right: Answer) -> Verdict:
        values = left.value_key, right.value_key
        if values not in known:
            known[values] = rule.compare(left, right)
        return known[values]

    return compare


def _distinct(answers: Sequence[Answer]) -> list[Answer]:
    """One answer for each value of each source, from its text rather than its headline: values are what is compared."""
    unique: dict[tuple[str, str], Answer] = {}
    for answer in sorted(answers, key=lambda answer: answer.claim.kind == "headline"):
        unique.setdefault((answer.claim.source, answer.value_key), answer)
    chosen = set(map(id, unique.values()))
    return [answer for answer in answers if id(answer) in chosen]


def _verdict(question: Question, compare: _Compare, left: Answer, right: Answer) -> Verdict:
    verdict = compare(left, right)
    if verdict.agreement == "differ" and (reading := _doubt(question, left, right)):
        return Verdict("unclear", difference=verdict.difference, note=reading)
    if verdict.agreement == "differ" and (question.grows or question.varies):
        return _superseded(left, right, varies=question.varies) or _perhaps_updated(left, right) or verdict
    return verdict


def _doubt(question: Question, left: Answer, right: Answer) -> str:
    """The likely innocent reading of a difference, where the alignment knows one."""
    return question.readings.get(frozenset((left.detail.id, right.detail.id)), "")


def _perhaps_updated(left: Answer, right: Answer) -> Verdict | None:
    """A count that grows is most likely an update where not both sources say when they were published."""
    value = left.detail.value
    if not isinstance(value, FigureValue) or value.quantity == "age" or left.claim.source == right.claim.source:
        return None
    order_unknown = left.moment and right.moment and order_of(left.moment, right.moment) is None
    if left.moment and right.moment and not (order_unknown and _is_close(left.detail.value, right.detail.value)):
        return None
    if order_unknown:
        return Verdict("unclear", note="one may be an update of the other: they were published on one day")
    return Verdict("unclear", note="one may be an update of the other: not both sources say when they were published")


def _is_close(left: Value, right: Value) -> bool:
    """Two counts of which one may be the other some hours later."""
    known = [value.low for value in (left, right) if isinstance(value, FigureValue) and value.low]
    return len(known) == 2 and min(known) >= UPDATED * max(known)


def _superseded(left: Answer, right: Answer, *, varies: bool = False) -> Verdict | None:
    """An update is no conflict: what grew, or what changes, from one time of publication to a later one."""
    ours, theirs = left.detail.value, right.detail.value
    order = order_of(left.moment, right.moment)
    if order is None:
        return None
    early, late = (ours, theirs) if order.left_first else (theirs, ours)
    if isinstance(early, OtherValue) and isinstance(late, OtherValue):
        if not supersedes(early, late):
            return None
        return Verdict("agree", note=f"superseded: the source that says “{late.text}” was published later")
    if not (isinstance(early, FigureValue) and isinstance(late, FigureValue)):
        return None
    if (late.low or 0) < (early.low or early.high or 0) and not varies:
        return None
    days = order.apart.days
    if early.quantity == "age" and ((late.low or 0) - (early.low or 0) > 1 + days / 365):
        return None
    return Verdict(
        "agree",
        note=f"superseded: the source that gives {late.text} was {order.verb} {order.words} later",
    )


def _apart(question: Question, pairs: Sequence[_Pair]) -> list[_Pair]:
    """The pairs that cannot both hold, of two sources of which no values agree; the hardest and furthest first."""
    bodies = {answer.claim.source for answer in question.answers if answer.claim.kind != "headline"}
    meets = {
        frozenset((left.claim.source, right.claim.source))
        for left, right, verdict in pairs
        if verdict.agreement == "agree" and not _is_only_the_headline(left, right, bodies)
    }
    # Two values of one source that meet only through another source's are two things that it tells.
    # Two excerpts of one source meet in an utterance that another source quotes whole.
    one_source = len({answer.claim.source for answer in question.answers}) == 1
    one_source = one_source or question.aspect not in ("value", "wording")
    apart = [
        (left, right, verdict)
        for left, right, verdict in pairs
        if verdict.agreement == "differ"
        and (one_source or left.claim.source != right.claim.source)
        and not (meets and question.aspect == "value" and frozenset((left.claim.source, right.claim.source)) in meets)
        and not (question.aspect == "wording" and _is_told_besides(left, right, pairs))
    ]
    return sorted(apart, key=lambda pair: (not pair[2].certain, not pair[2].far))


def _is_only_the_headline(left: Answer, right: Answer, bodies: Set[str]) -> bool:
    """A headline agrees, of a source whose text gives another value."""
    return any(side.claim.kind == "headline" and side.claim.source in bodies for side in (left, right))


def _is_told_besides(left: Answer, right: Answer, pairs: Sequence[_Pair]) -> bool:
    """One source quotes the other's very wording too: it was said twice."""
    return any(
        verdict.agreement == "agree"
        and any(
            own is kept and other.claim.source == gone.claim.source and other.claim.kind != "headline"
            for own, other in ((one, two), (two, one))
        )
        for one, two, verdict in pairs
        for kept, gone in ((left, right), (right, left))
    )


def _agreement(question: Question, pairs: Sequence[_Pair], worst: _Pair | None) -> Agreement:
    if worst is not None:
        return "differ"
    if any(verdict.agreement == "unclear" for *_, verdict in pairs):
        return "unclear"
    return "agree" if len({answer.voice for answer in question.answers}) > 1 else "single"


def _note(pairs: Sequence[_Pair], worst: _Pair | None) -> str:
    if worst is not None:
        return worst[2].note
    ranked = sorted(
        (verdict for *_, verdict in pairs if verdict.note), key=lambda verdict: verdict.agreement != "unclear"
    )
    return ranked[0].note if ranked else ""


def _comparison(question: Question, agreement: Agreement, note: str) -> Comparison:
    answers = question.answers
    sides = tuple(_side(question, answer) for answer in answers)
    return Comparison(
        id=make_id("comparison", question.aspect, *_places(answers), *_figures_of(question.kind, answers)),
        question=question.text,
        kind=question.kind,
        sides=sides,
        agreement=agreement,
        note=note,
    )


def _places(answers: Sequence[Answer]) -> list[str]:
    return sorted(f"{answer.detail.source}:{answer.claim.start}:{answer.claim.end}" for answer in answers)


def _figures_of(kind: MentionKind, answers: Sequence[Answer]) -> list[str]:
    """Where the figures stand themselves: two sentences may both tell two figures, and these are two questions."""
    if kind != "figure":
        return []
    return sorted(f"{answer.detail.source}:{answer.detail.start}" for answer in answers)


def _first_places(question: Question, apart: Sequence[_Pair]) -> list[str]:
    """The pair that comes first by what it hashes, so that neither file names nor wordings change an id."""
    hardest = [pair for pair in apart if (pair[2].certain, pair[2].far) == (apart[0][2].certain, apart[0][2].far)]
    return min([*_places((left, right)), *_figures_of(question.kind, (left, right))] for left, right, _ in hardest)


def _side(question: Question, answer: Answer) -> Side:
    """What the source says; of a quotation whose speaker is asked for, the speaker."""
    side, value = side_of(answer), answer.detail.value
    if question.aspect == "speaker" and isinstance(value, QuoteValue):
        return side.model_copy(update={"value": value.speaker})
    return side


def side_of(answer: Answer) -> Side:
    """What the source says, at its place."""
    detail, evidence = answer.detail, answer.claim.evidence[0]
    return Side(
        source=detail.source,
        claim=answer.claim.id,
        mention=detail.id,
        value=detail.value.text,
        quote=evidence.quote,
        start=evidence.start,
        end=evidence.end,
        paragraph=evidence.paragraph,
        page=evidence.page,
        place=evidence.place,
        claimant="" if answer.claim.own_voice else answer.claim.claimant,
    )


def _inconsistency(
    question: Question, rule: Rule, apart: Sequence[_Pair], comparison: Comparison, names: Mapping[str, str]
) -> Inconsistency:
    worst = apart[0]
    verdict = worst[2]
    sides = _sides(question, worst)
    return Inconsistency(
        id=make_id("inconsistency", rule.name, *_first_places(question, apart)),
        kind=rule.kind,
        severity=severity_of(rule.name, verdict, question),
        summary=_summary(question, rule, worst, names),
        difference=verdict.difference,
        reading=verdict.note,
        rule=rule.name,
        proposed_by=question.proposed_by,
        comparison=comparison.id,
        sides=tuple(sides),
    )


def _sides(question: Question, worst: _Pair) -> list[Side]:
    """The two that are furthest apart first, then one of every other source and value, from its text if it can be."""
    others = question.answers if question.aspect != "order" else _earlier(worst[0], question.answers)
    chosen = {_told(answer): answer for answer in worst[:2]}
    for answer in others:
        known = chosen.get(_told(answer))
        if known is None or (known.claim.kind == "headline" and known not in worst[:2]):
            chosen[_told(answer)] = answer
    return [_side(question, answer) for answer in list(chosen.values())[:MOST_SIDES]]


def _told(answer: Answer) -> tuple[str, str]:
    return answer.claim.source, answer.detail.value.text


def _earlier(first: Answer, answers: Sequence[Answer]) -> list[Answer]:
    return [answer for answer in answers if answer is not first and ORDER.compare(first, answer).agreement == "differ"]


def _summary(question: Question, rule: Rule, worst: _Pair, names: Mapping[str, str]) -> str:
    left, right, verdict = worst
    ours, theirs = (names[answer.claim.source] for answer in (left, right))
    values = [answer.detail.value.text for answer in (left, right)]
    if rule is QUOTE:
        return _quoted_apart(left.detail.value, ours, theirs, verdict.difference)
    if rule is SPEAKER:
        speakers = [a.detail.value.speaker for a in (left, right) if isinstance(a.detail.value, QuoteValue)]
        return f"{ours} gives the words “{values[0]}” to {speakers[0]}, {theirs} gives them to {speakers[1]}."
    if rule is HOLDER:
        held = [a.detail.value.role for a in (left, right) if isinstance(a.detail.value, NameValue)]
        role = next(filter(None, held), "holding the office")
        return f"{ours} names {values[0]} as {role}, {theirs} names {values[1]}."
    if rule is ORDER:
        given = (
            f"{ours} says that it came first in {values[0]}; {theirs} dates the like to {values[1]}, which is earlier."
        )
    elif isinstance(left.detail.value, OtherValue):
        given = _told_apart([f"says “{value}”" for value in values], ours, theirs)
    else:
        given = _told_apart([f"gives {value}" for value in values], ours, theirs)
    return f"{question.text} {given}" if len(question.text) <= SHORT_QUESTION else given


def _told_apart(told: Sequence[str], ours: str, theirs: str) -> str:
    """What each of two sources gives, or one source in two places."""
    if ours == theirs:
        return f"{ours} {told[0]}, and elsewhere {told[1].partition(' ')[2]}."
    return f"{ours} {told[0]}, {theirs} {told[1]}."


def _quoted_apart(value: Value, ours: str, theirs: str, difference: str) -> str:
    """Who quotes whom in two wordings, and where they part."""
    sort, _, words = difference.partition(": ")
    spoken = value.speaker if isinstance(value, QuoteValue) and value.speaker else "one utterance"
    who = (
        f"{ours} quotes {spoken} in two wordings"
        if ours == theirs
        else f"{ours} and {theirs} quote {spoken} differently"
    )
    return f"{who}, and the meaning changes: {words}." if sort == "meaning" else f"{who}: {words}."
