from __future__ import annotations

import pytest

from factcheck.read.furniture.foots import ABOVE_FOOT
from factcheck.read.furniture.rule import NEWSLETTER
from tests.read.furniture.pastes import LAST, STORY, apart
from tests.read.makers import ARTICLE

TEASER = "Cinema at the market opens again: after two years there will be films from Friday on, the first one silent."


@pytest.mark.parametrize(
    "foot",
    [
        "You are receiving this because you signed up on our page.",
        "This email was sent to tam@post.example by Harbour Media.",
        "Sie erhalten diesen Newsletter, weil Sie sich angemeldet haben.",
        "Vous recevez cette lettre parce que vous êtes inscrit sur notre site.",
        "Recibe este correo porque se suscribió en nuestra página.",
        "Our mailing address is:",
    ],
)
@pytest.mark.parametrize("heading", ["Read more", "À lire aussi", "Lesen Sie auch", "Te puede interesar"])
def test_a_foot_ends_the_article_for_good(heading: str, foot: str) -> None:
    found = apart(
        *STORY, heading, TEASER, foot, "Harbour Media, Kirkegata 4 in Vestby, where the letter is made each day."
    )
    assert {heading, TEASER, foot} <= set(found)
    assert not {*ARTICLE, LAST} & set(found)


def test_what_stands_between_has_its_own_reason() -> None:
    found = apart(*STORY, "À lire aussi", TEASER, "Vous recevez cette lettre parce que vous êtes inscrit.", "Vestby")
    assert (found[TEASER], found["Vestby"]) == (ABOVE_FOOT, NEWSLETTER)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            "You get this impression of the quay at once when you walk along it in the evening.", id="an essay"
        ),
        pytest.param(
            "This message was sent to 40,000 homes along the river, of which eleven gave an answer.", id="a message"
        ),
        pytest.param(
            "“You are receiving this because you have won,” the letters begin, and ask for money.", id="quoted"
        ),
        pytest.param(
            "Sie erhalten diese Woche noch einen Brief, in dem alles über den Kai stehen wird.", id="to get, in German"
        ),
        pytest.param(
            "The port told them to unsubscribe by post, which none of them did, as it turned out.", id="told to"
        ),
    ],
)
def test_an_article_that_sounds_like_a_foot_stays(line: str) -> None:
    more = "Nobody along the river has seen the like of it since the year in which the old lock was built."
    assert not {line, more} & set(apart(*STORY, line, more))


def test_the_story_that_goes_on_below_a_heading_stays() -> None:
    found = apart(*STORY, "Read more", ARTICLE[0], ARTICLE[1], "You are receiving this because you signed up.")
    assert ABOVE_FOOT not in found.values()
