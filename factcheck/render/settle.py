"""What to settle first: the inconsistencies that page 1 has room for, and the names of the rest."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from factcheck.render.decisions import tell_standing
from factcheck.render.front import AlsoFlagged, SettleRow
from factcheck.render.look import NOTICE_LINES
from factcheck.render.pieces import Given, Listed
from factcheck.render.shown import as_sentence, clip
from factcheck.render.sides import group_values

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.render.labels import Labels
    from factcheck.report import Report, ReportedInconsistency

PAGE_LINES = 30
"""Lines that the table on page 1, what is named beneath it and the key of the sources may fill; measured on A4 with a
title of one line."""
TITLE_LIMIT = 160
"""Characters of the title."""
TITLE_WIDTH = 44
"""Characters in a line of the title."""
TITLE_LINES = 3
"""Lines of the table that each further line of the title takes."""
SETTLE_ROWS = 6
"""Rows that the table on page 1 has at most: a list of more is no list of what comes first."""
VALUE_LINES = 5
"""Lines that the values of one inconsistency may fill on page 1 ..."""
BOTH_SIDES = 2
"""... but two of them are always shown."""
VALUE_LIMIT = 84
"""Characters of a value on page 1."""
QUESTION_LIMIT = 110
"""Characters of a question on page 1."""
DIFFERENCE_LIMIT = 60
"""Characters of a difference on page 1."""
READING_LIMIT = 150
"""Characters of an innocent reading on page 1."""
REGISTER = 5_000
"""Inconsistencies that are listed in a line each."""
ALSO_SHOWN = 8
"""Inconsistencies that page 1 names beneath its table, a line each ..."""
ALSO_LEAST = 5
"""... and for how many of them rows of the table make room."""
ALSO_HEAD = 2
"""Lines of the table that stand over and under those."""
ALSO_LINE = 1.12
"""Height of such a line in lines of the table."""
ALSO_LIMIT = 50
"""Characters of the question of each of those ..."""
ALSO_GIVEN = 54
"""... and of what its sides give."""
WORDED_KINDS = ("quote", "certainty", "attribution", "claim")
"""Kinds whose sides are sentences: what sets them apart is said in their place."""
CLAIMANTS = 2
"""Of those who state or deny a claim, how many are named."""
_LENGTH = re.compile(r"[\d.,]+(?: (?:years?|months?|weeks?|days?|hours?|minutes?|%|people|persons?))?")
"""A number or a length of time with nothing said about it."""
_WIDTHS = (25, 40, 34)
"""Characters in a line of the table's columns question, values and reading; measured with the bundled fonts."""
_TAG_WIDTH = 7
_TAGS_SHOWN = 8


def tell_difference(difference: str) -> str:
    """How far apart the sides are, as a phrase that stands alone: a bare number or length is said to be apart."""
    phrase = difference.strip().removesuffix(".")
    if _LENGTH.fullmatch(phrase):
        return f"{phrase} apart"
    return phrase[:1].upper() + phrase[1:]


def settle_first(
    report: Report, labels: Labels, taken_lines: int = 0
) -> tuple[tuple[SettleRow, ...], Listed[AlsoFlagged]]:
    """What page 1 has room for, confirmed before undecided and most severe first, and the names of the rest."""
    questions = {comparison.id: comparison.question for comparison in report.comparisons}
    waiting = _in_order_of_need(report.inconsistencies)[:SETTLE_ROWS]
    rows = [_settle_row(found, questions.get(found.comparison or "", ""), labels) for found in waiting]
    title_lines = _wrapped(min(len(report.title), TITLE_LIMIT), TITLE_WIDTH)
    room = PAGE_LINES - taken_lines - NOTICE_LINES * bool(report.redacted) - TITLE_LINES * (title_lines - 1)
    rows = rows[: _fitting(rows, room, len(report.inconsistencies))]
    taken = {row.label for row in rows}
    rest = [_named(found, questions, labels) for found in report.inconsistencies if labels.keys[found.id] not in taken]
    named = max(ALSO_LEAST, min(ALSO_SHOWN, int((room - ALSO_HEAD - sum(map(_lines, rows))) / ALSO_LINE)))
    return tuple(rows), Listed(tuple(rest[:named]), max(0, len(rest) - named))


def _fitting(rows: Sequence[SettleRow], room: int, flagged: int) -> int:
    """How many rows fit above the lines of those that have no row; the first always does."""
    heights = enumerate(accumulate(map(_lines, rows)), start=1)
    return max((count for count, height in heights if height + _least_lines(flagged - count) <= room), default=1)


def _least_lines(left: int) -> float:
    return min(left, ALSO_LEAST) * ALSO_LINE + (ALSO_HEAD if left else 0)


def list_flagged(report: Report, labels: Labels) -> Listed[AlsoFlagged]:
    """Every inconsistency in a line, in the report's order."""
    questions = {comparison.id: comparison.question for comparison in report.comparisons}
    rows = [_named(found, questions, labels) for found in report.inconsistencies[:REGISTER]]
    return Listed(tuple(rows), len(report.inconsistencies) - len(rows))


