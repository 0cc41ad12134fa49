from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from lxml import html as parser

from factcheck.models import Failed
from factcheck.render import Look, make_briefing_view, render_html
from factcheck.render.environment import PRINT_LIMIT
from factcheck.render.look import SECTIONS
from factcheck.report import Report
from tests.render import sample
from tests.render.hostile import PAYLOADS, poison, shapes

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


def page_of(report: Report) -> str:
    return render_html(make_briefing_view(report))


def words_of(report: Report) -> str:
    """The text of the body, with every gap one space."""
    return " ".join(parser.document_fromstring(page_of(report)).body.text_content().split())


def test_page_1_says_what_was_read_compared_and_flagged() -> None:
    words = words_of(sample.make_sample())
    for said in (
        "Machine draft — not for publication",
        "What 6 sources say, word for word, and 15 points on which they cannot all be right.",
        "5 independent; S2 and S3 carry one text",
        "15: 5 high, 7 medium, 3 low",
        "44, each found word for word in its source",
        "3 files not read, 1 passage failed, 3 quotes refused, 4 stretches set aside",
        "2 of 15 settled by E. Thorvald and R. Amundsen, 1 unsure",
        "15 inconsistencies flagged; 5 could change the story.",
        "Of 13 details that can be compared, 3 agree, 8 differ, 1 is unclear, 1 stands only in copies of one text.",
        "Confirmed, and still to settle",
    ):
        assert said in words


def test_page_1_says_whose_label_is_whose() -> None:
    key = parser.document_fromstring(page_of(sample.make_sample())).body.find_class("whose")[0]
    assert [link.get("href") for link in key.iter("a")] == [f"#S{number}" for number in range(1, 7)]
    assert "S1\xa0The Ansley Courier" in key.text_content()
    wide = parser.document_fromstring(page_of(sample.make_wide_sample(40))).body.find_class("whose")[0]
    assert "and 26 more" in wide.text_content()


def test_which_extractor_read_is_said_on_page_1() -> None:
    assert "Read without a language model. The embedded rules read the sources" in words_of(sample.make_sample())
    words = words_of(sample.make_model_sample())
    assert "Read by openai/gpt-sample at api.openai.example." in words
    assert "14 sent, 3 answered from the cache; 48,210 tokens in, 9,876 out; US$ 0.17" in words


def test_nothing_flagged_is_said_plainly_with_what_was_compared() -> None:
    words = words_of(sample.make_quiet_sample())
    assert "No inconsistency was flagged." in words
    assert "That says nothing about whether the sources are right" in words
    assert "What was compared" in words
    assert "Nothing: every file was read whole" in words


def test_one_source_and_none_are_said_plainly() -> None:
    assert "With one source there was nothing to compare it with but itself." in words_of(sample.make_single_sample())
    assert "No file of the folder could be read" in words_of(sample.make_empty_sample())


def test_page_1_says_of_which_sources_nothing_could_be_compared() -> None:
    report = sample.make_sample()
    *heard, mute = report.sources
    claims = [claim for claim in report.claims if claim.evidence[0].source != mute.id]
    failed = Failed(source=mute.id, passage="1-4", reason="language")
    mended = report.model_copy(update={"claims": tuple(claims), "failed": (failed,)})
    assert f"No claim could be drawn from S{len(heard) + 1}, so nothing in it was compared" in words_of(mended)
    assert "No claim could be drawn from" not in words_of(report)


@pytest.mark.parametrize("section", SECTIONS)
def test_a_copy_of_one_section_sends_nobody_to_another(section: str) -> None:
    dismissed = sample.make_judged_sample()
    for report in (sample.make_sample(), sample.make_long_sample(60), dismissed):
        page = render_html(make_briefing_view(report), Look(sections=(section,)))
        told = " ".join(parser.document_fromstring(page).body.text_content().split())
        for name, words in SENT_TO.items():
            assert name == section or words not in told, words


SENT_TO = {
    "inconsistencies": "stand in full below",
    "dates": "in the table of all dates",
    "claims": "in the list of claims",
    "left-out": "; list",
    "more-details": "more details below",
}
"""Where a sentence sends the reader, by the section."""


def test_the_draft_mark_goes_when_everything_is_judged() -> None:
    words = words_of(sample.make_judged_sample())
    assert "Machine draft" not in words
    assert "All 15 have been judged: 10 confirmed, 5 dismissed." in words


def test_every_quote_stands_on_the_page_letter_for_letter() -> None:
    words = words_of(sample.make_sample())
    for claim in sample.CLAIMS.values():
        for piece in claim.evidence:
            shown = piece.quote.replace("\u202e", "⟦U+202E⟧").replace("\u202c", "⟦U+202C⟧").replace("\x07", "⟦U+0007⟧")
            assert shown in words


