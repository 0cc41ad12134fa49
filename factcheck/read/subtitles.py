"""Subtitles (SRT, VTT, TTML): what is said, as paragraphs; who says it and when is kept as the place of every quote.

One small reader for both: of the libraries one leaves tags in, one leaves entities in, and one loses cues. Runs in the
parser's process.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from factcheck.models import Place
from factcheck.read.encoding import Decoded, decode
from factcheck.read.reading import Reading
from factcheck.read.reasons import Code, RefusedFileError
from factcheck.read.set_apart import set_apart
from factcheck.read.sheet import Sheet
from factcheck.read.timed_text import timed_lines

TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{2}[,.]\d{1,3}"
CUE = re.compile(rf"(?P<begins>{TIME})\s{{0,5}}-->\s{{0,5}}{TIME}(?:\s.*)?$")
NOT_SHOWN = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)|WEBVTT")
VOICE = re.compile(r"<v(?:\.[^\s>]{0,80})?\s{1,5}(?P<name>[^<>\n]{1,80})>")
TAG = re.compile(r"<[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}")
SPEAKER = re.compile(
    r"(?:>>\s?|[-–—]\s?)?(?P<name>[A-Z][A-Z.' -]{1,39}|[A-Z][\w.'-]{1,20}(?: [A-Z][\w.'-]{1,20}){1,3}):\s"
)
""""JANE ROE: ..." at the beginning of what is said."""
SPEAKER_CHANGES = re.compile(r">>|[-–—]\s?(?=\S)")
"""How somebody begins to speak who is not named."""
HEARD = "sound that is heard"
SOUND = re.compile(
    r"[\[(](?:(?:soft|dramatic|upbeat|ominous|tense) )?(?:music|applause|laughter|laughs|cheering|musik|applaus"
    r"|gelächter|musique|applaudissements|rires|música|aplausos|risas|музыка|аплодисменты|смех)"
    r"(?: (?:playing|continues))?[\])]|♪+",
    re.IGNORECASE,
)
LONGEST = 600
"""Characters after which a paragraph ends at the next sentence's end."""
MOST_CUES = 30_000
"""Cues of more than a day of talk."""
FEWEST_ROLLED, SHARE_ROLLED = 3, 0.4
"""Cues, and share of all, that begin with the line before them where captions roll."""
PAUSE = 4.0
"""Seconds without words after which a new paragraph begins."""
SENTENCE_END = re.compile(r"[.!?…][\"'”’)]{0,2}$")


@dataclass(frozen=True, slots=True)
class _Cue:
    """What is said at a time."""

    begins: float
    time: str
    """Hours, minutes and seconds."""
    speaker: str
    """"" where it is not said: the one before goes on."""
    text: str
    lines: tuple[str, ...]
    """The same as it is shown."""


def read_subtitles(raw: bytes) -> Reading:
    """The reading of subtitles; a speaker who stands in a tag is written before what is said, as in a transcript.

    Raises:
        RefusedFileError: the bytes are no text, or hold no cue with words.
    """
    is_xml = raw.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<")
    decoded = Decoded("") if is_xml else decode(raw)
    sheet, places = Sheet(), list[Place]()
    last: _Cue | None = None
    paragraph_begins = 0
    found = _timed(raw) if is_xml else _cues(decoded.text)
    cues = list(islice(found, MOST_CUES + 1))
    if len(cues) > MOST_CUES:
        raise RefusedFileError(Code.TOO_LARGE, f"more than {MOST_CUES:,} cues")
    for cue in _rolled(cues):
        goes_on = last is not None and _goes_on(sheet, last, cue, paragraph_begins)
        if goes_on:
            sheet.write(" ")
        else:
            paragraph_begins = sheet.begin_paragraph()
        speaker = cue.speaker or (last.speaker if last and not SPEAKER_CHANGES.match(cue.text) else "")
        places.append(Place(start=sheet.length, label=f"{cue.time}, {speaker}" if speaker else cue.time))
        named = cue.speaker and (not goes_on) and not SPEAKER.match(cue.text)
        _write(sheet, f"{cue.speaker}: {cue.text}" if named else cue.text)
        last = replace(cue, speaker=speaker)
    if not sheet.text.strip():
        raise RefusedFileError(Code.NO_TEXT, "the subtitles hold no words")
    reading = set_apart(sheet.text, sheet.marks)
    imprint = replace(reading.imprint, title=None)  # nobody says a headline
    return replace(reading, imprint=imprint, headline=None, encoding_guess=decoded.guess, places=tuple(places))


