from __future__ import annotations

import pytest

from factcheck.read.html.reader import read_html
from tests.read.makers import ARTICLE, HEADLINE

STORY = [f"<p>{text}</p>" for text in ARTICLE]
LEAD = "The harbour had not seen a ship of that length for eleven years, and nobody had asked for one."


def page(*parts: str, style: str = ' class="k7"') -> str:
    """A page in which the story runs in two elements that are styled alike, with something between or below them."""
    first, second = "".join(STORY[:2]), "".join(STORY[2:])
    chunks = (f"<div{style}>{first}</div>", f"<div{style}>{second}</div>")
    body = "".join(parts).replace("STORY", "".join(chunks)).replace("FIRST", chunks[0]).replace("SECOND", chunks[1])
    return (
        f"<html><head><title>{HEADLINE}</title></head><body><article><h1>{HEADLINE}</h1>{body}</article></body></html>"
    )


def kept(source: str) -> str:
    """What of a page is read."""
    reading = read_html(source.encode())
    text = reading.text
    for mark in sorted(reading.marks, key=lambda mark: -mark.start):
        text = text[: mark.start] + text[mark.end :]
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("parts", "gone"),
    [
        pytest.param(
            (
                "STORY",
                '<div class="q1"><h4>Qui écrit ici</h4>'
                "<p>Maud Ferrier suit les ports depuis vingt ans pour le journal.</p></div>",
                "<section><h3>Encore</h3><div><h4>Le bac de nuit</h4><p>Trois passagers par an, et un chien qui paie"
                " sa place comme tout le monde.</p></div></section>",
            ),
            ("Maud Ferrier", "Le bac de nuit", "un chien"),
            id="a writer and a teaser below, in another language",
        ),
        pytest.param(
            (
                "FIRST",
                '<div class="q2"><h4>Der Brief am Abend</h4><p>Jeden Werktag das Wichtigste vom Hafen, kurz und ohne'
                ' Umwege erzählt.</p><a href="/brief">Bestellen</a></div>',
                "SECOND",
            ),
            ("Der Brief", "Jeden Werktag", "Bestellen"),
            id="an offer with a link between, in another language",
        ),
        pytest.param(
            (
                "FIRST",
                '<div class="q2"><h4>The desk at night</h4><p>Three of us keep this page going, and we do it for'
                " the price of two coffees.</p></div>",
                "SECOND",
            ),
            ("The desk", "coffees"),
            id="the site speaks of itself between",
        ),
        pytest.param(
            (
                "STORY",
                '<div class="c"><b>kittiwake_4</b>'
                "<p>My boat lay there for a week and not a soul came to look at it.</p></div>"
                '<div class="c"><b>Old Tam</b>'
                "<p>They will paint it once more and call that a repair, just you wait.</p></div>",
            ),
            ("kittiwake_4", "My boat", "Old Tam"),
            id="what readers wrote below",
        ),
    ],
)
def test_what_stands_beside_the_story_is_set_aside(parts: tuple[str, ...], gone: tuple[str, ...]) -> None:
    read = kept(page(*parts))
    assert [words for words in gone if words in read] == []
    assert all(text in read for text in ARTICLE)


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        pytest.param(
            (
                "STORY",
                '<div class="k7"><p>Nobody at the port could say when the cranes will turn again this year.</p></div>',
            ),
            "when the cranes",
            id="a last paragraph in an element styled as the others",
        ),
        pytest.param(
            (
                "STORY",
                '<div class="q1"><h3>The pilot</h3>'
                "<p>“We saw it coming,” said the pilot, who has worked there since 1998.</p></div>",
            ),
            "said the pilot",
            id="an element of its own that reports",
        ),
        pytest.param(
            (
                "STORY",
                '<div class="factbox"><h3>The quay</h3><p>It was built in 1931 and has carried trains twice.</p></div>',
            ),
            "carried trains twice",
            id="a box that is called so below",
        ),
        pytest.param(
            (
                "FIRST",
                '<blockquote class="q4"><p>We never asked for it, and our men never used it.</p></blockquote>',
                "SECOND",
            ),
            "never asked for it",
            id="somebody else's words between",
        ),
        pytest.param(
            (
                "FIRST",
                '<div class="q5"><h3>What is known</h3><ul><li>Two cranes fell.</li>'
                "<li>The third leans to the west.</li></ul></div>",
                "SECOND",
            ),
            "leans to the west",
            id="a box of points between",
        ),
    ],
)
def test_what_an_article_says_in_another_shape_stays(parts: tuple[str, ...], words: str) -> None:
    assert words in kept(page(*parts))


def test_sections_of_one_paragraph_each_are_the_articles() -> None:
    sections = "".join(f"<section><h2>Part {n}</h2><p>{text}</p></section>" for n, text in enumerate(ARTICLE))
    last = (
        "<section><h2>And then</h2><p>Nobody at the port knows when the cranes are going to turn again.</p></section>"
    )
    source = f"<html><body><article><h1>{HEADLINE}</h1>{sections}{last}</article></body></html>"
    assert "going to turn again" in kept(source)


@pytest.mark.parametrize(
    "lead",
    [
        pytest.param(f'<div class="b">{LEAD}{"".join(STORY)}</div>', id="as text of the element that holds the others"),
        pytest.param(
            f'<p>{LEAD}</p><div class="b">{"".join(STORY)}</div>', id="beside the element that holds the others"
        ),
    ],
)
def test_the_first_paragraph_is_read_where_it_stands_apart(lead: str) -> None:
    source = f"<html><body><div><h1>{HEADLINE}</h1>{lead}</div></body></html>"
    assert LEAD in kept(source)


def test_every_entry_of_a_live_page_is_read() -> None:
    entries = "".join(
        f'<article class="e"><header>1{n}.05</header><p>{text}</p><footer><button>Send</button></footer></article>'
        for n, text in enumerate((*ARTICLE, LEAD))
    )
    title = '<h3><a href="/w">Why the wind turns twice a day in March</a></h3>'
    card = f'<div class="w">{title}<p>It is the warm sea.</p></div>'
    source = f"<html><body><main><h1>{HEADLINE}</h1>{entries}{card}</main></body></html>"
    read = kept(source)
    assert all(text in read for text in (*ARTICLE, LEAD))
    assert "the warm sea" not in read


def test_what_is_shown_as_a_heading_is_the_headline() -> None:
    shown = f'<div role="heading" aria-level="1">{HEADLINE}</div>'
    source = f"<html><body><div>{shown}{''.join(STORY)}</div></body></html>"
    reading = read_html(source.encode())
    assert reading.headline
    assert reading.text[slice(*reading.headline)] == HEADLINE
