"""A record of a news database: fields named by two or three capitals, each on its line, or by a label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.read.furniture.rule import METADATA_LINE
from factcheck.read.lines import Line

CODED = re.compile(r"(?P<code>[A-Z]{2,3})(?: (?P<value>\S.*))?$")
CODES = frozenset(
    "AN ART BY CLM CO CR CT CX CY DLN ED ET GC HD IN IPC IPD LA LP NS PD PG PUB RE RF SC SE SN TD VOL WC".split()
)
STORY = frozenset(("HD", "BY", "CR", "PD", "LP", "TD"))
"""Fields that hold the article or say who wrote it and when; alone on its line such a name is none of it."""
LENGTH = re.compile(r"(?:length|länge|longueur|longitud) ?: ?\d[\d.,]* (?:words|wörter|mots|palabras)$", re.IGNORECASE)
BODY = frozenset(("Body", "Text", "Corps", "Cuerpo"))
HEAD, NEAR = 30, 6
FEWEST = 6
LONGEST = 60


def record_fields(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """The fields of a record that are not its story, by their place, with the reason."""
    yield from _labelled(lines)
    fields = {place: coded for place, line in enumerate(lines) if (coded := _field(line))}
    codes = {coded["code"] for coded in fields.values()}
    if len(codes) < FEWEST or not codes & {"HD", "LP", "TD"}:
        return
    if not any(line.is_paragraph for line in lines[: min(fields)]):
        yield from ((place, METADATA_LINE) for place in range(min(fields)))
    for place, coded in fields.items():
        if coded["code"] not in STORY or not coded["value"]:
            yield place, METADATA_LINE


def _labelled(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """How long the article is and that its body follows, as another database writes it above a body."""
    for place, line in enumerate(lines[:HEAD]):
        if LENGTH.match(line.text):
            yield place, METADATA_LINE
            bodies = range(place + 1, min(place + NEAR, len(lines)))
            yield from ((below, METADATA_LINE) for below in bodies if lines[below].text in BODY)
            return


def _field(line: Line) -> re.Match[str] | None:
    coded = CODED.match(line.text) if line.words <= LONGEST else None
    return coded if coded and coded["code"] in CODES else None
