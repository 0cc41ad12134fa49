"""A site that speaks of itself, and of who wrote for it: lines that begin with its name or with the author's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.read.furniture.lines import LONGEST_LINE
from factcheck.read.furniture.rule import AUTHOR, COPYRIGHT, SITE
from factcheck.read.lines import Line, letters_of

FEWEST_PARAGRAPHS = 3
LONGEST_HEAD = 160
"""Characters in which a line says of whom it tells."""
LONGEST_NAME = 4
SHORTEST_SURNAME = 4
OF_WORK = re.compile(r"(?:covers|writes (?:about|for)|reports (?:on|from|for)|edits|joined)\b", re.IGNORECASE)
"""What a writer does, where the surname alone stands before it."""
QUOTED = re.compile(r"[“”\"]")
FEWEST_NOTE_WORDS = 6
MOST_BELOW = 0.5
"""Paragraphs below such a note, for each of those above it: other stories' teasers."""
NOTE_NAME = re.compile(r"\W{0,3}(?:[^\W\d_a-zà-öø-ÿ][\w.'’-]{0,25} ){1,3}(?P<surname>[^\W\d_a-zà-öø-ÿ][\w'’-]{2,25})\b")
TRADE = (
    r"(?:journalist|reporter|editor|writer|author|correspondent|columnist|contributor|blogger|photographer|producer"
    r"|critic|broadcaster|novelist|poet|essayist|historian)"
)
NOTE = re.compile(
    NOTE_NAME.pattern.replace("?P<surname>", "?:")
    + rf",? (?:(?:is|was|has been|works as|currently works)\b[^.]{{0,60}}\b(?:an?|the|our) [^.]{{0,60}}\b{TRADE}\b"
    r"|(?:writes|reports|edits|blogs) (?:about|for|on|from|a)\b|covers [^.]{3,120}\b(?:for|at|from)\b"
    r"|has (?:reported|written|covered)\b[^.]{0,120}\b(?:since|for)\b)"
)
"""How a note begins that tells who wrote: "Jane Roe is a reporter who covers ..."."""
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
    sites = _beginnings(_site_names(lines, reasons, publisher))
    writers = _beginnings(name for name in re.split(r",| and | & ", author or "") if len(name.split()) >= 2)
    surnames = tuple(f"{one.split()[-1]} " for one in writers if len(one.split()[-1]) >= SHORTEST_SURNAME)
    yield from ((place, AUTHOR) for place in _strangers(lines, reasons))
    paragraphs = 0
    for place, line in enumerate(lines):
        paragraphs += line.is_paragraph and place not in reasons
        if place in reasons or len(line.text) > LONGEST_LINE:
            continue
        if paragraphs >= FEWEST_PARAGRAPHS and (
            _begins(line, writers, OF_AUTHOR)
            or _begins(line, surnames, OF_WORK)
            or _begins(line, _named_above(lines, place), OF_AUTHOR)
        ):
            yield place, AUTHOR
        elif (
            paragraphs not in range(1, FEWEST_PARAGRAPHS)
            and _begins(line, sites, OF_ITSELF)
            and not QUOTED.search(line.text)
        ):
            yield place, SITE


def _strangers(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[int]:
    """Notes on somebody of the trade below the article's last paragraph, in which nothing is told of them."""
    free = [place for place, line in enumerate(lines) if place not in reasons and line.stopped]
    if sum(lines[place].is_paragraph for place in free) <= FEWEST_PARAGRAPHS:
        return
    notes = [place for place in free if lines[place].words >= FEWEST_NOTE_WORDS and NOTE.match(lines[place].text)]
    for place in notes:
        surname = NOTE_NAME.match(lines[place].text)
        above = sum(lines[other].is_paragraph for other in free if other < place)
        below = sum(lines[other].is_paragraph for other in free if other > place and other not in notes)
        if surname is None or below > MOST_BELOW * above or QUOTED.search(lines[place].text):
            continue
        known = re.compile(rf"\b{re.escape(surname['surname'])}\b")
        if not any(known.search(lines[other].text) for other in free if other < place):
            yield place


def _named_above(lines: Sequence[Line], place: int) -> tuple[str, ...]:
    """The name that stands alone over a paragraph about whom it names."""
    above = lines[place - 1]
    return _beginnings([above.text]) if 2 <= above.words <= LONGEST_NAME and not above.stopped else ()


def _site_names(lines: Sequence[Line], reasons: dict[int, str], publisher: str | None) -> list[str]:
    """The names of the site: its publisher's, and who holds the rights in the line that says so."""
    owned = (OWNER.search(lines[place].text) for place, reason in reasons.items() if reason == COPYRIGHT)
    names = [publisher or "", *(found["name"] for found in owned if found)]
    return [name.strip() for name in names if len(letters_of(name)) >= 3]


def _beginnings(names: Iterable[str]) -> tuple[str, ...]:
    """How a line begins that tells of somebody or something of these names; a long name's last word does for it."""
    plain = [name.strip().lower().removeprefix("the ") for name in names if name.strip()]
    last = [f"the {name.split()[-1]}" for name in plain if " " in name]
    return tuple(dict.fromkeys((*plain, *(f"the {name}" for name in plain), *last)))


def _begins(line: Line, beginnings: tuple[str, ...], goes_on: re.Pattern[str]) -> bool:
    if not beginnings:
        return False
    head = line.text[:LONGEST_HEAD].strip(" –—-*").lower()
    if not head.startswith(beginnings):
        return False
    return any(head.startswith(one) and goes_on.match(head[len(one) :]) for one in beginnings)
