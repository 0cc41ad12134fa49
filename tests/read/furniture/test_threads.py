from __future__ import annotations

import pytest

from factcheck.read.furniture.rule import COMMENTS
from factcheck.read.text import read_text
from tests.read.makers import ARTICLE, HEADLINE

LAST = "The port will tell the council on Thursday what it means to do about the other piers."
STORY = (*ARTICLE, LAST)


def apart(*below: str, story: tuple[str, ...] = STORY) -> list[str]:
    """The lines that are set apart as comments."""
    reading = read_text("\n\n".join((HEADLINE, "By Mara Field", *story, *below)).encode())
    told = (reading.text[mark.start : mark.end] for mark in reading.marks if mark.reason == COMMENTS)
    return [line for block in told for line in block.split("\n") if line]


@pytest.mark.parametrize(
    "thread",
    [
        pytest.param(
            (
                *("Herring Jo, 4 May 2019, 10:22", "Nobody asked the men who work there.", "Tam B, 4 May 2019, 11:40"),
                "I did, and they told me to mind my own boat.",
            ),
            id="who and when above the words",
        ),
        pytest.param(
            (
                *("Add your comment", "Not a word about the ferry.", "Posted by: a skipper, 04 May 2019 | 10:22"),
                *("The ferry never used that quay.", "Posted by: another, 04 May 2019 | 11:03"),
            ),
            id="who and when below the words",
        ),
        pytest.param(
            (
                "pepa",
                "hace 28 minutos",
                "Y nadie dimite, como siempre.",
                "Casper",
                "hace 37 minutos",
                "Otra vez lo mismo.",
            ),
            id="a name above how long ago, in another language",
        ),
        pytest.param(
            ("Comments", "Old Tam", "They will paint it and call it new.", "Jo H", "With whose money, I wonder?"),
            id="names alone below the heading of the comments",
        ),
    ],
)
def test_a_thread_of_comments_is_set_apart(thread: tuple[str, ...]) -> None:
    assert set(thread) <= {*apart(*thread), "Add your comment"}


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(
            (
                *("4 May 1998", "The first pier was found to lean by a hand's breadth.", "9 June 2004"),
                "The second one followed, and the port bought sand.",
            ),
            id="a timeline",
        ),
        pytest.param(
            (
                *("2 hours ago", "The harbour master said that two tugs had reached the quay.", "3 hours ago"),
                "Police said that the road to the port would stay shut.",
            ),
            id="a page that is told by the hour",
        ),
        pytest.param(("Ilse Marten", "“We closed it within the hour, and would again.”"), id="one who is quoted"),
    ],
)
def test_what_an_article_tells_by_its_dates_is_no_thread(below: tuple[str, ...]) -> None:
    assert apart(*below) == []
