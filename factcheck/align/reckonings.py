"""What one source says that can be reckoned up: a date with its weekday, a total with its parts, an age and a birth."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.find.dates.words import WEEKDAYS
from factcheck.find.questions import plural_of
from factcheck.models import Answer, DateValue, FigureValue, NameValue, Reckoning

FAMILIES = tuple(
    frozenset(nouns.split())
    for nouns in (
        "man woman child",
        "man woman boy girl",
        "adult child",
        "adult boy girl",
        "civilian soldier",
        "civilian policeman",
        "adult teenager child",
    )
)
"""Parts that do not overlap: a child may be a boy, but a man is no woman."""
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b")
_OTHER_CALENDAR = re.compile(r"\b(?:old[- ]style|new[- ]style|Julian|O\.S\.|N\.S\.)", re.IGNORECASE)
_TO_PARTS = re.compile(r"(?: [\w'’-]+){1,8}(?:,|:| ?\(| ?[–—]|,? -) ?(?:a total of )?")
_SINCE = re.compile(r"(?:ever )?since\b", re.IGNORECASE)
_ONLY_SOME = re.compile(
    r"\b(?:includ\w*|among|with|and|or|plus|of|from|while|but|as|after|when|against|between|than|also|besides|some)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?: [\w'’-]+)?? (?P<noun>[\w'’-]+)(?:,| and|, and) ")
LONGEST_HEAD = 60
"""Characters between a total and the colon before its parts."""
_IN_ALL = re.compile(r"\b(?:in all|in total|altogether|all told|overall)\b", re.IGNORECASE)
_A_TOTAL = re.compile(r"\b(?:total of|totalling|totaling|comes to|amounts? to|adds? up to)\s$", re.IGNORECASE)
_OUT_OF_ALL = re.compile(r"\b(?:of|among|from) (?:the|these|those|all|its|their) $|^(?:of|among) $", re.IGNORECASE)
_AMONG = re.compile(r"[\w'’ -]{0,25}\b(?:among|of (?:them|whom)|in all|included)\b", re.IGNORECASE)
_WERE = re.compile(r" (?:of (?:them|those [a-z]+|the [a-z]+|whom) )?(?:were|are) (?P<noun>[a-z]+)(?:,| and) ")
_OUT_OF = re.compile(r"(?: [\w'’-]+)? (?:out )?of (?:the |its |their |all )?")
_OR = re.compile(
    r"(?: [\w'’-]+){1,4}(?:, or| ?\(| [–—]) ?(?:about |some |around |roughly |nearly |almost |just over )?"
)
_CHANGE = re.compile(r"\s?(?:more|fewer|less|up|down|higher|lower|above|below|points?|of)\b", re.IGNORECASE)
_BORN = re.compile(r"\bborn (?:in|on)(?: \w+ on)? ?$", re.IGNORECASE)
_KIN = re.compile(
    r"\b(?:mother|father|parents?|sons?|daughters?|wife|husband|brothers?|sisters?|widow|child|children|style)\b"
)
_WAS = re.compile(r"\bwas (?:just |only |then )?$", re.IGNORECASE)
_DIED = re.compile(r"\b(?:died|dies|was killed|drowned)\b[^.;]{0,30}$", re.IGNORECASE)
_AT_ANOTHER_TIME = re.compile(
    r"\b(?:when|then|would|turn(?:s|ed)?|until|before|since|after|while|at \d+)\b", re.IGNORECASE
)


def find_reckonings(answers: Sequence[Answer]) -> list[Reckoning]:
    """Details of one source that must fit each other, each once; whether they do, a comparator says."""
    by_claim: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        by_claim[answer.claim.id].append(answer)
    told = [sorted(own, key=lambda answer: answer.detail.start) for own in by_claim.values()]
    found = [reckoning for own in told for reckoning in _in_sentence(own)]
    found += [reckoning for first, second in pairwise(told) for reckoning in _in_next_sentence(first, second)]
    return list({(one.rule, *_places(one)): one for one in reversed(found)}.values())[::-1]


def _places(reckoning: Reckoning) -> tuple[tuple[str, int], ...]:
    return tuple((answer.detail.source, answer.detail.start) for answer in reckoning.answers)


def _in_sentence(own: Sequence[Answer]) -> Iterator[Reckoning]:
    yield from _calendar(own)
    figures = [answer for answer in own if _figure(answer)]
    for at, total in enumerate(figures):
        parts = _parts_after(total, figures[at + 1 :]) or _list_after(total, figures[at + 1 :])
        if len(parts) > 1:
            yield Reckoning("sum", (total, *parts))
    yield from _added_up(figures)
    for part, whole, of_whole in zip(figures, figures[1:], figures[2:], strict=False):
        if _is_share(part, whole, of_whole):
            yield Reckoning("share", (part, whole, of_whole))
    yield from _ages(own)


def _added_up(figures: Sequence[Answer]) -> Iterator[Reckoning]:
    """Parts before their total, two votes with the majority between them, and parts that are more than their whole."""
    for first, second, third in zip(figures, figures[1:], figures[2:], strict=False):
        if not all(map(_is_exact, (first, second, third))):
            continue
        if _PLUS.fullmatch(_between(first, second)) and _IN_TOTAL.fullmatch(_between(second, third)):
            yield Reckoning("sum", (third, first, second))
        elif _MAJORITY.search(_between(second, third)) and all(map(_is_exact_count, (first, second, third))):
            yield Reckoning("sum", (first, second, third))
    for at, whole in enumerate(figures):
        parts = [other for other in figures[at + 1 :] if _same_sort(whole, other) and _is_exact(other)]
        if (
            len(parts) > 1
            and _is_exact(whole)
            and _OF_WHICH.search(_between(whole, parts[0]))
            and _is_more(whole, parts)
        ):
            yield Reckoning("sum", (whole, *parts))


def _is_more(whole: Answer, parts: Sequence[Answer]) -> bool:
    """What is said to be parts of a sum is more than the sum, in a list that nothing breaks off."""
    listed = all(_LISTED.fullmatch(_between(left, right)) for left, right in pairwise(parts))
    added = sum(value.low or 0.0 for part in parts if (value := _figure(part)))
    value = _figure(whole)
    return listed and value is not None and added > (value.low or 0.0)


_PLUS = re.compile(r"(?: [\w'’-]+){0,3} (?:plus|and|as well as)(?: a crew of)? ")
_IN_TOTAL = re.compile(
    r"(?: [\w'’-]+){0,3},? ?(?:[–—-] )?(?:(?:for|making|or|which makes|adding up to|"
    r"bringing it to) )?(?:a total of|in all|altogether|all told) "
)
_MAJORITY = re.compile(
    r"^,? (?:with |giving (?:her |him |them )?|for |and so )?(?:a|the) (?:majority|margin) of (?:just |only )?$"
)
_OF_WHICH = re.compile(r"^[^.;]{0,60},? of (?:which|them|whom) (?:[\w'’-]+ )?$")
_LISTED = re.compile(r" for [\w'’ -]{2,40}(?:,|,? and) ")


def _calendar(own: Sequence[Answer]) -> Iterator[Reckoning]:
    """Dates that name their weekday, that the calendar may not have, or that begin a stretch up to the present."""
    for answer in own:
        value = answer.detail.value
        if not isinstance(value, DateValue) or _OTHER_CALENDAR.search(answer.claim.evidence[0].quote):
            continue
        if value.start and _WEEKDAY.search(answer.detail.quote):
            yield Reckoning("weekday", (answer,))
        elif value.unresolved and value.month and value.day:
            yield Reckoning("calendar", (answer,))
        elif _SINCE.match(answer.detail.quote) and answer.published and answer.claim.kind != "forecast":
            yield Reckoning("since", (answer,))


def _figure(answer: Answer) -> FigureValue | None:
    value = answer.detail.value
    return value if isinstance(value, FigureValue) else None


def _is_exact_count(answer: Answer) -> bool:
    value = _figure(answer)
    return value is not None and value.quantity == "count" and value.low == value.high and not value.approximator


def _between(left: Answer, right: Answer) -> str:
    """The text from one detail to the next of the same claim."""
    start = left.claim.start
    return left.claim.evidence[0].quote[left.detail.end - start : right.detail.start - start]


def _after(answer: Answer) -> str:
    return answer.claim.evidence[0].quote[answer.detail.end - answer.claim.start :]


def _parts_after(total: Answer, others: Sequence[Answer]) -> list[Answer]:
    """The figures of a list that follows the total and takes it apart: "12 people, eight men and five women"."""
    if not others or not _is_exact_count(total):
        return []
    lead = _between(total, others[0])
    if _OUT_OF_ALL.search(_before(total)):
        return []
    if not _TO_PARTS.fullmatch(lead) or _ONLY_SOME.search(lead):
        return []
    parts = [others[0]]
    for other in others[1:]:
        joined = _JOINED.fullmatch(_between(parts[-1], other))
        if not joined or joined["noun"].casefold() != plural_of(_counted(parts[-1])):
            break
        parts.append(other)
    nouns = [_counted(part) for part in parts]
    apart = _of_one_family(nouns) and not _of_one_family([_counted(total), *nouns]) and all(map(_is_exact_count, parts))
    return parts if apart and not _AMONG.match(_after(parts[-1])) else []


def _list_after(total: Answer, others: Sequence[Answer]) -> list[Answer]:
    """The whole of a list behind a colon, where its head says that it is all: "€11m in all: €6m for the first, ..."."""
    quote, at = total.claim.evidence[0].quote, total.detail.end - total.claim.start
    head, colon, _ = quote[at : at + LONGEST_HEAD].partition(":")
    if not colon or not (_IN_ALL.search(head) or _A_TOTAL.search(_before(total))) or not _is_exact(total):
        return []
    parts = [other for other in others if _same_sort(total, other)]
    listed = bool(parts) and parts[0].detail.start >= total.detail.end + len(head)
    ends = [" and " in _between(left, right) for left, right in pairwise(parts)]
    whole = listed and len(parts) > 1 and all(map(_is_exact, parts)) and ends[-1] and not any(ends[:-1])
    return parts if whole else []


def _is_exact(answer: Answer) -> bool:
    value = _figure(answer)
    return value is not None and value.low == value.high and not value.approximator


def _same_sort(total: Answer, part: Answer) -> bool:
    ours, theirs = _figure(total), _figure(part)
    if ours is None or theirs is None:
        return False
    return (ours.quantity, ours.unit) == (theirs.quantity, theirs.unit) and theirs.counted in ("", ours.counted)


def _counted(answer: Answer) -> str:
    value = _figure(answer)
    return value.counted if value else ""


def _of_one_family(nouns: Sequence[str]) -> bool:
    return len(set(nouns)) == len(nouns) and any(set(nouns) <= family for family in FAMILIES)


def _in_next_sentence(first: Sequence[Answer], second: Sequence[Answer]) -> Iterator[Reckoning]:
    """As in "Twelve people died. Eight of them were men and five women"."""
    totals = [answer for answer in first if _figure(answer)]
    parts = [answer for answer in second if _figure(answer)]
    if len(totals) != 1 or len(parts) != 2 or not all(map(_is_exact_count, (*totals, *parts))):
        return
    before, after = totals[0].claim, parts[0].claim
    if (
        before.source != after.source
        or not 0 <= after.start - before.end <= 2
        or parts[0].detail.start > after.start + 1
    ):
        return
    were = _WERE.fullmatch(_between(*parts))
    nouns = {were["noun"], plural_of(_counted(parts[1]))} if were else set()
    if nouns and any(nouns <= {plural_of(noun) for noun in family} for family in FAMILIES):
        yield Reckoning("sum", (totals[0], *parts))


def _is_share(part: Answer, whole: Answer, share: Answer) -> bool:
    """As in "12 of the 20 members, or 60 per cent"."""
    value = _figure(share)
    return (
        _is_exact_count(part)
        and _is_exact_count(whole)
        and value is not None
        and value.quantity == "percent"
        and bool(_OUT_OF.fullmatch(_between(part, whole)))
        and bool(_OR.fullmatch(_between(whole, share)))
        and not _CHANGE.match(_after(share))
    )


def _ages(own: Sequence[Answer]) -> Iterator[Reckoning]:
    """An age beside the birth of the one person of the sentence, and the death, where it is dated."""
    ages = [answer for answer in own if (value := _figure(answer)) and value.quantity == "age"]
    persons = {a.detail.value.text for a in own if isinstance(a.detail.value, NameValue) and a.detail.value.given}
    dates = [answer for answer in own if isinstance(answer.detail.value, DateValue) and answer.detail.value.start]
    born = [date for date in dates if _BORN.search(_before(date))]
    if _KIN.search(own[0].claim.evidence[0].quote) or any(_WAS.search(_before(age)) for age in ages):
        return
    if len(ages) != 1 or len(born) != 1 or len(persons) > 1:
        return
    died = [date for date in dates if date not in born and _DIED.search(_before(date))]
    if len(died) == 1 and ages[0].detail.start > died[0].detail.start:
        yield Reckoning("age", (ages[0], born[0], died[0]))
    elif len(dates) == 1 and ages[0].published and not _AT_ANOTHER_TIME.search(ages[0].claim.evidence[0].quote):
        yield Reckoning("age", (ages[0], born[0]))


def _before(answer: Answer) -> str:
    return answer.claim.evidence[0].quote[: answer.detail.start - answer.claim.start]
