"""Claims and questions listed for a model by number, and its proposals read back.

It can name nothing that it was not shown, and it answers with numbers. Nothing stands twice: the words of a claim only
where they differ from it; a question once, with all its answers, and equal answers once. Questions stand in blocks:
only those of one kind can be one, and one that nothing of its kind stands beside is not shown. Documents are read one
by one, and where two readings ask in the same words nothing is left to propose.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from factcheck.extract.extractor import Proposal
from factcheck.extract.sheet import visible
from factcheck.extract.supply import is_supplied

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.extract.wire import ProposalReply
    from factcheck.models import Claim, Mention, MentionKind, Source

_LONGEST_QUOTE: Final = 400
_LONGEST_ANSWER: Final = 160
"""Characters that are shown; the rest would not tell more."""
_LOOSE: Final = " .,;:\"'“”„«»‘’"
"""Around a sentence; with or without them it is the same words."""
_NAMED: Final = re.compile(r"\b[^\W\d_a-z][\w’']{2,40}")
_OWN_VOICE: Final = "Article"


@dataclass(frozen=True, slots=True)
class Asked:
    """One question and the mentions that answer it."""

    question: str
    answers: tuple[tuple[int, Mention], ...]
    """Number of each claim, and its mention."""

    @property
    def kind(self) -> MentionKind:
        """Of its answers."""
        return self.answers[0][1].kind


@dataclass(frozen=True, slots=True)
class Listing:
    """What one call shows: numbers stand for claims and for questions, and for nothing else."""

    claims: tuple[Claim, ...]
    """Claim 1 is the first."""
    asked: tuple[Asked, ...]
    """Question 1 is the first."""
    text: str
    """As it is shown."""


@dataclass(frozen=True, slots=True)
class ReadProposals:
    """The proposals that can be followed, and how many named what is not there."""

    proposals: tuple[Proposal, ...]
    dropped: int


def list_claims(claims: Sequence[Claim], sources: Sequence[Source]) -> Listing:
    """The claims and their questions as they are shown, under the sources that they are taken from."""
    labels = label_sources(sources)
    held = {claim.source for claim in claims}
    asked = _questions(claims)
    lines = [_source_line(source, labels) for source in sources if source.id in held]
    lines += ["", *(_claim_lines(number, claim, labels) for number, claim in enumerate(claims, 1))]
    for number, one in enumerate(asked, 1):
        if number == 1 or one.kind != asked[number - 2].kind:
            lines += ["", one.kind]
        lines.append(_question_line(number, one))
    return Listing(tuple(claims), asked, "\n".join(lines))


def label_sources(sources: Sequence[Source]) -> dict[str, str]:
    """What each source is called where a model compares: S1, S2 ... in their order, as in the briefing."""
    return {source.id: f"S{number}" for number, source in enumerate(sources, 1)}


def _source_line(source: Source, labels: Mapping[str, str]) -> str:
    return f"{labels[source.id]}|{visible(source.path)}|{day_of(source)}"


def day_of(source: Source) -> str:
    """The day of publication in words."""
    day = source.published
    return f"{day.day} {day:%B %Y}" if day else "day not known"


def _questions(claims: Sequence[Claim]) -> tuple[Asked, ...]:
    """Every question once, in blocks of one kind; one that is alone of its kind cannot be another one."""
    answers: dict[tuple[str, str], list[tuple[int, Mention]]] = {}
    for number, claim in enumerate(claims, 1):
        for mention in claim.mentions:
            if mention.question and not is_supplied(mention):
                answers.setdefault((mention.question.casefold(), mention.kind), []).append((number, mention))
    asked = [Asked(listed[0][1].question, tuple(listed)) for listed in answers.values()]
    blocks: dict[str, list[Asked]] = {}
    for one in asked:
        blocks.setdefault(one.kind, []).append(one)
    held = [block for block in blocks.values() if len({number for one in block for number, _ in one.answers}) > 1]
    return tuple(one for block in held for one in block)


def _claim_lines(number: int, claim: Claim, labels: Mapping[str, str]) -> str:
    parts = (labels.get(claim.source, ""), who_states(claim), how_surely(claim), claim.statement)
    line = f"{number}|{'|'.join(visible(part) for part in parts)}"
    quote = visible(claim.evidence[0].quote)
    return line if _same_words(quote, claim.statement) else f"{line}\n  {quote[:_LONGEST_QUOTE]}"


def who_states(claim: Claim) -> str:
    """The claimant as a model is told it."""
    return _OWN_VOICE if claim.own_voice else claim.claimant


def how_surely(claim: Claim) -> str:
    """Certainty and polarity in one word, and whether it is a headline."""
    sure = "denied" if claim.polarity == "denies" else claim.certainty
    return f"{sure}, headline" if claim.kind == "headline" else sure


def _same_words(quote: str, statement: str) -> bool:
    left, right = (" ".join(text.split()).strip(_LOOSE).casefold() for text in (quote, statement))
    return left == right


def _question_line(number: int, asked: Asked) -> str:
    claims: dict[str, list[str]] = {}
    for claim, mention in asked.answers:
        claims.setdefault(visible(mention.quote[:_LONGEST_ANSWER]), []).append(str(claim))
    answers = "; ".join(f"{', '.join(numbers)}: {words}" for words, numbers in claims.items())
    return f"q{number}|{visible(asked.question)}|{answers}"


def read_proposals(reply: ProposalReply, listing: Listing) -> ReadProposals:
    """The reply's numbers as ids; what names nothing that was shown, or only one thing, is dropped and counted."""
    shown = [(numbers, visible(one.question)) for one in reply.same for numbers in _blocks(one.questions, listing)]
    groups = [(numbers, question) for numbers, question in shown if len(numbers) > 1]
    pairs = [_pair(pair.a, pair.b, pair.question, listing) for pair in reply.disagree]
    dropped = len(shown) - len(groups) + pairs.count(None)
    taken = {number for numbers, _ in groups for number in numbers}
    alone = [((number,), one.question) for number, one in enumerate(listing.asked, 1) if number not in taken]
    read = [_group(group, question, listing) for group, question in (*groups, *alone)]
    kept = {(one.kind, frozenset(one.members)): one for one in reversed((*read, *pairs)) if one is not None}
    return ReadProposals(tuple(reversed(kept.values())), dropped)


