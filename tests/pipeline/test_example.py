from __future__ import annotations

import pytest

from tests.expectations import false_alarms, forbidden, missed, read_expected
from tests.pipeline.reports import ROOT, report_on

EXPECTED = read_expected(ROOT / "examples" / "harbour.expected.json")


@pytest.fixture(name="report", scope="module")
def _report():
    return report_on(ROOT / "examples" / "harbour")


def test_the_embedded_extractor_finds_every_planted_inconsistency(report):
    assert missed(report, EXPECTED) == []


def test_no_planted_agreement_is_flagged(report):
    assert forbidden(report, EXPECTED) == []


def test_nothing_else_is_flagged(report):
    assert false_alarms(report, EXPECTED) == []


def test_the_reprint_is_one_voice_with_its_agency(report):
    path = {source.id: source.path for source in report.sources}
    groups = sorted([path[s.id], *(path[other] for other in s.same_text_as)] for s in report.sources if s.same_text_as)
    assert [sorted(group) for group in groups] == [sorted(pair) for pair in EXPECTED.same_text for _ in pair]


@pytest.mark.parametrize("words", EXPECTED.furniture)
def test_page_furniture_is_set_aside_and_no_claim(report, words):
    assert any(words.casefold() in aside.quote.casefold() for aside in report.set_aside)
    assert not any(words.casefold() in claim.evidence[0].quote.casefold() for claim in report.claims)


def test_all_five_formats_are_read_and_the_undated_source_says_so(report):
    assert {source.path.rpartition(".")[2] for source in report.sources} == {"txt", "md", "html", "pdf", "docx"}
    assert [source.path for source in report.sources if source.published is None] == ["07_eyewitness_notes.txt"]
    assert report.skipped == ()
