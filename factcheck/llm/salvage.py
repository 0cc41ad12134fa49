"""What is good of a reply that as a whole has another shape: one bad entry does not cost the others."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Generic, get_args

from pydantic import BaseModel, ValidationError

from factcheck.llm.outcome import R


@dataclass(frozen=True, slots=True)
class Salvaged(Generic[R]):
    """A reply of the entries that have their shape."""

    reply: R
    dropped: int
    """Entries that have not."""


def salvage(text: str, reply_type: type[R]) -> Salvaged[R] | None:
    """The reply without its misshapen entries; None where it is no object of lists, or no entry of it is good.

    Only entries of lists are left out, and a list that is missing is empty: nothing that was written is changed.
    """
    try:
        written = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(written, dict):
        return None
    entries = {name: _entries(reply_type, name) for name in reply_type.model_fields}
    lists = {name: written.get(name, []) for name in entries}
    if None in entries.values() or not all(isinstance(listed, list) for listed in lists.values()):
        return None
    good = {name: [one for one in lists[name] if _fits(one, entry)] for name, entry in entries.items() if entry}
    dropped = sum(map(len, lists.values())) - sum(map(len, good.values()))
    return Salvaged(reply_type.model_validate(good), dropped) if any(good.values()) else None


def _entries(reply_type: type[BaseModel], name: str) -> type[BaseModel] | None:
    """What the list of that name holds; None where it is none."""
    held = get_args(reply_type.model_fields[name].annotation)
    return held[0] if held and isinstance(held[0], type) and issubclass(held[0], BaseModel) else None


def _fits(entry: object, entry_type: type[BaseModel]) -> bool:
    try:
        entry_type.model_validate(entry)
    except ValidationError:
        return False
    return True
