"""How one document was read: its text, and everything found in it with its meaning in words."""

from __future__ import annotations

import datetime as dt

from factcheck.models import Certainty, DateValue, FigureValue, NameValue, Noun, Passage, SetAside, Source

ALWAYS_NAMED = frozenset(("path", "title", "publisher", "author", "published", "address", "language", "words"))
"""What is named of a source although it is not known."""


class InspectedDate(Noun):
    """A date in the text; `text[start:end] == quote`, as for every hit below."""

    start: int
    end: int
    quote: str
    value: DateValue

    @property
    def meaning(self) -> str:
        """The days that it names, in words."""
        value = self.value
        days = value.unresolved if value.start is None else f"{value.start} to before {value.end}"
        return _join(value.text, days, value.granularity, value.resolved, value.time, value.bound)


class InspectedFigure(Noun):
    """A figure in the text."""

    start: int
    end: int
    quote: str
    value: FigureValue

    @property
    def meaning(self) -> str:
        """Its bounds, unit and counted thing, in words."""
        value = self.value
        low = "" if value.low is None else f"{'more than' if value.low_open else 'from'} {value.low:,.12g}"
        high = "" if value.high is None else f"{'less than' if value.high_open else 'to'} {value.high:,.12g}"
        is_exact = value.low == value.high and value.low is not None
        bounds = f"{value.low:,.12g}" if is_exact else f"{low} {high}".strip()
        amount = f"{bounds} {value.unit}".strip()
        return _join(value.text, amount, value.quantity, value.counted, value.approximator)


class InspectedName(Noun):
    """A name in the text."""

    start: int
    end: int
    quote: str
    value: NameValue

    @property
    def meaning(self) -> str:
        """What is named, and how."""
        return _join(self.value.text, self.value.name_kind, self.value.title, self.value.role)


class InspectedQuotation(Noun):
    """A stretch between quotation marks, the marks included."""

    start: int
    end: int
    quote: str
    closed: bool
    scare: bool
    speaker: str
    cue: str

    @property
    def meaning(self) -> str:
        """Who says it, and what is odd about it; "" for a plain quotation that nobody is said to say."""
        voice = f"{self.speaker}: {self.cue}" if self.speaker else ""
        return _join(voice, "" if self.closed else "not closed", "scare quotes" if self.scare else "")


class InspectedAttribution(Noun):
    """Who says what."""

    start: int
    end: int
    quote: str
    claimant: str
    cue: str
    polarity: str
    certainty: Certainty
    direct: bool
    reported_by: tuple[str, ...]

    @property
    def meaning(self) -> str:
        """Who says it, how, and through whom."""
        through = f"reported by {', then '.join(self.reported_by)}" if self.reported_by else ""
        voice = f"{self.claimant or '(nobody)'}: {self.cue}"
        return _join(voice, self.polarity, self.certainty, "direct" if self.direct else "", through)


class Inspection(Noun):
    """A document as the program reads it."""

    source: Source
    text: str
    headline: tuple[int, int] | None
    pages: tuple[int, ...]
    set_aside: tuple[SetAside, ...]
    passages: tuple[Passage, ...]
    dates: tuple[InspectedDate, ...]
    figures: tuple[InspectedFigure, ...]
    names: tuple[InspectedName, ...]
    quotations: tuple[InspectedQuotation, ...]
    attributions: tuple[InspectedAttribution, ...]

    @property
    def metadata(self) -> tuple[tuple[str, str | None], ...]:
        """What the document says of itself, each under its name; None for what is not known."""
        source = self.source
        published = _on(source.published, source.published_time, source.time_zone)
        updated = _on(source.updated, source.updated_time, source.time_zone)
        stated = (
            ("path", source.path),
            ("title", self._with_origin("title", source.title)),
            ("publisher", self._with_origin("publisher", source.publisher)),
            ("author", self._with_origin("author", source.author)),
            ("published", self._with_origin("published", published)),
            ("updated", self._with_origin("updated", updated)),
            ("address", self._with_origin("url", source.url)),
            ("language", self._with_origin("language", source.language)),
            ("words", str(source.words)),
            ("grade", source.grade),
            ("encoding", source.encoding_guess and f"read as {source.encoding_guess}, not certain"),
            ("remark", " ".join(source.remarks)),
        )
        return tuple((name, value or None) for name, value in stated if value or name in ALWAYS_NAMED)

    def _with_origin(self, name: str, value: object) -> str | None:
        origin = self.source.origins.get(name)
        return f"{value} (from: {origin})" if value and origin else str(value) if value else None


def _on(day: dt.date | None, time: str | None, zone: str | None) -> str | None:
    return " ".join(filter(None, (str(day), time, zone if time else None))) if day else None


def _join(*parts: str | None) -> str:
    return "; ".join(part for part in parts if part)
