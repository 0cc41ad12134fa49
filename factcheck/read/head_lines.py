"""What the first lines of an article say about it: masthead fields, byline, date line, dateline.

A date counts as the published date only in such a line and only in full; never one from the article's own sentences,
from a caption or from a copyright line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.read.appearance import imprint_of
from factcheck.read.bylines import BYLINE, DATE_LINE, PUBLISHED, author_of, is_labelled_date, read_byline
from factcheck.read.full_dates import DAY, full_date
from factcheck.read.full_dates import MONTH as A_MONTH
from factcheck.read.furniture.captions import is_caption
from factcheck.read.furniture.lines import furniture_reason
from factcheck.read.furniture.rule import COPYRIGHT, METADATA_LINE
from factcheck.read.imprint import Imprint, tidy
from factcheck.read.lines import Line
from factcheck.read.stamps import NO_STAMP, Stamp, read_stamp

HEAD = 12
"""Lines in which a head is looked for."""
TAIL = 6
"""Last lines in which a labelled day of publication is looked for."""
LEAD_WORDS = 15
"""Words from which a line can be a lead with its dateline."""

FIELD = re.compile(
    r"(title|headline|by|author|source|publisher|publication|outlet|site|newspaper|date|published(?: on)?"
    r"|publication date|date published|posted(?: on)?|url|link|address|language|lang|(?:last )?updated|accessed"
    r"|retrieved|section) ?: ?(?=\S)",
    re.IGNORECASE,
)
FIELD_NAMES = {
    **dict.fromkeys(("title", "headline"), "title"),
    **dict.fromkeys(("by", "author"), "author"),
    **dict.fromkeys(("source", "publisher", "publication", "outlet", "site", "newspaper"), "publisher"),
    **dict.fromkeys(("date", "published", "publication date", "date published", "published on"), "published"),
    **dict.fromkeys(("posted", "posted on", "updated", "last updated"), "published"),
    **dict.fromkeys(("url", "link", "address"), "url"),
    **dict.fromkeys(("language", "lang"), "language"),
}
"""What a masthead's labels mean; labels that are not here are set apart and state nothing."""
LONGEST_STAMP = 160
"""Characters of a stated date that are looked at."""
ADDRESS = re.compile(r"https?://[^\s<>\"']{3,400}$", re.IGNORECASE)
NUMBER, MONTH = (re.sub(r"\?P<\w+>", "?:", shape) for shape in (DAY, f"(?i:{A_MONTH})"))
DATELINE = re.compile(
    r"[A-Z][A-Z .'’/-]{1,40}(?:, ?[A-Z][\w. ]{0,25}?){0,2},? ?\(?"
    rf"(?P<date>(?:(?i:[mtwfs]\w{{2,8}}),? )?(?:{MONTH} {NUMBER}|{NUMBER} {MONTH}|\d{{4}}-\d\d-\d\d)(?:,? \d{{4}})?)"
    r"\)?,? ?(?:(?:\([\w/ .,&-]{2,40}\)|/[\w ]{2,30}/) ?)?(?P<end>[-–—:]|$)"
)
"""LONDON, 23 March 2017 (Agency) —, and the same without the year."""


@dataclass(frozen=True, slots=True)
class HeadLine:
    """What one line of the head says, why it is set apart, and where in it a stated title begins."""

    reason: str
    imprint: Imprint
    title_at: int | None = None
    stamp: Stamp = NO_STAMP


def read_head(text: str, lines: Sequence[Line]) -> tuple[Imprint, dict[int, HeadLine]]:
    """The imprint that an article's first lines state, and which of those lines do, by their place."""
    heads = dict(_head_lines(text, lines))
    imprint = Imprint()
    for head in heads.values():
        imprint = imprint.or_else(head.imprint)
    return imprint_of(_stamps(lines, heads), text).or_else(imprint), heads


def stamps_of(text: str, lines: Sequence[Line]) -> Sequence[Stamp]:
    """What the head, the dateline and the end of an article say about its day, surest first."""
    return _stamps(lines, dict(_head_lines(text, lines)))


