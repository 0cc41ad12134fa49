"""Drafts to claims: every quote located, every detail found in its evidence, or set down with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from factcheck.drafts import ClaimDraft, DetailDraft
from factcheck.find.normalised import NormalisedText, normalise
from factcheck.ground.locate import Location, Shelf, locate
from factcheck.ground.reasons import explain
from factcheck.ground.support import unsupported_in_statement
from factcheck.models import Claim, Document, Evidence, Mention, Ungrounded, Unsupported, make_id


@dataclass(frozen=True, slots=True)
class Grounded:
    """What became of the drafts of one document."""

    claims: tuple[Claim, ...]
    """In order of the text."""
    ungrounded: tuple[Ungrounded, ...]
    refused: tuple[tuple[ClaimDraft, str], ...]
    """The drafts behind `ungrounded`, each with its reason, for one repair."""


def ground_claims(
    drafts: Sequence[ClaimDraft], shelf: Shelf, others: Sequence[Shelf], language: str | None = None
) -> Grounded:
    """Ground the drafts of one document.

    Args:
        drafts: What was answered.
        shelf: The document.
        others: Searched only to name where a misplaced quote stands.
        language: In which the statements are written; None for the document's own.
    """
    claims: list[tuple[int, Claim]] = []
    ungrounded: list[Ungrounded] = []
    refused: list[tuple[ClaimDraft, str]] = []
    taken: set[str] = set()
    for place, draft in enumerate(drafts, 1):
        found = locate(draft.quote, draft.line, shelf)
        if isinstance(found, Location):
            claims.append((place, _claim(draft, found, shelf, taken, language)))
            continue
        reason = found.reason or explain(draft.quote, shelf, others)
        refused.append((draft, reason))
        source = shelf.document.source.id
        ungrounded.append(Ungrounded(source=source, quote=draft.quote, reason=reason, draft=draft.claim))
    return Grounded(_linked(claims, drafts), tuple(ungrounded), tuple(refused))


def _claim(draft: ClaimDraft, found: Location, shelf: Shelf, taken: set[str], language: str | None) -> Claim:
    document = shelf.document
    claim_id = _fresh_id(found, document, taken)
    mentions, unsupported = _mentions(draft.details, found, claim_id, document)
    claimant = " ".join(draft.claimant.split())
    return Claim(
        id=claim_id,
        statement=" ".join(draft.claim.split()),
        claimant=claimant or own_voice_of(document),
        own_voice=not claimant,
        reported_by=tuple(" ".join(name.split()) for name in draft.reported_by if name.strip()),
        cue=draft.cue,
        kind=draft.kind,
        certainty=draft.certainty,
        polarity=draft.polarity,
        evidence=(_evidence(draft, found, document),),
        mentions=mentions,
        unsupported=unsupported + unsupported_in_statement(draft, found, document, language),
    )


def own_voice_of(document: Document) -> str:
    """What the source is called where it speaks in its own voice."""
    source = document.source
    return source.publisher or source.title or source.path


def _evidence(draft: ClaimDraft, found: Location, document: Document) -> Evidence:
    return Evidence(
        source=document.source.id,
        quote=document.text[found.start : found.end],
        start=found.start,
        end=found.end,
        paragraph=document.paragraph_at(found.start),
        page=document.page_at(found.start),
        place=document.place_at(found.start),
        stance="refutes" if draft.polarity == "denies" else "supports",
        alignment=found.alignment,
    )


def _fresh_id(found: Location, document: Document, taken: set[str]) -> str:
    """Hash of the place; where one place carries several claims, of the place and how many came before."""
    for earlier in range(len(taken) + 1):
        parts = ("claim", document.source.sha256, found.start, found.end, earlier)
        if (claim_id := make_id(*parts[: 4 if not earlier else 5])) not in taken:
            break
    taken.add(claim_id)
    return claim_id


def _mentions(
    drafts: Sequence[DetailDraft], found: Location, claim_id: str, document: Document
) -> tuple[tuple[Mention, ...], tuple[Unsupported, ...]]:
    evidence = NormalisedText(document.text[found.start : found.end])
    mentions: dict[str, Mention] = {}
    unsupported: list[Unsupported] = []
    last: dict[str, int] = {}
    for draft in drafts:
        words = normalise(draft.words)
        # A name may be part of a compound ("Taliban-led"); a figure may only lead one ("43-year-old", not "Mi-17").
        places = evidence.find_all(words, compounds=draft.kind in ("name", "place")) or _leading(draft, evidence)
        if not places:
            reason = "the words are not in the evidence of the claim"
            unsupported.append(Unsupported(kind=draft.kind, text=draft.words, reason=reason))
            continue
        if draft.kind == "figure":
            places = _apart_from(mentions.values(), places, found.start, evidence) or places
        # The same words drafted twice are the first and the second of their places, in order.
        number = min(last.get(words, -1) + 1, len(places) - 1)
        last[words] = number
        start, end = (found.start + offset for offset in evidence.span(*places[number]))
        mention_id = make_id("mention", claim_id, start, end, draft.kind)
        mentions.setdefault(
            mention_id,
            Mention(
                id=mention_id,
                kind=draft.kind,
                question=" ".join(draft.question.split()),
                source=document.source.id,
                quote=document.text[start:end],
                start=start,
                end=end,
            ),
        )
    return tuple(mentions.values()), tuple(unsupported)


def _apart_from(
    mentions: Iterable[Mention], places: Sequence[tuple[int, int]], start: int, evidence: NormalisedText
) -> list[tuple[int, int]]:
    """The places that are no part of a date: the 14 of "14 people", not that of "14 May"."""
    dates = [(mention.start - start, mention.end - start) for mention in mentions if mention.kind == "date"]
    spans = {place: evidence.span(*place) for place in places}
    return [place for place, (a, b) in spans.items() if not any(first <= a and b <= last for first, last in dates)]


def _leading(draft: DetailDraft, evidence: NormalisedText) -> list[tuple[int, int]]:
    """Where a figure leads a compound."""
    if draft.kind != "figure" or not draft.words[:1].isdigit():
        return []
    places = evidence.find_all(normalise(draft.words), compounds=True)
    return [place for place in places if evidence.text[place[0] - 1 : place[0]] != "-"]


def _linked(placed: Sequence[tuple[int, Claim]], drafts: Sequence[ClaimDraft]) -> tuple[Claim, ...]:
    """The claims in order of the text, their `disputes` turned from places in the answer to ids."""
    ids: Mapping[int, str] = {place: claim.id for place, claim in placed}
    linked = []
    for place, claim in placed:
        disputed = drafts[place - 1].disputes
        if disputed is not None and disputed != place and disputed in ids:
            claim = claim.model_copy(update={"disputes": (ids[disputed],)})
        linked.append(claim)
    return tuple(sorted(linked, key=lambda claim: (claim.start, claim.end, claim.id)))
