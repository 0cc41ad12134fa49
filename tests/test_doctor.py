from __future__ import annotations

import socket
from pathlib import Path

import pytest

from factcheck.doctor import Check, Checkup, examine
from factcheck.settings import ServiceVariables, Settings
from tests.llm.server import FaultServer, cuts, only, says


@pytest.fixture(name="settings")
def _settings(tmp_path: Path) -> Settings:
    return Settings(cache=tmp_path / "cache")


def found(checkup: Checkup) -> dict[str, Check]:
    return {check.name: check for check in checkup.checks}


def test_without_a_model_the_pieces_of_a_run_are_tried_and_nothing_is_made(settings: Settings, tmp_path: Path) -> None:
    checks = found(examine(settings, tmp_path / "reports"))
    assert [checks[name].state for name in ("Python", "fonts", "prompts", "reports", "cache")] == ["ok"] * 5
    assert checks["model"].state == "not used"
    assert checks["PDF"].state == "ok" or "libpango" in checks["PDF"].advice
    assert list(tmp_path.iterdir()) == []


def test_scripts_and_scans_are_told_and_end_no_run(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    checks = found(examine(settings, tmp_path / "reports"))
    assert (checks["OCR"].state, checks["OCR"].exit_status) == ("not used", 0)
    assert "tesseract-ocr" in checks["OCR"].advice
    assert checks["scripts"].exit_status == 0
    assert (
        checks["scripts"].state == "ok"
        or "fonts-noto" in checks["scripts"].advice
        or "no PDF" in checks["scripts"].found
    )


def test_a_place_below_a_file_cannot_be_written(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    checkup = examine(settings, tmp_path / "file" / "reports")
    assert found(checkup)["reports"].state == "missing"
    assert found(checkup)["reports"].advice
    assert checkup.exit_status in (4, 5)  # 4 where pango is missing too: the first piece decides


def test_a_cache_that_is_not_used_is_not_tried(tmp_path: Path) -> None:
    checks = found(examine(Settings(no_cache=True, cache=tmp_path / "\x00"), tmp_path))
    assert checks["cache"].state == "not used"


@pytest.mark.parametrize(
    ("model", "status", "advice"),
    [
        pytest.param("openai/small", 4, "OPENAI_API_KEY", id="no key"),
        pytest.param("nobody/small", 2, "openai", id="no such provider"),
    ],
)
def test_a_model_that_cannot_be_asked_says_what_to_do(tmp_path: Path, model: str, status: int, advice: str) -> None:
    check = found(examine(Settings(model=model, no_cache=True), tmp_path))["model"]
    assert (check.state, check.exit_status) == ("missing", status)
    assert advice in check.advice


def test_an_endpoint_that_nobody_listens_at_is_named_and_its_key_is_not(tmp_path: Path) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}/v1"
    service = ServiceVariables({"OPENAI_API_KEY": "canary-of-no-known-shape"})
    settings = Settings(model="small", base_url=address, no_cache=True, timeout=5, service=service)
    checkup = examine(settings, tmp_path)
    checks = found(checkup)
    assert checks["model"].state == "ok"
    assert checks["key"].found == "set; it is never shown"
    assert (checks["endpoint"].state, checks["endpoint"].exit_status) == ("missing", 7)
    assert address.removeprefix("http://").removesuffix("/v1") in checks["endpoint"].found
    assert "canary" not in checkup.model_dump_json()


def at(server: FaultServer, model: str = "openai/orrin-1") -> dict[str, Check]:
    service = ServiceVariables({"OPENAI_API_KEY": "canary-of-no-known-shape"})
    settings = Settings(model=model, base_url=server.url, no_cache=True, timeout=5, service=service)
    return found(examine(settings, Path()))


def test_the_endpoint_is_said_with_all_that_was_tried_and_what_was_chosen() -> None:
    with FaultServer(probed=only("tools", temperature="no temperature here")) as server:
        checks = at(server)
    assert checks["endpoint"].found == (
        "json_schema: no answer of the right shape; tools: works. "
        "Chosen: tools, no temperature (it refuses one), answers bounded by max_completion_tokens"
    )
    assert checks["price"].found == "no charge: it runs on this machine"
    assert checks["length"].found == "a question of 30,000 characters is read whole"


def test_an_endpoint_that_cuts_long_questions_is_found_out() -> None:
    with FaultServer(probed=cuts(2050)) as server:
        checks = at(server)
    assert checks["length"].state == "ok"
    assert "the endpoint read 2,050 tokens" in checks["length"].found
    assert "OLLAMA_CONTEXT_LENGTH" in checks["length"].advice


def test_an_endpoint_that_answers_in_prose_alone_is_missing_with_7() -> None:
    with FaultServer(otherwise=says("Certainly!"), probed=None) as server:
        checks = at(server)
    assert (checks["endpoint"].state, checks["endpoint"].exit_status) == ("missing", 7)
    assert "length" not in checks
