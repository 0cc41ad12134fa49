"""What a source says of itself: title, publisher, author, days, address, language, each with where it is said."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypedDict, get_args

from factcheck.models import Origin

PublishedFrom = Literal["sources.toml", "metadata", "text", "address", "name", "other sources"]
FIELDS = ("title", "publisher", "author", "published", "updated", "url", "language")
"""What is known of a source, in the order in which it is shown."""
IN_THE_TEXT: frozenset[Origin] = frozenset(("first lines", "byline", "date line", "dateline", "headline"))
ORIGINS: dict[str, Origin] = {origin: origin for origin in get_args(Origin)}

IN_WORDS = ("title", "publisher", "author", "url", "language", "published_time", "updated_time", "time_zone")
"""What is stated in words that travel as they are."""
LONGEST_FIELD = 500
"""Characters kept of a title, a name or an address that a file states of itself."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a source says of itself; None where it does not."""

    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: dt.date | None = None
    updated: dt.date | None = None
    url: str | None = None
    language: str | None = None
    published_time: str | None = None
    """Time of day as HH:MM, as stated."""
    updated_time: str | None = None
    time_zone: str | None = None
    origins: Mapping[str, Origin] = field(default_factory=dict)
    """Where each of them is said."""

    def by(self, origin: Origin) -> Imprint:
        """This imprint, everything in it said at one place."""
        return replace(self, origins=dict.fromkeys(self.known, origin))

    def without(self, *names: Literal["title", "url"]) -> Imprint:
        """This imprint, nothing stated of those fields."""
        left = {name: origin for name, origin in self.origins.items() if name not in names}
        return replace(self, **dict.fromkeys(names), origins=left)

    @property
    def known(self) -> tuple[str, ...]:
        """The names of what it states."""
        stated = (self.title, self.publisher, self.author, self.published, self.updated, self.url, self.language)
        return tuple(name for name, value in zip(FIELDS, stated, strict=True) if value)

    @property
    def published_from(self) -> PublishedFrom | None:
        """Where the day of publication is said, roughly."""
        origin = self.origins.get("published")
        if self.published is None or origin is None:
            return None
        if origin == "sources.toml":
            return "sources.toml"
        if origin in IN_THE_TEXT:
            return "text"
        return "address" if origin == "web address" else "name" if origin == "file name" else "metadata"

    def or_else(self, other: Imprint) -> Imprint:
        """This imprint, its gaps filled from the other; a day travels with its time, a value with where it is said."""
        dated = self if self.published else other
        timed = other if dated.published == other.published and not dated.published_time else dated
        changed = self if self.updated else other
        return Imprint(
            title=self.title or other.title,
            publisher=self.publisher or other.publisher,
            author=self.author or other.author,
            published=dated.published,
            published_time=timed.published_time,
            updated=changed.updated,
            updated_time=changed.updated_time,
            time_zone=timed.time_zone or changed.time_zone,
            url=self.url or other.url,
            language=self.language or other.language,
            origins={**{name: other.origins[name] for name in other.known if name in other.origins}, **self.origins},
        )


NOTHING_STATED = Imprint()
NOBODY = re.compile(
    r"(?:anonymous|anonym|unknown|unspecified|none|n/?a|author|owner|user|admin|administrator|default|guest|root|pc"
    r"|microsoft office user|windows user|\(?unbekannt\)?|python-docx|openpyxl|apache poi|libreoffice)\W*$",
    re.IGNORECASE,
)
"""Authors whom programs put in by themselves."""


def person(stated: str | None) -> str | None:
    """The author whom a file's properties state; None for a name that is nobody's."""
    name = tidy(stated)
    return None if name and NOBODY.match(name) else name


class RawImprint(TypedDict):
    """An imprint as it stands in JSON."""

    stated: dict[str, str]
    origins: dict[str, str]


def imprint_to_raw(imprint: Imprint) -> RawImprint:
    """The imprint as JSON can hold it."""
    stated = (imprint.title, imprint.publisher, imprint.author, imprint.published, imprint.updated)
    named = dict(zip(FIELDS, (*stated, imprint.url, imprint.language), strict=True))
    named |= {"published_time": imprint.published_time, "updated_time": imprint.updated_time}
    named |= {"time_zone": imprint.time_zone}
    return {
        "stated": {name: clean(str(value)) for name, value in named.items() if value},
        "origins": dict(imprint.origins),
    }


def imprint_from_raw(raw: RawImprint) -> Imprint:
    """The imprint that `imprint_to_raw` wrote."""
    stated, origins = raw["stated"], raw["origins"]
    days = {name: dt.date.fromisoformat(stated[name]) for name in ("published", "updated") if name in stated}
    return Imprint(
        **{name: stated.get(name) for name in IN_WORDS},
        published=days.get("published"),
        updated=days.get("updated"),
        origins={name: ORIGINS[origin] for name, origin in origins.items() if origin in ORIGINS},
    )


def tidy(value: str | None) -> str | None:
    """A stated title, name or address on one line and of bearable length; None for an empty one."""
    return " ".join((value or "").split())[:LONGEST_FIELD].strip() or None


def clean(value: str) -> str:
    """The text with every lone surrogate replaced; as long as before."""
    return value.encode("utf-8", "replace").decode("utf-8")
