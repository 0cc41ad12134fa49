from __future__ import annotations

import datetime as dt
import time
from pathlib import Path
from typing import Any

import pytest
from lxml import html as parser

from factcheck.inspected import Inspection
from factcheck.models import SetAside, Skipped
from factcheck.pipeline import inspect_file
from factcheck.render.inspection import make_inspection_view, render_inspection
from tests.render.hostile import PAYLOADS, shapes

TEXT = """Footbridge falls at Lower Pell

4 May 2024

Mayor Ingrid Solvay said on Friday that about 40 people were on the bridge.

"We told the owner on 2 March that Bruno Tarn had seen three cracks," Solvay said.

The bridge fell and took its lamps with it.
"""


def inspect(tmp_path: Path, text: str = TEXT) -> Inspection:
    path = tmp_path / "pell.txt"
    path.write_text(text, encoding="utf-8")
    inspection = inspect_file(path)
    assert not isinstance(inspection, Skipped)
    return inspection


def aside(inspection: Inspection, quote: str, reason: str) -> Inspection:
    start = inspection.text.index(quote)
    stretch = SetAside(source=inspection.source.id, start=start, end=start + len(quote), quote=quote, reason=reason)
    return inspection.model_copy(update={"set_aside": (*inspection.set_aside, stretch)})


def parse(page: str) -> Any:
    return parser.document_fromstring(page)


def words_of(page: str) -> str:
    return " ".join(parse(page).body.text_content().split())


def test_every_hit_is_marked_whole_in_the_text_and_stands_in_a_list(tmp_path: Path) -> None:
    inspection = inspect(tmp_path)
    page = parse(render_inspection(inspection))
    for kind in ("date", "figure", "name", "quotation", "attribution"):
        hits = sorted(getattr(inspection, f"{kind}s"), key=lambda hit: (hit.start, hit.end))
        assert hits, kind
        rows = page.xpath(f"//section[@id='{kind}s']//tbody/tr")
        assert [row[1].text_content() for row in rows] == [hit.quote for hit in hits]
        assert [row[2].text_content() for row in rows] == [hit.meaning or "a quotation" for hit in hits]
        marked = "".join(run.text for run in page.xpath("//main//a") if kind in run.get("class").split())
        assert marked.replace(" ", "") in "".join(hit.quote for hit in hits).replace(" ", "").replace("\n", "")


def test_the_value_is_read_by_hovering(tmp_path: Path) -> None:
    page = parse(render_inspection(inspect(tmp_path)))
    (run,) = (one for one in page.xpath("//main//a") if one.text == "2 March")
    assert "date: " in run.get("title")
    assert "2024-03-02 to before 2024-03-03" in run.get("title")


def test_marks_over_each_other_are_cut_into_runs_that_never_nest(tmp_path: Path) -> None:
    page = parse(render_inspection(inspect(tmp_path)))
    (run,) = (one for one in page.xpath("//main//a") if one.text == "Bruno Tarn")
    assert set(run.get("class").split()) >= {"name", "quotation", "attribution"}
    assert len(run.get("title").split("\n")) >= 3
    assert run.get("title").startswith("name: ")
    assert page.xpath("//main//a//a") == []


def test_the_text_is_all_there_in_its_order(tmp_path: Path) -> None:
    inspection = inspect(tmp_path)
    page = parse(render_inspection(inspection))
    assert " ".join(page.xpath("//main")[0].text_content().split()) == " ".join(
        inspection.text.replace("4 May", "set aside: date line 4 May").split()
    )


def test_every_link_leads_somewhere_and_every_id_is_one_of_a_kind(tmp_path: Path) -> None:
    page = parse(render_inspection(aside(inspect(tmp_path), "took its lamps", "caption")))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in page.xpath("//@href")} <= set(ids)


def test_what_is_set_aside_says_why_before_it_and_in_the_list(tmp_path: Path) -> None:
    page = render_inspection(aside(inspect(tmp_path), "took its lamps", "caption: below a picture"))
    words = words_of(page)
    assert "fell and set aside: caption: below a picture took its lamps with it." in words
    assert "Set aside (2)" in words
    assert 'class="aside"' in page


def test_the_metadata_say_where_the_date_comes_from(tmp_path: Path) -> None:
    inspection = inspect(tmp_path)
    assert inspection.source.published == dt.date(2024, 5, 4)
    words = words_of(render_inspection(inspection))
    assert "published2024-05-04 (from: date line)" in words
    assert "publishernot known" in words


def test_a_headline_and_the_gaps_between_paragraphs_are_kept(tmp_path: Path) -> None:
    lines = make_inspection_view(inspect(tmp_path)).lines
    assert lines[0].role == "headline"
    assert [line.parted for line in lines] == [False, True, True, True, True]


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_no_text_adds_an_element_or_an_attribute(tmp_path: Path, payload: str) -> None:
    inspection = inspect(tmp_path)
    plain = aside(inspection, "took its lamps", "caption")
    source = inspection.source.model_copy(update=dict.fromkeys(("title", "path", "publisher", "author"), payload))
    names = tuple(
        one.model_copy(update={"quote": payload, "value": one.value.model_copy(update={"text": payload})})
        for one in inspection.names
    )
    text = inspection.text.replace("The bridge fell", payload + "The bridge fell")
    update = {"source": source, "names": names, "text": text}
    page = render_inspection(aside(inspection.model_copy(update=update), "took its lamps", payload))
    assert shapes(page) == shapes(render_inspection(plain))
    assert not any(mark in page for mark in "\u202e\u2066\x00\x1b\u200f")


def test_the_page_fetches_nothing_and_runs_nothing(tmp_path: Path) -> None:
    page = render_inspection(inspect(tmp_path))
    assert "default-src 'none'; style-src 'unsafe-inline'; font-src data:" in page
    assert "<script" not in page
    assert not any(address in page for address in ("http://", "https://", "@import", "src=", "file:"))


def test_a_source_without_a_hit_says_so(tmp_path: Path) -> None:
    words = words_of(render_inspection(inspect(tmp_path, "the rain went on and on.\n")))
    assert "Dates (0) None." in words
    assert "Set aside (0) None." in words


def test_a_line_longer_than_any_field_is_printed_whole(tmp_path: Path) -> None:
    line = "the rain went on and the river rose " * 600
    page = parse(render_inspection(inspect(tmp_path, line)))
    assert " ".join(page.xpath("//main")[0].text_content().split()) == line.strip()


def test_a_long_source_takes_time_in_proportion(tmp_path: Path) -> None:
    inspection = inspect(tmp_path, TEXT * 200)
    started = time.perf_counter()
    assert render_inspection(inspection)
    assert time.perf_counter() - started < 5
