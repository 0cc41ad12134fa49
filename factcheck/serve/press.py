"""Writes the briefing with the decisions while the page goes on: `factcheck render`, in a process of its own."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

TROUBLE_LIMIT = 2_000
"""Characters of what the process said that are shown."""
Stage = Literal["not asked for", "writing", "written", "not written"]


@dataclass(frozen=True, slots=True)
class Printing:
    """How far the briefing is."""

    stage: Stage = "not asked for"
    said: str = ""
    """What went wrong, or what the process warned of, in its own words."""
    version: str = ""
    """Of the decisions that it was asked for with."""


class Press:
    """One briefing at a time."""

    def __init__(self, folder: Path) -> None:
        self.printing = Printing()
        """How far it is."""
        self._folder = folder
        self._process: asyncio.subprocess.Process | None = None
        self._watching: asyncio.Task[None] | None = None

    async def start(self, version: str) -> None:
        """Begins to write the briefing; where one is being written, that one is."""
        if self.printing.stage == "writing":
            return
        self.printing = Printing("writing", version=version)
        command = (sys.executable, "-P", "-m", "factcheck", "render", str(self._folder.resolve()))
        try:
            self._process = await asyncio.create_subprocess_exec(
                *command,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.PIPE,
                start_new_session=True,
            )
        except OSError as trouble:
            self.printing = Printing("not written", trouble.strerror or str(trouble), version)
            return
        self._watching = asyncio.create_task(self._watch(self._process, version))

    async def stop(self) -> None:
        """Ends a process that is still at it, and those that it started; what was there before is still there."""
        if self._process is not None and self._process.returncode is None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGTERM)
        if self._watching is not None:
            await self._watching

    async def _watch(self, process: asyncio.subprocess.Process, version: str) -> None:
        said = (await process.communicate())[1].decode("utf-8", "replace").strip()[:TROUBLE_LIMIT]
        if process.returncode == 0:
            self.printing = Printing("written", said, version)
        else:
            self.printing = Printing("not written", said or f"It ended with {process.returncode}.", version)
