"""Templates of the person's own: filled in a sandbox, and refused where the page would run or fetch anything."""

from __future__ import annotations

import re
import traceback
from pathlib import Path
from sys import maxunicode
from typing import TYPE_CHECKING

from jinja2 import FunctionLoader, TemplateError, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import html as parser

from factcheck.assets import templates_dir
from factcheck.errors import UsageError
from factcheck.render.environment import make_environment

if TYPE_CHECKING:
    from collections.abc import Mapping

ACTIVE = frozenset(
    "script iframe object embed form base link frame frameset applet meta-refresh audio video source".split()
)
"""Elements that run, fetch or send something."""
FETCHED = ("src", "srcset", "data", "poster", "background", "action", "formaction", "xlink:href")
"""Attributes whose address is fetched by whoever opens the page."""
FETCHING_STYLE = re.compile(r"@import|image-set\(|url\(\s*[\"']?(?!data:|asset:|#)", re.IGNORECASE)
"""Styles that fetch something; WeasyPrint stops at them, a browser that opens the page would not."""
_ESCAPED = re.compile(r"\\([0-9a-fA-F]{1,6})\s?")
"""A letter as a style may write it by its number."""
HINT = "The templates that come with the program are a working example; the report on disk is as it was."


def render_own(folder: Path, template: str, printed: Mapping[str, object]) -> str:
    """The page from the person's own templates; what the folder lacks of the template and its parts is the bundled one.

    Raises:
        UsageError: none of them lies in the folder, one is broken, does what a sandbox forbids, or makes a page that
            runs or fetches something.
    """
    if not any((folder / name).is_file() for name in (template, *_bundled_parts())):
        raise UsageError(f"There is neither {template} nor a part of it, such as parts/front.html, in {folder}.", HINT)
    environment = make_environment(FunctionLoader(lambda name: _load(folder, name)), ImmutableSandboxedEnvironment)
    del environment.filters["safe"]
    try:
        page = environment.get_template(template).render(**printed)
    except SecurityError as error:
        raise UsageError(
            f"The template does what it must not ({_where(error, folder)}): {_what(error)}.", HINT
        ) from error
    except TemplateError as error:
        raise UsageError(f"The template is broken ({_where(error, folder)}): {_what(error)}.", HINT) from error
    except (TypeError, ValueError, ArithmeticError, LookupError, RecursionError, MemoryError) as error:
        raise UsageError(
            f"The template {template} cannot be filled ({_where(error, folder)}): {_what(error)}.", HINT
        ) from error
    _check(page)
    return page


def _bundled_parts() -> list[str]:
    root = templates_dir()
    return sorted(path.relative_to(root).as_posix() for path in (root / "parts").glob("*.html"))


def _where(error: Exception, folder: Path) -> str:
    """The template and its line where the trouble is."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [(Path(frame.filename), frame.lineno) for frame in frames if frame.filename.endswith(".html")]
    if isinstance(error, TemplateSyntaxError):
        places.append((Path(error.filename or error.name or "?"), error.lineno))
    if not places:
        return "it has no such part"
    path, line = places[-1]
    root = next((one for one in (folder.resolve(), templates_dir().resolve()) if path.is_relative_to(one)), path.parent)
    return f"{path.relative_to(root).as_posix()}, line {line}"


def _what(error: Exception) -> str:
    return (str(error) or type(error).__name__).rstrip(".")


def _load(folder: Path, name: str) -> tuple[str, str, None] | None:
    """The template's text and path: the person's own where it lies in their folder, else the bundled one."""
    for root in (folder.resolve(), templates_dir().resolve()):
        path = (root / name).resolve()
        if path.is_relative_to(root) and path.is_file():
            try:
                return path.read_text(encoding="utf-8"), str(path), None
            except (OSError, UnicodeDecodeError) as error:
                raise UsageError(f"The template {path} cannot be read as UTF-8 text.", HINT) from error
    return None


def _check(page: str) -> None:
    if not page.strip():
        raise UsageError("The template makes an empty page.", HINT)
    for element in parser.document_fromstring(page).iter("*"):
        if element.tag in ACTIVE or element.get("http-equiv", "").casefold() == "refresh":
            raise UsageError(f"The template makes a page with <{element.tag}>, which a briefing must not hold.", HINT)
        style = (element.text or "") if element.tag == "style" else element.get("style", "")
        styled = FETCHING_STYLE.search(_ESCAPED.sub(lambda escape: chr(int(escape[1], 16) % maxunicode), style))
        if styled:
            raise UsageError(f"The template makes a page with a style that fetches something ({styled[0]}).", HINT)
        for name, value in ((str(name), str(value)) for name, value in element.items()):
            fetched = _is_fetched(name, element.tag) and not value.startswith(("data:image/", "#"))
            if fetched or name.startswith("on") or value.strip().casefold().startswith("javascript:"):
                what = f"{name}={value[:60]!r}"
                raise UsageError(f"The template makes a page in which {what} acts on its own.", HINT)


def _is_fetched(attribute: str, tag: str) -> bool:
    """Whether a browser fetches what the attribute names; a link waits until somebody follows it."""
    return attribute in FETCHED or (attribute == "href" and tag not in ("a", "area"))
