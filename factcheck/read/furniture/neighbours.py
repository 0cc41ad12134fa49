"""Lines that are furniture for where they stand: in a list of stories, among readers' comments, between two appeals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.read.furniture.lines import REPORTS
from factcheck.read.furniture.rule import ADVERTISEMENT, APPEALS, COMMENTS, FURNITURE, NAVIGATION, RELATED
from factcheck.read.furniture.site import VERB
from factcheck.read.furniture.tails import BELOW, FEWEST_PARAGRAPHS, LISTED, LONG_WORD, LONGEST_TITLE, QUOTED, tail
from factcheck.read.furniture.threads import reader_threads
from factcheck.read.lines import Line

ISLAND = "between page furniture"

LONGEST_SCRAP = 8
"""Words of a line that is none of the article's where it stands below it."""
LONGEST_ISLAND = 2
"""Paragraphs between two appeals that may belong to them."""
LONGEST_HEADING = 4
"""Words over a paragraph that are a heading sooner than another story's title."""
LONGEST_LIST = 12
"""Titles that may follow "Related stories"."""
COUNT = re.compile(r"\d(?:[\d.,]{0,6}\d)? ?[km]?|\W{1,3}|\d:\d\d|\d{1,2}:\d\d / \d{1,2}:\d\d", re.IGNORECASE)
"""How often something was liked or shared, how long a film is: alone on a line."""
MOST_PINCHED = 3
"""Lines between two that are furniture."""
FEWEST_LONG_WORDS = 4
"""Words of five letters by which a title is known to speak of something else."""
LONGEST_LABEL, FEWEST_LABELS = 5, 3
"""Words of a label, and times that it must stand on the page."""
LIST_HEAD = re.compile(
    r"(?:related(?: (?:stories|articles|content|coverage|news|posts))?|recommended(?: .{1,20})?"
    r"|most (?:read|popular|viewed|shared)|trending(?: .{1,20})?|top stories|latest (?:news|stories|headlines)"
    r"|more (?:stories|news|articles|headlines|coverage)|editors?'?s? (?:picks?|choice)"
    r"|you (?:may|might) (?:also )?(?:like|be interested in)|popular .{1,20}|what to read next"
    r"|in case you missed it|also read|read (?:also|more|next)|see also)\W*$",
    re.IGNORECASE,
)
COMMENT_SIGN = re.compile(
    r"\b(?:says|wrote|commented):?$|\b\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b"
    r"|^(?:reply|like|flag|upvote|report)\W*$"
    r"|\b(?:log|sign) in to (?:reply|comment)\b|^@\w{2,30}\b|\bat \d{1,2}:\d{2} ?(?:am|pm)?$",
    re.IGNORECASE,
)
"""What stands beside what readers wrote."""
FIGURED = re.compile(r"\t|\w: .*\d|\d.*: ")
"""A row of a table, or what something costs: lists of an article have such lines."""
FEWEST_VOICES = 2
"""Readers whose words stand below each other."""
OFFER = re.compile(rf"(?:{VERB}|book|call|claim|dial|pay|order|win)\b", re.IGNORECASE)
LONGEST_OFFER = 30
"""How an advertisement begins that tells its reader to do something, and the words that it may have."""
OWN_VOICE = re.compile(r"\b(?:our|we|us|your|you)\b", re.IGNORECASE)


def tag_neighbours(lines: Sequence[Line], reasons: dict[int, str]) -> dict[int, str]:
    """The lines that are furniture for where they stand, by their place, with the reason."""
    tagged: dict[int, str] = {}
    for rule in (
        _labels,
        _story_lists,
        _reader_comments,
        reader_threads,
        _advertised,
        _menus,
        _islands,
        _counts,
        _pinched,
        _other_titles,
        tail,
        _below,
    ):
        known = {**reasons, **tagged}
        tagged.update((place, reason) for place, reason in rule(lines, known) if place not in known)
    return tagged


