from __future__ import annotations

import pytest

from factcheck.models import Document, Source
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.subtitles import read_subtitles

SRT = """1
00:00:01,000 --> 00:00:03,500
<i>The northern quay was closed</i>

2
00:00:03,600 --> 00:00:06,000
after divers found cracks.

3
01:02:03,000 --> 01:02:05,000
MARTEN: Nobody was in danger.
"""
VTT = """WEBVTT - The harbour

STYLE
::cue { color: red }

NOTE this is no cue

intro
00:01.000 --> 00:03.000 align:start
<v Ilse Marten>Nobody was in &amp; out of danger,

00:03.100 --> 00:05.000
<v Ilse Marten>she said.

00:05.500 --> 00:07.000
<v.loud Per Holm>That is not so.
"""


TTML = """<?xml version="1.0" encoding="utf-8"?>
<tt:tt xmlns:tt="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:frameRate="25"
  ttp:tickRate="10"><tt:head><tt:p>none</tt:p></tt:head><tt:body><tt:div>
<tt:p begin="00:00:01.500" end="00:00:03.000">The northern quay<tt:br/>was <tt:span>closed</tt:span>
   after divers</tt:p>
<tt:p begin="00:00:03:24">found cracks.</tt:p>
<tt:p begin="65s">MARTEN: Nobody was in danger.</tt:p>
<tt:p begin="1200t">She said so twice.</tt:p></tt:div></tt:body></tt:tt>"""


def test_what_broadcasters_hand_on_is_read_with_its_times():
    reading = read_subtitles(TTML.replace("<tt:head><tt:p>none</tt:p></tt:head>", "<tt:head/>").encode())
    danger = "MARTEN: Nobody was in danger."
    assert reading.text == f"The northern quay was closed after divers found cracks.\n\n{danger}\n\nShe said so twice."
    assert [(place.label, reading.text[place.start :][:5]) for place in reading.places] == [
        ("00:00:01", "The n"),
        ("00:00:03", "found"),
        ("00:01:05, MARTEN", "MARTE"),
        ("00:02:00, MARTEN", "She s"),
    ]


@pytest.mark.parametrize("text", ["<tt xmlns='http://www.w3.org/ns/ttml'><p>", "<!DOCTYPE tt><tt/>"])
def test_broken_and_hostile_xml_is_refused(text):
    with pytest.raises(RefusedFileError) as refusal:
        read_subtitles(text.encode())
    assert refusal.value.code in (Code.DAMAGED, Code.XML_DTD)


@pytest.mark.parametrize("mark", [">> ", "- "])
def test_who_begins_to_speak_and_is_not_named_is_not_the_one_before(mark):
    reading = read_subtitles(f"{SRT}\n4\n01:02:05,000 --> 01:02:06,000\n{mark}Who pays for it?\n".encode())
    assert reading.places[-1].label == "01:02:05"
    assert reading.text.endswith(f"danger.\n\n{mark}Who pays for it?")


@pytest.mark.parametrize("heard", ["[Music]", "(applause)", "♪♪"])
def test_what_is_heard_and_not_said_is_set_apart(heard):
    reading = read_subtitles(SRT.replace("after divers", f"{heard} after divers").encode())
    assert [(mark.reason, reading.text[mark.start : mark.end]) for mark in reading.marks] == [
        ("sound that is heard", heard)
    ]


def places(reading):
    document = Document(source=Source(id="x", path="x", sha256="x"), text=reading.text, places=reading.places)
    return lambda words: document.place_at(document.text.index(words))


def test_cues_become_paragraphs_and_every_word_has_its_time():
    reading = read_subtitles(SRT.encode())
    assert reading.text == ("The northern quay was closed after divers found cracks.\n\nMARTEN: Nobody was in danger.")
    at = places(reading)
    assert at("quay") == "00:00:01"
    assert at("divers") == "00:00:03"
    assert at("Nobody") == "01:02:03, MARTEN"


def test_a_voice_is_written_before_what_it_says_once():
    reading = read_subtitles(VTT.encode())
    assert reading.text == ("Ilse Marten: Nobody was in & out of danger, she said.\n\nPer Holm: That is not so.")
    assert places(reading)("she said") == "00:00:03, Ilse Marten"
    assert places(reading)("not so") == "00:00:05, Per Holm"


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(SRT.replace("2\n00:00:03", "00:00:03"), id="a number is missing"),
        pytest.param(SRT.replace("\n", "\r\n"), id="Windows line ends"),
        pytest.param("\ufeff" + SRT, id="a byte order mark"),
        pytest.param(SRT.replace(",000", ".000").replace(",500", ".500"), id="points for commas"),
        pytest.param(SRT.replace("-->", "  -->"), id="blanks"),
    ],
)
def test_broken_subtitles_lose_nothing(broken):
    assert read_subtitles(broken.encode()).text == read_subtitles(SRT.encode()).text


def test_a_long_silence_ends_a_paragraph():
    text = "1\n00:00:01,000 --> 00:00:02,000\nThe quay is shut.\n\n2\n00:01:00,000 --> 00:01:02,000\nIt was raining."
    assert read_subtitles(text.encode()).text == "The quay is shut.\n\nIt was raining."


def test_subtitles_without_words_hold_no_text():
    with pytest.raises(RefusedFileError) as refusal:
        read_subtitles(b"WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>\n")
    assert refusal.value.code == Code.NO_TEXT


ROLLING = """WEBVTT

00:00:00.000 --> 00:00:02.000
 
nobody<00:00:00.400><c> was</c> in danger

00:00:02.000 --> 00:00:02.010
nobody was in danger
 

00:00:02.010 --> 00:00:04.000
nobody was in danger
we<00:00:02.400><c> closed</c> it

00:00:04.000 --> 00:00:04.010
we closed it
 

00:00:04.010 --> 00:00:06.000
we closed it
on tuesday
"""  # noqa: W293  # such captions have lines of one blank


def test_captions_that_roll_are_said_once_and_at_their_time():
    reading = read_subtitles(ROLLING.encode())
    assert reading.text == "nobody was in danger we closed it on tuesday"
    assert [(place.start, place.label) for place in reading.places] == [
        (0, "00:00:00"),
        (21, "00:00:02"),
        (34, "00:00:04"),
    ]


def test_what_is_said_twice_is_said_twice():
    cues = [f"00:0{nth}.000 --> 00:0{nth}.900\n{said}\n" for nth, said in enumerate(("No.", "No.", "Why not?", "Ask."))]
    assert read_subtitles(("WEBVTT\n\n" + "\n".join(cues)).encode()).text == "No. No. Why not? Ask."


def test_nobody_says_a_headline():
    reading = read_subtitles(b"1\n00:00:01,000 --> 00:00:02,000\nThe quay was closed today\n")
    assert (reading.headline, reading.imprint.title) == (None, None)
