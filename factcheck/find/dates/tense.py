"""Whether a clause places its date ahead: "will meet on Thursday", "the trial begins on Monday", "by Friday"."""

from __future__ import annotations

from itertools import pairwise

from factcheck.find.dates.shapes import Stated
from factcheck.find.dates.tagging import Tagged
from factcheck.find.languages import TABLES

_REACH = 32
"""Tokens, blanks included, that are looked at on each side."""
_AHEAD = frozenset(
    """will shall would ll must could may might can should scheduled expected expects slated upcoming forthcoming
    deadline payable maturing closes concludes go goes comes departs leaves kicks plays begins starts opens
    meets returns resumes reopens arrives expires ends airs runs takes starting beginning effective postponed
    adjourned delayed tentatively visits travels attends hosts retires due ahead plan plans planned planning set
    hopes hoping intends intend aims agreed vowed promised pledged threatened prepares preparing wants ready
    invited expect""".split()
)
"""Words that place what follows in the future, some of them only beside another word."""
_BEFORE_TO = frozenset(
    "plan plans planned planning set hopes hoping intends intend aims agreed vowed promised pledged "
    "threatened prepares preparing wants ready invited expect kicks".split()
)
"""Cues only before "to" or "for": "plans to meet", and not "announced plans"."""
_IN_COURSE = frozenset(
    "hosting visiting meeting holding travelling traveling flying leaving returning arriving coming playing "
    "expecting".split()
)
"""Cues only behind "is" or "are": "they are meeting on Thursday"."""
_MODAL = frozenset("will would could may might can should".split())
_SURE = frozenset("will shall would ll".split())
"""The only cues that reach over "after": "faces charges after a raid on Friday" tells of a past Friday."""
_SAID = frozenset(
    "said told announced added reported warned denied insisted confirmed replied testified took met came "
    "went died fell rose won lost shot made gave held began broke brought found fought flew got led left "
    "sent spoke struck wrote was were had did saw blew kept became ran hit quit says".split()
)
"""Past forms that do not end in -ed, and the verbs of saying, which report what has been said."""
_SUBORDINATE = frozenset("that which who whom whose whether because although while".split())
_TEMPORAL = frozenset("when once if until before".split())
"""After these the present tense is the future: "when he visits in April"."""
_SHORTENED = frozenset(
    "mr mrs ms dr gen lt col maj sgt capt sen rep gov st jr sr no vs jan feb mar apr jun jul aug sep sept "
    "oct nov dec".split()
)
_AUXILIARY = frozenset("be been being get remain stay keep".split())
_ARRANGED = frozenset(
    "called scheduled arranged booked convened summoned billed fixed forecast announced ordered listed".split()
)
"""Past forms behind which "for" names a day to come: "called a strike for Saturday"."""
_MOVED = frozenset("moved postponed pushed rescheduled deferred extended brought put shifted".split())
"""The same, with "to" or "until": "was moved to June 29"."""
_EVENTS = frozenset(
    "vote election elections referendum meeting summit match game final hearing trial budget debate poll "
    "polls conference ceremony race talks launch session deadline test cup derby primary runoff congress "
    "parade tournament".split()
)
"""What is held on a day that is set beforehand."""
_NOT_PAST = frozenset("need speed feed exceed proceed succeed embed indeed hundred united red".split())
_LEFT_ONLY = _BEFORE_TO | frozenset("can postponed delayed adjourned".split())
_SCHEDULED_DUE = frozenset("is are was were be been s re both all also now back not".split())


def is_ahead(tagged: Tagged, stated: Stated) -> bool | None:
    """Whether the clause around a date speaks of what is to come; the cue nearest to the date decides.

    None where nothing tells: neither a cue of the future nor a verb in the past governs the date.
    """
    if is_attribute(tagged, stated):
        held = _is_of_event(tagged, stated.end) and not _is_told_of_before(tagged, stated)
        return True if held and (_right_cue(tagged, stated.end) or _left_cue(tagged, stated.start)) else None
    left = True if _is_said_of_a_plan(tagged, stated.start) else _left_cue(tagged, stated.start)
    if left is not None:
        return left
    if stated.bound == "until" or stated.bound_word == "from":
        return True
    fronted = (
        _is_fronted(tagged, stated.start) or _is_of_event(tagged, stated.end) or _is_behind_event(tagged, stated.start)
    )
    if fronted and _right_cue(tagged, stated.end):
        return True
    verb = tagged.after(stated.end)
    return False if _is_past(tagged, verb, tagged.word(verb)) else None


