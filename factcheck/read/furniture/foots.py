"""The foot of a newsletter, a mailing list or an office's mail: below it an article never goes on.

It says why somebody is sent this, how they leave, and where the sender is to be found. Above such a foot stands what
else the newsletter holds, from a heading or a button of its own on, unless the story is seen to go on there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.read.furniture.lines import REPORTS, furniture_reason
from factcheck.read.furniture.prefaces import QUOTATION
from factcheck.read.furniture.rule import FURNITURE, NEWSLETTER
from factcheck.read.furniture.tails import QUOTED
from factcheck.read.lines import Line

ABOVE_FOOT = "between the article and the foot of a mail"

FEWEST_PARAGRAPHS = 3
"""Paragraphs of the article above a foot."""
MAIL = (
    r"(?:e-?mails?|mails?|newsletters?|messages?|letters?|nachrichten?|courriels?|lettres?|correos?|mensajes?"
    r"|bolet[ií]n(?:es)?)"
)
FOOT = re.compile(
    r"^you(?:'re| are)(?: currently)? (?:receiving|getting|subscribed to) (?:this|our)\b"
    rf"|^you(?: have|'ve)? (?:received|got|been sent|were sent) this {MAIL}\b"
    rf"|^this {MAIL} was sent to (?:you\b|<|\S{{1,60}}@)"
    rf"|^if you (?:no longer|don't|do not) (?:want|wish) to (?:receive|get) (?:our|these|this|such|any more) {MAIL}"
    r"|(?:^|[.!?|•·] )(?:to )?unsubscribe(?: (?:from (?:this|our)|send|click|at any|here|by|e-?mail)\b|\W*$)"
    r"|^to unsubscribe\b"
    r"|^our mailing address\b|^(?:this|the (?:information|contents?)\b.{0,40}\bthis)\b.{0,80}\bconfidential"
    rf"|^vous recevez (?:ce|cet|cette|nos|notre)\b.{{0,20}}{MAIL}|\bpour ne plus recevoir (?:nos|ces|cette|notre|de)\b"
    rf"|^(?:se|pour vous) (?:désabonner|désinscrire)\b|^ce {MAIL}\b.{{0,80}}\bconfidentiel"
    rf"|^(?:sie erhalten|sie möchten|wenn sie)\b.{{0,60}}{MAIL}\b.{{0,80}}(?:weil|angemeldet|erhalten|abbestellen"
    rf"|abmelden)"
    rf"|^(?:newsletter ab(?:bestellen|melden)|vom newsletter abmelden)\b|^diese {MAIL}\b.{{0,80}}\bvertraulich"
    rf"|^(?:usted )?(?:ha )?recib(?:e|es|ido) est[ea] {MAIL}|^si (?:no|ya no) desea\b.{{0,30}}\brecibir"
    rf"|^(?:para )?darse de baja\b|^cancelar (?:la|su) suscripción\b|^este {MAIL}\b.{{0,80}}\bconfidencial",
    re.IGNORECASE,
)
LONGEST_FOOT = 150
ENDS_ARTICLE = re.compile(
    r"^(?:à lire (?:aussi|également)|lire aussi|voir aussi|lesen sie (?:auch|mehr)|mehr zum thema"
    r"|das könnte sie .{0,30}"
    r"|auch interessant|weitere (?:meldungen|themen|nachrichten)|lee también|le(?:a|er) también|te puede interesar"
    r"|más (?:noticias|sobre .{1,30})|also in (?:today's|this) .{1,30}|in other news|elsewhere|(?:je m'abonne"
    r"|s'abonner|jetzt"
    r" abonnieren|abonnieren|suscríbe(?:te|se)))\W*$"
    r"|^(?:view|read|see|open|lire|voir|zum|ver|leer) (?:the |l'|el )?(?:original|full|in)\b.{0,40}(?:https?://"
    r"|online|browser)"
    r"|^cet article vous a plu\b|^(?:hat ihnen dieser (?:artikel|beitrag)|te ha gustado est)",
    re.IGNORECASE,
)
"""Headings and buttons below an article, in the languages of newsletters."""
SHOUTED, FEWEST_SHOUTED, MOST_SHOUTED = re.compile(r"[^a-zà-ÿ]*[A-ZÀ-Ý]{2}[^a-zà-ÿ]*\?$"), 4, 16
"""A question to the reader all in capitals."""
FARTHEST = 60
"""Lines above a foot in which the article may end."""
LOOKED_AT = 4_000
"""Characters of a line in which it is looked for what it reports."""
LARGEST_BETWEEN = 0.5
"""Words between an article and the foot, as a share of the article's."""
NAME_IN = re.compile(r"(?<=[\w,;] )[A-ZÀ-Ý][\w'’-]{4,}")
FEWEST_NAMES = 2
"""Names of the article that a paragraph repeats when it goes on with it."""


