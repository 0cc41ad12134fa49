"""W3C Web Annotations: every quote with a text-quote and a text-position selector, as other tools anchor them.

https://www.w3.org/TR/annotation-model/
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factcheck.judged import AROUND
from factcheck.noun import make_id
from factcheck.render.labels import Labels
from factcheck.render.shown import safe_link, show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.models import Evidence
    from factcheck.render.export import Material
    from factcheck.report import ReportedClaim, ReportedSource

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def write_annotations(material: Material) -> str:
    """A collection of one page that holds them all, in the report's order."""
    report = material.report
    made = list(_annotations(material))
    name = f"urn:factcheck:{make_id('annotations', *(source.sha256 for source in report.sources))}"
    collection = {
        "@context": CONTEXT,
        "id": name,
        "type": "AnnotationCollection",
        "label": show(report.title),
        "total": len(made),
        "generator": {"type": "Software", "name": f"factcheck {report.tool.version}"},
        "first": {"id": f"{name}:1", "type": "AnnotationPage", "partOf": name, "startIndex": 0, "items": made},
    }
    return json.dumps(collection, indent=2, ensure_ascii=False) + "\n"


def _annotations(material: Material) -> Iterator[dict[str, object]]:
    labels = Labels(material.report)
    sources = {source.id: source for source in material.report.sources}
    for claim in material.report.claims:
        for number, piece in enumerate(claim.evidence):
            source = sources.get(piece.source)
            yield {
                "id": f"urn:factcheck:{claim.id}:{number}",
                "type": "Annotation",
                "motivation": "describing",
                "body": _bodies(claim, labels),
                "target": {
                    "source": _address(source) if source else f"urn:factcheck:{piece.source}",
                    "selector": _selectors(piece, material),
                },
            }


def _bodies(claim: ReportedClaim, labels: Labels) -> list[dict[str, object]]:
    keys = labels.claim_keys(claim.id)
    told = f"{labels.claims[claim.id]}, {show(claim.claimant)}: {show(claim.statement, whole=True)}"
    bodies: list[dict[str, object]] = [{"type": "TextualBody", "value": told, "format": "text/plain"}]
    bodies += [{"type": "TextualBody", "value": key, "purpose": "tagging"} for key in keys]
    return bodies


def _selectors(piece: Evidence, material: Material) -> list[dict[str, object]]:
    """Offsets count code points of the text as factcheck read it."""
    quote: dict[str, object] = {"type": "TextQuoteSelector", "exact": piece.quote}
    document = material.documents.get(piece.source)
    if document is not None:
        quote["prefix"] = document.text[max(0, piece.start - AROUND) : piece.start]
        quote["suffix"] = document.text[piece.end : piece.end + AROUND]
    return [quote, {"type": "TextPositionSelector", "start": piece.start, "end": piece.end}]


def _address(source: ReportedSource) -> str:
    """Where the source was published; else a name that only its bytes have."""
    return safe_link(source.url or "") or f"urn:sha256:{source.sha256}"
