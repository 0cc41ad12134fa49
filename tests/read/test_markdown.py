from __future__ import annotations

import datetime as dt
import time

import pytest

from factcheck.read.markdown import read_markdown
from factcheck.read.reasons import Code, RefusedFileError
from tests.read.makers import ARTICLE, HEADLINE, LEAD

FRONT = """---
title: "Quay closed"
author: Mara Field
site: Harbour Gazette
date: 2019-03-04
url: https://gazette.example/quay
lang: en
tags: [harbour, quay]
---
"""


def apart(reading):
    return [(mark.reason, reading.text[mark.start : mark.end]) for mark in reading.marks]


def test_marks_and_addresses_go_and_words_stay():
    source = (
        f"# {HEADLINE}\n\nThe **northern** quay was _closed_ on [Tuesday](https://gazette.example/x),\nthe"
        f" `port` said.\n\n"
        "## What next\n\n1. Divers come back\n2. Engineers measure\n\n> We closed it\n> within the hour.\n\n"
        "| Year | Ships |\n|---|---|\n| 2018 | **412** |\n\nOne line  \nand another &amp;"
        " more.\n\nPort\n====\n\n***\n"
    )
    reading = read_markdown(source.encode())
    assert reading.text.split("\n\n") == [
        *(HEADLINE, "The northern quay was closed on Tuesday, the port said.", "What next", "Divers come back"),
        *(
            "Engineers measure",
            "We closed it within the hour.",
            "Year\tShips",
            "2018\t412",
            "One line\nand another & more.",
            "Port",
        ),
    ]
    assert reading.text[slice(*reading.headline)] == HEADLINE


def test_front_matter_states_the_imprint_and_is_set_apart():
    reading = read_markdown(f"{FRONT}\n{LEAD}\n".encode())
    imprint = reading.imprint
    assert (imprint.title, imprint.author, imprint.publisher) == ("Quay closed", "Mara Field", "Harbour Gazette")
    assert (imprint.published, imprint.published_from) == (dt.date(2019, 3, 4), "metadata")
    assert (imprint.url, imprint.language) == ("https://gazette.example/quay", "en")
    ((reason, front),) = apart(reading)
    assert reason == "metadata line"
    assert front.startswith('title: "Quay closed"')
    assert reading.text.endswith(LEAD)


def test_a_rule_at_the_top_is_no_front_matter():
    assert read_markdown(f"---\n\n{LEAD}\n".encode()).text == LEAD


def test_code_markup_and_pictures_are_set_apart():
    blocks = (
        "```\nprint(1)\n```",
        "<div class='x'>\nnote\n</div>",
        "![Divers, 4 March 2015](a.png)",
        "    indented()\n",
    )
    source = "\n\n".join((LEAD, *blocks))
    assert apart(read_markdown(source.encode())) == [
        ("code", "print(1)"),
        ("markup", "<div class='x'>\nnote\n</div>"),
        ("caption", "Divers, 4 March 2015"),
        ("code", "indented()"),
    ]


def test_furniture_is_told_here_too():
    source = "\n\n".join((f"# {HEADLINE}", "By Mara Field", *ARTICLE, "*Sign up for our newsletter*"))
    assert apart(read_markdown(source.encode())) == [
        ("byline", "By Mara Field"),
        ("newsletter", "Sign up for our newsletter"),
    ]


def test_a_file_without_words_is_refused():
    with pytest.raises(RefusedFileError) as refusal:
        read_markdown(b"\n***\n")
    assert refusal.value.code == Code.NO_TEXT


@pytest.mark.parametrize("unit", ["[", "![", "*a ", "> ", "- ", "`", "| ", "<a ", "---\n", "a: b\n", "#\n", "\\"])
def test_nasty_repetition_takes_no_time(unit):
    begun = time.process_time()
    read_markdown(f"{LEAD}\n\n{(unit * 10_000)[:10_000]}\n".encode())
    read_markdown(f"---\n{(unit * 10_000)[:10_000]}\n\n{LEAD}".encode())
    assert time.process_time() - begun < 5
