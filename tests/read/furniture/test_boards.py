from __future__ import annotations

from factcheck.read.furniture.boards import POSTER
from tests.read.furniture.pastes import LAST, STORY, apart
from tests.read.makers import ARTICLE

FIRST = "Post by eelcatcher » Mon May 06, 2024 8:15 pm"
WHY = "Since you all ask me at the pub, here is the piece from the paper, I typed it off the page myself."


def test_what_the_poster_says_above_the_article_is_set_apart() -> None:
    found = apart("Forum < Roads", "The quay again", FIRST, WHY, *STORY)
    assert found[WHY] == POSTER
    assert {"The quay again", FIRST} <= set(found)
    assert not {*ARTICLE, LAST} & set(found)


def test_a_blog_of_its_own_stays() -> None:
    own = "I walked over the quay this morning and I looked at the piers, which nobody else seems to do these days."
    found = apart(
        "Cracks in a quay", "Posted by Mara Field on May 6, 2024", own, "The piers of the quay", *ARTICLE, LAST
    )
    assert not {own, *ARTICLE, LAST} & set(found)
