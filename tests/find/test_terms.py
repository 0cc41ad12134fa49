from __future__ import annotations

import pytest

from factcheck.find.terms import Weights, containment, cosine, terms


@pytest.mark.parametrize(
    ("text", "kept", "dropped"),
    [
        ("Moscow said on Thursday that Russian troops were there", {"russia", "troop"}, {"said", "thursday", "moscow"}),
        ("The US told us nothing", {"us", "noth"}, set()),
        ("he told us of it", set(), {"us"}),
        ("The United States and Washington", {"us"}, {"washington"}),
        ("about 1,200 bridges, 37 of them closed", {"bridg", "close"}, {"37", "1"}),
    ],
)
def test_terms_are_stems_with_countries_under_one_name(text, kept, dropped):
    found = set(terms(text))
    assert kept <= found
    assert not dropped & found


def test_what_is_rare_in_the_folder_weighs_more():
    weights = Weights([("dam", "wall"), ("dam", "engin"), ("dam", "moor")])
    assert weights.of("moor") > weights.of("dam")


def test_likeness_runs_from_nothing_to_the_same():
    left, right = {"dam": 1.0, "wall": 2.0}, {"wall": 2.0, "moor": 1.0}
    assert cosine(left, left) == pytest.approx(1)
    assert 0 < cosine(left, right) < 1
    assert cosine(left, {"sea": 1.0}) == 0
    assert containment({"wall": 2.0}, right) == 1
    assert containment({}, right) == 0
