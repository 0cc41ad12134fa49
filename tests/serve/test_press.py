"""The briefing is written in a process of its own: what came of it is told, and nothing waits for it."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import pytest

from factcheck.serve.press import Press
from factcheck.store import PDF_NAME, hold_report

if TYPE_CHECKING:
    from pathlib import Path


def _write(press: Press) -> float:
    """Writes it, and says how long the start of that kept everybody waiting."""

    async def run() -> float:
        began = time.monotonic()
        await press.start("v1")
        took = time.monotonic() - began
        assert press.printing.stage == "writing"
        await press.start("v2")  # one is being written: that one is
        while press.printing.stage == "writing":
            await asyncio.sleep(0.05)
        return took

    return asyncio.run(run())


def test_the_pdf_is_written_and_nobody_waits(folder: Path) -> None:
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError), reason="the PDF's system libraries are not here")
    press = Press(folder)
    assert _write(press) < 1
    assert (press.printing.stage, press.printing.version) == ("written", "v1")
    assert (folder / PDF_NAME).read_bytes().startswith(b"%PDF-")


def test_a_folder_that_another_run_holds_is_told_of(folder: Path) -> None:
    press = Press(folder)
    with hold_report(folder, "a test"):
        _write(press)
    assert press.printing.stage == "not written"
    assert "Another run holds" in press.printing.said


def test_an_end_in_the_middle_leaves_what_was_there(folder: Path) -> None:
    before = sorted(path.name for path in folder.iterdir())
    press = Press(folder)

    async def run() -> None:
        await press.start("v1")
        await press.stop()

    asyncio.run(run())
    assert press.printing.stage == "not written"
    assert [name for name in sorted(path.name for path in folder.iterdir()) if name != ".lock"] == before


def test_to_end_what_never_began_is_nothing(folder: Path) -> None:
    asyncio.run(Press(folder).stop())
