"""Whether a weekday, a season or "today" is a date: newspapers, feasts, football clubs and habits are not."""

from __future__ import annotations

from factcheck.find.dates.context import is_capitalised, is_plain_word, starts_sentence
from factcheck.find.dates.month_guards import TITLES
from factcheck.find.dates.tagging import Tagged

_NAMED_BEFORE = frozenset(
    "black good easter palm bloody super cyber ash shrove maundy holy freaky ruby throwback sheffield man "
    "manic every each any most other".split()
)
"""First words of names, and what makes a day recur."""
_NAMED_AFTER = frozenset(
    "times telegraph mirror express mail herald post world mercury business sun star sport age independent "
    "observer review school roast addams weld league premiership club agreement".split()
)
_RECURRING = frozenset("nights mornings evenings afternoons".split())
_NO_NOUN = frozenset(
    "morning afternoon evening night lunchtime in on at to by of for and or but is was when that as with "
    "from like here there he she they".split()
)
_FOREIGN_ON = frozenset(
    "am bis seit vom letzten vergangenen kommenden nächsten den diesen le ce de du depuis el este del al "
    "pasado в во на со с к до".split()
)
_SEASON_FOLLOW = frozenset(
    "and but or when as that which to he she it they the his after before with was were is are had has will "
    "would said".split()
)
_SEASON_IN = frozenset("in during by since over until before after of".split())


def is_weekday(tagged: Tagged, token: int) -> bool:
    """Whether a weekday that stands alone is a certain day, and no newspaper, feast or football club."""
    before, follower = tagged.before(token), tagged.after(token + 1)
    if tagged.tag(token - 1) == "-" or tagged.word(before) in _NAMED_BEFORE:
        return False
    if tagged.word(before - 1 if tagged.tag(before) == "." else before) in TITLES:
        return False
    if _is_named_after(tagged, follower) or _is_paper_on_sunday(tagged, before):
        return False
    return tagged.word(before) not in {"a", "an", "one", "some"} or _is_attribute(tagged, follower)


def _is_named_after(tagged: Tagged, follower: int) -> bool:
    """The Sunday Times; Saturday Night Live; Friday nights."""
    if not is_capitalised(tagged, follower):
        return tagged.word(follower) in _RECURRING
    night = tagged.raw(follower) == "Night" and is_capitalised(tagged, tagged.after(follower + 1))
    return night or tagged.word(follower) in _NAMED_AFTER


def _is_paper_on_sunday(tagged: Tagged, before: int) -> bool:
    """The Mail on Sunday."""
    title = tagged.before(before)
    return tagged.word(before) == "on" and tagged.raw(title) in {"Mail", "Independent"}


def _is_attribute(tagged: Tagged, follower: int) -> bool:
    """Whether a noun follows: "a Tuesday interview" is one Tuesday, "a Tuesday" is any."""
    return is_plain_word(tagged, follower) and tagged.word(follower) not in _NO_NOUN


def is_short_weekday(tagged: Tagged, token: int) -> bool:
    """Whether "Thurs." alone is a weekday; "Sun" and "Sat" are left to newspapers and verbs."""
    before = tagged.word(tagged.before(token))
    return before in {"on", "last", "next", "since", "until"} and tagged.word(token) not in {"sun", "sat", "mon"}


def is_foreign_weekday(tagged: Tagged, token: int) -> bool:
    """Whether another language's weekday stands where one does, and is no surname."""
    before = tagged.before(token)
    if not tagged.foreign:
        return tagged.word(before) in _FOREIGN_ON
    if tagged.word(before) == "every" or tagged.raw(before) in {"los", "les"}:
        return False
    name = is_capitalised(tagged, before) and tagged.tag(token - 1) == " " and tagged.tag(before) == "X"
    return is_plain_word(tagged, token) if tagged.language != "de" else not name


def is_season(tagged: Tagged, token: int, *, placed: bool) -> bool:
    """Whether a season without year is one: "by the summer", not "the spring was dry" or "the fall of the city".

    `placed` where "early" or "late" before it has already said so.
    """
    follower, before = tagged.word(tagged.after(token + 1)), tagged.before(token)
    if tagged.foreign:
        return placed or _is_foreign_season(tagged, token, before)
    if is_capitalised(tagged, token) or tagged.glued_right(token + 1):
        return False
    ends = follower in _SEASON_FOLLOW or not follower.isalpha()
    if placed:
        return ends
    if tagged.word(before) == "the":
        return ends and tagged.word(tagged.before(before)) in _SEASON_IN
    return ends and tagged.word(before) in {"by", "until", "since", "before"} and tagged.word(token) != "fall"


def _is_foreign_season(tagged: Tagged, token: int, before: int) -> bool:
    """Im Sommer / au printemps / en verano; Russian says it by the word's ending alone."""
    if tagged.language == "ru":
        return True
    if tagged.word(before) == "the":
        before = tagged.before(before)
    return tagged.word(before) in _SEASON_IN | {"from here", "to"}


def is_paper_day(tagged: Tagged, token: int) -> bool:
    """Whether "Today" is a newspaper or a programme: a capital within a sentence."""
    if not is_capitalised(tagged, token) or tagged.raw(token).isupper():
        return False
    return not starts_sentence(tagged, token)
