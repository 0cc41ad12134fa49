"""Mailboxes (mbox): every mail in them with its attachments, as if each was saved alone.

Runs in the parser's process only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from factcheck.read.mail import open_mail
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.shelf import MOST_INSIDE, Inside
from factcheck.read.signs import LINE_OVER_MAIL

BEGINS = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))" + LINE_OVER_MAIL + rb"(?=>?[A-Za-z][\w-]{1,40}:)")
"""The line over each mail; the same words in a mail have a mark before them, or no headers below."""
MARKED = re.compile(rb"^>(?=>{0,10}From )", re.MULTILINE)
BROKEN = (ValueError, TypeError, LookupError, AttributeError)
"""What a mail does to the parser that is broken in a way nobody thought of."""


def open_mails(raw: bytes) -> Iterator[Inside]:
    """The mails of a mailbox by their numbers, each followed by what is attached to it; a lone one without a number."""
    lines = [(found.start(), found.end()) for found in BEGINS.finditer(raw)]
    if len(lines) < 2:
        yield from open_mail(MARKED.sub(b"", raw[lines[0][1] :] if lines else raw))
        return
    for number, ((_, begin), (end, _)) in enumerate(pairwise([*lines, (len(raw), len(raw))]), start=1):
        if number > MOST_INSIDE:
            yield Inside("more", RefusedFileError(Code.TOO_LARGE, f"more than {MOST_INSIDE:,} mails"))
            return
        yield from _mail(f"mail {number}", MARKED.sub(b"", raw[begin:end]))


def _mail(name: str, raw: bytes) -> Iterator[Inside]:
    try:
        for inside in open_mail(raw):
            yield replace(inside, name=f"{name}/{inside.name}" if inside.name else name)
    except RefusedFileError as refusal:
        yield Inside(name, refusal)
    except BROKEN:  # it costs this one
        yield Inside(name, RefusedFileError(Code.DAMAGED))
