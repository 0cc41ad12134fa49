"""What the commands on the cache of answers do."""

from __future__ import annotations

import datetime as dt
import json as to_json
from dataclasses import asdict
from typing import TYPE_CHECKING

from factcheck.errors import UnwritableError
from factcheck.llm.cache import FILE_NAME, AnswerCache
from factcheck.output import Line
from factcheck.output.screen import count

if TYPE_CHECKING:
    from factcheck.llm.cache import Kept
    from factcheck.output import Screen
    from factcheck.settings import Settings


def show_kept(settings: Settings, screen: Screen, *, json: bool) -> int:
    """Says what is kept of which model, and where; never a word of an answer."""
    kept = _look(settings)
    place = str(settings.cache / FILE_NAME)
    if json:
        screen.print_json(to_json.dumps({"path": place, "models": [asdict(one) for one in kept]}, indent=2))
        return 0
    screen.print([Line(_describe(one)) for one in kept])
    total = count(sum(one.answers for one in kept), "answer")
    screen.print([Line(f"{total}, {_megabytes(sum(one.size for one in kept))}, in {place}")])
    return 0


def clear_kept(settings: Settings, screen: Screen) -> int:
    """Forgets every answer."""
    before = sum(one.answers for one in _look(settings))
    cache = AnswerCache(settings.cache)
    cache.clear()
    cache.close()
    if cache.trouble:
        raise UnwritableError(f"{cache.trouble[0].upper()}{cache.trouble[1:]}.", "Is another run using it?")
    screen.print([Line(f"{count(before, 'answer')} forgotten")])
    return 0


def _look(settings: Settings) -> list[Kept]:
    cache = AnswerCache(settings.cache)
    kept = cache.kept()
    cache.close()
    if cache.trouble:
        raise UnwritableError(f"{cache.trouble[0].upper()}{cache.trouble[1:]}.", "Is another run using it?")
    return kept


def _describe(one: Kept) -> str:
    days = [f"{dt.datetime.fromtimestamp(at).astimezone():%Y-%m-%d}" for at in (one.first, one.last)]
    when = " to ".join(dict.fromkeys(days))
    return f"{one.model}: {count(one.answers, 'answer')}, {_megabytes(one.size)}, {when}"


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
