"""What keeps the house in order: words, sizes, locks, help, and what `--help` may import."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "factcheck"
MODULES = sorted(PACKAGE.rglob("*.py"))

# DESIGN's list: each of them can mean anything. "process" stays with the operating system's.
VAGUE_WORDS = frozenset(
    ("fact", "facts", "item", "items", "data", "info", "result", "results", "manager", "handler", "utils", "helpers")
)
INHERITED = {
    "render/pdf_objects.py": {"data"},  # the property of an object that pydyf writes to the file
    "serve/listening.py": {"data", "data_received"},  # asyncio's name for what a protocol is given
}
# A claim is disputed, never false or a lie; sources are inconsistent, and who says it is the claimant.
VERDICTS = re.compile(r"\b(?:a lie|liars?|falsehoods?|fake|debunk\w*|false (?:claim|statement)s?)\b", re.IGNORECASE)
VAGUE_ROOMS = frozenset(["utils", "helpers", "common", "base", "core", "misc", "manager"])
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX)\b|raise NotImplementedError|assert True")
REASONED_IGNORE = re.compile(r"# type: ignore\[[\w, -]+\]\s+# \S")
MACHINE_PATH = re.compile(r"(?<![A-Za-z0-9_.])/(?:work|farm|root|opt|home/\w+)/")
LOCKED = re.compile(r"[\w.-]+==[\w.!+]+.*|    --hash=sha256:[0-9a-f]{64}( \\)?")

MEDIAN_FUNCTION = 15
LONGEST_FUNCTION = 60
P90_FILE = 300
LONGEST_FILE = 550  # lists of nouns: models.py, render/briefing.py
MOST_PARAMETERS = 5


def _names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def _words(name: str) -> set[str]:
    return set(re.sub(r"([a-z])([A-Z])", r"\1_\2", name).lower().split("_"))


def _functions() -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{path.relative_to(PACKAGE)}::{node.name}", node


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _tracked(root: Path, *patterns: str) -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z", *patterns], cwd=root, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip(f"git lists no files here: {listed.stderr.strip()}")
    return [root / name for name in listed.stdout.split("\0") if name and (root / name).is_file()]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_names_say_what_they_mean(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inherited = INHERITED.get(str(path.relative_to(PACKAGE)), set())
    assert {name for name in _names(tree) if _words(name) & VAGUE_WORDS} - inherited == set()
    assert path.stem not in VAGUE_ROOMS


def test_nothing_calls_a_claim_a_lie(root: Path) -> None:
    worded = [*(root / "templates").rglob("*.html"), *(root / "prompts").glob("*.md"), *PACKAGE.rglob("report.py")]
    found = {f"{path.name}: {match[0]}" for path in worded for match in VERDICTS.finditer(path.read_text("utf-8"))}
    assert found == set()


def test_nothing_is_unfinished_or_exempt_without_a_reason() -> None:
    for path in MODULES:
        text = path.read_text(encoding="utf-8")
        assert not UNFINISHED.search(text), path
        ignores = [line for line in text.splitlines() if "type: ignore" in line]
        assert [line for line in ignores if not REASONED_IGNORE.search(line)] == [], path


@pytest.mark.parametrize("name", ["models.py", "drafts.py", "report.py"])
def test_the_nouns_hold_no_any(name: str) -> None:
    assert not re.search(r"\bAny\b|\bcast\(", (PACKAGE / name).read_text(encoding="utf-8"))


def test_functions_and_files_are_short_enough_to_be_read_whole(capsys: pytest.CaptureFixture[str]) -> None:
    functions = {name: _length(node) for name, node in _functions()}
    files = {str(path.relative_to(PACKAGE)): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    median = statistics.median(functions.values())
    p90 = sorted(files.values())[int(len(files) * 0.9)]
    with capsys.disabled():
        print(
            f"\nhouse: {len(files)} files, {sum(files.values())} lines, "
            f"median {statistics.median(files.values()):.0f}, "
            f"p90 {p90} (limit {P90_FILE}), longest {max(files, key=files.__getitem__)} {max(files.values())} "
            f"(limit {LONGEST_FILE}); {len(functions)} functions, median {median:.0f} (limit {MEDIAN_FUNCTION}), "
            f"longest {max(functions, key=functions.__getitem__)} {max(functions.values())} (limit {LONGEST_FUNCTION})"
        )
    assert median <= MEDIAN_FUNCTION
    assert p90 <= P90_FILE
    assert {name: length for name, length in files.items() if length > LONGEST_FILE} == {}
    assert {name: length for name, length in functions.items() if length > LONGEST_FUNCTION} == {}


def test_no_function_but_a_command_takes_more_than_five_parameters() -> None:
    too_many = set()
    for name, node in _functions():
        taken = [arg.arg for arg in (*node.args.args, *node.args.kwonlyargs) if arg.arg not in ("self", "cls")]
        if len(taken) > MOST_PARAMETERS and not name.startswith("cli/__init__.py"):
            too_many.add(name)
    assert too_many == set()


def test_locks_hold_names_versions_and_hashes_and_no_address(root: Path) -> None:
    for path in root.glob("requirements*.lock"):
        lines = path.read_text(encoding="utf-8").splitlines()
        odd = [
            line
            for line in lines
            if not re.fullmatch(r"[\w.-]+==[\w.!+]+.*|    --hash=sha256:[0-9a-f]{64}( \\)?", line)
        ]
        assert odd == [], path.name
        assert not re.search(r"https?:|file:| @ |index-url|find-links", "\n".join(lines)), path.name


def test_no_file_names_a_place_on_one_machine(root: Path) -> None:
    for path in _tracked(root):
        if path.suffix in (".py", ".md", ".toml", ".html", ".css", ".json", "") and path.name != "test_house.py":
            text = path.read_text(encoding="utf-8", errors="replace")
            assert not MACHINE_PATH.search(text), path.relative_to(root)


def test_the_readme_names_both_commands(root: Path) -> None:
    text = (root / "README.md").read_text(encoding="utf-8")
    assert "make demo" in text
    assert "make test" in text
    made = set(re.findall(r"^([a-z]+):", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)`", text)) <= made


def test_every_command_and_every_option_has_its_help() -> None:
    import typer

    from factcheck.cli import app

    group = typer.main.get_command(app)
    commands = group.commands
    assert set(commands) >= {"report", "inspect", "render", "review", "doctor"}
    for name, command in commands.items():
        assert command.help, name
        assert [parameter.name for parameter in command.params if not parameter.help] == [], name
        first_line = command.help.splitlines()[0]
        assert len(first_line) < 66, f"{name}: `factcheck --help` would cut {first_line!r}"


@pytest.mark.parametrize(
    ("arguments", "needed"),
    [
        pytest.param(["--help"], set(), id="help"),
        pytest.param(["--version"], set(), id="version"),
        pytest.param(["report", "--help"], {"pydantic"}, id="a command's help, for which typer itself needs pydantic"),
    ],
)
def test_help_imports_nothing_that_takes_time(arguments: list[str], needed: set[str]) -> None:
    script = (
        "import sys; from factcheck.__main__ import run; run(sys.argv[1:]); "
        "print(sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True)
    slow = {"pydantic", "openai", "instructor", "rich", "weasyprint", "lxml", "jinja2", "asyncio", "trafilatura"}
    assert (slow - needed) & set(ast.literal_eval(ran.stderr.strip().splitlines()[-1])) == set()
