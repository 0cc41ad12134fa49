"""Questions that a model proposes, beside those that the rules found in the same lines."""

from __future__ import annotations

import pytest

from factcheck.extract.extractor import Proposal
from factcheck.pipeline.checking import check
from factcheck.pipeline.normalising import normalise
from tests.align.folders import claims_of, documents_of

HEAD = "Who is the head of the Marlow fire service?"


def flags_of(question: str, *texts: str, kind: str = "name") -> list[tuple[str, str, str]]:
    """Kind, rule and proposer of what is flagged where a model says that all of a kind answer one question."""
    documents = documents_of(*texts)
    claims = claims_of(documents)
    voice = {document.source.id: document.source.id for document in documents}
    named = [m for claim in claims for m in claim.mentions if m.kind == kind and "service" not in m.quote.casefold()]
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


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (("When did the fire break out?", "When was the fire brought under control?"), []),
        (("When was the fire brought under control?",) * 2, ["date"]),
        (("When was the fire?", "When was the fire under control?"), ["date"]),
    ],
    ids=["two questions", "one question", "one within the other"],
)
def test_dates_for_which_a_model_asks_two_things_are_of_two_events(asked, expected):
    documents = documents_of(
        "The fire at the mill in Marlow was under control on 12 June.",
        "The fire at the mill in Marlow was under control on 13 June.",
    )
    claims = tuple(
        claim.model_copy(
            update={
                "mentions": tuple(
                    m.model_copy(update={"question": question}) for m in claim.mentions if m.kind == "date"
                )
            }
        )
        for claim, question in zip(claims_of(documents), asked, strict=True)
    )
    voice = {document.source.id: document.source.id for document in documents}
    answers = normalise(claims, documents).answers(claims, documents, voice)
    assert [flag.kind for flag in check(claims, answers, (), voice, voice).inconsistencies] == expected


def test_an_office_before_a_name_makes_no_other_holder():
    texts = (
        "Marlow fire service head Carla Voss praised the crews.",
        "Carla Voss, the head of the Marlow fire service, praised the crews.",
    )
    assert flags_of(HEAD, *texts) == []


@pytest.mark.parametrize("told", ["Inspectors raised concerns about dust", "Dust was what inspectors warned of"])
def test_dates_that_stand_against_each_other_are_not_put_in_order_besides(told):
    texts = (
        "Inspectors first raised concerns about dust at the Marlow mill in April 2022, the company said.",
        f"{told} at the Marlow mill in January 2022.",
    )
    assert [flag[:2] for flag in flags_of("When did inspectors warn of it?", *texts, kind="date")] == [
        ("date", "dates")
    ]
