"""Which reader reads which kind of file: a table, imported format by format so that a run pays for what it meets."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from factcheck.read.kinds import Kind
from factcheck.read.reading import Reading

READERS: dict[Kind, tuple[str, str]] = {
    "text": ("factcheck.read.text", "read_text"),
    "markdown": ("factcheck.read.markdown", "read_markdown"),
    "html": ("factcheck.read.html.reader", "read_html"),
    "pdf": ("factcheck.read.pdf.reader", "read_pdf"),
    "docx": ("factcheck.read.docx", "read_docx"),
}
"""Module and function of the reader of each kind."""


def reader_of(kind: Kind) -> Callable[[bytes], Reading]:
    """The reader of a kind of file."""
    module, function = READERS[kind]
    reader: Callable[[bytes], Reading] = getattr(import_module(module), function)
    return reader
