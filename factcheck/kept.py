"""The texts file beside a report: `documents.json`, schema `factcheck.documents/1`. It holds every document as it was
read, so that a quote can be seen in its place without the folder of sources.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from factcheck.models import Document, Place
from factcheck.noun import Noun

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.models import SetAside, Source

DOCUMENTS_SCHEMA: Literal["factcheck.documents/1"] = "factcheck.documents/1"


class KeptDocument(Noun):
    """A document without what the report says of its source."""

    source: str
    """Id of the source."""
    sha256: str
    """Of the file that it was read from."""
    text: str
    """Offsets in the report refer to it."""
    headline: tuple[int, int] | None = None
    pages: tuple[int, ...] = ()
    """Offset at which each page begins; empty where there are no pages."""
    places: tuple[Place, ...] = ()


class KeptDocuments(Noun):
    """The documents of one report, in the order of its sources."""

    schema_: Literal["factcheck.documents/1"] = Field(default=DOCUMENTS_SCHEMA, alias="schema")
    documents: tuple[KeptDocument, ...] = ()

    def to_json(self) -> str:
        """The file as it is written: a document a line would not be JSON, so one space and a newline at the end."""
        return self.model_dump_json(by_alias=True, indent=1) + "\n"

    def restore(self, sources: Iterable[Source], set_aside: Sequence[SetAside]) -> dict[str, Document]:
        """The documents by their sources' ids; those that belong to another state of the report are left out."""
        described = {source.id: source for source in sources}
        return {
            kept.source: Document(
                source=described[kept.source],
                text=kept.text,
                set_aside=tuple(aside for aside in set_aside if aside.source == kept.source),
                headline=kept.headline,
                pages=kept.pages,
                places=kept.places,
            )
            for kept in self.documents
            if kept.source in described and described[kept.source].sha256 == kept.sha256
        }


def keep_documents(documents: Iterable[Document]) -> KeptDocuments:
    """What of the documents is kept beside their report."""
    return KeptDocuments(
        documents=tuple(
            KeptDocument(
                source=document.source.id,
                sha256=document.source.sha256,
                text=document.text,
                headline=document.headline,
                pages=document.pages,
                places=document.places,
            )
            for document in documents
        )
    )
