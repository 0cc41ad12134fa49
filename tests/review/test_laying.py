"""What becomes of a judgement when the folder is read again; the sources are read by the real pipeline."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.models import Document
from factcheck.publish import judge_report
from factcheck.review import lay_judgements, parse_log
from factcheck.review.log import JudgementLog, LogLine, RecordedJudgement
from factcheck.store import DOCUMENTS_NAME, read_documents, read_report
from tests.a_report import a_report, an_inconsistency
from tests.review.desk import CARRIED, HARMLESS, SANK, TEXTS, Desk, of_kind, places
from tests.review.test_log import OLD_LINE, a_judgement


@pytest.fixture(name="desk")
def _desk(tmp_path: Path) -> Desk:
    """The sinking has two days, and the passengers two numbers; Ann confirmed the numbers."""
    desk = Desk(tmp_path)
    desk.decide(of_kind(desk.run().report, "figure").id)
    return desk


def before_all(desk: Desk) -> None:
    desk.write("courier.txt", [*TEXTS["courier.txt"][:2], *HARMLESS, *TEXTS["courier.txt"][2:]])


def after_all(desk: Desk) -> None:
    desk.write("gazette.txt", [*TEXTS["gazette.txt"], *HARMLESS])


def renamed(desk: Desk) -> None:
    (desk.sources / "gazette.txt").rename(desk.sources / "a-gazette.txt")


def another_matter(desk: Desk) -> None:
    desk.edit("courier.txt", "2 May", "3 May")


def figure_edited(desk: Desk) -> None:
    desk.edit("courier.txt", "40 passengers", "41 passengers")


def quote_reworded(desk: Desk) -> None:
    desk.edit("courier.txt", "ferry carried 40", "ship carried 40")


def both_edited(desk: Desk) -> None:
    desk.edit("courier.txt", "40 passengers", "45 passengers")
    desk.edit("gazette.txt", "52 passengers", "57 passengers")


def a_side_came(desk: Desk) -> None:
    desk.write("herald.txt", ["Halcyon: what we know", "5 May 2024", CARRIED.format(61)])


def a_side_went(desk: Desk) -> None:
    a_side_came(desk)
    desk.edit("gazette.txt", "The ferry carried 52 passengers", "The ferry was new")


def agreed(desk: Desk) -> None:
    desk.edit("courier.txt", "40 passengers", "52 passengers")


def source_gone(desk: Desk) -> None:
    (desk.sources / "gazette.txt").unlink()


def nothing(_desk: Desk) -> None:
    """Reads the folder again as it is."""


@pytest.mark.parametrize(
    ("change", "place", "changes"),
    [
        pytest.param(nothing, "carried", [], id="the same folder"),
        pytest.param(renamed, "carried", [], id="a file has another name"),
        pytest.param(before_all, "moved", [], id="the quote stands further down"),
        pytest.param(after_all, "moved", [], id="the file is longer"),
        pytest.param(another_matter, "moved", [], id="another sentence of the file was edited"),
        pytest.param(figure_edited, "stale", ["quote", "value"], id="the figure was edited"),
        pytest.param(quote_reworded, "stale", ["quote"], id="a word of the quote was edited"),
        pytest.param(both_edited, "stale", ["quote", "value", "quote", "value"], id="both figures were edited"),
        pytest.param(a_side_came, "stale", ["side new"], id="another source has come in"),
        pytest.param(a_side_went, "stale", ["side gone", "side new"], id="one source went and another came"),
        pytest.param(agreed, "orphaned", [], id="the sources agree now"),
        pytest.param(source_gone, "orphaned", [], id="a source is gone"),
    ],
)
def test_a_judgement_holds_for_what_was_seen_and_for_nothing_else(
    desk: Desk, change: Callable[[Desk], None], place: str, changes: list[str]
) -> None:
    change(desk)
    review = desk.run()
    (laid,) = places(review)
    assert laid.place == place
    live = [(found, one) for found in review.report.inconsistencies for one in found.live]
    stale = [(found, one) for found in review.report.inconsistencies for one in found.stale]
    assert [len(live), len(stale), len(review.report.orphaned)] == [
        place in ("carried", "moved"),
        place == "stale",
        place == "orphaned",
    ]
    for found, one in live:
        assert (found.kind, found.standing, found.judgement) == ("figure", "agreed", one.judgement)
        assert bool(one.moved) == (place == "moved")
    for found, former in stale:
        assert (found.standing, found.judgement) == ("open", None)
        assert [change.what for change in former.changes] == changes
    assert all("40 passengers" in former.sides[0].quote for former in review.report.orphaned)


def test_what_is_edited_and_edited_back_holds_again(desk: Desk) -> None:
    figure_edited(desk)
    assert [laid.place for laid in places(desk.run())] == ["stale"]
    desk.edit("courier.txt", "41 passengers", "40 passengers")
    assert [laid.place for laid in places(desk.run())] == ["carried"]


def test_whoever_decides_anew_is_not_shown_what_they_decided_before(desk: Desk) -> None:
    figure_edited(desk)
    found = of_kind(desk.run().report, "figure")
    judged = of_kind(desk.decide(found.id, "dismissed").report, "figure")
    assert (judged.standing, judged.stale) == ("agreed", ())
    source_gone(desk)
    (former,) = desk.run().report.orphaned
    assert former.judgement.status == "dismissed"


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        pytest.param([], HARMLESS, "moved", id="what is around it tells which"),
        pytest.param(HARMLESS, (), "stale", id="nothing tells which"),
    ],
)
def test_words_that_stand_twice_are_told_apart_by_what_is_around_them(
    tmp_path: Path, before: list[str], after: list[str], place: str
) -> None:
    desk = Desk(tmp_path)
    desk.write("courier.txt", ["Ferry", "3 May 2024", CARRIED.format(40), *after])
    desk.decide(of_kind(desk.run().report, "figure").id)
    desk.write("courier.txt", ["Ferry", "3 May 2024", *before, CARRIED.format(40), *after, "So:", CARRIED.format(40)])
    assert [laid.place for laid in places(desk.run())] == [place]


def test_other_reviewers_keep_theirs_when_one_decides_anew(desk: Desk) -> None:
    found = of_kind(desk.decide(of_kind(desk.open().report, "figure").id, reviewer="Bob").report, "figure")
    assert [live.judgement.reviewer for live in found.live] == ["Ann", "Bob"]
    figure_edited(desk)
    found = of_kind(desk.run().report, "figure")
    judged = of_kind(desk.decide(found.id, reviewer="Bob").report, "figure")
    assert [former.judgement.reviewer for former in judged.stale] == ["Ann"]
    assert (judged.standing, judged.judgement and judged.judgement.reviewer) == ("agreed", "Bob")


def test_a_statement_in_other_words_of_a_model_carries(desk: Desk) -> None:
    report, kept = read_report(desk.folder), read_documents(desk.folder)
    found = of_kind(report, "figure")
    reworded = found.model_copy(update={"summary": "Other words.", "reading": "Other words.", "severity": "low"})
    claims = tuple(claim.model_copy(update={"statement": "Other words."}) for claim in report.claims)
    other = report.model_copy(update={"inconsistencies": (reworded,), "claims": claims})
    judged = judge_report(other, kept, parse_log((desk.folder / "judgements.jsonl").read_bytes()))
    assert judged.inconsistencies[0].standing == "agreed"


def test_the_value_counts_even_where_no_letter_has_changed(desk: Desk) -> None:
    report, kept = read_report(desk.folder), read_documents(desk.folder)
    found = of_kind(report, "figure")
    sides = (found.sides[0].model_copy(update={"value": "about 40 passengers"}), *found.sides[1:])
    other = report.model_copy(update={"inconsistencies": (found.model_copy(update={"sides": sides}),)})
    judged = judge_report(other, kept, parse_log((desk.folder / "judgements.jsonl").read_bytes()))
    (former,) = judged.inconsistencies[0].stale
    assert [(change.what, change.before, change.after) for change in former.changes] == [
        ("value", "40 passengers", "about 40 passengers")
    ]


def test_without_the_texts_what_did_not_change_carries_and_what_did_is_asked_again(desk: Desk) -> None:
    log = parse_log((desk.folder / "judgements.jsonl").read_bytes())
    none: dict[str, Document] = {}
    assert of_kind(lay_judgements(read_report(desk.folder), none, log), "figure").standing == "agreed"
    after_all(desk)
    desk.run()
    (desk.folder / DOCUMENTS_NAME).unlink()
    found = of_kind(desk.open().report, "figure")
    assert (found.standing, [change.what for change in found.stale[0].changes]) == ("open", ["place"])


def test_lines_of_an_earlier_version_hold_for_the_id_alone() -> None:
    found = an_inconsistency()
    log = parse_log(OLD_LINE.replace(b"ab12", found.id.encode()))
    assert lay_judgements(a_report(found), {}, log).inconsistencies[0].standing == "agreed"
    (orphan,) = lay_judgements(a_report(an_inconsistency("other")), {}, log).orphaned
    assert (orphan.seen, orphan.sides) == ("Two days.", ())


def test_the_last_line_counts_even_where_a_clock_went_back() -> None:
    found = an_inconsistency()
    entries = [
        RecordedJudgement(inconsistency=found.id, seen="", judgement=a_judgement(status, hour=hour), turn=turn)
        for turn, (status, hour) in enumerate([("confirmed", 12), ("dismissed", 7)], start=1)
    ]
    log = JudgementLog(tuple(LogLine(str(entry.turn), entry) for entry in entries))
    judged = lay_judgements(a_report(found), {}, log).inconsistencies[0]
    assert judged.judgement == a_judgement("dismissed", hour=7)


def test_inconsistencies_keep_their_order_and_lose_what_no_log_says() -> None:
    judged = an_inconsistency("b").model_copy(update={"judgement": a_judgement(), "standing": "agreed"})
    report = a_report(an_inconsistency("a"), judged, an_inconsistency("c"))
    laid = lay_judgements(report, {}, JudgementLog())
    assert [found.id for found in laid.inconsistencies] == [found.id for found in report.inconsistencies]
    assert [found.standing for found in laid.inconsistencies] == ["open"] * 3
    assert laid.inconsistencies[1].judgement is None


def test_two_judgements_on_two_days_of_one_story_do_not_meet(desk: Desk) -> None:
    desk.decide(of_kind(desk.open().report, "date").id, "dismissed", reason="other time")
    desk.edit("courier.txt", SANK.format(2)[:30], "A ferry called Halcyon sank of")
    review = desk.run()
    assert [laid.place for laid in places(review)] == ["moved", "stale"]
    assert [former.judgement.reason for former in of_kind(review.report, "date").stale] == ["other time"]


def test_what_was_edited_and_what_it_was_before_each_keep_their_own(desk: Desk) -> None:
    figure_edited(desk)
    desk.decide(of_kind(desk.run().report, "figure").id, "dismissed")
    desk.edit("courier.txt", "41 passengers", "40 passengers")
    review = desk.run()
    assert [laid.place for laid in places(review)] == ["carried", "superseded"]
    assert [live.judgement.status for live in of_kind(review.report, "figure").live] == ["confirmed"]
    assert of_kind(review.report, "figure").stale == ()
    figure_edited(desk)
    assert [laid.place for laid in places(desk.run())] == ["superseded", "carried"]


def test_a_line_that_holds_for_an_id_alone_holds_until_its_reviewer_decides_anew(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    found = of_kind(desk.run().report, "figure")
    old = OLD_LINE.replace(b"ab12", found.id.encode())
    (desk.folder / "judgements.jsonl").write_bytes(old + b"\n")
    assert [laid.place for laid in places(desk.open())] == ["carried"]
    desk.decide(found.id, "dismissed", "R. Vale")
    a_side_came(desk)
    assert [laid.place for laid in places(desk.run())] == ["superseded", "stale"]
