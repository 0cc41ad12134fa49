"""The commands: parse, call, print, exit. What takes time to import is imported inside them; `--help` is quick."""

from pathlib import Path
from typing import Annotated

import typer
from typer import Argument, Option

from factcheck import __version__
from factcheck.errors import UsageError
from factcheck.output import Line, Screen

app = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

cache_app = typer.Typer(rich_markup_mode=None, help="Show or empty the cache of answers.")
app.add_typer(cache_app, name="cache")

ReportPath = Annotated[Path, Argument(metavar="REPORT", help="A report's folder, or a file in it.")]
Out = Annotated[Path | None, Option("--out", metavar="DIR", help="Folder to write to, in place of the usual one.")]
Model = Annotated[str | None, Option(metavar="PROVIDER/NAME", help="Language model; `rules` for none.")]
BaseUrl = Annotated[str | None, Option(metavar="URL", help="Address of an OpenAI-compatible endpoint.")]
Config = Annotated[Path | None, Option(metavar="FILE", help="Configuration in place of factcheck.toml.")]
Title = Annotated[str | None, Option(metavar="TEXT", help="Title of the briefing.")]
Paper = Annotated[str, Option(metavar="A4|LETTER", help="Paper of the PDF.")]
Brand = Annotated[Path | None, Option(metavar="FILE", help="Logo, colours and footer, in a TOML file.")]
Confidential = Annotated[str | None, Option(metavar="TEXT", help="Stands on every page.")]
Redact = Annotated[Path | None, Option(metavar="FILE", help="Names that must not appear, one a line.")]
Sections = Annotated[str | None, Option(metavar="NAMES", help="Sections and their order, as in `who,details`.")]
Template = Annotated[Path | None, Option(metavar="DIR", help="Templates that go before ours, in a sandbox.")]
Ids = Annotated[list[str] | None, Option(metavar="ID", help="An inconsistency, by its id or its label (K3).")]
REASON_NAMES = (
    "same event, other time, other scope, rounding or unit, other speaker, misread source, not important, other"
)
Json = Annotated[bool, Option("--json", help="Print JSON to stdout and nothing else there.")]
Ocr = Annotated[bool, Option("--ocr", help="Read pages that are pictures, with tesseract.")]
Quiet = Annotated[bool, Option("--quiet", "-q", help="Print the outcome and errors only.")]
Verbose = Annotated[bool, Option("--verbose", "-v", help="Print every detail.")]


def _print_version(wanted: bool) -> None:
    if wanted:
        Screen().print([Line(f"factcheck {__version__}")])
        raise typer.Exit


