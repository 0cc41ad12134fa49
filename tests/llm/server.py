"""A loopback server that speaks the chat-completions protocol over real sockets and misbehaves on order.

    with FaultServer([status(500), status(500)]) as server:
        ...                       # two errors, then `server.otherwise` for every further question
        server.asked              # what was put on the wire, tiny questions about the endpoint's abilities left out

Standard library only.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import re
import socket
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

JSON = Mapping[str, Any]


@dataclass(frozen=True)
class Asked:
    """One request as it arrived."""

    path: str
    headers: Mapping[str, str]
    body: JSON
    at: float

    @property
    def user(self) -> str:
        return str(self.body["messages"][1]["content"])

    @property
    def everything(self) -> str:
        return json.dumps(self.body, ensure_ascii=False)

    @property
    def wanted(self) -> str:
        """Name of the reply type that is asked for, by whichever way."""
        body = self.body
        if "tools" in body:
            return str(body["tools"][0]["function"]["name"])
        if body.get("response_format", {}).get("type") == "json_schema":
            return str(body["response_format"]["json_schema"]["name"])
        return "Probe" if "Three balls" in self.user else ""


@dataclass(frozen=True)
class Sent:
    """What goes back: a status, headers, and bytes in pieces; or a connection that breaks."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    pause: float = 0.0
    """Seconds before each byte but the first ten."""
    cut_after: int | None = None
    """Bytes after which the connection is closed, though more were promised."""
    reset: bool = False


Behaviour = Callable[[Asked], Sent]


def _json(body: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Sent:
    return Sent(status, json.dumps(body).encode(), {"content-type": "application/json", **(headers or {})})


def completion(
    asked: Asked, text: str | None, finish: str = "stop", usage: object = "counted", **message: object
) -> Sent:
    """A chat completion; in a tool's arguments where a tool was asked for."""
    spoken: dict[str, object] = {"role": "assistant", "content": text, **message}
    if "tools" in asked.body and text is not None and "tool_calls" not in message:
        call = {"name": asked.wanted, "arguments": text}
        spoken |= {"content": None, "tool_calls": [{"id": "call_1", "type": "function", "function": call}]}
    read, written = len(json.dumps(asked.body["messages"])) // 4, max(1, len(text or "") // 4)
    counted = {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}
    body = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": asked.body["model"],
        "choices": [{"index": 0, "message": spoken, "finish_reason": finish, "logprobs": None}],
        "usage": counted if usage == "counted" else usage,
    }
    return _json(body)


# ------------------------------------------------------------------------------------------------ behaviours


def says(reply: object) -> Behaviour:
    """A well-behaved answer: `reply` as JSON, or as it is where it is a text."""
    text = reply if isinstance(reply, str) else json.dumps(reply, ensure_ascii=False)
    return lambda asked: completion(asked, text)


def reads(asked: Asked) -> Sent:
    """A faithful reader: every line that is no context becomes one claim; repairs and proposals are declined."""
    replies = {
        "RepairReply": {"entries": []},
        "ProposalReply": {"same": [], "disagree": []},
        "AdjudicationReply": {"pairs": []},
    }
    if asked.wanted == "Probe" or "Three balls" in asked.user:
        return completion(asked, json.dumps({"colour": "red", "number": 3}))
    return completion(asked, json.dumps(replies.get(asked.wanted, extraction(*_claims(asked.user)))))


def _claims(sheet: str) -> Iterable[JSON]:
    inside = sheet.partition("<<<")[2]
    for number, marks, text in re.findall(r"^(\d+)((?: [a-z]+)*)\|(.+)$", inside, re.MULTILINE):
        if "context" not in marks:
            yield claim(int(number), text)


def claim(line: int, quote: str, **changes: object) -> JSON:
    """A claim as a model writes it."""
    plain: dict[str, object] = {
        "line": line,
        "quote": quote,
        "kind": "statement",
        "by": [],
        "cue": "",
        "sure": "stated",
        "details": [],
        "claim": quote,
    }
    return plain | changes


def extraction(*claims: JSON, disputes: Iterable[tuple[int, int]] = ()) -> JSON:
    """A whole answer; `disputes` are pairs of lines."""
    return {"claims": list(claims), "disputes": [{"line": line, "rejects": other} for line, other in disputes]}


def status(number: int, /, message: str = "no", headers: Mapping[str, str] | None = None, **error: object) -> Behaviour:
    """An error in the protocol's own form."""
    body = {"error": {"message": message, "type": "error", "param": None, "code": None, **error}}
    return lambda _asked: _json(body, number, headers)


def page(code: int = 200) -> Behaviour:
    """A page of HTML, as a gateway or a hotel's network sends it."""
    return lambda _asked: Sent(code, b"<!doctype html><title>Sign in</title>", {"content-type": "text/html"})


