"""Whoever is not the person at the screen is refused, is told so plainly, and changes nothing."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.models import Ungrounded, make_id
from factcheck.review import JUDGEMENTS_NAME
from factcheck.serve.door import ALWAYS, POLICY
from factcheck.serve.forms import BODY_LIMIT, BODY_WITHIN
from factcheck.serve.listening import HEAD_WITHIN
from tests.a_report import a_claim, a_source
from tests.serve.reports import a_report_of_three, three_flags, write
from tests.serve.running import BROWSER, Running, run_review

MARKUP = '"><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}{% raw %}\u202egnp\x07'
FORM = "application/x-www-form-urlencoded"


@pytest.fixture(name="folder", scope="module")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One report for all: whoever is refused changes nothing in it."""
    return write(tmp_path_factory.mktemp("hostile") / "report", a_report_of_three())


@pytest.fixture(name="running", scope="module")
def _running(folder: Path) -> Iterator[Running]:
    with run_review(folder) as running:
        yield running


def _nothing_recorded(folder: Path) -> bool:
    return not (folder / JUDGEMENTS_NAME).exists()


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"Sec-Fetch-Site": "cross-site"}, id="another site's page"),
        pytest.param({"Sec-Fetch-Site": "same-site"}, id="another server of this machine"),
        pytest.param(
            {"Sec-Fetch-Site": "cross-site", "Origin": "http://127.0.0.1:{port}"}, id="with an origin as ours"
        ),
        pytest.param({"Origin": "http://evil.example"}, id="an old browser on another site"),
        pytest.param({"Origin": "null"}, id="an old browser on a page without origin"),
        pytest.param({"Origin": "https://127.0.0.1:{port}"}, id="our address with another scheme"),
        pytest.param({"Origin": "http://127.0.0.1:1"}, id="our address with another port"),
        pytest.param({}, id="who does not say where it comes from"),
    ],
)
def test_a_change_from_elsewhere_is_refused(
    running: Running, folder: Path, flags: tuple[str, ...], headers: dict[str, str]
) -> None:
    told = {name: value.format(port=running.port) for name, value in headers.items()}
    version = running.version_of(flags[0])
    answer = running.post(f"/flags/{flags[0]}/decide", {"version": version, "decide": "confirmed"}, told)
    assert answer.status == 403
    assert "nothing was changed" in answer.text
    assert _nothing_recorded(folder)


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param(BROWSER, id="a page of ours"),
        pytest.param({"Sec-Fetch-Site": "none"}, id="the person's own doing"),
        pytest.param({"Origin": "http://127.0.0.1:{port}"}, id="an old browser on a page of ours"),
        pytest.param({"Host": "localhost:{port}", "Origin": "http://localhost:{port}"}, id="by the other name"),
    ],
)
def test_a_change_from_here_is_recorded(tmp_path: Path, flags: tuple[str, ...], headers: dict[str, str]) -> None:
    folder = write(tmp_path / "report", a_report_of_three())
    with run_review(folder) as running:
        told = {name: value.format(port=running.port) for name, value in headers.items()}
        version = running.version_of(flags[0])
        answer = running.post(f"/flags/{flags[0]}/decide", {"version": version, "decide": "confirmed"}, told)
    assert answer.status == 303
    assert not _nothing_recorded(folder)


@pytest.mark.parametrize("method", ["GET", "POST", "HEAD"])
@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.0.0.1.evil.example:{port}",
        "0.0.0.0:{port}",
    ],
)
def test_a_foreign_host_is_refused_for_reading_and_for_changing(running: Running, method: str, host: str) -> None:
    answer = running.ask(
        method, "/flags", {**BROWSER, "Host": host.format(port=running.port), "Content-Type": FORM}, ""
    )
    assert answer.status == 403
    assert "Courier" not in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
def test_this_machine_is_let_in_by_each_of_its_names(running: Running, host: str) -> None:
    assert running.get("/flags", Host=f"{host}:{running.port}").status == 200


