from __future__ import annotations

import pytest

from factcheck.find.wordings import wording_of


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("I've seen it.", "i have seen it"),
        ("They don’t know", "they do not know"),
        ("It can't be", "it cannot be"),
        ("the U.S. and U.K. navies", "the us and uk navies"),
        ("[the] firm, he [Smith] said", "firm he said"),
        ("we tried … and failed…", "we tried … and failed"),
        ("1,200 tonnes, at 3.5%", "1,200 tonnes at 3.5"),
        ("well-known", "well known"),
    ],
)
def test_what_is_compared_is_words(quote, words):
    assert " ".join(wording_of(quote)) == words
