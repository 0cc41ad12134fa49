"""claimreview and annotations, read by a JSON-LD processor (PyLD) with the contexts at hand."""

from __future__ import annotations

import json

import pytest
from pyld import jsonld

from factcheck.models import Document
from factcheck.render.export import Material, export_report
from factcheck.report import Report
from tests.render.sample import SOURCES, make_judged_sample, make_sample
from tests.render.story import TEXTS

SCHEMA, OA = "https://schema.org/", "http://www.w3.org/ns/oa#"
CONTEXTS = {
    "https://schema.org": {"@vocab": SCHEMA, "url": {"@type": "@id"}, "identifier": {"@id": f"{SCHEMA}identifier"}},
    "http://www.w3.org/ns/anno.jsonld": {
        "@vocab": OA,
        "id": "@id",
        "type": "@type",
        "target": {"@id": f"{OA}hasTarget", "@type": "@id"},
        "source": {"@id": f"{OA}hasSource", "@type": "@id"},
        "selector": {"@id": f"{OA}hasSelector", "@type": "@id"},
    },
}
"""Of the two published contexts what the exports use; nothing is fetched."""
NAMES = dict(zip([source.id for source in SOURCES], TEXTS, strict=False))


def load(url: str, _options: object = None) -> dict[str, object]:
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": CONTEXTS[url.rstrip("/")]}}


def expanded(report: Report, name: str, documents: dict[str, Document] | None = None) -> list[dict[str, object]]:
    (content,) = export_report(Material(report, documents or {}), name).values()
    return list(jsonld.flatten(json.loads(content), options={"documentLoader": load}))


def of_type(nodes: list[dict[str, object]], kind: str) -> list[dict[str, object]]:
    return [node for node in nodes if kind in node.get("@type", [])]  # type: ignore[operator]  # JSON-LD is untyped


def value(node: dict[str, object], name: str) -> object:
    return node[name][0]["@value"]  # type: ignore[index]  # JSON-LD is untyped


def documents() -> dict[str, Document]:
    texts = {source.id: text for source in SOURCES for text in TEXTS.values() if holds(source.id, text)}
    return {source.id: Document(source=source, text=texts[source.id]) for source in SOURCES}


def holds(source_id: str, text: str) -> bool:
    pieces = [piece for claim in make_sample().claims for piece in claim.evidence if piece.source == source_id]
    return all(text[piece.start : piece.end] == piece.quote for piece in pieces)


def test_only_what_a_person_confirmed_is_reviewed_and_the_rating_is_left_to_them() -> None:
    nodes = expanded(make_sample(), "claimreview")
    reviews = of_type(nodes, f"{SCHEMA}ClaimReview")
    (confirmed,) = [f for f in make_sample().inconsistencies if f.judgement and f.judgement.status == "confirmed"]
    assert len(reviews) == len({side.claim for side in confirmed.sides})
    assert not of_type(nodes, f"{SCHEMA}Rating")
    assert not any(f"{SCHEMA}reviewRating" in node for node in nodes)
    assert {value(review, f"{SCHEMA}datePublished") for review in reviews} == {"2031-05-09"}
    assert len(of_type(nodes, f"{SCHEMA}Claim")) == len(reviews)


def test_nothing_confirmed_is_no_review() -> None:
    assert expanded(make_sample(inconsistencies=()), "claimreview") == []
    assert len(of_type(expanded(make_judged_sample(), "claimreview"), f"{SCHEMA}ClaimReview")) > 5


def test_every_quote_is_an_annotation_whose_selectors_find_it() -> None:
    report, texts = make_sample(), documents()
    nodes = {node["@id"]: node for node in expanded(report, "annotations", texts)}
    made = of_type(list(nodes.values()), f"{OA}Annotation")
    assert len(made) == sum(len(claim.evidence) for claim in report.claims)
    quotes = of_type(list(nodes.values()), f"{OA}TextQuoteSelector")
    for selector in quotes:
        exact = value(selector, f"{OA}exact")
        around = f"{value(selector, f'{OA}prefix')}{exact}{value(selector, f'{OA}suffix')}"
        assert any(around in document.text for document in texts.values())


def test_the_collection_and_its_page_have_ids_of_their_own() -> None:
    """The W3C's model wants exactly one for each."""
    (content,) = export_report(Material(make_sample(), documents()), "annotations").values()
    collection = json.loads(content)
    page = collection["first"]
    assert collection["id"].startswith("urn:factcheck:")
    assert page["partOf"] == collection["id"] != page["id"]


def test_positions_are_those_of_the_text() -> None:
    texts = documents()
    (content,) = export_report(Material(make_sample(), texts), "annotations").values()
    by_address = {f"urn:sha256:{source.sha256}": texts[source.id].text for source in SOURCES}
    by_address |= {source.url: texts[source.id].text for source in SOURCES if source.url}
    for annotation in json.loads(content)["first"]["items"]:
        quote, position = annotation["target"]["selector"]
        text = by_address[annotation["target"]["source"]]
        assert text[position["start"] : position["end"]] == quote["exact"]


@pytest.mark.parametrize("name", ["claimreview", "annotations"])
def test_two_writes_are_equal(name: str) -> None:
    assert export_report(Material(make_sample()), name) == export_report(Material(make_sample()), name)
