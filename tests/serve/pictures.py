"""Draws the README's pictures of the review page: `make page-pictures`."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.serve.running import run_review

SIZE = {"width": 1280, "height": 800}
OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
READY = "html[data-ready]"


def main(report: Path, folder: Path) -> None:
    """One picture in the light, of a flag; one in the dark, of a flag that is about to be dismissed."""
    with tempfile.TemporaryDirectory() as place, sync_playwright() as driver:
        copy = shutil.copytree(report, Path(place) / "report", ignore=shutil.ignore_patterns("*.jsonl"))
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=OPTIONS)
        with run_review(copy, reviewer="Marta Voss") as running:
            for scheme, name in (("light", "review-flag.png"), ("dark", "review-dismiss.png")):
                page = browser.new_context(viewport=SIZE, color_scheme=scheme).new_page()
                page.goto(running.url)
                page.wait_for_url("**/flags/**")
                if scheme == "dark":
                    _press(page, "c")
                    page.keyboard.press("d")
                page.wait_for_timeout(400)
                page.screenshot(path=folder / name)
        browser.close()


def _press(page: Page, key: str) -> None:
    page.wait_for_selector(READY)
    with page.expect_navigation():
        page.keyboard.press(key)
    page.wait_for_selector(READY)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
