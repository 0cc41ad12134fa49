"""How soon the review page answers with 2,000 flags: `python -m benchmarks.review [FLAGS]`.

A made report of that many flags in forty documents, half of them decided, is reviewed as a user starts it; every page
is asked for over loopback, one after another, as one person does. The promise is for 95 of 100 answers, on two
processors.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

FLAGS = 2_000
DOCUMENTS = 40
ROUNDS = 40
MOST_MILLISECONDS = 100.0
"""Promised for every page and every deed."""
AS_OF_TWENTY = 19
"""The nineteenth of twenty parts: 95 of 100."""


def main(flags: int) -> None:
    """Prints a line for every page."""
    from tests.serve.made import make_large_report
    from tests.serve.running import run_review

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "report"
        began = time.perf_counter()
        ids = make_large_report(folder, flags, DOCUMENTS)
        size = (folder / "report.json").stat().st_size / 1e6
        print(
            f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; {flags:,} flags in {DOCUMENTS} documents,", end=" "
        )
        print(f"report.json {size:.1f} MB, made in {time.perf_counter() - began:.1f} s")
        began = time.perf_counter()
        with run_review(folder) as running:
            print(f"{'first answer':<34}{(time.perf_counter() - began):8.2f} s after the command was given")
            pages: dict[str, Callable[[int], int]] = {
                "the list": lambda _: running.get("/flags").status,
                "the list, its last part": lambda _: running.get("/flags?page=99").status,
                "the list, chosen by three": lambda _: (
                    running.get("/flags?kind=figure&status=waiting&source=S3").status
                ),
                "a flag": lambda n: running.get(f"/flags/{ids[n * 37 % flags]}").status,
                "a flag among what was chosen": lambda n: running.get(f"/flags/{ids[n]}?status=waiting").status,
                "a source at its place": lambda n: running.get(f"/sources/S1?flag={ids[0]}&side=1&n={n}").status,
                "disputed claims": lambda _: running.get("/claims").status,
                "all claims": lambda n: running.get(f"/claims?which=all&page={n}").status,
                "ungrounded quotes": lambda _: running.get("/ungrounded").status,
            }
            for name, ask in pages.items():
                print(line(name, [timed(lambda n=n, ask=ask: ask(n), 200) for n in range(ROUNDS)]), flush=True)
            versions = {one: running.version_of(one) for one in ids[-ROUNDS:]}
            decided = [
                timed(
                    lambda one=one: (
                        running.post(f"/flags/{one}/decide", {"version": versions[one], "decide": "confirmed"}).status
                    ),
                    303,
                )
                for one in versions
            ]
            print(line("a decision, on the disk", decided))


def timed(ask: Callable[[], int], wanted: int) -> float:
    """Milliseconds until the whole answer was there."""
    began = time.perf_counter()
    status = ask()
    took = (time.perf_counter() - began) * 1000
    assert status == wanted, status
    return took


def line(name: str, took: list[float]) -> str:
    """What one page takes."""
    most = statistics.quantiles(took, n=20)[AS_OF_TWENTY - 1]
    kept = "kept" if most <= MOST_MILLISECONDS else "NOT KEPT"
    first = f"first {took[0]:.0f}, median {statistics.median(took):.0f}, 95 of 100 within {most:.0f} ms"
    return f"{name:<34}{first}  (promised: {MOST_MILLISECONDS:.0f}, {kept})"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else FLAGS)
