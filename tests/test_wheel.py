"""The wheel holds everything: built, installed into an environment without the checkout, and run from elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(name="wheel", scope="module")
def _wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=root, check=True)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(name="environment", scope="module")
def _environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel, and with this one's other packages; nothing is fetched."""
    folder = tmp_path_factory.mktemp("away") / "an environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    installer = [
        getattr(sys, "_base_executable", sys.executable),
        "-m",
        "pip",
        "--python",
        str(folder / "bin" / "python"),
    ]
    options = ["install", "--quiet", "--no-index", "--no-deps", "--disable-pip-version-check"]
    if subprocess.run([*installer, "--version"], capture_output=True, check=False).returncode:
        pytest.skip("the interpreter behind this environment has no pip")
    subprocess.run([*installer, *options, str(wheel)], check=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    (packages / "others.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder


def _run(environment: Path, command: list[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [str(environment / "bin" / command[0]), *command[1:]]
    return subprocess.run(command, cwd=cwd, env=variables, capture_output=True, text=True, check=False)


def test_the_wheel_holds_prompts_templates_fonts_and_examples(wheel: Path, root: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("prompts", "templates", "examples"):
        files = [path for path in (root / folder).rglob("*") if path.is_file()]
        assert files
        missing = {f"factcheck/_bundled/{path.relative_to(root).as_posix()}" for path in files} - names
        assert missing == set()
    assert not {name for name in names if name.startswith(("tests/", "benchmarks/", "reports/"))}


def test_the_wheel_asks_for_what_the_project_asks_for(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (metadata,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
    text = archive.read(metadata).decode()
    assert "Name: factcheck-briefing" in text
    assert "Requires-Dist: openai" in text
    assert "License-Expression: Apache-2.0" in text


def test_the_installed_program_is_the_wheels(environment: Path, tmp_path: Path) -> None:
    script = "import factcheck, factcheck.assets as a; print(factcheck.__file__, a.templates_dir(), sep='\\n')"
    ran = _run(environment, ["python", "-c", script], tmp_path)
    assert [Path(line).is_relative_to(environment) for line in ran.stdout.splitlines()] == [True, True], ran.stderr


def test_the_installed_program_makes_the_demo_from_another_folder(environment: Path, tmp_path: Path) -> None:
    (examples,) = environment.glob("lib/python*/site-packages/factcheck/_bundled/examples/harbour")
    ran = _run(environment, ["factcheck", "report", str(examples)], tmp_path)
    assert ran.returncode in (0, 4), ran.stderr  # 4: no pango on this machine, and everything but the PDF is written
    written = tmp_path / "reports" / "harbour"
    assert json.loads((written / "report.json").read_text(encoding="utf-8"))["inconsistencies"]
    assert "</html>" in (written / "briefing.html").read_text(encoding="utf-8")
    assert (written / "briefing.pdf").is_file() == (ran.returncode == 0)
    assert "/_bundled/" not in (written / "report.json").read_text(encoding="utf-8")


def test_the_installed_program_says_its_version(environment: Path, tmp_path: Path) -> None:
    assert _run(environment, ["factcheck", "--version"], tmp_path).stdout.startswith("factcheck ")
