"""How a figure is put together: approximators, number or range, unit, counted noun; and when it is none."""

from __future__ import annotations

from .ages import with_age
from .approximators import after, before
from .counted import NOTHING, Counted, read_counted, read_matter, read_whole
from .currencies import PREFIXES
from .fixed import POSSESSIVES, VICTIMS, read_fixed
from .identifiers import glued_before, is_no_quantity
from .numerals import SMALL
from .parts import ARTICLE_OPENS, Part, read_part
from .ranges import read_range
from .reading import Reading
from .tokens import Tokens, hyphen_at, phrase_at
from .units import COUNT, MAGNITUDE

_OPENERS = frozenset(SMALL) | frozenset(
    """half dozens scores hundreds thousands millions billions trillions tens several few million billion trillion
    nobody none twice thrice doubled doubling tripled tripling trebled trebling quadrupled quadrupling quintupled
    twofold threefold fourfold fivefold sixfold sevenfold eightfold tenfold hundredfold thousandfold double triple
    treble quadruple ½ ¼ ¾ ⅓ ⅔ ⅛""".split()
)
"""Words with which a figure may begin, beside digits and currencies."""
_OPENERS_BEFORE: dict[str, frozenset[str]] = {
    "in": POSSESSIVES,
    "into": POSSESSIVES,
    "no": frozenset(("one", *VICTIMS)),
    **dict.fromkeys(("year", "month", "week", "day", "hour", "minute", "decade"), frozenset(("-", "‑"))),
}
"""Words with which a figure may begin before certain words only: "in his 40s", "year-long"."""


def opens(tokens: Tokens, index: int) -> bool:
    """A figure may begin with this token."""
    token = tokens[index]
    if token.kind in ("number", "sign") or token.lower in _OPENERS or token.text in PREFIXES:
        return True
    if token.lower in ("a", "an"):
        return tokens[index + 1].lower in ARTICLE_OPENS
    return token.lower in _OPENERS_BEFORE and tokens[index + 1].lower in _OPENERS_BEFORE[token.lower]


def read_figure(tokens: Tokens, index: int) -> tuple[Reading | None, int]:
    """The figure that begins at `index`, if one does, and where to go on reading."""
    if glued_before(tokens, index):
        return None, index + 1
    fixed = read_fixed(tokens, index)
    if fixed:
        return _approximated(tokens, fixed), fixed.end
    part = read_part(tokens, index)
    if part is None:
        return None, index + 1
    reading = _negative(tokens, _read(tokens, part))
    if part.article and not reading.approximators:
        return None, index + 1
    if is_no_quantity(tokens, reading):
        return None, max(index + 1, reading.behind)
    return reading, max(index + 1, reading.end)


def _read(tokens: Tokens, part: Part) -> Reading:
    reading = _magnitude(tokens, _number(tokens, part))
    reading = _bounded(tokens, reading)
    behind = after(tokens, reading.behind)
    if behind:
        reading = reading._replace(approximators=(behind[0], *reading.approximators), end=behind[1], behind=behind[1])
    aged = with_age(tokens, _closed(tokens, reading._replace(counted=_counted(tokens, reading))))
    return aged._replace(counted=NOTHING) if aged.unit.quantity == "age" else _occasions(tokens, aged)


def _occasions(tokens: Tokens, reading: Reading) -> Reading:
    """As in "stabbed 17 times", "voted six times": occasions that are counted, and no multiple of anything."""
    if reading.unit.quantity != "multiple" or reading.hyphen or reading.low.step < 1 or reading.high:
        return reading
    behind, before_it = tokens[reading.end], tokens[reading.start - 1]
    compared = behind.lower in _BEHIND_A_MULTIPLE or before_it.lower in _BEFORE_A_MULTIPLE or before_it.kind == "pad"
    if compared or behind.language or (behind.kind == "word" and behind.lower not in _BEHIND_OCCASIONS):
        return reading
    end = reading.behind
    return reading._replace(unit=COUNT, end=end - 1, counted=Counted("time", "times", end))


_BEHIND_A_MULTIPLE = frozenset(
    "as more less fewer the that its their his her our what this those over above faster stronger".split()
)
_BEFORE_A_MULTIPLE = frozenset("by to than rose grew increased risen jumped up is was are were be worth trades".split())
_BEHIND_OCCASIONS = frozenset(
    """in with since before and but on at during when between while because for from this last every per a each by until
    against over to already so after""".split()
)


