from __future__ import annotations

import datetime as dt

import pytest

from factcheck.read.epub import read_epub
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.makers import HEADLINE, LEAD, SECOND, THIRD, epub, zipped


def test_chapters_are_read_in_the_order_of_the_spine():
    reading = read_epub(epub(f"<h1>{HEADLINE}</h1><p>{LEAD}</p>", f"<p>{SECOND}</p>", f"<p>{THIRD}</p>"))
    assert reading.text == "\n\n".join((HEADLINE, LEAD, SECOND, THIRD))
    assert reading.text[slice(*reading.headline)] == HEADLINE


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
