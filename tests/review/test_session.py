from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.errors import OutdatedError, UsageError
from factcheck.judged import REASONS
from factcheck.kept import keep_documents
from factcheck.models import Document
from factcheck.review import (
    Decision,
    Review,
    Reviewer,
    decide,
    find_inconsistency,
    hide_others,
    next_open,
    open_review,
    read_again,
    read_judgements,
    remark,
    undo,
)
from factcheck.store import DOCUMENTS_NAME, REPORT_NAME
from tests.a_report import TEXTS, a_report, an_inconsistency
from tests.review.desk import AT

FOUND = [an_inconsistency().model_copy(update={"id": id_}) for id_ in ("aaaa11112222", "aaaa33334444", "bbbb55556666")]
ANN, BOB, CY = Reviewer("Ann"), Reviewer("Bob"), Reviewer("Cy")
YES, NO, PERHAPS = Decision("confirmed"), Decision("dismissed"), Decision("unsure")


@pytest.fixture(name="review")
def _review(tmp_path: Path) -> Review:
    (tmp_path / REPORT_NAME).write_text(a_report(*FOUND).to_json())
    return open_review(tmp_path)


def status(review: Review, nth: int = 0) -> tuple[str, str]:
    found = review.report.inconsistencies[nth]
    return found.standing, found.judgement.status if found.judgement else ""


