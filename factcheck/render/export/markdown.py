"""Markdown for wikis, notes and mails: everything foreign is escaped, every quote is a block of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.render.claims import claims_by_source, folded
from factcheck.render.decisions import tell_in_a_line, tell_standing
from factcheck.render.export.left_out import tell_left_out
from factcheck.render.labels import Labels
from factcheck.render.settle import tell_difference
from factcheck.render.shown import as_sentence, safe_link, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.models import Evidence, Side
    from factcheck.report import Report, ReportedClaim, ReportedInconsistency

_SPECIAL = re.compile(
    r"[\\`*_{}\[\]<>#|~$&^@=+]"  # wherever they stand
    r"|[.:/](?=[\w/])|(?<!\w)[-'\"]|[-'\"](?!\w)"  # where they may begin an address, a list, a line or a title
)
_NUMBERED = re.compile(r"^(\d{1,9})(?=[.)](?:\s|$))")
"""At the head of a block, where it would begin a list."""


def escape(text: str) -> str:
    """Foreign text as plain words of CommonMark: every mark that could mean something is escaped, no line breaks."""
    return _NUMBERED.sub(r"\g<1>\\", _SPECIAL.sub(r"\\\g<0>", show(text, whole=True).strip()))


def write_markdown(report: Report) -> str:
    """The whole report as one CommonMark text with tables."""
    labels = Labels(report)
    parts = [
        _head(report),
        *_flagged(report, labels),
        *_claims(report, labels),
        _sources(report, labels),
        _left(report, labels),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(report: Report) -> str:
    by = report.extractor.model or "the embedded rules, without a language model"
    counts = (
        f"{len(report.sources)} sources, {len(report.claims)} claims, {len(report.inconsistencies)} inconsistencies"
    )
    return f"# {escape(report.title)}\n\nFact-check briefing: {counts}. Read by {escape(by)}."


def _flagged(report: Report, labels: Labels) -> Iterator[str]:
    yield "## Inconsistencies" if report.inconsistencies else "## Inconsistencies\n\nNothing was flagged."
    for found in report.inconsistencies:
        yield _one(found, labels)


def _one(found: ReportedInconsistency, labels: Labels) -> str:
    decided = tell_in_a_line(tell_standing(found)) or "open"
    lines = [f"### {labels.keys[found.id]} ({found.severity}) {escape(labels.relabel(found.summary))}"]
    if found.difference:
        lines.append(f"Difference: {escape(tell_difference(found.difference))}")
    if found.reading:
        lines.append(f"Both may hold: {escape(as_sentence(found.reading))}")
    lines.append(f"Rule: {escape(found.rule)}. Decision: {escape(decided)}")
    lines += [_quote(side, side.claimant, side.value, labels) for side in found.sides]
    return "\n\n".join(lines)


def _claims(report: Report, labels: Labels) -> Iterator[str]:
    yield "## Claims"
    for head, claims in claims_by_source(report, labels).items():
        yield f"### {escape(head)}"
        for claim in claims:
            yield _claim(claim, labels)


def _claim(claim: ReportedClaim, labels: Labels) -> str:
    """The statement over its evidence; a statement in the document's own words is printed once."""
    own_words = folded(claim.statement) == folded(claim.evidence[0].quote)
    disputed = ", ".join(labels.claims_of(claim.counterclaims))
    told = ["" if own_words else f" {escape(claim.statement)}", f" (disputed by {disputed})" if disputed else ""]
    claimant = "" if claim.own_voice else claim.claimant
    quotes = [_quote(piece, claimant, "", labels) for piece in claim.evidence]
    return "\n\n".join([f"**{labels.claims[claim.id]}**{''.join(told)}", *quotes])


def _quote(held: Side | Evidence, claimant: str, value: str, labels: Labels) -> str:
    """A block with the words, and beneath them what they give, who says it and where it stands."""
    place = f"{labels.source(held.source)} ¶{held.paragraph}" + (f" p\\.{held.page}" if held.page else "")
    given = escape(value) if value and value != held.quote else ""
    beneath = "; ".join(filter(None, (given, ", ".join(filter(None, (escape(labels.relabel(claimant)), place))))))
    return f"> {escape(held.quote)}\n>\n> {beneath}"


def _sources(report: Report, labels: Labels) -> str:
    rows = [
        "| "
        + " | ".join(
            [
                labels.source(source.id),
                escape(source.title or "no title"),
                escape(source.publisher or ""),
                str(source.published or ""),
                escape(source.grade or ""),
                " ".join(labels.source(other) for other in source.same_text_as),
                f"<{source.url}>" if safe_link(source.url or "") else escape(source.url or ""),
                escape(source.sha256[:12]),
            ]
        )
        + " |"
        for source in report.sources
    ]
    head = "| No. | Title | Publisher | Published | Grade | One voice with | Address | SHA\\-256 |"
    return "\n".join(["## Sources", "", head, "| --- " * 8 + "|", *rows])


def _left(report: Report, labels: Labels) -> str:
    lines = [f"* {escape(line)}" for line in tell_left_out(report, labels)]
    return "\n".join(["## What was not read, and what did not hold", "", *(lines or ["Nothing."])])
