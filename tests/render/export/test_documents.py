"""markdown read by markdown-it, docx by mammoth, json by jsonschema."""

from __future__ import annotations

import io
import json
import re
import zipfile

import jsonschema
import mammoth
import pytest
from lxml import html as parser
from markdown_it import MarkdownIt

from factcheck.errors import UsageError
from factcheck.models import Unparsed
from factcheck.render.export import FORMATS, Material, export_report
from factcheck.render.export.markdown import escape
from factcheck.render.shown import show
from factcheck.report import Report
from tests.render.hostile import PAYLOADS, poison
from tests.render.sample import make_judged_sample, make_quiet_sample, make_sample

PLAIN = set("html body div h1 h2 h3 p blockquote table thead tbody tr th td ul li strong em code a".split())
"""Elements that our own structure needs."""


def page_of_markdown(report: Report) -> parser.HtmlElement:
    text = export_report(Material(report), "markdown")["briefing.md"].decode()
    return parser.document_fromstring(MarkdownIt("commonmark", {"html": True}).enable("table").render(text))


def page_of_docx(report: Report) -> parser.HtmlElement:
    content = export_report(Material(report), "docx")["briefing.docx"]
    return parser.document_fromstring(mammoth.convert_to_html(io.BytesIO(content)).value)


def words(element: parser.HtmlElement) -> str:
    return " ".join(element.text_content().split())


@pytest.mark.parametrize("read", [page_of_markdown, page_of_docx])
def test_every_inconsistency_claim_quote_source_and_trouble_is_there(read: object) -> None:
    report = make_sample()
    told = words(read(report))  # type: ignore[operator]  # one of two readers
    quotes = [piece.quote for claim in report.claims for piece in claim.evidence]
    sides = [side.quote for found in report.inconsistencies for side in found.sides]
    for said in (*quotes, *sides, *(claim.statement for claim in report.claims)):
        assert " ".join(show(said, whole=True).split()) in told
    for source in report.sources:
        assert source.sha256[:12] in told
    for left in (*report.skipped, *report.failed, *report.ungrounded, *report.set_aside):
        assert left.reason in told
    for left in report.uncovered:
        assert f"{left.kind} “{left.quote}”" in told
    for claim in report.claims:
        assert all(detail.reason in told for detail in claim.unsupported)
        assert all(mention.unparsed in told for mention in claim.mentions if isinstance(mention, Unparsed))


def test_decisions_are_told() -> None:
    told = words(page_of_markdown(make_judged_sample()))
    assert "dismissed by E. Thorvald" in told
    assert "Nothing was flagged." in words(page_of_docx(make_quiet_sample()))
    assert words(page_of_docx(make_sample())).count("☐ Confirm") == 12


@pytest.mark.parametrize("payload", PAYLOADS[:10], ids=range(10))
def test_a_hostile_string_stays_a_string(payload: str) -> None:
    report = poison(payload)
    for read in (page_of_markdown, page_of_docx):
        page = read(report)
        assert {str(one.tag) for one in page.iter()} <= PLAIN
        assert [link for link in page.xpath("//a/@href") if not link.startswith("https://")] == []
        assert " ".join(show(payload, whole=True).split()) in words(page)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        pytest.param("St Brannock's half-built silo", "St Brannock's half-built silo", id="marks within words"),
        pytest.param("It burned. It fell", "It burned. It fell", id="full stops"),
        pytest.param("12. May", r"12\. May", id="what would be a list"),
        pytest.param("- a dash", r"\- a dash", id="what would be an item"),
        pytest.param("www.example.org", r"www\.example\.org", id="what would be an address"),
        pytest.param("It held 12. It burned in 2019.” (HFRS)", "It held 12. It burned in 2019.” (HFRS)", id="figures"),
        pytest.param("---", r"\-\-\-", id="what would be a line"),
        pytest.param("a 'b' \"c\"", r"a \'b\' \"c\"", id="what would be a title"),
    ],
)
def test_only_what_could_mean_something_is_escaped(text: str, escaped: str) -> None:
    assert escape(text) == escaped
    page = MarkdownIt("commonmark", {"html": True, "linkify": False}).render(escape(text))
    assert page == "<p>" + text.replace('"', "&quot;") + "</p>\n"


def test_two_word_documents_are_equal_and_hold_no_clock() -> None:
    one, two = (export_report(Material(make_sample()), "docx")["briefing.docx"] for _ in range(2))
    assert one == two
    with zipfile.ZipFile(io.BytesIO(one)) as archive:
        assert {entry.date_time[0] for entry in archive.infolist()} == {2000}
        assert b"2000-01-01" in archive.read("docProps/core.xml")


def test_json_is_the_report_and_follows_its_schema() -> None:
    files = export_report(Material(make_sample()), "json")
    schema = json.loads(files["report.schema.json"])
    jsonschema.Draft202012Validator(schema).validate(json.loads(files["report.json"]))
    assert files["report.json"].decode() == make_sample().to_json()


def test_an_unknown_format_is_refused_by_name() -> None:
    with pytest.raises(UsageError, match="no format pptx") as caught:
        export_report(Material(make_sample()), "pptx")
    assert all(re.search(rf"\b{name}\b", caught.value.hint) for name in FORMATS)


def test_a_head_of_a_table_is_repeated_and_no_row_is_torn() -> None:
    """mammoth tells a head that is repeated by `thead`."""
    report = make_sample()
    page = page_of_docx(report)
    assert len(page.findall(".//table")) == len(page.findall(".//thead")) == len(report.inconsistencies) + 1
    content = export_report(Material(report), "docx")["briefing.docx"]
    told = zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml")
    assert told.count(b"<w:cantSplit") == sum(len(found.sides) for found in report.inconsistencies) + len(
        report.sources
    )


def test_words_that_begin_with_a_quotation_mark_get_no_second_one() -> None:
    assert not re.search('“[“"„«]', words(page_of_docx(make_sample())))


@pytest.mark.parametrize("version", ["0\x00\x1b1", "9" * 400], ids=["control characters", "longer than a property"])
def test_a_version_that_a_hand_wrote_stops_no_copy(version: str) -> None:
    report = make_sample()
    report = report.model_copy(update={"tool": report.tool.model_copy(update={"version": version})})
    assert export_report(Material(report), "docx")
    assert export_report(Material(report), "xlsx")
