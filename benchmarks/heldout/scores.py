"""The score of every set of held-out rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from benchmarks.heldout.names import name_pairs, names
from benchmarks.heldout.rows import HELD_OUT
from benchmarks.heldout.speech import attributions, quotations, speakers
from benchmarks.heldout.values import dates, figures
from benchmarks.scores import Score

_SCORES: tuple[Callable[[Path], Score], ...] = (
    dates,
    figures,
    names,
    name_pairs,
    quotations,
    speakers,
    attributions,
)


def held_out_scores(folder: Path = HELD_OUT) -> list[Score]:
    """The score of every set of held-out rows, in the order of the table."""
    return [score(folder) for score in _SCORES]
