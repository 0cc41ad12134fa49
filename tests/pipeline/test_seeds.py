"""Five real articles, read in place: what a careful reader finds in them, and what looks like it and is none."""

from __future__ import annotations

import pytest

from tests.pipeline.reports import report_on


@pytest.fixture(name="report", scope="module")
def _report(seeds):
    return report_on(seeds)


def flags(report, kind, *words):
    return [
        flag
        for flag in report.inconsistencies
        if flag.kind == kind and all(any(word in f"{side.value} {side.quote}" for side in flag.sides) for word in words)
    ]


def test_the_two_spellings_of_the_envoy_are_flagged_once(report):
    names = [flag for flag in report.inconsistencies if flag.kind == "name"]
    assert len(names) == 1
    assert {"Kabulov", "Kubulov"} <= {side.value.split()[-1] for side in names[0].sides}


def test_one_sentence_in_three_wordings_is_one_inconsistency(report):
    (flag,) = flags(report, "quote", "of late - an increased influence", "increasing in terms", "increased [Russian]")
    assert len({side.source for side in flag.sides}) == 3


def test_the_denial_of_the_supplies_is_a_counterclaim(report):
    claims = {claim.id: claim for claim in report.claims}
    denied = [
        (claim, claims[other])
        for claim in report.claims
        for other in claim.counterclaims
        if claim.kind in ("headline", "allegation", "quotation", "statement")
    ]
    assert any("NATO" in claim.claimant and "Russia" in other.claimant for claim, other in denied)
    assert flags(report, "claim", "Taliban")


def test_first_in_april_beside_february_and_march_is_flagged(report):
    (flag,) = flags(report, "date", "back in April", "In February")
    assert any("March 23" in side.quote for side in flag.sides)


def test_no_other_date_figure_or_place_is_flagged(report):
    assert [f.summary for f in report.inconsistencies if f.kind in ("figure", "place", "other", "attribution")] == []
    assert len([f for f in report.inconsistencies if f.kind == "date"]) == 1


def test_furniture_is_no_claim_and_what_a_page_prints_twice_is_read_once(report):
    quotes = [claim.evidence[0].quote for claim in report.claims]
    for words in (
        "newsletter",
        "donation",
        "coronavirus",
        "Subscribe",
        "TRY 14 DAYS",
        "Leave a Reply",
        "hyperlink",
        "May 22, 2010",
    ):
        assert not any(words in quote for quote in quotes), words
    twice = [
        quote for quote in quotes if quote.startswith(("The United States has been claiming", "US generals first"))
    ]
    assert len(twice) == 2


def test_two_articles_with_one_agency_s_copy_are_one_voice(report):
    shared = [len(source.same_text_as) for source in report.sources]
    assert shared == [1, 1, 0, 0, 0]
