"""A press release that was pasted as text: its body is the article; its letterhead, its contacts and its notes are not.

It is known by two of its own signs: a line that calls it a release, one that says when it may be printed, the sign that
ends it, a heading of its notes, of its contacts or of who sent it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.read.full_dates import find_full_date
from factcheck.read.furniture.lines import REPORTS
from factcheck.read.furniture.prefaces import is_title, shared
from factcheck.read.furniture.rule import CONTACT
from factcheck.read.lines import STOPPED, Line, count_words

LETTERHEAD = "letterhead of a release"
NOTES = "below the end of a release"

HEAD = 16
"""Lines in which a release calls itself one."""
LABEL = re.compile(
    r"(?:[\w-]{1,12}: )?(?:(?:press|news|media) release|pressemitteilung|medienmitteilung|presseinformation"
    r"|communiqué(?: de presse)?|(?:nota|comunicado) de prensa)(?: (?:no|nr|n°|nº)?\.? ?[\w/.-]{1,20})?\W*$",
    re.IGNORECASE,
)
WIRE = re.compile(
    r"/PR ?Newswire/|/[A-Z]\w{2,20}[Ww]ire/|\((?:BUSINESS WIRE|GLOBE ?NEWSWIRE|ACCESSWIRE|ots)\)"
    r"|^Original-Content von\b"
    r"|^(?:NEWS PROVIDED BY|SOURCE:? [A-Z].{1,60}|View source version on)"
)
RELEASED = re.compile(
    r"(?:(?:not )?for (?:immediate )?(?:release|publication|broadcast)|(?:strictly )?embargo(?:ed)?|sperrfrist"
    r"|zur sofortigen"
    r"|pour (?:diffusion|publication) immédiate|sous embargo|para (?:publicación|difusión) inmediata)\b.{0,60}$",
    re.IGNORECASE,
)
REFERENCE = re.compile(
    r"(?:(?:our )?ref(?:erence)?(?: no)?|(?:press |news )?release (?:no|number|#)|nr|n°|aktenzeichen|réf"
    r"|ref)\b\.? ?:? ?#?"
    r"[\w/ .-]{0,40}\d[\w/ .-]{0,20}$",
    re.IGNORECASE,
)
END = re.compile(
    r"(?:[-–—*. ]{0,6}(?:ends|end|ende|fin|the end)[-–—*. ]{0,6}|(?:# ?){3,}"
    r"|(?:-{1,2} ?)?30(?: ?-{1,2})|\*(?: ?\*){2,})$",
    re.IGNORECASE,
)
NOTED = re.compile(
    r"(?:notes? (?:to|for) (?:the )?editors?|editors?'?s?'? notes?|background notes?|hinweise? (?:für"
    r"|an) die redaktion(?:en)?"
    r"|note aux (?:rédactions|éditeurs)|nota (?:al editor|para (?:los )?editores))\b ?:?",
    re.IGNORECASE,
)
CONTACTS = re.compile(
    r"(?:(?:press|media|news|public relations|pr) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office)"
    r"|for (?:further|more|media|press|additional|all)\b.{0,50}\b(?:information|enquiries|inquiries|details"
    r"|interviews)\b"
    r"(?=.{0,60}(?:contact|call|e-?mail|:))|contacts?(?= ?:|$)|pressekontakt|presse-? ?(?:stelle|anfragen)"
    r"|kontakt(?= ?:|$)"
    r"|rückfragen|contacts? (?:de )?presse|contacto de prensa|contacto(?= ?:|$))\b ?:?",
    re.IGNORECASE,
)
ABOUT = re.compile(
    r"(?:About|ABOUT|Über|ÜBER|À propos d(?:e|u|es)|Acerca de|Sobre) ?(?:[Tt]he |l'|la |le |die |das |den )?"
    r"[A-ZÀ-Ý][\w'’.&-]{1,30}(?: [\w'’.&-]{1,30}){0,8}(?P<colon> ?:.*)?$"
)
"""Who sent the release, as a heading or before a colon; "About 40 people" is a sentence."""
MORE = re.compile(r"[-–—(\[ ]{1,4}(?:more|mehr|suite|más|continued)[-–—)\] ]{1,4}$", re.IGNORECASE)
REACHED = re.compile(r"@|\bwww\.|https?://|(?:\+|\(0|\b0|\()\d[\d ()/.-]{6,}\d")
LONGEST_HEADING, LONGEST_LETTERHEAD, LONGEST_CONTACT = 9, 12, 6
FEWEST_SIGNS = 2
FEWEST_PARAGRAPHS = 2
LARGEST_NOTES = 1.0
"""The words below a release's end, as a share of those above."""


