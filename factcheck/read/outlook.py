"""Outlook's saved mails (MSG): as other mails, the attachments sources of their own.

Runs in the parser's process only.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from oxmsg import Message
from oxmsg.properties import Properties

from factcheck.read.imprint import Imprint, tidy
from factcheck.read.mail import NO_OWN_TEXT, mail_reading, page_text
from factcheck.read.outlook_rtf import unpack_rtf
from factcheck.read.reading import HIDDEN_TEXT, Mark, Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.rtf import read_rtf
from factcheck.read.shelf import MOST_INSIDE, Inside

PACKED_RTF = 0x1009
"""Number of the property that holds a text which is kept as RTF only."""


def open_outlook(raw: bytes) -> Iterator[Inside]:
    """A mail's own text, then its attachments.

    Raises:
        RefusedFileError: it is damaged.
    """
    try:
        mail = Message.load(io.BytesIO(raw))
        attachments = mail.attachments[: MOST_INSIDE + 1]
    except (OSError, ValueError, KeyError, IndexError, AssertionError) as error:
        raise RefusedFileError(Code.DAMAGED) from error
    yield Inside("", _own_text(mail))
    for number, attached in enumerate(attachments, start=1):
        name = (tidy(attached.file_name) or f"attachment {number}").replace("/", "_").replace("\\", "_")
        content = attached.file_bytes
        missing = RefusedFileError(Code.UNSUPPORTED, "an attachment that is a mail or a link, not a file")
        yield Inside(name, missing if content is None else content)


def _own_text(mail: Message) -> Reading | RefusedFileError:
    sent = mail.sent_date
    imprint = Imprint(
        title=tidy(mail.subject), author=_person(mail.sender), published=sent.date() if sent else None
    ).by("mail header")
    try:
        text, marks = _body(mail)
    except RefusedFileError as refusal:
        return refusal
    return mail_reading(text.replace("\r\n", "\n").replace("\r", "\n"), imprint, marks)


def _body(mail: Message) -> tuple[str, list[Mark]]:
    if mail.body and mail.body.strip():
        return mail.body, []
    if mail.html_body:
        return page_text(mail.html_body)
    properties: Properties = mail.properties
    packed = properties.binary_prop_value(PACKED_RTF)
    if not packed:
        raise RefusedFileError(Code.NO_TEXT, NO_OWN_TEXT)
    reading = read_rtf(unpack_rtf(packed))
    return reading.text, [mark for mark in reading.marks if mark.reason == HIDDEN_TEXT]


def _person(stated: str | None) -> str | None:
    """The sender's name, else the address."""
    named = re.match(r"\"?([^\"<>@]{2,200}?)\"?\s*<", stated or "")
    return tidy(named[1] if named else stated)
