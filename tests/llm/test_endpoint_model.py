from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import traceback
from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from factcheck.errors import CapReachedError, EndpointError, UsageError
from factcheck.llm import EndpointModel, Prompt, TooLongError, UnansweredError
from tests.llm.asking import CANARY, GOOD, KEY, QUICK, Count, ask, ask_one, prompt, settings_for
from tests.llm.server import (
    Asked,
    Behaviour,
    FaultServer,
    Sent,
    body,
    completion,
    cuts,
    declines,
    drips,
    ends,
    has_no_choices,
    inflates,
    is_cut,
    only,
    page,
    reads,
    redirects,
    resets,
    says,
    status,
)


def model_at(server: FaultServer, **changes: Any) -> EndpointModel:
    return EndpointModel(settings_for(server.url, **changes), QUICK)


# ------------------------------------------------------------------------------------------------ ordinary days


def test_an_answer_of_the_right_shape_takes_one_call() -> None:
    with FaultServer(otherwise=says(GOOD)) as server:
        answer = ask_one(model_at(server))
    assert answer.reply == Count(**GOOD)
    assert (answer.cached, answer.usage.calls, answer.usage.again) == (False, 1, 0)
    assert answer.usage.prompt_tokens == len(json.dumps(server.log[0].body["messages"])) // 4
    assert len(server.log) == 1


def test_the_request_asks_for_the_strict_schema_and_holds_the_text_as_it_is() -> None:
    text = "12|{{ 7*7 }} {% raw %} {# gone #}\n\n    13|indented \\n “quoted” $name 100 %"
    with FaultServer(otherwise=says(GOOD)) as server:
        ask_one(model_at(server), prompt(text))
    sent = server.log[0].body
    assert sent["messages"][1]["content"] == text
    assert sent["response_format"]["json_schema"]["strict"] is True
    assert sent["temperature"] == 0


def test_a_number_written_as_text_is_a_number() -> None:
    with FaultServer(otherwise=says({"number": "3", "word": "heron"})) as server:
        assert ask_one(model_at(server)).reply.number == 3


def test_a_loopback_endpoint_costs_nothing_and_asks_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    with FaultServer(otherwise=says(GOOD)) as server:
        assert ask_one(model_at(server)).usage.cost_usd == 0.0


def test_what_the_endpoint_does_not_count_is_estimated() -> None:
    for usage in (None, {}, {"prompt_tokens": -7, "completion_tokens": "many", "total_tokens": 10**30}):
        with FaultServer(otherwise=partial(completion, text='{"number":1,"word":"a"}', usage=usage)) as server:
            spent = ask_one(model_at(server, no_cache=True)).usage
        assert 5 < spent.prompt_tokens < 50
        assert 3 < spent.completion_tokens < 20


# --------------------------------------------------------------------------------------- trouble that passes by


@pytest.mark.parametrize(
    ("plan", "calls"),
    [
        pytest.param([status(500), status(500)], 3, id="500 twice"),
        pytest.param([status(503)], 2, id="503"),
        pytest.param([page(502)], 2, id="a gateway's page with 502"),
        pytest.param([page(200)], 2, id="a page with 200"),
        pytest.param([status(408), status(409)], 3, id="408 and 409"),
        pytest.param([resets], 2, id="a reset connection"),
        pytest.param([is_cut], 2, id="an answer cut in the middle"),
        pytest.param([status(429, headers={"retry-after": "1"})], 2, id="429 with Retry-After"),
        pytest.param([status(429), status(429)], 3, id="429 without"),
        pytest.param([status(503, headers={"retry-after": "1"})], 2, id="503 that asks for a pause"),
    ],
)
def test_trouble_that_passes_is_waited_out(plan: list[Behaviour], calls: int) -> None:
    with FaultServer(plan, says(GOOD)) as server:
        answer = ask_one(model_at(server))
    assert answer.reply == Count(**GOOD)
    assert len(server.log) == calls


def test_retry_after_is_honoured() -> None:
    with FaultServer([status(429, headers={"Retry-After": "10"})], says(GOOD)) as server:
        ask_one(model_at(server))
    assert server.log[1].at - server.log[0].at >= 10 * QUICK.second


