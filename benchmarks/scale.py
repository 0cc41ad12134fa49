"""Time and memory of aligning and comparing, from 10 to 10,000 sources: `python -m benchmarks.scale [SOURCES ...]`.

Each size runs in a process of its own, and the shared text that makes voices is counted in. The growth is the exponent
between two sizes: 1.0 is linear, 2.0 the square. The made sources tell a story in few wordings, as copies of one
agency's text do: what is kept of a sentence helps more here than among sources that all write their own.
"""

from __future__ import annotations

import json
import math
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

SIZES = (10, 100, 1_000, 10_000)
SHAPES = {"one story": True, "many stories": False}
MOST_SECONDS, MOST_MEGABYTES = 60.0, 2_000.0
"""Promised for shared text, aligning and comparing, and for the whole process, at the largest size."""


def main(sizes: list[int]) -> None:
    """Prints a line for every shape and size."""
    for shape in SHAPES:
        before: dict[str, float] = {}
        for size in sizes:
            run = json.loads(_run(shape, size))
            print(_line(shape, run, before), flush=True)
            before = run


def _run(shape: str, size: int) -> str:
    command = [sys.executable, "-m", "benchmarks.scale", "--measure", shape, str(size)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def _line(shape: str, run: dict[str, float], before: dict[str, float]) -> str:
    head = f"{shape:<13}{run['sources']:>7,.0f} sources {run['details']:>8,.0f} details"
    found = (
        f"{run['comparisons']:>7,.0f} comparisons {run['inconsistencies']:>6,.0f} flagged {run['capped']:>3,.0f} capped"
    )
    stages = f"voices {run['voices']:.2f} s, align and compare {run['check']:.2f} s"
    return (
        f"{head}  {found}  {stages}, {run['peak']:,.0f} MB (made: {run['made']:,.0f}){_growth(run, before)}{_kept(run)}"
    )


def _growth(run: dict[str, float], before: dict[str, float]) -> str:
    if not before:
        return ""
    times = run["details"] / before["details"]
    grown = math.log((run["voices"] + run["check"]) / (before["voices"] + before["check"]), times)
    return f"  growth {grown:.2f}"


def _kept(run: dict[str, float]) -> str:
    if run["sources"] < SIZES[-1]:
        return ""
    kept = run["voices"] + run["check"] < MOST_SECONDS and run["peak"] < MOST_MEGABYTES
    return f"  promised: {MOST_SECONDS:g} s, {MOST_MEGABYTES:,.0f} MB, {'kept' if kept else 'NOT KEPT'}"


def measure(shape: str, size: int) -> dict[str, float]:
    """Seconds and MB for one size, the making of the sources left out of the seconds and not of the MB."""
    from benchmarks.made_sources import make_sources
    from factcheck.align import find_shared_text, voices
    from factcheck.pipeline.checking import check

    folder = make_sources(size, one_story=SHAPES[shape])
    made = peak()
    shared, finding = timed(lambda: find_shared_text(folder.documents))
    voice = voices(folder.documents, shared)
    names = {document.source.id: document.source.path for document in folder.documents}
    checked, checking = timed(lambda: check(folder.claims, folder.answers, (), names, voice))
    return {
        "sources": size,
        "details": len(folder.answers),
        "voices": finding,
        "check": checking,
        "made": made,
        "peak": peak(),
        "comparisons": len(checked.comparisons),
        "inconsistencies": len(checked.inconsistencies),
        "capped": len(checked.capped),
    }


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What the work gives, and the seconds of the processor that it took: others may use the machine meanwhile."""
    begun = time.process_time()
    return work(), time.process_time() - begun


def peak() -> float:
    """Most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        print(json.dumps(measure(sys.argv[2], int(sys.argv[3]))))
    else:
        main([int(size) for size in sys.argv[1:]] or list(SIZES))
