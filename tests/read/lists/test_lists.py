from __future__ import annotations

import csv
import datetime as dt
import io
import json

import pytest

from factcheck.read.parts import read_parts
from factcheck.read.reading import Reading
from factcheck.read.reasons import Code
from tests.read.makers import HEADLINE, LEAD, SECOND, ods, sheets, xlsx, zipped_with

HEAD = ["Title", "Body", "Publication date", "Outlet", "URL", "Byline"]
ROW = [HEADLINE, f"{LEAD}\n\n{SECOND}", "4 March 2019", "Gazette", "https://gazette.example/quay", "Mara Field"]


def table(*rows, delimiter=","):
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter).writerows([HEAD, *rows])
    return stream.getvalue().encode()


def found(kind, raw):
    return {part.name: part.reading for part in read_parts(kind, "a", raw)}


ENTRY = dict(zip(("headline", "articleBody", "datePublished", "publisher", "url", "author"), ROW, strict=True))
NESTED = {**ENTRY, "publisher": {"@type": "Organization", "name": "Gazette"}, "author": [{"name": "Mara Field"}]}


@pytest.mark.parametrize(
    ("kind", "raw", "name"),
    [
        pytest.param("table", table(ROW), "row 2", id="csv"),
        pytest.param("table", table(ROW, delimiter=";"), "row 2", id="semicolons"),
        pytest.param("table", table(ROW, delimiter="\t"), "row 2", id="tabs"),
        pytest.param("table", b"\xef\xbb\xbf" + table(ROW), "row 2", id="a byte order mark"),
        pytest.param("workbook", xlsx([HEAD, ROW]), "Articles, row 2", id="workbook"),
        pytest.param(
            "workbook", xlsx([HEAD, [*ROW[:2], 43528, *ROW[3:]]]), "Articles, row 2", id="a day as its serial number"
        ),
        pytest.param("list", json.dumps([ENTRY]).encode(), "entry 1", id="json"),
        pytest.param("list", json.dumps({"status": "ok", "articles": [NESTED]}).encode(), "entry 1", id="in an object"),
        pytest.param("list", json.dumps(NESTED).encode(), "entry 1", id="one article"),
        pytest.param(
            "list", b"\n".join([json.dumps(ENTRY).encode(), b'{"title": "x", "text": ""}']), "entry 1", id="lines"
        ),
    ],
)
def test_a_row_is_a_source_with_its_columns(kind, raw, name):
    reading = found(kind, raw)[name]
    assert isinstance(reading, Reading)
    assert reading.text == f"{HEADLINE}\n\n{LEAD}\n\n{SECOND}"
    assert reading.text[slice(*reading.headline)] == HEADLINE
    imprint = reading.imprint
    assert (imprint.title, imprint.published, imprint.publisher) == (HEADLINE, dt.date(2019, 3, 4), "Gazette")
    assert (imprint.url, imprint.author) == ("https://gazette.example/quay", "Mara Field")
    assert set(imprint.origins.values()) == {"table"}


def columns(entries):
    return {name: {str(nth): entry[name] for nth, entry in enumerate(entries)} for name in entries[0]}


OTHER = {**ENTRY, "headline": "Second", "articleBody": SECOND}
BOTH = [ENTRY, OTHER]