def test_nobody_sends_while_the_endpoint_asks_for_a_pause() -> None:
    limited = [says(GOOD), *[status(429, headers={"Retry-After": "10"})] * 4]
    with FaultServer(limited, says(GOOD)) as server:
        answers = ask(model_at(server, concurrency=4), *(prompt(str(number)) for number in range(9)))
    assert not [answer for answer in answers if isinstance(answer, BaseException)]
    times = [asked.at for asked in server.log]
    assert max(later - earlier for earlier, later in pairwise(times)) >= 10 * QUICK.second * 0.9


# ------------------------------------------------------------------------------- one question, and one only


@pytest.mark.parametrize(
    ("behaviour", "calls", "reason"),
    [
        pytest.param(declines, 1, "refused: ", id="a refusal is not asked again"),
        pytest.param(ends("content_filter"), 1, "content filter: ", id="nor is a filtered answer"),
        pytest.param(status(400, code="content_policy_violation"), 1, "content filter: ", id="a filtered question"),
        pytest.param(has_no_choices, 1, "answer: ", id="a completion without choices"),
        pytest.param(says("x" * 4_100_000), 1, "answer: it was longer", id="an answer without end"),
        pytest.param(inflates(40_000_000), 1, "answer: it was longer", id="one that only unpacks without end"),
        pytest.param(says("[" * 100_000), 2, "answer: twice", id="a hundred thousand brackets"),
        pytest.param(says("Certainly! There are three."), 2, "answer: twice", id="prose"),
        pytest.param(says({"number": 3}), 2, "answer: twice", id="a field is missing"),
        pytest.param(says({**GOOD, "aside": 1}), 2, "answer: twice", id="a field too many"),
        pytest.param(says('{"number":1,"word":"a"}{"number":2,"word":"b"}'), 2, "answer: twice", id="two objects"),
        pytest.param(status(400), 1, "endpoint: it refused the request", id="a bad request"),
    ],
)
def test_trouble_with_one_question_leaves_the_others_alone(behaviour: Behaviour, calls: int, reason: str) -> None:
    def hard(asked: Asked) -> Sent:
        return behaviour(asked) if "hard" in asked.user else says(GOOD)(asked)

    with FaultServer(otherwise=hard) as server:
        answers = ask(model_at(server), *(prompt(text) for text in ("one", "hard", "two")))
    assert [type(answer).__name__ for answer in answers] == ["Answer", "UnansweredError", "Answer"]
    assert str(answers[1]).startswith(reason)
    assert len([asked for asked in server.asked if "hard" in asked.user]) == calls


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(None, id="null"),
        pytest.param([], id="a list"),
        pytest.param({"error": {"message": "busy", "code": 502}}, id="an error with status 200"),
        pytest.param({"choices": None}, id="no choices at all"),
        pytest.param({"choices": "abc"}, id="choices that are a text"),
        pytest.param({"choices": 7}, id="choices that are a number"),
        pytest.param({"choices": [None]}, id="a choice that is nothing"),
        pytest.param({"choices": ["a"]}, id="a choice that is a text"),
        pytest.param({"choices": [{}]}, id="an empty choice"),
        pytest.param({"choices": [{"message": "hi"}]}, id="a message that is a text"),
        pytest.param({"choices": [{"message": {"content": ["x"]}}]}, id="content in a list"),
        pytest.param({"choices": [{"message": {"content": 7}}]}, id="content that is a number"),
        pytest.param({"choices": [{"message": {"content": None, "tool_calls": "x"}}]}, id="tool calls that are a text"),
        pytest.param({"choices": [{"message": {"content": "{}", "refusal": 3}}], "usage": "x"}, id="a numeric refusal"),
    ],
)
@pytest.mark.parametrize("model", ["openai/orrin-1", "anthropic/orrin-1"])
def test_a_response_of_any_form_is_taken_for_trouble_and_never_crashes(content: object, model: str) -> None:
    with FaultServer([says(GOOD)], body(content)) as server:
        answers = ask(model_at(server, model=model), prompt("a"), prompt("b"))
    assert [type(answer).__name__ for answer in answers] == ["Answer", "UnansweredError"]


