from __future__ import annotations

import pytest

from factcheck.read.kinds import recognise
from factcheck.read.parts import read_parts
from factcheck.read.reasons import Code
from tests.read.makers import LEAD, SECOND

POSTMARK = "From mara@gazette.example Mon Mar  4 23:30:00 2019\n"
HEAD = "From: Mara Field <mara@gazette.example>\nMessage-ID: <{}@x>\nMIME-Version: 1.0\nSubject: Quay {}\n"
QUOTED = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n{}\n\n"


def mail(number: int, text: str) -> str:
    return POSTMARK + HEAD.format(number, number) + QUOTED.format(text)


BOX = mail(1, LEAD) + mail(2, f"{SECOND}\n\n>From here on it gets worse.") + mail(3, "14 million =E2=80=93 at least.")


def texts(raw: str) -> dict[str, str]:
    return {part.name: part.reading.text.strip() for part in read_parts("mails", "a.mbox", raw.encode())}


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["as on Linux", "as on Windows"])
def test_every_mail_of_a_mailbox_is_a_source(end):
    assert texts(BOX.replace("\n", end)) == {
        "mail 1": LEAD,
        "mail 2": f"{SECOND}\n\nFrom here on it gets worse.",
        "mail 3": "14 million – at least.",
    }


def test_a_lone_mail_has_no_number():
    assert texts(mail(1, LEAD)) == {"": LEAD}


def test_attachments_are_named_after_their_mail():
    mixed = 'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n{}\n--b\n'
    attached = 'Content-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\n{}\n--b--\n\n'
    raw = mail(1, LEAD) + POSTMARK + HEAD.format(2, 2) + mixed.format(LEAD) + attached.format(SECOND)
    assert texts(raw) == {"mail 1": LEAD, "mail 2": LEAD, "mail 2/a.txt": SECOND}


@pytest.mark.parametrize("name", ["Inbox", "a.mbox", "a.txt", "a.eml"])
def test_a_mailbox_is_known_by_its_first_line(name):
    assert recognise(BOX.encode(), name) == "mails"
    assert recognise(b"From here on 12 March 2019\nThe text: goes on.", "a.txt") == "text"


def test_a_mail_that_cannot_be_read_costs_itself_alone():
    raw = mail(1, LEAD) + POSTMARK + HEAD.format(2, 2) + "\n\n" + mail(3, SECOND)
    read = {part.name: part.reading for part in read_parts("mails", "a.mbox", raw.encode())}
    assert (read["mail 1"].text.strip(), read["mail 2"].code) == (LEAD, Code.NO_TEXT)
    assert read["mail 3"].text.strip() == SECOND
