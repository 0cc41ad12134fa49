from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.errors import CapReachedError
from factcheck.llm.budget import Budget
from factcheck.llm.cost import Price, estimate_tokens, find_price, total
from factcheck.llm.providers import Endpoint, find_endpoint
from factcheck.models import Usage
from factcheck.settings import ServiceVariables, Settings

KEYS = ServiceVariables({"OPENAI_API_KEY": "sk-x", "ANTHROPIC_API_KEY": "sk-x"})


def endpoint(model: str, base_url: str | None = None) -> Endpoint:
    return find_endpoint(replace(Settings(model=model, service=KEYS), base_url=base_url))


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        pytest.param("The northern bridge was closed on Tuesday. " * 20, 0.22, 0.3, id="four letters or so in English"),
        pytest.param("Мост закрыли во вторник утром. " * 20, 0.4, 0.6, id="fewer in Russian"),
        pytest.param("检查员发现支柱有裂缝后，北桥于周二关闭。" * 20, 0.7, 0.9, id="hardly more than one in Chinese"),
    ],
)
def test_a_token_is_fewer_letters_in_other_scripts(text: str, least: float, most: float) -> None:
    estimate = estimate_tokens(text)
    assert least <= estimate.high / len(text) <= most
    assert estimate.low <= estimate.likely <= estimate.high


def test_a_known_model_has_a_price() -> None:
    price = find_price(endpoint("openai/gpt-4o-mini"))
    assert price is not None
    assert 0 < price.prompt < price.completion < 10


@pytest.mark.parametrize(
    ("model", "base_url"),
    [
        pytest.param("openai/orrin-1", None, id="a model that nobody knows"),
        pytest.param("openai/gpt-4o-mini", "https://gate.example/v1", id="a gate with prices of its own"),
        pytest.param("maker/gpt-4o-mini", "https://gate.example/v1", id="no provider"),
    ],
)
def test_an_unknown_price_is_unknown_and_not_nothing(model: str, base_url: str | None) -> None:
    assert find_price(endpoint(model, base_url)) is None


def test_this_machine_charges_nothing() -> None:
    assert find_price(endpoint("vllm/orrin-1")) == Price(0.0, 0.0)


def test_a_sum_with_an_unknown_part_is_unknown() -> None:
    assert total([Usage(calls=1, cost_usd=0.5), Usage(calls=2, cached=1, cost_usd=0.25)]) == Usage(
        calls=3, cached=1, cost_usd=0.75
    )
    assert total([Usage(calls=1, cost_usd=0.5), Usage(calls=1)]).cost_usd is None
    assert total([]).cost_usd == 0.0


def test_what_is_reserved_counts_as_spent_until_it_is_settled() -> None:
    budget = Budget(None, 1.0, endpoint("openai/gpt-4o-mini"))
    assert budget.price is not None
    half = round(0.5 / budget.price.prompt * 1_000_000)
    first = budget.reserve(half, 0)
    budget.reserve(half, 0)
    with pytest.raises(CapReachedError, match="--max-cost 1"):
        budget.reserve(half, 0)
    assert budget.settle(first, half // 2, 0) == pytest.approx(0.25, rel=0.01)
    budget.reserve(half // 2, 0)


def test_a_cap_of_no_calls_allows_none() -> None:
    with pytest.raises(CapReachedError, match="--max-calls 0"):
        Budget(0, None, endpoint("vllm/orrin-1")).reserve(1, 1)


def test_what_was_released_can_be_reserved_again() -> None:
    budget = Budget(1, None, endpoint("vllm/orrin-1"))
    budget.release(budget.reserve(1, 1))
    budget.reserve(1, 1)
    with pytest.raises(CapReachedError):
        budget.reserve(1, 1)


def test_a_cap_is_not_reached_while_a_share_may_come_back() -> None:
    budget = Budget(1, None, endpoint("vllm/orrin-1"))
    reserved = budget.reserve(1, 1)
    assert budget.may_free
    budget.settle(reserved, 1, 1)
    assert not budget.may_free
