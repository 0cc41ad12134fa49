"""A site that speaks of itself, and of who wrote for it: lines that begin with its name or with the author's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.read.furniture.rule import AUTHOR, COPYRIGHT, SITE
from factcheck.read.lines import Line, letters_of

FEWEST_PARAGRAPHS = 3
OWNER = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[\s©]*(?:\d{4}(?: ?[-–] ?\d{4})?)?,? ?(?:by )?(?:the )?(?P<name>[^.,|]{3,60})", re.I
)
OF_ITSELF = re.compile(
    r" (?:is (?:an?|the|paid|funded|owned|part|run|published|free|not responsible)|has (?:no|been (?:serving|covering))"
    r"|and (?:its|\d+|our)|was founded|receives|relies|depends|costs|belongs|publishes|uses cookies|values)\b",
    re.I,
)
"""How a line goes on in which a site tells about itself."""
OF_AUTHOR = re.compile(
    r"(?:,? (?:is|was|has|covers?|covered|writes?|reports?|edits?|leads?|lives?|joined|works?|spent|began"
    r"|started|can be)\b|, )",
    re.I,
)


def selves(
    lines: Sequence[Line], reasons: dict[int, str], author: str | None, publisher: str | None
) -> Iterator[tuple[int, str]]:
    """The lines about the site, and those about the author that stand below the article's first paragraphs."""
    sites = _site_names(lines, reasons, publisher)
    writers = [name for name in re.split(r",| and | & ", author or "") if len(name.split()) >= 2]
    paragraphs = 0
    for place, line in enumerate(lines):
        paragraphs += line.is_paragraph and place not in reasons
        if place in reasons or len(line.text) > 700:
            continue
        above = lines[place - 1].text if place else ""
        named = [above] if 2 <= len(above.split()) <= 4 else []
        if paragraphs >= FEWEST_PARAGRAPHS and any(_begins(line.text, name, OF_AUTHOR) for name in (*writers, *named)):
            yield place, AUTHOR
        elif (
            paragraphs not in range(1, FEWEST_PARAGRAPHS)
            and any(_begins(line.text, name, OF_ITSELF) for name in sites)
            and not re.search(r"[“”\"]", line.text)
        ):
            yield place, SITE


def _site_names(lines: Sequence[Line], reasons: dict[int, str], publisher: str | None) -> list[str]:
    """The names of the site: its publisher's, and who holds the rights in the line that says so."""
    owned = (OWNER.search(lines[place].text) for place, reason in reasons.items() if reason == COPYRIGHT)
    names = [publisher or "", *(found["name"] for found in owned if found)]
    return [name.strip() for name in names if len(letters_of(name)) >= 3]


def _begins(text: str, name: str, goes_on: re.Pattern[str]) -> bool:
    bare = text.strip(" –—-*").removeprefix("The ").removeprefix("the ")
    name = name.strip().removeprefix("The ").removeprefix("the ")
    if name and bare.lower().startswith(name.lower()):
        return bool(goes_on.match(bare[len(name) :]))
    last = name.split()[-1] if len(name.split()) >= 2 else ""
    return bool(last) and text.startswith(f"The {last} ") and bool(goes_on.match(text[len(last) + 4 :]))
