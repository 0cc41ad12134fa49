"""A model's question that holds what the rules ask already, and more."""

from __future__ import annotations

import pytest

from factcheck.extract.extractor import Proposal
from factcheck.pipeline.checking import Checked, check
from factcheck.pipeline.normalising import normalise
from tests.align.folders import claims_of, documents_of

OUT = "When did the fire break out?"
BEGAN = "The fire at the mill in Marlow broke out on {} June 2022."


def checked_with(kind: str | None, *texts: str) -> Checked:
    """What comes of it where a model says that every detail of a kind answers one question; None has it say nothing."""
    documents = documents_of(*texts)
    claims = claims_of(documents)
    voice = {document.source.id: document.source.id for document in documents}
    members = tuple(m.id for claim in claims for m in claim.mentions if m.kind == kind)
    proposals = (Proposal("same question", members, OUT),) if members else ()
    return check(claims, normalise(claims, documents).answers(claims, documents, voice), proposals, voice, voice)


MORE = "Smoke rose above the weir in June 2022, a neighbour said."


@pytest.mark.parametrize(
    ("days", "agreement"), [((12, 13), "differ"), ((12, 12), "agree")], ids=["they differ", "they agree"]
)
def test_a_question_within_a_wider_one_is_not_asked_besides(days: tuple[int, int], agreement: str) -> None:
    texts = (*(BEGAN.format(day) for day in days), MORE)
    narrow, wide = checked_with(None, *texts), checked_with("date", *texts)
    assert [len(one.sides) for one in narrow.comparisons if one.kind == "date"] == [2]
    assert [(one.question, one.agreement, len(one.sides)) for one in wide.comparisons if one.kind == "date"] == [
        (OUT, agreement, 3)
    ]


def test_its_flag_stays_as_the_rules_put_it_and_leads_to_the_wider_question() -> None:
    texts = (BEGAN.format(12), BEGAN.format(13), MORE)
    (told,), (kept,) = checked_with(None, *texts).inconsistencies, checked_with("date", *texts).inconsistencies
    assert kept.model_copy(update={"comparison": told.comparison}) == told
    assert kept.proposed_by == "rule"
    assert kept.comparison in {one.id for one in checked_with("date", *texts).comparisons if one.question == OUT}


def test_what_is_unclear_stays_where_the_wider_question_would_call_it_agreed() -> None:
    texts = ("Three people died in the fire at the mill.", "Three workers died in the fire at the mill.")
    narrow = [one.agreement for one in checked_with(None, *texts).comparisons if one.kind == "figure"]
    wide = checked_with("figure", *texts, "There were three, a neighbour said.")
    assert set(narrow) <= {one.agreement for one in wide.comparisons if one.kind == "figure"}
