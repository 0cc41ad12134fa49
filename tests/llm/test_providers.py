from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from factcheck.errors import MissingPieceError, UsageError
from factcheck.llm.providers import NO_KEY, find_endpoint
from factcheck.settings import Secret, ServiceVariables, Settings

KEY = "sk-canary-0123456789abcdef"
EVERY_KEY = {f"{name}_API_KEY": KEY for name in ("OPENAI", "AZURE_OPENAI", "OPENROUTER", "GEMINI", "ANTHROPIC")}


def settings(model: str, environ: dict[str, str] | None = None, **changes: Any) -> Settings:
    variables = ServiceVariables(EVERY_KEY if environ is None else environ)
    return replace(Settings(model=model, service=variables), **changes)


@pytest.mark.parametrize(
    ("model", "environ", "address", "name"),
    [
        pytest.param("orrin-1", None, "https://api.openai.com/v1", "orrin-1", id="a bare name is openai's"),
        pytest.param("openai/orrin-1", None, "https://api.openai.com/v1", "orrin-1", id="openai"),
        pytest.param("gemini/g", None, "https://generativelanguage.googleapis.com/v1beta/openai", "g", id="gemini"),
        pytest.param("openrouter/maker/m", None, "https://openrouter.ai/api/v1", "maker/m", id="a name with a slash"),
        pytest.param("vllm/maker/m", None, "http://127.0.0.1:8000/v1", "maker/m", id="a local server"),
        pytest.param("OLLAMA/m", None, "http://127.0.0.1:11434/v1", "m", id="capitals in the provider"),
        pytest.param(
            "o", {**EVERY_KEY, "OPENAI_BASE_URL": ""}, "https://api.openai.com/v1", "o", id="an empty variable is unset"
        ),
        pytest.param(
            "o",
            {**EVERY_KEY, "OPENAI_BASE_URL": "https://gate.example/v1/"},
            "https://gate.example/v1",
            "o",
            id="openai's own variable",
        ),
        pytest.param(
            "azure/a",
            {**EVERY_KEY, "AZURE_OPENAI_ENDPOINT": "https://desk.example/"},
            "https://desk.example/openai/v1",
            "a",
            id="azure",
        ),
    ],
)
def test_a_models_name_means_an_endpoint(model: str, environ: dict[str, str] | None, address: str, name: str) -> None:
    endpoint = find_endpoint(settings(model, environ))
    assert (endpoint.address, endpoint.model) == (address, name)


@pytest.mark.parametrize(
    ("said", "address"),
    [
        pytest.param("", "http://127.0.0.1:11434/v1", id="empty"),
        pytest.param("127.0.0.1", "http://127.0.0.1:11434/v1", id="a host"),
        pytest.param("127.0.0.1:9000", "http://127.0.0.1:9000/v1", id="host and port"),
        pytest.param(":9000", "http://127.0.0.1:9000/v1", id="a port"),
        pytest.param("0.0.0.0", "http://127.0.0.1:11434/v1", id="what a server listens on"),  # noqa: S104  # read, not bound
        pytest.param("0.0.0.0:9000", "http://127.0.0.1:9000/v1", id="the same with a port"),
        pytest.param("http://gpu.example:9000", "http://gpu.example:9000/v1", id="an address"),
        pytest.param("https://gpu.example/", "https://gpu.example/v1", id="a scheme has its own port"),
        pytest.param("[::1]:9000", "http://[::1]:9000/v1", id="the new internet"),
        pytest.param("http://gpu.example/v1", "http://gpu.example/v1", id="with the version already"),
    ],
)
def test_ollamas_host_has_many_shapes(said: str, address: str) -> None:
    assert find_endpoint(settings("ollama/m", {"OLLAMA_HOST": said})).address == address


def test_a_base_url_goes_before_everything_and_takes_any_models_name() -> None:
    endpoint = find_endpoint(settings("maker/model", base_url="https://user:pass@gate.example:8443/v1/?x=1"))
    assert (endpoint.address, endpoint.model) == ("https://gate.example:8443/v1", "maker/model")
    assert endpoint.host == "gate.example:8443"


@pytest.mark.parametrize(
    ("model", "changes", "said"),
    [
        pytest.param("maker/model", {}, "names no provider", id="an unknown provider"),
        pytest.param("o", {"base_url": "gate.example/v1"}, "https://", id="an address without a scheme"),
        pytest.param("o", {"base_url": "file:///etc/hosts"}, "https://", id="a file"),
        pytest.param("o", {"base_url": "http://[::1/v1"}, "https://", id="a bracket left open"),
        pytest.param("o", {"base_url": "http://h:port/v1"}, "https://", id="a port that is no number"),
        pytest.param("o", {"local_only": True}, "--local-only refuses api.openai.com", id="local only"),
        pytest.param("vllm/m", {"local_only": True, "base_url": "http://10.0.0.7/v1"}, "refuses", id="a neighbour"),
    ],
)
def test_what_makes_no_sense_or_is_not_allowed_is_refused(model: str, changes: dict[str, Any], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        find_endpoint(settings(model, **changes))


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/v1", "http://localhost/v1", "http://[::1]/v1", "http://127.9.9.9/"]
)
def test_local_only_lets_this_machine_pass(url: str) -> None:
    assert find_endpoint(settings("o", base_url=url, local_only=True)).loopback


def test_a_name_that_only_begins_like_loopback_is_not_this_machine() -> None:
    assert not find_endpoint(settings("o", base_url="http://127.0.0.1.example/v1")).loopback
    assert not find_endpoint(settings("o", base_url="http://localhost.example/v1")).loopback


def test_a_hosted_service_without_its_key_is_said_before_anything_is_read() -> None:
    with pytest.raises(MissingPieceError) as caught:
        find_endpoint(settings("gemini/g", {"OPENAI_API_KEY": KEY}))
    assert "GEMINI_API_KEY" in caught.value.hint


def test_azure_without_its_address_says_which_variable_is_missing() -> None:
    with pytest.raises(MissingPieceError) as caught:
        find_endpoint(settings("azure/a"))
    assert "AZURE_OPENAI_ENDPOINT" in caught.value.hint


def test_a_local_server_that_wants_no_key_is_shown_none() -> None:
    assert find_endpoint(settings("ollama/m")).key == Secret(NO_KEY)


def test_a_key_of_ones_own_goes_before_the_providers() -> None:
    assert find_endpoint(settings("o", api_key=Secret("sk-other"))).key == Secret("sk-other")


def test_the_key_is_not_in_the_endpoints_repr() -> None:
    assert KEY not in repr(find_endpoint(settings("o")))
