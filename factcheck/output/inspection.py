"""How one source is read, in lines: what it says of itself, what is set aside, its sentences, and what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from factcheck.output.screen import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.models import DateValue, FigureValue, NameValue, Source
    from factcheck.pipeline import Inspection
    from factcheck.pipeline.inspection import InspectedAttribution, InspectedQuotation

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
    yield from _list("source", _describe_source(inspection.source))
    yield from _list("set aside", (_place(part, part.reason) for part in inspection.set_aside))
    passages = inspection.passages
    yield from _list(
        "sentences",
        (f"{one.number:>4}  {one.role:<9}{inspection.text[one.start : one.end]}" for one in passages),
    )
    yield from _list("dates", (_place(hit, _describe_date(hit.value)) for hit in inspection.dates))
    yield from _list("figures", (_place(hit, _describe_figure(hit.value)) for hit in inspection.figures))
    yield from _list("names", (_place(hit, _describe_name(hit.value)) for hit in inspection.names))
    yield from _list("quotations", (_place(hit, _describe_quotation(hit)) for hit in inspection.quotations))
    yield from _list("attributions", (_place(hit, _describe_attribution(hit)) for hit in inspection.attributions))


def _list(heading: str, rows: Iterable[str]) -> Iterator[Line]:
    listed = list(rows)
    yield Line(f"{heading} ({len(listed)})" if heading != "source" else heading, _HEADING_STYLE)
    yield from (Line(f"  {' '.join(row.split(chr(10)))}") for row in listed)


def _place(hit: _Hit, value: str) -> str:
    return f"{hit.start:>6}-{hit.end:<6} {hit.quote}" + (f"  =  {value}" if value else "")


def _describe_source(source: Source) -> Iterator[str]:
    stated = (
        ("path", source.path),
        ("title", source.title),
        ("publisher", source.publisher),
        ("author", source.author),
        ("published", source.published and f"{source.published} (from {source.published_from})"),
        ("address", source.url),
        ("language", source.language),
        ("words", str(source.words)),
        ("encoding", source.encoding_guess and f"{source.encoding_guess} (guessed: the file does not say)"),
    )
    return (f"{name:<10} {value or 'not known'}" for name, value in stated if value or name != "encoding")


def _describe_date(value: DateValue) -> str:
    days = value.unresolved if value.start is None else f"{value.start} to before {value.end}"
    parts = (value.text, days, value.granularity, value.resolved, value.time, value.bound)
    return "; ".join(part for part in parts if part)


def _describe_figure(value: FigureValue) -> str:
    low = "" if value.low is None else f"{'more than' if value.low_open else 'from'} {value.low:,.12g}"
    high = "" if value.high is None else f"{'less than' if value.high_open else 'to'} {value.high:,.12g}"
    bounds = f"{value.low:,.12g}" if value.low == value.high and value.low is not None else f"{low} {high}".strip()
    parts = (value.text, f"{bounds} {value.unit}".strip(), value.quantity, value.counted, value.approximator)
    return "; ".join(part for part in parts if part)


def _describe_name(value: NameValue) -> str:
    return "; ".join(part for part in (value.text, value.name_kind, value.title, value.role) if part)


def _describe_quotation(hit: InspectedQuotation) -> str:
    return "; ".join(part for part in ("" if hit.closed else "not closed", "scare quotes" if hit.scare else "") if part)


def _describe_attribution(hit: InspectedAttribution) -> str:
    through = f"reported by {', then '.join(hit.reported_by)}" if hit.reported_by else ""
    parts = (
        f"{hit.claimant or '(nobody)'}: {hit.cue}",
        hit.polarity,
        hit.certainty,
        "direct" if hit.direct else "",
        through,
    )
    return "; ".join(part for part in parts if part)
