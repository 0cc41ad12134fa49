"""Templates of the person's own: filled in a sandbox, and refused where the page would run or fetch anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import FunctionLoader, TemplateError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from lxml import html as parser

from factcheck.assets import templates_dir
from factcheck.errors import UsageError
from factcheck.render.environment import make_environment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ACTIVE = frozenset(
    "script iframe object embed form base link frame frameset applet meta-refresh audio video source".split()
)
"""Elements that run, fetch or send something."""
FETCHED = ("src", "srcset", "data", "poster", "background", "action", "formaction", "xlink:href")
"""Attributes whose address is fetched by whoever opens the page."""
HINT = "The templates that come with the program are a working example; the report on disk is as it was."


def render_own(folder: Path, template: str, printed: Mapping[str, object]) -> str:
    """The page from the person's own template; parts that the folder lacks are the bundled ones.

    Raises:
        UsageError: there is no such template, it is broken, does what a sandbox forbids, or makes a page that runs or
            fetches something.
    """
    if not (folder / template).is_file():
        raise UsageError(f"There is no {template} in {folder}.", HINT)
    environment = make_environment(FunctionLoader(lambda name: _load(folder, name)), ImmutableSandboxedEnvironment)
    del environment.filters["safe"]
    try:
        page = environment.get_template(template).render(**printed)
    except SecurityError as error:
        raise UsageError(f"The template does what it must not: {error}.", HINT) from error
    except TemplateError as error:
        where = f"{getattr(error, 'name', None) or template}, line {getattr(error, 'lineno', '?')}"
        raise UsageError(f"The template is broken ({where}): {error.message or type(error).__name__}.", HINT) from error
    except (TypeError, ValueError, ArithmeticError, LookupError, RecursionError, MemoryError) as error:
        raise UsageError(f"The template {template} cannot be filled: {error}.", HINT) from error
    _check(page)
    return page


def _load(folder: Path, name: str) -> str | None:
    """The template's text: the person's own where it lies in their folder, else the bundled one."""
    for root in (folder.resolve(), templates_dir().resolve()):
        path = (root / name).resolve()
        if path.is_relative_to(root) and path.is_file():
            try:
                return path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise UsageError(f"The template {path} cannot be read as UTF-8 text.", HINT) from error
    return None


def _check(page: str) -> None:
    if not page.strip():
        raise UsageError("The template makes an empty page.", HINT)
    for element in parser.document_fromstring(page).iter("*"):
        if element.tag in ACTIVE or element.get("http-equiv", "").casefold() == "refresh":
            raise UsageError(f"The template makes a page with <{element.tag}>, which a briefing must not hold.", HINT)
        for name, value in ((str(name), str(value)) for name, value in element.items()):
            fetched = name in FETCHED and not value.startswith("data:image/")
            if fetched or name.startswith("on") or value.strip().casefold().startswith("javascript:"):
                what = f"{name}={value[:60]!r}"
                raise UsageError(f"The template makes a page in which {what} acts on its own.", HINT)
