from __future__ import annotations

import asyncio

import pytest

from factcheck.errors import EndpointError
from factcheck.llm import Prompt, ScriptedModel, UnansweredError
from factcheck.llm.scripted import Script
from tests.llm.asking import GOOD, Count


def answer(script: Script, *questions: str) -> list[Count | BaseException]:
    async def wave() -> list[Count | BaseException]:
        async with ScriptedModel(script) as model:
            asked = [model.ask(Prompt("extract", "Count.", question), Count) for question in questions]
            answers = await asyncio.gather(*asked, return_exceptions=True)
        return [one if isinstance(one, BaseException) else one.reply for one in answers]

    return asyncio.run(wave())


@pytest.mark.parametrize(
    "script",
    [
        pytest.param([GOOD], id="in order"),
        pytest.param({"heron": GOOD}, id="by words of the question"),
        pytest.param(lambda _prompt: GOOD, id="made from the question"),
        pytest.param(['{"number": 3, "word": "heron"}'], id="as JSON"),
        pytest.param([Count(**GOOD)], id="as it is"),
    ],
)
def test_the_script_answers(script: Script) -> None:
    assert answer(script, "How many herons?") == [Count(**GOOD)]


def test_a_question_beyond_the_script_stays_unanswered() -> None:
    assert [type(one) for one in answer([GOOD], "a", "b")] == [Count, UnansweredError]


def test_a_scripted_error_is_raised() -> None:
    assert [type(one) for one in answer([EndpointError("over")], "a")] == [EndpointError]


def test_a_reply_of_another_shape_is_no_reply() -> None:
    assert [type(one) for one in answer([{"number": "x"}], "a")] == [UnansweredError]
