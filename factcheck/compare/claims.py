"""Claims that cannot both hold: one denies the other, one drops the other's hedge, or a model proposes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.models import Claim, Counterclaim, Inconsistency, Severity, Side, make_id

MOST_SIDES = 8
"""Sides that one inconsistency between claims shows; the claims' own counterclaims hold them all."""


def flag_denials(
    links: Sequence[Counterclaim], claims: Mapping[str, Claim], names: Mapping[str, str], voice: Mapping[str, str]
) -> list[Inconsistency]:
    """One claimant denies what another states.

    It weighs most where two sources give one claimant two positions, or where the denial stands in another source than the claim.
    """
    flagged = []
    for group in _groups(links):
        denials = [claims[key] for key in dict.fromkeys(link.claim for link in group)]
        denied = [claims[key] for key in dict.fromkeys(link.disputed for link in group)]
        asserting, denying = _one_per_source(denied), _one_per_source(denials)
        first, second = asserting[0], denying[0]
        sides = [side_of_claim(claim) for claim in _alternate(asserting, denying)][:MOST_SIDES]
        crossing = {voice[claim.source] for claim in denied} != {voice[claim.source] for claim in denials}
        severity: Severity = "high" if crossing or len(denials) > 1 else "medium"
        summary = (
            f"{_who(first, names)} in {names[first.source]}: “{_short(first)}” {_who(second, names)} denies it in {names[second.source]}."
        )
        flagged.append(_flag("denial", "claim", severity, summary, (first, second), sides))
    return flagged


def flag_dropped_hedge(hedged: Claim, hedge: str, flat: Sequence[Claim], names: Mapping[str, str]) -> Inconsistency:
    """A headline, a lead or another source states flatly what the claimant hedged with "perhaps", "may" or the like."""
    first = flat[0]
    where = "the headline of " if first.kind == "headline" else ""
    summary = (
        f"{_who(hedged, names)} hedges (“{hedge}”) in {names[hedged.source]}; {where}{names[first.source]} states it flatly: “{_short(first)}”"
    )
    severity: Severity = "high" if any(claim.kind == "headline" for claim in flat) else "medium"
    sides = [side_of_claim(claim) for claim in (hedged, *flat)][:MOST_SIDES]
    return _flag("hedge", "certainty", severity, summary, (hedged, first), sides)


def flag_disagreement(left: Claim, right: Claim, question: str, names: Mapping[str, str]) -> Inconsistency:
    """A model proposes that two statements give contradicting accounts of one matter; both stand word for word in their sources."""
    asked = question.rstrip("?").strip()
    summary = f"{asked}? {_who(left, names)} in {names[left.source]} and {_who(right, names)} in {names[right.source]} answer differently."
    sides = [side_of_claim(left), side_of_claim(right)]
    flag = _flag("disagreement", "claim", "medium", summary, (left, right), sides)
    return flag.model_copy(update={"proposed_by": "model"})


def _flag(rule: str, kind: str, severity: Severity, summary: str, pair: tuple[Claim, Claim], sides: Sequence[Side]) -> Inconsistency:
    places = sorted(f"{claim.source}:{claim.start}:{claim.end}" for claim in pair)
    return Inconsistency.model_validate(
        {
            "id": make_id("inconsistency", rule, *places),
            "kind": kind,
            "severity": severity,
            "summary": summary,
            "rule": rule,
            "sides": tuple(sides),
        }
    )


def _groups(links: Sequence[Counterclaim]) -> list[list[Counterclaim]]:
    """Links that meet in a claim belong together: one matter is one inconsistency, however many deny it."""
    groups: list[tuple[set[str], list[Counterclaim]]] = []
    for link in links:
        ends = {link.claim, link.disputed}
        meeting = [group for group in groups if group[0] & ends]
        merged = (ends.union(*(group[0] for group in meeting)), [l for group in meeting for l in group[1]] + [link])
        groups = [group for group in groups if group not in meeting] + [merged]
    return [group[1] for group in groups]


def _one_per_source(claims: Sequence[Claim]) -> list[Claim]:
    """The first claim of each source, claims of a named claimant before a source's own voice."""
    ranked = sorted(claims, key=lambda claim: claim.own_voice)
    first: dict[str, Claim] = {}
    for claim in ranked:
        first.setdefault(claim.source, claim)
    return list(first.values())


def _alternate(left: Sequence[Claim], right: Sequence[Claim]) -> list[Claim]:
    """Both kinds in turn, so that a cut keeps both."""
    longest = max(len(left), len(right))
    turns = [side[at] for at in range(longest) for side in (left, right) if at < len(side)]
    return list({claim.id: claim for claim in turns}.values())


def side_of_claim(claim: Claim) -> Side:
    """The claim at its place."""
    evidence = claim.evidence[0]
    return Side(
        source=evidence.source,
        claim=claim.id,
        value=claim.statement,
        quote=evidence.quote,
        start=evidence.start,
        end=evidence.end,
        paragraph=evidence.paragraph,
        page=evidence.page,
        claimant="" if claim.own_voice else claim.claimant,
    )


def _who(claim: Claim, names: Mapping[str, str]) -> str:
    return names[claim.source] if claim.own_voice else claim.claimant


def _short(claim: Claim) -> str:
    words = claim.evidence[0].quote.split()
    return " ".join(words) if len(words) <= 28 else " ".join(words[:28]) + " …"


FLAGS = {"denial": flag_denials, "hedge": flag_dropped_hedge, "disagreement": flag_disagreement}
"""Rules on claims by the names that reports give them; their docstrings are printed."""