def _blocks(numbers: Iterable[int], listing: Listing) -> list[tuple[int, ...]]:
    """The numbers that were shown, apart by the kind of their answers; one empty group where none was."""
    blocks: dict[str, list[int]] = {}
    for number in dict.fromkeys(numbers):
        if 1 <= number <= len(listing.asked):
            blocks.setdefault(listing.asked[number - 1].kind, []).append(number)
    return [tuple(block) for block in blocks.values()] or [()]


def _group(numbers: Sequence[int], question: str, listing: Listing) -> Proposal | None:
    answers = [answer for number in numbers for answer in listing.asked[number - 1].answers]
    if len({claim for claim, _ in answers}) < 2 or not _can_be_compared([mention for _, mention in answers]):
        return None
    return Proposal("same question", tuple(dict.fromkeys(mention.id for _, mention in answers)), question)


def _can_be_compared(mentions: Sequence[Mention]) -> bool:
    """Places lie within places: only names that have no word in common, and no plain words, can be two answers."""
    if mentions[0].kind != "place":
        return True
    seen: dict[str, str] = {}
    for mention in mentions:
        words = " ".join(mention.quote.casefold().split())
        named = [word.casefold() for word in _NAMED.findall(mention.quote)]
        if not named or any(seen.setdefault(word, words) != words for word in named):
            return False
    return True


def _pair(a: int, b: int, question: str, listing: Listing) -> Proposal | None:
    if a == b or not all(1 <= number <= len(listing.claims) for number in (a, b)):
        return None
    first, second = sorted((a, b))
    return Proposal("disagreement", (listing.claims[first - 1].id, listing.claims[second - 1].id), visible(question))
