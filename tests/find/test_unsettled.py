from __future__ import annotations

import pytest

from factcheck.find.unsettled import MATTERS, is_settled, left_open

BY_NAME = {matter.name: matter for matter in MATTERS}


@pytest.mark.parametrize(
    ("matter", "text"),
    [
        ("why", "It would be wrong to speculate about why this happened."),
        ("why", "The motive is still unclear."),
        ("what they died of", "No link has been established between the leak and the deaths."),
        ("who did it", "Police are not ruling out any line."),
        ("whether anybody lives", "We have not given up hope of finding survivors; we cannot rule out survivors."),
        ("whether it is proved", "The results are consistent with a fermented drink."),
        ("on what condition", "It is ready to talk provided that the troops leave."),
    ],
)
def test_a_matter_is_left_open(matter, text):
    assert left_open(text, BY_NAME[matter])
    assert not is_settled(text, BY_NAME[matter])


@pytest.mark.parametrize(
    ("matter", "text", "settled"),
    [
        ("why", "He killed her because she had left him.", True),
        ("why", "He may have killed her because she had left him.", False),
        ("what they died of", "The bug has killed two patients.", True),
        ("who did it", "There is no doubt in my mind.", True),
        ("whether anybody lives", "There are no survivors.", True),
        ("whether it is proved", "Pots prove that they drank mead.", True),
        ("whether it is proved", "That would prove difficult.", False),
        ("on what condition", "The island has agreed to talks.", True),
        ("on what condition", "Has the island agreed to talks?", False),
    ],
)
def test_a_matter_is_settled_or_not(matter, text, settled):
    assert is_settled(text, BY_NAME[matter]) is settled