def _write(sheet: Sheet, text: str) -> None:
    """Puts what is said at the end, what is only heard set apart."""
    end = 0
    for heard in SOUND.finditer(text):
        sheet.write(text[end : heard.start()])
        sheet.write(heard.group(), HEARD)
        end = heard.end()
    sheet.write(text[end:])


def _goes_on(sheet: Sheet, last: _Cue, cue: _Cue, paragraph_begins: int) -> bool:
    """Whether a cue belongs to the paragraph before: one speaker, no long pause, no sentence's end in a long one."""
    if (cue.speaker and cue.speaker != last.speaker) or (not cue.speaker and SPEAKER_CHANGES.match(cue.text)):
        return False
    ended = bool(SENTENCE_END.search(last.text))
    if cue.begins - last.begins > PAUSE + len(last.text) / 10:
        return not ended and cue.text[:1].islower()
    return not (ended and sheet.length - paragraph_begins > LONGEST)


def _cues(text: str) -> Iterator[_Cue]:
    """The cues with words, in order; a block of notes or styles is none."""
    blank = r"\n\n+" if text.startswith("WEBVTT") else r"\n[ \t]*\n+"  # a line of blanks is a cue's in the one
    for block in re.split(blank, text.replace("\f", "\n")):
        lines = block.strip("\n").split("\n")
        timed = next((nth for nth, line in enumerate(lines[:3]) if CUE.match(line.strip())), None)
        if timed is None or (timed and NOT_SHOWN.match(lines[0]) and not lines[0].startswith("WEBVTT")):
            continue
        yield from _cue(lines[timed].strip(), lines[timed + 1 :])


def _rolled(cues: Sequence[_Cue]) -> Iterator[_Cue]:
    """The cues; where captions roll, each shows the line before it once more, which is said once."""
    again = [nth > 0 and cue.lines[0] == cues[nth - 1].lines[-1] for nth, cue in enumerate(cues)]
    rolls = sum(again) >= max(FEWEST_ROLLED, SHARE_ROLLED * len(cues))
    for cue, shown_before in zip(cues, again, strict=True):
        lines = cue.lines[1:] if rolls and shown_before else cue.lines
        if lines:
            yield replace(cue, lines=lines, text=" ".join(lines))


def _cue(timing: str, lines: list[str]) -> Iterator[_Cue]:
    found = CUE.match(timing)
    voice = VOICE.search(" ".join(" ".join(lines).split()))
    shown = [" ".join(html.unescape(TAG.sub("", line)).split()) for line in _whole_tags(lines)]
    shown = [line for line in shown if line]
    words = " ".join(shown)
    if not found or not words:
        return
    labelled = SPEAKER.match(words)
    name = html.unescape(voice["name"]).strip() if voice else labelled["name"].strip() if labelled else ""
    yield _said(_seconds(found["begins"]), name, shown)


def _timed(raw: bytes) -> Iterator[_Cue]:
    """The cues of XML."""
    for seconds, lines in timed_lines(raw):
        shown = [line for line in (" ".join(line.split()) for line in lines) if line]
        if shown:
            labelled = SPEAKER.match(" ".join(shown))
            yield _said(seconds, labelled["name"].strip() if labelled else "", shown)


def _said(seconds: float, name: str, lines: list[str]) -> _Cue:
    clock = f"{int(seconds) // 3600:02d}:{int(seconds) // 60 % 60:02d}:{int(seconds) % 60:02d}"
    return _Cue(seconds, clock, name, " ".join(lines), tuple(lines))


def _whole_tags(lines: list[str]) -> list[str]:
    """The lines; as one where a tag goes over a line's end."""
    return lines if all(line.count("<") == line.count(">") for line in lines) else [" ".join(lines)]


def _seconds(time: str) -> float:
    *hours, minutes, seconds = re.split(":", time.replace(",", "."))
    return (float(hours[0]) if hours else 0.0) * 3600 + float(minutes) * 60 + float(seconds)
