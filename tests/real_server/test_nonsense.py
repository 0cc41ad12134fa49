"""A real inference server over a model of random weights: what it says is valid JSON, and nothing of it is true.

The server is an extra that no install needs (`make real-server` gets it); where it is not here, all of this is skipped.
"""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.__main__ import run
from factcheck.extract.extractor import Extracted
from factcheck.extract.model import open_model_extractor
from factcheck.ground import Shelf, ground_claims
from factcheck.llm.cache import AnswerCache
from factcheck.llm.request import Shape
from factcheck.settings import Settings
from tests.extract.readings import reading_of
from tests.llm.asking import settings_for

MISSING = [name for name in ("xllamacpp", "gguf", "numpy") if importlib.util.find_spec(name) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed here: {', '.join(MISSING)} (make real-server)")
DOCUMENTS = 200
PROMPT = """---
variables: fence, first, last, lines, language
---
# Instructions

Read.

# Question

<<<$fence
$lines
$fence>>>

$first to $last in $language.
"""


@pytest.fixture(name="url", scope="module")
def _url(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server with a model that was made a moment ago."""
    model = tmp_path_factory.mktemp("model") / "nonsense.gguf"
    subprocess.run([sys.executable, "-m", "tests.real_server.nonsense", str(model)], cwd=root, check=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    command = [sys.executable, "-m", "tests.real_server.serve", str(model), port]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(command, cwd=root, text=True, **pipes)
    assert server.stdout is not None
    assert server.stdout.readline().startswith("READY")
    yield f"http://127.0.0.1:{port}/v1"
    server.communicate(timeout=20)


@pytest.fixture(name="settings")
def _settings(url: str, tmp_path: Path) -> Settings:
    """Short questions, and an endpoint of which it is known that it takes no temperature: nonsense at 0 is a loop."""
    (tmp_path / "prompts").mkdir()
    (tmp_path / "prompts" / "extract.md").write_text(PROMPT, encoding="utf-8")
    settings = settings_for(url, cache=tmp_path / "cache", prompts=tmp_path / "prompts", concurrency=2, timeout=60.0)
    learn(settings, url)
    return settings


def learn(settings: Settings, url: str) -> None:
    cache = AnswerCache(settings.cache)
    cache.put_shape(f"{url} orrin-1", Shape("json_schema", temperature=False))
    cache.close()


def text_of(number: int) -> str:
    return f"On {number % 28 + 1} May 2024 the warden saw {number + 3} herons. Nobody knows why they left the lake."


def test_two_hundred_answers_fit_the_schema_and_no_word_of_them_becomes_evidence(settings: Settings) -> None:
    readings = [reading_of(text_of(number), f"{number}.txt") for number in range(DOCUMENTS)]
    extracted: Extracted = open_model_extractor(settings).extract(readings, lambda done, total, note: None)
    drafts = [draft for drafted in extracted.drafts.values() for draft in drafted]
    assert {failure.reason.partition(":")[0] for failure in extracted.failed} <= {"too long", "answer"}
    assert len(extracted.failed) < DOCUMENTS / 10
    assert extracted.usage.calls >= DOCUMENTS - len(extracted.failed)
    assert extracted.usage.prompt_tokens > 0
    assert extracted.usage.completion_tokens > 0
    assert len(drafts) > DOCUMENTS / 2, "the nonsense is not even there"
    for reading in readings:
        shelf = Shelf(reading.document, reading.passages)
        grounded = ground_claims(extracted.drafts[reading.document.source.id], shelf, [shelf])
        assert grounded.claims == ()


def test_a_report_on_nonsense_holds_no_quote_that_is_not_in_its_source(
    settings: Settings, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENAI_BASE_URL", url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-none")
    monkeypatch.setenv("FACTCHECK_CACHE", str(settings.cache))
    texts = {f"{number}.txt": text_of(number) for number in range(4)}
    (tmp_path / "birds").mkdir()
    for name, text in texts.items():
        (tmp_path / "birds" / name).write_text(text, encoding="utf-8")
    options = ["--model", "openai/orrin-1", "--prompts", str(tmp_path / "prompts"), "--concurrency", "2", "--quiet"]
    assert run(["report", "birds", *options]) in (3, 4)
    report = json.loads((tmp_path / "reports" / "birds" / "report.json").read_text("utf-8"))
    names = {source["id"]: source["path"] for source in report["sources"]}
    for claim in report["claims"]:
        for evidence in claim["evidence"]:
            text = texts[names[evidence["source"]]]
            assert text[evidence["start"] : evidence["end"]] == evidence["quote"]
    assert report["uncovered"], "what nobody read is listed"
    assert report["usage"]["calls"] > 0
    assert report["usage"]["prompt_tokens"] > 0
    assert report["failed"], "documents of which nothing is left are said to be so"


def test_a_context_that_is_too_small_is_told_apart_by_a_real_server(settings: Settings) -> None:
    long = reading_of(" ".join(f"The warden saw {number} herons at the lake on that day." for number in range(700)))
    assert len(long.document.text) > 16_384, "letters are the tokens of this model"
    extracted = open_model_extractor(settings).extract([long], lambda done, total, note: None)
    assert not [one for one in extracted.failed if "context" in one.reason], "it is read in parts that do fit"


def test_what_the_server_can_do_is_found_out(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    os.environ["OPENAI_API_KEY"] = "sk-none"
    assert run(["doctor", "--model", "openai/orrin-1", "--base-url", url]) in (0, 4)
    out = capsys.readouterr().out
    assert "Chosen: json_schema" in out
    assert "does not fit the model's context" in out
