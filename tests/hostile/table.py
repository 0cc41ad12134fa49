"""The page of results in `docs/`: `python -m tests.hostile.table [FILE]` reads the corpus and prints or writes it.

`python -m tests.hostile.table --pin` writes anew what the bytes of the corpus are pinned to.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from factcheck.read import REASONS
from tests.hostile.corpus import FILES, build

ROOT = Path(__file__).resolve().parent.parent.parent
PINNED = Path(__file__).with_name("pinned.txt")
ONLY_FOR_SOME = {
    "strange/unreadable.txt": "permission",
    "strange/unreadable/": "permission",
    "strange/device": "not-a-file",
}
"""What a superuser can read, and what only a superuser can make; and what becomes of it for everybody else."""
HEAD = """# Files that mean harm

`python -m tests.hostile.table docs/hostile-files.md` writes this page; a test compares it with what the program does
now. The files are made by `tests/hostile/corpus.py`, the same bytes every time (`tests/hostile/pinned.txt`).

Parsers run in one child process with limits on memory, processor time, output and nesting. While the corpus is read the
program itself stays below 200 MB, and opens nothing outside the folder; the test holds both. `make bench` prints how
long it takes. "Read" says that text was found, and that it is in the report as any other source's; what is hidden in it
is set aside.

| file | what becomes of it |
| --- | --- |
"""
CODES = """
## Why files are skipped

Every path of a folder is read, skipped, or set aside whole. A skipped one has one of these codes; scripts may rely on
the code, the sentence behind it may be more exact than the one here.

| code | in words |
| --- | --- |
"""


def read_corpus() -> dict[str, Any]:
    """Builds the corpus in a folder of its own, and what `tests.hostile.run` says of it."""
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent) / "corpus"
        folder.mkdir()
        build(folder)
        command = [sys.executable, "-m", "tests.hostile.run", str(folder)]
        ran = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, timeout=600)
        present = {
            str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir() or path.is_symlink()
        }
    told: dict[str, Any] = json.loads(ran.stdout)
    return told | {"present": sorted(present)}


def page(told: dict[str, Any]) -> str:
    """The page."""
    rows = [f"| `{_shown(name)}` | {outcome} |" for name, outcome in sorted(outcomes_by_file(told).items())]
    codes = [f"| `{code}` | {sentence} |" for code, sentence in REASONS.items()]
    return HEAD + "\n".join(rows) + "\n" + CODES + "\n".join(codes) + "\n"


def outcomes_by_file(told: dict[str, Any]) -> dict[str, str]:
    """What became of every file of the corpus; of what lies in one, how often what became of it."""
    grouped: dict[str, Counter[str]] = {}
    for path, outcome in told["outcomes"].items():
        file = next((name for name in FILES if path == name or path.startswith(f"{name}/")), path)
        if file not in ONLY_FOR_SOME:
            grouped.setdefault(file, Counter())[outcome] += 1
    named = {file: _counted(counts) for file, counts in grouped.items()}
    return named | ONLY_FOR_SOME


def pins() -> dict[str, str]:
    """What the bytes of every file are pinned to, as they are made now."""
    return {name: hashlib.sha256(make()).hexdigest()[:16] for name, make in FILES.items()}


def _counted(counts: Counter[str]) -> str:
    if counts.total() == 1:
        return next(iter(counts))
    return ", ".join(f"{outcome} ({count:,})" for outcome, count in sorted(counts.items()))


def _shown(name: str) -> str:
    shown = name if name.isprintable() else name.encode("unicode_escape").decode()
    return (shown if len(shown) < 60 else f"{shown[:30]}…{shown[-12:]}").replace("|", "\\|").replace("`", "'")


if __name__ == "__main__":
    if "--pin" in sys.argv:
        PINNED.write_text("".join(f"{pin} {name}\n" for name, pin in sorted(pins().items())), encoding="utf-8")
    else:
        text = page(read_corpus())
        print(text, end="")
        for path in sys.argv[1:]:
            Path(path).write_text(text, encoding="utf-8")