def test_everything_that_went_wrong_is_on_the_page() -> None:
    words = words_of(sample.make_sample())
    for said in (
        "letters/secret.pdf",
        "encrypted: the PDF needs a password",
        "Four dock workers died.",
        "within ninety",
    ):
        assert said in words
    assert "altered: the document has “two”, the draft “four”" in words
    assert "the answer broke off after 2,048 tokens, twice" in words
    assert "Read as windows-1252, not certain" in words


def test_nothing_is_told_by_colour_alone() -> None:
    body = parser.document_fromstring(page_of(sample.make_sample())).body
    for cell in body.xpath("//td[@class='differ']"):
        assert re.search("differs|denies", cell.text_content(), re.IGNORECASE)
    for cell in body.xpath("//td[@class='unclear']"):
        assert "unclear" in cell.text_content()
    for cell in body.xpath("//td[@class='silent']"):
        assert cell.text_content() == "silent"
    for badge in body.xpath("//span[starts-with(@class, 'sev')]"):
        assert badge.text_content() in ("high", "medium", "low")


def test_every_reference_leads_somewhere_and_no_id_stands_twice() -> None:
    body = parser.document_fromstring(page_of(sample.make_sample())).body
    ids = [one.get("id") for one in body.xpath("//*[@id]")]
    assert len(ids) == len(set(ids))
    links = {link.get("href") for link in body.xpath("//a")}
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    assert [link for link in links if not link.startswith("#")] == [sample.WIRE_URL]


def test_headings_go_down_by_one_level_at_a_time() -> None:
    body = parser.document_fromstring(page_of(sample.make_sample())).body
    levels = [int(heading.tag[1]) for heading in body.xpath("//h1 | //h2 | //h3 | //h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))


def test_the_page_carries_everything_and_fetches_nothing() -> None:
    page = page_of(sample.make_sample())
    assert not re.search(r"<(?:script|link|img|iframe|object|embed|form|base)\b", page)
    assert re.findall(r"url\((?!data:font/woff2;base64,[A-Za-z0-9+/=]+\))[^)]*\)", page) == []
    assert "default-src 'none'" in page
    assert page.count("@font-face") == 4
    assert 'class="faces">' in page, "for screens and for what a browser prints"
    assert len(page.encode()) < 300_000


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_a_hostile_string_in_every_field_adds_no_element_attribute_or_link(payload: str) -> None:
    page = page_of(poison(payload))
    plain = shapes(page_of(poison("x"))) | shapes(page_of(sample.make_sample()))
    assert shapes(page) - plain - _OFTEN == set()
    for link in parser.document_fromstring(page).xpath("//a"):
        assert link.get("href").startswith("#")
    assert not re.search("[\x00-\x08\x0e-\x1f\u202a-\u202e\u2066-\u2069\u200e\u200f]", page)
    page.encode()


_OFTEN = {("span", ("class",), "cut"), ("p", ("class",), "more"), ("p", ("class",), "vs soft")}
"""What a page shows where a text is too long to print: no foreign string made it."""


def test_no_field_however_long_is_printed_whole_or_cut_in_silence() -> None:
    text = "word " * 2000
    words = words_of(sample.make_sample(rules={"figures-disjoint": text}, title="long " * 2000))
    assert f"word … ({len(text) - PRINT_LIMIT:,} more characters in report.json)" in words
    assert "long " * 40 not in words


def test_two_renders_are_equal() -> None:
    assert page_of(sample.make_sample()) == page_of(sample.make_sample())


def test_the_words_that_the_design_forbids_are_in_no_template() -> None:
    for path in sorted(TEMPLATES.rglob("*")):
        if path.suffix in (".html", ".css") and path.name != "review.html":
            assert not re.search(r"\b(?:false|conflict|speaker|lie)\b", path.read_text("utf-8"), re.IGNORECASE), path


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("حريق في الميناء", "rtl"),
        ("(12) מנהל הנמל", "rtl"),
        ("港の火災", "ltr"),
        ("Fire at مرفأ", "ltr"),
        ("12:20", "ltr"),
    ],
)
def test_a_text_is_laid_out_the_way_it_is_written(text: str, direction: str) -> None:
    body = parser.document_fromstring(page_of(sample.make_sample(title=text))).body
    assert body.find(".//h1").get("dir") == direction


def test_a_place_looks_the_same_where_its_link_is_gone() -> None:
    page = render_html(make_briefing_view(sample.make_sample()), Look(sections=("method",)))
    assert '<span class="s">S1 ¶3</span>' in page
