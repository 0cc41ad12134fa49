"""A PDF's objects before they are written: what is put right in them, and those whose bytes are known."""

from __future__ import annotations

import re

import pydyf

from factcheck.render.pdf_access import at, is_a, number_of
from factcheck.render.pdf_boxes import name_boxes
from factcheck.render.pdf_links import drop_idle_links
from factcheck.render.pdf_pictures import fit_pictures

STREAM = b"\nstream\n"
_ELEMENT = b"<</Type /StructElem"
_NAMED = re.compile(rb"/ID (\([\d.-]+\))")


class Raw(pydyf.Object):  # type: ignore[misc]  # pydyf ships no types
    """An object whose bytes are known already."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content = content

    @property
    def data(self) -> bytes:
        """Its bytes."""
        return self._content

    @property
    def compressible(self) -> bool:
        """Whether it may stand in a compressed stream with others: no stream may."""
        return STREAM not in self._content


def put_right(pdf: pydyf.PDF) -> None:
    """Completes the tags: heads of tables say what they are heads of, margins of pages are no part of the text.

    And the rest that the formats ask for and WeasyPrint leaves undone: of links, pictures and letters without a font.
    """
    _say_scopes(pdf)
    _set_margins_apart(pdf)
    drop_idle_links(pdf)
    fit_pictures(pdf)
    name_boxes(pdf)
    if "AF" in pdf.catalog:  # where WeasyPrint names each attached file twice
        pdf.catalog["AF"][:] = dict.fromkeys(pdf.catalog["AF"])


def list_heads(pdf: pydyf.PDF) -> None:
    """Lists the heads of tables by the names that cells call them by; to be done once, in the whole file."""
    heads = sorted((name, one.reference) for one in pdf.objects if (name := _name_of(one)))
    if heads:
        tree = pydyf.Dictionary({"Names": pydyf.Array(word for head in heads for word in head)})
        pdf.add_object(tree)
        at(pdf, pdf.catalog["StructTreeRoot"])["IDTree"] = tree.reference


def _name_of(one: pydyf.Object) -> bytes:
    """The name in brackets of a head; b"" of anything else. Heads of a part are bytes by now."""
    if isinstance(one, Raw):
        found = _NAMED.search(one.data) if one.data.startswith(_ELEMENT) else None
        return found[1] if found else b""
    return bytes(one["ID"].data) if is_a(one, "StructElem") and "ID" in one else b""


def keep_bytes(pdf: pydyf.PDF) -> None:
    """Makes the bytes of every object once: the file's identifier asks for them, and then the file itself."""
    for one in list(pdf.objects):
        if one.free == "n" and not isinstance(one, Raw):
            _put(pdf, one, one.data)


def _say_scopes(pdf: pydyf.PDF) -> None:
    """WeasyPrint names heads in every other cell instead, which leaves those out that stand over nothing but heads."""
    for one in pdf.objects:
        if is_a(one, "StructElem") and one["S"] == "/TH":
            row = at(pdf, one["P"])
            one["A"]["Scope"] = "/Column" if at(pdf, row["P"])["S"] == "/THead" else "/Row"


def _set_margins_apart(pdf: pydyf.PDF) -> None:
    """WeasyPrint gives what stands in margins tags that hang on nothing: one program reads it out, another does not."""
    root = at(pdf, pdf.catalog["StructTreeRoot"])
    numbers = at(pdf, root["ParentTree"])["Nums"]
    marks = dict(zip(numbers[::2], numbers[1::2], strict=True))
    hanging = _hanging(pdf, root["K"][0])
    for page in (one for one in pdf.objects if is_a(one, "Page")):
        on_page = marks[page["StructParents"]]
        loose = {mark for mark, element in enumerate(on_page) if number_of(element) not in hanging}
        _unmark(at(pdf, page["Contents"]).stream, loose)
        on_page[:] = [b"null" if mark in loose else element for mark, element in enumerate(on_page)]
    for one in [one for one in pdf.objects if is_a(one, "StructElem") and one.number not in hanging]:
        _put(pdf, one, b"null")


def _hanging(pdf: pydyf.PDF, root: bytes) -> set[int]:
    """Numbers of all elements in the tree of tags."""
    found: set[int] = set()
    stack = [root]
    while stack:
        number = number_of(stack.pop())
        found.add(number)
        stack += [kid for kid in pdf.objects[number].get("K", ()) if isinstance(kid, bytes)]
    return found


def _unmark(stream: list[object], loose: set[int]) -> None:
    """Marks stretches of a page by their numbers as what a reader's program passes over."""
    for place, properties in enumerate(stream):
        if isinstance(properties, pydyf.Dictionary) and properties.get("MCID") in loose:
            stream[place - 1 : place + 1] = ["/Artifact", pydyf.Dictionary({"Type": "/Pagination"})]


def _put(pdf: pydyf.PDF, one: pydyf.Object, content: bytes) -> None:
    raw = Raw(content)
    raw.number, raw.generation = one.number, one.generation
    pdf.objects[one.number] = raw
