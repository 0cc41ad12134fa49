"""schema.org ClaimReview, as JSON-LD: what a person has confirmed and nothing else. The rating is left to that person.

https://schema.org/ClaimReview; https://developers.google.com/search/docs/appearance/structured-data/factcheck
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factcheck.models import Detail, NameValue
from factcheck.render.labels import Labels
from factcheck.render.shown import safe_link, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.models import Judgement
    from factcheck.report import Report, ReportedClaim, ReportedInconsistency, ReportedSource

_KINDS = {"person": "Person", "organisation": "Organization"}
Node = dict[str, "str | Node | list[Node]"]


def write_claim_reviews(report: Report) -> str:
    """One review for every claim that is a side of a confirmed inconsistency; an empty graph where none is."""
    reviews = list(_reviews(report))
    return json.dumps({"@context": "https://schema.org", "@graph": reviews}, indent=2, ensure_ascii=False) + "\n"


def _reviews(report: Report) -> Iterator[Node]:
    labels, kinds = Labels(report), _kinds(report)
    sources = {source.id: source for source in report.sources}
    for found in report.inconsistencies:
        made = found.judgement
        if made is None or made.status != "confirmed":
            continue
        for claim_id in dict.fromkeys(side.claim for side in found.sides):
            claim = labels.claim(claim_id)
            if claim is not None:
                kind = "Organization" if claim.own_voice else kinds.get(claim.claimant, "Thing")
                yield _review(claim, (found, made), sources.get(claim.source), kind)


def _kinds(report: Report) -> dict[str, str]:
    """What whoever is named in a claim is, as schema.org calls it; who is only described stays a thing."""
    names = [mention.value for claim in report.claims for mention in claim.mentions if isinstance(mention, Detail)]
    return {
        name.text: _KINDS[name.name_kind] for name in names if isinstance(name, NameValue) and name.name_kind in _KINDS
    }


def _review(
    claim: ReportedClaim,
    confirmed: tuple[ReportedInconsistency, Judgement],
    source: ReportedSource | None,
    kind: str,
) -> Node:
    found, made = confirmed
    return {
        "@type": "ClaimReview",
        "identifier": f"{found.id}-{claim.id}",
        "datePublished": made.at.date().isoformat(),
        "author": {"@type": "Person", "name": show(made.reviewer)},
        "claimReviewed": show(claim.statement, whole=True),
        "reviewBody": show(" ".join(part for part in (found.summary, made.note) if part), whole=True),
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": kind, "name": show(claim.claimant)},
            "text": claim.evidence[0].quote,
            **({"appearance": _appearance(source)} if source else {}),
        },
    }


def _appearance(source: ReportedSource) -> Node:
    work: Node = {"@type": "CreativeWork", "name": show(source.title or source.path)}
    if safe_link(source.url or ""):
        work["url"] = source.url or ""
    if source.published:
        work["datePublished"] = source.published.isoformat()
    if source.publisher:
        work["publisher"] = {"@type": "Organization", "name": show(source.publisher)}
    return work
