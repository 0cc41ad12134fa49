"""Saved mails: the mail's own text with sender, day and subject; every attachment is a source of its own. And web
pages that a browser saved as one mail-like file (MHTML).

Runs in the parser's process only.
"""

from __future__ import annotations

import codecs
import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser

from factcheck.read.encoding import decode
from factcheck.read.html.page import parse_page, read_lines
from factcheck.read.imprint import Imprint, tidy
from factcheck.read.reading import Mark, Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.saved_page import read_saved
from factcheck.read.set_apart import set_apart
from factcheck.read.shelf import MOST_INSIDE, Inside
from factcheck.read.signs import LENGTH_OF_MAIL
from factcheck.read.stamps import read_stamp

QUOTED = "quoted mail"
NO_OWN_TEXT = "the mail has no text of its own"
INVITATION = "The mail holds an invitation to an appointment, which was not read."
SIGNATURE = "signature"
SAVED_FROM = "Snapshot-Content-Location"
"""Header that says of which page a file is the saved form."""

QUOTED_LINE = re.compile(r"^[ \t]{0,3}>.*(?:\n[ \t]{0,3}>.*){0,2000}", re.MULTILINE)
INTRODUCES_QUOTE = re.compile(r"^(?:On|Am|Le|El) .{10,200}(?:wrote|schrieb|a écrit|escribió) ?:$", re.MULTILINE)
SIGNATURE_BEGINS = re.compile(r"^-- ?$", re.MULTILINE)
LONGEST_SIGNATURE = 600
_LABELS = (
    r"(?:From|Von|De|Från|Fra|Od|От)",
    r"(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado(?: el)?|Fecha|Skickat|Sendt|Отправлено|Дата)",
)
HEADERS = re.compile(
    rf"^[ \t>*]{{0,4}}(?:-{{2,}}.{{0,40}}-{{2,}}\s{{1,4}})?\*?{_LABELS[0]} ?:\*? (?P<sender>\S.{{0,200}})\n"
    rf"(?:.{{0,300}}\n){{0,3}}?[ \t>*]{{0,4}}{_LABELS[1]} ?:\*? (?P<day>\S.{{0,100}})\n"
    r"(?:[ \t>*]{0,4}[A-ZÀ-ÝА-Я][\w -]{1,15} ?:\*? ?.{0,500}(?:\n(?=\S)|\n?$)){0,6}",
    re.MULTILINE,
)
"""The headers of another mail as programs write them above its text."""
FORWARDED = re.compile(r"^(?:fwd?|wg|tr|rv|vs|vb|i|пересл) ?:|forwarded message", re.IGNORECASE)
ABOVE_HEADERS = 60
"""Characters of the line over such headers."""
OF_FORWARDED = "header of the forwarded mail"
MOST_OWN_WORDS = 30
"""Words above a forwarded mail up to which the source is that mail."""


def open_mail(raw: bytes) -> Iterator[Inside]:
    """A mail's own text, then its attachments; of a saved page, the page."""
    parsed = BytesParser(policy=policy.default).parsebytes(_alone(raw))
    if not isinstance(parsed, EmailMessage):
        raise RefusedFileError(Code.DAMAGED)
    if SAVED_FROM in parsed or (parsed.get_content_type() == "multipart/related" and "message-id" not in parsed):
        yield Inside("", _saved_page(parsed))
        return
    yield Inside("", _own_text(parsed))
    for number, part in enumerate(parsed.iter_attachments(), start=1):
        if number > MOST_INSIDE:
            yield Inside("more", RefusedFileError(Code.TOO_LARGE, f"more than {MOST_INSIDE:,} attachments"))
            return
        yield Inside(_name_of(part, number), _content_of(part))


def _alone(raw: bytes) -> bytes:
    """A mail's bytes without what programs put before its first header and behind its end."""
    raw = raw.removeprefix(codecs.BOM_UTF8)
    if length := LENGTH_OF_MAIL.match(raw):
        raw = raw[length.end() :][: int(length.group())]
    return raw.lstrip(b"\r\n")


def mail_reading(text: str, imprint: Imprint, marks: list[Mark], guess: str | None = None) -> Reading:
    """The reading of a mail's text: what it quotes of other mails and its signature are set apart."""
    other = HEADERS.search(text)
    if other and (FORWARDED.search(imprint.title or "") or FORWARDED.search(text[: other.start() + ABOVE_HEADERS])):
        return _forwarded(text, imprint, marks, other, guess)
    end = other.start() if other else len(text)
    marks += [Mark(end, len(text), QUOTED)] if other else []
    for pattern, reason in ((INTRODUCES_QUOTE, QUOTED), (QUOTED_LINE, QUOTED)):
        marks += [Mark(found.start(), found.end(), reason) for found in pattern.finditer(text)]
    if signed := SIGNATURE_BEGINS.search(text, 0, end):
        quoted = (mark.start for mark in marks if mark.reason == QUOTED and mark.start > signed.start())
        ends = min([end, *quoted])
        marks += [Mark(signed.start(), ends, SIGNATURE)] if ends - signed.start() <= LONGEST_SIGNATURE else []
    return replace(set_apart(text, marks, imprint), encoding_guess=guess)


