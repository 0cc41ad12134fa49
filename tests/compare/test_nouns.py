from __future__ import annotations

import pytest

from factcheck.compare.nouns import same_noun

CASES = [
    pytest.param("helicopter", "helicopter", True, id="the same noun"),
    pytest.param("", "helicopter", True, id="one source does not say"),
    pytest.param("troop", "soldier", True, id="synonyms"),
    pytest.param("person", "dead", True, id="the dead are people"),
    pytest.param("victim", "death", True, id="victims and deaths"),
    pytest.param("dead", "wounded", False, id="two outcomes"),
    pytest.param("dead", "missing", False, id="the missing may live"),
    pytest.param("person", "child", False, id="part and whole"),
    pytest.param("other", "person", True, id="others are people"),
    pytest.param("helicopter", "tank", False, id="two things"),
    pytest.param("person", "helicopter", False, id="people and things"),
    pytest.param("child", "kid", True, id="two words for children"),
]


@pytest.mark.parametrize(("left", "right", "same"), CASES)
def test_nouns_are_the_same_where_newspapers_use_them_for_one_another(left, right, same):
    assert same_noun(left, right) is same
    assert same_noun(right, left) is same
