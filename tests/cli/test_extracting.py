from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.__main__ import run
from factcheck.cli.extracting import AnnouncedExtractor, open_extractor
from factcheck.extract.extractor import Reading
from factcheck.extract.model import ModelExtractor
from factcheck.extract.questions import Prompts
from factcheck.extract.rules import RulesExtractor
from factcheck.llm.scripted import ScriptedModel
from factcheck.models import Document, Source
from factcheck.output import Screen
from factcheck.report import Extractor as Description
from factcheck.settings import ServiceVariables, Settings
from factcheck.split import split_document
from tests.llm.server import extraction

TEXT = "The ferry sank on 2 May, said the harbour master."
LOCAL = ["--model", "small", "--base-url", "http://127.0.0.1:9/v1", "--no-cache"]


def a_reading() -> Reading:
    document = Document(source=Source(id="s1", path="courier.txt", sha256="0" * 64), text=TEXT)
    return Reading(document, split_document(document))


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        pytest.param(
            Settings(model="small", base_url="http://127.0.0.1:9/v1", no_cache=True),
            "the documents stay on this machine at 127.0.0.1:9",
            id="loopback",
        ),
        pytest.param(
            Settings(model="openai/x", no_cache=True, service=ServiceVariables({"OPENAI_API_KEY": "canary"})),
            "the documents are sent to api.openai.com",
            id="hosted",
        ),
    ],
)
def test_before_anything_is_sent_it_is_said_where_to(
    settings: Settings, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    model = ScriptedModel(lambda _prompt: extraction())
    extractor = ModelExtractor(model, Prompts.load(), Description(kind="model", model="small"))
    announced = AnnouncedExtractor(extractor, settings, Screen())
    assert announced.extract([a_reading()], lambda _done, _total, _note: None).drafts == {"s1": ()}
    err = capsys.readouterr().err
    assert err.startswith("1 document, 1 to 3 calls (0 answers in the cache), about ")
    assert said in err
    assert "canary" not in err
    assert announced.description.model == "small"


def test_without_a_model_the_embedded_extractor_says_what_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert isinstance(open_extractor(Settings(), Screen()), RulesExtractor)
    err = capsys.readouterr().err
    assert "embedded extractor (rules)" in err
    assert "FACTCHECK_MODEL" in err


def test_a_dry_run_says_what_it_would_take_and_leaves_nothing(
    story: Path, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(here.rglob("*"))
    assert run(["report", "halcyon", "--dry-run", *LOCAL]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("2 documents, 3 to 8 calls")
    assert out[1] == "Nothing was sent."
    assert run(["report", "halcyon", "--dry-run", "--model", "rules"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Nothing would be sent."
    assert sorted(here.rglob("*")) == before


def test_an_endpoint_that_nobody_listens_at_ends_with_7_and_leaves_nothing(
    story: Path, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(here.rglob("*"))
    assert run(["report", "halcyon", *LOCAL]) == 7
    out, err = capsys.readouterr()
    assert out == ""
    assert "127.0.0.1:9" in err
    assert "hint: " in err
    assert sorted(here.rglob("*")) == before
