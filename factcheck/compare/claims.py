"""Claims that cannot both hold: one denies the other, one drops the other's hedge, or a model proposes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.find.figures.nouns import is_plural
from factcheck.find.lexicon.words import is_ordinary
from factcheck.models import Claim, Comparison, Dispute, Inconsistency, InconsistencyKind, Severity, Side, make_id

SHORT = 28
"""Words of a claim that a summary tells."""
_OPENS = ("“", '"', "„", "«")
_ENDS = (".", "!", "?", "…", ".”", "!”", "?”", '."', '!"', '?"', ".’", "!’", "?’")
MOST_SIDES = 8
"""Sides that one inconsistency between claims shows; the claims' own counterclaims hold them all."""


def flag_denials(
    disputes: Sequence[Dispute], names: Mapping[str, str], voice: Mapping[str, str]
) -> list[Inconsistency]:
    """One claimant denies what another states, or says that the very thing was not done, came the other way round or
    was another's deed.

    It weighs most where two sources give one claimant two positions, or where the denial stands in another source
    than the claim.
    """
    flagged = []
    for dispute in disputes:
        asserting, denying = _one_per_source(dispute.disputed), _one_per_source(dispute.denials)
        first = asserting[0]
        second = next((claim for claim in denying if claim.claimant != first.claimant), denying[0])
        denying = [second, *(claim for claim in denying if claim is not second)]
        shown = [*_alternate(asserting, denying), *_alternate(dispute.disputed, dispute.denials)]
        shown = list({claim.id: claim for claim in shown}.values())
        sides = [side_of_claim(claim) for claim in shown][:MOST_SIDES]
        crossing = {voice[claim.source] for claim in dispute.disputed} != {
            voice[claim.source] for claim in dispute.denials
        }
        severity: Severity = "high" if crossing or len(denying) > 1 else "medium"
        summary = f"{_where(first, names)}: {_short(first)} {_denied(second, names)}"
        flagged.append(_flag("denial", severity, summary, (dispute.disputed, dispute.denials), sides))
    return flagged


def compare_doubted(denial: Claim, claim: Claim) -> Comparison:
    """A denial beside a claim that it may deny: neither agreement nor conflict is seen."""
    ends = sorted((denial, claim), key=lambda one: (one.source, one.start))
    return Comparison(
        id=make_id("comparison", "denial", *(f"{one.source}:{one.start}:{one.end}" for one in ends)),
        question="Does one deny what the other says?",
        kind="other",
        sides=tuple(side_of_claim(one) for one in (claim, denial)),
        agreement="unclear",
        note="they may be of two matters: the claim holds little of what is denied",
    )


def flag_dropped_hedge(
    hedged: Sequence[Claim], hedge: str, flat: Sequence[Claim], names: Mapping[str, str]
) -> Inconsistency:
    """A headline, a lead or another source states flatly what the claimant hedged with "perhaps", "may" or the like."""
    first = next((claim for claim in flat if claim.kind == "headline"), flat[0])
    where = "the headline of " if first.kind == "headline" else ""
    source = names[hedged[0].source]
    who = (
        f"{source} hedges (“{hedge}”)"
        if hedged[0].own_voice
        else f"{hedged[0].claimant} {_hedges(hedged[0].claimant)} (“{hedge}”) in {source}"
    )
    summary = f"{who}; {where}{names[first.source]} states it flatly: {_short(first)}"
    sides = [side_of_claim(claim) for claim in (hedged[0], first)]
    sides += [side_of_claim(claim) for claim in (*hedged[1:], *flat) if claim is not first]
    severity: Severity = "high" if first.kind == "headline" else "medium"
    return _flag("hedge", severity, summary, (hedged, flat), sides[:MOST_SIDES])


def _hedges(claimant: str) -> str:
    """The verb for one or for several: "officials", which is no name, are several."""
    last = claimant.rsplit(" ", 1)[-1]
    return "hedge" if claimant[1:].islower() and is_plural(last.lower()) and is_ordinary(last.lower()) else "hedges"


