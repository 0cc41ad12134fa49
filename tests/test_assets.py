from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.assets import prompts_dir, read_prompt, templates_dir
from factcheck.errors import UsageError


def test_prompts_and_templates_lie_beside_the_package_in_a_checkout(root: Path) -> None:
    assert prompts_dir() == root / "prompts"
    assert templates_dir() == root / "templates"


def test_a_prompt_of_ones_own_goes_before_the_bundled_one(tmp_path: Path) -> None:
    (tmp_path / "extract.md").write_text("mine", encoding="utf-8")
    assert read_prompt("extract", tmp_path) == "mine"


def test_the_bundled_prompt_stands_in_where_the_own_folder_has_none(tmp_path: Path) -> None:
    assert read_prompt("repair", tmp_path) == (prompts_dir() / "repair.md").read_text(encoding="utf-8")


def test_a_prompt_that_is_no_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "extract.md").write_bytes("Größe".encode("latin-1"))
    with pytest.raises(UsageError, match=r"extract\.md"):
        read_prompt("extract", tmp_path)
