"""What the page is made of: tones that can be read, keys that are explained, and nothing from elsewhere."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from factcheck.serve.own_files import FILES

TEXT, LARGE = 4.5, 3.0
"""Contrast that WCAG 2.2 AA asks of text, and of marks and borders that mean something."""
INKS = ("ink", "soft", "faint", "say", "deny", "note")
GROUNDS = ("paper", "wash")


@pytest.fixture(name="templates", scope="session")
def _templates(root: Path) -> Path:
    return root / "templates"


@pytest.fixture(name="tones", scope="session")
def _tones(templates: Path) -> dict[str, dict[str, str]]:
    """The tones of the light and of the dark."""
    sheet = (templates / "review" / "review.css").read_text("utf-8")
    dark = re.search(r"prefers-color-scheme: dark\) \{(.*?)\n\}", sheet, re.DOTALL)
    assert dark is not None
    light = _read((templates / "tokens.css").read_text("utf-8")) | _read(sheet.replace(dark[0], ""))
    return {"light": light, "dark": light | _read(dark[1])}


def _read(sheet: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", sheet))


def _luminance(tone: str) -> float:
    parts = [int(tone[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The ratio of two tones, as WCAG has it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_reckoned_as_it_should_be() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), list(product(INKS, GROUNDS)))
def test_every_text_can_be_read(tones: dict[str, dict[str, str]], scheme: str, ink: str, ground: str) -> None:
    assert contrast(tones[scheme][ink], tones[scheme][ground]) >= TEXT


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [("ink", "say-wash"), ("ink", "deny-wash"), ("ink", "note-wash"), ("paper", "deny"), ("paper", "ink")],
)
def test_every_text_on_a_tone_can_be_read(tones: dict[str, dict[str, str]], scheme: str, ink: str, ground: str) -> None:
    assert contrast(tones[scheme][ink], tones[scheme][ground]) >= TEXT


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("mark", ["line", "say", "note", "deny"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_borders_marks_and_the_focus_can_be_seen(
    tones: dict[str, dict[str, str]], scheme: str, mark: str, ground: str
) -> None:
    assert contrast(tones[scheme][mark], tones[scheme][ground]) >= LARGE


def test_nothing_is_inline_and_nothing_comes_from_elsewhere(templates: Path) -> None:
    for path in sorted((templates / "review").iterdir()):
        text = path.read_text("utf-8")
        assert not re.search(r"\son\w+=|<style|javascript:|\sstyle=", text), path.name
        assert not re.search(r"<script(?![^>]*\ssrc=)", text), path.name
        addresses = set(re.findall(r"(?:https?:)?//[\w.-]+", re.sub(r"(?m)^\s*//.*$", "", text)))
        assert addresses <= {"http://www.w3.org"}, path.name  # the icon's name space
        assert not re.search(r"\|\s*safe|autoescape|innerHTML|insertAdjacentHTML|document\.write|eval\(", text), (
            path.name
        )


def test_every_file_that_can_be_asked_for_is_there_and_every_one_of_the_sheet(templates: Path) -> None:
    for path, _ in FILES.values():
        assert (templates / path).is_file(), path
    sheet = (templates / "review" / "review.css").read_text("utf-8")
    assert set(re.findall(r'url\("([^"]+)"\)', sheet)) <= set(FILES)


def test_every_key_is_explained(templates: Path) -> None:
    pages = [path.read_text("utf-8") for path in (templates / "review").glob("*.html")]
    used = {key for page in pages for key in re.findall(r'data-key="([a-z?])"', page)}
    used |= set(re.findall(r'"/flags", "Flags", "(.)"', "".join(pages)))
    explained = set(re.findall(r'\("(.)", "', (templates / "review" / "help.html").read_text("utf-8")))
    assert used >= {"c", "d", "u", "n", "z", "j", "k", "g"}
    assert used <= explained


def test_no_tone_is_written_anywhere_but_among_the_tones(templates: Path) -> None:
    sheet = (templates / "review" / "review.css").read_text("utf-8")
    rules = re.sub(r"--[a-z-]+: #[0-9a-f]{6}", "", sheet)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b", rules) == []
