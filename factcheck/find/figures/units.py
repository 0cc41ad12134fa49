"""Units of measure: how they are written, and the base unit that values are converted to.

One base unit for each quantity: metre, square metre, kilogram, litre, metre per second, degree Celsius, watt,
watt-hour, byte, and the day for every duration from a second to a century (a year is 365.25 days, a month its
twelfth part).
A ton, short, long or metric, is 1,000 kg: newspapers use the words for one another, and a difference of a tenth
that is one of spelling only would be reported as a conflict.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from .numerals import tidy
from .tokens import Tokens, hyphen_at

Quantity = Literal["count", "money", "percent", "measure", "duration", "age", "ratio", "multiple", "temperature"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as written, with the way to its base unit: `base = value * factor + offset`."""

    quantity: Quantity
    base: str
    factor: float = 1.0
    singular: str = ""
    """The unit in words behind a one: "year", "km"."""
    plural: str = ""
    offset: float = 0.0
    sign: str = ""
    """Currency sign that is shown before the number."""

    def to_base(self, value: float | None) -> float | None:
        """The value in the base unit."""
        return None if value is None else tidy(value * self.factor + self.offset)


COUNT = Unit("count", "")
YEAR, MONTH, DAY = 365.25, 365.25 / 12, 1.0
PERCENT = Unit("percent", "%", 1.0, "%", "%")
MAGNITUDE = Unit("measure", "magnitude", 1.0, "magnitude", "magnitude")
TIMES = Unit("multiple", "", 1.0, "time", "times")

_WORDS: dict[str, Unit] = {}
"""Units written in lower case, by the words with the spaces between them."""
_SYMBOLS: dict[str, Unit] = {}
"""Units whose case matters."""


def _words(quantity: Quantity, base: str, factor: float, names: str, offset: float = 0.0) -> None:
    """Singular, plural, then other spellings; "_" is a space."""
    forms = [name.replace("_", " ") for name in names.split()]
    unit = Unit(quantity, base, factor, forms[0], forms[min(1, len(forms) - 1)], offset)
    _WORDS.update(dict.fromkeys(forms, unit))


def _symbols(quantity: Quantity, base: str, factor: float, names: str, offset: float = 0.0) -> None:
    """The symbol to show first, then other spellings."""
    forms = [name.replace("_", " ") for name in names.split()]
    unit = Unit(quantity, base, factor, forms[0], forms[0], offset)
    _SYMBOLS.update(dict.fromkeys(forms, unit))


_symbols("percent", "%", 1, "% pc pct")
_words("percent", "%", 1, "% % percent per_cent prozent pourcent pour_cent por_ciento процентов процента процент")
_words("percent", "pp", 1, "percentage_point percentage_points percent_point percent_points")
_words("percent", "pp", 0.01, "basis_point basis_points")

_symbols("measure", "m", 1000, "km kms Km")
_symbols("measure", "m", 1, "m")
_symbols("measure", "m", 0.01, "cm")
_symbols("measure", "m", 0.001, "mm")
_symbols("measure", "m", 0.3048, "ft")
_symbols("measure", "m", 0.0254, "in")
_words("measure", "m", 1000, "kilometre kilometres kilometer kilometers километров километра")
_words("measure", "m", 1, "metre metres meter meters")
_words("measure", "m", 0.01, "centimetre centimetres centimeter centimeters")
_words("measure", "m", 0.001, "millimetre millimetres millimeter millimeters")
_words("measure", "m", 1609.344, "mile miles")
_words("measure", "m", 1852, "nautical_mile nautical_miles")
_words("measure", "m", 9.4607304725808e15, "light_year light_years light-year light-years")
_words("measure", "m", 0.3048, "foot feet")
_words("measure", "m", 0.0254, "inch inches")
_words("measure", "m", 0.9144, "yard yards")

_symbols("measure", "m2", 1e6, "km² km2 sq_km sq._km sqkm")
_symbols("measure", "m2", 1, "m² m2 sq_m sq._m sqm")
_symbols("measure", "m2", 0.09290304, "sq_ft sq._ft")
_symbols("measure", "m2", 1e4, "ha")
_words("measure", "m2", 1e6, "square_kilometre square_kilometres square_kilometer square_kilometers")
_words("measure", "m2", 1, "square_metre square_metres square_meter square_meters")
_words("measure", "m2", 2589988.110336, "square_mile square_miles sq_miles sq._miles")
_words("measure", "m2", 0.09290304, "square_foot square_feet")
_words("measure", "m2", 1e4, "hectare hectares")
_words("measure", "m2", 4046.8564224, "acre acres")

