"""The page of the sources' texts, read by lxml."""

from __future__ import annotations

import re

import pytest
from lxml import html as parser

from factcheck.errors import UsageError
from factcheck.kept import keep_documents
from factcheck.models import Document
from factcheck.render.export import Material, export_report
from factcheck.render.redact import Redaction
from factcheck.render.shown import show
from tests.render.export.test_linked import documents
from tests.render.sample import SOURCES, make_sample


def page_of(texts: dict[str, Document] | None = None, **more: object) -> parser.HtmlElement:
    material = Material(make_sample(), documents() if texts is None else texts, **more)  # type: ignore[arg-type]  # a test's shorthand
    return parser.document_fromstring(export_report(material, "html")["sources.html"].decode())


def plain(text: str) -> str:
    return " ".join(show(text).split())


def test_every_text_is_printed_whole() -> None:
    page = page_of()
    for number, source in enumerate(SOURCES, start=1):
        section = page.get_element_by_id(f"S{number}")
        for mark in section.xpath(".//sup | .//span[@class='num']"):
            mark.drop_tree()
        told = "".join(p.text_content() for p in section.xpath("./p[@class='par']"))
        assert re.sub(r"[\s\[\]]", "", told) == re.sub(r"[\s\[\]]", "", plain(documents()[source.id].text))


def test_every_quote_is_highlighted_where_it_stands() -> None:
    report, page = make_sample(), page_of()
    for number, claim in enumerate(report.claims, start=1):
        marks = page.xpath(f"//mark[following-sibling::sup[1]/a[@href='#C{number}']]")
        told = "".join(mark.text_content() for mark in marks)
        assert plain(claim.evidence[0].quote).replace(" ", "") in told.replace(" ", "")


def test_it_holds_no_script_fetches_nothing_and_every_link_leads_somewhere() -> None:
    page = page_of()
    assert page.xpath("//script | //link | //img | //iframe") == []
    assert {link[1:] for link in page.xpath("//a/@href")} <= set(page.xpath("//@id"))
    assert len(page.xpath("//@id")) == len(set(page.xpath("//@id")))


def test_what_was_set_aside_is_shown_as_such() -> None:
    texts = documents()
    first = SOURCES[0].id
    held = texts[first]
    end = len(held.text) + len("\nShare this")
    aside = {"source": first, "start": end - len("Share this"), "end": end, "quote": "Share this", "reason": "share"}
    longer = {**held.model_dump(), "text": f"{held.text}\nShare this", "set_aside": (aside,)}
    texts[first] = Document.model_validate(longer)
    assert page_of(texts).xpath("//p/span[@class='aside']")[-1].text_content() == "[Share this]"


def test_names_are_taken_out_of_the_texts_too() -> None:
    redaction = Redaction(["Reyle"])
    report, kept = redaction.apply(make_sample(), keep_documents(documents().values()))
    assert kept is not None
    material = Material(report, kept.restore(report.sources, report.set_aside))
    page = export_report(material, "html")["sources.html"].decode()
    redaction.check(page, "sources.html")
    assert "█████" in page


def test_without_the_texts_it_is_refused_with_what_to_do() -> None:
    with pytest.raises(UsageError) as caught:
        page_of({})
    assert "--sources" in caught.value.hint


def test_a_text_that_has_changed_is_refused() -> None:
    texts = {source_id: Document(source=held.source, text="Changed.") for source_id, held in documents().items()}
    with pytest.raises(UsageError, match="does not stand at its place"):
        page_of(texts)