@pytest.mark.parametrize(
    "path", ["/", "/flags", "/claims", "/sources/S1", "/briefing.pdf", "/files/x/keys.js", "/none"]
)
@pytest.mark.parametrize(
    "cookie",
    [
        pytest.param(None, id="none"),
        pytest.param("factcheck-{port}=", id="empty"),
        pytest.param("factcheck-{port}=x", id="wrong"),
        pytest.param("factcheck-1={token}", id="of another port"),
        pytest.param('factcheck-{port}="\\ud800; =;;', id="broken"),
    ],
)
def test_another_user_of_the_machine_gets_nothing(running: Running, path: str, cookie: str | None) -> None:
    token = running.cookie.partition("=")[2]
    told = cookie.format(port=running.port, token=token) if cookie else None
    answer = running.get(path, Cookie=told)
    assert answer.status == 403
    assert "Courier" not in answer.text


def test_the_start_gives_a_strict_cookie_for_the_key_and_nothing_for_another(running: Running) -> None:
    token = running.cookie.partition("=")[2]
    answer = running.get(f"/start?token={token}", Cookie=None)
    told = {part.strip().lower() for part in answer.headers["set-cookie"].split(";")}
    assert answer.status == 200
    assert {"httponly", "samesite=strict", f"path={running.home.lower()}"} <= told
    for wrong in ("", "?token=", f"?token={token}x", f"?token={token}&token=x", "?token=%00"):
        answer = running.get(f"/start{wrong}", Cookie=None)
        assert answer.status == 403
        assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("path", ["/flags", "/help", "/nowhere", "/files/x/review.css", "/start?token=x"])
def test_every_answer_forbids_what_is_not_ours(running: Running, path: str) -> None:
    for answer in (running.get(path), running.get(path, Cookie=None), running.get(path, Host="evil.example")):
        assert {name: answer.headers.get(name) for name in ALWAYS} == ALWAYS
        assert "no-store" in answer.headers["cache-control"] or (path.startswith("/files") and answer.status == 200)
    for never in ("unsafe", "data:", "http:", "https:", "*", "blob:"):
        assert never not in POLICY
    assert POLICY.startswith("default-src 'none';")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])
def test_only_two_methods_are_understood(running: Running, method: str) -> None:
    assert running.ask(method, "/flags", BROWSER).status == 405


@pytest.mark.parametrize("deed", ["decide", "note"])
def test_a_change_by_get_is_none(running: Running, folder: Path, flags: tuple[str, ...], deed: str) -> None:
    assert running.get(f"/flags/{flags[0]}/{deed}?decide=confirmed&note=x").status == 405
    assert _nothing_recorded(folder)


@pytest.mark.parametrize(
    ("head", "status"),
    [
        pytest.param(f"Content-Length: {1 << 30}", 413, id="a GB announced"),
        pytest.param(f"Content-Length: {BODY_LIMIT + 1}", 413, id="a byte too much announced"),
        pytest.param("Transfer-Encoding: chunked", 413, id="a GB in pieces"),
        pytest.param("Content-Length: -5", 400, id="a length that is none"),
        pytest.param("Content-Length: 1\r\nContent-Length: 2", 400, id="two lengths"),
    ],
)
def test_a_large_body_is_refused_and_not_read(
    running: Running, folder: Path, flags: tuple[str, ...], head: str, status: int
) -> None:
    with running.raw() as connection:
        connection.sendall(
            f"POST {running.home}/flags/{flags[0]}/decide HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\n"
            f"Cookie: {running.cookie}\r\nSec-Fetch-Site: same-origin\r\n"
            f"Content-Type: {FORM}\r\n{head}\r\n\r\n".encode()
        )
        sent = _flood(connection, chunked="chunked" in head) if status == 413 else 0
        assert f"HTTP/1.1 {status} ".encode() in _read(connection)
    assert sent < 64 << 20
    assert _nothing_recorded(folder)
    assert running.get("/flags").status == 200


def _flood(connection: socket.socket, *, chunked: bool) -> int:
    """Sends up to a GB for as long as somebody takes it, and says how much that was."""
    piece = b"x" * 65_536
    told = b"10000\r\n" + piece + b"\r\n" if chunked else piece
    sent = 0
    connection.settimeout(2)
    try:
        while sent < 1 << 30:
            connection.sendall(told)
            sent += len(piece)
    except OSError:
        pass
    connection.settimeout(20)
    return sent


