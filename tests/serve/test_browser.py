"""A person at a real browser: Debian's chromium, driven by Playwright, on a review as a user starts it."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.review import JUDGEMENTS_NAME, open_review
from factcheck.store import PDF_NAME
from tests.serve.reports import a_report_of_three, write
from tests.serve.running import Running, run_review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
WIDE, NARROW = {"width": 1280, "height": 800}, {"width": 360, "height": 740}
READY = "html[data-ready]"

playwright = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed: `make test-browser` gets it"
)
if CHROMIUM is None:
    pytest.skip("chromium is not installed: `make test-browser` gets it where it can", allow_module_level=True)


@pytest.fixture(name="browser", scope="module")
def _browser() -> Iterator[Browser]:
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=list(OPTIONS))
        yield browser
        browser.close()


@pytest.fixture(name="made", scope="module")
def _made(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on the example, made once."""
    folder = tmp_path_factory.mktemp("made") / "harbour"
    command = (sys.executable, "-m", "factcheck", "report", str(root / "examples" / "harbour"), "--model", "rules")
    subprocess.run([*command, "--quiet", "--out", str(folder)], check=False, stdout=subprocess.DEVNULL)
    assert (folder / "report.json").is_file()
    return folder


@pytest.fixture(name="story")
def _story(made: Path, tmp_path: Path) -> Path:
    """That report, of which nothing is decided yet."""
    return shutil.copytree(made, tmp_path / "harbour")


@contextmanager
def _page(browser: Browser, running: Running, **how: object) -> Iterator[Page]:
    """A window on the review; whatever its console complains of fails the test."""
    context = browser.new_context(**{"viewport": WIDE, **how})
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda told: complaints.append(told.text) if told.type == "error" else None)
    page.on("pageerror", lambda trouble: complaints.append(str(trouble)))
    page.goto(running.url)
    page.wait_for_url("**/flags*/**")
    complaints.clear()  # the icon of the start page, which a browser asks for unasked and without a cookie
    page.wait_for_selector(READY)
    yield page
    assert [one for one in complaints if "409" not in one and "422" not in one] == []
    context.close()


def _press(page: Page, key: str) -> None:
    """A key, and then the page that it leads to."""
    page.wait_for_selector(READY)
    with page.expect_navigation():
        page.keyboard.press(key)
    page.wait_for_selector(READY)


def _label(page: Page) -> str:
    return page.inner_text(".over b")


def _left(page: Page) -> str:
    return page.inner_text(".progress p:last-of-type")


def _statuses(folder: Path) -> list[str]:
    found = open_review(folder).report.inconsistencies
    return [one.judgement.status for one in found if one.judgement]


def test_flags_are_decided_by_keys_and_each_is_on_the_disk_at_once(browser: Browser, story: Path) -> None:
    log = story / JUDGEMENTS_NAME
    with run_review(story) as running, _page(browser, running) as page:
        assert (_label(page), _left(page)) == ("K1", "10 of 10 left")
        _press(page, "c")
        assert (_label(page), _left(page)) == ("K2", "9 of 10 left")
        assert "K1 confirmed" in page.inner_text("#said")
        page.keyboard.press("d")
        _press(page, "3")
        assert (_label(page), _left(page)) == ("K3", "8 of 10 left")
        page.keyboard.press("d")
        page.fill("#own", "the two speak of different nights")
        _press(page, "Enter")
        page.keyboard.press("n")
        page.keyboard.type("ask the fire service: c, d, u and z are letters here")
        page.keyboard.press("Escape")
        _press(page, "u")
        assert (_label(page), _left(page)) == ("K5", "6 of 10 left")
        lines = log.read_text("utf-8").splitlines()
        assert len(lines) == 4
        for held in ("confirmed", "other scope", "the two speak of different nights", "are letters here"):
            assert sum(held in line for line in lines) == 1


