"""What a run found, in lines: most severe first, then what was left out and why, then where the briefing is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.output.screen import Line, count, describe_usage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.doctor import Checkup
    from factcheck.extract.estimate import Estimate
    from factcheck.llm.cost import Tokens
    from factcheck.models import Severity
    from factcheck.report import Report, ReportedInconsistency
    from factcheck.review import JudgementLog

_SEVERITIES: tuple[Severity, ...] = ("high", "medium", "low")
_STYLES = {"high": "bold red", "medium": "yellow", "low": "cyan"}
_STATUSES = ("confirmed", "dismissed", "unsure", "disagreement", "not reviewed")
_STATE_STYLES = {"ok": "green", "missing": "bold red"}
_DONE_STYLE = "dim"
_SHOWN = 20
"""Files and stretches that are named on screen, at most; the report names all."""

NO_MODEL = (
    "No language model is configured: the embedded extractor (rules) reads. "
    "To use a model: --model provider/name, or FACTCHECK_MODEL."
)
"""Said at the start of a run that no model reads for."""


def describe_report(report: Report, *, verbose: bool = False) -> Iterator[Line]:
    """The outcome of a run but for the files it wrote; `verbose` adds every passage that was left out."""
    for number, found in enumerate(report.inconsistencies, start=1):
        yield _describe(found, f"K{number:<4}{found.severity:<8}{found.kind:<13}")
    yield Line(_count_inconsistencies(report.inconsistencies))
    yield Line(f"{count(len(report.sources), 'source')} read, {count(len(report.claims), 'claim')} checked")
    yield from _describe_files(report)
    yield from _describe_left_out(report, verbose=verbose)
    if report.extractor.kind == "model":
        yield Line(f"{report.extractor.model}: {describe_usage(report.usage)}")


def describe_list(report: Report) -> Iterator[Line]:
    """Every inconsistency with its label in the briefing and its id, for somebody who wants to judge them."""
    for number, found in enumerate(report.inconsistencies, start=1):
        yield _describe(found, f"K{number:<4}{found.id}  {found.severity:<8}{found.kind:<13}")
    yield Line(_count_inconsistencies(report.inconsistencies))


def describe_estimate(estimate: Estimate) -> str:
    """What a run would take of a model, and who would receive the documents."""
    where = "stay on this machine at" if estimate.loopback else "are sent to"
    return (
        f"{count(estimate.documents, 'document')}, {_calls(estimate)} "
        f"({count(estimate.kept, 'answer')} in the cache), {_range(estimate.prompt_tokens)} tokens to read and "
        f"{_range(estimate.completion_tokens)} to write, {_price(estimate)}; the documents {where} {estimate.host}"
    )


def _calls(estimate: Estimate) -> str:
    if estimate.most_calls > estimate.calls:
        return f"{estimate.calls:,} to {estimate.most_calls:,} calls"
    return count(estimate.calls, "call")


def _range(tokens: Tokens) -> str:
    return f"about {tokens.likely:,.0f} ({tokens.low:,.0f} to {tokens.high:,.0f})"


def _price(estimate: Estimate) -> str:
    cost = estimate.cost_usd
    if cost is None:
        return "price unknown"
    if estimate.loopback:
        return "no charge"
    return f"about {cost.likely:.2f} USD ({cost.low:.2f} to {cost.high:.2f})"


def describe_log(log: JudgementLog) -> Iterator[str]:
    """What a reviewer should know of the judgement log: lines that cannot be read."""
    if log.unreadable:
        numbers = ", ".join(str(number) for number in log.unreadable)
        yield f"the judgement log has lines that cannot be read, kept as they are: {numbers}"


def describe_lapsed(report: Report) -> Iterator[str]:
    """The judgements that hold no more, because what was seen has changed or is found no more."""
    lapsed = list(_lapsed(report))
    yield from lapsed[:_SHOWN]
    if len(lapsed) > _SHOWN:
        more = count(len(lapsed) - _SHOWN, "more judgement holds", "more judgements hold")
        yield f"{more} no longer; `factcheck review REPORT --list` names all"


def _lapsed(report: Report) -> Iterator[str]:
    for number, found in enumerate(report.inconsistencies, start=1):
        for former in found.stale:
            judged = f"judged {former.judgement.status} by {former.judgement.reviewer}"
            yield f"{judged}, but changed since, and to be judged again: K{number} {found.summary}"
    for former in report.orphaned:
        yield f"judged {former.judgement.status}, but found no more (kept in the log): {former.seen}"


def describe_checkup(checkup: Checkup) -> Iterator[Line]:
    """Every piece that was tried, and what to do about it."""
    for check in checkup.checks:
        yield Line(f"{check.state:<10}{check.name:<10}{check.found}", _STATE_STYLES.get(check.state, ""))
        yield from (Line(f"{'':<20}{line}") for line in check.advice.splitlines())


def _describe(found: ReportedInconsistency, lead: str) -> Line:
    is_dismissed = found.judgement is not None and found.judgement.status == "dismissed"
    status = _status(found)
    note = "" if status == "not reviewed" else f"  ({status})"
    style = _DONE_STYLE if is_dismissed else _STYLES[found.severity]
    return Line(f"{lead}{_values(found)}{found.summary}{note}", style, fitted=True)


def _status(found: ReportedInconsistency) -> str:
    if found.standing == "disagreement":
        return found.standing
    return found.judgement.status if found.judgement else "not reviewed"


def _values(found: ReportedInconsistency) -> str:
    """The two values before the sentence, so that a narrow terminal cuts the sentence and not what differs."""
    if found.kind in ("claim", "certainty"):
        return ""
    if found.kind == "quote":
        return f"{found.difference}. " if found.difference else ""
    return f"{found.sides[0].value} / {found.sides[1].value}. "


def _count_inconsistencies(inconsistencies: tuple[ReportedInconsistency, ...]) -> str:
    total = count(len(inconsistencies), "inconsistency", "inconsistencies")
    if not inconsistencies:
        return total
    severities = Counter(found.severity for found in inconsistencies)
    statuses = Counter(map(_status, inconsistencies))
    parts = [f"{severities[name]} {name}" for name in _SEVERITIES if severities[name]]
    reviewed = [f"{statuses[name]} {name}" for name in _STATUSES if statuses[name]]
    return f"{total}: {', '.join(parts)}; {', '.join(reviewed)}"


def _describe_files(report: Report) -> Iterator[Line]:
    """Where every file of the folder is, and which of them only a picture reader could read."""
    files = report.files
    if files.found > len(report.sources) + len(report.skipped) or files.set_aside_whole:
        whole = f", {files.set_aside_whole} set aside whole" if files.set_aside_whole else ""
        yield Line(f"{count(files.found, 'file')}: {files.read} read, {files.skipped} skipped{whole}")
    if scans := sum(skipped.code == "no-text-layer" for skipped in report.skipped):
        yield Line(f"{count(scans, 'file')} without a text layer: scans or pictures, not read; see --ocr", "bold red")


def _describe_left_out(report: Report, *, verbose: bool) -> Iterator[Line]:
    paths = {source.id: source.path for source in report.sources}
    skipped = [f"{skipped.path}: {skipped.reason}" for skipped in report.skipped]
    failed = [f"{paths.get(failed.source, '')} {failed.passage}: {failed.reason}".lstrip() for failed in report.failed]
    set_aside = [f"{paths[part.source]}: {part.reason}: {part.quote}" for part in report.set_aside]
    ungrounded = [f"{paths[draft.source]}: {draft.reason}: {draft.quote}" for draft in report.ungrounded]
    uncovered = [
        f"{paths[left.source]}, sentence {left.passage}: {left.kind}: {left.quote}" for left in report.uncovered
    ]
    withdrawn = [f"{pair.question} {pair.reason}" for pair in report.withdrawn]
    yield from _describe_some(f"{count(len(skipped), 'file')} skipped", skipped, _SHOWN)
    yield from _describe_some(f"{count(len(failed), 'stretch', 'stretches')} not extracted", failed, _SHOWN)
    yield from _describe_some(f"{count(len(set_aside), 'passage')} set aside", set_aside, None if verbose else 0)
    yield from _describe_some(f"{count(len(ungrounded), 'quote')} ungrounded", ungrounded, None if verbose else 0)
    if report.capped:
        capped = [f"{one.block}: {one.left:,} of {one.details:,} may have missed something" for one in report.capped]
        yield from _describe_some(f"{count(len(capped), 'block')} too large to be compared whole", capped, _SHOWN)
    yield from _describe_some(f"{count(len(uncovered), 'detail')} in no claim", uncovered, None if verbose else 0)
    if withdrawn:
        heading = f"{count(len(withdrawn), 'proposal')} taken back by the model"
        yield from _describe_some(heading, withdrawn, None if verbose else 0)


def _describe_some(heading: str, rows: list[str], shown: int | None) -> Iterator[Line]:
    """The heading, and as many of its rows as are `shown`: all of them for None, none and no word of it for 0."""
    yield Line(heading)
    yield from (Line(f"  {row}", fitted=shown is None) for row in rows[:shown])
    if shown and len(rows) > shown:
        yield Line(f"  ... and {len(rows) - shown} more, all of them in the report")
