from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.read.set_apart import set_apart
from tests.read.makers import ARTICLE, HEADLINE, LEAD, SECOND, THIRD

BODY = "\n\n".join(ARTICLE)
FOURTH = "The port had closed its southern quay for a month in 2016, when a freighter ran into it."


def apart(text: str) -> list[tuple[str, str]]:
    return [(mark.reason, text[mark.start : mark.end]) for mark in set_apart(text).marks]


def kept(text: str) -> str:
    for mark in reversed(set_apart(text).marks):
        text = text[: mark.start] + text[mark.end :]
    return "\n\n".join(line for line in text.split("\n") if line.strip())


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["line by line", "with blank lines"])
def test_the_page_around_an_article_is_set_apart_and_the_article_is_whole(gap):
    lines = (
        *(
            "We use cookies to improve your visit to our site.",
            "Support the Harbour Gazette!",
            HEADLINE,
            "By Mara Field",
        ),
        *("Photo: Divers at the quay", LEAD, "Advertisement", SECOND, "Read more: Ferry timetable changes", THIRD),
        *("Sources: Harbour Press; Evening Tide.", "Share this article", "© 2019 Harbour Gazette", "Leave a Reply"),
    )
    text = gap.join(lines)
    assert kept(text) == "\n\n".join((HEADLINE, *ARTICLE))
    assert [reason for reason, _ in apart(text)] == [
        *("cookie notice", "donation appeal", "byline", "caption", "advertisement", "related stories", "source line"),
        *("share buttons", "copyright", "comments"),
    ]


def test_a_page_that_prints_paragraphs_twice_is_read_once():
    text = "\n\n".join((LEAD, SECOND, "Subscribe to continue reading.", LEAD.upper(), SECOND, THIRD))
    assert kept(text) == "\n\n".join((LEAD, SECOND, THIRD))
    assert [reason for reason, _ in apart(text)] == [
        "subscription or sign-in",
        "repeated paragraph",
        "repeated paragraph",
    ]


def test_short_answers_may_be_given_twice():
    assert apart("Did you see it?\n\nYes, I did.\n\nDid she?\n\nYes, I did.") == []


def test_a_headline_glued_to_the_lead_leaves_the_lead_its_own_words():
    text = f"{HEADLINE}\n\n{HEADLINE}\n\n{HEADLINE} {LEAD}\n\n{SECOND}"
    assert apart(text) == [("repeated paragraph", HEADLINE), ("repeated paragraph", HEADLINE)]
    assert kept(text) == "\n\n".join((HEADLINE, LEAD, SECOND)).replace(LEAD, f" {LEAD}")


def test_a_lead_that_begins_with_the_words_of_the_headline_stays_whole():
    for lead in (
        f"{HEADLINE} on Tuesday morning, the port authority said in a statement.",
        f"{HEADLINE} Tuesday morning, the port authority said in a long statement.",
    ):
        assert apart(f"{HEADLINE}\n\n{lead}\n\n{SECOND}") == []


def test_paragraphs_in_the_pages_voice_between_two_appeals_belong_to_them():
    appeal = "Quality journalism takes time, and you can help us keep it alive."
    voice = (
        "The Gazette's writers were first with the story of the great flood. Our reports are read all over the coast."
    )
    text = "\n\n".join(
        (BODY, FOURTH, appeal, voice, "Please consider making a donation to the Gazette, so that we can go on.")
    )
    assert apart(text)[1] == ("between page furniture", voice)
    assert kept(text) == "\n\n".join((BODY, FOURTH))


def test_paragraphs_of_the_article_between_two_appeals_stay():
    text = "\n\n".join((LEAD, "Subscribe to continue reading.", SECOND, THIRD, "Sign up for our newsletter", FOURTH))
    assert kept(text) == "\n\n".join((LEAD, SECOND, THIRD, FOURTH))


def test_titles_under_related_stories_are_set_apart_up_to_the_next_paragraph():
    text = "\n\n".join(
        (LEAD, SECOND, "Related stories", "Ferry timetable changes", "Port makes a profit at last", THIRD)
    )
    assert kept(text) == "\n\n".join((LEAD, SECOND, THIRD))


