"""What the embedded rules make of a few lines each, put into one folder of documents."""

from __future__ import annotations

import datetime as dt

from factcheck.extract.extractor import Reading
from factcheck.extract.rules import RulesExtractor
from factcheck.ground import Shelf, ground_claims
from factcheck.models import Claim, Document
from factcheck.pipeline.checking import Checked, check
from factcheck.pipeline.normalising import normalise
from factcheck.split import split_document
from tests.shelves import make_document

DAY = dt.date(2022, 6, 15)
"""A Wednesday."""


def documents_of(*texts: str, published: tuple[dt.date | None, ...] = ()) -> list[Document]:
    days = published or (DAY,) * len(texts)
    return [
        make_document(text, f"{'abcdef'[at]}.txt", day) for at, (text, day) in enumerate(zip(texts, days, strict=True))
    ]


def claims_of(documents: list[Document]) -> tuple[Claim, ...]:
    shelves = [Shelf(document, split_document(document)) for document in documents]
    readings = [Reading(shelf.document, shelf.passages) for shelf in shelves]
    drafts = RulesExtractor().extract(readings, lambda done, total, note: None).drafts
    grounded = [ground_claims(drafts[shelf.document.source.id], shelf, shelves) for shelf in shelves]
    return tuple(claim for one in grounded for claim in one.claims)


def checked(
    *texts: str, published: tuple[dt.date | None, ...] = (), stated: tuple[dict[str, object], ...] = ()
) -> Checked:
    """What some texts come to; `stated` is what their sources say beside their days of publication."""
    documents = [
        document.model_copy(update={"source": document.source.model_copy(update=more)})
        for document, more in zip(documents_of(*texts, published=published), stated or ({},) * len(texts), strict=True)
    ]
    claims = claims_of(documents)
    voice = {document.source.id: document.source.id for document in documents}
    names = {document.source.id: document.source.path for document in documents}
    return check(claims, normalise(claims, documents).answers(claims, documents, voice), (), names, voice)


def flagged(*texts: str, published: tuple[dt.date | None, ...] = ()) -> list[str]:
    """Kinds of what is flagged, in order of severity."""
    return [flag.kind for flag in checked(*texts, published=published).inconsistencies]
