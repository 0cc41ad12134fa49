"""Links of a PDF that are none: WeasyPrint makes one of every box within a link, and of nothing before a line break.

A screen reader would name their place twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pydyf

from factcheck.render.pdf_access import at, is_a, number_of

if TYPE_CHECKING:
    from collections.abc import Iterator


def drop_idle_links(pdf: pydyf.PDF) -> None:
    """Takes out links within a link and links without words; words that lead nowhere are words."""
    idle: set[int] = set()
    for element in [one for one in pdf.objects if is_a(one, "StructElem")]:
        places = _places(pdf, element)
        is_link = element["S"] == "/Link"
        if is_link and len(element["K"]) == len(places):
            at(pdf, element["P"])["K"].remove(element.reference)
            idle.add(element.number)
        elif (places and _is_within_link(pdf, element)) or (is_link and not places):
            element["S"] = "/Span" if is_link else element["S"]
            element["K"][:] = [kid for kid in element["K"] if kid not in places]
        else:
            continue
        idle.update(*((number_of(place), number_of(at(pdf, place)["Obj"])) for place in places))
    _take_out(pdf, idle)


def _places(pdf: pydyf.PDF, element: pydyf.Dictionary) -> set[bytes]:
    """References to what says where on the page a link of the element is."""
    return {kid for kid in element["K"] if isinstance(kid, bytes) and is_a(at(pdf, kid), "OBJR")}


def _is_within_link(pdf: pydyf.PDF, element: pydyf.Dictionary) -> bool:
    return any(above["S"] == "/Link" for above in _above(pdf, element))


def _above(pdf: pydyf.PDF, element: pydyf.Dictionary) -> Iterator[pydyf.Dictionary]:
    above = at(pdf, element["P"])
    while is_a(above, "StructElem"):
        yield above
        above = at(pdf, above["P"])


def _take_out(pdf: pydyf.PDF, idle: set[int]) -> None:
    """Leaves nothing that names these objects, nor the objects."""
    keys = {pdf.objects[number].get("StructParent") for number in idle} - {None}
    numbers = at(pdf, at(pdf, pdf.catalog["StructTreeRoot"])["ParentTree"])["Nums"]
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    numbers[:] = [word for pair in pairs if pair[0] not in keys for word in pair]
    for page in (one for one in pdf.objects if is_a(one, "Page") and "Annots" in one):
        page["Annots"][:] = [link for link in page["Annots"] if number_of(link) not in idle]
    for number in idle:
        pdf.objects[number].clear()
