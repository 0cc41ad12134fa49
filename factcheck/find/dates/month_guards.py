"""Whether a month is one: "May" is also a verb and a prime minister, "March" a demonstration, "April" a witness."""

from __future__ import annotations

from factcheck.find.dates.context import counted_next, is_capitalised, is_identifier, is_plain_word, starts_sentence
from factcheck.find.dates.tagging import Tagged, tag_class
from factcheck.find.dates.words import MONTH_NUMBER

_NAME_MONTH = tag_class("NAMEMON")
_SHORT_MONTH = tag_class("ABMON")
_MONTH = tag_class("ANYMONTH")
_FOREIGN = tag_class("FORMON")
_IN = frozenset("in during throughout since until till im en seit depuis desde в во с до ende anfang mitte".split())
"""Behind these a month is one even where the word is also a name."""
_FIRM = _IN | {"last", "next", "mid"}
_LOOSE = frozenset("by from for after before between through around about".split())
"""Behind these a name is as likely."""
_BOUNDS = frozenset("by from before after between through around".split())
_DETERMINERS = frozenset("the a an his her its their our this that s".split())
_PLAIN_BEFORE = _FIRM | _LOOSE | {"of", "on", "and", "or", "to", "a", "an", "this"}
_FOREIGN_BEFORE = frozenset(("the", "ago", "from here", "every", "next", "last"))
"""Of other languages: German "vor", "ab"."""
_BEFORE_OF = frozenset("as month months year quarter middle".split())
_LIST_MARKS = frozenset(", and or & - –".split())
_RECURRING = frozenset("every each any most many some".split())
TITLES = frozenset(
    "mr mrs ms miss dr sir lord lady dame president premier minister secretary senator justice judge captain".split()
)
"""Words before a person's name."""
_PERSON_VERBS = frozenset(
    "said says told tells announced called added insisted took became has had is was will would won lost "
    "wants did met faces faced resigned argued denied promised warned agreed quit".split()
)
"""What a person does behind the name, and a month does not."""
_AFTER_MODAL = frozenset(
    "be have not never also still soon get lose face need want become go come take make see help lead drop".split()
)
_NO_NOUN = (
    _PERSON_VERBS | _AFTER_MODAL | frozenset("on for of in to against at as by with from or and than but who".split())
)
_MARCHERS = frozenset("women men people workers veterans farmers teachers students mothers million".split())
"""Owners of a march."""


def is_day_of_month(tagged: Tagged, month: int, after: int) -> bool:
    """Whether the figure behind a month is its day; `after` is the token after the figure.

    "On March 23 militants attacked" states a day, "In March 23 people died" a month and a count.
    """
    if tagged.glued_right(after) or (tagged.raw(after) == "-" and tagged.raw(after + 1).isalpha()):
        return False
    counted = counted_next(tagged, tagged.after(after))
    return not (counted and tagged.word(tagged.before(month)) in _IN)


def is_month_of_day(tagged: Tagged, day: int, month: int) -> bool:
    """Whether the month behind a figure is one: not in "Channel 4 May Drop the Show"."""
    if is_identifier(tagged, day):
        return False
    return not (tagged.word(month) == "may" and tagged.word(tagged.after(month + 1)) in _AFTER_MODAL)


class MonthNames:
    """Which months of a text are also the names of its people; "Mrs May" tells that "by May" is no month."""

    def __init__(self, tagged: Tagged) -> None:
        self._tagged = tagged
        months = (token for token, tag in enumerate(tagged.tags) if tag in _NAME_MONTH)
        self.people = {MONTH_NUMBER[tagged.word(token)] for token in months if self._is_person(token)}

    def _is_person(self, token: int) -> bool:
        """Whether a title or a given name stands before it, and what a person does behind it."""
        tagged = self._tagged
        before, after = tagged.before(token), tagged.after(token + 1)
        if tagged.tag(before) == ".":
            before -= 1
        if tagged.word(before) in TITLES:
            return True
        if tagged.tag(before) != "X" or tagged.tag(token - 1) != " ":
            return False
        headline = is_capitalised(tagged, after) or tagged.word(after) in _AFTER_MODAL
        return not headline and not tagged.raw(after).isdigit()


def is_month(tagged: Tagged, token: int, names: MonthNames) -> bool:
    """Whether a month that stands without day and year is one."""
    before = tagged.word(tagged.before(token))
    if before in _RECURRING or tagged.glued_left(token):
        return False
    tag = tagged.tag(token)
    if tag in _NAME_MONTH:
        return _is_name_month(tagged, token, names)
    if tag in _SHORT_MONTH:
        return before in _FIRM
    if tagged.foreign:
        written = is_plain_word(tagged, token) if tagged.language != "de" else is_capitalised(tagged, token)
        return written and (before in _PLAIN_BEFORE | _FOREIGN_BEFORE or _continues_list(tagged, token))
    if tag in _FOREIGN or is_plain_word(tagged, token):
        return before in _IN
    return before in _PLAIN_BEFORE or not _is_in_a_name(tagged, token)


def _is_in_a_name(tagged: Tagged, token: int) -> bool:
    """A month between capitals is part of a name: "Black September", "the October Revolution"."""
    before, after = tagged.before(token), tagged.after(token + 1)
    if tagged.tag(before) in _MONTH:
        return False
    if is_capitalised(tagged, before) and not starts_sentence(tagged, before):
        return not is_capitalised(tagged, after) or tagged.tag(after) in _MONTH
    return is_capitalised(tagged, after)


def _is_name_month(tagged: Tagged, token: int, names: MonthNames) -> bool:
    before, after = tagged.word(tagged.before(token)), tagged.after(token + 1)
    if before == "as" and tagged.word(tagged.before(tagged.before(token))) in {"recently", "early", "late"}:
        return True
    if before in _FIRM:
        return not (before in {"since", "until"} and tagged.word(after) in _PERSON_VERBS)
    if _continues_list(tagged, token):
        return True
    if MONTH_NUMBER[tagged.word(token)] in names.people or is_capitalised(tagged, after):
        return False
    if before in _LOOSE:
        return _is_behind_loose(tagged, token, after)
    if before in {"of", "to"}:
        return tagged.word(tagged.before(tagged.before(token))) in _BEFORE_OF
    return before in _DETERMINERS and _is_attribute(tagged, token, after)


def _is_attribute(tagged: Tagged, token: int, after: int) -> bool:
    """Whether a noun follows, as in "the March attack"; not in "the Women's March drew crowds"."""
    owner = tagged.word(tagged.before(token) - 2) if tagged.word(tagged.before(token)) == "s" else ""
    return owner not in _MARCHERS and is_plain_word(tagged, after) and tagged.word(after) not in _NO_NOUN


def _is_behind_loose(tagged: Tagged, token: int, after: int) -> bool:
    """After "by", "from", "for" a name is as likely as a month, and with "May" likelier."""
    if tagged.word(token) != "may":
        return tagged.word(after) not in _PERSON_VERBS
    return tagged.word(tagged.before(token)) in _BOUNDS and tagged.tag(after) != "'"


def _continues_list(tagged: Tagged, token: int) -> bool:
    """Whether a month stands before it in a list: "in March and April"."""
    before = tagged.before(token)
    if tagged.word(before) not in _LIST_MARKS:
        return False
    other = tagged.before(before)
    if tagged.tag(other) == ",":
        other -= 1
    return tagged.tag(other) in _MONTH and tagged.word(tagged.before(other)) in _FIRM | _LOOSE | {",", "and"}
