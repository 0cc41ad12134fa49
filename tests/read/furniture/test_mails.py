from __future__ import annotations

import pytest

from factcheck.read.furniture.mails import FORWARDER, GREETING, MAIL_HEADER, PREFACE, SIGNED
from factcheck.read.text import read_text
from tests.read.furniture.pastes import LAST, STORY, apart
from tests.read.makers import ARTICLE, HEADLINE

NOTE = "This is the piece that I told you about, could you look at what it says of the piers before we meet?"
ENGLISH = ("From: Jo <jo@post.example>", "Sent: 4 May 2019 10:22", "To: Tam", "Subject: FW: the quay")


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param(ENGLISH, id="English"),
        pytest.param(("Von: Jo", "Gesendet: 4. Mai 2019", "An: Tam", "Betreff: WG: der Kai"), id="German"),
        pytest.param(("De : Jo", "Envoyé : 4 mai 2019", "À : Tam", "Objet : TR : le quai"), id="French"),
        pytest.param(("De: Jo", "Enviado el: 4 de mayo", "Para: Tam", "Asunto: RV: el muelle"), id="Spanish"),
        pytest.param(("---------- Forwarded message ---------", "From: Jo", "Subject: the quay"), id="announced"),
        pytest.param(("Début du message transféré :", "De: Jo", "Objet: le quai"), id="announced in French"),
        pytest.param(("> From: Jo", "> Sent: 4 May", "> Subject: the quay"), id="quoted"),
    ],
)
def test_what_stands_above_the_headers_is_the_forwarders(headers: tuple[str, ...]) -> None:
    found = apart("Hello Tam,", NOTE, "Jo", *headers, *STORY)
    assert {found[line] for line in ("Hello Tam,", NOTE, "Jo")} == {FORWARDER}
    assert {found.get(line) for line in headers} == {MAIL_HEADER}
    assert not {*ARTICLE, LAST} & set(found)


def test_the_headline_of_what_was_sent_on_is_found_below_a_newsletters_preface() -> None:
    text = "\n\n".join(
        (*ENGLISH, "Good morning and thank you for reading our letter, in which we look at the quay.", *STORY)
    )
    reading = read_text(text.encode())
    assert reading.headline and text[slice(*reading.headline)] == HEADLINE
    assert reading.imprint.author == "Mara Field"
    assert PREFACE in {mark.reason for mark in reading.marks}


def test_a_mail_that_hands_nothing_on_is_the_source_itself() -> None:
    mail = ("From: Jo", "Date: 4 May 2019", "To: desk", "Subject: quay", "Dear desk,", *ARTICLE, LAST)
    found = apart(*mail, "Kind regards", "Jo Herring", "Harbour master")
    assert found["Dear desk,"] == GREETING
    assert {found[line] for line in ("Kind regards", "Jo Herring", "Harbour master")} == {SIGNED}
    assert not {*ARTICLE, LAST} & set(found)


def test_a_mail_that_is_quoted_is_the_article_and_the_rest_says_why() -> None:
    quoted = [f"> {line}" for line in (*ARTICLE, LAST)]
    found = apart("Hello all,", NOTE, "On 4 May 2019, Jo <jo@post.example> wrote:", *quoted, "I shall ask the port.")
    assert found[NOTE] == found["I shall ask the port."] == FORWARDER
    assert not set(quoted) & set(found)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((*STORY[:4], "It reads:", *ENGLISH, *STORY[2:]), id="an article quotes a mail"),
        pytest.param(
            (
                *(
                    "The mail on the quay in full",
                    "We print here what the port's engineer wrote, for our readers to judge.",
                ),
                *ENGLISH,
                *STORY[2:],
            ),
            id="a paper prints a mail",
        ),
        pytest.param(("Title: A quay", "From: the port", *STORY), id="two labels are no mail"),
    ],
)
def test_an_article_with_a_mail_in_it_stays(lines: tuple[str, ...]) -> None:
    assert not {FORWARDER, MAIL_HEADER, PREFACE} & set(apart(*lines).values())


def test_an_answer_stays_above_the_question() -> None:
    answer = "You asked when we closed the quay, and we did so on the day on which the divers told us of the cracks."
    headers = ("From: Press office", "Sent: 5 May 2019", "Subject: RE: Questions")
    found = apart(*headers, answer, "-----Original Message-----", *ENGLISH, *STORY[2:])
    assert answer not in found


def test_a_letter_in_the_first_person_with_headings_of_its_own_stays() -> None:
    own = (
        "I have been thinking about the quay all week, since we were told of the cracks, and about what my father said."
    )
    letter = (*ENGLISH[:3], "Subject: piers", own, own.replace("week", "month"), "The piers of the quay", *ARTICLE)
    found = apart(*letter, "The port and the quay of Herning", *ARTICLE, LAST)
    assert own not in found
