"""Whether a figure of four digits is a year: "in 2014 troops left", but not "in 1200 homes" or "Flight 1549"."""

from __future__ import annotations

from factcheck.find.dates.context import COUNTED, counted_next, is_identifier, near_words, starts_sentence
from factcheck.find.dates.tagging import Tagged

_OLDEST_BARE = 1900
_IN = frozenset(
    "in since until till during throughout circa early late mid year back fiscal spring summer autumn fall "
    "winter im en seit depuis desde hasta с до от в".split()
)
"""Behind these a figure is a year, unless it plainly counts."""
_LOOSE = frozenset("by from of for into before after through between to around than and or".split())
_DETERMINERS = frozenset("the a an his her its their our this that s".split())
_BACK_TO = frozenset("back prior dating dates dated".split())
_CHANGE = frozenset(
    "rose rise fell fall increased increase decreased decrease dropped drop grew grow cut down up exceeded".split()
)
_ABOUT = frozenset(
    "about around nearly almost roughly approximately some over than least most another further additional".split()
)
_COMPARED = frozenset("nearly almost roughly approximately some than least most another further additional".split())
_AFTER_COUNT = frozenset(", . ; : ) of across in from at on and or who that which with by per".split())
_EVENTS = frozenset(
    "election elections referendum vote poll census budget olympics games season campaign report survey "
    "study inquiry war attack attacks bombing bombings massacre coup revolution uprising protest protests "
    "agreement accord deal treaty summit conference crisis recession earthquake flood floods hurricane film "
    "movie album novel book interview speech tournament championship final edition law act".split()
)
"""What happens, or comes out, in a year."""
_SUBJECT_VERBS = frozenset("was saw is will has marked brought proved became began ended".split())
_ORIGINS = frozenset("born copyright founded established".split())
_HEAT = frozenset(
    "temperature temperatures degrees highs lows high low scored shot winds mph celsius fahrenheit".split()
)
_PLAY = frozenset(
    "touchdown touchdowns yards yard quarterback rebounds rebound scored goal goals penalty halftime "
    "overtime game match coach".split()
)


def is_year(tagged: Tagged, token: int, *, listed: bool) -> bool:
    """Whether a four-figure number is a year; `listed` where another year of a list ends just before it."""
    if tagged.tag(token - 1) == "-" and tagged.word(token - 2) in {"pre", "post"}:
        return not tagged.glued_right(token + 1)
    if tagged.glued_left(token) or tagged.glued_right(token + 1) or is_identifier(tagged, token):
        return False
    if tagged.foreign and _is_foreign_year(tagged, token):
        return True
    before, follower = _word_before(tagged, token), tagged.after(token + 1)
    if before in _IN:
        return not _counts_behind_in(tagged, token, follower)
    if tagged.word(follower) in _COMPARED or (counted_next(tagged, follower) and not _is_of_event(tagged, token)):
        return False
    return (listed and before in {",", "and", "or"}) or _is_bare_year(tagged, token, before)


def _is_foreign_year(tagged: Tagged, token: int) -> bool:
    """Wurde 2015 gegründet / le budget 2018: German needs no preposition, French and Spanish none behind a noun."""
    year, before, follower = int(tagged.raw(token)), tagged.before(token), tagged.after(token + 1)
    if not year > _OLDEST_BARE or tagged.word(before) in _ABOUT | {"more than", "up to", "fewer than", "at least"}:
        return False
    closed = not tagged.raw(follower).isalnum() and tagged.tag(follower) not in "%$"
    if tagged.language == "de":
        return closed or (tagged.raw(follower).islower() and tagged.word(follower) not in {"to", "and", "or"})
    noun = tagged.raw(before).islower() and before not in tagged.english and len(tagged.raw(before)) > 4
    return noun and (closed or follower in tagged.english) and tagged.language in {"fr", "es"}


def _word_before(tagged: Tagged, token: int) -> str:
    """The word before, or the one before that in "since about 2012"."""
    before = tagged.before(token)
    earlier = tagged.word(tagged.before(before))
    return (
        earlier
        if tagged.word(before) in {"about", "around"} and earlier in _IN | {"by", "from"}
        else tagged.word(before)
    )


def _counts_behind_in(tagged: Tagged, token: int, follower: int) -> bool:
    """Whether a noun is counted: in "In 2014 troops left" it is not, because it has a verb."""
    if not counted_next(tagged, follower):
        return False
    year = int(tagged.raw(token))
    then = tagged.after(follower + 1)
    return year % 100 == 0 or year < 1900 or tagged.word(then) in _AFTER_COUNT or tagged.tag(then) == "\n"


def _is_of_event(tagged: Tagged, token: int) -> bool:
    """Whether an event follows: "2016 election", "the 2016 riots"."""
    year, noun = int(tagged.raw(token)), tagged.word(tagged.after(token + 1))
    if year < 1900 or noun in _EVENTS:
        return year >= 1900
    return year % 100 > 0 and noun not in COUNTED and tagged.word(tagged.before(token)) in _DETERMINERS


def _is_bare_year(tagged: Tagged, token: int, before: str) -> bool:
    year = int(tagged.raw(token))
    is_round = year % 100 == 0
    if before in {"by", "to", "than", "around"}:
        return not is_round and _is_no_amount(tagged, token, before)
    if before in _LOOSE | _DETERMINERS:
        return not is_round or (before in {"the", "of", "from"} and year >= 1900)
    if year < 1900:
        return tagged.tag(tagged.before(token)) == "(" and tagged.tag(token + 1) in ")-,"
    return _stands_for_itself(tagged, token)


def _is_no_amount(tagged: Tagged, token: int, before: str) -> bool:
    """Not "rose by 2015", not "up to 2015", not "more than 2015"."""
    earlier = tagged.word(tagged.before(tagged.before(token)))
    if before in {"to", "than"}:
        return before == "to" and earlier in _BACK_TO
    return earlier not in _CHANGE


def _stands_for_itself(tagged: Tagged, token: int) -> bool:
    """A year in brackets, at the head of its line, as a subject, or before an event."""
    before, follower = tagged.before(token), tagged.after(token + 1)
    if tagged.tag(before) == "(" or tagged.raw(before) == "©":
        return tagged.tag(follower) in "),;:-" or _is_of_event(tagged, token)
    if starts_sentence(tagged, token):
        return tagged.word(follower) in _SUBJECT_VERBS or tagged.tag(follower) in ":-" or _is_of_event(tagged, token)
    if tagged.word(before) in _ORIGINS:
        return True
    if tagged.tag(before) == ",":
        return tagged.tag(before - 1) == "X" and tagged.tag(follower) in ",.;)\n"
    return tagged.word(before) not in _ABOUT and not tagged.raw(before).isdigit() and _is_of_event(tagged, token)


def is_short_decade(tagged: Tagged, start: int, end: int) -> bool:
    """Whether "the 90s" is a decade, and no degrees."""
    return not near_words(tagged, start, end, 8) & _HEAT


def is_match_play(tagged: Tagged, start: int, end: int) -> bool:
    """Whether a quarter is one of a match."""
    return bool(near_words(tagged, start, end, 16) & _PLAY)
