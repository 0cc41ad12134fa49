from __future__ import annotations

import asyncio
import time

import pytest

from factcheck.errors import EndpointError
from factcheck.llm import EndpointModel
from factcheck.llm.gate import Gate, Pace
from tests.llm.asking import GOOD, QUICK, ask, prompt, settings_for
from tests.llm.server import Asked, FaultServer, Sent, says, status


class Limit:
    """Lets so many questions pass in each stretch of time, and refuses the others."""

    def __init__(self, passing: int, stretch: float) -> None:
        self.passing, self.stretch = passing, stretch
        self.passed: dict[int, int] = {}

    def __call__(self, asked: Asked) -> Sent:
        now = int(time.monotonic() / self.stretch)
        self.passed[now] = self.passed.get(now, 0) + 1
        refused = status(429, headers={"retry-after": "1"})
        return (says(GOOD) if self.passed[now] <= self.passing else refused)(asked)


def test_no_question_is_lost_under_a_rate_limit() -> None:
    pace = Pace(second=0.1, first_wait=0.01, head_start=0.1)
    with FaultServer(otherwise=Limit(4, stretch=0.1)) as server:
        model = EndpointModel(settings_for(server.url, concurrency=16), pace)
        answers = ask(model, *(prompt(str(number)) for number in range(40)))
    assert not [answer for answer in answers if isinstance(answer, BaseException)]
    assert len(server.log) < 3 * 40


def test_a_long_pause_is_said_to_the_person_who_waits() -> None:
    said: list[str] = []
    gate = Gate(4, Pace(), said.append)
    assert gate.refused(30)
    assert said == ["the endpoint asks to wait 30 seconds"]


def test_refusals_that_were_on_their_way_count_once() -> None:
    gate = Gate(8, Pace(pauses=1), lambda _text: None)
    assert all(gate.refused(30) for _ in range(8))


def test_a_pause_longer_than_our_patience_is_not_worth_it() -> None:
    assert not Gate(4, Pace(patience=600), lambda _text: None).refused(601)


def test_a_stop_wakes_those_who_wait() -> None:
    async def stopped() -> float:
        gate = Gate(1, Pace(), lambda _text: None)
        gate.refused(60)

        async def wait_in_line() -> None:
            async with gate.turn():
                pass

        waiting = [asyncio.create_task(wait_in_line()), asyncio.create_task(gate.rest(60))]
        await asyncio.sleep(0.01)
        began = time.monotonic()
        await gate.stop(EndpointError("over"))
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert {type(result) for result in results} == {EndpointError}
        return time.monotonic() - began

    assert asyncio.run(stopped()) < 1


def test_waits_grow_up_to_a_bound_and_are_spread() -> None:
    pace = Pace(first_wait=0.5, longest_wait=4)
    for attempt, middle in ((2, 0.5), (3, 1), (4, 2), (5, 4), (9, 4)):
        waits = {pace.wait_before(attempt) for _ in range(20)}
        assert middle * 0.75 <= min(waits) < max(waits) <= middle * 1.25


@pytest.mark.parametrize("concurrency", [1, 16])
def test_calls_run_side_by_side(concurrency: int) -> None:
    with FaultServer(otherwise=says(GOOD)) as server:
        server.latency = 0.05
        began = time.monotonic()
        ask(
            EndpointModel(settings_for(server.url, concurrency=concurrency), QUICK),
            *(prompt(str(number)) for number in range(17)),
        )
        took = time.monotonic() - began
    assert (took > 17 * 0.05) == (concurrency == 1)
