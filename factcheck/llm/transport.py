"""The HTTP client beneath the model's: follows no redirect, reads no endless answer, asks no proxy for loopback."""

from __future__ import annotations

import httpx2


class OversizeError(Exception):
    """A response was longer than may be read."""


class _CappedClient(httpx2.AsyncClient):
    """Reads every response up to a size, counted after decompression."""

    largest = 0

    async def send(self, request: httpx2.Request, *, stream: bool = False, **options: object) -> httpx2.Response:
        """Send and read the whole response, which is then of a known size."""
        response = await super().send(request, stream=True, **options)  # type: ignore[arg-type]  # handed through
        body = bytearray()
        try:
            async for piece in response.aiter_bytes():
                body += piece
                if len(body) > self.largest:
                    raise OversizeError
        finally:
            await response.aclose()
        kept = [(k, v) for k, v in response.headers.items() if k not in ("content-encoding", "content-length")]
        return httpx2.Response(response.status_code, headers=kept, content=bytes(body), request=request)


def capped_client(largest: int, connect_seconds: float, *, loopback: bool) -> httpx2.AsyncClient:
    """A client that reads responses up to `largest` bytes; its other time limits are its user's."""
    client = _CappedClient(
        follow_redirects=False,
        trust_env=not loopback,
        timeout=httpx2.Timeout(None, connect=connect_seconds),
        limits=httpx2.Limits(max_connections=100, max_keepalive_connections=20),
    )
    client.largest = largest
    return client
