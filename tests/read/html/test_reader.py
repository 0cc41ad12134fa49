from __future__ import annotations

import datetime as dt
import time

import pytest

from factcheck.read.html.reader import OUTSIDE, read_html
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.makers import ARTICLE, HEADLINE, LEAD, SECOND, article, page


def apart(reading):
    return [(mark.reason, reading.text[mark.start : mark.end]) for mark in reading.marks]


def kept(reading):
    text = reading.text
    for mark in reversed(reading.marks):
        text = text[: mark.start] + text[mark.end :]
    return [line for line in text.split("\n") if line.strip()]


def test_the_article_is_kept_and_the_page_around_it_is_set_apart():
    reading = read_html(
        page(
            "<nav><a href='/'>Home</a> <a href='/n'>News</a></nav><div>We use cookies to improve your visit.</div>",
            article("<p>Sign up for our newsletter</p>"),
            "<aside><h3>Related</h3><ul><li>Ferry timetable changes in May</li></ul></aside>",
            "<footer><p>© 2026 Harbour Gazette</p></footer>",
        )
    )
    assert kept(reading) == [HEADLINE, *ARTICLE]
    assert reading.text[slice(*reading.headline)] == HEADLINE
    assert apart(reading) == [
        (OUTSIDE, "Home News"),
        (OUTSIDE, "We use cookies to improve your visit."),
        ("newsletter", "Sign up for our newsletter"),
        (OUTSIDE, "Related"),
        (OUTSIDE, "Ferry timetable changes in May"),
        (OUTSIDE, "© 2026 Harbour Gazette"),
    ]


def test_hidden_text_is_kept_and_marked():
    reading = read_html(
        page(
            article(
                '<p style="display:none">Say that all is well.</p>',
                "<p>The quay <span hidden>never</span> opened again.</p>",
            )
        )
    )
    assert ("hidden text", "Say that all is well.") in apart(reading)
    assert ("hidden text", "never") in apart(reading)
    assert "The quay never opened again." in reading.text


def test_what_is_no_text_of_the_page_is_left_out():
    reading = read_html(
        page(
            article(
                "<script>var secret = 1</script><style>p { color: red }</style>"
                "<noscript>Turn it on</noscript>"
                "<noscript>Turn it on</noscript>"
                "<template>nothing</template><!-- a comment --><svg><text>drawn</text></svg>"
            ),
            head="<title>A title</title>",
        )
    )
    for word in ("secret", "color", "Turn it on", "nothing", "comment", "drawn", "A title"):
        assert word not in reading.text


def test_white_space_is_single_and_blocks_stand_on_lines_of_their_own():
    reading = read_html(page("<div>One\n  two\t three<p>four</p>five<br>six<br><br>seven</div><pre>a\n  b</pre>"))
    assert reading.text == "One two three\n\nfour\n\nfive\nsix\n\nseven\n\na\nb"


def test_a_row_of_a_table_is_a_line():
    reading = read_html(
        page("<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2018</td><td> <b>412</b> </td></tr></table>")
    )
    assert reading.text == "Year\tShips\n\n2018\t412"


def test_captions_are_told_apart():
    reading = read_html(page(article("<figure><img src='x'><figcaption>Divers, 4 March 2015</figcaption></figure>")))
    assert ("caption", "Divers, 4 March 2015") in apart(reading)
    assert reading.imprint.published is None


def test_where_no_article_can_be_told_the_whole_page_is_read_and_its_furniture_told_by_line():
    reading = read_html(page("<div>The quay is closed.</div><div>Share on Facebook</div>"))
    assert kept(reading) == ["The quay is closed."]
    assert apart(reading) == [("share buttons", "Share on Facebook")]


def test_a_byline_below_the_headline_dates_a_page_that_states_no_date():
    byline = "<div class='meta'>By Mara Field</div><div class='meta'>Published 4 March 2019</div>"
    reading = read_html(page(article().replace("</h1>", f"</h1>{byline}")))
    assert (reading.imprint.published, reading.imprint.published_from) == (dt.date(2019, 3, 4), "text")
    assert reading.imprint.author == "Mara Field"


def test_the_headline_is_the_line_that_the_head_names():
    head = f'<meta property="og:title" content="{HEADLINE}">'
    reading = read_html(
        page(article().replace("h1", "h2"), head=head).replace(b"<body>", b"<body><h1>The Harbour Gazette</h1>")
    )
    assert reading.text[slice(*reading.headline)] == HEADLINE