@app.callback()
def factcheck(
    version: Annotated[
        bool, Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Compare sources on one story, and write a PDF briefing on where they cannot all be right.

    Exit status: 0 done; 1 done, and under --strict some inconsistencies are not reviewed, or two reports differ under
    --exit-code; 2 usage; 3 done, but some sources were not read, or some rows of a spreadsheet were not taken; 4 a
    system library or a key is missing; 5 could not write, or the port is taken; 6 another run holds the report; 7 the
    model's endpoint refused; 8 stopped at a cap; 70 a mistake in the program; 130 interrupted.
    """


@app.command()
def report(
    folder: Annotated[Path, Argument(metavar="FOLDER", help="Folder of articles, pages, PDFs, Word files, mails.")],
    out: Out = None,
    title: Title = None,
    paper: Paper = "A4",
    brand: Brand = None,
    confidential: Confidential = None,
    redact: Redact = None,
    sections: Sections = None,
    template: Template = None,
    model: Model = None,
    base_url: BaseUrl = None,
    prompts: Annotated[Path | None, Option(metavar="DIR", help="Prompt files that go before ours.")] = None,
    language: Annotated[str | None, Option(metavar="NAME", help="Language of a model's statements.")] = None,
    config: Config = None,
    no_cache: Annotated[bool, Option("--no-cache", help="Neither use nor keep the model's answers.")] = False,
    concurrency: Annotated[int | None, Option(metavar="N", help="Requests under way at once.")] = None,
    max_calls: Annotated[int | None, Option(metavar="N", help="Stop after so many requests.")] = None,
    max_cost: Annotated[float | None, Option(metavar="USD", help="Stop before it costs more.")] = None,
    dry_run: Annotated[bool, Option("--dry-run", help="Say what would be asked and cost; send nothing.")] = False,
    local_only: Annotated[bool, Option("--local-only", help="Refuse a model that is not on this machine.")] = False,
    ocr: Ocr = False,
    strict: Annotated[bool, Option("--strict", help="Exit with 1 while an inconsistency is not reviewed.")] = False,
    json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """Read a folder of sources and write its briefing.

    Writes briefing.pdf, briefing.html and report.json to reports/NAME, and prints what was flagged.
    """
    from factcheck.cli.editions import Choices, open_edition
    from factcheck.cli.reporting import Order, make_briefing
    from factcheck.settings import Flags, load_settings

    flags = Flags(
        model=model,
        base_url=base_url,
        concurrency=concurrency,
        max_calls=max_calls,
        max_cost=max_cost,
        no_cache=no_cache or None,
        prompts=prompts,
        language=language,
        local_only=local_only or None,
        folder=folder,
    )
    edition = open_edition(Choices(paper, brand, confidential, redact, sections, template))
    order = Order(folder, out, title, edition=edition, ocr=ocr, strict=strict, dry_run=dry_run, json=json)
    with Screen(quiet=quiet, verbose=verbose) as screen:
        return make_briefing(order, load_settings(flags, config=config), screen)


@app.command()
def inspect(
    file: Annotated[Path, Argument(metavar="FILE", help="A source.")],
    html: Annotated[Path | None, Option("--html", metavar="FILE", help="Write it as a page to this file.")] = None,
    ocr: Ocr = False,
    json: Json = False,
) -> int:
    """Show how one source is read.

    Where its metadata come from, what is set aside, its sentences, and every date, figure, name, quotation and
    attribution in them.
    """
    from factcheck.cli.reporting import Form, inspect_source

    with Screen() as screen:
        return inspect_source(file, screen, Form(html, json=json, ocr=ocr))


@app.command()
def sources(
    folder: Annotated[Path, Argument(metavar="FOLDER", help="Folder of sources.")],
    dry_run: Annotated[bool, Option("--dry-run", help="Show what is known; write nothing.")] = False,
    ocr: Ocr = False,
) -> int:
    """List the sources' metadata, and write FOLDER/sources.toml.

    Every source without a table there gets one, with what was found and what is missing, for you to complete. What you
    say there goes before what the files say. Tables that are there stay as they are.
    """
    from factcheck.cli.sourcing import Wish, write_sources

    with Screen() as screen:
        return write_sources(Wish(folder, dry_run=dry_run, ocr=ocr), screen)


@app.command()
def render(
    report: ReportPath,
    out: Out = None,
    title: Title = None,
    paper: Paper = "A4",
    brand: Brand = None,
    confidential: Confidential = None,
    redact: Redact = None,
    sections: Sections = None,
    template: Template = None,
) -> int:
    """Write the briefing again after review, without a model."""
    from factcheck.cli.editions import Choices, open_edition
    from factcheck.cli.reporting import Again, render_again

    edition = open_edition(Choices(paper, brand, confidential, redact, sections, template))
    with Screen() as screen:
        return render_again(Again(report, out, title, edition), screen)


@app.command()
def export(
    report: ReportPath,
    format_: Annotated[
        str,
        Option(
            "--format", "-f", metavar="F", help="csv, xlsx, markdown, docx, html, claimreview, annotations or json."
        ),
    ],
    out: Annotated[Path | None, Option("--out", metavar="DIR", help="Folder; REPORT/exports if not given.")] = None,
    sources: Annotated[
        Path | None, Option("--sources", metavar="FOLDER", help="The folder of sources, for html and annotations.")
    ] = None,
    redact: Redact = None,
) -> int:
    """Write the report in another format.

    csv and xlsx for spreadsheets, markdown and docx for editors, html with the sources' texts and the quotes marked in
    them, claimreview (schema.org, only what was confirmed), annotations (W3C), json with its schema.
    """
    from factcheck.cli.exporting import Wish, write_export

    with Screen() as screen:
        return write_export(Wish(report, format_, out, sources, redact), screen)


@app.command()
def review(
    report: ReportPath,
    id_: Annotated[
        str | None, Argument(metavar="ID", help="What a note on its own is on, or what --undo is to take back.")
    ] = None,
    list_: Annotated[bool, Option("--list", help="List the inconsistencies with their judgements.")] = False,
    next_: Annotated[bool, Option("--next", help="Show the next one that waits, with all that it needs.")] = False,
    confirm: Ids = None,
    dismiss: Ids = None,
    unsure: Ids = None,
    reason: Annotated[str, Option(metavar="TEXT", help=f"Why it is dismissed: {REASON_NAMES}, or your words.")] = "",
    note: Annotated[str, Option(metavar="TEXT", help="Why it was judged so; with ID alone, a note.")] = "",
    resolve: Annotated[bool, Option("--resolve", help="The decision settles a disagreement.")] = False,
    undo: Annotated[bool, Option("--undo", help="Take back the last decision or note, or the last on ID.")] = False,
    reviewer: Annotated[str, Option(metavar="NAME", help="Who judges; the name of the account if not given.")] = "",
    blind: Annotated[bool, Option("--blind", help="Hide what others decided until you have decided.")] = False,
    port: Annotated[int | None, Option(metavar="N", help="Port of the page; any free one if not given.")] = None,
    no_browser: Annotated[bool, Option("--no-browser", help="Print the page's address and open nothing.")] = False,
    json: Json = False,
) -> int:
    """Confirm or dismiss what was flagged: on a local page, or here.

    With nothing but REPORT a page opens in the browser, for this machine and for whoever holds its address. Judgements
    are kept beside the report, and no later run changes them: one holds for as long as what was seen stands unchanged,
    and is shown again with the difference where it does not.
    """
    from factcheck.cli.reviewing import Decisions, Wish, review_on_terminal

    decided = (tuple(confirm or ()), tuple(dismiss or ()), tuple(unsure or ()))
    decisions = Decisions(*decided, note=note, reason=reason, resolves=resolve)
    wish = Wish(report, id_, list_, next_, undo, reviewer, blind=blind, json=json)
    with Screen() as screen:
        if decisions == Decisions() and not (id_ or list_ or next_ or undo or json):
            from factcheck.cli.serving import Table, review_on_page

            return review_on_page(Table(report, reviewer, blind, port or 0, browser=not no_browser), screen)
        if port is not None or no_browser:
            raise UsageError("--port and --no-browser are of the page.", "Name nothing but REPORT, and it is shown.")
        return review_on_terminal(wish, decisions, screen)


@app.command()
def merge(
    ours: Annotated[Path, Argument(metavar="A", help="A report, or a log of judgements.")],
    theirs: Annotated[Path, Argument(metavar="B", help="Another copy of the report, or its log.")],
    out: Annotated[Path | None, Option("--out", metavar="LOG", help="Where the union goes, in place of A.")] = None,
    json: Json = False,
) -> int:
    """Put together what two people decided on one report.

    Every line of both logs is kept as it is, and none twice; in which order they are named, and how often it is done,
    changes nothing. Where one confirmed what the other dismissed, a further decision settles it.
    """
    from factcheck.cli.merging import Wish, merge_judgements

    with Screen() as screen:
        return merge_judgements(Wish(ours, theirs, out, json=json), screen)


@app.command()
def diff(
    old: Annotated[Path, Argument(metavar="OLD", help="The earlier report's folder, or a file in it.")],
    new: Annotated[Path, Argument(metavar="NEW", help="The later report's folder, or a file in it.")],
    exit_code: Annotated[bool, Option("--exit-code", help="Exit with 1 if they differ.")] = False,
    json: Json = False,
    verbose: Verbose = False,
) -> int:
    """Say what changed from one report to another.

    Inconsistencies, sources and claims that are new (+), gone (-), changed (~) or renamed (>). What is only worded
    otherwise on the same words of the same documents is counted and not listed.
    """
    from factcheck.cli.diffing import Two, show_diff

    with Screen(verbose=verbose) as screen:
        return show_diff(Two(old, new, json=json, exit_code=exit_code), screen)


@app.command("import")
def import_(
    report: ReportPath,
    file: Annotated[Path, Argument(metavar="FILE", help="An export that was edited: .xlsx, .ods or .csv.")],
    reviewer: Annotated[str, Option(metavar="NAME", help="Who decided where a row does not say.")] = "",
    dry_run: Annotated[bool, Option("--dry-run", help="Say what would be recorded; record nothing.")] = False,
    json: Json = False,
    verbose: Verbose = False,
) -> int:
    """Record what was decided in an exported spreadsheet.

    Rows may be sorted, moved and deleted. What does not fit is told row by row, is not taken, and makes the exit status
    3. Bringing a file back twice records nothing new.
    """
    from factcheck.cli.importing import Return, bring_back

    with Screen(verbose=verbose) as screen:
        return bring_back(Return(report, file, reviewer, dry_run=dry_run, json=json), screen)


@app.command()
def impact(
    report: ReportPath,
    source: Annotated[str, Argument(metavar="SOURCE", help="Its path, title, label (S3), or how its id begins.")],
    with_copies: Annotated[
        bool, Option("--with-copies", help="Withdraw the sources that carry its text, too.")
    ] = False,
    json: Json = False,
    verbose: Verbose = False,
) -> int:
    """Say what falls if a source is withdrawn.

    Its claims that nobody else was found to make, what others say too and on how many independent voices it then
    stands, inconsistencies that fall (-), change (~) or stand (=), counterclaims, and who quotes it.
    """
    from factcheck.cli.withdrawing import Question, show_impact

    with Screen(verbose=verbose) as screen:
        return show_impact(Question(report, source, with_copies=with_copies, json=json), screen)


@app.command()
def doctor(
    model: Model = None,
    base_url: BaseUrl = None,
    config: Config = None,
    json: Json = False,
) -> int:
    """Try every piece that a run needs.

    Says what to do about each piece that is missing. A configured model is asked one tiny question.
    """
    from factcheck.cli.reporting import examine_setup
    from factcheck.settings import Flags, load_settings

    with Screen() as screen:
        return examine_setup(load_settings(Flags(model=model, base_url=base_url), config=config), screen, json=json)


@cache_app.command("stats")
def show_cache(config: Config = None, json: Json = False) -> int:
    """Say what is kept of which model, and where."""
    from factcheck.cli.caching import show_kept
    from factcheck.settings import Flags, load_settings

    with Screen() as screen:
        return show_kept(load_settings(Flags(), config=config), screen, json=json)


@cache_app.command("clear")
def clear_cache(config: Config = None) -> int:
    """Forget every answer: the next run pays for them again."""
    from factcheck.cli.caching import clear_kept
    from factcheck.settings import Flags, load_settings

    with Screen() as screen:
        return clear_kept(load_settings(Flags(), config=config), screen)
