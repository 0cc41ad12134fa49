"""Reports in which every string is hostile, and what a page may hold whatever its report says."""

from __future__ import annotations

import datetime as dt
from typing import Any

from lxml import html as parser

from factcheck.report import Report
from tests.render.sample import make_sample

PAYLOADS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></style><script>alert(1)</script>",
    "<svg onload=alert(1)><style>@import url(file:///etc/passwd)</style>",
    '<link rel=attachment href="file:///etc/passwd">',
    "--><!--[if IE]><base href=//evil.example>",
    "{{ 7 * 7 }}{% raw %}",
    "]]>&lt;b&gt;&#60;i&#62;",
    "url(http://127.0.0.1:9/x)",
    "\u202e\u2066\x00\x1b]0;title\x07\u200f",
    "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308" * 20,
    "x" * 20_000,
    "ـ" * 300 + " 港" * 300,
)
"""Each is put before every string of the report, one at a time."""

CHOSEN = {
    "schema", "name", "kind", "type", "stance", "alignment", "severity", "agreement", "proposed_by", "status",
    "published_from", "granularity", "resolved", "quantity", "name_kind", "bound", "certainty", "polarity",
    "standing", "what",
}  # fmt: skip
"""Fields whose values are chosen from a fixed set: no other string gets into them."""


def poison(payload: str) -> Report:
    """The sample with `payload` before every free string in it; ids stay the same for the same thing."""
    report = make_sample().model_dump(mode="python", by_alias=True)
    return Report.model_validate(_poisoned(report, payload))


def _poisoned(node: Any, payload: str, field: str = "") -> Any:
    if isinstance(node, dict):
        return {
            (payload + key if field in ("rules", "prompts") else key): _poisoned(held, payload, key)
            for key, held in node.items()
        }
    if isinstance(node, (list, tuple)):
        return [_poisoned(held, payload, field) for held in node]
    if not isinstance(node, str) or isinstance(node, dt.date) or field in CHOSEN:
        return node
    return payload + node


def shapes(page: str) -> set[tuple[str, tuple[str, ...], str]]:
    """Every kind of element in a page: its name, the names of its attributes, its class."""
    elements = parser.document_fromstring(page).iter()
    return {(str(one.tag), tuple(sorted(one.attrib)), one.get("class", "")) for one in elements}
