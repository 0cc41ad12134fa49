"""What stands at the end: the sources, everything that was not read or not understood, and what made the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.models import Unparsed
from factcheck.render.briefing import PromptSent, Provenance, Rule
from factcheck.render.days import name_day
from factcheck.render.pieces import Listed
from factcheck.render.rows import (
    CappedRow,
    FailedRow,
    NotRead,
    SetAsideRow,
    SkippedRow,
    SourceRow,
    UncoveredRow,
    UngroundedRow,
    UnparsedRow,
    UnsupportedRow,
    WithdrawnRow,
)
from factcheck.render.shown import clip, safe_link

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Sequence
    from typing import TypeVar

    from factcheck.models import SetAside, Uncovered, Ungrounded, Withdrawn
    from factcheck.render.labels import Labels
    from factcheck.render.rows import InconsistencyCard
    from factcheck.report import Report, ReportedClaim, ReportedSource

    Left = TypeVar("Left")
    Row = TypeVar("Row")

ROWS = 5_000
"""Rows of each list of what was not read."""
SHA_DIGITS = 12
"""Digits of a sha256 that are printed; all stand in report.json."""
FIRST_WORDS = 90
"""Characters of a stretch that was set aside."""
UNCOVERED = 40
"""Details of one kind in one source that are listed."""
UNCOVERED_LIMIT = 80
"""Characters of one of them."""
DRAFT_LIMIT = 300
"""Characters of a draft, or of the quote in it."""
CENT = 0.01


def list_sources(report: Report, labels: Labels) -> tuple[SourceRow, ...]:
    """All sources, in the report's order."""
    return tuple(_source_row(source, labels) for source in report.sources)


def list_not_read(report: Report, labels: Labels) -> NotRead:
    """Everything that was left out, did not ground, failed or was not understood."""
    mentions = [(claim, mention) for claim in report.claims for mention in claim.mentions]
    unparsed = [(claim, mention) for claim, mention in mentions if isinstance(mention, Unparsed)]
    unsupported = [(claim, detail) for claim in report.claims for detail in claim.unsupported]
    return NotRead(
        skipped=_listed(report.skipped, lambda left: SkippedRow(left.path, left.reason)),
        set_aside=_listed(_by_reason(report.set_aside), lambda left: _set_aside_row(left, labels)),
        set_aside_count=len(report.set_aside),
        ungrounded=_listed(report.ungrounded, lambda left: _ungrounded_row(left, labels)),
        failed=_listed(report.failed, lambda left: FailedRow(labels.source(left.source), left.passage, left.reason)),
        unparsed=_listed(unparsed, lambda left: _unparsed_row(*left, labels)),
        unsupported=_listed(
            unsupported,
            lambda left: UnsupportedRow(labels.claims[left[0].id], left[1].kind, left[1].text, left[1].reason),
        ),
        capped=_listed(report.capped, lambda left: CappedRow(left.block, left.details, left.left)),
        uncovered=_listed(_by_kind(report.uncovered), lambda left: _uncovered_row(left, labels)),
        uncovered_count=len(report.uncovered),
        withdrawn=_listed(report.withdrawn, lambda left: _withdrawn_row(left, labels)),
        files=report.files.found,
        files_read=report.files.read,
        files_set_aside=report.files.set_aside_whole,
        unheard=_unheard(report, labels),
    )


def _unheard(report: Report, labels: Labels) -> tuple[str, ...]:
    heard = {piece.source for claim in report.claims for piece in claim.evidence}
    failed = {left.source for left in report.failed}
    return tuple(labels.source(source.id) for source in report.sources if source.id in failed - heard)


def list_rules(report: Report, cards: Listed[InconsistencyCard]) -> tuple[Rule, ...]:
    """The rules that flagged something, by name; those that a card tells in full with that card's label."""
    told_at = {card.rule: card.label for card in cards.shown if not card.rule_at}
    return tuple(Rule(name, report.rules[name], told_at.get(name, "")) for name in sorted(report.rules))