def test_undo_next_previous_and_next_open(browser: Browser, story: Path) -> None:
    with run_review(story) as running, _page(browser, running) as page:
        _press(page, "c")
        _press(page, "c")
        _press(page, "z")
        assert (_label(page), _left(page)) == ("K2", "9 of 10 left")
        assert "taken back: K2 confirmed" in page.inner_text("#said")
        _press(page, "k")
        assert _label(page) == "K1"
        assert "confirmed it" in page.inner_text(".stand")
        _press(page, "j")
        _press(page, "j")
        assert _label(page) == "K3"
        _press(page, "g")
        assert _label(page) == "K4"


def test_other_needs_a_note_and_the_cursor_goes_there(browser: Browser, story: Path) -> None:
    with run_review(story) as running, _page(browser, running) as page:
        page.keyboard.press("d")
        page.keyboard.press("8")
        assert page.evaluate("document.activeElement.id") == "note"
        page.keyboard.type("a slip of the typesetter")
        page.keyboard.press("Escape")
        page.keyboard.press("d")
        _press(page, "8")
        assert _left(page) == "9 of 10 left"


def test_while_the_reasons_are_shown_no_other_key_decides(browser: Browser, story: Path) -> None:
    with run_review(story) as running, _page(browser, running) as page:
        page.keyboard.press("d")
        assert page.evaluate("document.activeElement.dataset.reason") == "1"
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.dataset.reason") == "2"
        for key in ("c", "u", "z", "9", "j"):
            page.keyboard.press(key)
        page.keyboard.press("Escape")
        assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
        assert (_label(page), _left(page)) == ("K1", "10 of 10 left")
        assert not (story / JUDGEMENTS_NAME).exists()


def test_the_source_opens_at_its_place_and_escape_comes_back(browser: Browser, story: Path) -> None:
    with run_review(story) as running, _page(browser, running) as page:
        for key in ("o", "2", "5"):
            _press(page, key)
            mark = page.locator("#here")
            assert mark.is_visible()
            assert page.evaluate("document.activeElement.id") == "here"
            top = mark.bounding_box()
            assert top is not None and 0 <= top["y"] < 800
            _press(page, "Escape")
            assert _label(page) == "K1"


def test_a_filter_is_kept_from_flag_to_flag(browser: Browser, story: Path) -> None:
    with run_review(story) as running, _page(browser, running) as page:
        _press(page, "l")
        page.select_option("#kind", "name")
        page.select_option("#status", "waiting")
        page.click("text=Show >> nth=0")
        page.wait_for_selector(READY)
        assert page.locator(".rows tbody tr").count() == 2
        page.click(".rows tbody a >> nth=0")
        page.wait_for_selector(READY)
        first = _label(page)
        _press(page, "c")
        assert _label(page) != first
        assert "kind=name" in page.url
        page.reload()
        page.wait_for_selector(READY)
        _press(page, "u")
        assert "/flags?" in page.url
        assert page.inner_text("h1") == "0 of 10 flags"


def test_a_reload_sends_nothing_again(browser: Browser, story: Path) -> None:
    with run_review(story) as running, _page(browser, running) as page:
        _press(page, "c")
        for _ in range(3):
            page.reload()
        page.go_back()
        page.wait_for_selector(READY)
        assert len((story / JUDGEMENTS_NAME).read_text("utf-8").splitlines()) == 1


def test_a_second_stroke_meant_for_the_page_before_decides_nothing(browser: Browser, story: Path) -> None:
    with run_review(story) as running, _page(browser, running) as page:
        with page.expect_navigation():
            for _ in range(5):
                page.keyboard.press("c")
        page.wait_for_selector(READY)
        assert _left(page) == "9 of 10 left"


