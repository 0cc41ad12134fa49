"""Where a report was filed: "NAIROBI, Kenya (Reuters) - ", "São Paulo — ", "BELFAST: "."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from factcheck.find.lexicon.words import is_ordinary
from factcheck.find.names.drafts import Draft
from factcheck.find.names.tokens import Token

_DATELINE: Final = re.compile(
    r"^(?P<town>[^\W\d_][^\n,:;()—–\"“]{1,30}?)(?P<state>, [^\W\d_][^\n,:;()—–\"“]{1,30})?"
    r"(?P<agency> \([^\n()]{2,40}\))?(?P<mark> ?(?:—|–|--) ?| - |: )(?=\S)",
    re.MULTILINE,
)
_MOST_WORDS: Final = 4


def datelines(text: str, tokens: list[Token]) -> list[Draft]:
    """The towns that open a line as a dateline does."""
    found = []
    starts: list[int] = []
    for match in _DATELINE.finditer(text):
        starts = starts or [token.start for token in tokens]
        first = bisect_left(starts, match.start("town"))
        last = bisect_left(starts, match.end("town")) - 1
        if first <= last and _is_town(tokens[first : last + 1], match):
            found.append(Draft(first, last, "place"))
    return found


def _is_town(words: list[Token], match: re.Match[str]) -> bool:
    """Whether the words before the dash are a town's: capitals, and no label such as "Analysis"."""
    if len(words) > _MOST_WORDS or not all(word.cap for word in words) or words[-1].end != match.end("town"):
        return False
    capitals = all(word.text.isupper() for word in words)
    if match["mark"] == ": " or (match["mark"] == " - " and not match["agency"]):
        return capitals and match["mark"] != " - " and not all(is_ordinary(word.low) for word in words)
    return capitals or bool(match["agency"]) or not any(is_ordinary(word.low) for word in words)
