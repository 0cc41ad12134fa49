from __future__ import annotations

import itertools

import pytest

from factcheck.judged import Bound, BoundSide
from factcheck.models import Document
from factcheck.review.binding import bind_all, fit_exactly
from tests.a_report import TEXTS, a_report, a_source, an_inconsistency

SIDE = BoundSide(
    sha256="a" * 64,
    path="courier.txt",
    value="40 passengers",
    words="40 passengers",
    at=18,
    exact="The ferry carried 40 passengers, the owner said.",
    prefix="It sank.\n\n",
    suffix="\n\nNobody saw it.",
    start=10,
)
OTHER = SIDE.model_copy(update={"path": "gazette.txt", "sha256": "b" * 64, "exact": "It carried 52.", "at": 11})
SEEN = Bound(kind="figure", rule="figures", sides=(SIDE, OTHER))
EDITED = {"sha256": "c" * 64}


def today(**changes: object) -> Bound:
    """What was seen, with its first side changed."""
    return SEEN.model_copy(update={"sides": (SIDE.model_copy(update=changes), OTHER)})


@pytest.mark.parametrize(
    ("found", "moved"),
    [
        pytest.param(SEEN, (), id="the same"),
        pytest.param(today(path="renamed.txt"), (), id="the file has another name"),
        pytest.param(today(start=99), (), id="offsets of a copy without names"),
        pytest.param(today(**EDITED), ("courier.txt",), id="the file changed elsewhere"),
        pytest.param(today(**EDITED, start=99), ("courier.txt",), id="the quote moved"),
        pytest.param(today(words="40", at=18), (), id="the detail is cited with fewer words"),
    ],
)
def test_what_was_seen_is_there(found: Bound, moved: tuple[str, ...]) -> None:
    assert fit_exactly(SEEN, found) == moved


@pytest.mark.parametrize(
    "found",
    [
        pytest.param(today(exact=SIDE.exact.replace("40", "41")), id="a figure of the quote"),
        pytest.param(today(exact=SIDE.exact + " "), id="a space more"),
        pytest.param(today(value="about 40 passengers"), id="the value"),
        pytest.param(today(at=0, words="The ferry"), id="another detail of the quote"),
        pytest.param(today(**EDITED, prefix="It swam.\n\n"), id="what stands before it in a changed file"),
        pytest.param(today(**EDITED, suffix=None, prefix=None), id="a changed file whose text is not at hand"),
        pytest.param(today(**EDITED, path="renamed.txt"), id="another file of another name"),
        pytest.param(today(start=99, prefix=None, suffix=None), id="another place, and no text at hand"),
        pytest.param(SEEN.model_copy(update={"kind": "date"}), id="the kind"),
        pytest.param(SEEN.model_copy(update={"rule": "spelling"}), id="the rule"),
        pytest.param(SEEN.model_copy(update={"sides": (SIDE,)}), id="a side less"),
        pytest.param(SEEN.model_copy(update={"sides": (SIDE, OTHER, OTHER)}), id="a side more"),
        pytest.param(SEEN.model_copy(update={"sides": (SIDE, SIDE)}), id="one side twice"),
    ],
)
def test_what_was_seen_is_not_there(found: Bound) -> None:
    assert fit_exactly(SEEN, found) is None


def test_words_that_stand_once_need_nothing_around_them() -> None:
    def once(**changes: object) -> Bound:
        return today(only=True, **changes)

    elsewhere = {**EDITED, "prefix": "Later: ", "suffix": "", "start": 400}
    assert fit_exactly(once(), once(**elsewhere)) == ("courier.txt",)
    assert fit_exactly(once(), today(**elsewhere)) is None
    assert fit_exactly(SEEN, once(**elsewhere)) is None


def test_the_order_of_the_sides_changes_nothing() -> None:
    third = SIDE.model_copy(update={"sha256": "d" * 64, "path": "herald.txt"})
    for order in itertools.permutations((SIDE, OTHER, third)):
        found = SEEN.model_copy(update={"sides": order})
        assert fit_exactly(SEEN.model_copy(update={"sides": (SIDE, OTHER, third)}), found) == ()


def test_a_judgement_is_bound_to_the_quote_with_what_stands_around_it() -> None:
    documents = {a_source(path).id: Document(source=a_source(path), text=text) for path, text in TEXTS.items()}
    (subject,) = bind_all(a_report(an_inconsistency()), documents)
    courier, gazette = subject.bound.sides
    assert (courier.path, courier.prefix, courier.exact) == ("courier.txt", "The ferry sank on ", "3 May")
    assert (courier.suffix, courier.only) == (", the harbour master said.", True)
    assert gazette.sha256 == a_source("gazette.md").sha256
    assert gazette.prefix == "The ferry sank on "


def test_where_the_text_is_not_the_one_that_was_quoted_nothing_around_it_is_taken() -> None:
    source = a_source("courier.txt")
    documents = {source.id: Document(source=source, text="Another text, long enough for the place.")}
    (subject,) = bind_all(a_report(an_inconsistency()), documents)
    assert [(side.prefix, side.suffix, side.only) for side in subject.bound.sides] == [(None, None, False)] * 2
