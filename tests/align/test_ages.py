from __future__ import annotations

import pytest

from tests.align.folders import flagged


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("Jonas Reddick, 29, flew in on Friday.", "Ann Reddick, 63, stayed at home that day.", []),
        ("Jonas Reddick, 29, flew in on Friday.", "Jonas Reddick, 34, flew in on Friday.", ["figure"]),
        ("A 17-year-old was arrested near the school.", "Police are hunting the 19-year-old suspect.", ["figure"]),
        ("A 17-year-old was arrested near the school.", "A 15-year-old girl was wounded at the school.", []),
    ],
    ids=["two of a family", "one person", "the suspect", "the suspect and a victim"],
)
def test_ages(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind == "figure"] == kinds
