"""What a browser sends with a change: a small form, whole and in time, or a refusal."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException

if TYPE_CHECKING:
    from starlette.requests import Request

BODY_LIMIT = 65_536
"""Bytes of a form; a note of several pages fits."""
BODY_WITHIN = 5.0
"""Seconds in which a form must have arrived."""
FIELDS = 40
_FORM = "application/x-www-form-urlencoded"
_HANG_UP = {"connection": "close"}


async def read_form(request: Request) -> dict[str, str]:
    """The fields of the form that came with a request, each once.

    Raises:
        HTTPException: it is too large, too slow, or no form.
    """
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        raise HTTPException(415, "A form of this page is expected; nothing was changed.", _HANG_UP)
    if int(request.headers.get("content-length", "0")) > BODY_LIMIT:
        raise _too_large()
    try:
        async with asyncio.timeout(BODY_WITHIN):
            body = await _read_body(request)
    except TimeoutError:
        raise HTTPException(408, "The form did not arrive in time; nothing was changed.", _HANG_UP) from None
    return _parse(body)


async def _read_body(request: Request) -> bytes:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > BODY_LIMIT:
            raise _too_large()
    return bytes(body)


def _parse(body: bytes) -> dict[str, str]:
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=FIELDS)
    except ValueError:
        raise HTTPException(400, "The form cannot be read; nothing was changed.", _HANG_UP) from None
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise HTTPException(400, "The form says something twice; nothing was changed.", _HANG_UP)
    return fields


def _too_large() -> HTTPException:
    return HTTPException(413, f"A form may hold {BODY_LIMIT:,} bytes; nothing was changed.", _HANG_UP)