_symbols("measure", "kg", 1, "kg kgs")
_symbols("measure", "kg", 0.001, "g")
_symbols("measure", "kg", 1e-6, "mg")
_symbols("measure", "kg", 1000, "t")
_symbols("measure", "kg", 0.45359237, "lb lbs")
_symbols("measure", "kg", 0.028349523125, "oz")
_symbols("measure", "kg", 6.35029318, "st")
_words("measure", "kg", 1, "kilogram kilograms kilogramme kilogrammes kilo kilos")
_words("measure", "kg", 0.001, "gram grams gramme grammes")
_words("measure", "kg", 1e-6, "milligram milligrams milligramme milligrammes")
_words("measure", "kg", 1000, "tonne tonnes metric_ton metric_tons")
_words("measure", "kg", 1000, "ton tons")
_words("measure", "kg", 1e6, "kiloton kilotons kilotonne kilotonnes")
_words("measure", "kg", 0.028349523125, "ounce ounces")
_words("measure", "kg", 6.35029318, "stone stone")

_symbols("measure", "l", 1, "l")
_symbols("measure", "l", 0.001, "ml")
_words("measure", "l", 1, "litre litres liter liters")
_words("measure", "l", 0.001, "millilitre millilitres milliliter milliliters")
_words("measure", "l", 1000, "cubic_metre cubic_metres cubic_meter cubic_meters")
_words("measure", "l", 28.316846592, "cubic_foot cubic_feet")
_words("measure", "l", 3.785411784, "gallon gallons")
_words("measure", "l", 158.987294928, "barrel barrels")
_words("measure", "l", 0.56826125, "pint pints")

_symbols("measure", "m/s", 1 / 3.6, "km/h kmh kph kmph km/hr")
_symbols("measure", "m/s", 0.44704, "mph")
_symbols("measure", "m/s", 1, "m/s")
_words(
    "measure",
    "m/s",
    1 / 3.6,
    "kilometre_per_hour kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometre_an_hour",
)
_words(
    "measure",
    "m/s",
    1 / 3.6,
    "kilometre_per_hour kilometres_per_hour kilometer_per_hour kilometers_an_hour km_per_hour "
    "km_an_hour kilometer_an_hour",
)
_words("measure", "m/s", 0.44704, "mile_per_hour miles_per_hour miles_an_hour mile_an_hour")
_words("measure", "m/s", 1, "metre_per_second metres_per_second meters_per_second metres_a_second")
_words("measure", "m/s", 0.514444444444, "knot knots")

_symbols("measure", "W", 1e3, "kW")
_symbols("measure", "W", 1e6, "MW")
_symbols("measure", "W", 1e9, "GW")
_words("measure", "W", 1, "watt watts")
_words("measure", "W", 1e3, "kilowatt kilowatts")
_words("measure", "W", 1e6, "megawatt megawatts")
_words("measure", "W", 1e9, "gigawatt gigawatts")
_symbols("measure", "Wh", 1e3, "kWh")
_symbols("measure", "Wh", 1e6, "MWh")
_symbols("measure", "Wh", 1e9, "GWh")
_symbols("measure", "Wh", 1e12, "TWh")
_words("measure", "Wh", 1e3, "kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours")
_words("measure", "Wh", 1e6, "megawatt-hour megawatt-hours megawatt_hour megawatt_hours")
_symbols("measure", "B", 1e6, "MB")
_symbols("measure", "B", 1e9, "GB")
_symbols("measure", "B", 1e12, "TB")
_words("measure", "B", 1e6, "megabyte megabytes")
_words("measure", "B", 1e9, "gigabyte gigabytes")
_words("measure", "B", 1e12, "terabyte terabytes")
_words("measure", "dB", 1, "decibel decibels")
_symbols("measure", "dB", 1, "dB")