def _forwarded(text: str, imprint: Imprint, marks: list[Mark], headers: re.Match[str], guess: str | None) -> Reading:
    """The reading of a mail that hands on another: with hardly a word of its own, that other mail is the source."""
    marks.append(Mark(headers.start(), headers.end(), OF_FORWARDED))
    sender, day = _name(headers["sender"]), read_stamp(f"Published: {headers['day']}"[:120]).published
    remark = f"The mail hands on another one, by {sender or 'an unnamed sender'}, {headers['day'].strip()}."
    if len(text[: headers.start()].split()) <= MOST_OWN_WORDS:
        stated = Imprint(author=sender, published=day.value.start if day else None).by("mail header")
        imprint = stated.or_else(imprint)
    return replace(set_apart(text, marks, imprint), encoding_guess=guess, remarks=(remark,))


def page_text(source: str) -> tuple[str, list[Mark]]:
    """What a mail written as a page shows, and what it hides."""
    text, lines = read_lines(parse_page(source))
    marks = [mark for line in lines for mark in line.marks]
    introduced = next((line.start for line in lines if INTRODUCES_QUOTE.match(line.text)), len(text))
    quoted = (line for line in lines if line.block.quoted and line.start > introduced)
    return text, [*marks, *(Mark(line.start, line.end, QUOTED) for line in quoted)]


def _own_text(mail: EmailMessage) -> Reading | RefusedFileError:
    imprint = Imprint(
        title=tidy(_header(mail, "subject")),
        author=_sender(mail),
        published=_day(mail),
    ).by("mail header")
    body = mail.get_body(("plain", "html"))
    if body is None:
        return RefusedFileError(Code.NO_TEXT, NO_OWN_TEXT)
    decoded = decode(_bytes_of(body) or b" ", body.get_content_charset())
    try:
        is_page = body.get_content_subtype() == "html"
        text, marks = page_text(decoded.text) if is_page else (_unflowed(body, decoded.text), list[Mark]())
    except RefusedFileError as refusal:
        return refusal
    if not text.strip():
        return RefusedFileError(Code.NO_TEXT, NO_OWN_TEXT)
    return _remarked(mail_reading(text, imprint, marks, decoded.guess), mail)


def _remarked(reading: Reading, mail: EmailMessage) -> Reading:
    """The reading with a remark on an invitation, which programs show and which is no text."""
    invites = any(part.get_content_type() == "text/calendar" and not part.is_attachment() for part in mail.walk())
    return replace(reading, remarks=(*reading.remarks, INVITATION)) if invites else reading


def _unflowed(body: MIMEPart, text: str) -> str:
    """A text whose lines its program broke for sending, whole again."""
    if str(body.get_param("format", "")).lower() != "flowed":
        return text
    text = text.replace("\r\n", "\n")
    joint = "" if str(body.get_param("delsp", "")).lower() == "yes" else " "
    return re.sub(r"(?<!^--)(?<!\n--) \n(?![>\n]|-- ?\n)", joint, text)


def _saved_page(mail: EmailMessage) -> Reading | RefusedFileError:
    page = next((part for part in mail.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        return RefusedFileError(Code.NO_TEXT, "the saved page holds no page")
    return read_saved(_bytes_of(page), page.get_content_charset(), _header(mail, SAVED_FROM))


def _content_of(part: EmailMessage) -> bytes | RefusedFileError:
    if part.get_content_maintype() == "image" and part.get("content-id") and not part.is_attachment():
        return RefusedFileError(Code.PAGE_PART, "a picture in the mail's text")
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload(0)
        return inner.as_bytes() if isinstance(inner, EmailMessage) else b""
    return _bytes_of(part)


def _name_of(part: EmailMessage, number: int) -> str:
    """The attachment's file name; a mail in the mail is named by its subject."""
    try:
        stated = part.get_filename()
    except (ValueError, TypeError, LookupError):  # headers can be broken in more ways than the parser knows
        stated = None
    is_mail = part.get_content_type() == "message/rfc822"
    if is_mail and not stated:
        inner = part.get_payload(0)
        stated = _header(inner, "subject") if isinstance(inner, EmailMessage) else None
    name = tidy(stated) or f"attachment {number}"
    return (
        (f"{name}.eml" if is_mail and not name.lower().endswith(".eml") else name).replace("/", "_").replace("\\", "_")
    )


def _bytes_of(part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _header(mail: EmailMessage, name: str) -> str | None:
    try:
        value = mail[name]
        return None if value is None else str(value)
    except (ValueError, TypeError, LookupError, IndexError, AttributeError):  # as above
        return None


def _sender(mail: EmailMessage) -> str | None:
    return _name(_header(mail, "from"))


def _name(stated: str | None) -> str | None:
    """The sender's name, else the address."""
    stated = tidy(stated)
    named = re.match(r"\"?([^\"<>@]{2,200}?)\"?\s*<", stated or "")
    return tidy(named[1]) if named else stated


def _day(mail: EmailMessage) -> dt.date | None:
    try:
        day: object = getattr(mail["date"], "datetime", None)
    except (ValueError, TypeError, LookupError, OverflowError):
        return None
    return day.date() if isinstance(day, dt.datetime) else None
