from __future__ import annotations

import pytest

from factcheck.compare.questions import compare_attributes
from factcheck.models import OtherValue


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ("orderly withdrawal", "Orderly withdrawals", "agree"),
        ("a friend", "the friend", "agree"),
        ("not a happy day", "a happy day", "unclear"),
        ("former teacher", "teacher", "unclear"),
        ("…", "…", "agree"),
    ],
)
def test_words_of_no_closed_set(left, right, agreement):
    assert compare_attributes(OtherValue(text=left), OtherValue(text=right)).agreement == agreement