# ------------------------------------------------------------------------------------------------- what is meant


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        pytest.param("aaaa33334444", 1, id="the whole id"),
        pytest.param("aaaa3", 1, id="the beginning of one id"),
        pytest.param("bbbb", 2, id="four digits"),
        pytest.param("K2", 1, id="the label in the briefing"),
        pytest.param("k3", 2, id="the label in small letters"),
    ],
)
def test_an_inconsistency_is_found_by_its_id_or_label(typed: str, place: int) -> None:
    assert find_inconsistency(FOUND, typed) is FOUND[place]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("aaaa", "2 inconsistencies", id="two ids begin so"),
        pytest.param("bbb", "no inconsistency", id="too short to be meant"),
        pytest.param("", "no inconsistency", id="nothing"),
        pytest.param("K0", "no inconsistency", id="labels begin at 1"),
        pytest.param("K4", "no inconsistency", id="a label beyond the last"),
        pytest.param("cccc55556666", "no inconsistency", id="an unknown id"),
    ],
)
def test_what_could_be_none_or_several_is_refused(typed: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        find_inconsistency(FOUND, typed)


# ------------------------------------------------------------------------------------------------------ deciding


@pytest.mark.parametrize("reason", [*REASONS, "they asked us to"])
def test_a_decision_is_on_the_disk_with_everything_that_was_said(review: Review, reason: str) -> None:
    decide(review, "K1", Decision("dismissed", "Seen in the <log>.\n☎", reason), ANN, AT)
    again = open_review(review.folder)
    judgement = again.report.inconsistencies[0].judgement
    assert judgement is not None
    assert (judgement.status, judgement.reviewer, judgement.at) == ("dismissed", "Ann", AT)
    assert (judgement.note, judgement.reason) == ("Seen in the <log>.\n☎", reason)


@pytest.mark.parametrize(
    ("decision", "reviewer", "said"),
    [
        pytest.param(Decision("confirmed", reason="other time"), ANN, "A reason is for", id="a reason to confirm"),
        pytest.param(Decision("confirmed", "x" * 1_000_000), ANN, "1,000,000 characters", id="a note of 1 MB"),
        pytest.param(Decision("dismissed", reason="x" * 300), ANN, "300 characters", id="a long reason"),
        pytest.param(Decision("confirmed", "\ud800"), ANN, "not UTF-8", id="half a character"),
        pytest.param(YES, Reviewer(" "), "name is empty", id="nobody"),
        pytest.param(YES, Reviewer("x" * 300), "300 characters", id="a long name"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_recorded(
    review: Review, decision: Decision, reviewer: Reviewer, said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        decide(review, "K1", decision, reviewer, AT)
    assert not read_judgements(review.folder).lines


@pytest.mark.parametrize("note", ["</script><b>", "\x1b]0;x\x07\x00", "\u202eabc\u2066", '"}\n{"undoes":"x"}', "=1+1"])
def test_a_hostile_note_is_kept_as_it_is_in_one_line(review: Review, note: str) -> None:
    review = decide(review, "K1", Decision("confirmed", note), ANN, AT)
    review = remark(review, "K1", note, BOB, AT)
    content = (review.folder / "judgements.jsonl").read_bytes()
    assert content.count(b"\n") == 2
    assert not any(control in content for control in (b"\x1b", b"\x00", b"\x07"))
    found = review.report.inconsistencies[0]
    assert (found.live[0].judgement.note, found.remarks[0].text) == (note, note)


def test_somebody_elses_line_in_between_is_noticed_and_nothing_is_overwritten(review: Review) -> None:
    decide(review, "K1", YES, ANN, AT)
    acts: list[Callable[[], object]] = [
        lambda: decide(review, "K1", NO, BOB, AT),
        lambda: remark(review, "K1", "but", BOB, AT),
    ]
    for act in acts:
        with pytest.raises(OutdatedError):
            act()
    now = read_again(review)
    assert now.version != review.version
    assert status(decide(now, "K1", NO, BOB, AT)) == ("disagreement", "")


# -------------------------------------------------------------------------------------------------------- undoing


def test_each_undo_goes_one_decision_further_back(review: Review) -> None:
    for decision in (YES, PERHAPS, NO):
        review = decide(review, "K1", decision, ANN, AT)
    told = []
    for _ in range(3):
        review = undo(review, None, ANN, AT)
        told.append(status(review))
    assert told == [("unsure", "unsure"), ("agreed", "confirmed"), ("open", "")]
    with pytest.raises(UsageError, match="nothing of Ann"):
        undo(review, None, ANN, AT)
    assert len(read_judgements(review.folder).lines) == 6


def test_undo_takes_back_what_is_meant_and_only_the_reviewers_own(review: Review) -> None:
    for nth, who in ((0, ANN), (1, ANN), (0, BOB)):
        review = decide(review, FOUND[nth].id, YES, who, AT)
    review = undo(review, FOUND[0].id, ANN, AT)
    assert [live.judgement.reviewer for live in review.report.inconsistencies[0].live] == ["Bob"]
    assert status(review, 1) == ("agreed", "confirmed")
    with pytest.raises(UsageError, match="nothing of Cy"):
        undo(review, None, CY, AT)


def test_a_note_is_taken_back_too(review: Review) -> None:
    review = remark(decide(review, "K1", YES, ANN, AT), "K1", "call them", ANN, AT)
    assert review.report.inconsistencies[0].remarks[0].text == "call them"
    review = undo(review, "K1", ANN, AT)
    assert review.report.inconsistencies[0].remarks == ()
    assert status(review) == ("agreed", "confirmed")


def test_what_was_decided_on_something_that_is_gone_can_be_taken_back(review: Review) -> None:
    decide(review, "K1", YES, ANN, AT)
    (review.folder / REPORT_NAME).write_text(a_report(FOUND[1].model_copy(update={"kind": "other"})).to_json())
    review = open_review(review.folder)
    assert len(review.report.orphaned) == 1
    assert undo(review, FOUND[0].id, ANN, AT).report.orphaned == ()


# ----------------------------------------------------------------------------------------------- several reviewers


def test_a_third_reviewer_who_sees_a_disagreement_settles_it(review: Review) -> None:
    review = decide(decide(review, "K1", YES, ANN, AT), "K1", NO, BOB, AT)
    assert status(review) == ("disagreement", "")
    assert status(decide(review, "K1", NO, CY, AT)) == ("resolved", "dismissed")


def test_one_of_the_two_settles_it_only_by_saying_so(review: Review) -> None:
    review = decide(decide(review, "K1", YES, ANN, AT), "K1", NO, BOB, AT)
    review = decide(review, "K1", NO, BOB, AT)
    assert status(review) == ("disagreement", "")
    review = decide(review, "K1", Decision("confirmed", resolves=True), ANN, AT)
    assert status(review) == ("resolved", "confirmed")
    assert status(decide(review, "K1", NO, BOB, AT)) == ("disagreement", "")


def test_who_changes_their_mind_ends_the_disagreement(review: Review) -> None:
    review = decide(decide(review, "K1", YES, ANN, AT), "K1", NO, BOB, AT)
    assert status(decide(review, "K1", YES, BOB, AT)) == ("agreed", "confirmed")


def test_a_blind_reviewer_sees_what_others_decided_only_after_deciding(review: Review) -> None:
    review = remark(decide(review, "K1", YES, ANN, AT), "K1", "sure of it", ANN, AT)
    blind = Reviewer("Bob", blind=True)
    hidden = hide_others(review.report, blind).inconsistencies[0]
    assert (hidden.standing, hidden.judgement, hidden.live, hidden.remarks) == ("open", None, (), ())
    assert next_open(review, blind) == review.report.inconsistencies[0]
    review = decide(review, "K1", NO, blind, AT)
    assert hide_others(review.report, blind).inconsistencies[0].standing == "disagreement"
    third = decide(review, "K1", NO, Reviewer("Cy", blind=True), AT)
    assert status(third) == ("disagreement", "")


def test_what_waits_for_a_reviewer_is_what_is_not_settled_and_not_theirs(review: Review) -> None:
    review = decide(decide(review, FOUND[0].id, YES, ANN, AT), FOUND[1].id, PERHAPS, ANN, AT)
    waiting = next_open(review, ANN)
    assert waiting is not None
    assert waiting.id == FOUND[2].id
    assert next_open(review, ANN, after=FOUND[2].id) == waiting
    theirs = next_open(review, BOB)
    assert theirs is not None
    assert theirs.id == FOUND[1].id
    review = decide(review, FOUND[2].id, YES, ANN, AT)
    assert next_open(review, ANN) is None


def test_texts_of_another_state_are_not_shown_as_these(review: Review) -> None:
    sources = review.report.sources
    texts = {source.id: Document(source=source, text=TEXTS[source.path]) for source in sources}
    odd = texts[sources[1].id].model_copy(update={"text": "█████ sank on another day altogether."})
    kept = keep_documents([texts[sources[0].id], odd])
    (review.folder / DOCUMENTS_NAME).write_text(kept.to_json(), "utf-8")
    again = open_review(review.folder)
    assert list(again.documents) == [sources[0].id]
    assert again.subjects[0].bound.sides[0].suffix is not None
    assert again.subjects[0].bound.sides[1].suffix is None
