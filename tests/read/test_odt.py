from __future__ import annotations

import datetime as dt

import pytest

from factcheck.read.odt import read_odt
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.makers import HEADLINE, LEAD, SECOND, THIRD, odt, zipped


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
