from __future__ import annotations

import pytest

from factcheck.find.hedges import certainty_of, hedges_in


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The dam is safe.", "stated"),
        ("The dam may be safe.", "hedged"),
        ("In May the dam was safe.", "stated"),
        ("May Brook floods every spring.", "stated"),
        ("Mrs May said so.", "stated"),
        ("The dam is perhaps safe.", "hedged"),
        ("Two suspected burglars ran away.", "hedged"),
        ("The dam is believed to be safe.", "hedged"),
        ("They could not cross the dam.", "stated"),
        ("They could cross the dam.", "hedged"),
        ("If it rains, the dam will overflow.", "conditional"),
        ("Were it to rain, the dam would overflow.", "conditional"),
        ("were supplied with water from the dam", "stated"),
        ("Who built the dam?", "question"),
        ("“Is the dam safe?”", "question"),
    ],
)
def test_how_firmly_it_is_put(text, certainty):
    assert certainty_of(text) == certainty


def test_hedges_are_given_in_order():
    assert hedges_in("It might, perhaps, be so.") == ["might", "perhaps"]
