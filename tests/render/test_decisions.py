from __future__ import annotations

import datetime as dt

from factcheck.judged import Change, FormerJudgement, LiveJudgement, Remark, SeenSide
from factcheck.models import Judgement
from factcheck.render import make_briefing_view, render_html
from factcheck.render.counts import count_review
from factcheck.render.decisions import list_lapsed, name_reviewers, tell_decision, tell_in_a_line, tell_reason
from factcheck.render.front import Decision
from factcheck.render.inconsistencies import make_cards
from factcheck.render.labels import Labels
from factcheck.report import Report
from tests.render.sample import CONFIRMED, DISMISSED, SOURCES, make_judged_sample, make_sample

SCOPE = DISMISSED.model_copy(update={"reason": "other scope"})
FORMER = FormerJudgement(
    inconsistency="0123456789ab",
    line="1",
    judgement=SCOPE,
    seen="Two numbers.",
    sides=(SeenSide(path=SOURCES[0].path, value="3 people", quote="Three people <died>."),),
)


def a_disputed_report() -> Report:
    """One confirmed and dismissed by two people, one dismissed, one that changed, and something judged and gone."""
    first, second, third, *rest = make_sample(inconsistencies=make_sample().inconsistencies).inconsistencies
    live = (LiveJudgement(judgement=CONFIRMED, line="1"), LiveJudgement(judgement=DISMISSED, line="2"))
    moved = LiveJudgement(judgement=SCOPE, line="3", moved=(SOURCES[0].path,))
    change = Change(what="quote", path=SOURCES[0].path, before="three", after="<b>four</b>")
    note = Remark(inconsistency="1", seen="Two numbers.", reviewer="Ann", at=CONFIRMED.at, text="<i>called</i> \u202e")
    judged = (
        first.model_copy(update={"standing": "disagreement", "live": live, "judgement": None}),
        second.model_copy(update={"standing": "agreed", "live": (moved,), "judgement": SCOPE}),
        third.model_copy(update={"stale": (FORMER.model_copy(update={"changes": (change,)}),), "remarks": (note,)}),
    )
    report = make_sample(inconsistencies=(*judged, *rest), orphaned=(FORMER,))
    return report.model_copy(update={"remarks": (note,)})


def test_a_decision_names_who_when_and_why() -> None:
    judgement = Judgement(
        status="confirmed", reviewer="R. Amundsen", at=dt.datetime(2031, 5, 9, 9, 5, tzinfo=dt.UTC), note="asked both"
    )
    assert tell_decision(judgement) == Decision("confirmed", "R. Amundsen", "9 May 2031, 09:05 UTC", "asked both")
    assert tell_in_a_line(tell_decision(judgement)) == "confirmed by R. Amundsen, 9 May 2031, 09:05 UTC. Asked both."
    assert tell_decision(None) == Decision("open")
    assert tell_in_a_line(Decision("open")) == ""


def test_a_reason_of_the_list_is_told_with_its_meaning_and_another_as_it_is() -> None:
    assert tell_reason("other time") == "other time: each was right at its own time"
    assert tell_reason("they asked us to") == "they asked us to"


def test_the_review_is_counted_with_what_is_disputed_changed_and_gone() -> None:
    review = count_review(a_disputed_report())
    assert (review.disagreement, review.stale, review.orphaned) == (1, 1, 1)
    assert review.total == len(make_sample().inconsistencies)


def test_those_who_settled_most_are_named_first_and_the_rest_counted() -> None:
    names = ["Cy", "Ann", "Bob", "Di", "Ann"]
    found = [
        one.model_copy(update={"judgement": CONFIRMED.model_copy(update={"reviewer": name})})
        for one, name in zip(make_sample().inconsistencies, names, strict=False)
    ]
    assert name_reviewers(make_sample(inconsistencies=tuple(found))) == (("Ann", "Bob", "Cy"), 1)
    assert name_reviewers(make_sample(inconsistencies=())) == ((), 0)


def test_confirmed_comes_first_and_dismissed_stands_at_the_end_with_its_reason() -> None:
    report = a_disputed_report()
    labels = Labels(report)
    cards, dismissed = make_cards(report, labels), make_cards(report, labels, dismissed=True)
    statuses = [card.decision.status for card in cards.shown]
    assert statuses == sorted(statuses, key=lambda status: status != "confirmed")
    assert {card.decision.status for card in dismissed.shown} == {"dismissed"}
    assert dismissed.shown[0].decision.reason.startswith("other scope: ")
    assert cards.total + dismissed.total == len(report.inconsistencies)
    page = render_html(make_briefing_view(report))
    assert page.index('id="inconsistencies"') < page.index('id="dismissed"') < page.index('id="not-read"')
    assert page.index('id="dismissed"') < page.index('id="K2"')


def test_what_holds_no_more_is_listed_with_what_was_seen_and_what_changed() -> None:
    report = a_disputed_report()
    stale, gone = list_lapsed(report, Labels(report)).shown
    assert (stale.label, stale.changes) == ("K3", ("S1 said “three” and says “<b>four</b>”",))
    assert (gone.label, gone.seen, gone.sides[0].source) == ("", "Two numbers.", "S1")


def test_the_page_says_it_all_and_obeys_none_of_it() -> None:
    page = render_html(make_briefing_view(a_disputed_report()))
    for said in ("1 in disagreement", "1 changed since", "1 judged and gone", "the reviewers decided differently"):
        assert said in page
    for said in ("S1 changed since; the words that were judged stand unchanged", "No longer judged", "&lt;b&gt;four"):
        assert said in page
    assert "<i>called" not in page
    assert "\u202e" not in page


def test_page_1_names_who_settled_what_and_marks_what_is_open() -> None:
    page = render_html(make_briefing_view(make_judged_sample()))
    assert "15 of 15 settled by R. Amundsen and E. Thorvald" in page
    part = render_html(make_briefing_view(make_sample()))
    assert "Confirmed, and still to settle" in part
    assert part.count(">open <i") == 12
