"""Which reader reads which kind of file: a table, imported format by format so that a run pays for what it meets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from factcheck.read.reading import Reading
from factcheck.read.shelf import Inside
from factcheck.read.signs import Kind

READERS: dict[Kind, tuple[str, str]] = {
    "text": ("factcheck.read.text", "read_text"),
    "markdown": ("factcheck.read.markdown", "read_markdown"),
    "html": ("factcheck.read.html.reader", "read_html"),
    "pdf": ("factcheck.read.pdf.reader", "read_pdf"),
    "docx": ("factcheck.read.docx", "read_docx"),
    "odt": ("factcheck.read.odt", "read_odt"),
    "rtf": ("factcheck.read.rtf", "read_rtf"),
    "epub": ("factcheck.read.epub", "read_epub"),
    "subtitles": ("factcheck.read.subtitles", "read_subtitles"),
    "webarchive": ("factcheck.read.saved_page", "read_webarchive"),
    "picture": ("factcheck.read.pdf.reader", "read_picture"),
}
"""Module and function of the reader of each kind that is one source."""
SHELVES: dict[Kind, tuple[str, str]] = {
    "mail": ("factcheck.read.mail", "open_mail"),
    "mails": ("factcheck.read.mails", "open_mails"),
    "tnef": ("factcheck.read.tnef", "open_tnef"),
    "outlook": ("factcheck.read.outlook", "open_outlook"),
    "table": ("factcheck.read.lists.table", "open_table"),
    "workbook": ("factcheck.read.lists.workbook", "open_workbook"),
    "list": ("factcheck.read.lists.json_list", "open_json"),
    "zip": ("factcheck.read.zipped", "open_zip"),
}
"""The same of each kind that may hold several."""


def reader_of(kind: Kind) -> Callable[[bytes], Reading]:
    """The reader of a kind of file that is one source."""
    module, function = READERS[kind]
    reader: Callable[[bytes], Reading] = getattr(import_module(module), function)
    return reader


def shelf_of(kind: Kind) -> Callable[[bytes], Iterator[Inside]]:
    """What opens a kind of file that holds several sources."""
    module, function = SHELVES[kind]
    opener: Callable[[bytes], Iterator[Inside]] = getattr(import_module(module), function)
    return opener