def _is_told_of_before(tagged: Tagged, stated: Stated) -> bool:
    """As in "ahead of the November election the paper published": the election may be over too."""
    words = [tagged.word(token) for token in range(max(0, stated.start - 6), stated.start)]
    return "ahead" in words and _past_follows(tagged, stated.end)


def _is_said_of_a_plan(tagged: Tagged, start: int) -> bool:
    """As in "the election is on Thursday"."""
    place = tagged.before(start)
    if tagged.word(place) in {"on", "in"}:
        place = tagged.before(place)
    return not tagged.foreign and tagged.word(place) in {"is", "are"}


def is_attribute(tagged: Tagged, stated: Stated) -> bool:
    """Whether the date stands before the noun that it belongs to: "the 16 June election", "Sunday's vote"."""
    if tagged.tag(stated.end) == "'":
        return True
    before = tagged.word(tagged.before(stated.start))
    follower = tagged.after(stated.end)
    return (
        before in {"the", "a", "an", "his", "her", "its", "their", "our", "s", "of"}
        and tagged.raw(follower).isalpha()
        and tagged.word(follower) in _EVENTS
    )


def is_of_event(tagged: Tagged, stated: Stated) -> bool:
    """Whether the date is an attribute of what is held on a set day."""
    words = {tagged.word(token) for token in range(stated.end, stated.end + 7)}
    return is_attribute(tagged, stated) and bool(words & _EVENTS)


def _left_cue(tagged: Tagged, start: int) -> bool | None:
    """True for a cue of the future, False for a verb in the past, None where the clause has neither."""
    behind_after, to_do = False, False
    for token in range(start - 1, max(-1, start - 1 - _REACH), -1):
        word = tagged.word(token)
        if _ends_clause(tagged, token, start):
            return True if to_do and tagged.tag(token) != "," and not _past_follows(tagged, start) else None
        if word in _SUBORDINATE:
            return None
        if word == "until" and start - token <= 6:
            return True
        if _is_cue(tagged, token, word) and (not behind_after or word in _SURE):
            return True
        if _is_past(tagged, token, word):
            return _names_a_day_to_come(tagged, token, start)
        if word in _TEMPORAL and token < start - 2:
            return True if _has_present(tagged, token, start) else None
        to_do = to_do or (word == "to" and _is_headline_to(tagged, token))
        behind_after = behind_after or word in {"after", "following"}
    return True if to_do and start < _REACH and not _past_follows(tagged, start) else None


def _names_a_day_to_come(tagged: Tagged, verb: int, start: int) -> bool:
    """As in "called a strike for Saturday", "was moved to June 29"; not "moved from Monday to Friday"."""
    word, joint = tagged.word(verb), tagged.word(tagged.before(start))
    moved = word in _MOVED and joint in {"to", "until", "for"}
    return (word in _ARRANGED and joint == "for") or (moved and "from" not in map(tagged.word, range(verb, start)))


def _is_headline_to(tagged: Tagged, token: int) -> bool:
    """As in "Ministers to meet in June": a subject, and a verb that no other verb governs."""
    subject, verb = tagged.raw(tagged.before(token)), tagged.word(tagged.after(token + 1))
    return subject[:1].isupper() and verb.isalpha() and verb not in _ARTICLES


_ARTICLES = frozenset("the a an his her its their this that".split())


def _past_follows(tagged: Tagged, start: int) -> bool:
    """As in "Efforts to reach the miners on Monday failed": the verb of the sentence stands behind the date."""
    for token in range(start, start + _REACH):
        if tagged.tag(token) in "\n.!?;:":
            return False
        if _is_past(tagged, token, tagged.word(token)):
            return True
    return False


def _has_present(tagged: Tagged, token: int, start: int) -> bool:
    """Whether a verb in the present stands behind "when": "when he visits", "if they meet"."""
    subject = tagged.word(tagged.after(token + 1))
    words = [tagged.word(place) for place in range(token + 1, start)]
    if any(one in _SAID or one.endswith("ed") for one in words):
        return False
    return subject in {"he", "she", "it", "they", "we", "the"} or _has_name_with_verb(tagged, token, start)


def _has_name_with_verb(tagged: Tagged, token: int, start: int) -> bool:
    """A name with what looks like a verb of its third person: "Brandt testifies"."""
    shown = [tagged.raw(place) for place in range(token + 1, start) if tagged.raw(place).isalpha()]
    return any(
        name[:1].isupper() and len(verb) > 3 and verb.islower() and verb.endswith("s") and not verb.endswith("ss")
        for name, verb in pairwise(shown)
    )


