"""How one source is read, in lines: what it says of itself, what is set aside, its sentences, and what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from factcheck.output.screen import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.inspected import Inspection

_HEADING_STYLE = "bold"


class _Hit(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...

    @property
    def quote(self) -> str: ...


def describe_inspection(inspection: Inspection) -> Iterator[Line]:
    """Everything about one source; offsets are those of its text."""
    yield from _list("source", (f"{name:<10} {value or 'not known'}" for name, value in inspection.metadata))
    yield from _list("set aside", (_place(part, part.reason) for part in inspection.set_aside))
    passages = inspection.passages
    yield from _list(
        "sentences",
        (f"{one.number:>4}  {one.role:<9}{inspection.text[one.start : one.end]}" for one in passages),
    )
    yield from _list("dates", (_place(hit, hit.meaning) for hit in inspection.dates))
    yield from _list("figures", (_place(hit, hit.meaning) for hit in inspection.figures))
    yield from _list("names", (_place(hit, hit.meaning) for hit in inspection.names))
    yield from _list("quotations", (_place(hit, hit.meaning) for hit in inspection.quotations))
    yield from _list("attributions", (_place(hit, hit.meaning) for hit in inspection.attributions))


def _list(heading: str, rows: Iterable[str]) -> Iterator[Line]:
    listed = list(rows)
    yield Line(f"{heading} ({len(listed)})" if heading != "source" else heading, _HEADING_STYLE)
    yield from (Line(f"  {' '.join(row.split(chr(10)))}") for row in listed)


def _place(hit: _Hit, value: str) -> str:
    return f"{hit.start:>6}-{hit.end:<6} {hit.quote}" + (f"  =  {value}" if value else "")