def test_a_dripping_answer_ends_at_our_own_deadline() -> None:
    with FaultServer([says(GOOD)], drips) as server:
        began = time.monotonic()
        answers = ask(model_at(server, timeout=0.4), prompt("a"), prompt("b"))
        took = time.monotonic() - began
    assert isinstance(answers[1], UnansweredError)
    assert answers[1].reason.startswith("timeout: ")
    assert answers[1].usage.calls == 1
    assert took < 4


@pytest.mark.parametrize(
    "behaviour",
    [
        pytest.param(ends("length"), id="the answer was cut off"),
        pytest.param(
            status(400, "This model's maximum context length is 4096 tokens", code="context_length_exceeded"),
            id="the question does not fit",
        ),
        pytest.param(status(413), id="the request is too large"),
    ],
)
def test_what_does_not_fit_is_told_apart_since_half_of_it_may(behaviour: Behaviour) -> None:
    with FaultServer(otherwise=behaviour) as server, pytest.raises(TooLongError, match="too long: "):
        ask_one(model_at(server))


def test_a_question_that_was_cut_without_a_word_did_not_fit() -> None:
    with FaultServer(otherwise=cuts(2050, says(GOOD))) as server:
        with pytest.raises(TooLongError, match=r"the endpoint read 2,050 tokens of a question of 3,0\d\d or more"):
            ask_one(model_at(server), prompt("The heron came to the lake. " * 700))
        assert ask_one(model_at(server), prompt("The heron came to the lake. " * 300)).usage.calls == 1
    assert len(server.log) == 2


@pytest.mark.parametrize(
    "usage",
    [
        pytest.param({"prompt_tokens": 0, "completion_tokens": 9}, id="an endpoint that counts nothing"),
        pytest.param(
            {"prompt_tokens": 90, "completion_tokens": 9, "prompt_tokens_details": {"cached_tokens": 3000}},
            id="one that counts what it kept apart",
        ),
    ],
)
def test_a_count_that_says_nothing_of_a_cut_is_not_taken_for_one(usage: dict[str, Any]) -> None:
    with FaultServer(otherwise=partial(completion, text='{"number":1,"word":"a"}', usage=usage)) as server:
        assert ask_one(model_at(server), prompt("The heron came to the lake. " * 700)).reply.number == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('```json\n{"number":3,"word":"heron"}\n```', id="a fence around it"),
        pytest.param('<think>{"number":9}</think>\n{"number":3,"word":"heron"}', id="thinking before it"),
    ],
)
def test_wrapping_around_a_good_answer_costs_no_second_call(text: str) -> None:
    with FaultServer(otherwise=says(text)) as server:
        assert ask_one(model_at(server)).reply == Count(**GOOD)
    assert len(server.log) == 1


def test_a_wrong_shape_is_asked_once_more_with_few_words() -> None:
    with FaultServer([says({"number": "three", "word": "heron"})], says(GOOD)) as server:
        answer = ask_one(model_at(server))
    assert answer.reply == Count(**GOOD)
    first, second = server.asked
    added = second.body["messages"][2:]
    assert [message["role"] for message in added] == ["assistant", "user"]
    assert "number: Input should be a valid integer" in added[1]["content"]
    assert len(added[1]["content"]) < 400
    assert second.body["messages"][:2] == first.body["messages"]


def test_a_call_of_another_function_is_not_taken_for_the_answer() -> None:
    def calls_another(asked: Asked) -> Sent:
        call = {"id": "1", "type": "function", "function": {"name": "Other", "arguments": '{"number":6,"word":"x"}'}}
        return completion(asked, None, tool_calls=[call])

    with FaultServer([calls_another], says(GOOD)) as server:
        assert ask_one(model_at(server, model="anthropic/orrin-1", api_key=None)).reply == Count(**GOOD)


# ------------------------------------------------------------------------------ failures that end the run


