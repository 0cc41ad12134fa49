"""The sides of a comparison or an inconsistency as they are printed: values with their places, quotes in context."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.render.labels import covers
from factcheck.render.pieces import Given, Segment, Wording
from factcheck.render.rows import Account, Camp, CampRow, Quoted
from factcheck.render.wordings import excerpt, mark_letters, mark_words, marked_at, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.models import Side
    from factcheck.render.labels import Labels
    from factcheck.render.pieces import Tag

VERBATIM_KINDS = ("quote", "attribution")
"""Kinds whose value is the document's own words, and in which the differing words are marked."""
WORKED_OUT_KINDS = ("date", "figure")
"""Kinds whose value may be far from the words it was worked out from."""
QUOTES_SHOWN = 3
"""Quotes of a camp that give one and the same value; of more, the places are listed, each a link to its claim."""
_COUNT = re.compile(r"(\d+)(?: [^\W\d]+)?")
"""A number and what it counts."""
TWO, THREE = 2, 3
"""Camps beside each other; more would be too narrow to read."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words of a document and where they begin in it."""

    source: str
    quote: str
    start: int

    @property
    def end(self) -> int:
        """Where they end."""
        return self.start + len(self.quote)


def group_values(
    sides: Sequence[Side], kind: str, labels: Labels, limit: int = 0, *, agreed: bool = False
) -> tuple[Given, ...]:
    """Each value once, with all its places; in order of its first place. `limit` cuts to an excerpt; figures that were
    found to agree are their number alone where they count by several nouns ("3 dead", "3 people").
    """
    alike = join_values([side.value for side in sides], kind)
    if agreed and kind == "figure":
        alike = _join_counts(alike)
    groups: dict[str, list[Side]] = {}
    for side in sides:
        groups.setdefault(alike[side.value], []).append(side)
    values = _marked([_fullest(key, [side.value for side in group]) for key, group in groups.items()], kind)
    return tuple(
        Given(
            value=excerpt(value, limit) if limit else value,
            verbatim=kind in VERBATIM_KINDS,
            tags=tuple(dict.fromkeys(labels.tag(side) for side in group)),
            said=_own_words(group[0], kind, labels) if kind in WORKED_OUT_KINDS else "",
        )
        for group, value in zip(groups.values(), values, strict=True)
    )


def _join_counts(alike: dict[str, str]) -> dict[str, str]:
    """Keys that differ in the noun alone become their number."""
    numbers = {key: found[1] for key in alike.values() if (found := _COUNT.fullmatch(key))}
    several = {one for one in numbers.values() if list(numbers.values()).count(one) > 1}
    return {value: numbers[key] if numbers.get(key) in several else key for value, key in alike.items()}


def _fullest(key: str, values: Sequence[str]) -> str:
    """The key where it is the number of several counts, else the longest of the values."""
    return key if key.isdecimal() and len({value.casefold() for value in values}) > 1 else max(values, key=len)


def tell_accounts(sides: Sequence[Side], kind: str, labels: Labels) -> tuple[Account, ...]:
    """Each side with its sentence, in which its detail is marked."""
    details = [_detail(side, kind, labels) for side in sides]
    marked = _marked([detail.quote for detail in details], kind)
    return tuple(
        Account(
            tag=labels.tag(side),
            value=side.value,
            claimant=labels.relabel(side.claimant),
            words=_in_context(side, detail, words, labels),
            claim=labels.claims.get(side.claim, ""),
        )
        for side, detail, words in zip(sides, details, marked, strict=True)
    )


def group_accounts(accounts: Sequence[Account], kind: str, labels: Labels) -> tuple[CampRow, ...]:
    """The accounts by what they give, in rows of two, or of three where there are three."""
    camps: dict[str, list[Account]] = {}
    for account, name in zip(accounts, name_camps(accounts, kind, labels), strict=True):
        camps.setdefault(name, []).append(account)
    made = [_camp(head_camp(name, group, kind), _quoted(group), kind) for name, group in camps.items()]
    beside = THREE if len(made) == THREE else TWO
    return tuple(CampRow(tuple(made[start : start + beside])) for start in range(0, len(made), beside))


def _camp(heading: str, quoted: tuple[Quoted, ...], kind: str) -> Camp:
    """Statements, hedges and wordings differ within a camp, so those are shown whole."""
    shown = len(quoted) if kind in ("claim", "certainty", *VERBATIM_KINDS) else QUOTES_SHOWN
    return Camp(heading, quoted[:shown], tuple(dict.fromkeys(tag for one in quoted[shown:] for tag in one.tags)))


def name_camps(accounts: Sequence[Account], kind: str, labels: Labels) -> tuple[str, ...]:
    """For each account what it shares with those that give the same; of claims that nobody denies, its place."""
    alike = join_values([account.value for account in accounts], kind)
    names = tuple(_side_taken(account, kind, labels) or alike[account.value] for account in accounts)
    return names if kind != "claim" or len(set(names)) > 1 else _places([account.tag for account in accounts])


