"""A PDF's objects before they are written: what is put right in them, and those whose bytes are known."""

from __future__ import annotations

import pydyf

STREAM = b"\nstream\n"


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
    """Completes the tags: heads of tables say what they are heads of, margins of pages are no part of the text."""
    _say_scopes(pdf)
    _set_margins_apart(pdf)


def keep_bytes(pdf: pydyf.PDF) -> None:
    """Makes the bytes of every object once: the file's identifier asks for them, and then the file itself."""
    for one in list(pdf.objects):
        if one.free == "n" and not isinstance(one, Raw):
            _put(pdf, one, one.data)


def _say_scopes(pdf: pydyf.PDF) -> None:
    """WeasyPrint names heads in every other cell instead, which leaves those out that stand over nothing but heads."""
    for one in pdf.objects:
        if _is(one, "StructElem") and one["S"] == "/TH":
            row = _at(pdf, one["P"])
            one["A"]["Scope"] = "/Column" if _at(pdf, row["P"])["S"] == "/THead" else "/Row"


def _set_margins_apart(pdf: pydyf.PDF) -> None:
    """WeasyPrint gives what stands in margins tags that hang on nothing: one program reads it out, another does not."""
    root = _at(pdf, pdf.catalog["StructTreeRoot"])
    numbers = _at(pdf, root["ParentTree"])["Nums"]
    marks = dict(zip(numbers[::2], numbers[1::2], strict=True))
    hanging = _hanging(pdf, root["K"][0])
    for page in (one for one in pdf.objects if _is(one, "Page")):
        on_page = marks[page["StructParents"]]
        loose = {mark for mark, element in enumerate(on_page) if _number(element) not in hanging}
        _unmark(_at(pdf, page["Contents"]).stream, loose)
        on_page[:] = [b"null" if mark in loose else element for mark, element in enumerate(on_page)]
    for one in [one for one in pdf.objects if _is(one, "StructElem") and one.number not in hanging]:
        _put(pdf, one, b"null")


def _hanging(pdf: pydyf.PDF, root: bytes) -> set[int]:
    """Numbers of all elements in the tree of tags."""
    found: set[int] = set()
    stack = [root]
    while stack:
        number = _number(stack.pop())
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


def _is(one: pydyf.Object, kind: str) -> bool:
    return isinstance(one, pydyf.Dictionary) and one.get("Type") == f"/{kind}"


def _at(pdf: pydyf.PDF, reference: bytes) -> pydyf.Dictionary:
    return pdf.objects[_number(reference)]


def _number(reference: bytes) -> int:
    return int(reference.split()[0])