@pytest.mark.parametrize(
    "node",
    [
        pytest.param({"news": [ENTRY], "sport": [OTHER], "comments": [OTHER]}, id="two lists, and what others wrote"),
        pytest.param({"articles": {entry["headline"]: entry for entry in BOTH}}, id="by their names"),
        pytest.param([{"_id": 1, "_source": entry} for entry in BOTH], id="as a search engine gives them"),
        pytest.param({"data": [{"id": 1, "attributes": entry} for entry in BOTH]}, id="in an object of their own"),
        pytest.param(columns(BOTH), id="column by column"),
        pytest.param(
            {"columns": list(ENTRY), "index": [0, 1], "data": [list(one.values()) for one in BOTH]}, id="split"
        ),
        pytest.param([list(ENTRY), *(list(entry.values()) for entry in BOTH)], id="row by row"),
    ],
)
def test_every_article_of_a_json_is_read_however_they_lie_in_it(node):
    read = found("list", json.dumps(node).encode())
    assert list(read) == ["entry 1", "entry 2"]
    titles = [(reading.imprint.title, reading.imprint.publisher) for reading in read.values()]
    assert titles == [(HEADLINE, "Gazette"), ("Second", "Gazette")]


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        pytest.param(1551657600, dt.date(2019, 3, 4), id="seconds"),
        pytest.param(1551657600000, dt.date(2019, 3, 4), id="thousandths"),
        pytest.param(20190304, dt.date(2019, 3, 4), id="figures in a row"),
        pytest.param("2019-03-04T23:59:00Z", dt.date(2019, 3, 4), id="as it is written"),
    ],
)
def test_a_day_as_databases_write_it_is_read(stated, day):
    (reading,) = found("list", json.dumps([{**ENTRY, "datePublished": stated}]).encode()).values()
    assert reading.imprint.published == day


def test_a_number_is_nobodys_name_and_by_is_none_of_it():
    by = found("list", json.dumps([{**ENTRY, "author": "By Mara Field", "publisher": 17}]).encode())["entry 1"].imprint
    assert (by.author, by.publisher) == ("Mara Field", None)


@pytest.mark.parametrize("above", [b"sep=;\r\n", b"Export of the archive\r\n\r\n"], ids=["delimiter", "title"])
def test_the_columns_may_be_named_below_other_lines(above):
    read = found("table", above + table(ROW, delimiter=";"))
    assert [reading.imprint.title for reading in read.values()] == [HEADLINE]


def test_the_columns_of_a_sheet_may_be_named_below_other_rows_and_every_sheet_is_told():
    raw = sheets(Articles=[["Export of the archive"], HEAD, ROW], Notes=[["Ask the archive."]], Empty=[])
    read = found("workbook", raw)
    assert list(read) == ["Articles, row 3", "Notes"]
    assert read["Notes"].code == Code.UNSUPPORTED


def test_a_hidden_sheet_and_a_hidden_row_are_read_and_said_to_be():
    raw = zipped_with(xlsx([HEAD, ROW]), "xl/worksheets/sheet1.xml", b'<row r="2"', b'<row r="2" hidden="1"')
    assert found("workbook", raw)["Articles, row 2"].remarks == ("The row is hidden in the workbook.",)
    raw = zipped_with(xlsx([HEAD, ROW]), "xl/workbook.xml", b"sheetId", b'state="hidden" sheetId')
    assert found("workbook", raw)["Articles, row 2"].remarks == ("The sheet is hidden in the workbook.",)


@pytest.mark.parametrize("packed", [True, False])
def test_an_opendocument_spreadsheet_is_read(packed):
    read = found("workbook", ods([["Export"], HEAD, ROW, ["", ""]], packed=packed))
    assert list(read) == ["Articles, row 4"]
    imprint = read["Articles, row 4"].imprint
    assert read["Articles, row 4"].text == f"{HEADLINE}\n\n{LEAD}\n\n{SECOND}"
    assert (imprint.published, imprint.author) == (dt.date(2019, 3, 4), "Mara Field")
    assert read["Articles, row 4"].remarks == ("The row is hidden in the workbook.",)


def test_one_text_in_two_papers_is_two_sources_and_in_one_is_one():
    papers = ("Gazette", "Post", "Gazette")
    read = read_parts("table", "a.csv", table(*([*ROW[:3], paper, *ROW[4:]] for paper in papers)))
    first, second, third = (part.sha256 for part in read)
    assert first == third != second


def test_a_row_of_an_address_alone_is_listed_and_nothing_is_fetched():
    refusal = found("table", table(["x", "", "", "", "https://gazette.example/a", ""]))["row 2"]
    assert refusal.code == Code.NO_TEXT
    assert "https://gazette.example/a" in refusal.sentence


