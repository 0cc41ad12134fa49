"""Everything that a report holds, as JSON has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.report import Report


def iter_nodes(report: Report) -> Iterator[Mapping[str, object]]:
    """Every noun in it with its fields, outer ones first."""
    return _nodes_in(report.model_dump(mode="json", by_alias=True))


def _nodes_in(node: object) -> Iterator[Mapping[str, object]]:
    if isinstance(node, dict):
        yield node
    for held in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _nodes_in(held)
