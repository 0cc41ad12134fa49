"""The briefing made from a report: report.json is all that it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.render.appendix import list_not_read, list_rules, list_sources, tell_provenance
from factcheck.render.briefing import Briefing
from factcheck.render.claims import group_claims, make_disputed
from factcheck.render.counts import count_compared, count_quotes, count_review, count_severities
from factcheck.render.days import name_span
from factcheck.render.decisions import list_lapsed, tell_remarks
from factcheck.render.drawing import draw_timeline
from factcheck.render.inconsistencies import make_cards, make_panels
from factcheck.render.labels import Labels
from factcheck.render.look import USUAL
from factcheck.render.matrix import make_matrix, split_matrix
from factcheck.render.positions import make_positions
from factcheck.render.rules_once import tell_rules_once
from factcheck.render.scripts import count_scripts
from factcheck.render.settle import TITLE_LIMIT, list_flagged, settle_first
from factcheck.render.shown import clip
from factcheck.render.source_key import make_source_key
from factcheck.render.timeline import make_timeline
from factcheck.render.voices import count_voices, voice_of_each

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.render.look import Look
    from factcheck.report import Report

SHORT_TITLE_LIMIT = 60
"""Characters of the title in the running head."""


def make_briefing_view(report: Report, look: Look = USUAL) -> Briefing:
    """Everything that a template may see of the report; the look tells only how much room page 1 has."""
    labels = Labels(report)
    voice = voice_of_each(report.sources)
    key = make_source_key(report, labels)
    settle, also = settle_first(report, labels, look.lines_taken + key.lines)
    review = count_review(report)
    disputed = make_disputed(report, labels)
    timeline = make_timeline(report, labels)
    cards = tell_rules_once(make_cards(report, labels))
    matrix, more_details = split_matrix(make_matrix(report, labels, voice))
    return Briefing(
        title=clip(report.title, TITLE_LIMIT),
        short_title=clip(report.title, SHORT_TITLE_LIMIT),
        draft=review.total == 0 or review.settled < review.total,
        labels=tuple(labels.sources.values()),
        redacted=report.redacted,
        words=sum(source.words for source in report.sources),
        voices=count_voices(report.sources, labels),
        compared=count_compared(report, voice),
        severities=count_severities(report),
        review=review,
        quotes=count_quotes(report),
        settle=settle,
        also=also,
        key=key,
        register=list_flagged(report, labels),
        dated=name_span([source.published for source in report.sources if source.published]),
        positions=make_positions(report, labels, voice),
        matrix=matrix,
        more_details=more_details,
        wordings=make_panels(report, labels),
        inconsistencies=cards,
        dismissed=tell_rules_once(make_cards(report, labels, dismissed=True)),
        lapsed=list_lapsed(report, labels),
        remarks=tell_remarks(report.remarks),
        disputed=disputed,
        claims=group_claims(report, labels, disputed),
        claim_count=len(report.claims),
        timeline=timeline,
        drawing=draw_timeline(timeline, tuple(labels.sources.values())),
        sources=list_sources(report, labels),
        not_read=list_not_read(report, labels),
        rules=list_rules(report, cards),
        provenance=tell_provenance(report),
        scripts=count_scripts(_foreign(report)),
    )


def _foreign(report: Report) -> Iterator[str]:
    """The texts in which a foreign script is to be expected."""
    yield report.title
    for source in report.sources:
        yield from (source.title or "", source.publisher or "", source.author or "")
    for claim in report.claims:
        yield claim.claimant
        yield from (piece.quote for piece in claim.evidence)
