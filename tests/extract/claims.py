"""Grounded claims for tests."""

from __future__ import annotations

from factcheck.models import Claim, Evidence, Mention, MentionKind, make_id


def a_claim(
    statement: str, source: str = "s1", details: tuple[tuple[MentionKind, str, str], ...] = (), **changes: object
) -> Claim:
    """A claim whose quote is its statement; `details` are kind, words and question."""
    claim_id = make_id(source, statement)
    mentions = tuple(
        Mention(
            id=make_id(claim_id, kind, words, question),
            kind=kind,
            question=question,
            source=source,
            quote=words,
            start=0,
            end=len(words),
        )
        for kind, words, question in details
    )
    plain = Claim(
        id=claim_id,
        statement=statement,
        claimant="Ilse Brandt",
        kind="statement",
        evidence=(Evidence(source=source, quote=statement, start=0, end=len(statement), paragraph=1),),
        mentions=mentions,
    )
    return plain.model_copy(update=changes)
