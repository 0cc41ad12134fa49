from __future__ import annotations

from factcheck.read.furniture.rule import METADATA_LINE
from tests.read.furniture.pastes import LAST, apart
from tests.read.makers import ARTICLE, HEADLINE

ABOVE = ("SE\tRegional", f"HD\t{HEADLINE}", "WC\t210 words", "SN\tLenne Gazette", "SC\tLENGAZ", "LA\tEnglish", "LP")


def test_fields_of_a_record_that_are_not_its_story_are_set_apart() -> None:
    found = apart("Saved articles", *ABOVE, *ARTICLE, LAST, "RE\tlenne : Lenne county", "AN\tDocument 1")
    assert {found[line] for line in ("Saved articles", "WC\t210 words", "LP", "AN\tDocument 1")} == {METADATA_LINE}
    assert not {ABOVE[1], *ARTICLE, LAST} & set(found)


def test_the_length_of_an_article_and_the_word_above_its_body_are_set_apart() -> None:
    found = apart(HEADLINE, "Length: 487 words", "Body", *ARTICLE, LAST)
    assert found["Length: 487 words"] == found["Body"] == METADATA_LINE


def test_a_table_of_states_stays() -> None:
    rows = ("CT 12", "CO 9", "IN 4", "LA 33", "SC 7", "NS 3", "PG 4")
    assert not set(rows) & set(apart(HEADLINE, "Length: 487 words", *ARTICLE, LAST, "The bridges by state:", *rows))
