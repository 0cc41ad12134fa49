from __future__ import annotations

import datetime as dt
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from factcheck.read.parts import read_parts
from factcheck.read.reading import Reading
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.makers import HEADLINE, LEAD, SECOND, article, page, pdf, printed, wrapped


def mail(text: str | None = LEAD, html: str | None = None) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = '"Field, Mara" <mara@gazette.example>'
    message["To"] = "desk@gazette.example"
    message["Subject"] = HEADLINE
    message["Date"] = "Mon, 04 Mar 2019 23:30:00 +0100"
    message["Message-ID"] = "<1@gazette.example>"
    if text is not None:
        message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html") if text is not None else message.set_content(html, subtype="html")
    return message


def parts(message: EmailMessage | bytes):
    raw = message if isinstance(message, bytes) else message.as_bytes()
    return {part.name: part.reading for part in read_parts("mail", "a.eml", raw)}


def text_of(reading) -> str:
    assert isinstance(reading, Reading), reading
    return reading.text.strip()


def test_a_mail_has_its_own_text_with_sender_day_and_subject():
    reading = parts(mail())[""]
    assert text_of(reading) == LEAD
    imprint = reading.imprint
    assert (imprint.title, imprint.author, imprint.published) == (HEADLINE, "Field, Mara", dt.date(2019, 3, 4))
    assert set(imprint.origins.values()) == {"mail header"}


def test_attachments_are_sources_named_after_the_mail():
    message = mail()
    message.add_attachment(pdf([printed(wrapped(SECOND))]), maintype="application", subtype="pdf", filename="../r.pdf")
    message.add_attachment(SECOND, filename="note.txt")
    message.add_attachment(b"\0\1", maintype="application", subtype="octet-stream", filename="x.bin")
    message.add_attachment(mail(SECOND))
    found = parts(message)
    assert list(found) == ["", ".._r.pdf", "note.txt", "x.bin", f"{HEADLINE}.eml"]
    assert text_of(found[".._r.pdf"]) == text_of(found["note.txt"]) == text_of(found[f"{HEADLINE}.eml"]) == SECOND
    assert isinstance(found["x.bin"], RefusedFileError)


def test_a_mail_written_as_a_page_alone_is_read_as_it_shows():
    reading = parts(mail(None, f"<p>{LEAD}</p><p style='display:none'>preheader words</p>"))[""]
    assert text_of(reading).startswith(LEAD)
    assert [(m.reason, reading.text[m.start : m.end]) for m in reading.marks] == [("hidden text", "preheader words")]


def test_what_is_quoted_of_other_mails_and_the_signature_are_set_apart():
    reading = parts(mail(f"{LEAD}\n\nOn 3 March 2019 Per Holm wrote:\n> Four died.\n> Four!\n\n-- \nMara Field\n"))[""]
    assert [(m.reason, reading.text[m.start : m.end]) for m in reading.marks] == [
        ("quoted mail", "On 3 March 2019 Per Holm wrote:"),
        ("quoted mail", "> Four died.\n> Four!"),
        ("signature", "-- \nMara Field"),
    ]


def test_a_charset_that_nobody_knows_is_guessed_and_said():
    raw = mail().as_bytes().replace(b'charset="utf-8"', b'charset="x-unknown"').replace(b"Tuesday", b"D\xfcnstag")
    reading = parts(raw)[""]
    assert "Dünstag" in reading.text
    assert reading.encoding_guess == "windows-1252"


def test_a_page_that_a_browser_saved_as_a_mail_is_a_page():
    message = EmailMessage(policy=SMTP)
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = "https://gazette.example/quay"
    message["MIME-Version"] = "1.0"
    message.set_content(page(article()).decode(), subtype="html")
    message.add_related(b"body {}", "text", "css")
    (reading,) = parts(message).values()
    assert LEAD in text_of(reading)
    assert (reading.imprint.url, reading.imprint.origins["url"]) == ("https://gazette.example/quay", "saved page")


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"From: a@b\nMIME-Version: 1.0\nContent-Type: multipart/mixed\n\nno boundary", id="no boundary"),
        pytest.param(b'From: a@b\nContent-Type: text/plain; charset="\xff"\n\n' + LEAD.encode(), id="a broken charset"),
        pytest.param(
            b"From: \xff\xfe<\nSubject: =?x?q?=\nDate: yesterday\nMessage-ID: 1\n\n" + LEAD.encode(), id="headers"
        ),
        pytest.param(b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n" * 2_000, id="boundaries only"),
    ],
)
def test_broken_mails_are_read_or_refused(raw):
    for reading in parts(raw).values():
        assert isinstance(reading, Reading) or reading.code in (Code.NO_TEXT, Code.DAMAGED, Code.EMPTY_FILE)


