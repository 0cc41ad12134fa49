"""What a page of the briefing costs, against a bare renderer on plain paragraphs of the same words.

`python -m benchmarks.bench_briefing [REPORT.json ...]`; `--pages` adds a report of a thousand pages (minutes). Figures
are seconds of processor in one process, best of three; for parts side by side the clock, and the memory of all of them.
The bar is held against all that a PDF costs. What it costs before its first page (fonts, style sheets) and what each
page adds are printed apart, and so is what a stretch of text costs: a page of tables holds several times as many
stretches as one of paragraphs, and each of them is laid out by itself. Made reports of 20 and 100 claims are nearly all
tables; what makes a report long is its list of claims, which is paragraphs.
Chromium's print and Typst are measured on the same plain paragraphs where they are on PATH, for scale.
"""

from __future__ import annotations

import html
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

BAR = 1.6
"""A page of the briefing costs at most so many pages of plain paragraphs."""
FIVE_ARTICLES = 2.0
"""Seconds that the PDF of five articles may take."""
LETTERS = 400
"""Letters of a plain paragraph."""
FULL_PAGES = 18
"""Pages of plain paragraphs at least, about as many as a short briefing has."""
RUNS = 3
MANY_CLAIMS = 18_500
"""About a thousand pages."""
PLAIN = "<!doctype html><html lang='en'><title>x</title><style>@page{size:A4;margin:22mm 17mm 19mm}"
PLAIN += "html{font:9pt/1.42 'Source Sans 3'}p{margin:0 0 2mm}</style>"


def main(paths: list[Path], *, many_pages: bool) -> None:
    """Prints a line for every report, then those of the other engines."""
    from factcheck.report import Report
    from tests.render.sample import make_long_sample

    reports = {path.parent.name: Report.model_validate_json(path.read_text("utf-8")) for path in paths}
    reports |= {f"{claims:,} claims": make_long_sample(claims) for claims in (20, 100, 1000)}
    for name, report in reports.items():
        ours, plain = measure(report)
        print_line(name, ours, plain)
        last = words_of(report)
    print_others(paragraphs(last))
    if many_pages:
        print_many_pages()


@dataclass(frozen=True)
class Laid:
    """A PDF that was laid out."""

    seconds: float
    fixed: float
    """Seconds for one word under the same style sheets."""
    pages: int
    stretches: int
    """Runs of letters on a line, as a reader of PDF files sees them."""

    @property
    def page(self) -> float:
        """Milliseconds a page."""
        return self.seconds * 1000 / self.pages

    @property
    def added(self) -> float:
        """Milliseconds that a page adds to what was there before the first."""
        return (self.seconds - self.fixed) * 1000 / self.pages

    @property
    def stretch(self) -> float:
        """Milliseconds a stretch of text, the fixed cost left out."""
        return (self.seconds - self.fixed) * 1000 / self.stretches


def measure(report: object) -> tuple[Laid, Laid]:
    """The briefing, and its words as plain paragraphs."""
    from factcheck.render import make_briefing_view, render_html, render_pdf

    render_pdf("<!doctype html><html lang='en'><title>x</title><p>x", "{}")  # weasyprint is imported at the first page
    page = render_html(make_briefing_view(report))  # type: ignore[arg-type]  # a Report
    head = page.partition("<body")[0]
    plain = fill(words_of(report))
    return (
        laid(lambda: render_pdf(page, "{}"), lambda: render_pdf(f"{head}<body><p>x", "{}")),
        laid(lambda: bare(plain), lambda: bare(paragraphs("x"))),
    )


def laid(make: Callable[[], bytes], make_nothing: Callable[[], bytes]) -> Laid:
    """What making one costs."""
    seconds, content = best(make)
    return Laid(seconds, best(make_nothing)[0], count(content), count_stretches(content))


