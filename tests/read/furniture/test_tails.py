from __future__ import annotations

import pytest

from factcheck.read.reading import Reading
from factcheck.read.text import read_text
from tests.read.makers import ARTICLE, HEADLINE

LAST = "The port will tell the council on Thursday what it means to do about the other piers."
STORY = (*ARTICLE, LAST)
MENU = ("Home", "News", "Sport", "Weather", "Culture")


def read(
    *below: str, above: tuple[str, ...] = (), byline: str = "By Mara Field", among: tuple[str, ...] = ()
) -> Reading:
    """The reading of a paste."""
    first, second, *more = STORY
    return read_text("\n\n".join((*above, HEADLINE, byline, first, second, *among, *more, *below)).encode())


def kept(reading: Reading) -> list[str]:
    """The lines that are read."""
    text = reading.text
    for mark in reversed(reading.marks):
        text = text[: mark.start] + text[mark.end :]
    return [line for line in text.split("\n") if line.strip()]


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(("Share", "Related stories", "Ferry timetable changes", "Ships wait outside"), id="titles"),
        pytest.param(
            (
                *("Read next", "How herons stopped the trains", "It took a night to find the nest.", "May 3, 2019"),
                *("Choir marks a hundred years of song", "Two of its founders came.", "May 4, 2019", "© 2019 Gazette"),
                *("Contact us", "Help"),
            ),
            id="titles with a sentence each",
        ),
        pytest.param(
            (
                "212",
                "38",
                "Share",
                "Discussion about this post",
                "Jo Hill",
                "We never knew of it, and live there.",
                "Reply",
            ),
            id="readers' words",
        ),
        pytest.param(
            (
                *(
                    "Merken",
                    "Teilen",
                    "Mehr aus dem Hafen",
                    "Der letzte Lotse geht an Land",
                    "Er will jetzt Bienen halten.",
                ),
                *("Warum die Kräne singen", "Es ist der Wind, und ein Rohr.", "Impressum", "Datenschutz", "AGB"),
            ),
            id="teasers and buttons in another language",
        ),
        pytest.param(
            (
                *(
                    "Share",
                    "Herons Stopped the Night Train. It Took a Poet to Move Them.",
                    "A nest on the line held up",
                ),
                *("mail for three counties.", "Company:", "Port of Nordvik", "Contact us", "Help", "© 2019 Gazette"),
            ),
            id="a title of two sentences, and a form",
        ),
        pytest.param(("Sport", "Cricket", "Rugby", "Sailing", "Tennis", "Chess", "Rowing", "Golf"), id="a menu alone"),
    ],
)
def test_what_a_page_prints_below_its_article_is_set_aside(below: tuple[str, ...]) -> None:
    assert kept(read(*below)) == [HEADLINE, *STORY]


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(("The piers in question:", "Pier four", "Pier five", "Pier nine"), id="a list that is introduced"),
        pytest.param(("• Pier four", "• Pier five", "• Pier nine", "• Pier ten"), id="a list with signs"),
        pytest.param(("Pier\tCracks", "Four\t3", "Five\t7", "Nine\t1", "Ten\t2", "Six\t0", "Two\t4"), id="a table"),
        pytest.param(("What happens now", "Nobody knows that yet, and the port does not say."), id="a section"),
        pytest.param(("Yours in hope,", "Bev Tanaka, chair"), id="who signs"),
        pytest.param(
            (
                *("Boots", "They must be a size too big, for the socks."),
                *("A whistle", "It carries farther than a voice does in fog."),
            ),
            id="a list of things, each with its sentence",
        ),
        pytest.param(
            (
                "The other piers",
                "They were built in the same year and of the same wood, but they stand in deeper water, which keeps the"
                " worm away, and nobody has looked at them since.",
            ),
            id="a last section of one long paragraph",
        ),
    ],
)
def test_how_an_article_ends_is_its_own(below: tuple[str, ...]) -> None:
    assert kept(read(*below)) == [HEADLINE, *STORY, *below]


def test_an_article_goes_on_below_a_box_of_links() -> None:
    box = (
        "Related stories",
        "Ferry timetable changes in May this year",
        "Ships wait outside of the harbour",
        "The rot",
    )
    assert kept(read(among=box)) == [HEADLINE, *STORY[:2], "The rot", *STORY[2:]]


def test_the_headline_of_a_page_copied_with_its_menus_is_found_below_them() -> None:
    reading = read("Share", above=("The Harbour Gazette", "Sign in", "Subscribe", *MENU, "An old and honest paper"))
    assert reading.text[slice(*reading.headline or (0, 0))] == HEADLINE
    assert kept(reading) == [HEADLINE, *STORY]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param("Mara Field covers the waterfront. She lives on a boat.", "about the author", id="by the byline"),
        pytest.param("Field covers the waterfront and lives on a boat.", "about the author", id="by the surname"),
        pytest.param(
            "Jonas Quill is a freelance writer and the author of The Slow Pier.", "about the author", id="a stranger"
        ),
        pytest.param(
            "Harbour Gazette is an old paper and is owned by its crew.", "the site's own words", id="the site"
        ),
    ],
)
def test_who_wrote_and_who_prints_is_no_story(line: str, reason: str) -> None:
    reading = read(line, "© 2019 Harbour Gazette")
    assert (reason, line) in [(mark.reason, reading.text[mark.start : mark.end]) for mark in reading.marks]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Marten is a former reporter for the harbour radio.", id="somebody of the story"),
        pytest.param("Chief Dale Rourke is expected to speak to reporters at five.", id="who speaks to them"),
        pytest.param("“Jonas Quill is a writer of letters to the editor,” she wrote.", id="in somebody's words"),
    ],
)
def test_who_is_told_of_in_the_story_stays(line: str) -> None:
    assert line in kept(read(line, "© 2019 Harbour Gazette"))


def test_an_offer_below_an_advertisement_is_its_own() -> None:
    offer = "Save up to a third on oilskins this weekend. Ask for Berit."
    assert kept(read(among=("ADVERTISEMENT", offer))) == [HEADLINE, *STORY]


def test_the_article_goes_on_below_an_advertisement() -> None:
    told = "Save for one crane, all of them stood still, the port said on Wednesday."
    assert told in kept(read(among=("ADVERTISEMENT", told)))


def test_a_heading_may_quote_what_its_section_says() -> None:
    heading, said = "“We closed it within the hour”", STORY[2]
    text = "\n\n".join((HEADLINE, "By Mara Field", *STORY[:2], heading, said, LAST))
    assert heading in kept(read_text(text.encode()))


def test_the_author_may_be_told_of_at_the_top() -> None:
    told = "Mara Field was on the quay when it was closed, and nobody else was, the port told her."
    assert told in kept(read_text("\n\n".join((HEADLINE, "By Mara Field", told, *STORY)).encode()))


def test_a_label_that_stands_three_times_is_the_page_s_and_a_speaker_s_name_is_not() -> None:
    posts = [line for text in STORY for line in ("Pin post", "Nordvik", text)]
    assert "Pin post" not in kept(read_text("\n\n".join((HEADLINE, *posts)).encode()))
    talk = [line for text in (*STORY, *(f"{one} Or so it seems." for one in STORY)) for line in ("Jane Roe", text)]
    assert kept(read_text("\n\n".join((HEADLINE, *talk)).encode())).count("Jane Roe") == 8


def test_words_lifted_out_of_a_paragraph_are_said_once() -> None:
    lifted = "“We closed it within the hour.”"
    assert lifted in STORY[2]
    assert kept(read(among=(lifted,))) == [HEADLINE, *STORY]
