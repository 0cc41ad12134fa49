"""The words of a PDF that we wrote: what somebody would find who searches it."""

from __future__ import annotations

from contextlib import closing


def read_words(pdf: bytes) -> str:
    """The text of all pages and the document's metadata."""
    import pypdfium2  # only where names must not appear: loading it takes time

    with closing(pypdfium2.PdfDocument(pdf)) as document:
        pages = (page.get_textpage().get_text_range() for page in document)
        return "\n".join([*document.get_metadata_dict().values(), *pages])
