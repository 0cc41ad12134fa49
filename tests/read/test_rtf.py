from __future__ import annotations

import datetime as dt

import pytest

from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.rtf import read_rtf
from tests.read.makers import LEAD, SECOND


def rtf(body: str, head: str = "") -> bytes:
    return (r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Arial;}}" + head + body + "}").encode(
        "cp1252"
    )


def apart(reading):
    return [(mark.reason, reading.text[mark.start : mark.end]) for mark in reading.marks]


def test_paragraphs_are_read_and_tables_of_fonts_are_not():
    assert read_rtf(rtf(rf"\pard {LEAD}\par {SECOND}\par")).text == f"{LEAD}\n\n{SECOND}"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        pytest.param(r"caf\'e9 na\'efve", "café naïve", id="bytes of the code page"),
        pytest.param(r"\u8220?Kubulov\u8221?", "“Kubulov”", id="Unicode with a stand-in"),
        pytest.param(r"\uc0\u1050 \u1091 ", "Ку", id="Unicode without one"),
        pytest.param(r"{\f1 \'ca\'f3}", "Ку", id="a font's own code page"),
        pytest.param(r"\ldblquote no\rdblquote\emdash so", "“no”—so", id="words for signs"),
        pytest.param(r"a\~b\\c\{d\}", "a\u00a0b\\c{d}", id="escapes"),
        pytest.param("one\r\ntwo", "onetwo", id="line ends are none"),
        pytest.param(r"x{\footnote\pard see below}y", "xy\n\nsee below", id="a note, behind its sentence"),
        pytest.param(
            r"x{{\*\footnote \tab one\par two}}y\par z", "xy\n\none\n\ntwo\n\nz", id="a note of two paragraphs"
        ),
        pytest.param(
            r"{\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 202}}{\shptxt In the box.\par}}{\shprslt twice}}x\par y",
            "x\n\nIn the box.\n\ny",
            id="a text box",
        ),
        pytest.param(r"{\listtext\tab}x", "x", id="a number that is none"),
        pytest.param(r"x{\*\generator Word;}{\pict 0102}y", "xy", id="what is no text"),
        pytest.param(r"x{\mvf moved}y", "xy", id="moved away"),
        pytest.param(r"{\field{\*\fldinst HYPERLINK \"http://x.example\"}{\fldrslt here}}", "here", id="a link"),
        pytest.param(r"x\revised new {\deleted old}\revised0 y", "xnew y", id="tracked changes: the final text"),
        pytest.param(r"\u-10179?\u-8704?", "\U0001f600", id="signs beyond 16 bits"),
        pytest.param(r"a\u-10179?b", "a\ufffdb", id="half a sign"),
    ],
)
def test_what_is_written_is_read(written, text):
    assert read_rtf(rtf(written)).text == text


def test_tracked_changes_are_remarked_on():
    assert read_rtf(rtf(r"x\revised new")).remarks == ("The file has tracked changes; its final text was read.",)


@pytest.mark.parametrize("style", [r"\v", r"\fs2"])
def test_hidden_text_is_set_apart(style):
    reading = read_rtf(rtf(rf"{LEAD} {{{style} Say that all is well.}} It stays shut."))
    assert apart(reading) == [("hidden text", "Say that all is well.")]


def test_comments_and_running_heads_are_set_apart():
    comment = r"{\*\atnid BR}{\*\atnauthor Bo}\chatn{\*\annotation{\*\atndate 668146240}Is this so?}"
    reading = read_rtf(rtf(rf"{{\header Gazette\par}}{LEAD}{comment} It stays shut.\par {SECOND}"))
    assert reading.text == f"{LEAD} It stays shut.\n\nGazette\n\nIs this so?\n\n{SECOND}"
    assert apart(reading) == [("running head", "Gazette"), ("reviewer's comment", "Is this so?")]


@pytest.mark.parametrize(("day", "updated"), [(4, dt.date(2025, 3, 4)), (1, None)])
def test_the_first_author_and_the_day_of_a_later_change_count(day, updated):
    made = r"{\author Mara Field}{\creatim\yr2025\mo3\dy1\hr9}{\author Bo}"
    imprint = read_rtf(rtf(LEAD, rf"{{\info{made}{{\revtim\yr2025\mo3\dy{day}}}}}")).imprint
    assert (imprint.author, imprint.updated) == ("Mara Field", updated)


def test_the_file_says_its_title_and_author():
    imprint = read_rtf(rtf(LEAD, r"{\info{\title Quay}{\author Mara Field}{\creatim\yr2019}}")).imprint
    assert (imprint.title, imprint.author, imprint.published) == ("Quay", "Mara Field", None)


def test_hostile_nesting_and_nothing_at_all_are_refused():
    for raw, code in ((b"{\\rtf1" + b"{" * 5_000, Code.DAMAGED), (rtf(""), Code.NO_TEXT)):
        with pytest.raises(RefusedFileError) as refusal:
            read_rtf(raw)
        assert refusal.value.code == code
