from __future__ import annotations

import pytest

from factcheck.extract.extractor import Reading
from factcheck.extract.model import ModelExtractor
from factcheck.extract.questions import Prompts
from factcheck.llm import Prompt, ScriptedModel, UnansweredError
from factcheck.models import Usage
from factcheck.pipeline.grounding import GroundedFolder, ground
from factcheck.report import Extractor as Description
from tests.extract.readings import reading_of
from tests.llm.server import claim, extraction

READING = reading_of(
    "Five herons came to the lake on 3 May.\nTwo herons left it again.\nThey saw Ingrid Solvay there with her dog."
)
FIRST = claim(1, "Five herons came to the lake on 3 May.")
SECOND = claim(2, "Two herons left it again.")
THIRD = claim(3, "They saw Ingrid Solvay there with her dog.")


def grounded(first: object, missed: object, reading: Reading = READING) -> tuple[GroundedFolder, list[Prompt]]:
    model = ScriptedModel(lambda prompt: missed if prompt.name == "missed" else first)  # type: ignore[arg-type]
    extractor = ModelExtractor(model, Prompts.load(), Description(kind="model"))
    extracted = extractor.extract([reading], lambda done, total, note: None)
    return ground([reading], extracted, extractor), model.prompts


def test_where_all_is_covered_nothing_is_asked_again() -> None:
    folder, asked = grounded(extraction(FIRST, SECOND, THIRD), extraction())
    assert (len(folder.claims), folder.uncovered, len(asked)) == (3, (), 1)


def test_what_was_passed_over_is_asked_for_once_and_joins_the_claims_in_order_of_the_text() -> None:
    folder, asked = grounded(extraction(FIRST), extraction(SECOND, THIRD))
    assert [one.evidence[0].quote[:3] for one in folder.claims] == ["Fiv", "Two", "The"]
    assert folder.uncovered == ()
    assert [prompt.name for prompt in asked] == ["extract", "missed"]


def test_what_stays_uncovered_is_listed() -> None:
    folder, _ = grounded(extraction(FIRST, THIRD), extraction())
    assert [(one.kind, one.quote, one.passage) for one in folder.uncovered] == [("figure", "Two", 2)]


def test_further_claims_do_not_change_the_ids_of_the_first() -> None:
    ids = {one.id for one in grounded(extraction(FIRST, THIRD), extraction())[0].claims}
    assert ids < {one.id for one in grounded(extraction(FIRST, THIRD), extraction(SECOND))[0].claims}


def test_a_name_in_a_sentence_of_which_something_was_taken_is_worth_no_call() -> None:
    _, asked = grounded(extraction(FIRST, SECOND, claim(3, "They saw")), extraction())
    assert [prompt.name for prompt in asked] == ["extract"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("MARLOW, 16 May.", ["extract"]),
        ("Ingrid Solvay and Piet Arden in Marlow contributed to this report.", ["extract"]),
        ("On 16 May it rained.", ["extract", "missed"]),
    ],
    ids=["a place and a date", "a credit", "a statement"],
)
def test_what_states_nothing_is_worth_no_call(line: str, names: list[str]) -> None:
    reading = reading_of(f"Five herons came to the lake on 3 May.\n{line}")
    assert [prompt.name for prompt in grounded(extraction(FIRST), extraction(), reading)[1]] == names


def test_an_empty_answer_is_a_reading_that_passed_over_everything() -> None:
    folder, asked = grounded(extraction(), extraction(SECOND))
    assert [prompt.name for prompt in asked] == ["extract", "missed"]
    assert [one.evidence[0].quote for one in folder.claims] == ["Two herons left it again."]


def test_a_document_that_could_not_be_read_has_no_gaps_to_ask_for() -> None:
    refusal = UnansweredError("refused: no", Usage(calls=1, cost_usd=0.0))
    folder, asked = grounded(refusal, extraction(SECOND))
    assert [prompt.name for prompt in asked] == ["extract"]
    assert len(folder.uncovered) == 4
