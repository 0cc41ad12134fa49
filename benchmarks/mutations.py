"""Folders in which nothing conflicts, with one date, figure, name or quotation of one source altered by program.

Only details that another source gives too are altered: nobody can notice another value of what is told once. Which
they are is told by their values alone, not by what the rules have put together.
"""

from __future__ import annotations

import random
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from benchmarks.scores import share
from factcheck.extract.rules import RulesExtractor
from factcheck.find.dates.words import MONTHS
from factcheck.find.wordings import wording_of
from factcheck.models import DateValue, Detail, FigureValue, NameValue, QuoteValue
from factcheck.pipeline import Assignment, make_report
from factcheck.report import Report, ReportedClaim
from tests.expectations import read_expected
from tests.pipeline.reports import ROOT, quiet, report_on

SEED = 11
HEAD = ["Altered", "variants", "caught", "recall", "flagged besides"]
_NUMBERS = dict(
    zip("two three four five six seven eight nine ten eleven twelve fourteen".split(), range(2, 14), strict=True)
)
_WORDS = list(_NUMBERS)
_NUMBER = re.compile(rf"\d+|\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)
_MONTH = re.compile(rf"\b(?:{'|'.join(name for name in MONTHS if name)})\b")
_DAY = re.compile(r"\b\d{1,2}\b")
_YEAR = re.compile(r"\b\d{4}\b")
_LETTERS = "aeiou"


@dataclass(frozen=True, slots=True)
class Variant:
    """One alteration: a sentence of one source, before and after."""

    folder: Path
    path: str
    kind: str
    how: str
    before: str
    after: str


@dataclass(slots=True)
class Caught:
    """The counts of one kind of alteration."""

    variants: int = 0
    caught: int = 0
    besides: int = 0
    """Inconsistencies flagged that do not hold the altered sentence."""

    def cells(self) -> list[str]:
        """The counts in the order of `HEAD`."""
        return [str(self.variants), str(self.caught), share(self.caught, self.variants), str(self.besides)]


@dataclass(slots=True)
class Mutations:
    """All variants of all folders, by kind and by what was done."""

    folders: list[str] = field(default_factory=list)
    unaltered: int = 0
    """Flagged in the folders as they are: must be none."""
    kinds: dict[str, Caught] = field(default_factory=dict)
    total: Caught = field(default_factory=Caught)

    def add(self, variant: Variant) -> None:
        """Reads the folder with the alteration and counts what is flagged."""
        flags = _report(variant).inconsistencies
        holding = [flag for flag in flags if any(variant.after in side.quote for side in flag.sides)]
        for counts in (self.total, *(self.kinds.setdefault(name, Caught()) for name in (variant.kind, variant.how))):
            counts.variants += 1
            counts.caught += any(flag.kind == variant.kind for flag in holding)
            counts.besides += len(flags) - len(holding)

    def table_rows(self) -> Iterator[list[str]]:
        """The total, then every kind and under it what was done."""
        yield ["**all**", *self.total.cells()]
        for name in sorted(self.kinds):
            yield [name if ":" in name else f"**{name}**", *self.kinds[name].cells()]


@lru_cache(maxsize=1)
def all_mutations() -> Mutations:
    """Every variant of every folder in which nothing is planted; the same in every run."""
    mutations = Mutations()
    for folder in consistent_folders():
        mutations.folders.append(folder.name)
        mutations.unaltered += len(report_on(folder).inconsistencies)
        for variant in variants_of(folder):
            mutations.add(variant)
    return mutations


def consistent_folders() -> list[Path]:
    """The small folders that hold no conflict at all."""
    folders = sorted(path for path in (ROOT / "tests" / "folders").iterdir() if path.is_dir())
    expected = {folder: read_expected(folder.with_name(folder.name + ".expected.json")) for folder in folders}
    return [folder for folder in folders if not expected[folder].must_flag and not expected[folder].may_flag]


def variants_of(folder: Path) -> Iterator[Variant]:
    """The alterations of one folder: a few of every detail that two sources give."""
    report = report_on(folder)
    chance = random.Random(f"{SEED} {folder.name}")  # noqa: S311 - the same variants in every run
    sources: dict[tuple[object, ...], set[str]] = {}
    details = [(claim, detail) for claim in report.claims for detail in claim.mentions if isinstance(detail, Detail)]
    for _, detail in details:
        sources.setdefault(_key(detail), set()).add(detail.source)
    path = {source.id: source.path for source in report.sources}
    for claim, detail in details:
        if _key(detail)[0] and len(sources[_key(detail)]) > 1 and claim.kind != "headline":
            for how, words in _altered(detail, chance):
                yield _variant(folder, path[detail.source], (claim, detail), f"{detail.kind}: {how}", words)


def _variant(folder: Path, path: str, told: tuple[ReportedClaim, Detail], how: str, words: str) -> Variant:
    claim, detail = told
    quote, start = claim.evidence[0].quote, detail.start - claim.evidence[0].start
    after = quote[:start] + words + quote[start + len(detail.quote) :]
    return Variant(folder, path, detail.kind, how, quote, after)


def _report(variant: Variant) -> Report:
    """The report on the folder with the one sentence altered; a name is altered wherever the source writes it."""
    with tempfile.TemporaryDirectory() as place:
        for path in variant.folder.iterdir():
            text = path.read_text(encoding="utf-8")
            if path.name == variant.path:
                assert variant.before in text
                text = text.replace(variant.before, variant.after, 1)
            (Path(place) / path.name).write_text(text, encoding="utf-8")
        return make_report(Assignment(Path(place), "altered"), RulesExtractor(), quiet)[0]


def _key(detail: Detail) -> tuple[object, ...]:
    """What is equal for details that give one value; its first part is empty where the value is not altered."""
    match detail.value:
        case DateValue() as value:
            return value.start or "", value.end, value.bound
        case FigureValue() as value:
            return value.counted or value.unit, value.low, value.high, value.quantity
        case NameValue() as value:
            return (value.text if value.name_kind == "person" and " " in value.text else "",)
        case QuoteValue() as value:
            return ("quote" if len(wording_of(value.text)) > 3 else "", wording_of(value.text))
        case _:
            return ("",)


def _altered(detail: Detail, chance: random.Random) -> Iterator[tuple[str, str]]:
    """What is done to a detail, and its words then."""
    words, done = detail.quote, {"date": _dates, "figure": _figures, "name": _names, "quote": _quotes}.get(detail.kind)
    if done is not None:
        yield from ((how, after) for how, after in done(words, chance) if after != words)


def _dates(words: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    month, day, year = _MONTH.search(words), _DAY.search(words), _YEAR.search(words)
    if month:
        yield "month", _put(words, month, chance.choice([name for name in MONTHS if name and name != month[0]]))
    if day:
        yield "day", _put(words, day, str((int(day[0]) + chance.choice((2, 3, 5, 10)) - 1) % 28 + 1))
    if year:
        yield "year", _put(words, year, str(int(year[0]) + chance.choice((-2, -1, 1, 2))))


def _figures(words: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    number = _NUMBER.search(words)
    if number is None:
        return
    if number[0].isdigit():
        first = str((int(number[0][0]) + chance.randrange(2, 7)) % 9 + 1)
        yield "first digit", _put(words, number, first + number[0][1:])
        last = str((int(number[0][-1]) + chance.randrange(1, 9)) % 10)
        if len(number[0]) > 1:
            yield "last digit", _put(words, number, number[0][:-1] + last)
        return
    other = chance.choice([word for word in _WORDS if word != number[0].lower()])
    yield "number word", _put(words, number, other.capitalize() if number[0][0].isupper() else other)


def _names(words: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    given, _, family = words.rpartition(" ")
    vowels = [at for at in range(1, len(family)) if family[at] in _LETTERS]
    if given and vowels and len(family) > 4:
        at = chance.choice(vowels)
        letter = chance.choice([letter for letter in _LETTERS if letter != family[at]])
        yield "a letter", f"{given} {family[:at]}{letter}{family[at + 1 :]}"
        cut = chance.randrange(2, len(family) - 1)
        yield "a letter left out", f"{given} {family[:cut]}{family[cut + 1 :]}"


def _quotes(words: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    parts = words.split()
    at = chance.randrange(1, len(parts) - 1)
    yield "a word left out", " ".join([*parts[:at], *parts[at + 1 :]])
    yield "a word replaced", " ".join([*parts[:at], "yesterday", *parts[at + 1 :]])
    verb = next((at for at, word in enumerate(parts) if word in ("have", "will", "was", "is", "did", "must")), None)
    if verb is not None:
        yield "a not", " ".join([*parts[: verb + 1], "not", *parts[verb + 1 :]])


def _put(words: str, match: re.Match[str], new: str) -> str:
    return words[: match.start()] + new + words[match.end() :]
