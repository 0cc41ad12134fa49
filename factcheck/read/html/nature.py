"""What an element is to the reader of a page, by its tag and by what it is called."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from lxml.html import HtmlElement

from factcheck.read.html.hidden import is_hidden
from factcheck.read.html.surroundings import NAMED_BY, Part, names_of, part_of

BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset"
        " figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main"
        " menu nav ol option p pre section summary table tbody tfoot thead tr ul",
    )
)
"""Elements that stand on lines of their own."""
TELLING = NAMED_BY | {"hidden", "aria-hidden", "aria-level", "style"}
"""Attributes that tell what an element is."""
LONGEST_VALUE = 4_000
SMALLEST_PICTURE = 100
"""Points of a side."""
LINKS = frozenset(("a", "button"))
STRUCK = frozenset(("del", "s", "strike"))
RAISED = frozenset(("sup", "a"))
LONGEST_NOTE_MARK = 5
NOTE_NAMES = ("noteref", "noteanc", "footnote", "endnote")
LONGEST_IN_CELL = 80
"""Characters of a paragraph alone in a cell that is written into the table's row."""
CELLS = frozenset(("td", "th"))
CAPTION_CLASS = re.compile(r"(?:^|[-_ ])(?:caption|photo-?credit|image-?credit|img-?credit)(?:$|[-_ ])", re.IGNORECASE)


class Nature(NamedTuple):
    """What an element is to the walk."""

    block: bool
    hidden: bool
    caption: bool
    preformatted: bool
    link: bool
    struck: bool
    part: Part
    called: str
    style: str
    tag: str
    """What it is, or says that it is: "h1" for whatever is made to look like a heading of the first rank."""
    counts: bool
    """Whether anything in it is told apart because it stands there."""

    @classmethod
    def of(cls, element: HtmlElement) -> Nature:
        """What this element is."""
        stated = [(name, value[:LONGEST_VALUE]) for name, value in element.items() if name in TELLING]
        return _nature(str(element.tag), tuple(stated))


def is_note_mark(element: HtmlElement) -> bool:
    """Whether an element is the raised mark that leads to a note; "m²" is none, for it leads nowhere."""
    if element.tag == "sup":
        is_raised = next(element.iter("a"), None) is not None
    elif element.tag == "a":
        named = " ".join((element.get("role", ""), element.get("epub:type", ""), element.get("class", "")))
        is_raised = any(name in named for name in NOTE_NAMES)
    else:
        return False
    return is_raised and 0 < len(element.text_content().strip()) <= LONGEST_NOTE_MARK


def is_alone_in_cell(element: HtmlElement) -> bool:
    """Whether an element is the one short paragraph of a table's cell."""
    cell = element.getparent()
    if element.tag not in ("p", "div") or cell is None or cell.tag not in CELLS or len(cell) > 1:
        return False
    row = cell.getparent()
    if row is None or len(row) < 2 or next(element.iter(*BLOCKS - {element.tag}), None) is not None:
        return False
    return not (cell.text or "").strip() and len(element.text_content().strip()) <= LONGEST_IN_CELL


def is_sign(element: HtmlElement) -> bool:
    """Whether a picture is as small as the signs on buttons and the faces beside names."""
    sides = [element.get(side, "").removesuffix("px") for side in ("width", "height")]
    return any(side.isdigit() and int(side) < SMALLEST_PICTURE for side in sides)


@lru_cache(maxsize=2_000)
def _nature(tag: str, stated: tuple[tuple[str, str], ...]) -> Nature:
    """A page has most of its elements in a few sorts."""
    attributes = dict(stated)
    caption = tag == "figcaption" or bool(CAPTION_CLASS.search(attributes.get("class", "")[:300]))
    block = tag in BLOCKS
    part = part_of(tag, attributes) if block else ""
    called = f"{tag} {names_of(attributes)}" if part else ""
    style, shown_as = attributes.get("class", ""), _shown_as(tag, attributes)
    told_apart = (is_hidden(attributes), caption, tag == "pre", tag in LINKS, tag in STRUCK)
    return Nature(block, *told_apart, part, called, style, shown_as, any(told_apart))


def _shown_as(tag: str, attributes: dict[str, str]) -> str:
    if attributes.get("role", "").lower() != "heading":
        return tag
    level = attributes.get("aria-level", "")
    return f"h{level}" if level in {"1", "2", "3", "4", "5", "6"} else "h2"