OUTLOOK = (
    "From: Per Holm <per@port.example>\nSent: 3 March 2019 17:02\nTo: Mara Field\nSubject: Quay\n\nFour died there.\n"
)
FORWARDED = (
    "---------- Forwarded message ---------\nFrom: Port of Herning <press@port.example>\nDate: Sat, Mar 2,"
    " 2019 at 3:00 PM"
    f"\nSubject: Quay\nTo: <mara@gazette.example>\n\n{LEAD}\n"
)


def set_aside(reading):
    return [(mark.reason, reading.text[mark.start : mark.end]) for mark in reading.marks]


@pytest.mark.parametrize(
    "quoted",
    [
        pytest.param(OUTLOOK, id="Outlook"),
        pytest.param(f"-----Original Message-----\n{OUTLOOK}", id="with a line above"),
        pytest.param(
            "Von: Per Holm\nGesendet: Sonntag, 3. März 2019 17:02\nAn: Mara Field\nBetreff: Kai\n\nVier Tote.\n",
            id="in German",
        ),
    ],
)
def test_the_mail_that_is_answered_is_not_its_answer(quoted):
    reading = parts(mail(f"{LEAD}\n\n{quoted}"))[""]
    assert set_aside(reading) == [("quoted mail", quoted.strip())]
    assert reading.imprint.author == "Field, Mara"


def test_the_quoted_block_of_a_page_is_set_aside_and_a_quotation_is_not():
    page_of_mail = (
        f"<div>{LEAD}</div><blockquote>As the port says.</blockquote><div>On 3 March 2019 Per Holm wrote:</div>"
        "<blockquote><div>Four died.</div></blockquote>"
    )
    reading = parts(mail(None, page_of_mail))[""]
    assert set_aside(reading) == [("quoted mail", "On 3 March 2019 Per Holm wrote:"), ("quoted mail", "Four died.")]


def test_a_forwarded_mail_is_the_source_where_nothing_is_said_to_it():
    message = mail(f"FYI\n\n{FORWARDED}")
    message.replace_header("Subject", "Fwd: Quay")
    reading = parts(message)[""]
    assert (reading.imprint.author, reading.imprint.published) == ("Port of Herning", dt.date(2019, 3, 2))
    assert LEAD in reading.text
    assert [reason for reason, _ in set_aside(reading)] == ["header of the forwarded mail"]
    assert "hands on another one, by Port of Herning" in reading.remarks[0]


def test_who_says_much_above_a_forwarded_mail_is_its_author():
    message = mail(f"{LEAD} {SECOND} {LEAD}\n\n{FORWARDED}")
    message.replace_header("Subject", "Fwd: Quay")
    assert parts(message)[""].imprint.author == "Field, Mara"


def test_a_signature_ends_where_the_quoted_mail_begins():
    reading = parts(mail(f"{LEAD}\n\n--\nMara Field\n\nOn 3 March 2019 Per Holm wrote:\n> Four died.\n"))[""]
    assert [reason for reason, _ in set_aside(reading)] == ["signature", "quoted mail", "quoted mail"]


@pytest.mark.parametrize(
    "around",
    [
        pytest.param("\ufeff{}", id="a byte order mark"),
        pytest.param("\r\n{}", id="a blank line"),
        pytest.param("{length}\n{}<?xml version='1.0'?><plist/>", id="a length before and a list behind"),
    ],
)
def test_what_programs_put_around_a_mail_is_none_of_it(around):
    raw = mail().as_bytes().decode()
    read = parts(around.format(raw, length=len(raw)).encode())
    assert (text_of(read[""]), read[""].imprint.title) == (LEAD, HEADLINE)


def test_an_invitation_is_told_and_a_mail_in_a_mail_is_named_by_its_subject():
    message = mail()
    message.add_alternative("BEGIN:VCALENDAR\nEND:VCALENDAR\n", subtype="calendar")
    assert parts(message)[""].remarks == ("The mail holds an invitation to an appointment, which was not read.",)


@pytest.mark.parametrize(
    ("delsp", "sent"),
    [
        pytest.param(
            "no", "The northern quay was \nclosed on Tuesday.\n\n> It was \n> not.\n-- \nMara\n", id="a blank"
        ),
        pytest.param("yes", "The northern quay was  \nclosed on Tuesday.\n\n> It was \n> not.\n-- \nMara\n", id="none"),
    ],
)
def test_lines_that_were_broken_for_sending_are_whole_again(delsp, sent):
    message = mail(sent)
    message.set_param("format", "flowed")
    message.set_param("delsp", delsp)
    reading = parts(message)[""]
    assert reading.text.startswith("The northern quay was closed on Tuesday.\n\n> It was")
    assert ("signature", "-- \nMara") in set_aside(reading)