def tell_provenance(report: Report) -> Provenance:
    """What made the report, and what it cost."""
    extractor, usage = report.extractor, report.usage
    return Provenance(
        version=report.tool.version,
        by_model=extractor.kind == "model",
        model=extractor.model or "",
        endpoint=extractor.endpoint or "",
        prompts=tuple(PromptSent(name, sha[:SHA_DIGITS]) for name, sha in sorted(extractor.prompts.items())),
        calls=usage.calls,
        cached=usage.cached,
        prompt_tokens=usage.prompt_tokens,
        completion_tokens=usage.completion_tokens,
        cost=_cost(usage.cost_usd),
        schema=report.schema_,
    )


def _listed(left: Sequence[Left], make: Callable[[Left], Row]) -> Listed[Row]:
    rows = tuple(make(one) for one in left[:ROWS])
    return Listed(rows, len(left) - len(rows))


def _source_row(source: ReportedSource, labels: Labels) -> SourceRow:
    return SourceRow(
        label=labels.source(source.id),
        title=source.title or "",
        publisher=source.publisher or "",
        author=source.author or "",
        published=_on(source.published, source.published_time, source.time_zone),
        updated=_on(source.updated, source.updated_time, source.time_zone),
        published_from=source.published_from or "",
        url=source.url or "",
        link=safe_link(source.url or ""),
        language=source.language or "",
        words=source.words,
        grade=source.grade or "",
        path=source.path,
        sha256=source.sha256[:SHA_DIGITS],
        encoding_guess=source.encoding_guess or "",
        same_text_as=tuple(labels.source(other) for other in source.same_text_as),
        also_at=source.also_at,
        remarks=source.remarks,
    )


def _on(day: dt.date | None, time: str | None, zone: str | None) -> str:
    """A day in words with the time that is stated, for example 7 May 2031, 14:32 GMT."""
    if day is None:
        return ""
    return f"{name_day(day)}, {time}{f' {zone}' if zone else ''}" if time else name_day(day)


def _by_reason(set_aside: Iterable[SetAside]) -> list[list[SetAside]]:
    groups: dict[str, list[SetAside]] = {}
    for stretch in set_aside:
        groups.setdefault(stretch.reason, []).append(stretch)
    return list(groups.values())


def _set_aside_row(stretches: Sequence[SetAside], labels: Labels) -> SetAsideRow:
    return SetAsideRow(
        reason=stretches[0].reason,
        labels=tuple(dict.fromkeys(labels.source(stretch.source) for stretch in stretches)),
        count=len(stretches),
        characters=sum(stretch.end - stretch.start for stretch in stretches),
        first_words=clip(" ".join(stretches[0].quote[: FIRST_WORDS * 2].split()), FIRST_WORDS),
    )


def _ungrounded_row(left: Ungrounded, labels: Labels) -> UngroundedRow:
    return UngroundedRow(
        labels.source(left.source), clip(left.draft, DRAFT_LIMIT), clip(left.quote, DRAFT_LIMIT), left.reason
    )


def _unparsed_row(claim: ReportedClaim, mention: Unparsed, labels: Labels) -> UnparsedRow:
    return UnparsedRow(
        tag=labels.tag(mention, claim.evidence),
        claim=labels.claims[claim.id],
        words=clip(mention.quote, DRAFT_LIMIT),
        reason=mention.unparsed,
    )


def _by_kind(uncovered: Iterable[Uncovered]) -> list[list[Uncovered]]:
    groups: dict[tuple[str, str], list[Uncovered]] = {}
    for left in uncovered:
        groups.setdefault((left.source, left.kind), []).append(left)
    return list(groups.values())


def _uncovered_row(group: Sequence[Uncovered], labels: Labels) -> UncoveredRow:
    words = tuple(f"“{clip(left.quote, UNCOVERED_LIMIT)}” ({left.passage})" for left in group[:UNCOVERED])
    return UncoveredRow(labels.source(group[0].source), group[0].kind, Listed(words, len(group) - len(words)))


def _withdrawn_row(left: Withdrawn, labels: Labels) -> WithdrawnRow:
    reason = clip(labels.relabel(left.reason), DRAFT_LIMIT)
    return WithdrawnRow(clip(labels.relabel(left.question), DRAFT_LIMIT), labels.claims_of(left.claims), reason)


def _cost(cost_usd: float | None) -> str:
    if cost_usd is None:
        return ""
    return "under 0.01" if 0 < cost_usd < CENT else f"{cost_usd:,.2f}"
