from __future__ import annotations

import pytest

from factcheck.read.furniture.releases import LETTERHEAD, NOTES
from factcheck.read.furniture.rule import CONTACT
from factcheck.read.text import read_text
from tests.read.furniture.pastes import LAST, apart
from tests.read.makers import ARTICLE, HEADLINE

BODY = (HEADLINE, *ARTICLE, LAST)
NOTE = "1. Pictures of the piers may be had from the port and must not be altered by those who print them."


@pytest.mark.parametrize(
    ("label", "end"),
    [
        ("PRESS RELEASE", "ENDS"),
        ("News release", "# # #"),
        ("Media Release No. 14/2024", "Notes to editors:"),
        ("FOR IMMEDIATE RELEASE", "- ends -"),
        ("Pressemitteilung Nr. 14", "Pressekontakt:"),
        ("Communiqué de presse", "Contact presse :"),
        ("Nota de prensa", "Contacto de prensa:"),
        ("PRESS RELEASE", "About Herning Harbour"),
        ("PRESS RELEASE", "About Herning Harbour: The harbour has nine quays and 140 people who work on them."),
        ("PRESS RELEASE", "Media contact: Jo Herring, 0555 201 420"),
    ],
)
def test_a_release_ends_at_its_sign(label: str, end: str) -> None:
    found = apart("HERNING HARBOUR", label, *BODY, end, NOTE)
    assert (found["HERNING HARBOUR"], found[label]) == (LETTERHEAD, LETTERHEAD)
    assert (found[end], found[NOTE]) == (NOTES, NOTES)
    assert not {*ARTICLE, LAST} & set(found)


def test_contacts_above_the_headline_are_set_apart_and_it_is_found() -> None:
    lines = ("PRESS RELEASE", "Ref: HH/14", "CONTACT:", "Jo Herring, spokesman", "jo@harbour.example", *BODY, "ENDS")
    found, reading = apart(*lines), read_text("\n\n".join(lines).encode())
    assert {found[line] for line in lines[2:5]} == {CONTACT}
    assert reading.headline and reading.text[slice(*reading.headline)] == HEADLINE


def test_the_headline_may_stand_above_the_label() -> None:
    assert HEADLINE not in apart(HEADLINE, "News release", *BODY[1:], "ENDS")


def test_the_head_of_a_page_stands_on_the_next_one_too() -> None:
    found = apart("PRESS RELEASE", *BODY[:3], "- more -", "PRESS RELEASE", *BODY[3:], "###")
    assert found["- more -"] == LETTERHEAD
    assert not {*ARTICLE, LAST} & set(found)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("About 40 people in the houses by the quay were without power for six hours.", id="about so many"),
        pytest.param("For further information on the way round call the port on 0555 201 420 by day.", id="a helpline"),
        pytest.param(
            "Contact with the diver was lost for a minute, which nobody on the quay noticed.", id="contact with"
        ),
    ],
)
def test_a_release_goes_on_below_what_only_sounds_like_its_end(line: str) -> None:
    said = "“We are sorry for those who have to go round by the lock,” said Ilse Marten on Monday."
    assert not {line, said} & set(apart("PRESS RELEASE", *BODY[:4], line, said, "ENDS"))


@pytest.mark.parametrize("line", ["ENDS", "Notes to editors", "About Herning Harbour", "PRESS RELEASE"])
def test_one_sign_alone_makes_no_release(line: str) -> None:
    assert not {LETTERHEAD, NOTES} & set(apart(*BODY[:3], line, *BODY[3:]).values())