def test_a_text_that_is_a_page_is_read_as_it_shows_and_a_title_is_not_doubled():
    body = f"<h2>{HEADLINE}</h2><p>{LEAD}</p><p hidden>secret</p>"
    reading = found("table", table([HEADLINE, body, "", "", "", ""]))["row 2"]
    assert reading.text.startswith(f"{HEADLINE}\n\n{LEAD}")
    assert reading.text.count(HEADLINE) == 1
    assert "hidden text" in [mark.reason for mark in reading.marks]


@pytest.mark.parametrize(
    ("kind", "raw", "code"),
    [
        pytest.param("table", b"town,dead\nHerning,12\n", Code.UNSUPPORTED, id="a table of figures"),
        pytest.param("workbook", xlsx([["town", "dead"], ["Herning", 12]]), Code.UNSUPPORTED, id="a sheet of figures"),
        pytest.param("list", b'{"dead": 12}', Code.UNSUPPORTED, id="other JSON"),
        pytest.param("list", b'[{"title": "x", "text"', Code.DAMAGED, id="JSON that breaks off"),
        pytest.param("list", b"[" * 200_000, Code.DAMAGED, id="JSON nested too deeply"),
        pytest.param("table", b'title,text\n"' + b"x" * (11 << 20), Code.DAMAGED, id="an endless cell"),
    ],
)
def test_what_is_no_list_of_articles_is_refused(kind, raw, code):
    assert [reading.code for reading in found(kind, raw).values()] == [code]


@pytest.mark.parametrize(
    "header",
    [
        pytest.param("Überschrift;Text;Datum;Quelle;Autor", id="German"),
        pytest.param("Titre;Texte;Date;Source;Auteur", id="French"),
        pytest.param("Título;Texto;Fecha;Fuente;Autor", id="Spanish"),
        pytest.param("Заголовок;Текст;Дата;Источник;Автор", id="Russian"),
    ],
)
def test_columns_have_their_usual_names_in_other_languages_too(header):
    raw = f'{header}\n"Quay closed";"{LEAD}";12.11.2024;Gazette;"M. Feld"\n'.encode()
    (part,) = read_parts("table", "a.csv", raw)
    imprint = part.reading.imprint
    assert (imprint.title, imprint.publisher, imprint.author) == ("Quay closed", "Gazette", "M. Feld")
    assert imprint.published == dt.date(2024, 11, 12)


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        pytest.param("11/14/2024", dt.date(2024, 11, 14), id="month first, as no other way is a day"),
        pytest.param("14/11/2024", dt.date(2024, 11, 14), id="day first, as no other way is a day"),
        pytest.param("3/4/2024", None, id="either"),
        pytest.param("4/4/2024", dt.date(2024, 4, 4), id="the same both ways"),
        pytest.param("31/31/2024", None, id="neither"),
    ],
)
def test_a_day_in_figures_is_read_where_it_can_only_be_one(stated, day):
    (part,) = read_parts("table", "a.csv", f'title,text,date\nQuay,"{LEAD}",{stated}\n'.encode())
    assert part.reading.imprint.published == day


def test_a_text_of_which_a_service_gives_the_beginning_is_said_to_be_cut_off():
    raw = json.dumps([{"title": "Quay", "content": f"{LEAD}… [+2310 chars]", "url": "https://x.example/a"}]).encode()
    (part,) = read_parts("list", "a.json", raw)
    marks = [part.reading.text[mark.start : mark.end] for mark in part.reading.marks]
    assert marks == ["… [+2310 chars]"]
    assert "beginning" in part.reading.remarks[0]


def test_texts_in_objects_as_weblogs_give_them_are_read():
    entry = {
        "title": {"rendered": "Quay &#8211; closed"},
        "content": {"rendered": f"<p>{LEAD}</p>", "protected": False},
    }
    (part,) = read_parts("list", "a.json", json.dumps([entry]).encode())
    assert part.reading.imprint.title == "Quay – closed"
    assert LEAD in part.reading.text
