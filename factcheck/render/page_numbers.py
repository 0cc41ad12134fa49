"""The numbers of pages in references to them, written once the pages are laid out.

`target-counter` would make WeasyPrint lay out a page that refers to others three times: without the number, with it,
and once more since the count of all pages came to be known meanwhile. The style sheet keeps room for it instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from weasyprint.formatting_structure.boxes import TextBox

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from weasyprint.document import Document
    from weasyprint.formatting_structure.boxes import Box

ROOM = "000"
"""What the style sheet sets where the number of a page will stand; its figures are of one width."""


def number_references(document: Document) -> None:
    """Writes into each reference the page on which its place begins; one to no place stays empty."""
    numbers = number_places(page.anchors for page in document.pages)
    for place, box in _references(document):
        _write(box, numbers.get(place))


def number_places(pages: Iterable[Iterable[str]]) -> Mapping[str, int]:
    """The page, from 1, on which each place begins; what goes on over several pages is named on all of them."""
    numbers: dict[str, int] = {}
    for number, names in enumerate(pages, 1):
        for name in names:
            numbers.setdefault(name, number)
    return numbers


def _references(document: Document) -> Iterator[tuple[str, TextBox]]:
    """The boxes in which room is kept, each with the name of the place that it refers to."""
    for page in document.pages:
        for kind, place, _, link in page.links:
            if kind == "internal":
                yield from ((place, box) for box in link.descendants() if _has_room(box))


def _has_room(box: Box) -> bool:
    """Only what the style sheet puts behind a link has, and not the link's own words."""
    return isinstance(box, TextBox) and box.element_tag.endswith("::after") and ROOM in box.text


def _write(box: TextBox, number: int | None) -> None:
    """Boxes keep no more than their letters between layout and drawing, so that letters are all there is to change."""
    told = "" if number is None else str(number)
    if box.style["text_align_all"] in ("right", "end"):
        box.position_x += box.width * (len(ROOM) - len(told)) / len(ROOM)
    box.text = box.pango_layout.text = box.text.replace(ROOM, told)