def release_frame(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """The lines of a release around its body, by their place, with the reason."""
    label = next((place for place, line in enumerate(lines[:HEAD]) if LABEL.match(line.text)), None)
    released = next((place for place, line in enumerate(lines[:HEAD]) if RELEASED.match(line.text)), None)
    end = _end(lines)
    if (label is not None) + (released is not None) + _signs(lines, end) < FEWEST_SIGNS:
        return
    first = min(place for place in (label, released, len(lines)) if place is not None)
    yield from _head(lines, first)
    yield from _between_pages(lines)
    if end is not None:
        yield from ((place, NOTES) for place in range(end, len(lines)))


def _signs(lines: Sequence[Line], end: int | None) -> int:
    """How many sorts of a release's own signs stand below its end; that an agency for releases sent it is one more."""
    below = [line.text.replace("’", "'") for line in lines[end:]] if end is not None else []
    sent = any(WIRE.search(line.text) for line in (*lines[:HEAD], *lines[-3:]))
    return sent + sum(any(map(kind, below)) for kind in (END.match, _is_noted, _is_contact, _is_about))


def _end(lines: Sequence[Line]) -> int | None:
    """The first line below the body that ends it."""
    told = max(
        (place for place, line in enumerate(lines) if line.is_paragraph and REPORTS.search(line.text)), default=0
    )
    labels = (place for place, line in enumerate(lines) if LABEL.match(line.text) or RELEASED.match(line.text))
    last_label, whole = max(labels, default=0), sum(line.words for line in lines)
    paragraphs, above = 0, 0
    for place, line in enumerate(lines):
        late = paragraphs >= FEWEST_PARAGRAPHS and place >= last_label  # below a later label stands another release
        if late and whole - above <= LARGEST_NOTES * above and _ends(line, told > place):
            return place
        paragraphs, above = paragraphs + line.is_paragraph, above + line.words
    return None


def _ends(line: Line, tells_on: bool) -> bool:
    """Whether a line ends a release; whom to ask and who sent it do where nobody is reported to speak below."""
    text = line.text.replace("’", "'")
    if END.match(text) or _is_noted(text):
        return True
    return not tells_on and (_is_contact(text) or _is_about(text))


def _is_noted(text: str) -> bool:
    noted = NOTED.match(text)
    return bool(noted and _is_over(noted, text))


def _is_contact(text: str) -> bool:
    asked = CONTACTS.match(text)
    return bool(asked and (_is_over(asked, text) or REACHED.search(text)))


def _is_about(text: str) -> bool:
    about = ABOUT.match(text)
    short = count_words(text) <= LONGEST_HEADING and not STOPPED.search(text[-8:])
    return bool(about and (about["colon"] or short))


def _is_over(heading: re.Match[str], text: str) -> bool:
    """Whether a heading stands alone or before a colon."""
    few = text.endswith(":") and count_words(text) <= LONGEST_CONTACT
    return heading.end() >= len(text) - 1 or heading.group().endswith(":") or few


def _head(lines: Sequence[Line], first: int) -> Iterator[tuple[int, str]]:
    """The letterhead, down to the headline: who sends it, its number, whom to ask."""
    if any(line.is_paragraph for line in lines[:first]):
        return
    headline = _headline_above(lines, first)
    letterhead = (place for place in range(first) if lines[place].words <= LONGEST_LETTERHEAD and place != headline)
    yield from ((place, LETTERHEAD) for place in letterhead)
    contact_until = first
    for place in range(first, min(first + HEAD, len(lines))):
        line = lines[place]
        if line.is_paragraph:
            return
        if CONTACTS.match(line.text):
            reached = [
                near
                for near in range(place, min(place + LONGEST_CONTACT, len(lines)))
                if not lines[near].is_paragraph and REACHED.search(lines[near].text)
            ]
            contact_until = max(reached, default=place) + 1
        if place < contact_until or REACHED.search(line.text):
            yield place, CONTACT
        elif _is_label(line):
            yield place, LETTERHEAD


def _body(lines: Sequence[Line]) -> int:
    """The place of the first paragraph."""
    return next((place for place, line in enumerate(lines) if line.is_paragraph), len(lines))


def _headline_above(lines: Sequence[Line], first: int) -> int | None:
    """The headline, where it stands above the line that calls the release one."""
    body = _body(lines)
    if any(is_title(line) and not _is_label(line) and not _is_known(line) for line in lines[first + 1 : body]):
        return None
    titles = (place for place in range(first) if is_title(lines[place]) and not _is_known(lines[place]))
    return max(titles, key=lambda place: (shared(lines, place), lines[place].words), default=None)


def _is_known(line: Line) -> bool:
    """Whether a line is a day, or says where somebody is reached."""
    return bool(find_full_date(line.text) or REACHED.search(line.text) or CONTACTS.match(line.text))


def _is_label(line: Line) -> bool:
    """Whether a line calls the release one or numbers it; with a day it says when it was published."""
    if find_full_date(line.text):
        return False
    return bool(LABEL.match(line.text) or RELEASED.match(line.text) or REFERENCE.match(line.text))


def _between_pages(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """The lines of the head that stand on a later page once more, and what says that one follows."""
    body = _body(lines)
    keys = {line.key for line in lines[:body] if line.words <= LONGEST_LETTERHEAD and not line.stopped}
    for place in range(body, len(lines)):
        if MORE.match(lines[place].text) or (lines[place].key and lines[place].key in keys):
            yield place, LETTERHEAD
