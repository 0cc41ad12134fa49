from __future__ import annotations

import pytest
from lxml.html import document_fromstring

from factcheck.read.html.reader import read_html
from factcheck.read.html.surroundings import part_of
from tests.read.makers import ARTICLE, HEADLINE, LEAD, SECOND, article, page

UNHEARD_OF = "The Tarn lands on your mat every Friday."


def kept_of(raw: bytes) -> str:
    """What of a page is read."""
    reading = read_html(raw)
    edges = [0, *(edge for mark in reading.marks for edge in (mark.start, mark.end)), len(reading.text)]
    return "".join(reading.text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))


@pytest.mark.parametrize(
    ("element", "part"),
    [
        pytest.param('<div class="RelatedStories-list">', "furniture", id="a word in camel case"),
        pytest.param('<div data-component="rich-link">', "furniture", id="a component"),
        pytest.param('<section id="comments">', "furniture", id="an id"),
        pytest.param("<nav>", "furniture", id="a tag"),
        pytest.param('<div role="navigation">', "furniture", id="a role"),
        pytest.param('<div class="standfirst">', "standfirst", id="a standfirst"),
        pytest.param('<div class="mol-factbox">', "box", id="a box of facts"),
        pytest.param('<div class="shared-housing">', "", id="a word that only begins alike"),
        pytest.param('<div class="story-body">', "", id="the article's own"),
    ],
)
def test_an_element_is_told_by_what_it_is_called(element: str, part: str) -> None:
    made = document_fromstring(f"<body>{element}x").body[0]
    assert part_of(made.tag, dict(made.attrib)) == part


@pytest.mark.parametrize("name", ["newsletter-embed", "author-bio", "article-feedback", "RichLink"])
def test_what_stands_in_an_element_that_is_called_furniture_is_set_aside_whatever_it_says(name: str) -> None:
    kept = kept_of(page(article(f'<div class="{name}"><p>{UNHEARD_OF}</p></div>', f"<p>{LEAD} Or so it said.</p>")))
    assert UNHEARD_OF not in kept
    assert SECOND in kept


@pytest.mark.parametrize("name", ["comments-open has-sidebar", "newsletter post", "promotion"])
def test_a_name_on_an_element_that_holds_the_article_tells_nothing(name: str) -> None:
    kept = kept_of(page(f'<div class="{name}">{article()}</div>'))
    assert all(text in kept for text in ARTICLE)


def test_a_line_that_is_one_link_leads_elsewhere_and_a_sentence_with_a_link_is_the_article_s() -> None:
    linked = f'<p>{LEAD[:-1]}, <a href="/a">as it had said in May</a>.</p>'
    kept = kept_of(page(article('<p><a href="/b">How herons stop trains</a></p>', linked)))
    assert "herons" not in kept
    assert "as it had said in May" in kept


def test_a_standfirst_a_box_and_a_table_belong_to_the_article() -> None:
    inside = (
        '<aside class="fact-box"><h3>In figures</h3><p>Eleven of forty.</p></aside>',
        "<table><tr><th>Year</th><th>Posts</th></tr><tr><td>2018</td><td>40</td></tr></table>",
        f"<p>{LEAD} It did not say when.</p>",
    )
    body = "".join(f"<p>{text}</p>" for text in ARTICLE)
    standfirst = "<div class='standfirst'><p>Engineers blame rot in eleven posts of the old pier</p></div>"
    kept = kept_of(page(f"<article><header><h1>{HEADLINE}</h1>{standfirst}</header>{body}{''.join(inside)}</article>"))
    assert all(words in kept for words in ("rot in eleven posts", "Eleven of forty.", "2018\t40"))
