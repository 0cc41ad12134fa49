from __future__ import annotations

import pytest

from factcheck.read.html.reader import read_html
from factcheck.read.reading import Reading
from tests.read.makers import ARTICLE, HEADLINE, article, page

BLURB = "Five things that moved on the water, before breakfast."
TOLD = "The harbour master said that he had warned of it in May, and that nobody had written back."


def read(*inside: str) -> tuple[str, dict[str, str]]:
    """What is read of an article with something between its paragraphs, and what is set aside, with the reason."""
    first, *more = (f"<p>{text}</p>" for text in (*ARTICLE, TOLD))
    reading: Reading = read_html(page(f"<article><h1>{HEADLINE}</h1>{first}{''.join(inside)}{''.join(more)}</article>"))
    text, apart = reading.text, {}
    for mark in reversed(reading.marks):
        apart[text[mark.start : mark.end]] = mark.reason
        text = text[: mark.start] + text[mark.end :]
    return text, apart


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"<div><h4>The Tide</h4><p>{BLURB}</p><button>Count me in</button></div>", id="a button"),
        pytest.param(f"<div><p>The Tide</p><p>{BLURB}</p><form><input type='email'></form></div>", id="a field"),
        pytest.param(
            f"<div><div>The Tide</div><div>{BLURB}</div><div>Sign up for our newsletter</div></div>",
            id="a line that asks",
        ),
        pytest.param(f"<div><a href='/a'>Storm shuts the bridge</a><div>{BLURB}</div></div>", id="mostly a link"),
    ],
)
def test_a_box_that_asks_something_is_set_aside_with_all_its_lines(box: str) -> None:
    kept, apart = read(box)
    assert BLURB in apart
    assert all(text in kept for text in (*ARTICLE, TOLD))


def test_what_somebody_paid_for_is_theirs_however_long() -> None:
    long = "Investors ask how much of a company is new, and how much of what is old it has mended, sold or given away."
    _, apart = read(f"<div><div>Partner content</div><div>How a bank reads a balance</div><div>{long}</div></div>")
    assert long in apart


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        pytest.param(f"<div><p>{TOLD}</p><div><button>Close</button></div></div>", TOLD, id="a button beside it"),
        pytest.param(f"<div><p>{TOLD}</p><div>Advertisement</div></div>", TOLD, id="an advertisement beside it"),
        pytest.param("<div><div>1,904</div><div>ships came in May</div></div>", "1,904", id="figures in boxes"),
        pytest.param("<ul><li>Pier four</li><li>Pier five</li></ul>", "Pier five", id="a list"),
        pytest.param("<div><table><tr><td>2018</td><td>412</td></tr></table></div>", "2018\t412", id="a table"),
    ],
)
def test_what_stands_in_the_column_and_asks_nothing_is_the_article_s(inside: str, told: str) -> None:
    kept, _ = read(inside)
    assert told in kept


def test_a_few_words_beside_a_picture_are_its_caption() -> None:
    _, apart = read(
        "<div><img src='a.jpg' width='800'><p class='z'>The quay at dawn, before the divers came.</p></div>"
    )
    assert apart["The quay at dawn, before the divers came."] == "caption"


@pytest.mark.parametrize(
    "beside",
    [
        pytest.param("<img src='face.jpg' width='40'>", id="a face"),
        pytest.param("", id="none"),
    ],
)
def test_a_paragraph_beside_no_picture_is_no_caption(beside: str) -> None:
    kept, _ = read(f"<div>{beside}<p>The quay at dawn was empty, for the divers had come and gone.</p></div>")
    assert "The quay at dawn was empty" in kept


@pytest.mark.parametrize("name", ["paywall", "story-gate", "related-content"])
def test_a_name_on_every_paragraph_tells_nothing(name: str) -> None:
    paragraphs = "".join(f'<p class="{name}">{text}</p>' for text in (*ARTICLE, TOLD))
    assert not read_html(page(f"<article><h1>{HEADLINE}</h1>{paragraphs}</article>")).marks


def test_a_standfirst_is_known_in_the_names_of_any_system() -> None:
    lead = "<div class='article__lead'>Engineers blame rot in eleven posts of the old pier for it</div>"
    raw = page(
        f"<header><h1>{HEADLINE}</h1>{lead}</header><div class='article__body'>",
        *(f"<p>{t}</p>" for t in ARTICLE),
        "</div>",
    )
    reading = read_html(raw)
    assert "rot in eleven posts" not in "".join(reading.text[mark.start : mark.end] for mark in reading.marks)


def test_what_stands_over_the_headline_is_no_article_unless_it_is_most_of_it() -> None:
    title = f"<title>{HEADLINE}</title>"
    weather = "<div>Thursday, September 18 | 71° and clear all day</div>"
    reading = read_html(page(weather, article(), head=title))
    assert "71°" in "".join(reading.text[mark.start : mark.end] for mark in reading.marks)
    above = "".join(f"<p>{text}</p>" for text in ARTICLE)
    assert not read_html(page(f"<article>{above}<h1>{HEADLINE}</h1></article>", head=title)).marks
