"""What is known of a folder's sources and what is missing, in lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.output.screen import Line, count

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from factcheck.pipeline.sourcing import Sourcing


def describe_sourcing(sourcing: Sourcing, path: Path | None) -> Iterator[Line]:
    """Every source with its day of publication and what is missing; where the file is, unless nothing was written."""
    for source in sourcing.sources:
        missing = sourcing.missing(source)
        published = f"{source.published} ({source.origins.get('published')})" if source.published else "no day"
        yield Line(f"{source.path}: {source.publisher or 'no publisher'}, {published}", fitted=True)
        if missing:
            yield Line(f"  missing: {', '.join(missing)}", "yellow")
        yield from (Line(f"  the same content: {other}") for other in source.also_at)
        yield from (Line(f"  {remark}") for remark in source.remarks)
    for skipped in sourcing.skipped:
        yield Line(f"{skipped.path}: {skipped.reason}", "dim")
    lacking = sum(bool(sourcing.missing(source)) for source in sourcing.sources)
    total, left_out = count(len(sourcing.sources), "source"), len(sourcing.skipped)
    yield Line(f"{total}, {lacking} with something missing; {left_out} skipped")
    if path and sourcing.added:
        yield Line(f"{count(len(sourcing.added), 'table')} written to {path}")
    elif path:
        yield Line(f"{path} has a table for every source; nothing was written.")
