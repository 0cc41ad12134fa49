"""Is everything there: what a run needs, tried one by one, and what to do about each piece that is missing."""

from __future__ import annotations

import asyncio
import os
import platform
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from factcheck.assets import prompts_dir, templates_dir
from factcheck.errors import FactcheckError, MissingPieceError, UnwritableError
from factcheck.models import Noun

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from factcheck.llm.endpoint_model import EndpointModel
    from factcheck.llm.ladder import Capability
    from factcheck.llm.providers import Endpoint
    from factcheck.settings import Settings

_TRIAL_PAGE = '<!DOCTYPE html><html lang="en"><head><title>Trial</title></head><body><p>Trial.</p></body></html>'
_SCRIPTS = {
    "Arabic": "ع",
    "Hebrew": "ש",
    "Armenian": "հ",
    "Georgian": "ქ",
    "Devanagari": "क",
    "Bengali": "ক",
    "Tamil": "த",
    "Thai": "ท",
    "Ethiopic": "አ",
    "Chinese": "港",
    "Japanese": "の",
    "Korean": "항",
}
"""A letter of each of the more common writing systems that no bundled font has."""
LONG = 30_000
"""Characters of a question as long as the longest that a run puts."""
_FONT = re.compile(r"asset:([\w.-]{1,100})")


class Check(Noun):
    """One piece, and how it was found."""

    name: str
    state: Literal["ok", "not used", "missing"]
    found: str
    """What was found, or what went wrong; never a key."""
    advice: str = ""
    """What to do about it; "" where nothing is to be done."""
    exit_status: int = 0
    """What a run that needs the piece would end with."""


class Checkup(Noun):
    """All pieces."""

    checks: tuple[Check, ...]

    @property
    def exit_status(self) -> int:
        """That of the first piece that is missing; 0 where all is well."""
        return next((check.exit_status for check in self.checks if check.exit_status), 0)


def examine(settings: Settings, output: Path) -> Checkup:
    """Tries every piece that a run with these settings would need; reports would go to `output`.

    A configured model is asked one tiny question.
    """
    checks = [
        Check(name="Python", state="ok", found=platform.python_version()),
        _try("PDF", _draw_page),
        _try("fonts", _find_fonts),
        _look_for_scripts(),
        _look_for_tesseract(),
        _try("prompts", _find_prompts),
        _try("reports", lambda: _find_room(output)),
    ]
    if settings.no_cache:
        checks.append(Check(name="cache", state="not used", found="--no-cache"))
    else:
        checks.append(_try("cache", lambda: _find_room(settings.cache)))
    return Checkup(checks=(*checks, *_examine_model(settings)))


def _try(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name=name, state="ok", found=look())
    except FactcheckError as trouble:
        return _missing(name, trouble)


def _missing(name: str, trouble: FactcheckError) -> Check:
    return Check(name=name, state="missing", found=str(trouble), advice=trouble.hint, exit_status=trouble.exit_status)


def _draw_page() -> str:
    from factcheck.render import render_pdf

    return f"a trial page was drawn, {len(render_pdf(_TRIAL_PAGE, '{}')):,} bytes"


def _find_fonts() -> str:
    folder = templates_dir()
    named = set(_FONT.findall((folder / "pdf.css").read_text(encoding="utf-8")))
    missing = sorted(name for name in named if not (folder / "fonts" / name).is_file())
    if missing:
        raise MissingPieceError(f"Not bundled: {', '.join(missing)}.", "Install the program anew.")
    return f"{len(named)} bundled: Latin, Greek, Cyrillic"


def _look_for_scripts() -> Check:
    """In which writing systems beyond the bundled ones a PDF can be made here."""
    from factcheck.render import find_missing_fonts
    from factcheck.render.scripts import list_packages

    try:
        missing = find_missing_fonts("".join(_SCRIPTS.values()))
    except MissingPieceError:
        return Check(name="scripts", state="not used", found="not tried: no PDF can be made")
    if not missing:
        return Check(name="scripts", state="ok", found=f"the system has fonts for {', '.join(_SCRIPTS)}")
    named = ", ".join(script.name for script in missing)
    advice = f"Texts in them print as boxes in the PDF.\nDebian, Ubuntu: apt-get install {list_packages(missing)}"
    return Check(name="scripts", state="not used", found=f"no font for {named}", advice=advice)


