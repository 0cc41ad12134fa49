"""Speed and size, printed: `make bench`, or `python -m benchmarks [FOLDER ...]` for other folders of sources.

What the pages of a briefing cost, `python -m benchmarks.bench_briefing` tells.

Every figure is the best of a few runs; compare figures of one run of this program with each other, and those of two
machines only by their ratios.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from benchmarks.reading import lines as reading_lines

ROOT = Path(__file__).resolve().parent.parent
RUNS = 3
QUICK_RUNS = 12
"""Runs of what takes a fraction of a second, which a busy machine disturbs most."""
BOUNDS = {"help": 0.2, "end to end": 3.0, "install": 200.0}
"""Seconds, seconds, MB: what the project promises."""


def main(folders: list[Path]) -> None:
    """Prints every figure beside what is promised."""
    bare = best([sys.executable, "-c", "pass"])
    help_ = best([sys.executable, "-m", "factcheck", "--help"])
    cores, python, load = os.cpu_count(), sys.version.split()[0], os.getloadavg()[0]
    print(f"{cores} cores, load {load:.1f}, Python {python}, best of {RUNS} to {QUICK_RUNS} runs")
    tell("python -c pass", bare * 1000, "ms")
    tell("factcheck --help", help_ * 1000, "ms", f"{help_ / bare:.1f} times python, {kept(help_, 'help')}")
    for folder in folders:
        print_end_to_end(folder)
    for line in ("reading", *reading_lines()):
        print(line, flush=True)
    megabytes, bytecode, counted = install_size(ROOT / "requirements.lock")
    tell("install", megabytes, "MB", f"{counted} packages of requirements.lock, {kept(megabytes, 'install')}")
    tell("  its bytecode", bytecode, "MB", "made from it, now or at the first import")


def print_end_to_end(folder: Path) -> None:
    """Prints what one folder takes."""
    runs = [json.loads(_run([sys.executable, "-m", "benchmarks.end_to_end", str(folder)])) for _ in range(RUNS)]
    run = min(runs, key=lambda one: one["report"] + one["files"])
    whole = run["report"] + run["files"]
    read = f"{run['sources']} sources, {run['words']:,} words"
    print(f"{folder.name}: {read}, {run['claims']} claims, {run['inconsistencies']} inconsistencies")
    tell("  imports", run["imports"] * 1000, "ms")
    tell("  report", run["report"] * 1000, "ms", f"{run['report'] / whole:.0%} of the way")
    tell("  HTML, PDF, JSON", run["files"] * 1000, "ms", f"{run['files'] / whole:.0%} of the way")
    tell("  end to end", whole * 1000, "ms", f"after imports, {kept(whole, 'end to end')}")
    tell("  processor", run["processor"] * 1000, "ms", "of the same; with the load, tells whether others were at work")
    tell("  memory, peak", run["peak"], "MB")


def tell(name: str, figure: float, unit: str, note: str = "") -> None:
    """Prints one figure."""
    print(f"{name:<20}{figure:>8,.0f} {unit}   {note}".rstrip())


def best(command: list[str]) -> float:
    """Seconds of the fastest run of a command."""
    taken = []
    for _ in range(QUICK_RUNS):
        begun = time.perf_counter()
        _run(command)
        taken.append(time.perf_counter() - begun)
    return min(taken)


def kept(figure: float, name: str) -> str:
    """Whether a figure keeps its promise, in words."""
    return f"promised: below {BOUNDS[name]:g}, {'kept' if figure < BOUNDS[name] else 'NOT KEPT'}"


def install_size(lock: Path) -> tuple[float, float, int]:
    """MB of what the lock installs on this machine, MB of its bytecode, and how many packages that is."""
    size = bytecode = counted = 0
    for name in re.findall(r"^([\w.-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE):
        try:
            files = distribution(name).files or []
        except PackageNotFoundError:  # for another system or another Python
            continue
        counted += 1
        for path in {Path(str(file.locate())) for file in files}:
            if path.suffix != ".pyc" and path.is_file():
                size += path.stat().st_size
                bytecode += sum(
                    made.stat().st_size for made in (path.parent / "__pycache__").glob(f"{path.stem}.*.pyc")
                )
    return size / 1e6, bytecode / 1e6, counted


def _run(command: list[str]) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


if __name__ == "__main__":
    seeds = Path(os.environ.get("FACTCHECK_SEEDS") or ROOT.parent / "shared" / "seeds")
    given = [Path(argument) for argument in sys.argv[1:]]
    main(given or [folder for folder in (ROOT / "examples" / "harbour", seeds) if folder.is_dir()])
