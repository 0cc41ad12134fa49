"""Stop 5: what a mention's words come to where they stand."""

from __future__ import annotations

import pytest

from factcheck.find.marked import MarkedText
from factcheck.models import Claim, Detail, Mention
from factcheck.normalise import normalise_mention
from tests.align.folders import DAY, claims_of, documents_of

TEXT = "Inspectors warned the firm about dust in March, seven months before the fire at the mill."


def value_of(words: str) -> str:
    """What the words are as a date, or why they are none."""
    [document] = documents_of(TEXT)
    claim: Claim = claims_of([document])[0]
    known = next(mention for mention in claim.mentions if mention.kind == "date")
    start = TEXT.index(words)
    mention = Mention(**{**dict(known), "quote": words, "start": start, "end": start + len(words)})
    found = normalise_mention(mention, claim, MarkedText(document.text, DAY))
    return found.value.text if isinstance(found, Detail) else found.unparsed


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("March", "March 2022"),
        ("March, seven months before the fire", "March 2022"),
        ("seven months before the fire", "counted from another event of the text, not from its publication"),
    ],
)
def test_of_several_dates_in_a_mention_the_one_that_leads_to_a_day_counts(words, expected):
    assert value_of(words) == expected