_symbols("temperature", "°C", 1, "°C C ° degrees_C °_C degree_C")
_symbols("temperature", "°", 1, "°")
_symbols("temperature", "°C", 5 / 9, "°F F degrees_F °_F degree_F", offset=-160 / 9)
_words("temperature", "°C", 1, "°C °C degree_celsius degrees_celsius degrees_centigrade celsius")
_words("temperature", "°C", 5 / 9, "°F °F degree_fahrenheit degrees_fahrenheit fahrenheit", -160 / 9)
_words("temperature", "°", 1, "degree degrees")

_symbols("duration", "day", 1 / 24, "h hr hrs")
_symbols("duration", "day", 1 / 1440, "min mins")
_symbols("duration", "day", YEAR, "yr yrs")
_words("duration", "day", 1 / 86400, "second seconds")
_words("duration", "day", 1 / 1440, "minute minutes")
_words("duration", "day", 1 / 24, "hour hours")
_words("duration", "day", DAY, "day days")
_words("duration", "day", 7, "week weeks")
_words("duration", "day", 14, "fortnight fortnights")
_words("duration", "day", MONTH, "month months")
_words("duration", "day", YEAR, "year years")
_words("duration", "day", 10 * YEAR, "decade decades")
_words("duration", "day", 100 * YEAR, "century centuries")
_words("measure", "magnitude", 1, "magnitude magnitude on_the_richter_scale")
_words("multiple", "", 1, "time times")

_GLUED_ONLY = frozenset(("in", "C", "F", "h", "t", "pc"))
"""Symbols that are other words when a space stands before them."""
_PLURAL_ONLY = frozenset(("second", "barrel", "degree", "gallon", "yard", "watt", "knot", "time"))
"""Behind a number above one and a space the singular of these is no unit: "two second-half goals"."""
UNIT_WORDS = frozenset(form.split(" ")[0].split("-")[0].split("/")[0].split(".")[0] for form in (*_WORDS, *_SYMBOLS))
"""Words with which a unit begins."""
_LONGEST_UNIT = 4
"""Tokens of the longest unit ("on the Richter scale")."""


class Measured(NamedTuple):
    """A unit where it stands behind a number."""

    unit: Unit
    end: int
    """Index of the token behind it."""
    hyphen: bool
    """A hyphen joins it to the number ("16-year")."""


def read_unit(tokens: Tokens, index: int, one: bool = False) -> Measured | None:
    """The unit that stands at `index`, behind a space, a hyphen or nothing; `one` allows every singular."""
    hyphen = hyphen_at(tokens, index)
    at = index + 1 if hyphen else index
    if tokens[at].gap == "\n" or not _may_begin(tokens, at):
        return None
    for length in range(_LONGEST_UNIT, 0, -1):
        form = _joined(tokens, at, at + length)
        unit = _SYMBOLS.get(form) or (_WORDS.get(form.lower()) if _lower_enough(tokens, at) else None)
        if unit and _admissible(tokens, at, at + length, form, hyphen or one):
            return Measured(unit, at + length, hyphen)
    return None


def _may_begin(tokens: Tokens, index: int) -> bool:
    token = tokens[index]
    return token.text in UNIT_WORDS or token.lower in UNIT_WORDS


def _joined(tokens: Tokens, start: int, end: int) -> str:
    """The tokens' text with single spaces where there is space."""
    words = [(" " if at > start and tokens[at].gap else "") + tokens[at].text for at in range(start, end)]
    whole = all(tokens[at].kind != "pad" and (at == start or tokens[at].gap != "\n") for at in range(start, end))
    return "".join(words) if whole else ""


def _lower_enough(tokens: Tokens, index: int) -> bool:
    """As in "50 Cent" is a rapper; a capital is a unit in headlines and in German only."""
    return not tokens[index].capital or tokens[index].title or tokens[index].lower == "prozent"


def _admissible(tokens: Tokens, index: int, end: int, form: str, singular: bool) -> bool:
    after = tokens[end]
    if form in _GLUED_ONLY and tokens[index].gap != "":
        return False
    if (
        form in _SYMBOLS
        and after.gap == ""
        and (after.text == "/" or (after.kind == "number" and form not in ("ft", "h")))
    ):
        return False
    if form == "st" and (tokens[index].gap != "" or tokens[index - 1].text.endswith("1")):
        return False  # 21st
    if form == "stone":
        return after.kind != "word" or after.lower in ("and", "in", "when", "at", "to", "or")
    return singular or form.lower() not in _PLURAL_ONLY or bool(tokens[index].language)
