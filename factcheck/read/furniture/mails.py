"""An article in a mail that was pasted as text: the mail's headers, what whoever sent it on wrote, how they sign.

A mail is known by a run of header lines. What stands above those of a mail that was sent on is the forwarder's; where
nothing was sent on, the mail is the source itself, and only its headers, its greeting and its signature are not. An
article that quotes a mail tells its story above it, and nobody speaks to the reader there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from factcheck.read.furniture.prefaces import FEWEST_PARAGRAPHS, SIGNED_BY, VOICE, is_title, preface_end, speaks
from factcheck.read.lines import Line

FORWARDER = "of whoever sent it on"
MAIL_HEADER = "header of a mail"
GREETING = "greeting"
PREFACE = "above the article"
SIGNED = "signature"

FROM = r"from|von|de|expéditeur|remitente|absender"
OTHER = (
    r"sent|date|gesendet|datum|envoyé(?: le)?|enviado(?: el)?|fecha|to|an|à|a|para|pour|cc|bcc|cci|subject|betreff"
    r"|objet|asunto|reply-to|antwort an|répondre à|responder a|importance|priorität|in-reply-to|references|message-id"
    r"|list-[\w-]{1,20}|mime-version|content-[\w-]{1,20}|received|return-path|x-[\w-]{1,30}"
)
HEADER = re.compile(rf"[> ]{{0,6}}\*?(?:{FROM}|{OTHER}) ?:\*?(?: |$)", re.IGNORECASE)
SENDER = re.compile(rf"[> ]{{0,6}}\*?(?:{FROM}) ?:", re.IGNORECASE)
LABELS = re.compile(rf"(?<!\S)\*?(?:{FROM}|{OTHER}) ?:(?!\S)", re.IGNORECASE)
"""The labels in a line that may be several, put together as if they were wrapped text."""
MARKER = re.compile(
    r"[> -]{0,20}(?:begin forwarded message|(?:fwd|forwarded|original) message|original appointment"
    r"|début du message (?:transféré|réexpédié)|message (?:transféré|d'origine|original)"
    r"|(?:anfang der )?weitergeleitete[nr]? nachricht|ursprüngliche nachricht"
    r"|(?:inicio del )?mensaje (?:reenviado|original))(?: (?:from|by|von|de) .{1,60})?[ :-]{0,20}$",
    re.IGNORECASE,
)
"""What programs write over the headers of a mail that is sent on."""
ANSWERS = re.compile(
    r"[> *]{0,6}(?:subject|betreff|objet|asunto) ?:\*? ?(?:\[.{1,30}\] ?)?(?:re|aw|antw|sv|rép) ?:", re.IGNORECASE
)
"""The subject of a mail that answers another: what stands below was asked, what stands above is the answer."""
DATED_HEADER = re.compile(r"date ?:", re.IGNORECASE)
WROTE = re.compile(r"(?:on|am|le|el) .{8,160}(?:wrote|schrieb.{0,60}|a écrit|escribió) ?:$", re.IGNORECASE)
"""What programs write over a mail that they quote."""
IN_BROWSER = re.compile(
    r"^(?:view|read|open|see) (?:this |the )?(?:e-?mail|newsletter|message|it)?\b.{0,20}\b(?:in (?:your"
    r"|a) browser|online)\b"
    r"|^(?:im browser|diese(?:n|s)? (?:e-?mail|newsletter).{0,20}im browser)\b.{0,30}$"
    r"|\bconsultez (?:la|notre) version en ligne\b|^(?:voir|lire) .{0,40}\bnavigateur\b|^ver .{0,40}\bnavegador\b",
    re.IGNORECASE,
)
"""The first line of a newsletter that was copied without its headers."""
MOST_BLOCKS = 8
"""Mails in a mail that are looked at."""
FEWEST_HEADERS, FEWEST_MARKED = 3, 2
"""Header lines that make a mail, and how many do below a line that says so."""
QUOTING = ">"
MOSTLY_QUOTED = 0.5
"""Share of a mail's words that are quoted, if what is quoted is the article."""
GREETS = re.compile(
    r"(?:hi|hello|hey|dear|(?:good )?(?:morning|afternoon|evening)|greetings|hallo|liebe[rs]?|sehr geehrte[rs]?"
    r"|guten (?:tag|morgen|abend)|bonjour|bonsoir|coucou|salut|chère?s?|hola|buen[oa]s (?:días|tardes|noches)"
    r"|estimad[oa]s?|querid[oa]s?)\b[^.:;?]{0,60}[,!]?$",
    re.IGNORECASE,
)
LONGEST_GREETING = 6
VALEDICTION = re.compile(
    r"(?:(?:many |with )?thanks(?: and regards)?|thank you|(?:kind|best|warm)(?:est)? (?:regards|wishes)|regards"
    r"|best|cheers"
    r"|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|(?:bien )?cordialement|bien à (?:vous|toi)"
    r"|bises.{0,20}"
    r"|(?:mit )?(?:freundlichen|besten|lieben|vielen|herzlichen) grü(?:ß|ss)en|(?:viele|beste|liebe) grü(?:ß|ss)e"
    r"|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente) ?[,.!]?$",
    re.IGNORECASE,
)
DASHES = re.compile(r"[> ]{0,6}--$")
LONGEST_SIGNATURE, LONGEST_SIGNED_LINE = 10, 20
"""Lines below a valediction, and words of each."""


