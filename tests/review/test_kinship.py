from __future__ import annotations

import itertools

import pytest

from factcheck.judged import Bound, BoundSide
from factcheck.review.binding import Subject
from factcheck.review.kinship import find_kin, tell_changes
from factcheck.review.today import Today


def side(path: str, exact: str, value: str = "", sha: str = "a") -> BoundSide:
    return BoundSide(sha256=sha * 64, path=path, value=value, exact=exact, start=0, only=True)


def bound(*sides: BoundSide, kind: str = "figure", rule: str = "figures") -> Bound:
    return Bound.model_validate({"kind": kind, "rule": rule, "sides": sides})


COURIER, GAZETTE = side("courier.txt", "The ferry carried 40 people."), side("gazette.txt", "It carried 52 on board.")
HERALD = side("herald.txt", "There were 61 passengers.")
COURIER_EDITED = side("courier.txt", "The ferry carried 41 people.", sha="b")
GAZETTE_EDITED = side("gazette.txt", "It carried 53 on board.", sha="b")
SEEN = bound(COURIER, GAZETTE)


@pytest.mark.parametrize(
    "found",
    [
        pytest.param(bound(COURIER_EDITED, GAZETTE), id="one side edited"),
        pytest.param(bound(COURIER_EDITED, GAZETTE_EDITED), id="both edited"),
        pytest.param(bound(COURIER, GAZETTE, HERALD), id="a side came"),
        pytest.param(bound(COURIER, HERALD), id="a side went and another came"),
        pytest.param(bound(COURIER, GAZETTE, rule="spelling"), id="another rule"),
    ],
)
def test_the_same_question_is_found(found: Bound) -> None:
    kin = find_kin("1", ("old", SEEN), Today([Subject("new", found)]), ())
    assert kin is not None
    assert kin.id == "new"
    assert tell_changes(SEEN, found)


@pytest.mark.parametrize(
    "found",
    [
        pytest.param(bound(COURIER, GAZETTE, kind="date"), id="another kind"),
        pytest.param(bound(COURIER_EDITED, HERALD), id="one side is left, and it was edited"),
        pytest.param(bound(HERALD, HERALD), id="other files"),
        pytest.param(
            bound(side("courier.txt", "Nothing else."), side("gazette.txt", "Entirely so.")), id="other sentences"
        ),
    ],
)
def test_another_question_is_not_taken_for_it(found: Bound) -> None:
    assert find_kin("1", ("old", SEEN), Today([Subject("new", found)]), ()) is None


def test_what_bears_the_id_comes_first_then_what_has_most_of_what_was_seen() -> None:
    subjects = [
        Subject("b", bound(COURIER_EDITED, GAZETTE)),
        Subject("a", bound(COURIER_EDITED, GAZETTE_EDITED)),
        Subject("c", bound(COURIER_EDITED, GAZETTE)),
    ]
    for order in itertools.permutations(subjects):
        kin = find_kin("1", ("old", SEEN), Today(order), ())
        assert kin is not None
        assert kin.id == "b"
    kin = find_kin("1", ("a", SEEN), Today(subjects), ())
    assert kin is not None
    assert kin.id == "a"


def test_what_was_decided_itself_takes_the_place_of_another_only_whole() -> None:
    part, whole = Subject("part", bound(COURIER, HERALD)), Subject("whole", bound(COURIER_EDITED, GAZETTE))
    assert find_kin("1", ("old", SEEN), Today([part]), {"part"}) is None
    assert find_kin("1", ("old", SEEN), Today([whole]), {"whole"}) == whole


def test_every_difference_is_told_once() -> None:
    seen = bound(COURIER.model_copy(update={"value": "40"}), GAZETTE)
    found = bound(COURIER_EDITED.model_copy(update={"value": "41"}), HERALD)
    assert [(one.what, one.path, one.before, one.after) for one in tell_changes(seen, found)] == [
        ("quote", "courier.txt", COURIER.exact, COURIER_EDITED.exact),
        ("value", "courier.txt", "40", "41"),
        ("side gone", "gazette.txt", GAZETTE.exact, ""),
        ("side new", "herald.txt", "", HERALD.exact),
    ]
