"""A small report by hand, for tests of what comes after a report: fiction, about a ferry that never was."""

from __future__ import annotations

from factcheck.models import Evidence, Failed, SetAside, Side, Skipped, Ungrounded, Usage, make_id
from factcheck.report import Extractor, Report, ReportedClaim, ReportedInconsistency, ReportedSource, Tool

TEXTS = {"courier.txt": "The ferry sank on 3 May, the harbour master said.", "gazette.md": "The ferry sank on 5 May."}


def a_source(path: str) -> ReportedSource:
    """A source whose text is in `TEXTS`."""
    digest = make_id(path)
    return ReportedSource(id=digest, path=path, sha256=digest * 5, title=path.partition(".")[0].title(), words=8)


def a_claim(path: str) -> ReportedClaim:
    """The one claim of a source: its whole text."""
    text = TEXTS[path]
    evidence = Evidence(source=make_id(path), quote=text, start=0, end=len(text), paragraph=1)
    return ReportedClaim(
        id=make_id(path, text), statement=text, claimant=path, own_voice=True, kind="statement", evidence=(evidence,)
    )


def a_side(path: str, day: str) -> Side:
    """The day that a source gives, where it stands."""
    start = TEXTS[path].index(day)
    claim = a_claim(path).id
    return Side(source=make_id(path), claim=claim, value=day, quote=day, start=start, end=start + len(day))


def an_inconsistency(key: str = "day", severity: str = "high", summary: str = "") -> ReportedInconsistency:
    """Two sources give two days."""
    return ReportedInconsistency.model_validate(
        {
            "id": make_id(key),
            "kind": "date",
            "severity": severity,
            "summary": summary or f"Courier dates the sinking to 3 May, Gazette to 5 May ({key}).",
            "rule": "days-apart",
            "sides": (a_side("courier.txt", "3 May"), a_side("gazette.md", "5 May")),
        }
    )


def a_report(*inconsistencies: ReportedInconsistency, **changes: object) -> Report:
    """Two sources, one file skipped, something of everything that can go wrong."""
    courier = make_id("courier.txt")
    report = Report(
        title="The ferry",
        tool=Tool(version="0.0"),
        extractor=Extractor(kind="rules"),
        usage=Usage(cost_usd=0),
        sources=tuple(a_source(path) for path in TEXTS),
        skipped=(Skipped(path="scan.pdf", reason="no-text-layer: the pages hold pictures and no text"),),
        set_aside=(SetAside(source=courier, start=0, end=9, quote="The ferry", reason="newsletter line"),),
        claims=tuple(a_claim(path) for path in TEXTS),
        comparisons=(),
        inconsistencies=inconsistencies,
        ungrounded=(Ungrounded(source=courier, quote="sank on 4 May", reason="altered: one figure", draft="It sank."),),
        failed=(Failed(source=courier, passage="4-9", reason="refused: the model gave no answer"),),
        rules={"days-apart": "Two days on which one event cannot both have begun."},
    )
    return report.model_copy(update=changes)
