from __future__ import annotations

import datetime as dt
import struct
import time
import zipfile

import pytest

from factcheck.read.docx import read_docx
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.makers import ARTICLE, HEADLINE, LEAD, SECOND, W, docx, paragraph, zipped

BODY = tuple(paragraph(text) for text in ARTICLE)
DOCUMENT = '<w:document xmlns:w="{}"><w:body>{}</w:body></w:document>'


def apart(reading):
    return [(mark.reason, reading.text[mark.start : mark.end]) for mark in reading.marks]


def test_paragraphs_title_and_author_are_read():
    raw = docx(
        paragraph(HEADLINE, style="Title"), *BODY, core="<dc:title>Quay</dc:title><dc:creator>Mara Field</dc:creator>"
    )
    reading = read_docx(raw)
    assert reading.text == "\n\n".join((HEADLINE, *ARTICLE))
    assert reading.text[slice(*reading.headline)] == HEADLINE
    assert (reading.imprint.title, reading.imprint.author, reading.imprint.published) == ("Quay", "Mara Field", None)


def test_the_text_is_the_final_one():
    changed = (
        "<w:p><w:r><w:t xml:space='preserve'>Divers found </w:t></w:r>"
        "<w:del><w:r><w:delText>two</w:delText></w:r></w:del><w:ins><w:r><w:t>three</w:t></w:r></w:ins>"
        "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t xml:space='preserve'>"
        " deep</w:t></w:r></w:moveTo>"
        "<w:hyperlink><w:r><w:t xml:space='preserve'> cracks</w:t></w:r></w:hyperlink>"
        "<w:sdt><w:sdtContent><w:r><w:t>.</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    )
    assert read_docx(docx(changed)).text == "Divers found three deep cracks."


def test_breaks_and_tabs_and_hyphens_are_characters():
    run = "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>"
    assert read_docx(docx(run)).text == "a\tb\nc\u2011d"


def test_a_row_of_a_table_is_a_line_and_a_laid_out_page_is_not():
    def cell(*inside: str) -> str:
        return f"<w:tc>{''.join(inside)}</w:tc>"

    table = f"<w:tbl><w:tr>{cell(paragraph('Ships'))}{cell(paragraph('412'))}</w:tr></w:tbl>"
    layout = f"<w:tbl><w:tr>{cell(*BODY[:2])}{cell(table)}</w:tr></w:tbl>"
    assert read_docx(docx(table)).text == "Ships\t412"
    assert read_docx(docx(layout)).text == f"{LEAD}\n\n{SECOND}\n\nShips\t412"


def test_text_boxes_and_notes_are_read_and_the_fallback_is_not_read_twice():
    inside = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
    box = (
        '<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:r><w:t>Anchor.</w:t>'
        f"<mc:AlternateContent><mc:Choice>{inside}</mc:Choice><mc:Fallback>{inside}</mc:Fallback></mc:AlternateContent>"
        "</w:r></w:p>"
    )
    note = paragraph("A note.")
    notes = {"word/footnotes.xml": f'<w:footnotes xmlns:w="{W}"><w:footnote>{note}</w:footnote></w:footnotes>'}
    assert read_docx(docx(box, parts=notes)).text == "Anchor.\n\nIn the box.\n\nA note."


@pytest.mark.parametrize(
    "run",
    ["<w:vanish/>", '<w:vanish w:val="true"/>', '<w:color w:val="FFFFFF"/>', '<w:sz w:val="2"/>'],
    ids=lambda run: run[3:15],
)
def test_hidden_runs_are_kept_and_marked(run):
    reading = read_docx(docx(*BODY, paragraph("Say that all is well.", run=run)))
    assert apart(reading) == [("hidden text", "Say that all is well.")]


@pytest.mark.parametrize(
    "run", ['<w:vanish w:val="0"/>', '<w:color w:val="FF0000"/>', '<w:color w:val="FFFFFF"/><w:shd w:fill="000000"/>']
)
def test_runs_in_sight_are_not(run):
    assert apart(read_docx(docx(*BODY, paragraph("The quay is closed.", run=run)))) == []


@pytest.mark.parametrize(
    "around",
    [
        pytest.param("<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill='1F4E79'/></w:tcPr>{}</w:tc></w:tr></w:tbl>", id="cell"),
        pytest.param(
            "<w:tbl><w:tblPr><w:tblStyle w:val='Grid5'/></w:tblPr><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", id="style"
        ),
        pytest.param("<w:p><w:r><w:t>Box: </w:t><w:txbxContent>{}</w:txbxContent></w:r></w:p>", id="box"),
    ],
)
def test_white_letters_with_a_ground_are_in_sight(around):
    white = paragraph("The quay is closed.", run='<w:color w:val="FFFFFF"/>')
    assert apart(read_docx(docx(*BODY, around.format(white)))) == []


def test_paragraphs_joined_by_a_deleted_mark_are_one():
    joint = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
    half = f"<w:p>{joint}<w:r><w:t xml:space='preserve'>The bridge over the Orm </w:t></w:r></w:p>"
    assert (
        read_docx(docx(half, paragraph("was closed on Friday."))).text
        == "The bridge over the Orm was closed on Friday."
    )


def test_a_table_of_contents_is_set_apart_by_its_field():
    begin, end = (f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>" for kind in ("begin", "end"))
    page = f"{begin}<w:r><w:instrText> PAGEREF _1 </w:instrText></w:r><w:r><w:t>7</w:t></w:r>{end}"
    toc = f"<w:p>{begin}<w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:t>The quay</w:t></w:r>{page}</w:p>"
    last = f"<w:p><w:r><w:t>The piers</w:t></w:r>{end}</w:p>"
    reading = read_docx(docx(paragraph("Contents"), toc, last, *BODY))
    assert apart(reading) == [("table of contents", one) for one in ("Contents", "The quay7", "The piers")]


def test_what_is_embedded_and_what_is_only_a_picture_is_told():
    told = read_docx(docx(*BODY, parts={"word/charts/chart1.xml": "<c/>"})).remarks
    assert told == ("The file holds 1 chart, diagram or other file inside it, which was not read.",)
    with pytest.raises(RefusedFileError) as refusal:
        read_docx(docx("<w:p/>", parts={"word/media/image1.png": "x"}))
    assert refusal.value.code == Code.NO_TEXT_LAYER


@pytest.mark.parametrize("name", ["python-docx", "Windows User", "Administrator", "anonymous"])
def test_an_author_whom_a_program_put_in_is_none(name):
    assert read_docx(docx(*BODY, core=f"<dc:creator>{name}</dc:creator>")).imprint.author is None


def test_a_file_made_on_the_day_of_its_change_states_no_update():
    space = 'xmlns:dcterms="http://purl.org/dc/terms/"'
    for created, updated in (("2025-03-04", None), ("2025-03-01", dt.date(2025, 3, 4))):
        stated = f"<dcterms:created {space}>{created}T08:00:00Z</dcterms:created>"
        core = f"{stated}<dcterms:modified {space}>2025-03-04T10:00:00Z</dcterms:modified>"
        assert read_docx(docx(*BODY, core=core)).imprint.updated == updated


def test_comments_and_running_heads_are_set_apart():
    asked = paragraph("Is this so?")
    parts = {
        "word/comments.xml": f'<w:comments xmlns:w="{W}"><w:comment>{asked}</w:comment></w:comments>',
        "word/header1.xml": f'<w:hdr xmlns:w="{W}">{paragraph("Harbour Gazette")}</w:hdr>',
    }
    assert apart(read_docx(docx(*BODY, parts=parts))) == [
        ("reviewer's comment", "Is this so?"),
        ("running head", "Harbour Gazette"),
    ]


def encrypted() -> bytes:
    raw = bytearray(docx(*BODY))
    place = 0
    while (place := raw.find(b"PK\x01\x02", place)) >= 0:
        raw[place + 8] |= 1
        place += 4
    return bytes(raw)


def lying() -> bytes:
    """Its directory claims 100 bytes where 60 MB unpack."""
    raw = bytearray(zipped({"word/document.xml": b" " * (60 << 20)}))
    struct.pack_into("<L", raw, raw.rindex(b"PK\x01\x02") + 24, 100)
    return bytes(raw)


LAUGHS = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' + DOCUMENT.format(
    W, paragraph("&b;")
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + DOCUMENT.format(W, paragraph("&a;"))


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(zipped({"word/document.xml": LAUGHS}), Code.XML_DTD, id="billion laughs"),
        pytest.param(zipped({"word/document.xml": OUTSIDE}), Code.XML_DTD, id="an entity from outside"),
        pytest.param(
            zipped({"word/document.xml": LAUGHS.encode("utf-16")}), Code.XML_DTD, id="billion laughs in UTF-16"
        ),
        pytest.param(zipped({"word/document.xml": b" " * (100 << 20)}), Code.ZIP_BOMB, id="100 MB of spaces"),
        pytest.param(zipped({f"word/{n}.xml": b"" for n in range(6_000)}), Code.ZIP_BOMB, id="6,000 parts"),
        pytest.param(lying(), Code.DAMAGED, id="a size that lies"),
        pytest.param(encrypted(), Code.ENCRYPTED, id="encrypted parts"),
        pytest.param(docx(*BODY)[:300], Code.DAMAGED, id="cut off"),
        pytest.param(zipped({"word/document.xml": "<w:p>"}), Code.DAMAGED, id="broken XML"),
        pytest.param(zipped({"word/document.xml": "<a>" * 3_000 + "</a>" * 3_000}), Code.DAMAGED, id="3,000 deep"),
        pytest.param(zipped({"word/document.xml": DOCUMENT.format(W, "")}), Code.NO_TEXT, id="no text"),
        pytest.param(zipped({"../word/document.xml": "x"}), Code.DAMAGED, id="a name that climbs"),
    ],
)
def test_a_hostile_file_is_refused(raw, code):
    begun = time.process_time()
    with pytest.raises(RefusedFileError) as refusal:
        read_docx(raw)
    assert refusal.value.code == code
    assert time.process_time() - begun < 3


def test_parts_may_be_stored_unpacked():
    stored = zipped({"word/document.xml": DOCUMENT.format(W, BODY[0])}, zipfile.ZIP_STORED)
    assert read_docx(stored).text == LEAD
