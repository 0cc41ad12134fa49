from __future__ import annotations

import pytest

from factcheck.find.sequences import is_reversed, sequences_in


@pytest.mark.parametrize(
    ("left", "right", "turned"),
    [
        ("Officers went in after they heard shots.", "He opened fire only after police stormed the shop.", True),
        ("The firm cut off the supply before the explosion.", "The supply was cut off after the explosion.", True),
        ("Officers went in after they heard shots.", "Commandos stormed the shop after shots rang out.", False),
        ("He died after the crash.", "He was arrested after the crash.", False),
        ("She left before noon.", "She left after the vote.", False),
    ],
)
def test_two_orders_of_two_events_are_reversed(left, right, turned):
    pairs = [(ours, theirs) for ours in sequences_in(left) for theirs in sequences_in(right)]
    assert any(is_reversed(ours, theirs) for ours, theirs in pairs) is turned


@pytest.mark.parametrize(
    "text",
    ["He would leave after the vote.", "They met after Monday.", "It fell after it rose, and before it rose it fell."],
)
def test_what_tells_no_order_of_events_is_left_alone(text):
    assert sequences_in(text) == []
