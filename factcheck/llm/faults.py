"""What an endpoint's refusal means.

Its message is read for hints and never shown: it may repeat a key or a document.
"""

from __future__ import annotations

import email.utils
import re
import time
from typing import TYPE_CHECKING, Final

from factcheck.errors import EndpointError
from factcheck.llm.outcome import Again, Declined, TooLong, Unsupported, Wait
from factcheck.llm.outcome import Final as FinalOutcome

if TYPE_CHECKING:
    import datetime as dt

    from openai import APIStatusError

    from factcheck.llm.providers import Endpoint

Fault = Again | Declined | TooLong | Unsupported | Wait | FinalOutcome
"""Every outcome of a refusal."""

_QUOTA: Final = re.compile(r"insufficient.?(?:quota|balance|funds|credit)|billing|quota exceeded|exceeded your current")
_CONTEXT: Final = re.compile(
    r"context.{0,20}(?:length|size|window)|too many tokens|prompt is too long|maximum.{0,20}tokens"
)
_FILTER: Final = re.compile(r"content.?(?:filter|policy|management)|moderation|flagged|safety")
_KEY: Final = re.compile(r"api.?key|authenticat|unauthori[sz]ed|credential")
_PARAMETERS: Final = ("max_completion_tokens", "max_tokens", "temperature")
_MODEL: Final = re.compile(r"\bmodel\b")


def read_refusal(error: APIStatusError, endpoint: Endpoint) -> Fault:
    """What a status that is no success means."""
    status, words = error.status_code, _words(error)
    if status in (401, 403) and not _FILTER.search(words):
        return FinalOutcome(wrong_key(endpoint, status))
    if status == 402 or (status == 429 and _QUOTA.search(words)):
        return FinalOutcome(_no_quota(endpoint))
    if status == 404:
        return FinalOutcome(_not_found(endpoint, words))
    if 300 <= status < 400:
        return FinalOutcome(_moved(endpoint))
    if status == 429 or (status in (503, 529) and _pause(error) is not None):
        return Wait(_pause(error))
    if status in (408, 409, 425) or (status >= 500 and status != 501):
        return Again(f"HTTP {status}", may_mean_unsupported=status == 500)
    return _read_bad_request(status, words, endpoint)


def _read_bad_request(status: int, words: str, endpoint: Endpoint) -> Fault:
    if status == 413:
        return TooLong("too long: the endpoint takes no request of this size")
    if _CONTEXT.search(words):  # the room asked for the answer may be what does not fit
        return Unsupported("too long: the text does not fit the model's context", "max_tokens", too_long=True)
    parameter = next((name for name in _PARAMETERS if name in words), "")
    if parameter:
        return Unsupported(f"endpoint: it refused the request (HTTP {status})", parameter)
    if _FILTER.search(words):
        return Declined("content filter: the endpoint's filter stopped the request")
    if _KEY.search(words):
        return FinalOutcome(wrong_key(endpoint, status))
    return Unsupported(f"endpoint: it refused the request (HTTP {status})")


def _words(error: APIStatusError) -> str:
    """What the refusal says, to be searched and not to be shown."""
    return f"{error.code or ''} {error.type or ''} {error.param or ''} {error.message}"[:4000].lower()


def _pause(error: APIStatusError) -> float | None:
    """Seconds that the endpoint asks to wait, None where it does not say."""
    headers = error.response.headers
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        text = headers.get(name, "").strip()
        if re.fullmatch(r"\d{1,9}(?:\.\d{1,9})?", text):
            return float(text) * unit
    moment = _moment(headers.get("retry-after", ""))
    return max(0.0, moment.timestamp() - time.time()) if moment else None


def _moment(text: str) -> dt.datetime | None:
    try:
        return email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None


# ------------------------------------------------------------------------------- failures that end the run


def wrong_key(endpoint: Endpoint, status: int) -> EndpointError:
    """The key is not accepted."""
    variable = endpoint.provider.key_variable or "FACTCHECK_API_KEY"
    return EndpointError(f"{endpoint.host} does not accept the key (HTTP {status}).", f"Check {variable}.")


def _no_quota(endpoint: Endpoint) -> EndpointError:
    hint = "Top the account up, or name another model; what was answered is kept."
    return EndpointError(f"The account at {endpoint.host} has no quota left.", hint)


def _not_found(endpoint: Endpoint, words: str) -> EndpointError:
    if _MODEL.search(words):
        return EndpointError(f"{endpoint.host} knows no model `{endpoint.model}`.", "Check --model.")
    hint = "Check --base-url: it usually ends in /v1."
    return EndpointError(f"{endpoint.host} has no chat completions at {endpoint.address}.", hint)


def _moved(endpoint: Endpoint) -> EndpointError:
    hint = "Redirects are not followed, since they would carry the documents elsewhere: give the final --base-url."
    return EndpointError(f"{endpoint.host} answers with a redirect.", hint)


def busy(endpoint: Endpoint, seconds: float | None) -> EndpointError:
    """The rate limit lets nothing through, or not before `seconds`."""
    asks = f", and asks to wait {seconds:.0f} seconds" if seconds else ""
    hint = "Try again later, or with a lower --concurrency; what was answered is kept."
    return EndpointError(f"{endpoint.host} keeps refusing for its rate limit{asks}.", hint)


def unreachable(endpoint: Endpoint, reason: str) -> EndpointError:
    """No connection, or nothing but trouble on it."""
    hint = "Is the server running?" if endpoint.loopback else "Check the network, the proxy and --base-url."
    return EndpointError(f"{endpoint.host} cannot be reached: {reason}.", hint)


def in_trouble(endpoint: Endpoint, reason: str) -> EndpointError:
    """It was reached, and answered nothing but errors."""
    return EndpointError(
        f"{endpoint.host} answers with errors only: {reason}.", "Try again later, or check --base-url."
    )


def no_structure(endpoint: Endpoint) -> EndpointError:
    """None of the ways to ask for structured output works."""
    message = f"{endpoint.model} at {endpoint.host} gives no structured answer in any of the ways tried."
    return EndpointError(message, "Try a larger model, or another server.")
