"""What the columns of a list of articles are called, and which row names them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

COLUMNS = {
    "text": "text body content article articlebody fulltext maintext articletext bodytext story paragraphs transcript"
    " contenthtml contenttext bodyhtml inhalt volltext artikeltext texte contenu texto contenido cuerpo текст",
    "title": "title headline heading name articletitle webtitle titel überschrift schlagzeile titre título titulo"
    " titular заголовок",
    "published": "date published publishedat publicationdate pubdate publisheddate datepublished datepublish createdat"
    " webpublicationdate timestamp datum veröffentlicht erschienen fecha publicado дата",
    "updated": "datelastmodified modified updated updatedat datemodified lastmodified datemodify",
    "publisher": "publisher source outlet publication site newspaper media medium sourcename sitename sourcedomain"
    " quelle zeitung verlag journal fuente medio источник издание",
    "author": "author authors byline creator writer autor autorin autoren verfasser auteur auteurs автор",
    "url": "url link address weburl articleurl sourceurl permalink",
    "language": "language lang inlanguage",
}
"""The usual names of the columns, without case, blanks and marks."""
MEANING = {name: column for column, names in COLUMNS.items() for name in names.split()}
HEAD_ROWS = 40
"""Rows among which the one that names the columns is looked for: a title or a query may stand above it."""
NO_ARTICLES = "no column of texts (text, body, content) beside one of titles, days, publishers or addresses"
"""What a table is refused for."""


class Table(NamedTuple):
    """A sheet of a workbook: its rows that have any cell, by the number under which the sheet shows them."""

    name: str
    rows: Sequence[tuple[int, list[str]]]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()


def meaning_of(name: str) -> str | None:
    """What a column of this name holds; None where it is none of ours."""
    return MEANING.get(re.sub(r"[\W\d_]", "", name.lower()[:60]))


def holds_articles(names: Iterable[str]) -> bool:
    """Whether columns of these names make a list of articles: a text, and something that says whose or which."""
    meanings = {meaning_of(name) for name in names}
    return "text" in meanings and len(meanings - {None}) >= 2


def head_of(rows: Sequence[Sequence[str]]) -> int | None:
    """The place of the first row that names the columns of a list of articles; None where none does."""
    return next((place for place, row in enumerate(rows[:HEAD_ROWS]) if holds_articles(row)), None)
