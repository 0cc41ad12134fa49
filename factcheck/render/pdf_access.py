"""How one object of a PDF that is being made leads to another."""

from __future__ import annotations

import pydyf


def is_a(one: pydyf.Object, kind: str) -> bool:
    """Whether an object is a dictionary of that type."""
    return isinstance(one, pydyf.Dictionary) and one.get("Type") == f"/{kind}"


def at(pdf: pydyf.PDF, reference: bytes) -> pydyf.Dictionary:
    """The object that a reference leads to."""
    return pdf.objects[number_of(reference)]


def number_of(reference: bytes) -> int:
    """The number of the object that a reference leads to."""
    return int(reference.split()[0])