def _ends_clause(tagged: Tagged, token: int, start: int) -> bool:
    """The end of a sentence; a comma too, unless only a preposition stands between it and the date."""
    tag = tagged.tag(token)
    if tag == ".":
        title = len(tagged.raw(token - 1)) == 1 or tagged.word(token - 1) in _SHORTENED
        return tagged.tag(token + 1) in " \n\"'" and not title
    return tag in "\n!?;:" or (tag == "," and start - token > 4)


def _is_cue(tagged: Tagged, token: int, word: str) -> bool:
    """Whether a word places its clause ahead, with what must stand beside it."""
    if tagged.foreign:
        return word == "will" or _has_ending(tagged, token, TABLES[tagged.language].future_endings)
    if word == "to":
        return tagged.word(tagged.before(token)) in {"is", "are"} or tagged.word(tagged.after(token + 1)) == "be"
    if word in {"early", "soon"}:
        return tagged.word(tagged.before(token)) == "as" == tagged.word(tagged.after(token + 1))
    if word in _IN_COURSE:
        return tagged.word(tagged.before(token)) in {"is", "are", "am", "s", "re", "m", "-"}
    if word not in _AHEAD or (tagged.raw(token)[:1].isupper() and word in _MODAL):
        return False
    follower = tagged.word(tagged.after(token + 1))
    if word in _BEFORE_TO:
        return follower in {"to", "for"} or (word == "planned" and follower in {"in", "on"})
    if word in _MODAL:
        return follower not in {"have", "not"} or (word == "will" and follower == "not")
    if word in {"starting", "beginning"}:
        return tagged.word(tagged.before(token)) not in {"week", "weeks", "month", "year", "period", "the"}
    if word == "due":
        return follower != "to" or tagged.word(tagged.before(token)) in _SCHEDULED_DUE
    if word == "takes":
        return follower in {"place", "effect", "office", "over"}
    return word != "ahead" or follower == "of"


def _is_past(tagged: Tagged, token: int, word: str) -> bool:
    """A past form that no "will be" governs."""
    if tagged.foreign:
        return word == "was" or _has_ending(tagged, token, TABLES[tagged.language].past_endings)
    regular = word.endswith("ed") and len(word) > 3 and word not in _NOT_PAST and tagged.raw(token).islower()
    before = tagged.before(token)
    if tagged.word(before).endswith("ly"):
        before = tagged.before(before)
    governor = tagged.word(before)
    if regular and (governor in _ARTICLES or (tagged.raw(token - 1) == "-" and tagged.word(token - 2) in _COMPOUND)):
        return False
    return (regular or word in _SAID) and governor not in _AUXILIARY and governor not in _AHEAD


_COMPOUND = frozenset("much long well hard ill so once".split())
"""With a hyphen behind them a participle describes: "a much-awaited hearing"."""


def _has_ending(tagged: Tagged, token: int, endings: tuple[str, ...]) -> bool:
    """Whether a word that the table does not have ends as a verb of the tense does."""
    word = tagged.raw(token)
    plain = len(word) > 3 and word.islower() and token not in tagged.english
    return plain and word.endswith(endings) and word not in TABLES[tagged.language].no_verbs


def _is_fronted(tagged: Tagged, start: int) -> bool:
    """Whether the date opens its clause: "On Friday, councillors will decide"."""
    place = tagged.before(start)
    if tagged.foreign and tagged.word(place) == "the":
        place = tagged.before(place)
    if tagged.word(place) in {"on", "in", "by", "at", "from", "and", "but"}:
        place = tagged.before(place)
    return tagged.tag(place) in '\n.!?;:"' or tagged.tag(place) == ","


def _is_of_event(tagged: Tagged, end: int) -> bool:
    """Whether what is held follows, or its future: "Sunday's vote will decide", "the vote on Sunday will"."""
    words = [tagged.word(token) for token in range(end, end + 7)]
    return bool(_EVENTS & set(words)) or bool({"will", "ll"} & set(words[:3]))


def _is_behind_event(tagged: Tagged, start: int) -> bool:
    """What is held stands right before the date: "a hearing on Monday is expected to decide"."""
    place = tagged.before(start)
    if tagged.word(place) == "on":
        place = tagged.before(place)
    return not tagged.foreign and tagged.word(place) in _EVENTS


def _right_cue(tagged: Tagged, end: int) -> bool:
    for token in range(end, end + _REACH):
        word = tagged.word(token)
        if word in _SAID or word in _SUBORDINATE or tagged.tag(token) in "\n.!?;:":
            return False
        if word not in _LEFT_ONLY and _is_cue(tagged, token, word):
            return True
        if _is_past(tagged, token, word) and word not in _AHEAD:
            return False
    return False
