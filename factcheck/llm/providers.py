"""Which endpoint a model's name means: a small table of our own, and `--base-url` for all the rest."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit, urlunsplit

from factcheck.errors import MissingPieceError, UsageError
from factcheck.settings import Secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.llm.request import Rung
    from factcheck.settings import Settings


@dataclass(frozen=True, slots=True)
class Provider:
    """A row of the table: where a service is, and how it likes to be asked."""

    name: str
    address: str
    """Default address of its chat-completions API, up to the version."""
    key_variable: str = ""
    """Environment variable of its key; "" where it needs none."""
    address_variable: str = ""
    """Environment variable that replaces the address; "" where there is none."""
    path: str = ""
    """What follows an address taken from the variable."""
    first_rung: Rung = "json_schema"
    """The most exact way of structured output that it is known to have."""
    extra: Mapping[str, object] = field(default_factory=dict)
    """What its requests carry besides."""
    priced_as: str = ""
    """Its name in the price table; "" where it is not in it."""


PROVIDERS: Final = {
    provider.name: provider
    for provider in (
        Provider("openai", "https://api.openai.com/v1", "OPENAI_API_KEY", "OPENAI_BASE_URL", priced_as="openai"),
        Provider("azure", "", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT", "/openai/v1", priced_as="azure"),
        Provider("ollama", "http://127.0.0.1:11434/v1", address_variable="OLLAMA_HOST", path="/v1"),
        Provider("vllm", "http://127.0.0.1:8000/v1", address_variable="VLLM_BASE_URL"),
        Provider("llamacpp", "http://127.0.0.1:8080/v1", address_variable="LLAMACPP_BASE_URL"),
        Provider("lmstudio", "http://127.0.0.1:1234/v1", address_variable="LMSTUDIO_BASE_URL"),
        Provider(
            "openrouter",
            "https://openrouter.ai/api/v1",
            "OPENROUTER_API_KEY",
            extra={"provider": {"require_parameters": True}},
            priced_as="openrouter",
        ),
        Provider(
            "gemini", "https://generativelanguage.googleapis.com/v1beta/openai", "GEMINI_API_KEY", priced_as="google"
        ),
        # Its compatible layer takes a response format and ignores it.
        Provider(
            "anthropic", "https://api.anthropic.com/v1", "ANTHROPIC_API_KEY", first_rung="tools", priced_as="anthropic"
        ),
    )
}
_PORTS: Final = {"ollama": 11434}
_CUSTOM: Final = Provider("custom", "", "OPENAI_API_KEY")
NO_KEY: Final = "not-needed"
"""Sent where an endpoint wants no key, since the client library insists on one."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where and whom to ask."""

    provider: Provider
    model: str
    """The model's name as its service knows it."""
    address: str
    """Without user name or password, without a slash at the end."""
    key: Secret = field(repr=False)
    loopback: bool

    @property
    def host(self) -> str:
        """Host and port, as they are shown."""
        return urlsplit(self.address).netloc

    @property
    def label(self) -> str:
        """`provider/name`, as it stands in a report."""
        return f"{self.provider.name}/{self.model}" if self.provider is not _CUSTOM else self.model


def find_endpoint(settings: Settings) -> Endpoint:
    """The endpoint that the settings name.

    Raises:
        UsageError: an unknown provider, an address that is none, or one that `--local-only` refuses.
        MissingPieceError: a hosted service without its key.
    """
    provider, model = _provider_and_model(settings.model or "", custom=bool(settings.base_url))
    address = _address(settings.base_url or _own_address(provider, settings), provider)
    loopback = _is_loopback(urlsplit(address).hostname or "")
    if settings.local_only and not loopback:
        host = urlsplit(address).netloc
        raise UsageError(f"--local-only refuses {host}.", "Name a model that runs on this machine, or drop the option.")
    key = settings.api_key or settings.service.secret(provider.key_variable or "OPENAI_API_KEY")
    if key is None and provider.key_variable and not loopback and not settings.base_url:
        variable = provider.key_variable
        raise MissingPieceError(f"There is no key for {provider.name}.", f"Set {variable} in the environment.")
    # A local service that wants no key is not shown the one of a hosted service.
    needs_key = bool(provider.key_variable) or settings.api_key is not None
    return Endpoint(provider, model, address, key if key and needs_key else Secret(NO_KEY), loopback)


def _provider_and_model(spec: str, *, custom: bool) -> tuple[Provider, str]:
    prefix, slash, name = spec.partition("/")
    if slash and name and prefix.lower() in PROVIDERS:
        return PROVIDERS[prefix.lower()], name
    if slash and custom:
        return _CUSTOM, spec
    if slash or not spec:
        known = ", ".join(PROVIDERS)
        raise UsageError(f"`{spec}` names no provider that is known.", f"Known: {known}; or give its --base-url.")
    return PROVIDERS["openai"], spec


def _own_address(provider: Provider, settings: Settings) -> str:
    said = settings.service.get(provider.address_variable) if provider.address_variable else ""
    if not said:
        return provider.address
    address = said if "://" in said else _with_scheme(said, provider)
    address = address.rstrip("/")
    return address if address.endswith(provider.path) else address + provider.path


def _with_scheme(said: str, provider: Provider) -> str:
    """A bare `host`, `host:port` or `:port`, as OLLAMA_HOST often is, as an address."""
    host, _, path = said.partition("/")
    if host.startswith(":"):
        host = f"127.0.0.1{host}"
    if provider.name in _PORTS and ":" not in host.rpartition("]")[2]:
        host = f"{host}:{_PORTS[provider.name]}"
    return f"http://{host}/{path}".rstrip("/")


def _address(text: str, provider: Provider) -> str:
    if not text:
        variable = provider.address_variable
        raise MissingPieceError(f"There is no address for {provider.name}.", f"Set {variable} or give --base-url.")
    try:
        parts = urlsplit(text.strip())
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 0) >= 0
    except ValueError:  # a port that is no number, a bracket left open
        usable = False
    if not usable:
        raise UsageError("The endpoint's address is none: it must begin with http:// or https://.", "Check --base-url.")
    netloc = parts.netloc.rpartition("@")[2]
    if parts.hostname == "0.0.0.0":  # noqa: S104  # what a server listens on; a client asks 127.0.0.1
        netloc = netloc.replace("0.0.0.0", "127.0.0.1", 1)  # noqa: S104  # as above
    return urlunsplit((parts.scheme, netloc, parts.path.rstrip("/"), "", ""))


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