def test_what_readers_wrote_below_an_article_is_not_the_article():
    wrote = "They knew about those cracks for years, and everybody in the town could have told you that."
    text = "\n\n".join((BODY, "3 Comments", "dockhand72 says:", wrote, "Reply", "per_h", "2 days ago", "Reply"))
    assert kept(text) == BODY


def test_a_heading_named_comments_above_an_article_hides_nothing():
    assert kept(f"Comments\n\n{BODY}") == BODY


def test_menus_above_and_below_an_article_are_navigation():
    text = "\n\n".join(
        ("Home", "News", "Sport", "Culture", "Weather", HEADLINE, BODY, "Jobs", "Cars", "Houses", "Boats", "Deaths")
    )
    assert kept(text) == "\n\n".join((HEADLINE, BODY))


def test_a_list_inside_an_article_stays():
    text = "\n\n".join((LEAD, SECOND, "Closed:", "North quay", "South quay", "Fish hall", "Old dock", THIRD))
    assert kept(text) == text


def test_sources_in_a_headline_are_no_source_line():
    headline = "Sources: harbour master to resign"
    assert set_apart(f"{headline}\n\n{BODY}").headline == (0, len(headline))


ANYTHING = st.lists(
    st.sampled_from(
        [
            *ARTICLE,
            *(
                "Subscribe now",
                "Photo: x",
                "By Mara Field",
                "4 March 2019",
                "Title: A title of a kind",
                "",
                " ",
                "\t",
                "COMMENTS",
            ),
            *(
                "Related stories",
                "Our work needs you.",
                HEADLINE,
                f"{HEADLINE} {LEAD}",
                "© 2019",
                "“",
                "a\u00a0b",
                "Home",
                "😀 x",
            ),
        ]
    )
    | st.text(max_size=30),
    max_size=25,
).map("\n".join)


@settings(max_examples=200, deadline=None)
@given(ANYTHING)
def test_marks_lie_in_order_inside_the_text_and_never_overlap(text):
    reading = set_apart(text)
    assert reading.text == text
    end = 0
    for mark in reading.marks:
        assert end <= mark.start < mark.end <= len(text)
        assert text[mark.start : mark.end].strip() == text[mark.start : mark.end]
        end = mark.end
    if reading.headline:
        assert text[slice(*reading.headline)].strip()


@pytest.mark.parametrize(
    "unit",
    [
        *(
            " said said said",
            "May May May ",
            "1,1,1,1,",
            "1",
            '"',
            "“",
            "a",
            "By By ",
            "By A\n",
            "Title: ",
            "\n",
            "A\n",
            "http://",
        ),
        *(
            "Photo: x\n",
            "May 5, 2010\n",
            "Subscribe now!\nWe are you.\n",
            "Related stories\nA title here\n",
            "© ",
            "a@",
            ". ",
        ),
    ],
)
def test_nasty_repetition_takes_no_time(unit):
    text = f"{HEADLINE}\n\n{(unit * 100_000)[:100_000]}\n\n{BODY}"
    begun = time.process_time()
    set_apart(text)
    assert time.process_time() - begun < 2


def test_the_real_articles_lose_no_sentence_and_keep_no_appeal(seeds):
    """The articles are other people's: what is expected of them is told by words, not by their sentences."""
    reasons = {}
    for path in sorted(seeds.glob("*.txt")):
        text = path.read_text(encoding="utf-8-sig")
        left = kept(text).lower()
        reasons[path.name[:3]] = {mark.reason for mark in set_apart(text).marks}
        for word in (
            "subscribe",
            "newsletter",
            "donation",
            "leave a reply",
            "comments",
            "coronavirus",
            "inbox",
            "may 22, 2010",
            "free article",
        ):
            assert word not in left, (path.name, word)
        short = [line for line in text.split("\n") if len(line.split()) > 12 and line not in kept(text)]
        assert len(short) <= 9, "nothing long is set apart but appeals, captions and what is printed twice"
    assert "repeated paragraph" in reasons["001"] & reasons["004"]
    assert "between page furniture" in reasons["002"]
    assert "caption" in reasons["003"]
