"""One number with what belongs to it: currency before, scale words, unit behind, and smaller units behind that."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from .counted import read_counted
from .currencies import read_currency, read_prefix
from .digits import read_digits, with_half, with_letter, with_scales
from .numerals import SCALES, Numeral, tidy, whole
from .shares import PARTS_OF_A_WHOLE, is_share, read_share
from .spelled import read_spelled
from .tokens import Tokens, hyphen_at, phrase_at
from .units import COUNT, UNIT_WORDS, Measured, Unit, read_unit

_METRE = Unit("measure", "m", 1.0, "m", "m")
_BEHIND_METRES = frozenset(
    """tall high long wide deep away below above from thick apart off ahead underground sprint race final hurdles relay
    freestyle butterfly backstroke breaststroke medley dash x fence wall wave waves drop stretch radius mark pool tower
    statue crater tunnel trench yacht telescope""".split()
)
_LONG_THINGS = frozenset("water snow rope cable cloth sand pipe ice mud rock tape fabric wire".split())
_MOVES = frozenset(
    "fell fall plunged jumped swam dropped ran climbed dived dug sank walked threw leapt drifted".split()
)
_DEPTHS = frozenset(
    """depth depths height heights level levels deep tall wide length width altitude radius metres water lake river
    flood floods tide sea reservoir dam waves swell""".split()
)
_LOOK_BACK = 8
"""Words before "35m" among which one of depth or height is looked for."""
_LENGTHENED = frozenset("year month week day hour minute decade".split())
_ARTICLES = frozenset(("a", "an"))
ARTICLE_OPENS = UNIT_WORDS | SCALES.keys() | PARTS_OF_A_WHOLE | frozenset(("few", "couple"))
"""Words before which "a" may be a number."""


class Part(NamedTuple):
    """A number with its unit; a range has two."""

    start: int
    """Index of its first token, a currency sign included."""
    number: int
    """Index of the first token of the number itself."""
    numeral: Numeral
    unit: Unit
    end: int
    """Index of the token behind it."""
    hyphen: bool = False
    """A hyphen joins number and unit: "16-year"."""
    article: bool = False
    """The number is an article: "a decade"."""

    @property
    def has_unit(self) -> bool:
        """It is more than a bare count."""
        return self.unit is not COUNT


def read_part(tokens: Tokens, index: int) -> Part | None:
    """The number that begins at `index`, with its currency or unit; None where none begins."""
    prefix = read_prefix(tokens, index)
    if prefix:
        return _money(tokens, index, *prefix)
    share = read_share(tokens, index)
    if share:
        part = _share_of_a_unit(tokens, index, share)
        if part or is_share(tokens, index, share):
            return part or Part(index, index, share, COUNT, share.end)
    numeral = read_number(tokens, index)
    if numeral:
        return _compound(tokens, _measured(tokens, index, numeral))
    return _one_unit(tokens, index)


def read_number(tokens: Tokens, index: int) -> Numeral | None:
    """The number that begins at `index`, scale words included; None where none does or where it is too large."""
    kind = tokens[index].kind
    numeral = (
        read_digits(tokens, index) if kind == "number" else read_spelled(tokens, index) if kind == "word" else None
    )
    return numeral if numeral and numeral.possible else None


def _money(tokens: Tokens, index: int, unit: Unit, number: int) -> Part | None:
    """As in "$2.4bn", "US$40 million", "£3m"."""
    numeral = _half_scale(tokens, number) or read_number(tokens, number)
    if numeral is None or not (tokens[number].kind == "number" or numeral.scale > 1):
        return None
    letter = with_letter(tokens, numeral, spaced=True)
    numeral = letter if letter and letter.possible else numeral
    end = numeral.end + (
        tokens[numeral.end].lower in ("dollar", "dollars", "euro", "euros")
    )  # "$1 million dollar prize"
    return Part(index, number, numeral, unit, end)


def _half_scale(tokens: Tokens, index: int) -> Numeral | None:
    share = read_share(tokens, index)
    return _scaled_share(tokens, share) if share else None


# --------------------------------------------------------------------------------------------------- with units


def _measured(tokens: Tokens, index: int, numeral: Numeral) -> Part:
    """The number with the unit or currency behind it, if there is one."""
    numeral = _letter(tokens, index, numeral) or numeral
    many = numeral.words or (tokens[numeral.end].language and numeral.scale > 1)
    of = 1 if many and tokens[numeral.end].lower == "of" else 0  # "hundreds of millions of dollars"
    found = read_currency(tokens, numeral.end + of, index) or read_unit(tokens, numeral.end + of, numeral.low == 1)
    if _is_metre(tokens, index, numeral):
        found = Measured(_METRE, numeral.end + 1, False)
    if found is None:
        return Part(index, index, numeral, COUNT, numeral.end)
    angle = found.hyphen and found.unit.base == "°"  # a 45-degree slope
    unit = replace(found.unit, quantity="measure") if angle else found.unit
    return _half_behind(tokens, Part(index, index, numeral, unit, found.end, found.hyphen))


def _letter(tokens: Tokens, index: int, numeral: Numeral) -> Numeral | None:
    """As in "1.2m people", "10k jobs": a letter that is a scale word because of what follows."""
    scaled = with_letter(tokens, numeral)
    if scaled is None or tokens[numeral.end].text in ("t", "T") or not scaled.possible:
        return None
    if read_currency(tokens, scaled.end, index) or phrase_at(tokens, scaled.end, "-", "strong"):
        return scaled
    if tokens[numeral.end].text == "m":
        return None if _is_metre(tokens, index, numeral) else scaled
    return scaled if read_counted(tokens, scaled.end).singular else None


def _is_metre(tokens: Tokens, index: int, numeral: Numeral) -> bool:
    """The glued "m" is metre: before words of length, behind verbs of movement, in "a 1.8m fence"."""
    letter, behind = tokens[numeral.end], tokens[numeral.end + 1]
    if letter.text != "m" or letter.gap:
        return False
    before = {token.lower for token in tokens[max(index - _LOOK_BACK, 0) : index]}
    if behind.lower in _BEHIND_METRES or tokens[index - 1].lower in _MOVES or before & _DEPTHS:
        return True
    if behind.lower == "of":
        return tokens[numeral.end + 2].lower in _LONG_THINGS
    counted = read_counted(tokens, numeral.end + 1).singular
    return not counted and tokens[index - 1].lower in ("a", "the") and not read_currency(tokens, numeral.end + 1, index)


def _half_behind(tokens: Tokens, part: Part) -> Part:
    """As in "two years and a half"."""
    if part.hyphen or part.numeral.words:
        return part
    bare = part.numeral._replace(end=part.end, scale=1.0)
    halved = with_half(tokens, bare)
    return part if halved is bare else part._replace(numeral=halved, end=halved.end)


def _compound(tokens: Tokens, part: Part) -> Part:
    """As in "two hours and 15 minutes", "6ft 2in", "6-foot-2": smaller units behind a unit are one figure with it."""
    if part.unit.quantity not in ("duration", "measure") or part.numeral.words:
        return part
    at = part.end
    if part.hyphen and part.unit.plural == "feet" and hyphen_at(tokens, at) and tokens[at + 1].text.isdigit():
        return _joined(part, Part(at + 1, at + 1, whole(float(tokens[at + 1].text[:3]), at + 2), _INCH, at + 2))
    if tokens[at].text == "," and part.hyphen:
        return part  # "a 220-mile, 24-inch pipeline"
    at += tokens[at].text == ","
    at += tokens[at].lower == "and"
    numeral = read_number(tokens, at) if tokens[at].gap != "\n" else None
    if numeral is None or numeral.words:
        return part
    found = read_unit(tokens, numeral.end, numeral.low == 1) or _bare_inches(tokens, part, numeral)
    if found is None or found.unit.base != part.unit.base or numeral.low * found.unit.factor >= part.unit.factor:
        return part
    return _joined(part, Part(at, at, numeral, found.unit, found.end))


def _bare_inches(tokens: Tokens, part: Part, numeral: Numeral) -> Measured | None:
    """As in "5ft 10"."""
    bare = part.unit.plural == "ft" and numeral.end == part.end + 1 and tokens[numeral.end].kind != "word"
    return Measured(_INCH, numeral.end, False) if bare else None


_INCH = Unit("measure", "m", 0.0254, "inch", "inches")


def _joined(part: Part, smaller: Part) -> Part:
    ratio = smaller.unit.factor / part.unit.factor
    value = part.numeral.low + smaller.numeral.low * ratio
    words = f"{part.numeral.low:g} {part.unit.plural} {smaller.numeral.low:g} {smaller.unit.plural}"
    numeral = Numeral(value, value, smaller.numeral.step * ratio, smaller.end, words=words, spelled=True)
    return part._replace(numeral=numeral, end=smaller.end)


# ----------------------------------------------------------------------------------------------- without numbers


def _share_of_a_unit(tokens: Tokens, index: int, share: Numeral) -> Part | None:
    """As in "half an hour", "a quarter of a million", "half-mile", "3/4 mile": a number after all."""
    scaled = _scaled_share(tokens, share)
    if scaled:
        return _measured(tokens, index, scaled)
    hyphen = hyphen_at(tokens, share.end)
    at = share.end if hyphen else _behind_article(tokens, share.end)
    if at is None:
        return None
    found = read_unit(tokens, at, one=True)
    tiny = share.words.endswith(("hundredths", "thousandths", "tenths", "hundredth", "thousandth", "tenth"))
    if found is None or found.unit.quantity == "multiple" or (found.unit.singular == "second" and not tiny):
        return None
    numeral = share._replace(share=False, words="")
    return Part(index, index, numeral, found.unit, found.end, found.hyphen)


def _scaled_share(tokens: Tokens, share: Numeral) -> Numeral | None:
    """As in "half a million", "half-dozen", "three-quarters of a billion"."""
    hyphen = hyphen_at(tokens, share.end)
    at = share.end + 1 if hyphen else _behind_article(tokens, share.end)
    if hyphen and tokens[share.end + 1].lower in _ARTICLES and hyphen_at(tokens, share.end + 2):
        at = share.end + 3  # "half-a-million"
    scale = SCALES.get(tokens[at].lower) if at is not None and tokens[at].gap != "\n" else None
    if at is None or not scale:
        return None
    value = tidy(share.low * scale)
    step = value if scale == 12 else whole(value, at).step
    return with_scales(tokens, Numeral(value, value, step, at + 1, scale, spelled=True))


def _behind_article(tokens: Tokens, index: int) -> int | None:
    """Behind "a", "an" or "of a"; the place itself before a unit that stands directly behind "3/4" or "¾"."""
    at = index + (tokens[index].lower == "of")
    if tokens[at].lower in _ARTICLES and tokens[at].gap != "\n":
        return at + 1
    return index if tokens[index - 1].kind == "number" or tokens[index - 1].text in "½¼¾⅓⅔⅛" else None


def _one_unit(tokens: Tokens, index: int) -> Part | None:
    """As in "a decade", which counts behind a bound or before "and a half", and "year-long"."""
    article = tokens[index].lower in _ARTICLES
    at = index + article
    lengthened = tokens[index].lower in _LENGTHENED and phrase_at(tokens, index + 1, "-", "long")
    if not (article and tokens[at].gap == " ") and not lengthened:
        return None
    found = read_unit(tokens, at, one=True)
    if (
        found is None
        or found.hyphen
        or found.unit.singular in ("second", "time", "°")
        or found.unit.quantity == "percent"
    ):
        return None
    part = Part(index, index, whole(1.0, found.end), found.unit, found.end, hyphen=lengthened, article=article)
    halved = _half_behind(tokens, part)
    return halved._replace(article=article and halved is part)
