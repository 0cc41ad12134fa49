"""A flag as its page shows it: sides by what they give, their neighbours, their voices, and why it may be wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.models import Comparison, Document, SetAside, make_id
from factcheck.review.context import LONG, Contexts
from factcheck.serve.doubts import list_doubts
from factcheck.serve.flag import NEIGHBOUR, show_flag
from factcheck.serve.reference import Reference
from tests.a_report import a_claim, a_report, a_side, a_source, an_inconsistency

if TYPE_CHECKING:
    from factcheck.report import Report
    from factcheck.serve.flag import Flag, Neighbour

COURIER = "The ferry sank on 3 May, the harbour master said."
FULL = f"Ferry sinks off Tarn Head\nBy a Reporter\nIt was a calm night. {COURIER} Nobody saw it.\nThe sea was calm."


def _show(report: Report, text: str = COURIER, asides: tuple[str, ...] = ()) -> Flag:
    """The first flag of the report, whose first source has the text."""
    shift = text.index(COURIER)
    moved = [_moved(claim, shift) if claim.source == make_id("courier.txt") else claim for claim in report.claims]
    first = report.inconsistencies[0]
    sides = [_moved(side, shift) if side.source == make_id("courier.txt") else side for side in first.sides]
    found = first.model_copy(update={"sides": tuple(sides)})
    source = a_source("courier.txt")
    marks = [
        SetAside(source=source.id, start=text.index(one), end=text.index(one) + len(one), quote=one, reason="byline")
        for one in asides
    ]
    documents = {source.id: Document(source=source, text=text, set_aside=tuple(marks))}
    report = report.model_copy(update={"claims": tuple(moved), "inconsistencies": (found,)})
    return show_flag(found, Reference(report, documents), Contexts(documents))


def _moved(placed, shift: int):  # type: ignore[no-untyped-def]  # a claim or a side
    if hasattr(placed, "evidence"):
        return placed.model_copy(update={"evidence": tuple(_moved(piece, shift) for piece in placed.evidence)})
    return placed.model_copy(update={"start": placed.start + shift, "end": placed.end + shift})


def _told(one: Neighbour) -> tuple[str, bool]:
    return one.words, one.apart


def test_the_sentences_before_and_after_are_shown_and_whether_they_are_in_the_paragraph() -> None:
    first = _show(a_report(an_inconsistency()), FULL).camps[0].first
    assert "".join(segment.text for segment in first.account.words.segments) == COURIER
    assert _told(first.before) == ("It was a calm night.", False)
    assert _told(first.after) == ("Nobody saw it.", False)


def test_a_neighbour_in_another_paragraph_stands_apart_and_what_is_set_aside_is_none() -> None:
    text = f"Ferry sinks off Tarn Head.\nBy a Reporter\n{COURIER}\nNobody saw it."
    first = _show(a_report(an_inconsistency()), text, ("By a Reporter",)).camps[0].first
    assert _told(first.before) == ("Ferry sinks off Tarn Head.", True)
    assert _told(first.after) == ("Nobody saw it.", True)


@pytest.mark.parametrize("before", [0, LONG, 3 * LONG], ids=["short", "long", "very long"])
def test_a_long_document_has_the_same_neighbours_as_a_short_one(before: int) -> None:
    filler = "A sentence of the filler that nobody reads. " * (before // 40)
    text = f"{filler}\n{FULL}\n{filler}"
    first = _show(a_report(an_inconsistency()), text).camps[0].first
    assert (first.before.words, first.after.words) == ("It was a calm night.", "Nobody saw it.")


def test_a_long_neighbour_is_cut_at_its_far_end() -> None:
    long = "word " * 100
    first = _show(a_report(an_inconsistency()), f"{long}ends here. {COURIER} Begins here {long}.").camps[0].first
    assert first.before.words.startswith("…")
    assert first.before.words.endswith("ends here.")
    assert first.after.words.startswith("Begins here")
    assert first.after.words.endswith("…")
    assert max(len(first.before.words), len(first.after.words)) <= NEIGHBOUR + 1


def test_a_text_that_is_not_at_hand_or_not_as_quoted_has_no_neighbours() -> None:
    found = an_inconsistency()
    report = a_report(found)
    for documents in ({}, {make_id("courier.txt"): Document(source=a_source("courier.txt"), text="Short.")}):
        flag = show_flag(found, Reference(report, documents), Contexts(documents))
        assert [_told(camp.first.before) for camp in flag.camps] == [("", False)] * 2


def test_who_else_gives_a_value_stands_with_its_side_and_the_same_text_is_one_voice() -> None:
    third = a_source("mirror.txt").model_copy(update={"same_text_as": (make_id("courier.txt"),)})
    other = a_side("courier.txt", "3 May").model_copy(update={"source": third.id})
    silent = other.model_copy(update={"value": "9 May"})
    found = an_inconsistency().model_copy(update={"comparison": "c"})
    comparison = Comparison(
        id="c", question="When?", kind="date", sides=(*found.sides, other, silent), agreement="differ"
    )
    sources = (a_source("courier.txt"), a_source("gazette.md"), third)
    report = a_report(found, comparisons=(comparison,), sources=sources)
    flag = show_flag(found, Reference(report, {}), Contexts({}))
    assert [camp.heading for camp in flag.camps] == ["3 May", "5 May"]
    assert [[(voice.label, voice.same) for voice in camp.voices] for camp in flag.camps] == [
        [("S1", ("S3",))],
        [("S2", ())],
    ]
    assert [one.number for one in flag.camps[0].others] == [3]


def test_a_side_of_a_source_that_the_report_does_not_list_is_shown_all_the_same() -> None:
    found = an_inconsistency()
    report = a_report(found, sources=(a_source("courier.txt"),))
    flag = show_flag(found, Reference(report, {}), Contexts({}))
    assert flag.camps[1].first.source.label == "S?"


@pytest.mark.parametrize(
    ("changes", "source", "doubt"),
    [
        pytest.param({"proposed_by": "model"}, {}, "proposed by a model, and by no rule", id="a model's proposal"),
        pytest.param({"comparison": "c"}, {}, "told by how alike their sentences are", id="a likeness of sentences"),
        pytest.param({}, {"encoding_guess": "cp1251"}, "The letters of S1 were guessed (cp1251)", id="guessed letters"),
        pytest.param({}, {"remarks": ("Read by tesseract.",)}, "S1: Read by tesseract.", id="a remark on the source"),
        pytest.param({}, {}, "S1 has no date", id="an undated source"),
        pytest.param(
            {}, {"published_from": "name"}, "The date of S1 comes from its file name", id="a day that rests on a name"
        ),
        pytest.param({}, {"same_text_as": (make_id("gazette.md"),)}, "S1 and S2 carry the same text", id="one voice"),
    ],
)
def test_why_it_may_be_wrong_is_told(changes: dict[str, object], source: dict[str, object], doubt: str) -> None:
    found = an_inconsistency().model_copy(update=changes)
    sources = (a_source("courier.txt").model_copy(update=source), a_source("gazette.md"))
    report = a_report(found, sources=sources)
    assert sum(doubt in told for told in list_doubts(found, report, Reference(report, {}).labels)) == 1


def test_a_hedge_is_told_unless_the_hedge_is_what_differs() -> None:
    hedged = a_claim("courier.txt").model_copy(update={"certainty": "hedged"})
    for kind, tells in (("date", True), ("certainty", False)):
        found = an_inconsistency().model_copy(update={"kind": kind})
        report = a_report(found, claims=(hedged, a_claim("gazette.md")))
        doubts = list_doubts(found, report, Reference(report, {}).labels)
        assert any("does not state it flatly" in told for told in doubts) is tells
