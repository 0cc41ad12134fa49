"""Elements that a browser does not show: text in them is kept, marked and not read for claims."""

from __future__ import annotations

import re
from collections.abc import Mapping

ZERO = r"0*(?:\.0+)?(?:px|pt|em|rem|%|vw|vh)?"
HIDING = re.compile(
    rf"(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|opacity:{ZERO}|(?:max-)?(?:width|height):{ZERO}"
    rf"|font-size:(?:{ZERO}|[01](?:\.\d+)?(?:px|pt)|0?\.[01]\d*(?:em|rem))|transform:scale\({ZERO}\)"
    r"|clip-path:inset\((?:50|100)%\)|clip:rect\((?:0|1px).{0,30}?\)"
    r"|(?:text-indent|(?:margin-)?(?:left|top)):-\d{3,}(?:px|em|rem|%)?)(?:!important)?(?:;|$)"
)
"""Declarations that take text out of sight, in a style without white space and in small letters."""
HIDDEN_CLASSES = frozenset(
    re.findall(r"[\w-]+", "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only")
)
"""Classes that by custom leave text to screen readers."""
COLOUR = re.compile(r"(?:^|;)color:([^;!]{1,40})")
BACKGROUND = re.compile(r"(?:^|;)background(?:-color)?:([^;!]{1,60})")
WHITE = {"white": "#fff", "#ffffff": "#fff", "rgb(255,255,255)": "#fff", "black": "#000", "#000000": "#000"}


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Whether an element's own attributes take it out of sight."""
    if "hidden" in attributes or attributes.get("aria-hidden", "").lower() == "true":
        return True
    style = attributes.get("style", "")
    if style and _style_hides("".join(style.lower().split())[:2000]):
        return True
    return not HIDDEN_CLASSES.isdisjoint(attributes.get("class", "").lower().split())


def _style_hides(style: str) -> bool:
    if HIDING.search(style) or "color:transparent" in style.replace("-color", ""):
        return True
    colour, background = COLOUR.search(style), BACKGROUND.search(style)
    return bool(colour and background) and _same_colour(colour, background)


def _same_colour(colour: re.Match[str] | None, background: re.Match[str] | None) -> bool:
    names = [WHITE.get(found[1], found[1]) for found in (colour, background) if found]
    return len(names) == 2 and names[0] == names[1]
