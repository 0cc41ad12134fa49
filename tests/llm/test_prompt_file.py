from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.errors import UsageError
from factcheck.llm import load_prompt

WRITTEN = """---
purpose: mine
variables: lines, entries, fence, language
---
# Instructions

Read it. It costs $5 and 100 % {{ of }} nothing.

# Question

<<<$fence
$lines
$entries
$fence>>>

In $language.
"""


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    (tmp_path / "repair.md").write_text(WRITTEN, encoding="utf-8")
    return tmp_path


def rewrite(folder: Path, old: str, new: str) -> None:
    (folder / "repair.md").write_text(WRITTEN.replace(old, new), encoding="utf-8")


def test_the_two_headings_become_instructions_and_question(folder: Path) -> None:
    prompt = load_prompt("repair", folder).render(fence="ab12", lines="1|Text", entries="entry 1", language="English")
    assert prompt.system == "Read it. It costs $5 and 100 % {{ of }} nothing."
    assert prompt.user == "<<<ab12\n1|Text\nentry 1\nab12>>>\n\nIn English."


def test_a_value_is_never_interpreted(folder: Path) -> None:
    hostile = "$fence $lines {{ 7*7 }} {% for x in y %} {# gone #} \\1 \\g<0> %s ${fence}"
    prompt = load_prompt("repair", folder).render(fence="ab12", lines=hostile, entries="", language="English")
    assert hostile in prompt.user


def test_line_ends_of_another_system_change_neither_prompt_nor_hash(folder: Path) -> None:
    before = load_prompt("repair", folder)
    (folder / "repair.md").write_bytes(WRITTEN.replace("\n", "\r\n").encode())
    assert load_prompt("repair", folder) == before


def test_an_edited_prompt_has_another_hash(folder: Path) -> None:
    before = load_prompt("repair", folder).sha256
    rewrite(folder, "Read it.", "Read it twice.")
    assert load_prompt("repair", folder).sha256 != before


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("$lines\n", "", r"leaves out \$lines", id="the article would never be sent"),
        pytest.param(
            "variables: lines, entries, fence, language\n---\n# Instructions",
            "variables: entries, fence, language\n---\n# Instructions",
            r"names \$lines",
            id="a variable that the front matter leaves out",
        ),
        pytest.param("Read it.", "Read it for $whom.", r"names \$whom", id="a variable that nothing fills in"),
        pytest.param("# Question", "# Quest", "headings", id="a heading that is not there"),
        pytest.param("Read it.", "Read it.\n\n# Aside\n", "headings", id="a heading too many"),
        pytest.param("---\npurpose", "purpose", "front matter", id="no front matter"),
    ],
)
def test_a_prompt_that_cannot_work_is_refused_by_name(folder: Path, old: str, new: str, said: str) -> None:
    rewrite(folder, old, new)
    with pytest.raises(UsageError, match=said) as caught:
        load_prompt("repair", folder)
    assert "repair.md" in str(caught.value)


def test_a_variable_that_is_not_given_raises(folder: Path) -> None:
    with pytest.raises(UsageError, match=r"names \$fence"):
        load_prompt("repair", folder).render(lines="1|Text", entries="", language="English")


@pytest.mark.parametrize("name", ["adjudicate", "again", "extract", "missed", "probe", "propose", "repair", "schema"])
def test_every_bundled_prompt_can_be_read(name: str) -> None:
    prompt = load_prompt(name)
    assert prompt.instructions
    assert prompt.question


def test_a_prompt_of_ones_own_that_never_sends_the_article_is_refused(folder: Path) -> None:
    (folder / "repair.md").write_text(WRITTEN.replace("$lines\n", "").replace("lines, ", ""), encoding="utf-8")
    with pytest.raises(UsageError, match=r"leaves out \$lines"):
        load_prompt("repair", folder)