def _story_lists(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """Titles under "Related stories", up to the next paragraph."""
    for head in [
        place for place, reason in reasons.items() if reason == RELATED and LIST_HEAD.match(lines[place].text)
    ]:
        titles: list[int] = []
        for place in range(head + 1, min(head + 1 + LONGEST_LIST, len(lines))):
            if place in reasons:
                continue
            if lines[place].stopped and not lines[place].text.endswith(("?", "…", "...")):
                break
            titles.append(place)
        if titles and _is_heading(lines, titles[-1]):
            titles.pop()
        yield from ((place, RELATED) for place in titles)


def _is_heading(lines: Sequence[Line], place: int) -> bool:
    """Whether a few words stand over a paragraph, or some that are quoted: the article goes on there."""
    longest = LONGEST_SCRAP if QUOTED.match(lines[place].text) else LONGEST_HEADING
    return lines[place].words <= longest and place + 1 < len(lines) and lines[place + 1].is_paragraph


def _reader_comments(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """Everything below the heading of the comments, where readers' comments can be seen to follow."""
    heads = [place for place, reason in reasons.items() if reason == COMMENTS]
    for head in sorted(heads):
        above = sum(line.is_paragraph for line in lines[:head])
        signs = sum(line.words <= 15 and bool(COMMENT_SIGN.search(line.text[:120])) for line in lines[head + 1 :])
        if above >= FEWEST_PARAGRAPHS and signs >= 2:
            yield from ((place, COMMENTS) for place in range(head + 1, len(lines)))
            return
        if above >= FEWEST_PARAGRAPHS:
            yield from ((place, COMMENTS) for place in _voices(lines, reasons, head))


def _voices(lines: Sequence[Line], reasons: dict[int, str], head: int) -> Iterator[int]:
    """The lines below the heading of the comments in which two at least speak in turn: a name, then what they say."""
    found, names = [], 0
    for place in range(head + 1, len(lines)):
        line, named = lines[place], lines[place].words <= LONGEST_HEADING and not lines[place].stopped
        if reasons.get(place) in FURNITURE - {COMMENTS} or not (named or line.stopped):
            break
        names += named and place + 1 < len(lines) and lines[place + 1].stopped
        found.append(place)
    if names >= FEWEST_VOICES:
        yield from found


def _advertised(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """What stands below "Advertisement" and tells its reader to do something."""
    for place, reason in reasons.items():
        if reason != ADVERTISEMENT or lines[place].words > LONGEST_HEADING or place + 1 in reasons:
            continue
        below = lines[place + 1] if place + 1 < len(lines) else None
        if below and below.words <= LONGEST_OFFER and OFFER.match(below.text) and not REPORTS.search(below.text):
            yield place + 1, ADVERTISEMENT


def _menus(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """Runs of a few words each, above the first or below the last paragraph of an article."""
    paragraphs = [place for place, line in enumerate(lines) if line.is_paragraph and place not in reasons]
    if len(paragraphs) < FEWEST_PARAGRAPHS:
        return
    below = len(lines) if lines[paragraphs[-1]].text.endswith(":") else paragraphs[-1] + 1
    for places in (range(paragraphs[0]), range(below, len(lines))):
        run: list[int] = []
        for place in (*places, None):
            if place is not None and (place in reasons or _is_menu_word(lines[place])):
                run.append(place)
                continue
            if sum(run_place not in reasons for run_place in run) >= 4:
                yield from ((run_place, NAVIGATION) for run_place in run)
            run = []


def _is_menu_word(line: Line) -> bool:
    listed = LISTED.match(line.text) or any(letter.isdigit() for letter in line.text)
    return line.words <= 3 and not line.stopped and not listed


def _islands(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """One or two paragraphs in the page's own voice between two appeals to the reader."""
    appeals = [place for place, reason in sorted(reasons.items()) if reason in APPEALS]
    for left, right in pairwise(appeals):
        between = [place for place in range(left + 1, right) if place not in reasons]
        if 0 < len(between) <= LONGEST_ISLAND and any(_speaks_for_page(lines[place].text) for place in between):
            yield from ((place, ISLAND) for place in between if not REPORTS.search(lines[place].text))


def _speaks_for_page(text: str) -> bool:
    return bool(OWN_VOICE.search(text)) and not REPORTS.search(text)


def _labels(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """A few words that stand alone three times; those over paragraphs are names of speakers, or headings."""
    places: dict[str, list[int]] = {}
    for place, line in enumerate(lines):
        if place not in reasons and line.words <= LONGEST_LABEL and not line.stopped and not LISTED.match(line.text):
            places.setdefault(line.key, []).append(place)
    for same in places.values():
        over = sum(place + 1 < len(lines) and lines[place + 1].is_paragraph for place in same)
        if len(same) >= FEWEST_LABELS and over <= len(same) / 2 and any(map(str.isalpha, lines[same[0]].text)):
            yield from ((place, NAVIGATION) for place in same)


def _counts(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """Figures alone on their lines, above or below a line that is furniture."""
    for places in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        beside = False
        for place in places:
            counts = place not in reasons and len(lines[place].text) <= 16 and COUNT.fullmatch(lines[place].text)
            if counts and beside:
                yield place, NAVIGATION
            beside = reasons.get(place) in FURNITURE or (beside and bool(counts))


def _pinched(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """A title or a few words between two lines that are furniture."""
    places = [place for place, reason in sorted(reasons.items()) if reason in FURNITURE]
    for left, right in pairwise(places):
        between = range(left + 1, right)
        if len(between) <= MOST_PINCHED and all(_is_scrap(lines[place], LONGEST_TITLE) for place in between):
            yield from ((place, reasons[left]) for place in between)


def _other_titles(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """A long title alone between two paragraphs that speaks of something else: a link to another story."""
    told: set[str] | None = None
    for place in range(1, len(lines) - 1):
        line = lines[place]
        if place in reasons or line.stopped or not LONGEST_SCRAP < line.words <= LONGEST_TITLE or ":" in line.text[-1:]:
            continue
        above, below = lines[place - 1], lines[place + 1]
        if not (above.is_paragraph and below.stopped and _is_scrap(line, LONGEST_TITLE)):
            continue
        if told is None:
            paragraphs = (one.text for nth, one in enumerate(lines) if one.is_paragraph and nth not in reasons)
            told = {word for text in paragraphs for word in LONG_WORD.findall(text.lower())}
        words = LONG_WORD.findall(line.text.lower())
        if len(words) >= FEWEST_LONG_WORDS and sum(word in told for word in words) < len(words) / 3:
            yield place, RELATED


def _below(lines: Sequence[Line], reasons: dict[int, str]) -> Iterator[tuple[int, str]]:
    """Short lines without a sentence's end below the last paragraph, where page furniture stands among them."""
    paragraphs = [place for place, line in enumerate(lines) if line.is_paragraph and place not in reasons]
    if len(paragraphs) < FEWEST_PARAGRAPHS:
        return
    below = range(paragraphs[-1] + 1, len(lines))
    if any(place in reasons for place in below):
        listed = lines[paragraphs[-1]].text.endswith(":")
        for place in below:
            listed = lines[place].text.endswith(":") or (listed and place not in reasons)
            if not listed and _is_scrap(lines[place]):
                yield place, BELOW


def _is_scrap(line: Line, longest: int = LONGEST_SCRAP) -> bool:
    begins = line.text.startswith(("“", '"', "‘", "'")) or LISTED.match(line.text)
    return line.words <= longest and not line.stopped and not begins and not FIGURED.search(line.text)
