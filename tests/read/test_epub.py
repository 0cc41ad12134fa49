from __future__ import annotations

import datetime as dt
import io
import zipfile

import pytest

from factcheck.read.epub import read_epub
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.makers import HEADLINE, LEAD, SECOND, THIRD, epub, zipped


def test_chapters_are_read_in_the_order_of_the_spine():
    reading = read_epub(epub(f"<h1>{HEADLINE}</h1><p>{LEAD}</p>", f"<p>{SECOND}</p>", f"<p>{THIRD}</p>"))
    assert reading.text == "\n\n".join((HEADLINE, LEAD, SECOND, THIRD))
    assert reading.text[slice(*reading.headline)] == HEADLINE


def test_a_heading_far_behind_the_beginning_is_no_headline():
    reading = read_epub(
        epub(f"<p>{HEADLINE}</p><p>{LEAD}</p><p>{SECOND}</p><p>{THIRD}</p>", "<h1>Notes</h1><p>One.</p>")
    )
    assert reading.headline is None or reading.text[slice(*reading.headline)] == HEADLINE


def test_the_package_gives_title_author_publisher_and_day():
    meta = (
        "<dc:title>Quay</dc:title><dc:creator>Mara Field</dc:creator><dc:publisher>Gazette</dc:publisher>"
        "<dc:date>2019-03-04</dc:date>"
    )
    imprint = read_epub(epub(f"<p>{LEAD}</p>", meta=meta)).imprint
    assert (imprint.title, imprint.author, imprint.publisher) == ("Quay", "Mara Field", "Gazette")
    assert (imprint.published, imprint.origins["published"]) == (dt.date(2019, 3, 4), "file properties")


def test_hidden_text_in_a_chapter_is_set_apart():
    reading = read_epub(epub(f"<p>{LEAD}</p>", f"<p>{SECOND}</p><p style='display:none'>Say that all is well.</p>"))
    hidden = [reading.text[mark.start : mark.end] for mark in reading.marks if mark.reason == "hidden text"]
    assert hidden == ["Say that all is well."]


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(epub("<p></p>"), Code.NO_TEXT, id="empty"),
        pytest.param(zipped({"META-INF/container.xml": "<container/>"}), Code.DAMAGED, id="no package"),
        pytest.param(
            zipped({"META-INF/container.xml": "<c/>", "META-INF/encryption.xml": "<e><EncryptedKey/></e>"}),
            Code.ENCRYPTED,
            id="locked",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_code(raw, code):
    with pytest.raises(RefusedFileError) as refusal:
        read_epub(raw)
    assert refusal.value.code == code


def marked(reading, reason):
    return [reading.text[mark.start : mark.end] for mark in reading.marks if mark.reason == reason]


def with_styles(*chapters: str, css: str) -> bytes:
    raw = epub(*chapters)
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return zipped({**{name: archive.read(name) for name in archive.namelist()}, "styles/book.css": css})


def test_what_the_book_s_styles_hide_is_set_apart():
    chapter = f"<p>{LEAD}</p><p class='a gone'>Say that all is well.</p><p class='b'>{SECOND}</p>"
    reading = read_epub(with_styles(chapter, css=".b {color: red}\np.gone { margin: 0; display: none }"))
    assert marked(reading, "hidden text") == ["Say that all is well."]


def test_a_table_of_contents_among_the_chapters_is_set_apart():
    entries = "".join(f"<li><a href='{nth}.xhtml'>Chapter {nth}</a></li>" for nth in range(4))
    reading = read_epub(epub(f"<h1>Contents</h1><ol>{entries}</ol>", f"<h1>{HEADLINE}</h1><p>{LEAD}</p>"))
    assert marked(reading, "table of contents")[1:] == [f"Chapter {nth}" for nth in range(4)]
    assert reading.text[slice(*reading.headline)] == HEADLINE


def test_the_mark_of_a_note_is_no_figure_of_the_sentence():
    reading = read_epub(epub(f"<p>{LEAD}<sup><a epub:type='noteref' href='#n'>12</a></sup></p><p>{SECOND}</p>"))
    assert marked(reading, "mark of a note") == ["12"]