def bare(page: str) -> bytes:
    """The renderer alone: the bundled fonts, no tags, no metadata."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    from factcheck.assets import templates_dir
    from factcheck.render.layout import NOWHERE, PDF_SHEET, BundledFonts, steady_layout

    fetcher, fonts = BundledFonts(), FontConfiguration()
    faces = (templates_dir() / PDF_SHEET).read_text("utf-8")
    with steady_layout():
        sheet = CSS(string=faces, base_url=NOWHERE, url_fetcher=fetcher, font_config=fonts)
        document = HTML(string=page, base_url=NOWHERE, url_fetcher=fetcher).render(
            stylesheets=[sheet], font_config=fonts
        )
        return bytes(document.write_pdf())


def words_of(report: object) -> str:
    """All the words of the briefing, in order."""
    from lxml import html as parser

    from factcheck.render import make_briefing_view, render_html

    page = render_html(make_briefing_view(report))  # type: ignore[arg-type]  # a Report
    return " ".join(parser.document_fromstring(page).body.text_content().split())


def paragraphs(words: str) -> str:
    """The words as a page of plain paragraphs."""
    cut = (words[start : start + LETTERS] for start in range(0, len(words), LETTERS))
    return PLAIN + "".join(f"<p>{html.escape(one)}</p>" for one in cut)


def fill(words: str) -> str:
    """The words as plain paragraphs, over again until so many pages are full that an emptier last one counts little."""
    pages = count(bare(paragraphs(words)))
    return paragraphs(" ".join([words] * max(1, round(FULL_PAGES / pages))))


def best(make: Callable[[], bytes]) -> tuple[float, bytes]:
    """Seconds of processor of the quickest run, and what it made."""
    taken = []
    for _ in range(RUNS):
        begun = time.process_time()
        made = make()
        taken.append(time.process_time() - begun)
    return min(taken), made


def count(pdf: bytes) -> int:
    """Pages of a PDF."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def count_stretches(pdf: bytes) -> int:
    """Runs of letters on a line, of all pages."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return sum(page.get_textpage().count_rects() for page in document)
    finally:
        document.close()


def print_line(name: str, ours: Laid, plain: Laid) -> None:
    """One report's figures beside what is promised."""
    ratio = ours.page / plain.page
    kept = "kept" if ratio <= BAR else "NOT KEPT"
    print(f"{name:<14} {ours.pages:>5} pages  {ours.seconds:6.2f} s  {ours.page:5.0f} ms a page;", end=" ")
    print(f"plain {plain.page:3.0f} ms; {ratio:.2f} times, bar {BAR:g}: {kept}")
    print(f"{'':<14} before the first page {ours.fixed * 1000:.0f} ms (plain {plain.fixed * 1000:.0f}),", end=" ")
    print(f"then {ours.added:.0f} ms a page ({plain.added:.0f}): {ours.added / plain.added:.2f} times;")
    print(f"{'':<14}", end=" ")
    print(
        f"{ours.stretches / ours.pages:.0f} stretches of text a page (plain {plain.stretches / plain.pages:.0f}),",
        end=" ",
    )
    print(f"{ours.stretch:.2f} ms each (plain {plain.stretch:.2f})")
    if ours.pages < 30:
        within = "kept" if ours.seconds < FIVE_ARTICLES else "NOT KEPT"
        print(f"{'':<14} whole PDF within {FIVE_ARTICLES:g} s: {within}")


def print_others(page: str) -> None:
    """Other engines on the plain paragraphs, by the clock: they work in processes of their own."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as place:
        source, target = Path(place) / "plain.html", Path(place) / "plain.pdf"
        source.write_text(page, "utf-8")
        if chromium:
            options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
            options += [f"--user-data-dir={place}/profile", f"--print-to-pdf={target}"]
            print_other("chromium", [chromium, *options, source.as_uri()], target)
        typst = shutil.which("typst")
        if typst:
            from lxml import html as parser

            told = [one.text_content() for one in parser.document_fromstring(page).iter("p")]
            text = Path(place) / "plain.typ"
            text.write_text("\n\n".join("#" + json.dumps(one, ensure_ascii=False) for one in told), "utf-8")
            print_other("typst", [typst, "compile", str(text), str(target)], target)
        missing = [name for name, there in (("chromium", chromium), ("typst", typst)) if not there]
        print("not on PATH and not measured:", ", ".join(missing) or "none")


def print_other(name: str, command: list[str], target: Path) -> None:
    """One engine's figures."""
    begun = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    taken = time.perf_counter() - begun
    pages = count(target.read_bytes())
    print(f"{name:<14} {pages:>5} pages  {taken:6.2f} s  {taken * 1000 / pages:5.0f} ms a page, plain paragraphs")


def print_many_pages() -> None:
    """Time, memory and growth of reports of a quarter, a half and a whole thousand pages, laid out in parts."""
    for claims in (MANY_CLAIMS // 4, MANY_CLAIMS // 2, MANY_CLAIMS):
        begun = time.perf_counter()
        pages, peak = in_parts(claims)
        taken = time.perf_counter() - begun
        each = taken * 1000 / pages
        print(f"{claims:>7,} claims {pages:>5} pages  {taken:6.0f} s  {each:5.0f} ms a page, peak of all {peak:.0f} MB")


def in_parts(claims: int) -> tuple[int, float]:
    """Pages of a long report, and the most memory that its processes held together, in MB."""
    from factcheck.render import make_briefing_view, render_html, render_pdf
    from tests.render.sample import make_long_sample

    page = render_html(make_briefing_view(make_long_sample(claims)))
    peaks = [0.0]
    done = threading.Event()
    watcher = threading.Thread(target=lambda: peaks.extend(iter_memory(done)))
    watcher.start()
    try:
        return count(render_pdf(page, "{}")), max(peaks)
    finally:
        done.set()
        watcher.join()


def iter_memory(done: threading.Event) -> Iterator[float]:
    """MB of this process and its children, four times a second."""
    while not done.wait(0.25):
        listed = subprocess.run(["ps", "-o", "rss=,ppid=,pid="], capture_output=True, text=True, check=False).stdout
        rows = [tuple(map(int, line.split())) for line in listed.splitlines()]
        own = {os.getpid()}
        yield sum(rss for rss, parent, pid in rows if pid in own or parent in own) / 1024


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("-")]
    golden = Path(__file__).resolve().parent.parent / "tests" / "render" / "golden" / "harbour.report.json"
    main(given or [golden], many_pages="--pages" in sys.argv)
