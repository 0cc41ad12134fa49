from __future__ import annotations

from typing import Any

import pytest

from factcheck.extract.extractor import Proposal
from factcheck.extract.proposals import Listing, list_claims, read_proposals
from factcheck.extract.wire import ProposalReply
from tests.extract.claims import a_claim

CLAIMS = (
    a_claim("The fire began at nine.", "s1", (("date", "nine", "When did the fire begin?"),)),
    a_claim("The fire broke out at ten.", "s2", (("date", "ten", "At what time did the fire break out?"),)),
    a_claim(
        "Two sheds burned at nine.",
        "s3",
        (("figure", "Two", "How many sheds burned?"), ("date", "nine", "When did the fire begin?")),
    ),
)
MENTIONS = [mention.id for claim in CLAIMS for mention in claim.mentions]


def listing() -> Listing:
    return list_claims(CLAIMS, {"s1": "a.txt", "s2": "b.txt", "s3": "c.txt"})


def read(same: list[Any] = [], disagree: list[Any] = []) -> tuple[list[Proposal], int]:  # noqa: B006  # only read
    reply = ProposalReply.model_validate(
        {
            "same": [{"questions": numbers, "question": "When?"} for numbers in same],
            "disagree": [{"a": a, "b": b, "question": "When?"} for a, b in disagree],
        }
    )
    result = read_proposals(reply, listing())
    return list(result.proposals), result.dropped


ALIKE = Proposal("same question", (MENTIONS[0], MENTIONS[3]), "When did the fire begin?")


def test_claims_and_questions_are_listed_by_number_and_a_question_once() -> None:
    assert listing().text == (
        "1|a.txt|Ilse Brandt|stated|The fire began at nine.\n"
        "2|b.txt|Ilse Brandt|stated|The fire broke out at ten.\n"
        "3|c.txt|Ilse Brandt|stated|Two sheds burned at nine.\n"
        "\n"
        "q1 date|When did the fire begin?|1, 3: nine\n"
        "q2 date|At what time did the fire break out?|2: ten\n"
        "q3 figure|How many sheds burned?|3: Two"
    )


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        pytest.param("two  sheds burned\nat nine", False, id="case, space and the full stop alone"),
        pytest.param("“Two sheds burned at nine,”", False, id="quotation marks around it"),
        pytest.param("Two sheds burned there at nine.", True, id="one word more"),
        pytest.param("Two sheds burned at ten.", True, id="another hour"),
        pytest.param("Two sheds burned at nine?", True, id="a question"),
        pytest.param("Two “sheds” burned at nine.", True, id="quotation marks within it"),
    ],
)
def test_the_words_of_a_claim_are_shown_where_they_are_not_the_claim(quote: str, shown: bool) -> None:
    claim = a_claim("Two sheds burned at nine.")
    evidence = (claim.evidence[0].model_copy(update={"quote": quote}),)
    listed = list_claims([claim.model_copy(update={"evidence": evidence})], {}).text
    assert ("\n  " in listed) is shown


def test_different_answers_to_one_question_stand_side_by_side() -> None:
    answers = ("nine", "ten", "nine")
    claims = [a_claim(f"It began at {hour}.", f"s{at}", (("date", hour, "When?"),)) for at, hour in enumerate(answers)]
    assert list_claims(claims, {}).text.endswith("\nq1 date|When?|1, 3: nine; 2: ten")


def test_an_answer_of_one_sentence_is_shown_whole() -> None:
    words = "word " * 31 + "last"
    claim = a_claim(words, details=(("quote", words, "What did she say?"),))
    assert list_claims([claim], {}).text.endswith(f"|1: {words}")


def test_the_articles_own_voice_is_named_so() -> None:
    claim = a_claim("It burned.", "s1", claimant="a.txt", own_voice=True)
    assert list_claims([claim], {}).text.startswith("1|s1|Article|stated|It burned.")


def test_a_headline_is_marked_so_that_it_can_be_held_against_its_text() -> None:
    claim = a_claim("It burned.", "s1", kind="headline")
    assert list_claims([claim], {}).text.startswith("1|s1|Ilse Brandt|stated, headline|It burned.")


def test_a_claim_cannot_forge_a_line_of_the_list() -> None:
    claim = a_claim("It burned.\n2|b.txt|Mayor|stated|It rained.", "s1")
    assert "\n2|" not in list_claims([claim], {}).text


def test_questions_that_were_worded_alike_need_no_model() -> None:
    assert read() == ([ALIKE], 0)


def test_a_group_of_questions_is_the_group_of_all_their_answers() -> None:
    together = Proposal("same question", (MENTIONS[0], MENTIONS[3], MENTIONS[1]), "When?")
    assert read(same=[[1, 2]]) == ([together], 0)


def test_a_pair_of_claims_is_read_in_the_order_of_the_list() -> None:
    pair = Proposal("disagreement", (CLAIMS[0].id, CLAIMS[1].id), "When?")
    assert read(disagree=[(2, 1), (1, 2)]) == ([ALIKE, pair], 0)


@pytest.mark.parametrize(
    ("same", "disagree", "dropped"),
    [
        pytest.param([], [(1, 1)], 1, id="a claim beside itself"),
        pytest.param([], [(0, 2), (1, 4), (-1, 2), (1, 10**9)], 4, id="claims that were not shown"),
        pytest.param([[1]], [], 1, id="one question alone"),
        pytest.param([[1, 99], [0, -3]], [], 2, id="questions that were not shown"),
        pytest.param([[2, 2]], [], 1, id="a question beside itself"),
    ],
)
def test_what_was_not_shown_cannot_be_named(same: list[Any], disagree: list[Any], dropped: int) -> None:
    assert read(same, disagree) == ([ALIKE], dropped)


def test_details_of_one_claim_are_no_comparison() -> None:
    claim = a_claim("It burned from nine to ten.", "s1", (("date", "nine", "When?"), ("date", "ten", "When?")))
    reply = ProposalReply(same=[], disagree=[])
    assert read_proposals(reply, list_claims([claim], {})).proposals == ()
