"""Growth of the finders with the length of the text: `python -m benchmarks.bench_find`.

The ratio is what counts: ten times the text may take about ten times as long, on any machine.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

from factcheck.find.dates import find_dates

PARAGRAPH = (
    "The harbour board of Nordvik said on Tuesday that 14 of its 22 cranes stood still after a storm tore the roof off "
    "the control room. Repairs will cost about 2.4 million kroner, and nobody knows where the money is to come from. "
    "“We hope to be back before the herring is,” said Ingrid Solheim, who has led the board since 2011 and does not "
    "expect to lead it much longer. The port handled 310,000 containers, 12 per cent more than its neighbour.\n"
)
LENGTHS = (100_000, 1_000_000)
RUNS = 3
FINDERS: dict[str, Callable[[str], object]] = {"dates": lambda text: find_dates(text, dt.date(2019, 6, 12))}


def main() -> None:
    """Prints seconds and growth of every finder."""
    for name, find in FINDERS.items():
        short, long = (seconds(find, (PARAGRAPH * (length // len(PARAGRAPH) + 1))[:length]) for length in LENGTHS)
        print(f"{name:<14}{short:8.3f} s for 100 kB {long:8.3f} s for 1 MB   growth {long / short:.1f} for 10")


def seconds(find: Callable[[str], object], text: str) -> float:
    """Seconds of the processor that the fastest of a few runs took; others may use the machine meanwhile."""
    taken = []
    for _ in range(RUNS):
        begun = time.process_time()
        find(text)
        taken.append(time.process_time() - begun)
    return min(taken)


if __name__ == "__main__":
    main()
