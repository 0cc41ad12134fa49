from __future__ import annotations

import pytest

from tests.align.folders import flagged


@pytest.mark.parametrize(
    ("first", "second", "kinds"),
    [
        ("Coroner Edda Malmgren opened the inquest.", "Coroner Edda Malmgrem opened the inquest.", ["name"]),
        ("Edda Malmgren opened the inquest.", "Mrs Malmgren opened the inquest.", []),
        ("Edda Malmgren opened the inquest.", "Nils Malmgren opened the inquest.", []),
        (
            "Piet Arden, the mayor of Lower Stowe, opened the fair.",
            "Carla Voss, the mayor of Lower Stowe, opened the fair.",
            ["name"],
        ),
        (
            "Piet Arden, the mayor of Lower Stowe, opened the fair.",
            "Carla Voss, the deputy mayor of Lower Stowe, opened the fair.",
            [],
        ),
        (
            "Piet Arden, the mayor of Lower Stowe, opened the fair.",
            "Carla Voss, the mayor of Upper Marsh, spoke at the fair.",
            [],
        ),
        ("The injured were taken to Marlow Hospital.", "The injured were taken to Denton Hospital.", ["place"]),
    ],
    ids=["a letter", "a title", "a brother", "one office", "the deputy", "two towns", "two hospitals"],
)
def test_names(first, second, kinds):
    assert flagged(first, second) == kinds