def _bounded(tokens: Tokens, reading: Reading) -> Reading:
    """The reading with the approximators before it; "$84 billion over 10 years" is no bound."""
    approximators, start = before(tokens, reading.start)
    across = reading.unit.quantity == "duration" and bool(approximators) and approximators[0].words == "over"
    if across and tokens[start - 1].lower not in _LASTING:
        return reading
    return reading._replace(start=start, approximators=approximators)


_LASTING = frozenset(
    """for after lasted lasts last lasting took takes take taken taking spent spend spending is was are were been be of
    served serving aged just in before waited until with""".split()
)
"""Before "over" these make the time behind it a length and not a stretch in which something happened."""


def _number(tokens: Tokens, part: Part) -> Reading:
    """The bare amount: one number or a range."""
    span = read_range(tokens, part)
    if span is None:
        return Reading(
            part.start,
            part.number,
            part.end,
            part.end,
            part.numeral,
            unit=part.unit,
            hyphen=part.hyphen,
            article=part.article,
        )
    reading = Reading(span.start, part.number, span.end, span.end, span.low, span.high, span.unit)
    return reading._replace(hyphen=span.hyphen, joint=span.joint, words=span.words)


def _magnitude(tokens: Tokens, reading: Reading) -> Reading:
    """As in "magnitude 6.1", "a magnitude of 6.1"."""
    of = tokens[reading.start - 1].lower == "of"
    before_it = reading.start - 1 - of
    if reading.unit is not COUNT or tokens[before_it].lower != "magnitude" or tokens[reading.start].gap == "\n":
        return reading
    return reading._replace(start=before_it, unit=MAGNITUDE)


def _counted(tokens: Tokens, reading: Reading) -> Counted:
    """What is counted: behind a count, behind "of" for a share or a percentage, behind "of" for a measure."""
    at = reading.behind
    if reading.low.share:
        behind = tokens[at].lower in ("of", *_ARTICLES_OF_A_WHOLE)
        return read_whole(tokens, at) if behind else read_counted(tokens, at) if " " in reading.low.words else NOTHING
    if reading.unit is COUNT:
        one = reading.high is None and reading.low.low == 1 == reading.low.high
        return read_counted(tokens, at, one)
    if reading.unit.quantity == "percent" or reading.unit.base in ("kg", "l", "m2"):
        return read_matter(tokens, at)
    return NOTHING


_ARTICLES_OF_A_WHOLE = frozenset("the its his her their our my all".split())


def _closed(tokens: Tokens, reading: Reading) -> Reading:
    """The reading with what a hyphen joins to it, and with "or more" behind its noun."""
    at = reading.behind
    if hyphen_at(tokens, at) and reading.counted.end > at:
        return reading._replace(end=reading.counted.end, behind=reading.counted.end, hyphen=True)
    if reading.unit.quantity == "duration" and reading.hyphen and phrase_at(tokens, at, "-", "long"):
        return reading._replace(end=at + 2, behind=at + 2)
    behind = after(tokens, reading.counted.end) if reading.counted.singular and not reading.approximators else None
    return reading._replace(approximators=(behind[0],), end=behind[1]) if behind else reading


def _negative(tokens: Tokens, reading: Reading) -> Reading:
    """As in "minus 20 degrees", "-20C": a sign counts before degrees and percent, and not in "plus or minus"."""
    sign = tokens[reading.start - 1]
    if reading.unit.quantity not in ("temperature", "percent") or tokens[reading.start].gap == "\n" or reading.high:
        return reading
    glued = sign.text in ("-", "−") and tokens[reading.start].gap == "" and sign.gap != ""
    if (sign.lower != "minus" or tokens[reading.start - 2].lower == "or") and not glued:
        return reading
    low = reading.low._replace(low=-reading.low.low, high=-reading.low.low)
    return reading._replace(start=reading.start - 1, low=low)


def _approximated(tokens: Tokens, reading: Reading) -> Reading:
    """As in "more than doubled", "nearly twice"."""
    if reading.unit.quantity != "multiple":
        return reading
    approximators, start = before(tokens, reading.start)
    return reading._replace(start=start, approximators=approximators)
