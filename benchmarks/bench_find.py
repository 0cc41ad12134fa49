"""Growth of the finders with the length of the text: `python -m benchmarks.bench_find`.

The ratio is what counts: ten times the text may take about ten times as long, on any machine.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from itertools import pairwise

from factcheck import find_attributions, find_dates, find_figures, find_names, find_quotations

PARAGRAPH = (
    "The harbour board of Nordvik said on Tuesday that 14 of its 22 cranes stood still after a storm tore the roof off "
    "the control room. Repairs will cost about 2.4 million kroner, and nobody knows where the money is to come from. "
    "“We hope to be back before the herring is,” said Ingrid Solheim, who has led the board since 2011 and does not "
    "expect to lead it much longer. The port handled 310,000 containers, 12 per cent more than its neighbour.\n"
)
LENGTHS = (100_000, 1_000_000, 10_000_000)
RUNS = (3, 1, 1)
"""Runs of each length, of which the fastest counts: a long one is steady by itself."""
FINDERS: dict[str, Callable[[str], object]] = {
    "dates": lambda text: find_dates(text, dt.date(2019, 6, 12)),
    "figures": find_figures,
    "names": find_names,
    "quotations": find_quotations,
    "attributions": find_attributions,
}


def main() -> None:
    """Prints seconds and growth of every finder, then of all together."""
    total = [0.0] * len(LENGTHS)
    for name, find in FINDERS.items():
        taken = [seconds(find, _text(length), runs) for length, runs in zip(LENGTHS, RUNS, strict=True)]
        total = [before + now for before, now in zip(total, taken, strict=True)]
        print(_line(name, taken), flush=True)
    print(_line("all", total))


def _text(length: int) -> str:
    return (PARAGRAPH * (length // len(PARAGRAPH) + 1))[:length]


def _line(name: str, taken: list[float]) -> str:
    growth = ", ".join(f"{later / before:.1f}" for before, later in pairwise(taken))
    short, middle, long = taken
    return (
        f"{name:<14}{short:7.3f} s for 100 kB {middle:7.2f} s for 1 MB {long:7.1f} s for 10 MB   growth {growth} for 10"
    )


def seconds(find: Callable[[str], object], text: str, runs: int) -> float:
    """Seconds of the processor that the fastest of a few runs took; others may use the machine meanwhile."""
    taken = []
    for _ in range(runs):
        begun = time.process_time()
        find(text)
        taken.append(time.process_time() - begun)
    return min(taken)


if __name__ == "__main__":
    main()