def test_of_two_windows_the_second_is_told_that_it_is_old(browser: Browser, story: Path) -> None:
    with run_review(story) as running, _page(browser, running) as page:
        other = page.context.new_page()
        other.goto(page.url)
        other.wait_for_selector(READY)
        other.fill("#note", "typed before it was told")
        _press(page, "c")
        other.keyboard.press("Escape")
        _press(other, "u")
        assert "This page was old" in other.inner_text("[role=alert]")
        assert "confirmed it" in other.inner_text(".stand")
        assert other.input_value("#note") == "typed before it was told"
        assert len((story / JUDGEMENTS_NAME).read_text("utf-8").splitlines()) == 1
        _press(other, "u")
        assert "[role=alert]" not in other.content()
        assert len((story / JUDGEMENTS_NAME).read_text("utf-8").splitlines()) == 2


def test_a_server_killed_between_any_two_decisions_loses_none(browser: Browser, story: Path) -> None:
    for decided in range(4):
        with run_review(story) as running, _page(browser, running) as page:
            assert _left(page) == f"{10 - decided} of 10 left"
            _press(page, "c")
            running.process.send_signal(signal.SIGKILL)
            running.process.wait(10)
            page.keyboard.press("c")  # to nobody
            page.wait_for_timeout(100)
    assert _statuses(story) == ["confirmed"] * 4


def test_the_pdf_is_written_while_the_review_goes_on(browser: Browser, story: Path) -> None:
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError), reason="the PDF's system libraries are not here")
    pdf = story / PDF_NAME
    before = pdf.read_bytes() if pdf.exists() else b""
    with run_review(story) as running, _page(browser, running) as page:
        _press(page, "c")
        flag = page.url
        page.click("text=Briefing")
        with page.expect_navigation():
            page.click("text=Write the PDF")
        assert "is being written" in page.inner_text("[role=status] >> nth=1")
        page.goto(flag)
        page.wait_for_selector(READY)
        _press(page, "u")
        page.goto(f"{flag.partition('/flags')[0]}/briefing")
        page.wait_for_selector("text=The PDF is written.", timeout=60_000)
        assert "You have decided since" in page.inner_text("main")
        with page.expect_download() as getting:
            page.click("text=Get the PDF")
        assert getting.value.suggested_filename == PDF_NAME
        assert Path(getting.value.path()).read_bytes() == pdf.read_bytes() != before


def test_a_pdf_that_cannot_be_written_is_told_of_and_the_page_goes_on(browser: Browser, story: Path) -> None:
    with run_review(story) as running, _page(browser, running) as page:
        shutil.copy(story / "report.json", story.parent / "kept.json")
        (story / "briefing.html").unlink(missing_ok=True)
        (story / "briefing.html").mkdir()
        page.click("text=Briefing")
        page.click("text=Write the PDF")
        page.wait_for_selector("text=could not be written", timeout=60_000)
        assert "briefing.html" in page.inner_text("pre")
        page.click("text=Flags")
        page.wait_for_selector(READY)
        assert page.inner_text("h1") == "All 10 flags"


@pytest.mark.parametrize("number", range(1, 11))
def test_every_flag_of_the_example_is_whole_without_scrolling(browser: Browser, shared: Running, number: int) -> None:
    with _page(browser, shared) as page:
        page.goto(f"{page.url.partition('/flags')[0]}/flags")
        page.click(f".rows tbody tr:nth-child({number}) a")
        page.wait_for_selector(READY)
        assert page.evaluate("document.documentElement.scrollHeight") <= WIDE["height"]
        bar = page.locator(".bar").bounding_box()
        stand = page.locator(".stand").bounding_box()
        assert bar is not None and stand is not None
        assert stand["y"] + stand["height"] <= bar["y"]