@pytest.mark.parametrize(
    ("behaviour", "calls", "said"),
    [
        pytest.param(status(401, f"Incorrect API key: {KEY}"), 1, "does not accept the key", id="a wrong key"),
        pytest.param(status(403), 1, "does not accept the key", id="a key that may not"),
        pytest.param(status(400, "API key not valid"), 1, "does not accept the key", id="the same as a bad request"),
        pytest.param(
            status(404, "The model `orrin-1` does not exist", code="model_not_found"),
            1,
            "knows no model `orrin-1`",
            id="an unknown model",
        ),
        pytest.param(status(404, "Not Found"), 1, "no chat completions at", id="another address"),
        pytest.param(status(429, code="insufficient_quota"), 1, "no quota left", id="an exhausted quota"),
        pytest.param(status(402), 1, "no quota left", id="a bill to pay"),
        pytest.param(redirects("http://127.0.0.1:9/v1"), 1, "redirect", id="a redirect"),
        pytest.param(
            status(429, headers={"Retry-After": "3000"}), 1, "asks to wait 3000 seconds", id="a pause of an hour"
        ),
        pytest.param(status(429), 9, "keeps refusing for its rate limit", id="a limit that lets nothing through"),
        pytest.param(status(503), 5, "errors only: HTTP 503", id="503 for ever"),
        pytest.param(page(), 5, "errors only: its answers are no chat completions", id="a hotel's network"),
        pytest.param(resets, 5, "errors only: the connection broke", id="a connection that always breaks"),
    ],
)
def test_an_endpoint_that_answers_nothing_ends_the_run_in_one_line(behaviour: Behaviour, calls: int, said: str) -> None:
    with FaultServer(otherwise=behaviour) as server:
        answers = ask(model_at(server), *(prompt(str(number)) for number in range(5)))
    assert {type(answer) for answer in answers} == {EndpointError}
    error = answers[0]
    assert isinstance(error, EndpointError)
    assert said in str(error)
    assert "\n" not in str(error)
    assert error.hint
    assert error.exit_status == 7
    assert len(server.asked) <= max(calls, 5 if calls > 1 else 1) + 4 * (calls > 1)


def test_a_wrong_key_is_refused_once_and_not_once_for_each_document() -> None:
    with FaultServer(otherwise=status(401)) as server:
        ask(model_at(server), *(prompt(str(number)) for number in range(20)))
    assert len(server.log) == 1


def test_a_proxy_that_cannot_be_used_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    answer = ask(EndpointModel(settings_for("https://gate.example/v1"), QUICK))[0]
    assert isinstance(answer, EndpointError)
    assert "proxy" in str(answer)
    assert "ALL_PROXY" in answer.hint


def test_a_wrong_key_is_refused_once_in_a_fresh_program_too(root: Path) -> None:
    """Loading the client library takes longer than the first question's head start."""
    program = """
import sys
from tests.llm.asking import *
from factcheck.llm import EndpointModel
ask(EndpointModel(settings_for(sys.argv[1]), QUICK), *(prompt(str(n)) for n in range(8)))
"""
    with FaultServer(otherwise=status(401)) as server:
        subprocess.run([sys.executable, "-c", program, server.url], cwd=root, check=True)
    assert len(server.log) == 1


def test_a_server_that_is_not_there_is_unreachable() -> None:
    with FaultServer() as server:
        url = server.url
    began = time.monotonic()
    answer = ask(EndpointModel(settings_for(url), QUICK))[0]
    assert isinstance(answer, EndpointError)
    assert "cannot be reached" in str(answer)
    assert "running" in answer.hint
    assert time.monotonic() - began < 5


def test_a_quota_that_runs_out_keeps_what_was_answered() -> None:
    with FaultServer([says(GOOD), says(GOOD)], status(429, code="insufficient_quota")) as server:
        answers = ask(model_at(server, concurrency=1), *(prompt(str(number)) for number in range(6)))
        assert [type(answer).__name__ for answer in answers] == ["Answer"] * 2 + ["EndpointError"] * 4
        server.otherwise = says(GOOD)
        again = ask(model_at(server), *(prompt(str(number)) for number in range(6)))
    assert [getattr(answer, "cached", None) for answer in again] == [True] * 2 + [False] * 4


