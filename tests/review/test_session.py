from __future__ import annotations

import pytest

from factcheck.errors import UsageError
from factcheck.review import find_inconsistency
from tests.a_report import an_inconsistency

FOUND = [an_inconsistency().model_copy(update={"id": id_}) for id_ in ("aaaa11112222", "aaaa33334444", "bbbb55556666")]


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        pytest.param("aaaa33334444", 1, id="the whole id"),
        pytest.param("aaaa3", 1, id="the beginning of one id"),
        pytest.param("bbbb", 2, id="four digits"),
        pytest.param("K2", 1, id="the label in the briefing"),
        pytest.param("k3", 2, id="the label in small letters"),
    ],
)
def test_an_inconsistency_is_found_by_its_id_or_label(typed: str, place: int) -> None:
    assert find_inconsistency(FOUND, typed) is FOUND[place]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        pytest.param("aaaa", "2 inconsistencies", id="two ids begin so"),
        pytest.param("bbb", "no inconsistency", id="too short to be meant"),
        pytest.param("", "no inconsistency", id="nothing"),
        pytest.param("K0", "no inconsistency", id="labels begin at 1"),
        pytest.param("K4", "no inconsistency", id="a label beyond the last"),
        pytest.param("cccc55556666", "no inconsistency", id="an unknown id"),
    ],
)
def test_what_could_be_none_or_several_is_refused(typed: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        find_inconsistency(FOUND, typed)