@pytest.fixture(name="shared", scope="module")
def _shared(made: Path) -> Iterator[Running]:
    """A review in which nothing is decided."""
    with run_review(made) as running:
        yield running


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "path",
    ["", "/flags", "/claims", "/claims?which=all", "/ungrounded", "/former", "/briefing", "/help", "/sources/S1"],
)
def test_a_telephone_scrolls_down_and_never_sideways(browser: Browser, shared: Running, path: str, scheme: str) -> None:
    with _page(browser, shared, viewport=NARROW, color_scheme=scheme) as page:
        if path:
            page.goto(page.url.partition("/flags")[0] + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


@pytest.mark.parametrize("path", ["", "/flags", "/claims", "/briefing", "/help", "/sources/S1"])
def test_a_screen_reader_finds_its_way(browser: Browser, shared: Running, path: str) -> None:
    with _page(browser, shared) as page:
        if path:
            page.goto(page.url.partition("/flags")[0] + path)
        for role in ("banner", "main", "navigation"):
            assert page.get_by_role(role).count() >= 1, role
        assert page.get_by_role("heading", level=1).count() == 1
        assert page.locator("[role=status][aria-live=polite]").count() == 1
        unnamed = page.evaluate(
            """() => [...document.querySelectorAll(
                   "a, button:not([hidden]), input:not([type=hidden]), select, textarea"
                 )].filter(one => !(
                   one.textContent.trim() || one.labels?.[0]?.textContent || one.getAttribute("aria-label")
                 )).map(one => one.outerHTML)"""
        )
        assert unnamed == []
        assert page.get_attribute("html", "lang") == "en"


def test_everything_can_be_done_by_tab_and_enter_and_the_focus_is_seen(browser: Browser, story: Path) -> None:
    with run_review(story) as running, _page(browser, running) as page:
        assert page.evaluate("document.activeElement.id") == "what"
        reached = []
        for _ in range(40):
            page.keyboard.press("Tab")
            outline, words = page.evaluate(
                "(one => [getComputedStyle(one).outlineStyle, one.innerText?.trim() ?? ''])(document.activeElement)"
            )
            if page.evaluate("document.activeElement === document.body"):
                break
            assert outline != "none", words
            reached.append(words)
            if words.startswith("Confirm"):
                break
        assert reached[-1].startswith("Confirm")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert _left(page) == "9 of 10 left"


def test_it_works_without_script(browser: Browser, story: Path) -> None:
    with run_review(story) as running:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(running.url)
        page.wait_for_url("**/flags/**")
        page.click("button:has-text('Confirm')")
        page.click("summary")
        page.click("button[value='other time']")
        assert _left(page) == "8 of 10 left"
        page.click("button:has-text('Undo')")
        assert _left(page) == "9 of 10 left"
        context.close()


def test_the_keys_can_be_turned_off(browser: Browser, story: Path) -> None:
    with run_review(story) as running, _page(browser, running) as page:
        flag = page.url
        _press(page, "?")
        page.click("#keys-switch")
        page.goto(flag)
        page.wait_for_selector(READY)
        page.keyboard.press("c")
        page.wait_for_timeout(300)
        assert _left(page) == "10 of 10 left"


def test_the_address_opens_from_another_program_too(browser: Browser, folder: Path, tmp_path: Path) -> None:
    with run_review(folder) as running:
        page = browser.new_page()
        begin = tmp_path / "review.html"
        begin.write_text(f'<meta http-equiv="refresh" content="0; url={running.url}">', encoding="utf-8")
        page.goto(begin.as_uri())
        page.wait_for_url("**/flags/**")
        assert _label(page) == "K1"
        page.close()


def test_a_document_full_of_scripts_runs_none(browser: Browser, tmp_path: Path) -> None:
    markup = "<script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">"
    texts = {"courier.txt": f"The ferry sank on 3 May, {markup} said.", "gazette.md": "The ferry sank on 5 May."}
    report = a_report_of_three(title=markup)
    with run_review(write(tmp_path / "report", report, texts)) as running, _page(browser, running) as page:
        for path in ("", "/sources/S1", "/flags"):
            page.goto(page.url.partition("/flags")[0].partition("/sources")[0] + (path or "/"))
            page.wait_for_selector(READY)
            assert page.locator("img").count() == 0
            assert "ran" not in page.title().split()
        assert page.evaluate("[...document.scripts].every(one => one.src && !one.text)")