def test_trouble_late_in_a_run_spoils_its_own_question_only() -> None:
    def breaks(asked: Asked) -> Sent:
        return status(500)(asked) if "hard" in asked.user else says(GOOD)(asked)

    with FaultServer(otherwise=breaks) as server:
        answers = ask(model_at(server), *(prompt(text) for text in ("one", "two", "hard")))
    assert isinstance(answers[2], UnansweredError)
    assert answers[2].reason == "endpoint: HTTP 500, 5 times"


# ------------------------------------------------------------------------------------ ways of asking


@pytest.mark.parametrize(
    ("behaviour", "calls", "probes"),
    [
        pytest.param(only("json_schema"), 1, 0, id="the strict schema"),
        pytest.param(only("tools"), 2, 2, id="tools; the schema is ignored"),
        pytest.param(only("json_object"), 2, 3, id="a JSON object"),
        pytest.param(only("markdown"), 2, 4, id="JSON in Markdown alone"),
        pytest.param(only("json_schema", temperature="'temperature' is not supported"), 2, 0, id="no temperature"),
        pytest.param(
            only("json_schema", max_completion_tokens="Unrecognized argument: max_completion_tokens"),
            2,
            0,
            id="the older name of the limit",
        ),
        pytest.param(
            only(
                "json_schema",
                max_completion_tokens="This model's maximum context length is 4096 tokens, you asked for 16000",
            ),
            2,
            0,
            id="no room for the limit",
        ),
    ],
)
def test_a_way_of_asking_that_works_is_found(behaviour: Behaviour, calls: int, probes: int) -> None:
    with FaultServer(otherwise=behaviour, probed=None) as server:
        assert ask_one(model_at(server)).reply == Count(**GOOD)
    assert len(server.asked) == calls
    assert len(server.log) - len(server.asked) == probes


def test_a_server_that_breaks_over_schemas_is_asked_with_tools() -> None:
    def breaks(asked: Asked) -> Sent:
        return status(500)(asked) if "response_format" in asked.body else only("tools")(asked)

    with FaultServer(otherwise=breaks, probed=None) as server:
        assert ask_one(model_at(server)).reply == Count(**GOOD)


def test_what_was_learnt_is_remembered_and_answers_stay_findable() -> None:
    with FaultServer(otherwise=only("tools", temperature="no temperature"), probed=None) as server:
        ask_one(model_at(server))
        before = len(server.log)
        assert ask_one(model_at(server)).cached
        assert len(server.log) == before
        ask_one(model_at(server), prompt("another"))
    assert len(server.log) == before + 1


def test_an_endpoint_without_structured_output_ends_the_run() -> None:
    with FaultServer(otherwise=says("Certainly!"), probed=says("Red!")) as server:
        answers = ask(model_at(server), prompt("a"), prompt("b"))
    assert {type(answer) for answer in answers} == {EndpointError}
    assert "no structured answer" in str(answers[0])


def test_the_probe_says_what_was_tried() -> None:
    import asyncio

    async def probe() -> Sequence[tuple[str, str]]:
        async with model_at(server) as model:
            return (await model.probe()).tried

    with FaultServer(otherwise=only("tools"), probed=None) as server:
        tried = asyncio.run(probe())
    assert tried == (("json_schema", "no answer of the right shape"), ("tools", "works"))


# ---------------------------------------------------------------------------------------- the cache


def test_a_second_run_makes_no_call_and_gives_the_same() -> None:
    with FaultServer(otherwise=says(GOOD)) as server:
        first = ask_one(model_at(server))
        second = ask_one(model_at(server))
    assert second.reply == first.reply
    assert (second.cached, second.usage.cached, second.usage.calls, second.usage.cost_usd) == (True, 1, 0, 0.0)
    assert len(server.log) == 1