def _look_for_tesseract() -> Check:
    """Whether scans can be read, and in which languages."""
    from factcheck.read import find_tesseract

    try:
        tesseract = find_tesseract()
    except MissingPieceError as trouble:
        return Check(name="OCR", state="not used", found=f"{trouble} Scans are skipped.", advice=trouble.hint)
    found = f"{tesseract.program} reads {', '.join(tesseract.languages)} with --ocr"
    if unused := len(tesseract.installed) - len(tesseract.languages):
        found += f"; {unused} more languages are installed and not used: too many to try on every page"
    advice = "For a scan in another language:\napt-get install tesseract-ocr-deu for German, and so on."
    return Check(name="OCR", state="ok", found=found, advice=advice)


def _find_prompts() -> str:
    found = sorted(path.stem for path in prompts_dir().glob("*.md"))
    if not found:
        raise MissingPieceError("There are no prompts.", "Install the program anew.")
    return ", ".join(found)


def _find_room(folder: Path) -> str:
    existing = next(path for path in (folder.absolute(), *folder.absolute().parents) if path.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
        raise UnwritableError(f"Cannot write to {folder}.", "Make it writable, or name another place.")
    return f"{folder} can be written"


# ----------------------------------------------------------------------------------------------------- the model


def _examine_model(settings: Settings) -> Iterator[Check]:
    if settings.model is None:
        found = "none configured: the embedded extractor (rules) reads"
        advice = "To use a model: --model provider/name, or FACTCHECK_MODEL."
        yield Check(name="model", state="not used", found=found, advice=advice)
        return
    from factcheck.llm.endpoint_model import EndpointModel

    try:
        model = EndpointModel(replace(settings, no_cache=True))  # what worked yesterday is tried again
    except FactcheckError as trouble:
        yield _missing("model", trouble)
        return
    yield Check(name="model", state="ok", found=f"{model.endpoint.label} at {model.endpoint.host}")
    yield _examine_key(model.endpoint)
    yield from asyncio.run(_examine_endpoint(model))


def _examine_key(endpoint: Endpoint) -> Check:
    from factcheck.llm.providers import NO_KEY

    if endpoint.key.reveal() == NO_KEY:
        return Check(name="key", state="not used", found="none is set")
    return Check(name="key", state="ok", found="set; it is never shown")


async def _examine_endpoint(model: EndpointModel) -> list[Check]:
    """What the endpoint can do, as it was tried, and what was chosen; a long question is put where it costs nothing."""
    async with model:
        try:
            capability = await model.probe()
        except FactcheckError as trouble:
            return [_missing("endpoint", trouble)]
        checks = [Check(name="endpoint", state="ok", found=_chosen(capability)), _examine_price(model)]
        if not model.endpoint.loopback:
            return [*checks, Check(name="length", state="not used", found="not tried: it would cost something")]
        try:
            reached = _reached(await model.reaches(LONG))
        except FactcheckError as error:
            return [*checks, _missing("length", error)]
    return [*checks, reached]


def _chosen(capability: Capability) -> str:
    tried = "; ".join(f"{rung}: {outcome}" for rung, outcome in capability.tried)
    shape = capability.shape
    cold = "temperature 0" if shape.temperature else "no temperature (it refuses one)"
    bound = f"answers bounded by {shape.tokens_parameter}" if shape.tokens_parameter else "answers not bounded"
    return f"{tried}. Chosen: {shape.rung}, {cold}, {bound}"


def _examine_price(model: EndpointModel) -> Check:
    price = model.price
    if model.endpoint.loopback:
        return Check(name="price", state="ok", found="no charge: it runs on this machine")
    if price is None:
        advice = "Runs say `price unknown`; cap them with --max-calls, since --max-cost needs a price."
        return Check(name="price", state="not used", found="not in the price table", advice=advice)
    return Check(name="price", state="ok", found=f"{price.prompt:g} and {price.completion:g} USD per million tokens")


def _reached(trouble: str) -> Check:
    if not trouble:
        return Check(name="length", state="ok", found=f"a question of {LONG:,} characters is read whole")
    advice = (
        "Longer documents are read in more calls, and claims compared in parts.\n"
        "Give the server a larger context:\n"
        "Ollama: OLLAMA_CONTEXT_LENGTH=32768; llama.cpp: -c 32768."
    )
    return Check(name="length", state="ok", found=trouble, advice=advice)
