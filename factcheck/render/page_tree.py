"""The page as WeasyPrint takes it: our own is XML but for what HTML leaves open, and so is read by a parser in C.

WeasyPrint's parser knows all of HTML, is written in Python, and takes a twentieth of the time that the PDF takes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from weasyprint import HTML

if TYPE_CHECKING:
    from weasyprint.urls import URLFetcher

_DOCTYPE = "<!doctype html>"
_DECLARES = "<!"
"""Begins a comment, or what an own template could declare names of letters with."""
_OPEN = re.compile(r"<(br|col|hr|img|meta|wbr)\b([^<>]*?)/?>")
"""Elements that HTML never closes; the page escapes every > within an attribute."""
_LOWERED = " viewbox="
"""In a part of a long page libxml2 has lowered the names in drawings, which only HTML's rules put right."""
_NAMED = {"&nbsp;": "\N{NO-BREAK SPACE}"}
"""The one name of a character that XML does not know and our templates use."""


def read_page(html: str, nowhere: str, fetcher: URLFetcher) -> HTML:
    """The page's elements; those of an own template that is no XML are read as HTML is."""
    root = read_xml(html)
    if root is None:
        return HTML(string=html, base_url=nowhere, url_fetcher=fetcher)
    page = HTML(string="", base_url=nowhere, url_fetcher=fetcher)
    page.wrapper_element = type(page.wrapper_element).from_html_root(root, content_language=None)
    page.etree_element = page.wrapper_element.etree_element
    return page


def read_xml(html: str) -> ElementTree.Element | None:
    """The root of a page that closes whatever it opens; none for any other."""
    doctype, text = html[: len(_DOCTYPE)], html[len(_DOCTYPE) :]
    if doctype != _DOCTYPE or _DECLARES in text or _LOWERED in text:
        return None
    text = _OPEN.sub(r"<\1\2/>", text)
    for name, letter in _NAMED.items():
        text = text.replace(name, letter)
    try:
        return ElementTree.fromstring(text)  # noqa: S314  # it declares nothing
    except ElementTree.ParseError:
        return None