def test_a_cached_run_loads_no_client_library(root: Path) -> None:
    program = """
import sys
from tests.llm.asking import *
from factcheck.llm import EndpointModel
answer = ask_one(EndpointModel(settings_for(sys.argv[1]), QUICK))
print(answer.cached, sorted({"openai", "instructor", "httpx2", "genai_prices"} & sys.modules.keys()))
"""
    with FaultServer(otherwise=says(GOOD)) as server:
        ask_one(model_at(server))
        command = [sys.executable, "-c", program, server.url]
        said = subprocess.run(command, capture_output=True, text=True, cwd=root, check=True).stdout
    assert said == "True []\n"


@pytest.mark.parametrize(
    ("changes", "asked_again"),
    [
        pytest.param({"model": "openai/orrin-2"}, True, id="another model"),
        pytest.param({"timeout": 9.0, "concurrency": 2}, False, id="another time limit"),
        pytest.param({"no_cache": True}, True, id="no cache"),
    ],
)
def test_the_exact_request_is_the_key(changes: dict[str, Any], asked_again: bool) -> None:
    with FaultServer(otherwise=says(GOOD)) as server:
        ask_one(model_at(server))
        assert ask_one(model_at(server, **changes)).cached is not asked_again


def test_failures_are_never_kept() -> None:
    with FaultServer([says(GOOD), declines, declines], says(GOOD)) as server:
        ask_one(model_at(server), prompt("first"))
        with pytest.raises(UnansweredError):
            ask_one(model_at(server))
        with pytest.raises(UnansweredError):
            ask_one(model_at(server))
        assert not ask_one(model_at(server)).cached


def test_a_killed_run_repeats_only_what_was_under_way(root: Path) -> None:
    program = """
import sys
from tests.llm.asking import *
from factcheck.llm import EndpointModel
ask(EndpointModel(settings_for(sys.argv[1], concurrency=1), QUICK), *(prompt(str(n)) for n in range(3)))
"""
    with FaultServer([says(GOOD), says(GOOD), drips], says(GOOD)) as server:
        run = subprocess.Popen([sys.executable, "-c", program, server.url], cwd=root)
        while len(server.log) < 3 and run.poll() is None:
            time.sleep(0.02)
        run.kill()
        run.wait()
        again = ask(model_at(server), *(prompt(str(number)) for number in range(3)))
    assert [getattr(answer, "cached", None) for answer in again] == [True, True, False]


# ---------------------------------------------------------------------------------------- caps


def test_a_cap_on_calls_stops_the_run_and_keeps_the_answers() -> None:
    with FaultServer(otherwise=says(GOOD)) as server:
        answers = ask(model_at(server, max_calls=3), *(prompt(str(number)) for number in range(8)))
        assert len(server.log) == 3
        kept = ask(model_at(server, max_calls=5), *(prompt(str(number)) for number in range(8)))
    assert [type(answer) for answer in answers].count(CapReachedError) == 5
    assert len([answer for answer in kept if not isinstance(answer, BaseException)]) == 8
    assert len(server.log) == 8


def test_what_the_endpoint_turned_away_does_not_count_against_the_cap() -> None:
    with FaultServer([status(503), status(429)], says(GOOD)) as server:
        assert ask_one(model_at(server, max_calls=1)).usage.calls == 1


def test_a_question_waits_for_the_share_of_one_that_is_turned_away() -> None:
    with FaultServer([says(GOOD), status(503), says(GOOD)]) as server:
        server.latency = 0.1
        answers = ask(model_at(server, max_calls=2, concurrency=3), *(prompt(str(number)) for number in range(2)))
    assert [type(answer).__name__ for answer in answers] == ["Answer"] * 2
    assert len(server.log) == 3


def test_a_cost_cap_needs_a_known_price() -> None:
    with pytest.raises(UsageError, match="price of this model is not known"):
        EndpointModel(settings_for("https://gate.example/v1", max_cost=1.0))


# ------------------------------------------------------------------------------------ side by side


def test_no_more_requests_are_under_way_than_may_be() -> None:
    with FaultServer(otherwise=says(GOOD)) as server:
        server.latency = 0.05
        ask(model_at(server, concurrency=3), *(prompt(str(number)) for number in range(12)))
    assert server.most_under_way == 3


