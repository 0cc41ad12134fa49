from __future__ import annotations

import pytest
from pytest import param

from factcheck.compare.nouns import same_noun

CASES = [
    param("helicopter", "helicopter", True, id="the same noun"),
    param("", "helicopter", True, id="one source does not say"),
    param("troop", "soldier", True, id="synonyms"),
    param("person", "dead", True, id="the dead are people"),
    param("victim", "death", True, id="victims and deaths"),
    param("dead", "wounded", False, id="two outcomes"),
    param("dead", "missing", False, id="the missing may live"),
    param("person", "child", False, id="part and whole"),
    param("other", "person", True, id="others are people"),
    param("helicopter", "tank", False, id="two things"),
    param("person", "helicopter", False, id="people and things"),
    param("child", "kid", True, id="two words for children"),
]


@pytest.mark.parametrize(("left", "right", "same"), CASES)
def test_nouns_are_the_same_where_newspapers_use_them_for_one_another(left, right, same):
    assert same_noun(left, right) is same
    assert same_noun(right, left) is same
