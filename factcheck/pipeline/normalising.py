"""Stop 5 in the pipeline: every mention of every claim to its detail, or to what could not be understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.find.marked import MarkedText
from factcheck.models import Answer, Claim, Detail, Document, NameValue, Unparsed
from factcheck.normalise import normalise_mention


@dataclass(frozen=True, slots=True)
class Normalised:
    """What became of all mentions, by their ids."""

    mentions: Mapping[str, Detail | Unparsed]

    def answers(
        self, claims: Sequence[Claim], documents: Sequence[Document], voice: Mapping[str, str]
    ) -> tuple[Answer, ...]:
        """Every detail with its claim, when it was published and its voice, in order of the claims."""
        dated = {one.source.id: (one.source.published, one.source.as_of) for one in documents}
        return tuple(
            Answer(detail, claim, published, voice[claim.source], as_of)
            for claim in claims
            for published, as_of in (dated[claim.source],)
            for mention in claim.mentions
            if isinstance(detail := self.mentions[mention.id], Detail)
        )


def normalise(
    claims: Sequence[Claim], documents: Sequence[Document], known: Mapping[str, MarkedText] | None = None
) -> Normalised:
    """Read every mention where it stands, dates against their source's day of publication.

    Args:
        claims: With their mentions.
        documents: That hold them.
        known: Texts of documents, by source id, in which everything was found already.
    """
    made = {one.source.id: MarkedText(one.text, one.source.published) for one in documents}
    marked = made | dict(known or {})
    guessed = {document.source.id for document in documents if document.source.encoding_guess}
    mentions = {
        mention.id: normalise_mention(mention, claim, marked[claim.source])
        for claim in claims
        for mention in claim.mentions
    }
    return Normalised(
        {
            key: _with_guess(detail) if isinstance(detail, Detail) and detail.source in guessed else detail
            for key, detail in mentions.items()
        }
    )


def _with_guess(detail: Detail) -> Detail:
    """The detail of a source whose encoding was guessed: letters beyond ASCII in a name are not certain."""
    value = detail.value
    if not isinstance(value, NameValue) or value.text.isascii():
        return detail
    return detail.model_copy(update={"value": value.model_copy(update={"guessed": True})})