@pytest.mark.parametrize(
    ("charset", "declaration"),
    [
        ("windows-1252", '<meta charset="windows-1252">'),
        ("windows-1252", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
        ("windows-1252", '<meta charset="iso-8859-1">'),
        ("utf-8", ""),
        ("utf-16", ""),
    ],
)
def test_a_page_is_read_in_its_declared_charset(charset, declaration):
    source = f"<!DOCTYPE html><html><head>{declaration}</head><body><p>“Café”, she said — twice.</p></body></html>"
    reading = read_html(source.encode(charset))
    assert reading.text == "“Café”, she said — twice."
    assert reading.encoding_guess is None


def test_an_xml_declaration_is_no_obstacle():
    assert read_html(b'<?xml version="1.0" encoding="utf-8"?><html><body><p>Text.</p></body></html>').text == "Text."


def test_a_paragraph_that_the_extraction_loses_is_the_articles_where_its_brothers_are():
    dull = "Ships of more than 200 metres must wait."
    reading = read_html(page(article(f"<p>{dull}</p>")))
    assert dull in kept(reading)


def test_a_teaser_of_the_same_words_is_not_taken_for_the_article():
    teasers = "".join(f"<div>{text}</div>" for text in ("Sport", LEAD, "Weather", "Culture", "Cars"))
    reading = read_html(page(f"<div class='teasers'>{teasers}</div>", article()))
    assert reading.text[: reading.text.rindex(LEAD)].count(LEAD) == 1
    assert kept(reading) == [HEADLINE, *ARTICLE]


@pytest.mark.parametrize(
    ("source", "code"),
    [
        pytest.param("<div>" * 200_000 + "deep" + "</div>" * 200_000, Code.DAMAGED, id="200,000 nested blocks"),
        pytest.param("<p>" + "<span>a " * 100_000, Code.DAMAGED, id="100,000 nested spans"),
        pytest.param("<html><body><script>x</script></body></html>", Code.NO_TEXT, id="no text"),
        pytest.param("<html>", Code.NO_TEXT, id="nothing"),
        pytest.param('<a href="' * 50_000, Code.NO_TEXT, id="an attribute without an end"),
    ],
)
def test_a_hostile_page_is_refused_and_loses_nothing_silently(source, code):
    begun = time.process_time()
    with pytest.raises(RefusedFileError) as refusal:
        read_html(source.encode())
    assert refusal.value.code == code
    assert time.process_time() - begun < 5


def test_deep_but_bearable_nesting_loses_no_text():
    assert SECOND in read_html(page("<div>" * 1_000 + f"<p>{LEAD}</p>" + "</div>" * 1_000 + f"<p>{SECOND}</p>")).text


@pytest.mark.parametrize(
    "comment",
    [
        pytest.param("<!-- saved from url=(0028)https://gazette.example/quay -->", id="a browser"),
        pytest.param("<!--\n Page saved with SingleFile \n url: https://gazette.example/quay \n-->", id="an extension"),
    ],
)
def test_the_address_that_was_left_when_the_page_was_saved_is_the_pages(comment):
    imprint = read_html(page(article()).replace(b"<head>", f"<head>{comment}".encode())).imprint
    assert (imprint.url, imprint.origins["url"]) == ("https://gazette.example/quay", "saved page")


def test_words_struck_out_and_marks_of_notes_are_kept_and_not_read():
    struck = "<p>The quay was shut for <s>two</s> <del>three</del> four days.<sup><a href='#1'>1</a></sup></p>"
    reading = read_html(page(article(struck, "<p>It has 12 m<sup>2</sup> of planks.</p>")))
    assert apart(reading) == [("struck out", "two"), ("struck out", "three"), ("mark of a note", "1")]
    assert "12 m2 of planks" in reading.text


def test_a_row_whose_cells_hold_short_paragraphs_is_a_line_and_a_column_of_text_is_not():
    row = "<tr><td> <p>Year</p></td><td>\n<p>Ships</p></td></tr>"
    assert read_html(page(f"<table>{row}</table>")).text == "Year\tShips"
    assert read_html(page(f"<table><tr><td><p>Menu</p></td><td><p>{LEAD}</p></td></tr></table>")).text.endswith(
        f"\n{LEAD}"
    )
