"""What every noun is built on: a frozen value with an id by content."""

from __future__ import annotations

import hashlib
import json

from pydantic import BaseModel, ConfigDict

ID_LENGTH = 12
"""Hexadecimal digits kept of an id's sha256: 48 bits, one collision expected in about 17 million ids."""


def make_id(*parts: object) -> str:
    """The id of what `parts` describe; equal parts give equal ids, on every machine."""
    text = "\x1f".join(str(part) for part in parts)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:ID_LENGTH]


def write_schema(noun: type[BaseModel]) -> str:
    """The JSON Schema of what is written of a noun, as it is committed in `docs/`."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **noun.model_json_schema(mode="serialization", by_alias=True),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


class Noun(BaseModel):
    """A frozen value whose field docstrings are its schema's descriptions."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)
