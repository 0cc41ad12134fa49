from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path

import pytest

from factcheck.models import Document
from factcheck.read.folder import read_file, read_folder
from factcheck.read.same_site import ON_OTHER_PAGES, set_apart_repeats

STORIES = (
    (
        "Northern quay closed after divers find cracks",
        "The northern quay was closed on Tuesday after divers found cracks in three of its piers, the port said.",
        "Divers will return on Friday to measure the damage, which engineers had first reported in February.",
        "Two ferries that usually tie up there will leave from the southern quay until the end of the month.",
    ),
    (
        "Bus drivers call off strike after night of talks",
        "Bus drivers in four towns called off a strike planned for Monday after talks that lasted until five.",
        "Their union accepted a rise of 4.5 percent this year and three percent next year, the mediator said.",
        "About 1,900 drivers are to vote on the agreement, which also shortens the longest shifts, before June.",
    ),
    (
        "Museum buys back a painting that it sold in 1931",
        "The town museum has bought back a view of the harbour that it sold for the price of a boiler in 1931.",
        "It paid 1.2 million crowns at an auction in Bergen, most of them from the will of a retired pilot.",
        "The painting hangs in the old customs house from Sunday, beside the bill for the boiler, it said.",
    ),
)
PROMISE = "No advertiser is in front of our pages and none will ever be, and so you decide what this costs."
BACKGROUND = "More than two hundred ships have been turned away from the harbour since the drought began in March."
SAME = ("Tide and weather", "The boats")


def page(story: Sequence[str], *below: str, publisher: str = "Harbour Gazette", among: str = "") -> str:
    """A saved page of a site."""
    title, *paragraphs = story
    body = [f"<p>{text}</p>" for text in paragraphs]
    body.insert(2, f"<p>{among}</p>" if among else "")
    body += [f"<p>{text}</p>" for text in below]
    meta = f'<meta property="og:site_name" content="{publisher}">' if publisher else ""
    head = f'<meta charset="utf-8"><title>{title}</title>{meta}'
    article = f"<article><h1>{title}</h1>{''.join(body)}</article>"
    return f"<!DOCTYPE html><html><head>{head}</head><body>{article}</body></html>"


def on_other_pages(folder: Path, *pages: str) -> list[list[str]]:
    """What is set aside on each of some pages because others have it too."""
    for nth, content in enumerate(pages):
        (folder / f"{nth}.html").write_text(content, encoding="utf-8")
    documents = (one for one in read_folder(folder) if isinstance(one, Document))
    return [[aside.quote for aside in one.set_aside if aside.reason == ON_OTHER_PAGES] for one in documents]


def test_the_site_s_own_sentence_is_told_by_the_other_pages_wherever_it_stands(tmp_path: Path) -> None:
    first, second, third = STORIES
    found = on_other_pages(tmp_path, page(first, among=PROMISE), page(second, PROMISE), page(third, PROMISE))
    assert found == [[PROMISE], [PROMISE], [PROMISE]]


def test_a_menu_below_the_stories_is_told_by_the_other_pages(tmp_path: Path) -> None:
    found = on_other_pages(tmp_path, page(STORIES[0], *SAME), page(STORIES[1], *SAME))
    assert found == [list(SAME), list(SAME)]


def test_the_words_set_aside_are_no_longer_counted(tmp_path: Path) -> None:
    on_other_pages(tmp_path, page(STORIES[0], PROMISE), page(STORIES[1], PROMISE))
    first = next(one for one in read_folder(tmp_path) if isinstance(one, Document))
    assert first.source.words == sum(len(text.split()) for text in STORIES[0])


@pytest.mark.parametrize(
    "pages",
    [
        pytest.param((page(STORIES[0], BACKGROUND), page(STORIES[1], BACKGROUND)), id="background that both need"),
        pytest.param(
            (page(STORIES[0], among=BACKGROUND), page(STORIES[1], BACKGROUND), page(STORIES[2], among=BACKGROUND)),
            id="background in three stories",
        ),
        pytest.param(
            (page(STORIES[0], PROMISE), page(STORIES[0], PROMISE, "A word more.")), id="versions of one story"
        ),
        pytest.param(
            (page(STORIES[0], PROMISE), page(STORIES[1], PROMISE, publisher="The Fjord Post")), id="two houses"
        ),
        pytest.param((page(STORIES[0], PROMISE, publisher=""), page(STORIES[1], PROMISE, publisher="")), id="no house"),
        pytest.param(
            (page(STORIES[0], f"“{PROMISE}”"), page(STORIES[1], f"“{PROMISE}”")), id="somebody's words in both stories"
        ),
        pytest.param((page(STORIES[0], *SAME),), id="a page alone"),
    ],
)
def test_what_stories_have_in_common_is_theirs(tmp_path: Path, pages: Sequence[str]) -> None:
    assert not any(on_other_pages(tmp_path, *pages))


def test_a_heading_that_three_stories_have_is_theirs(tmp_path: Path) -> None:
    pages = [page(story).replace(f"<p>{story[2]}", f"<h2>What is known</h2><p>{story[2]}") for story in STORIES]
    assert not any(on_other_pages(tmp_path, *pages))


def test_versions_of_one_story_are_told_by_the_other_stories(tmp_path: Path) -> None:
    pages = (page(STORIES[0], PROMISE), page(STORIES[0], PROMISE, "A word more."), page(STORIES[1], PROMISE))
    assert on_other_pages(tmp_path, *pages) == [[PROMISE]] * 3


def test_the_order_of_the_pages_changes_nothing(tmp_path: Path) -> None:
    on_other_pages(tmp_path, page(STORIES[0], PROMISE), page(STORIES[0], PROMISE, "More."), page(STORIES[1], PROMISE))
    alone = (read_file(path, tmp_path)[0] for path in sorted(tmp_path.iterdir()))
    read = [one for one in alone if isinstance(one, Document)]
    told = {one.source.id: one for one in set_apart_repeats(read)}
    assert any(aside.reason == ON_OTHER_PAGES for one in told.values() for aside in one.set_aside)
    for order in itertools.permutations(read):
        assert {one.source.id: one for one in set_apart_repeats(order)} == told


def test_a_site_of_many_pages_is_told(tmp_path: Path) -> None:
    words = ["harbour", "ferry", "council", "storm", "bridge", "market", "museum", "school", "river", "train"]
    orders = itertools.permutations(words)
    for nth in range(60):
        own = [f"{' '.join(next(orders))} and other things were seen on day {nth}." for _ in range(3)]
        (tmp_path / f"{nth}.html").write_text(page((f"Story number {nth} of the day", *own), PROMISE), encoding="utf-8")
    found = [one for one in read_folder(tmp_path) if isinstance(one, Document)]
    assert all(any(aside.quote == PROMISE for aside in one.set_aside) for one in found)