def _stamps(lines: Sequence[Line], heads: dict[int, HeadLine]) -> Sequence[Stamp]:
    return [*(head.stamp for head in heads.values()), _dateline_stamp(lines), *_tail_stamps(lines)]


def field_of(label: str, stated: str | None) -> Imprint:
    """What a labelled value states: a line of a masthead, or of a Markdown file's front matter."""
    name, stated = FIELD_NAMES.get(label.strip().lower().replace("_", " "), ""), tidy(stated)
    if not name or not stated:
        return Imprint()
    if name == "published":
        if (day := full_date(stated)) and re.match(r"\d{8}", stated):
            return Imprint(published=day)
        return imprint_of([read_stamp(f"{label}: {stated}"[:LONGEST_STAMP])], "")
    if name == "author":
        return Imprint(author=author_of(f"By {stated}") or stated)
    if name == "url" or ADDRESS.match(stated):
        return Imprint(url=stated) if ADDRESS.match(stated) else Imprint()
    if name == "language":
        return Imprint(language=stated[:2].lower()) if re.match(r"[A-Za-z]{2}(?![a-z])", stated) else Imprint()
    return Imprint(title=stated) if name == "title" else Imprint(publisher=stated)


def _head_lines(text: str, lines: Sequence[Line]) -> Iterator[tuple[int, HeadLine]]:
    """The lines down to the first paragraph; below it only a byline may follow, for it was the standfirst then."""
    paragraphs = 0
    for place, line in enumerate(lines[:HEAD]):
        furniture = furniture_reason(line.text)
        head = None if furniture == COPYRIGHT else _read_line(text, line, first=place == 0)
        if head and (not paragraphs or head.reason == BYLINE or is_labelled_date(line.text)):
            yield place, head
        elif line.is_paragraph and not furniture and not is_caption(line.text):
            paragraphs += 1
        if paragraphs > 1:
            return


def _read_line(text: str, line: Line, first: bool) -> HeadLine | None:
    if len(line.text) > 500 or line.words > 40:
        return None
    if field := FIELD.match(line.text):
        return _read_field(text, line, field)
    if address := ADDRESS.match(line.text):
        return HeadLine(METADATA_LINE, Imprint(url=address.group()).by("first lines"))
    if (dateline := DATELINE.match(line.text)) and not dateline["end"]:
        return HeadLine(DATE_LINE, Imprint(), stamp=read_stamp(dateline["date"]))
    if byline := read_byline(line.text, first):
        return HeadLine(
            byline.reason, Imprint(author=byline.author, publisher=byline.publisher).by("byline"), stamp=byline.stamp
        )
    return None


def _read_field(text: str, line: Line, field: re.Match[str]) -> HeadLine | None:
    imprint = field_of(field[1], line.text[field.end() :]).by("first lines")
    if imprint.publisher and line.words > 12:
        return None
    if imprint.title is None:
        is_date = FIELD_NAMES.get(field[1].lower()) == "published"
        return HeadLine(METADATA_LINE, imprint, stamp=read_stamp(line.text[:LONGEST_STAMP]) if is_date else NO_STAMP)
    after_colon = text.index(":", line.start) + 1
    return HeadLine(METADATA_LINE, imprint, after_colon + len(text[after_colon:]) - len(text[after_colon:].lstrip()))


def _dateline_stamp(lines: Sequence[Line]) -> Stamp:
    """The day in the dateline of the first paragraph."""
    leads = (line for line in lines[:HEAD] if line.words >= LEAD_WORDS and not is_caption(line.text))
    first = next(leads, None)
    dateline = DATELINE.match(first.text[:160]) if first else None
    return read_stamp(dateline["date"]) if dateline else NO_STAMP


def _tail_stamps(lines: Sequence[Line]) -> Sequence[Stamp]:
    """The one line at the end that says when the article was published; two such are a thread's or a list's."""
    labelled = [line.text for line in lines[-TAIL:] if is_labelled_date(line.text)]
    stated = [text for text in labelled if PUBLISHED.match(text) and "posted" not in text.lower()]
    return [read_stamp(text) for text in labelled] if len(stated) == 1 and len(labelled) <= 2 else ()
