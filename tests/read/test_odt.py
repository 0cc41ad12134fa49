from __future__ import annotations

import datetime as dt

import pytest

from factcheck.read import read_folder
from factcheck.read.odt import read_odt
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.makers import HEADLINE, LEAD, OFFICE, SECOND, THIRD, odt, zipped


def p(text: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def apart(reading):
    return [(mark.reason, reading.text[mark.start : mark.end]) for mark in reading.marks]


def test_headings_paragraphs_and_tables_are_read_in_order():
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    table = f"<table:table><table:table-row>{cell.format('Dead')}{cell.format('12')}</table:table-row></table:table>"
    reading = read_odt(odt(f"<text:h>{HEADLINE}</text:h>", p(LEAD), table, p(SECOND)))
    assert reading.text == "\n\n".join((HEADLINE, LEAD, "Dead\t12", SECOND))
    assert reading.text[slice(*reading.headline)] == HEADLINE


def test_blanks_tabs_and_spans_are_the_texts_own():
    text = 'Quay<text:s text:c="2"/>closed<text:tab/>on <text:span>Tues</text:span>day<text:line-break/>again'
    assert read_odt(odt(p(text))).text == "Quay  closed\ton Tuesday\nagain"


def test_deleted_text_is_left_out_and_tracked_changes_are_remarked_on():
    deleted = "<text:changed-region><text:deletion><text:p>four</text:p></text:deletion></text:changed-region>"
    reading = read_odt(odt(f"<text:tracked-changes>{deleted}</text:tracked-changes>", p(LEAD)))
    assert reading.text == LEAD
    assert reading.remarks == (
        "The file has tracked changes; its final text was read (1 changes, text of 1 deletions left out).",
    )


def test_notes_come_behind_their_paragraph_and_comments_are_set_apart():
    body = "<text:note-body><text:p>In May.</text:p></text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{body}</text:note>"
    comment = "<office:annotation><dc:creator>Per</dc:creator><text:p>Check this.</text:p></office:annotation>"
    reading = read_odt(odt(p(f"{LEAD}{note} It stays shut.{comment}"), p(SECOND)))
    assert reading.text == f"{LEAD} It stays shut.\n\nIn May.\n\nCheck this.\n\n{SECOND}"
    assert apart(reading) == [("reviewer's comment", "Check this.")]


def deletion(name: str, text: str) -> str:
    """Deleted text where it stood, as a program leaves it there that shows changes."""
    return f'<text:change-start text:change-id="{name}"/>{text}<text:change-end text:change-id="{name}"/>'


def test_deleted_text_that_stands_where_it_was_is_left_out_too():
    region = '<text:changed-region text:id="{}"><text:{}/></text:changed-region>'
    changes = region.format("a", "deletion") + region.format("b", "insertion") + region.format("c", "deletion")
    first = p(f"The port counted {deletion('a', 'seventy')}{deletion('b', 'nineteen')} piers")
    over = first.replace("</text:p>", '<text:change-start text:change-id="c"/>, or so.</text:p>')
    gone = p("A paragraph that is no more.") + p('Gone.<text:change-end text:change-id="c"/> in March.')
    reading = read_odt(odt(f"<text:tracked-changes>{changes}</text:tracked-changes>", over, gone, p(SECOND)))
    assert reading.text == f"The port counted nineteen piers in March.\n\n{SECOND}"


def test_shapes_notes_and_comments_are_none_of_the_sentence_be_it_in_a_table():
    shape = "<draw:custom-shape><text:p>In the box.</text:p></draw:custom-shape>"
    comment = "<office:annotation><text:p>Check this.</text:p></office:annotation>"
    cells = "".join(f"<table:table-cell>{p(text)}</table:table-cell>" for text in (f"Dead{comment}", "12"))
    table = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    reading = read_odt(odt(p(f"{shape}{LEAD}"), table, p(SECOND)))
    assert reading.text == "\n\n".join((LEAD, "In the box.", "Dead\t12", "Check this.", SECOND))
    assert apart(reading) == [("reviewer's comment", "Check this.")]


def test_what_is_said_of_a_picture_is_no_text_and_contents_and_running_heads_are_set_apart():
    picture = "<draw:frame><draw:image/><svg:title>Crane</svg:title><svg:desc>A crane.</svg:desc></draw:frame>"
    contents = f"<text:table-of-content>{p('The piers 7')}</text:table-of-content>"
    styles = f"<office:master-styles><style:header>{p('Gazette')}</style:header></office:master-styles>"
    raw = odt(contents, p(f"{LEAD}{picture}"), styles=styles)
    assert apart(read_odt(raw)) == [("table of contents", "The piers 7"), ("running head", "Gazette")]


def test_a_title_is_told_by_the_style_that_its_own_is_made_of():
    style = '<style:style style:name="P15" style:parent-style-name="Title"/>'
    reading = read_odt(odt(p("Quay closed", "P15"), p(LEAD), f"<text:h>{HEADLINE}</text:h>", p(SECOND), styles=style))
    assert reading.text[slice(*reading.headline)] == "Quay closed"


def test_a_flat_text_is_read_as_a_packed_one(tmp_path):
    meta = "<office:meta><dc:title>Quay</dc:title></office:meta>"
    body = (
        f"<office:body><office:text>{p(LEAD)}<office:binary-data>iVBO</office:binary-data></office:text></office:body>"
    )
    kind = 'office:mimetype="application/vnd.oasis.opendocument.text"'
    flat = f'<?xml version="1.0"?>\n<office:document {OFFICE} {kind}>{meta}{body}</office:document>'
    (tmp_path / "quay.fodt").write_text(flat)
    (document,) = read_folder(tmp_path)
    assert (document.text, document.source.title) == (LEAD, "Quay")


def test_hidden_text_is_set_apart():
    style = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    hidden = '<text:span text:style-name="T1">Say that all is well.</text:span>'
    assert apart(read_odt(odt(p(f"{LEAD} {hidden}"), styles=style))) == [("hidden text", "Say that all is well.")]


def test_properties_give_title_author_and_the_day_of_the_last_change():
    meta = "<dc:title>Quay</dc:title><dc:creator>Mara Field</dc:creator><dc:date>2019-03-05</dc:date>"
    imprint = read_odt(odt(p(LEAD), p(THIRD), meta=meta)).imprint
    assert (imprint.title, imprint.author, imprint.updated) == ("Quay", "Mara Field", dt.date(2019, 3, 5))
    assert set(imprint.origins.values()) == {"file properties"}


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(odt(), Code.NO_TEXT, id="empty"),
        pytest.param(
            zipped({"content.xml": "<x/>", "META-INF/manifest.xml": "<m><encryption-data/></m>"}),
            Code.ENCRYPTED,
            id="with a password",
        ),
        pytest.param(
            zipped({"content.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>'}), Code.XML_DTD, id="declares entities"
        ),
        pytest.param(b"PK\x03\x04 junk", Code.DAMAGED, id="cut off"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_code(raw, code):
    with pytest.raises(RefusedFileError) as refusal:
        read_odt(raw)
    assert refusal.value.code == code
