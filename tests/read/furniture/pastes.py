"""Texts as people paste them, and what of them is set apart around the article."""

from __future__ import annotations

from factcheck.read.text import read_text
from tests.read.makers import ARTICLE, HEADLINE

LAST = "The port will tell the council on Thursday what it means to do about the other piers."
STORY = (HEADLINE, "By Mara Field", *ARTICLE, LAST)


def apart(*lines: str) -> dict[str, str]:
    """The lines of a text that are set apart, with the reason."""
    reading = read_text("\n\n".join(lines).encode())
    told = ((reading.text[mark.start : mark.end], mark.reason) for mark in reading.marks)
    return {line: reason for block, reason in told for line in block.split("\n") if line}
