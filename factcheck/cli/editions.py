"""What the person chose for the briefing's look, read from files and checked before anything else begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.errors import UsageError
from factcheck.publish import Edition
from factcheck.render.brand import read_brand
from factcheck.render.look import CONFIDENTIAL_LIMIT, SECTIONS, Brand, Look, choose_paper, choose_sections
from factcheck.render.redact import read_redaction
from factcheck.settings import read_source_date

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Choices:
    """The options of a briefing as they were typed; None where one was not."""

    paper: str = "A4"
    brand: Path | None = None
    confidential: str | None = None
    redact: Path | None = None
    sections: str | None = None
    template: Path | None = None


def open_edition(choices: Choices) -> Edition:
    """The edition that the options ask for.

    Raises:
        UsageError: one of them makes no sense.
    """
    confidential = " ".join((choices.confidential or "").split())
    if len(confidential) > CONFIDENTIAL_LIMIT:
        raise UsageError(f"--confidential holds {len(confidential)} letters.", f"At most {CONFIDENTIAL_LIMIT} fit.")
    if choices.template and not choices.template.is_dir():
        raise UsageError(f"There is no folder {choices.template}.", "Name a folder of templates with `--template`.")
    look = Look(
        paper=choose_paper(choices.paper),
        confidential=confidential,
        sections=choose_sections(choices.sections) if choices.sections is not None else tuple(SECTIONS),
        brand=read_brand(choices.brand) if choices.brand else Brand(),
        templates=choices.template,
        made=read_source_date(),
    )
    return Edition(look, read_redaction(choices.redact) if choices.redact else None)