def test_the_first_question_goes_ahead_and_a_slow_one_holds_nobody_up() -> None:
    with FaultServer(otherwise=says(GOOD)) as server:
        server.latency = 1.0
        ask(model_at(server), *(prompt(str(number)) for number in range(5)))
    times = [asked.at for asked in server.log]
    assert QUICK.head_start * 0.9 < times[1] - times[0] < 0.9
    assert max(times[1:]) - times[1] < 0.3


# -------------------------------------------------------------------------------------- what nobody may see


@pytest.mark.parametrize(
    "behaviour",
    [
        pytest.param(status(401, f"Incorrect API key provided: {KEY}. {CANARY}"), id="401"),
        pytest.param(status(400, f"{CANARY} {KEY}"), id="400"),
        pytest.param(status(404, f"no model {KEY} {CANARY}"), id="404"),
        pytest.param(status(429, f"{CANARY} {KEY} insufficient_quota"), id="quota"),
        pytest.param(status(503, f"{CANARY} {KEY}"), id="503"),
        pytest.param(page(), id="a page"),
        pytest.param(declines, id="a refusal"),
        pytest.param(ends("length", CANARY), id="length"),
        pytest.param(says({"number": CANARY, CANARY: KEY}), id="a wrong shape that repeats the text"),
        pytest.param(says(f"{CANARY} {KEY}"), id="prose that repeats the text"),
        pytest.param(resets, id="a reset"),
        pytest.param(redirects(f"http://127.0.0.1:9/{KEY}"), id="a redirect"),
    ],
)
def test_neither_key_nor_text_is_in_any_error(
    behaviour: Behaviour, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(0)
    with FaultServer(otherwise=behaviour, probed=behaviour) as server:
        model = model_at(server)
        error = ask(model, Prompt("extract", "Count.", CANARY))[0]
    assert isinstance(error, BaseException)
    shown = "".join(traceback.format_exception(error)) + caplog.text + "".join(capfd.readouterr())
    shown += f"{error!r} {getattr(error, 'hint', '')} {model!r} {model.endpoint!r} {prompt(CANARY)!r}"
    shown += "".join(f"{cause!r}" for cause in (error.__cause__, error.__context__))
    assert KEY not in shown
    assert CANARY not in shown


def test_the_client_librarys_own_debug_log_shows_nothing(root: Path) -> None:
    program = """
import logging, sys
logging.basicConfig(level=0)
from tests.llm.asking import *
from factcheck.llm import EndpointModel
print(ask(EndpointModel(settings_for(sys.argv[1]), QUICK)))
"""
    with FaultServer([declines]) as server:
        command = [sys.executable, "-c", program, server.url]
        environ = {**os.environ, "OPENAI_LOG": "debug"}
        run = subprocess.run(command, capture_output=True, text=True, cwd=root, env=environ, check=True)
    assert "refused: " in run.stdout
    assert CANARY not in run.stdout + run.stderr
    assert KEY not in run.stdout + run.stderr


def test_a_redirect_takes_the_text_nowhere() -> None:
    with FaultServer() as elsewhere, FaultServer(otherwise=redirects(elsewhere.url)) as server:
        ask(model_at(server))
    assert len(server.log) == 1
    assert not elsewhere.log


def test_the_key_stands_in_one_header_and_not_in_the_cache(tmp_path: Path) -> None:
    with FaultServer(otherwise=says(GOOD)) as server:
        ask_one(model_at(server, cache=tmp_path / "kept"))
    assert server.log[0].headers["authorization"] == f"Bearer {KEY}"
    kept = b"".join(path.read_bytes() for path in (tmp_path / "kept").iterdir())
    assert KEY.encode() not in kept
    assert CANARY.encode() not in kept


def test_one_services_account_is_not_shown_to_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-canary")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-canary")
    with FaultServer(otherwise=says(GOOD)) as server:
        ask_one(model_at(server, model="vllm/orrin-1"))
    assert "canary" not in str(server.log[0].headers)


def test_the_faithful_reader_answers_in_every_shape_it_is_asked_for() -> None:
    with FaultServer(otherwise=reads) as server:
        assert isinstance(ask(model_at(server))[0], UnansweredError), "it reads claims, and was asked to count"