def mail_foot(lines: Sequence[Line], begin: int = 0) -> Iterator[tuple[int, str]]:
    """The lines of a foot and of what stands between the article and it, by their place, with the reason."""
    stories = (
        place for place in range(len(lines) - 1, begin, -1) if lines[place].is_paragraph and _is_story(lines[place])
    )
    last = next(stories, begin)
    foot = next((place for place in _possible(lines, begin) if place > last), None)
    if foot is None:
        return
    while not any(map(str.isalnum, lines[foot - 1].text)):
        foot -= 1
    start = _end_of_article(lines, begin, foot)
    yield from ((place, ABOVE_FOOT) for place in range(start, foot))
    yield from ((place, NEWSLETTER) for place in range(foot, len(lines)))


def _possible(lines: Sequence[Line], begin: int) -> Iterator[int]:
    """The places of lines that read like a foot, with an article above."""
    paragraphs = 0
    for place in range(begin, len(lines)):
        text = lines[place].text.replace("’", "'").lstrip("*_> ")
        possible = paragraphs >= FEWEST_PARAGRAPHS and lines[place].words <= LONGEST_FOOT
        if possible and FOOT.search(text) and not QUOTED.match(text) and not _is_story(lines[place]):
            yield place
        paragraphs += lines[place].is_paragraph


def _is_story(line: Line) -> bool:
    bare = QUOTATION.sub(" ", line.text[:LOOKED_AT])
    return bool(REPORTS.search(bare)) and furniture_reason(line.text) not in FURNITURE


def _end_of_article(lines: Sequence[Line], begin: int, foot: int) -> int:
    """The first heading or button above the foot below which the story does not go on; else the foot."""
    paragraphs = [place for place in range(begin, foot) if lines[place].is_paragraph]
    for place in range(max(paragraphs[FEWEST_PARAGRAPHS - 1] + 1, foot - FARTHEST), foot):
        above = sum(line.words for line in lines[begin:place])
        between = sum(line.words for line in lines[place:foot])
        if _breaks(lines[place]) and between <= LARGEST_BETWEEN * above and not _goes_on(lines, begin, place, foot):
            return place
    return foot


def _breaks(line: Line) -> bool:
    text = line.text.replace("’", "'").lstrip("*_>→▸ ")
    shouted = FEWEST_SHOUTED <= line.words <= MOST_SHOUTED and bool(SHOUTED.fullmatch(text))
    return shouted or bool(ENDS_ARTICLE.search(text)) or furniture_reason(line.text) in FURNITURE


def _goes_on(lines: Sequence[Line], begin: int, place: int, foot: int) -> bool:
    """Whether one of the paragraphs down to the foot quotes somebody, or names those that the article names."""
    told = {name for line in lines[begin:place] for name in NAME_IN.findall(line.text)}
    rest = [line for line in lines[place:foot] if line.is_paragraph and not _breaks(line)]
    quoting = (bool(QUOTED.search(line.text) and line.words > FEWEST_SHOUTED) for line in rest)
    naming = (len(told.intersection(NAME_IN.findall(line.text))) >= FEWEST_NAMES for line in rest)
    return any(map(_is_story, rest)) or any(quoting) or any(naming)
