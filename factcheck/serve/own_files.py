"""The files that a page asks for: our own sheets, script, icon and faces. Nothing else on the disk can be asked for."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.responses import Response

from factcheck.assets import templates_dir
from factcheck.render.html import SCREEN_FACES, TOKENS

if TYPE_CHECKING:
    from starlette.requests import Request

FILES = {
    "tokens.css": (TOKENS, "text/css; charset=utf-8"),
    "review.css": ("review/review.css", "text/css; charset=utf-8"),
    "keys.js": ("review/keys.js", "text/javascript; charset=utf-8"),
    "icon.svg": ("review/icon.svg", "image/svg+xml"),
    **{name: (f"fonts/{name}", "font/woff2") for _, _, name in SCREEN_FACES},
}
"""By the name that it is asked for: the file below templates/, and its type."""
KEPT = {"cache-control": "private, max-age=86400, immutable"}
"""They tell of no document, and their address changes with their content: a browser need not ask again."""


def address_of(name: str) -> str:
    """The end of the address of one of the files, which changes with its content."""
    return f"/files/{_digest(name)}/{name}"


async def send_file(request: Request) -> Response:
    """One of the files."""
    name = request.path_params["name"]
    if name not in FILES:
        raise HTTPException(404, "There is no such file.")
    return Response(_content(name), media_type=FILES[name][1], headers=KEPT)


@cache
def _content(name: str) -> bytes:
    return (templates_dir() / FILES[name][0]).read_bytes()


@cache
def _digest(name: str) -> str:
    return hashlib.sha256(_content(name)).hexdigest()[:12]
