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
        ("Colin Treve, 58, was jailed.", "Colin Treve showed no emotion. The 52-year-old took the money.", ["figure"]),
        ("Marta Hollen, 91, has died.", "Marta Hollen has died at home. She was 94.", ["figure"]),
        ("Marta Hollen, 91, has died.", "Marta Hollen left school early. She was 14 when she began to paint.", []),
        ("Marta Hollen, 91, has died.", "Marta Hollen was found by a neighbour, Don Pym. He is 70.", []),
        ("Ryan Pell, 19, scored.", "Ryan Pell was on our own books until he was 14.", []),
        (
            "A man of 47 died at the 22-mile mark.",
            "A runner collapsed and died. The man, who was 41, was from Leeds.",
            ["figure"],
        ),
        ("A guard aged 62 was taken to hospital.", "A security guard, 58, had a heart attack.", ["figure"]),
        ("Matteo Costa, six, was dug out alive.", "Matteo Costa, four, was dug out alive.", ["figure"]),
    ],
    ids=[
        "two of a family",
        "one person",
        "the suspect",
        "the suspect and a victim",
        "the age for a name",
        "she was",
        "when she was",
        "somebody beside",
        "until he was",
        "who died",
        "the guard",
        "in words",
    ],
)
def test_ages(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind == "figure"] == kinds