def _read(connection: socket.socket) -> bytes:
    told = b""
    try:
        while piece := connection.recv(65_536):
            told += piece
    except ConnectionResetError:
        pass
    return told


def test_a_slow_client_is_hung_up_on_and_keeps_nobody_waiting(running: Running, flags: tuple[str, ...]) -> None:
    began = time.monotonic()
    silent, slow, halting = running.raw(), running.raw(), running.raw()
    slow.sendall(b"GET / HTTP/1.1\r\nHost: ")
    halting.sendall(
        f"POST {running.home}/flags/{flags[0]}/decide HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\n"
        f"Cookie: {running.cookie}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: {FORM}\r\n"
        "Content-Length: 100\r\n\r\ndecide=".encode()
    )
    assert running.get("/flags").status == 200
    for _ in range(3):  # a letter now and then gains no time
        time.sleep(1)
        slow.sendall(b"x")
    assert _read(silent) == b""
    assert _read(slow) == b""
    assert b"HTTP/1.1 408 " in _read(halting)
    assert time.monotonic() - began < max(HEAD_WITHIN, BODY_WITHIN) + 10
    for connection in (silent, slow, halting):
        connection.close()


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        pytest.param("application/json", '{"decide":"confirmed"}', 415, id="json"),
        pytest.param("text/plain", "decide=confirmed", 415, id="what a foreign page can send unasked"),
        pytest.param(FORM, "decide=confirmed&decide=dismissed", 400, id="one thing twice"),
        pytest.param(FORM, "&".join(f"a{n}=1" for n in range(200)), 400, id="too many fields"),
        pytest.param(FORM, "note=%ff%fe", 400, id="not UTF-8"),
    ],
)
def test_what_is_no_form_of_ours_is_refused(
    running: Running, folder: Path, flags: tuple[str, ...], content_type: str, body: str, status: int
) -> None:
    answer = running.ask("POST", f"/flags/{flags[0]}/decide", {**BROWSER, "Content-Type": content_type}, body)
    assert answer.status == status
    assert "nothing was changed" in answer.text
    assert _nothing_recorded(folder)


@pytest.mark.parametrize(
    "path",
    [
        "/files/x/../../tokens.css",
        "/files/x/%2e%2e%2freview.css",
        "/files/x/briefing.html",
        "/sources/..%2f..",
        "/flags/%00",
    ],
)
def test_nothing_else_on_the_disk_can_be_asked_for(running: Running, path: str) -> None:
    assert running.get(path).status == 404


def test_a_document_full_of_markup_is_shown_and_not_obeyed(tmp_path: Path) -> None:
    texts = {"courier.txt": f"The ferry sank on 3 May, {MARKUP} said.", "gazette.md": "The ferry sank on 5 May."}
    first, *rest = three_flags()
    hostile = first.model_copy(update={"summary": MARKUP, "difference": MARKUP, "reading": MARKUP, "rule": MARKUP})
    report = a_report_of_three(
        title=MARKUP,
        inconsistencies=(hostile, *rest),
        sources=tuple(a_source(path).model_copy(update={"title": MARKUP, "publisher": MARKUP}) for path in texts),
        claims=tuple(a_claim(path).model_copy(update={"claimant": MARKUP, "statement": MARKUP}) for path in texts),
        ungrounded=(Ungrounded(source=make_id("courier.txt"), quote=MARKUP, reason=MARKUP, draft=MARKUP),),
        rules={MARKUP: MARKUP},
    )
    with run_review(write(tmp_path / "report", report, texts), reviewer=MARKUP[:100]) as running:
        running.decide(hostile.id, decide="unsure", note=MARKUP)
        paths = (
            "/flags",
            f"/flags/{hostile.id}",
            "/sources/S1",
            "/claims?which=all",
            "/ungrounded",
            "/briefing",
            "/help",
        )
        for path in paths:
            page = running.get(path)
            assert page.status == 200, path
            assert "<script>alert" not in page.text
            assert "<img" not in page.text
            assert "{{ 7*7 }}" in page.text or path in ("/briefing", "/help"), path
            assert "\u202e" not in page.text
            assert "\x07" not in page.text
        assert "⟦U+202E⟧" in running.get("/sources/S1").text
