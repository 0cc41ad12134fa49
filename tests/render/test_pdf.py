from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.render.pdf import PACKAGES, render_pdf

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_PANGO = """
from factcheck.errors import MissingPieceError
from factcheck.render import make_briefing_view, render_html, render_pdf
from tests.render.sample import make_single_sample

html = render_html(make_briefing_view(make_single_sample()))
print(len(html) > 1000)
try:
    render_pdf(html, "{}")
except MissingPieceError as error:
    print(error.exit_status, error.hint)
"""
DIGEST = """
import hashlib
from factcheck.render import make_briefing_view, render_html, render_pdf
from tests.render.sample import make_single_sample

report = make_single_sample()
html = render_html(make_briefing_view(report))
print(hashlib.sha256(html.encode()).hexdigest(), hashlib.sha256(render_pdf(html, report.to_json())).hexdigest())
"""


def run(script: str, **environment: str) -> str:
    """What the script prints in an interpreter of its own."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout


def test_without_pango_the_html_is_made_and_the_three_packages_are_named(tmp_path: Path) -> None:
    (tmp_path / "weasyprint").mkdir()
    lacking = "raise OSError(\"cannot load library 'libpango-1.0-0'\")\n"
    (tmp_path / "weasyprint" / "__init__.py").write_text(lacking, "utf-8")
    made, told = run(WITHOUT_PANGO, PYTHONPATH=os.pathsep.join([str(tmp_path), str(ROOT)])).splitlines()
    assert made == "True"
    assert told.startswith("4 ")
    for package in PACKAGES:
        assert package in told
    assert "\n" not in told
    assert "libpango-1.0-0'" in told, "what the system said is kept"


def test_importing_the_renderer_does_not_import_weasyprint() -> None:
    assert run("import sys, factcheck.render; print('weasyprint' in sys.modules)").strip() == "False"


def test_another_process_on_another_day_makes_the_same_bytes() -> None:
    one = run(DIGEST, PYTHONHASHSEED="1", TZ="Pacific/Auckland", LC_ALL="C", PYTHONPATH=str(ROOT))
    two = run(DIGEST, PYTHONHASHSEED="2", TZ="America/Lima", SOURCE_DATE_EPOCH="1", PYTHONPATH=str(ROOT))
    assert one == two


@pytest.mark.parametrize("text", ["{}", '{"quote": "Пожар 港"}'])
def test_any_json_can_be_attached(text: str) -> None:
    page = "<!doctype html><html lang=en><title>x</title><p>x"
    assert render_pdf(page, text).startswith(b"%PDF-1.7")
