"""A laid out part taken apart into PDF objects, and put into another file: pages, links, tags and bookmarks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import pydyf
from weasyprint.pdf.anchors import add_outlines

from factcheck.render.layout import PDF_VARIANT
from factcheck.render.pdf_access import at, number_of
from factcheck.render.pdf_objects import STREAM, Raw, put_right
from factcheck.render.pdf_pictures import POINTS
from factcheck.render.split_page import PART_SCHEME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from weasyprint.document import Document

_TOKEN = re.compile(
    rb"\((?:\\.|[^\\()])*\)|<[0-9a-f]*>"  # texts, which are no references whatever they say
    rb"|(?P<number>\d+) 0 R|/(?P<key>StructParents?) (?P<parent>\d+)",
    re.DOTALL,
)
_LINK = re.compile(rb"/A <</Type /Action/S /URI/URI \(" + PART_SCHEME.encode() + rb"((?:\\.|[^\\()])*)\)>>")
_NAMED = re.compile(rb"\(" + PART_SCHEME.encode() + rb"((?:\\.|[^\\()])*)\)")
_HEADERS = re.compile(rb"\((\d+-\d+-\d+)\)")

Bookmark = tuple[str, tuple[int, float, float], "list[Bookmark]", str]


@dataclass(frozen=True, slots=True)
class Part:
    """A part's objects by their number in it, and which of them another file must know."""

    objects: dict[int, bytes]
    pages: tuple[int, ...]
    root: int
    """The parent of its pages."""
    document: int
    """The structure element that holds all others."""
    kids: tuple[bytes, ...]
    """References to the elements directly in it."""
    parents: tuple[tuple[int, bytes], ...]
    """From the number of a page or a link to the structure elements that its content belongs to."""
    places: tuple[tuple[bytes, bytes], ...]
    """Name and destination of every place that a link may lead to."""
    bookmarks: tuple[Bookmark, ...]


def take_part(document: Document) -> Part:
    """The part's objects; whatever belongs to a whole file only (bookmarks, metadata) is left out."""
    bookmarks = document.make_bookmark_tree(POINTS, transform_pages=True)
    document.make_bookmark_tree = lambda *_args, **_options: []
    taken: list[Part] = []

    def take(_document: Document, pdf: pydyf.PDF) -> None:
        put_right(pdf)
        taken.append(_part(pdf, bookmarks))

    document.write_pdf(pdf_variant=PDF_VARIANT, finisher=take)
    return taken[0]


def _part(pdf: pydyf.PDF, bookmarks: Sequence[Bookmark]) -> Part:
    root = at(pdf, pdf.catalog["StructTreeRoot"])
    parents, whole = at(pdf, root["ParentTree"]), at(pdf, root["K"][0])
    numbers = parents["Nums"]
    places = pdf.catalog.get("Names", {}).get("Dests", {}).get("Names", [])
    left = {0, pdf.pages.number, pdf.catalog.number, root.number, parents.number, whole.number}
    left.add(number_of(pdf.catalog["Metadata"]))
    return Part(
        objects={one.number: one.data for one in pdf.objects if one.number not in left},
        pages=tuple(pdf.pages["Kids"][::3]),
        root=pdf.pages.number,
        document=whole.number,
        kids=tuple(whole["K"]),
        parents=tuple((key, _bytes(held)) for key, held in zip(numbers[::2], numbers[1::2], strict=True)),
        places=tuple((_bytes(name), _bytes(place)) for name, place in zip(places[::2], places[1::2], strict=True)),
        bookmarks=tuple(bookmarks),
    )


def _bytes(held: bytes | pydyf.Object) -> bytes:
    return held if isinstance(held, bytes) else bytes(held.data)


# ---------------------------------------------------------------------------------------------------- joining


