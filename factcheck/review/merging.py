"""Two logs become one: the union of their lines, each kept byte for byte, in an order that hangs on nothing else."""

from __future__ import annotations

import datetime as dt

from factcheck.review.log import read_entry


def merge_logs(*contents: bytes) -> bytes:
    """The union of the logs: the same whatever their order and however often it is done.

    A reviewer's lines stay in the order of their numbers; lines of earlier versions, which have none, come first and in
    order of their time. Lines that cannot be read come last.
    """
    lines = {line for content in contents for line in content.split(b"\n") if line.strip()}
    return b"".join(line + b"\n" for line in sorted(lines, key=_order))


def _order(line: bytes) -> tuple[bool, int, dt.datetime, bytes]:
    entry = read_entry(line)
    if entry is None:
        return True, 0, dt.datetime.min.replace(tzinfo=dt.UTC), line
    return False, entry.turn, _in_utc(entry.at), line


def _in_utc(moment: dt.datetime) -> dt.datetime:
    """The moment; one without a zone is taken for UTC on every machine."""
    return moment.astimezone(dt.UTC) if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