def name_question(found: ReportedInconsistency, questions: Mapping[str, str]) -> str:
    """What differs: the question that the sides answer, or the summary of two statements."""
    return questions.get(found.comparison or "", "") or found.summary


def _in_order_of_need(all_found: Sequence[ReportedInconsistency]) -> list[ReportedInconsistency]:
    waiting = [found for found in all_found if tell_standing(found).status != "dismissed"]
    return sorted(waiting, key=lambda found: tell_standing(found).status != "confirmed")


def _settle_row(found: ReportedInconsistency, question: str, labels: Labels) -> SettleRow:
    given = group_values(found.sides, found.kind, labels, VALUE_LIMIT)
    heights = accumulate(_wrapped(_length(one), _WIDTHS[1]) for one in given)
    fitting = sum(height <= VALUE_LINES for height in heights)
    shown = given[: max(fitting, BOTH_SIDES)]
    return SettleRow(
        label=labels.keys[found.id],
        kind=found.kind,
        severity=found.severity,
        question=clip(labels.relabel(question or _asked_of_claims(found, labels)), QUESTION_LIMIT),
        given=Listed(shown, len(given) - len(shown)),
        difference=tell_difference(clip(labels.relabel(found.difference), DIFFERENCE_LIMIT)),
        reading=as_sentence(clip(labels.relabel(found.reading or _told(found, labels)), READING_LIMIT)),
        decision=tell_standing(found),
    )


def _named(found: ReportedInconsistency, questions: Mapping[str, str], labels: Labels) -> AlsoFlagged:
    given = clip(_given_in_short(found, labels), ALSO_GIVEN)
    return AlsoFlagged(
        label=labels.keys[found.id],
        severity=found.severity,
        question=clip(labels.relabel(name_question(found, questions)), ALSO_LIMIT + (0 if given else ALSO_GIVEN)),
        given=given,
        decision=tell_standing(found),
    )


def _told(found: ReportedInconsistency, labels: Labels) -> str:
    """What the table's other columns leave unsaid: nothing where a difference is named, else who is on which side."""
    return "" if found.difference else _stated_and_denied(found, labels) or found.summary


def _given_in_short(found: ReportedInconsistency, labels: Labels) -> str:
    if found.kind in WORDED_KINDS:
        return tell_difference(labels.relabel(found.difference))
    given = group_values(found.sides, found.kind, labels, VALUE_LIMIT)
    return " / ".join("".join(segment.text for segment in one.value.segments) for one in given)


def _asked_of_claims(found: ReportedInconsistency, labels: Labels) -> str:
    """What is to be settled where the sides are statements that answer no one question; "" where the kind says it."""
    first = labels.relabel(found.sides[0].claimant) if found.sides else ""
    if found.rule == "hedge" and first:
        return f"How firmly does {first} put it?"
    if found.rule == "first":
        return "Was it the first?"
    stated, denied = _camps(found, labels)
    if not (stated and denied):
        return ""
    if stated[0] == denied[0]:
        return f"What does {stated[0]} say of it?"
    return f"Whose account holds, that of {stated[0]} or that of {denied[0]}?"


def _stated_and_denied(found: ReportedInconsistency, labels: Labels) -> str:
    """Who states a claim and who denies it; "" where no side is a denial, or all are."""
    stated, denied = (_some(names) for names in _camps(found, labels))
    return f"Stated by {stated}; denied by {denied}" if stated and denied else ""


def _camps(found: ReportedInconsistency, labels: Labels) -> tuple[list[str], list[str]]:
    """Those who state a claim, and those who deny it; a source stands for itself where it names nobody."""
    camps: dict[bool, list[str]] = {False: [], True: []}
    for side in found.sides if found.kind == "claim" else ():
        claim = labels.claim(side.claim)
        name = labels.relabel(side.claimant) or labels.source(side.source)
        if claim and name not in camps[claim.polarity == "denies"]:
            camps[claim.polarity == "denies"].append(name)
    return camps[False], camps[True]


def _some(names: Sequence[str]) -> str:
    more = len(names) - CLAIMANTS
    return " and ".join(names) if more <= 0 else f"{', '.join(names[:CLAIMANTS])} and {more} more"


def _lines(row: SettleRow) -> int:
    """Estimated height of a row in lines of its tallest column; two lines are the least, for the two boxes."""
    question, values, reading = _WIDTHS
    return 1 + max(
        2,
        _wrapped(len(row.question), question),
        sum(_wrapped(_length(given), values) for given in row.given.shown) + bool(row.given.more),
        _wrapped(len(row.difference), reading) + _wrapped(len(row.reading), reading),
    )


def _length(given: Given) -> int:
    return sum(len(segment.text) for segment in given.value.segments) + _TAG_WIDTH * min(len(given.tags), _TAGS_SHOWN)


def _wrapped(length: int, width: int) -> int:
    return -(-length // width)
