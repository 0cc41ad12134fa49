"""Reads the corpus as the program does and prints what became of every path: `python -m tests.hostile.run FOLDER`.

Beside that: the most memory that the program itself took, the paths that it opened, and the seconds that it took.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from types import FrameType

from factcheck.models import Document
from factcheck.read import read_folder
from tests.hostile.corpus import CANARY, CHANGING_ONCE, GROWING, VANISHING

OPENED: list[str] = []


def main(folder: Path) -> None:
    """Reads the folder and prints what became of it as JSON."""
    sys.addaudithook(_watch)
    sys.setprofile(_meddle)
    began = time.monotonic()
    found = read_folder(folder, (folder / "reports",))
    seconds = time.monotonic() - began
    sys.setprofile(None)
    documents = [one for one in found if isinstance(one, Document)]
    outcomes = {one.path: one.code for one in found if not isinstance(one, Document)}
    for document in documents:
        whole = "read" if document.source.words else "set aside whole"
        outcomes |= dict.fromkeys((document.source.path, *document.source.also_at), whole)
    told = {
        "outcomes": outcomes,
        "paths": len(found) + sum(len(document.source.also_at) for document in documents),
        "remarks": {document.source.path: document.source.remarks for document in documents if document.source.remarks},
        "guesses": {document.source.path: document.source.encoding_guess for document in documents},
        "kept": {document.source.path: _kept(document) for document in documents if "hidden" in document.source.path},
        "hidden": {document.source.path: found for document in documents if (found := _hidden(document))},
        "leaked": [document.source.path for document in documents if CANARY in document.text],
        "opened": [path for path in OPENED if _is_ours(path, folder)],
        "peak_mb": _peak(),
        "seconds": seconds,
    }
    print(json.dumps(told))


def _kept(document: Document) -> str:
    """The text without what is set aside."""
    edges = [0, *(edge for mark in document.set_aside for edge in (mark.start, mark.end)), len(document.text)]
    return "".join(document.text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))


def _hidden(document: Document) -> int:
    return sum(mark.reason == "hidden text" for mark in document.set_aside)


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and isinstance(arguments[0], str | bytes):
        path = os.fsdecode(arguments[0])
        OPENED.append(path)
        if path.endswith(VANISHING):
            os.unlink(path)


def _meddle(frame: FrameType, event: str, function: object) -> None:
    """Changes files while they are read: behind each call of `read`, of one file only once."""
    if event != "c_return" or getattr(function, "__name__", "") != "read":
        return
    path = str(frame.f_locals.get("location", ""))
    if path.endswith(GROWING) or (path.endswith(CHANGING_ONCE) and os.path.getsize(path) < 200):
        with open(path, "a", encoding="utf-8") as stream:
            stream.write(" It goes on." * 20)


def _is_ours(path: str, folder: Path) -> bool:
    """Whether the path lies in the corpus' surroundings but not in the corpus."""
    surroundings = os.path.realpath(folder.parent)
    return path.startswith(surroundings) and not path.startswith(os.path.realpath(folder))


def _peak() -> float:
    with open("/proc/self/status", encoding="ascii") as stream:
        return next(int(line.split()[1]) / 1024 for line in stream if line.startswith("VmHWM"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
