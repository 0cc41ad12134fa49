from __future__ import annotations

from pathlib import Path

from factcheck.extract.estimate import estimate
from factcheck.extract.model import open_model_extractor
from factcheck.settings import ServiceVariables, Settings
from tests.extract.readings import long_reading, reading_of
from tests.llm.asking import QUICK, settings_for
from tests.llm.server import FaultServer

READINGS = [reading_of("One heron came. Two herons left.", "a.txt"), long_reading(100, "b.txt")]


def test_a_dry_run_counts_documents_calls_and_price_and_sends_nothing() -> None:
    settings = Settings(model="openai/gpt-4o-mini", service=ServiceVariables({"OPENAI_API_KEY": "sk-x"}))
    found = estimate(READINGS, settings)
    assert (found.documents, found.calls, found.kept) == (2, 4, 0)
    assert 0 < found.prompt_tokens.low < found.prompt_tokens.likely < found.prompt_tokens.high
    assert 0 < found.completion_tokens.low < found.completion_tokens.likely < found.completion_tokens.high
    assert found.most_calls == found.calls + 2 * 2 + 1
    assert found.cost_usd is not None
    assert 0 < found.cost_usd.low < found.cost_usd.likely < found.cost_usd.high < 0.1
    assert (found.host, found.loopback) == ("api.openai.com", False)


def test_an_unknown_price_is_none() -> None:
    settings = Settings(model="openai/orrin-1", service=ServiceVariables({"OPENAI_API_KEY": "sk-x"}))
    assert estimate(READINGS, settings).cost_usd is None


def test_what_was_read_before_is_not_counted_again(tmp_path: Path) -> None:
    with FaultServer() as server:
        settings = settings_for(server.url, cache=tmp_path)
        open_model_extractor(settings, pace=QUICK).extract(READINGS[:1], lambda done, total, note: None)
        sent = len(server.log)
        found = estimate(READINGS, settings)
        assert len(server.log) == sent
    assert (found.calls, found.kept) == (3, 1)


def test_the_estimate_is_near_what_is_really_sent(tmp_path: Path) -> None:
    with FaultServer() as server:
        settings = settings_for(server.url, cache=tmp_path)
        found = estimate(READINGS[1:], settings)
        open_model_extractor(settings, pace=QUICK).extract(READINGS[1:], lambda done, total, note: None)
        characters = sum(len(asked.everything) for asked in server.asked)
    assert found.calls == len(server.asked) == 2
    assert 0.5 < found.prompt_tokens.likely / (characters / 4.5) < 1.3