def _places(tags: Sequence[Tag]) -> tuple[str, ...]:
    """The source of each, or its paragraph where all stand in one source."""
    if len({tag.label for tag in tags}) > 1:
        return tuple(tag.label for tag in tags)
    return tuple(tag.label if tag.paragraph is None else f"{tag.label} ¶{tag.paragraph}" for tag in tags)


def head_camp(name: str, accounts: Sequence[Account], kind: str) -> str:
    """What stands over the accounts of a camp: the value, or what they have in common; "" where their words say it."""
    if kind in ("claim", "certainty"):
        return name
    return "" if kind in VERBATIM_KINDS else max((one.value for one in accounts), key=len)


def find_words(side: Side, kind: str, labels: Labels) -> tuple[int, int]:
    """Where the words begin and end that an account shows: the sentence around the side's detail."""
    sentence = _sentence(side, _detail(side, kind, labels), labels)
    return sentence.start, sentence.end


def _side_taken(account: Account, kind: str, labels: Labels) -> str:
    """What the accounts of a camp have in common where it is no value: that they deny, or that they hedge."""
    claim = labels.claim(labels.claim_ids.get(account.claim, ""))
    if kind == "claim":
        return "Denied" if claim and claim.polarity == "denies" else "Stated"
    if kind == "certainty":
        return "Stated flatly" if claim is None or claim.certainty == "stated" else "Hedged"
    return ""


def _quoted(accounts: Sequence[Account]) -> tuple[Quoted, ...]:
    alike: dict[tuple[str, str], list[Account]] = {}
    for account in accounts:
        words = "".join(segment.text for segment in account.words.segments)
        alike.setdefault((_folded(words), account.claimant), []).append(account)
    return tuple(
        Quoted(group[0].words, group[0].claimant, tuple(dict.fromkeys(one.tag for one in group)))
        for group in alike.values()
    )


def _folded(value: str) -> str:
    """What two values share that count as one: neither case nor punctuation at their ends makes two of them."""
    return " ".join(value.casefold().split()).strip(" .,;:!?…\"'“”‘’") or value


def join_values(values: Sequence[str], kind: str) -> dict[str, str]:
    """For each value what it shares with those that count as one with it; "12" is one with "12 people"."""
    keys = {value: _folded(value) for value in values}
    if kind == "figure":
        for value, key in keys.items():
            fuller = {other for other in keys.values() if other.startswith(f"{key} ")}
            if key.replace(",", "").replace(".", "").isdecimal() and len(fuller) == 1:
                keys[value] = fuller.pop()
    return keys


def hold_together(one: str, other: str, kind: str) -> bool:
    """Whether two values, as `join_values` has them, set nobody apart: one value, or a day and a time on that day."""
    return one == other or (kind == "date" and (one.startswith(f"{other},") or other.startswith(f"{one},")))


def _marked(texts: Sequence[str], kind: str) -> tuple[Wording, ...]:
    if kind in VERBATIM_KINDS:
        return mark_words(texts)
    if kind == "name":
        return mark_letters(texts)
    return tuple(plain(text) for text in texts)


def _detail(side: Side, kind: str, labels: Labels) -> _Stretch:
    """The words that are compared: the mention, else the side's quote; of a quotation what stands between its marks."""
    mention = labels.mention(side.claim, side.mention)
    words, start = (mention.quote, mention.start) if mention else (side.quote, side.start)
    place = words.find(side.value) if kind in VERBATIM_KINDS and side.value else -1
    return _Stretch(side.source, side.value, start + place) if place >= 0 else _Stretch(side.source, words, start)


def _in_context(side: Side, detail: _Stretch, words: Wording, labels: Labels) -> Wording:
    """The sentence with the detail marked in it; no mark where the detail is all of it."""
    sentence = _sentence(side, detail, labels)
    start = detail.start - sentence.start
    inside = sentence.quote[start : start + len(detail.quote)] == detail.quote and start >= 0
    language = labels.languages.get(side.source, "")
    if not inside or sentence.quote == detail.quote:
        return replace(words if inside else plain(side.quote), language=language)
    inner: tuple[Segment, ...] = words.segments if any(segment.marked for segment in words.segments) else ()
    return replace(marked_at(sentence.quote, start, start + len(detail.quote), inner), language=language)


def _sentence(side: Side, detail: _Stretch, labels: Labels) -> _Stretch:
    """The evidence around the detail, the side's own quote where no evidence holds it."""
    claim = labels.claim(side.claim)
    around = next((piece for piece in claim.evidence if covers(piece, detail)), None) if claim else None
    held = around or side
    return _Stretch(held.source, held.quote, held.start)


def _own_words(side: Side, kind: str, labels: Labels) -> str:
    """The detail's words where the value is not simply those."""
    detail = _detail(side, kind, labels).quote.strip()
    value, words = side.value.casefold(), detail.casefold()
    return "" if words in value or value in words else detail
