from __future__ import annotations

import csv
from pathlib import Path

import pytest

from factcheck.find.same_name import compare_names
from factcheck.find.spelling import expand, fold, likeness, near_keys

PAIRS = [
    (row["left"], row["right"])
    for row in csv.DictReader((Path(__file__).parents[1] / "cases" / "name_pairs.csv").open(encoding="utf-8"))
]
VARIANTS = [
    pair
    for pair in PAIRS
    if compare_names(*pair).verdict == "variant" and pair[0].split()[-1].casefold() != pair[1].split()[-1].casefold()
]


def keys(name: str) -> frozenset[str]:
    last = name.partition(",")[0].split()[-1]  # "Surname, Given"
    return near_keys(fold(last)) | near_keys(expand(last))


@pytest.mark.parametrize("pair", VARIANTS, ids=" / ".join)
def test_two_spellings_of_one_name_share_a_key(pair):
    assert keys(pair[0]) & keys(pair[1])


def test_words_that_are_not_near_mostly_share_none():
    words = sorted({fold(name.split()[-1]) for pair in PAIRS for name in pair})
    far = [(one, other) for one in words for other in words if one < other and likeness(one, other, True) == "far"]
    sharing = sum(bool(near_keys(one) & near_keys(other)) for one, other in far)
    assert sharing < 0.02 * len(far)


def test_every_near_pair_of_the_cases_shares_one():
    words = sorted({fold(name.split()[-1]) for pair in PAIRS for name in pair})
    near = [(one, other) for one in words for other in words if one < other and likeness(one, other, True) != "far"]
    assert [pair for pair in near if not near_keys(pair[0]) & near_keys(pair[1])] == []
