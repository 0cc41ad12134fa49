"""Python's search for cycles among what is kept, put off while very much is made that forms none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Python looks for no cycles meanwhile: documents, claims and details form none, and to go through hundreds of
    thousands of them again and again takes a seventh of the time.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
