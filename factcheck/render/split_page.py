"""A long page cut into parts that can be laid out one by one: between claims, cards and rows, never within one."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from lxml import html as parser

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ONE_GO = 220_000
"""Letters of a page that is laid out in one go: about a hundred pages of A4 and 400 MB."""
PART = 100_000
"""Letters of a part: about 45 pages and 200 MB for each processor that works on one."""
PART_SCHEME = "part:"
"""What the address of a link into another part begins with."""
ROWS = 400
"""Rows of a table that stay together; each run of them has the head of the table over it."""
_BEGINS = ("article", "h2", "h3", "table")


def split_page(html: str, one_go: int = ONE_GO, part: int = PART) -> tuple[str, ...]:
    """The page's parts in order, each of about `part` letters; the page itself where it has fewer than `one_go`."""
    if len(html) < one_go:
        return (html,)
    tree = parser.document_fromstring(html)
    body = tree.find("body")
    if body is None or sum(map(_weight, body)) < one_go:
        return (html,)
    units = [unit for child in list(body) for unit in _units(child, part)]
    parts = _packed(units, part)
    homes = {
        name: number
        for number, part in enumerate(parts)
        for unit in part
        for name in unit.xpath("descendant-or-self::*/@id")
    }
    return tuple(_page(tree, part, number, homes) for number, part in enumerate(parts))


def _weight(element: parser.HtmlElement) -> int:
    return len(element.text_content())


def _units(element: parser.HtmlElement, part: int) -> Iterator[parser.HtmlElement]:
    """The element itself, or runs of its children with the element around each where it is too long for one part."""
    if _weight(element) <= part or element.tag != "section":
        yield element
        return
    for number, run in enumerate(_runs([piece for child in element for piece in _rows(child)], part)):
        shell = parser.Element(element.tag)
        if number == 0:
            for name, value in element.items():
                shell.set(name, value)
        shell.extend(run)
        yield shell


def _rows(element: parser.HtmlElement) -> Iterator[parser.HtmlElement]:
    """A long table as several, each with the same columns and head."""
    rows = element.xpath("./tbody/tr") if element.tag == "table" else []
    if len(rows) <= ROWS:
        yield element
        return
    for start in range(0, len(rows), ROWS):
        table = parser.Element("table", dict(element.items()))
        table.extend(copy.deepcopy(one) for one in element if one.tag in ("colgroup", "thead"))
        body = parser.Element("tbody")
        body.extend(rows[start : start + ROWS])
        table.append(body)
        yield table


def _runs(children: Sequence[parser.HtmlElement], part: int) -> Iterator[list[parser.HtmlElement]]:
    """Children up to the weight of a part; a run begins where something begins, and never ends with a heading."""
    run: list[parser.HtmlElement] = []
    weight = 0
    for child in children:
        begins = child.tag in _BEGINS or child.get("id")
        if weight > part and begins and run[-1].tag not in ("h2", "h3"):
            yield run
            run, weight = [], 0
        run.append(child)
        weight += _weight(child)
    if run:
        yield run


def _packed(units: Sequence[parser.HtmlElement], part: int) -> list[list[parser.HtmlElement]]:
    parts: list[list[parser.HtmlElement]] = [[]]
    weight = 0
    for unit in units:
        if parts[-1] and weight + _weight(unit) > part:
            parts.append([])
            weight = 0
        parts[-1].append(unit)
        weight += _weight(unit)
    return parts


def _page(
    tree: parser.HtmlElement,
    part: Sequence[parser.HtmlElement],
    number: int,
    homes: dict[str, int],
) -> str:
    """A page of its own with the same head; links into other parts are marked as such."""
    page = parser.Element("html", dict(tree.items()))
    page.append(copy.deepcopy(tree.head))
    body = parser.Element("body", dict(tree.find("body").items()))
    body.extend(part)
    page.append(body)
    for link in body.xpath(".//a[starts-with(@href, '#')]"):
        name = link.get("href")[1:]
        if homes.get(name, number) != number:
            link.set("href", PART_SCHEME + name)
    text: str = parser.tostring(page, encoding="unicode")
    return f"<!doctype html>{text}"
