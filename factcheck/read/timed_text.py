"""Subtitles as broadcasters hand them on (TTML, EBU-TT): when each is shown, and its lines.

Runs in the parser's process only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from factcheck.read.archive import parse_xml

PARAMETER = re.compile(r"\{http://www\.w3\.org/ns/ttml[^}]*#parameter\}(?P<name>\w+)")
CLOCK = re.compile(r"(\d{1,3}):(\d\d):(\d\d)(?:[.,](\d{1,9})|:(\d{1,3}))?$")
OFFSET = re.compile(r"(\d{1,12}(?:\.\d{1,9})?)(h|m|s|ms|f|t)$")
FRAMES = 30.0
"""Frames of a second where the file does not say how many there are."""
SECONDS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}


def timed_lines(raw: bytes) -> Iterator[tuple[float, list[str]]]:
    """Second and lines of every subtitle, in the order of the file; second 0 where none is stated.

    Raises:
        RefusedFileError: it declares a document type, or is no well-formed XML.
    """
    root = parse_xml(raw, "text")
    stated = {found["name"]: value for name, value in root.attrib.items() if (found := PARAMETER.match(str(name)))}
    units = SECONDS | {"f": 1 / _number(stated.get("frameRate"), FRAMES), "t": 1 / _number(stated.get("tickRate"), 1.0)}
    for element in root.iter():
        if _name(element) == "p":
            yield _second(element, units), _shown(element).split("\n")


def _number(stated: str | bytes | None, otherwise: float) -> float:
    return float(stated) if isinstance(stated, str) and stated.isdigit() and int(stated) else otherwise


def _second(element: etree._Element, units: dict[str, float]) -> float:
    """When a subtitle begins: as it says, or as what it stands in or its first part says."""
    around = (element, *element.iterancestors(), *element.iter())
    stated = next((begins for one in around if (begins := one.get("begin"))), "")
    if clock := CLOCK.match(stated):
        hours, minutes, seconds, part, frames = clock.groups()
        rest = float(f"0.{part}") if part else int(frames or 0) * units["f"]
        return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + rest
    offset = OFFSET.match(stated)
    return float(offset[1]) * units[offset[2]] if offset else 0.0


def _shown(element: etree._Element) -> str:
    """What stands in an element, a line break for each that is stated; the file's own line ends are blanks."""
    own = "\n" if _name(element) == "br" else " ".join((element.text or " ").split("\n"))
    return own + "".join(_shown(child) + " ".join((child.tail or "").split("\n")) for child in element)


def _name(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]