def add_parts(document: Document, pdf: pydyf.PDF, *, parts: Sequence[Part]) -> None:
    """Puts the parts behind the pages of `pdf`, which is the first part and knows what the whole file is."""
    root = at(pdf, pdf.catalog["StructTreeRoot"])
    parents, whole = at(pdf, root["ParentTree"]), at(pdf, root["K"][0])
    names = pdf.catalog["Names"]["Dests"]["Names"]
    places = [(_bytes(name), _bytes(place)) for name, place in zip(names[::2], names[1::2], strict=True)]
    bookmarks = list(document.make_bookmark_tree(POINTS, transform_pages=True))
    for one in pdf.objects:
        _lead_on(one)
    for part in parts:
        before = len(pdf.page_references)
        bookmarks = _appended(bookmarks, _moved(part.bookmarks, before))
        places += _add(part, pdf, whole, parents["Nums"])
    pdf.catalog["Names"]["Dests"]["Names"] = pydyf.Array(word for place in sorted(places) for word in place)
    add_outlines(pdf, bookmarks)


def _add(part: Part, pdf: pydyf.PDF, whole: pydyf.Dictionary, numbers: pydyf.Array) -> list[tuple[bytes, bytes]]:
    """Adds one part's objects under new numbers, and says where its places are."""
    first = len(pdf.objects)
    renumbered = {old: first + place for place, old in enumerate(part.objects)}
    renumbered |= {part.root: pdf.pages.number, part.document: whole.number}
    shift = max(numbers[::2], default=-1) + 1
    rewrite = partial(_rewritten, renumbered=renumbered, shift=shift)
    for held in part.objects.values():
        pdf.add_object(Raw(rewrite(held)))
    for page in part.pages:
        pdf.pages["Kids"].extend([renumbered[page], 0, "R"])
        pdf.pages["Count"] += 1
    whole["K"].extend(rewrite(kid) for kid in part.kids)
    for key, held in part.parents:
        numbers.extend([key + shift, rewrite(held)])
    return [(name, rewrite(place)) for name, place in part.places]


def _rewritten(held: bytes, renumbered: dict[int, int], shift: int) -> bytes:
    """An object with its references, its place among the tags and the names of its table's heads moved."""

    def moved(token: re.Match[bytes]) -> bytes:
        if token["number"]:
            return b"%d 0 R" % renumbered.get(int(token["number"]), 0)
        if token["key"]:
            return b"/%s %d" % (token["key"], int(token["parent"]) + shift)
        return _HEADERS.sub(rb"(%d.\1)" % shift, token[0])

    head, stream, content = held.partition(STREAM)
    return _TOKEN.sub(moved, _leading(head)) + stream + content


def _leading(head: bytes) -> bytes:
    """Links into another part lead to their place by its name, now that it is in the same file."""
    return _NAMED.sub(rb"(\1)", _LINK.sub(rb"/Dest (\1)", head)) if PART_SCHEME.encode() in head else head


def _lead_on(one: pydyf.Object) -> None:
    if isinstance(one, pydyf.Dictionary) and one.get("Subtype") == "/Link" and "A" in one:
        address = str(one["A"]["URI"].string)
        if address.startswith(PART_SCHEME):
            del one["A"]
            one["Dest"] = one["Contents"] = pydyf.String(address.removeprefix(PART_SCHEME))


def _moved(bookmarks: Sequence[Bookmark], pages: int) -> list[Bookmark]:
    return [
        (title, (page + pages, x, y), _moved(children, pages), state)
        for title, (page, x, y), children, state in bookmarks
    ]


def _appended(bookmarks: list[Bookmark], more: Sequence[Bookmark]) -> list[Bookmark]:
    """The bookmarks of a part behind those before it: under the title where they belong to sections of it.

    A part has no title of its own, so that its sections come as roots, and what continues a section too.
    """
    if not bookmarks:
        return list(more)
    title, place, children, state = bookmarks[0]
    return [(title, place, [*children, *more], state), *bookmarks[1:]]
