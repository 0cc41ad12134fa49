"""What the reader of a briefing should know of a PDF beside its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

SCRIPT = re.compile(rb"/(?:JavaScript|JS|Launch)[\s(/<\[]")


def remarks_on(document: pdfium.PdfDocument, raw: bytes) -> Iterator[str]:
    """Scripts and attached files: nothing of them is run or read."""
    if pdfium_c.FPDFDoc_GetJavaScriptActionCount(document.raw) > 0 or SCRIPT.search(raw):
        yield "The PDF holds scripts or starts programs; nothing of it was run."
    if attached := document.count_attachments():
        yield f"The PDF has {attached} attached {'file' if attached == 1 else 'files'}, which were not read."


def how_sure(sureness: Sequence[float]) -> tuple[str, ...]:
    """The remark on text that was seen in a picture; none where there is no such text."""
    if not sureness:
        return ()
    mean = sum(sureness) / len(sureness)
    return (f"Read from a picture by tesseract, {mean:.0f} % sure on average: letters and figures may be wrong.",)
