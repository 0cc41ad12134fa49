from __future__ import annotations

import json
from typing import Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict

from factcheck.llm import Prompt, load_prompt
from factcheck.llm.request import RUNGS, Rung, Shape, request_body, strict_schema


class Inner(BaseModel):
    model_config = ConfigDict(extra="forbid", use_attribute_docstrings=True)

    title: str
    """A field that is called like a caption."""
    kind: Literal["a", "b"]


class Reply(BaseModel):
    inner: list[Inner]
    note: str = "default"


PROMPT = Prompt("extract", "Read.", "12|He said {{ 7*7 }} {% raw %} {# gone #} $name\n\n  13|indented")


def body(rung: Rung, **shape: Any) -> dict[str, Any]:
    return dict(request_body("m", PROMPT, Reply, Shape(rung, **shape), load_prompt("schema")))


def objects(node: Any) -> list[dict[str, Any]]:
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    own = [node] if isinstance(node, dict) and node.get("type") == "object" else []
    return own + [found for child in children for found in objects(child)]


def test_a_strict_schema_requires_every_field_and_allows_no_other() -> None:
    schema = strict_schema(Reply)
    assert len(objects(schema)) == 2
    for each in objects(schema):
        assert each["additionalProperties"] is False
        assert each["required"] == list(each["properties"])


def test_captions_are_left_out_but_not_a_field_of_that_name() -> None:
    schema = strict_schema(Reply)
    inner: Any = schema["$defs"]
    assert inner["Inner"]["properties"]["title"] == {
        "description": "A field that is called like a caption.",
        "type": "string",
    }
    assert "title" not in schema
    assert "default" not in json.dumps(schema)


def test_the_schema_goes_where_each_way_of_asking_has_it() -> None:
    strict = body("json_schema")["response_format"]["json_schema"]
    assert (strict["name"], strict["strict"], strict["schema"]) == ("Reply", True, strict_schema(Reply))
    assert body("tools")["tools"][0]["function"]["parameters"] == strict_schema(Reply)
    assert body("tools")["tool_choice"]["function"]["name"] == "Reply"
    assert body("json_object")["response_format"] == {"type": "json_object"}
    assert "response_format" not in body("markdown")
    for rung in ("json_object", "markdown"):
        assert json.dumps(strict_schema(Reply)) in body(rung)["messages"][0]["content"]  # type: ignore[arg-type]  # a Rung


@pytest.mark.parametrize("rung", RUNGS)
def test_nothing_in_the_text_is_interpreted(rung: Rung) -> None:
    assert PROMPT.user in body(rung)["messages"][1]["content"]


@pytest.mark.parametrize(
    ("refused", "then"),
    [
        pytest.param(["temperature"], Shape("tools", temperature=False), id="a reasoning model"),
        pytest.param(["max_completion_tokens"], Shape("tools", "max_tokens"), id="an old server"),
        pytest.param(["max_completion_tokens", "max_tokens"], Shape("tools", ""), id="a server that takes neither"),
        pytest.param(["max_tokens"], Shape("tools", ""), id="the room for the answer does not fit"),
        pytest.param(["temperature", "temperature"], None, id="the same again says nothing new"),
        pytest.param(["top_p"], None, id="something that is not sent"),
        pytest.param([""], None, id="it does not say what"),
    ],
)
def test_a_refused_parameter_is_left_out_from_then_on(refused: list[str], then: Shape | None) -> None:
    shape: Shape | None = Shape("tools")
    for parameter in refused:
        shape = shape.without(parameter) if shape else None
    assert shape == then