def ends(finish: str, text: str | None = None) -> Behaviour:
    """An answer that stopped for another reason than its end."""
    return lambda asked: completion(asked, text or '{"claims": [', finish)


def body(content: object) -> Behaviour:
    """Any JSON with status 200."""
    return lambda _asked: _json(content)


def inflates(size: int) -> Behaviour:
    """An answer that is small on the wire and `size` bytes long when it is unpacked."""
    packed = gzip.compress(b" " * size)
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    return lambda _asked: Sent(200, packed, headers)


def cuts(context: int, answer: Behaviour | None = None) -> Behaviour:
    """Reads no more than `context` tokens of a question, and says no word of it."""

    def answers(asked: Asked) -> Sent:
        body = json.loads((answer or reads)(asked).body)
        body["usage"]["prompt_tokens"] = min(context, body["usage"]["prompt_tokens"])
        return _json(body)

    return answers


def packs(asked: Asked) -> Sent:
    """A faithful answer, compressed as a gateway may do."""
    sent = reads(asked)
    return Sent(200, gzip.compress(sent.body), {**sent.headers, "content-encoding": "gzip"})


def declines(asked: Asked) -> Sent:
    """The model's own refusal."""
    return completion(asked, None, refusal="I can't help with that.")


def has_no_choices(asked: Asked) -> Sent:
    """A completion that completes nothing."""
    return _json({"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": []})


def resets(_asked: Asked) -> Sent:
    """The connection is reset before any answer."""
    return Sent(reset=True)


def is_cut(asked: Asked) -> Sent:
    """The connection ends in the middle of the answer."""
    return Sent(**{**reads(asked).__dict__, "cut_after": 60})


def drips(asked: Asked) -> Sent:
    """A byte now and then, so that no time limit between two bytes is ever reached."""
    return Sent(**{**reads(asked).__dict__, "pause": 0.05})


def only(*ways: str, **parameters: str) -> Behaviour:
    """An endpoint that answers in the right shape when asked in one of `ways`, and in prose else."""

    def answer(asked: Asked) -> Sent:
        kind = asked.body.get("response_format", {}).get("type")
        way = "tools" if "tools" in asked.body else kind or "markdown"
        for parameter, message in parameters.items():
            if parameter in asked.body:
                return status(400, message)(asked)
        if way not in ways:
            return says("Certainly! Three, and red.")(asked)
        good = '{"colour":"red","number":3}' if "Three balls" in asked.user else '{"number":3,"word":"heron"}'
        return completion(asked, good if way != "markdown" else f"Here it is:\n```json\n{good}\n```\nAnything else?")

    return answer


def redirects(to: str) -> Behaviour:
    """The same question is to be put elsewhere."""
    return lambda _asked: Sent(307, b"", {"location": f"{to}/chat/completions"})


# ------------------------------------------------------------------------------------------------ the server


class FaultServer:
    """Answers `plan` in its order, then `otherwise`; a probe is answered well unless `probed` says how."""

    def __init__(
        self, plan: Iterable[Behaviour] = (), otherwise: Behaviour = reads, probed: Behaviour | None = reads
    ) -> None:
        self._plan, self.otherwise, self._probed = list(plan), otherwise, probed
        self.log: list[Asked] = []
        self.under_way = self.most_under_way = 0
        self.latency = 0.0
        self._lock = threading.Lock()
        self._server = _Listener(("127.0.0.1", 0), _Handler)
        self._server.owner = self
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def asked(self) -> list[Asked]:
        """Every request but the probes."""
        return [asked for asked in self.log if asked.wanted != "Probe"]

    def answer(self, asked: Asked) -> Sent:
        with self._lock:
            self.log.append(asked)
            self.under_way += 1
            self.most_under_way = max(self.most_under_way, self.under_way)
            is_probe = asked.wanted == "Probe" and self._probed is not None
            behaviour = self._probed if is_probe else self._plan.pop(0) if self._plan else self.otherwise
        time.sleep(self.latency)
        with self._lock:
            self.under_way -= 1
        assert behaviour is not None
        return behaviour(asked)


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    owner: FaultServer

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else a kept-alive answer waits 40 ms
    server: _Listener

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers.get("content-length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        sent = self.server.owner.answer(Asked(self.path, headers, json.loads(raw), time.monotonic()))
        if sent.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
            self.connection.close()
            self.close_connection = True
            return
        self.send_response(sent.status)
        for name, value in sent.headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(sent.body)))
        self.end_headers()
        with contextlib.suppress(OSError):
            self._write(sent)

    def _write(self, sent: Sent) -> None:
        if sent.cut_after is not None:
            self.wfile.write(sent.body[: sent.cut_after])
            self.close_connection = True
        elif sent.pause:
            for at in range(len(sent.body)):
                time.sleep(sent.pause if at >= 10 else 0)
                self.wfile.write(sent.body[at : at + 1])
        else:
            self.wfile.write(sent.body)