def mail_frame(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """The lines of a mail around the article in it, by their place, with the reason."""
    last = _sent_on(lines, list(islice(_blocks(lines), MOST_BLOCKS)))
    begin = last.stop if last else 0
    if last:
        yield from ((place, FORWARDER) for place in range(last.start))
        yield from ((place, MAIL_HEADER) for place in last if not DATED_HEADER.match(lines[place].text))
    quoted = _quoted(lines, begin)
    if quoted:
        yield from ((place, FORWARDER) for place in range(begin, len(lines)) if place not in quoted)
        begin = quoted.start
    shown = (place for place, line in enumerate(lines[:FEWEST_HEADERS]) if IN_BROWSER.search(line.text))
    if last or quoted or next(shown, None) is not None:
        yield from _top(lines, begin)
        yield from _signature(lines, begin)


def _blocks(lines: Sequence[Line]) -> Iterator[range]:
    """The runs of header lines, each with the line that announces it."""
    place = 0
    while place < len(lines):
        marked = bool(MARKER.match(lines[place].text))
        end = place + marked
        while end < len(lines) and HEADER.match(lines[end].text):
            end += 1
        own = lines[place + marked : end]
        headers = sum(len(LABELS.findall(line.text)) for line in own)
        if any(SENDER.match(line.text) for line in own) and headers >= (FEWEST_MARKED if marked else FEWEST_HEADERS):
            yield range(place, end)
        place = max(end, place + 1)


def _sent_on(lines: Sequence[Line], blocks: Sequence[range]) -> range | None:
    """The headers of the mail that holds the article: the lowest above which nobody but those who sent it on speaks."""
    found: range | None = None
    for block in blocks:
        above = range(found.stop if found else 0, block.start)
        answered = found and any(ANSWERS.match(lines[place].text) for place in found)
        headed = not MARKER.match(lines[block.start].text) and len(above) > 1 and _is_headed(lines, above)
        below = sum(line.is_paragraph for line in lines[block.stop :])
        if (found and below < FEWEST_PARAGRAPHS) or answered or headed or not _hands_on(lines, above):
            break
        found = block
    return found


def _is_headed(lines: Sequence[Line], above: range) -> bool:
    """Whether what stands above begins with a headline, not with a word to somebody: an article that prints a mail."""
    first = lines[above.start]
    return is_title(first) and not GREETS.match(first.text) and lines[above.start + 1].is_paragraph


def _hands_on(lines: Sequence[Line], above: range) -> bool:
    """Whether somebody says in some lines why they send on what stands below, and nothing is told there."""
    own = [lines[place] for place in above]
    if any(SIGNED_BY.match(line.text) for line in own) or not speaks(lines, above):
        return False
    paragraphs = [line.text for line in own if line.is_paragraph]
    return not paragraphs or any(map(VOICE.search, paragraphs))


def _quoted(lines: Sequence[Line], begin: int) -> range | None:
    """The lines that a mail quotes, where they are the article and the rest says why."""
    said = next((place for place in range(begin, len(lines)) if WROTE.match(lines[place].text)), None)
    places = [place for place in range(begin, len(lines)) if lines[place].text.startswith(QUOTING)]
    paragraphs = [place for place in places if lines[place].is_paragraph]
    if said is None or len(paragraphs) < FEWEST_PARAGRAPHS or places[0] != said + 1:
        return None
    quoted = range(places[0], places[-1] + 1)
    words = sum(lines[place].words for place in quoted)
    whole = sum(line.words for line in lines[begin:])
    return quoted if len(places) == len(quoted) and words >= MOSTLY_QUOTED * whole else None


def _top(lines: Sequence[Line], begin: int) -> Iterator[tuple[int, str]]:
    """What a mail says over the article: all of it above the headline, else its greeting."""
    headline = preface_end(lines, begin)
    if headline is not None:
        yield from ((place, PREFACE) for place in range(begin, headline))
    elif begin < len(lines) and lines[begin].words <= LONGEST_GREETING and GREETS.match(lines[begin].text):
        yield begin, GREETING


def _signature(lines: Sequence[Line], begin: int) -> Iterator[tuple[int, str]]:
    """How whoever wrote the mail signs, down to its end."""
    for place in range(max(begin + 1, len(lines) - LONGEST_SIGNATURE), len(lines)):
        below = lines[place:]
        if not (VALEDICTION.match(lines[place].text) or DASHES.match(lines[place].text)):
            continue
        if all(line.words <= LONGEST_SIGNED_LINE for line in below[:FEWEST_PARAGRAPHS]):
            yield from ((place + nth, SIGNED) for nth in range(len(below)))
            return