def flag_belated_first(first: Claim, earlier: Sequence[Claim], year: int, names: Mapping[str, str]) -> Inconsistency:
    """A source says that an event was the first of its sort, ever or since a year, and the folder tells of an earlier
    one at the same place or of the same body.
    """
    summary = (
        f"{_where(first, names)}: {_short(first)} {_teller(earlier[0], names)} tells of one in {year}: "
        f"{_short(earlier[0])}"
    )
    sides = [side_of_claim(claim) for claim in (first, *earlier)]
    flag = _flag("first", "medium", summary, ([first], earlier), sides[:MOST_SIDES])
    return flag.model_copy(update={"reading": "both can hold if the two are not of one sort"})


def flag_disagreement(left: Claim, right: Claim, question: str, names: Mapping[str, str]) -> Inconsistency:
    """A model proposes that two statements give contradicting accounts of one matter; both stand word for word in
    their sources.
    """
    asked = question.rstrip("?").strip()
    summary = f"{asked}? {_where(left, names)}, and {_where(right, names)}, answer differently."
    sides = [side_of_claim(left), side_of_claim(right)]
    flag = _flag("disagreement", "medium", summary, ([left], [right]), sides)
    return flag.model_copy(update={"proposed_by": "model"})


_KINDS: Mapping[str, InconsistencyKind] = {"hedge": "certainty", "first": "other"}
_Ends = tuple[Sequence[Claim], Sequence[Claim]]


def _flag(rule: str, severity: Severity, summary: str, ends: _Ends, sides: Sequence[Side]) -> Inconsistency:
    """The id hashes the claim of each end that comes first by its place, whatever the order of the files."""
    places = [min(f"{claim.source}:{claim.start}:{claim.end}" for claim in claims) for claims in ends]
    return Inconsistency(
        id=make_id("inconsistency", rule, *places),
        kind=_KINDS.get(rule, "claim"),
        severity=severity,
        summary=_as_sentence(summary),
        rule=rule,
        sides=tuple(sides),
    )


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
        place=evidence.place,
        claimant="" if claim.own_voice else claim.claimant,
    )


def _denied(claim: Claim, names: Mapping[str, str]) -> str:
    if claim.polarity == "denies":
        return f"Denied by {_who(claim, names)} in {names[claim.source]}."
    return f"Against it {_where(claim, names)}: {_short(claim)}"


def _who(claim: Claim, names: Mapping[str, str]) -> str:
    return names[claim.source] if claim.own_voice else claim.claimant


def _where(claim: Claim, names: Mapping[str, str]) -> str:
    return names[claim.source] if claim.own_voice else f"{claim.claimant}, in {names[claim.source]}"


def _teller(claim: Claim, names: Mapping[str, str]) -> str:
    """At the head of a sentence."""
    return _where(claim, names) if claim.own_voice else f"{_where(claim, names)},"


def _short(claim: Claim) -> str:
    """The beginning of a claim between marks, its own where it has some, and a full stop behind what has none."""
    words = claim.evidence[0].quote.split()
    said = " ".join(words) if len(words) <= SHORT else " ".join(words[:SHORT]) + " …"
    marked = said if said.startswith(_OPENS) else f"“{said}”"
    return marked + ("" if said.endswith(_ENDS) else ".")


def _as_sentence(summary: str) -> str:
    """With a capital, where it does not begin with the name of a file."""
    first = summary.partition(" ")[0].rstrip(".:,")
    return summary if "." in first else summary[:1].upper() + summary[1:]


FLAGS = {
    "denial": flag_denials,
    "hedge": flag_dropped_hedge,
    "first": flag_belated_first,
    "disagreement": flag_disagreement,
}
"""Rules on claims by the names that reports give them; their docstrings are printed."""
