"""Questions that a model proposes, beside those that the rules found in the same lines."""

from __future__ import annotations

import pytest

from factcheck.extract.extractor import Proposal
from factcheck.pipeline.checking import check
from factcheck.pipeline.normalising import normalise
from tests.align.folders import claims_of, documents_of

HEAD = "Who is the head of the Marlow fire service?"


def flags_of(question: str, *texts: str) -> list[tuple[str, str, str]]:
    """Kind, rule and proposer of what is flagged where a model says that every name answers one question."""
    documents = documents_of(*texts)
    claims = claims_of(documents)
    voice = {document.source.id: document.source.id for document in documents}
    named = [m for claim in claims for m in claim.mentions if m.kind == "name" and "service" not in m.quote.casefold()]
    proposals = (Proposal("same question", tuple(m.id for m in named), question),)
    answers = normalise(claims, documents).answers(claims, documents, voice)
    flagged = check(claims, answers, proposals, voice, voice).inconsistencies
    return [(flag.kind, flag.rule, flag.proposed_by) for flag in flagged]


@pytest.mark.parametrize(
    ("question", "texts", "expected"),
    [
        (
            HEAD,
            (
                "Piet Arden, the head of the Marlow fire service, praised the crews.",
                "Carla Voss, the head of the Marlow fire service, praised the crews.",
            ),
            [("name", "holder", "rule")],
        ),
        (
            HEAD,
            ("Under Piet Arden the crews put out the fire at the mill.", "Carla Voss led the crews to the mill."),
            [("name", "holder", "model")],
        ),
        ("Who was hurt?", ("Piet Arden was hurt in the fire.", "Carla Voss was hurt in the fire."), []),
        (
            "Who is the former head of the union?",
            ("Piet Arden left the union in May.", "Carla Voss left the union in June."),
            [],
        ),
    ],
    ids=["known to the rules", "known to the model alone", "two may be hurt", "former heads are many"],
)
def test_names_that_a_model_puts_together(question, texts, expected):
    assert flags_of(question, *texts) == expected
