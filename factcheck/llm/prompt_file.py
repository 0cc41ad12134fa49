"""Prompts are Markdown files that a person can edit; this reads one and fills it in, in one pass.

A file begins with a front matter between two lines of `---` that names its purpose and its variables. Two headings
follow: what stands under `# Instructions` is sent as the standing instructions, what stands under `# Question` after
it. A variable is written `$name`. Values are put in as they are: nothing in them is ever interpreted.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.assets import read_prompt
from factcheck.errors import UsageError
from factcheck.llm.language_model import Prompt

if TYPE_CHECKING:
    from pathlib import Path

_PLACE = re.compile(r"\$([a-z][a-z_]*)")
_HEADINGS = ("Instructions", "Question")


@dataclass(frozen=True, slots=True)
class PromptFile:
    """A prompt as it is written, with the places that are filled in for each question."""

    name: str
    instructions: str
    question: str
    variables: frozenset[str]
    sha256: str
    """Of the whole file; it stands in every report that was made with it."""

    def render(self, **values: str) -> Prompt:
        """The prompt with its places filled in.

        Raises:
            UsageError: the file leaves out a variable that has to be sent, or names one that is not known.
        """
        if self.variables != values.keys():
            raise UsageError(*_mismatch(self.name, self.variables, frozenset(values)))
        return Prompt(self.name, _filled(self.instructions, values), _filled(self.question, values))


def load_prompt(name: str, folder: Path | None = None) -> PromptFile:
    """The prompt file `name`, the user's own where `folder` holds one.

    Raises:
        UsageError: it cannot be read, or its variables are not those of the prompt that came with the program.
    """
    bundled = _parsed(name, read_prompt(name))
    own = _parsed(name, read_prompt(name, folder)) if folder else bundled
    if own.variables != bundled.variables:
        raise UsageError(*_mismatch(name, own.variables, bundled.variables))
    return own


def _parsed(name: str, written: str) -> PromptFile:
    text = written.replace("\r\n", "\n")
    front, body = _front_matter(name, text)
    sections = _sections(body)
    missing = [heading for heading in _HEADINGS if heading not in sections]
    if missing or set(sections) - set(_HEADINGS):
        raise UsageError(
            f"The prompt {name}.md must have the headings `# Instructions` and `# Question`, and no other."
        )
    variables = frozenset(re.findall(r"[a-z_]+", front.get("variables", "")))
    used = frozenset(_PLACE.findall(body))
    if used != variables:
        raise UsageError(*_mismatch(name, used, variables))
    digest = hashlib.sha256(text.encode()).hexdigest()
    return PromptFile(name, sections["Instructions"], sections["Question"], variables, digest)


def _front_matter(name: str, text: str) -> tuple[dict[str, str], str]:
    opening, _, rest = text.partition("---\n")
    front, closing, body = rest.partition("\n---\n")
    if opening.strip() or not closing:
        raise UsageError(f"The prompt {name}.md must begin with a front matter between two lines of `---`.")
    pairs = (line.partition(":") for line in front.splitlines() if line.strip())
    return {key.strip(): value.strip() for key, _, value in pairs}, body


def _sections(body: str) -> dict[str, str]:
    parts = re.split(r"^# (.+)$", body, flags=re.MULTILINE)
    return {heading.strip(): text.strip() for heading, text in zip(parts[1::2], parts[2::2], strict=True)}


def _filled(template: str, values: dict[str, str]) -> str:
    return _PLACE.sub(lambda place: values[place[1]], template)


def _mismatch(name: str, has: frozenset[str], wants: frozenset[str]) -> tuple[str, str]:
    lacks, knows_not = sorted(wants - has), sorted(has - wants)
    trouble = [f"leaves out {', '.join(f'${v}' for v in lacks)}"] if lacks else []
    trouble += [f"names {', '.join(f'${v}' for v in knows_not)}, which nothing fills in"] if knows_not else []
    return f"The prompt {name}.md {' and '.join(trouble)}.", "Compare it with the prompt that came with the program."
