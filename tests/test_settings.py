from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from factcheck.errors import UsageError
from factcheck.settings import Flags, Secret, ServiceVariables, Settings, load_settings

KEY = "sk-canary-0123456789abcdef"


@pytest.fixture(name="config")
def _config(tmp_path: Path) -> Path:
    path = tmp_path / "desk" / "factcheck.toml"
    path.parent.mkdir()
    path.write_text('model = "vllm/from-file"\nconcurrency = 3\nprompts = "mine"\n', encoding="utf-8")
    (path.parent / "mine").mkdir()
    return path


def test_a_flag_goes_before_the_environment_and_the_environment_before_the_file(config: Path) -> None:
    environ = {"FACTCHECK_MODEL": "ollama/from-environment"}
    assert load_settings(Flags(model="openai/from-flag"), environ, config).model == "openai/from-flag"
    assert load_settings(Flags(), environ, config).model == "ollama/from-environment"
    assert load_settings(Flags(), {}, config).model == "vllm/from-file"


def test_what_nobody_says_has_a_default() -> None:
    service = ServiceVariables({})
    assert replace(load_settings(Flags(), {}), service=service) == Settings(service=service)


def test_an_empty_variable_is_an_unset_one(config: Path) -> None:
    assert load_settings(Flags(), {"FACTCHECK_MODEL": " "}, config).model == "vllm/from-file"


def test_rules_asks_for_the_embedded_extractor_though_a_model_is_configured(config: Path) -> None:
    assert load_settings(Flags(model="rules"), {}, config).model is None


def test_paths_in_a_file_are_relative_to_the_file(config: Path) -> None:
    assert load_settings(Flags(), {}, config).prompts == config.parent / "mine"


def test_the_configuration_of_the_working_directory_is_found(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(config.parent)
    assert load_settings(Flags(), {}).concurrency == 3


def test_no_configuration_is_read_from_inside_the_sources(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(config.parent)
    assert load_settings(Flags(folder=Path()), {}).model is None
    with pytest.raises(UsageError, match="inside the folder of sources"):
        load_settings(Flags(folder=config.parent), {}, config)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        pytest.param("modle = 'x'", "unknown key `modle`", id="a typing error"),
        pytest.param("api_key = 'x'", "unknown key `api_key`", id="a key, which belongs into the environment"),
        pytest.param("concurrency = 0", "between 1 and 64", id="nobody may ask"),
        pytest.param("concurrency = true", "between 1 and 64|whole number", id="a truth is no number"),
        pytest.param("concurrency = 2.5", "whole number", id="half a request"),
        pytest.param("timeout = 'soon'", "a number", id="words for a number"),
        pytest.param("max_cost = -1", "between 0", id="a negative price"),
        pytest.param("local_only = 'maybe'", "true or false", id="neither true nor false"),
        pytest.param("prompts = 'nowhere'", "no folder", id="a folder that is not there"),
        pytest.param("model = ", "not readable TOML", id="no TOML"),
        pytest.param("model = 7", "a text", id="a number for a name"),
    ],
)
def test_a_file_that_makes_no_sense_is_refused_with_the_place(tmp_path: Path, written: str, said: str) -> None:
    path = tmp_path / "factcheck.toml"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(UsageError, match=said) as caught:
        load_settings(Flags(), {}, path)
    assert str(path) in str(caught.value)


def test_a_misspelt_key_is_answered_with_the_nearest_one(tmp_path: Path) -> None:
    path = tmp_path / "factcheck.toml"
    path.write_text("modle = 'x'", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load_settings(Flags(), {}, path)
    assert "`model`" in caught.value.hint


def test_a_configuration_that_is_named_must_exist(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no configuration file"):
        load_settings(Flags(), {}, tmp_path / "none.toml")


def test_flags_in_the_environment_are_words() -> None:
    assert load_settings(Flags(), {"FACTCHECK_LOCAL_ONLY": "yes"}).local_only
    assert not load_settings(Flags(), {"FACTCHECK_NO_CACHE": "off"}).no_cache
    with pytest.raises(UsageError, match="FACTCHECK_NO_CACHE"):
        load_settings(Flags(), {"FACTCHECK_NO_CACHE": "perhaps"})


def test_keys_are_stripped_and_never_shown() -> None:
    environ = {"FACTCHECK_API_KEY": f"{KEY}\n", "OPENAI_API_KEY": f" {KEY}\n", "UNRELATED": KEY}
    settings = load_settings(Flags(), environ)
    assert settings.api_key == Secret(KEY)
    assert settings.service.secret("OPENAI_API_KEY") == Secret(KEY)
    assert KEY not in f"{settings!r} {settings.api_key!r} {settings.service!r} {settings.api_key}"


def test_a_wrong_value_of_a_secret_looking_variable_is_not_repeated() -> None:
    with pytest.raises(UsageError) as caught:
        load_settings(Flags(), {"FACTCHECK_CONCURRENCY": KEY})
    assert KEY not in f"{caught.value} {caught.value.hint}"


def test_every_flag_is_a_setting() -> None:
    settings = {field.name for field in fields(Settings)}
    assert {field.name for field in fields(Flags)} - {"folder"} <= settings
