"""What falls with a source, in lines: what wants a decision first, the claims last."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.output.screen import Line, count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.impact.contract import ClaimRef, FlagImpact, Impact, LostCounterclaim, Quoting, Support

SHOWN = 20
"""Lines of one part, at most; `--verbose` and `--json` give all."""
MARKS = {"falls": "-", "changes": "~", "stands": "="}
_STYLES = {"-": "red", "~": "yellow", "=": "", "!": "bold red"}
Lines = list[Line]


def describe_impact(impact: Impact, *, verbose: bool = False) -> Iterator[Line]:
    """What is withdrawn, and then every part of what that costs."""
    shown = None if verbose else SHOWN
    yield Line(f"Withdrawn: {', '.join(f'{one.label} {one.name} ({one.path})' for one in impact.withdrawn)}")
    yield from _part(_count_flags(impact.inconsistencies), _flags(impact.inconsistencies), None)
    lost = [Line(f"  {_link(one)}", fitted=True) for one in impact.counterclaims]
    yield from _part(f"{count(len(lost), 'link')} between a claim and its counterclaim cut", lost, shown)
    alone = [one for one in impact.claims if one.state == "falls"]
    yield from _part(
        f"{count(len(alone), 'claim')} that no other source was found to carry",
        [_told("- ", one.claim) for one in alone],
        shown,
    )
    carried = [one for one in impact.claims if one.state == "carried"]
    rows = []
    for claim in carried:
        rows.append(_told("= ", claim.claim))
        only = f"; only here: {', '.join(claim.alone)}" if claim.alone else ""
        rows.append(Line(f"      {', '.join(claim.carried_by)}: {', '.join(claim.shared)}{only}", fitted=True))
    yield from _part(f"{count(len(carried), 'claim')} of which others say something too", rows, shown)
    thinnest_first = sorted(impact.supports, key=_thickness)
    yield from _part(_count_supports(impact.supports), [_support(one) for one in thinnest_first], shown)
    quoting = [_quoting(one) for one in impact.quoted_by]
    yield from _part(f"{count(len(quoting), 'source')} building on it", quoting, shown)


def _part(heading: str, rows: Sequence[Line], shown: int | None) -> Iterator[Line]:
    yield Line(heading)
    yield from rows[:shown]
    if shown is not None and len(rows) > shown:
        yield Line(f"  ... and {len(rows) - shown:,} more lines: --verbose or --json")


def _count_flags(flags: Sequence[FlagImpact]) -> str:
    states = [_verb(sum(one.state == state for one in flags), name) for state, name in _STATES.items()]
    judged = Counter(made.becomes for one in flags for made in one.judgements)
    told = [f"{count(judged[name], 'decision')} {name}" for name in ("orphaned", "stale") if judged[name]]
    decided = f"; {', '.join(told)}" if told else ""
    return f"{count(len(flags), 'inconsistency', 'inconsistencies')}: {', '.join(states)}{decided}"


_STATES = {"falls": "fall", "changes": "change", "stands": "stand"}


def _verb(number: int, verb: str) -> str:
    return f"{number} {verb}s" if number == 1 else f"{number} {verb}"


def _count_supports(supports: Sequence[Support]) -> str:
    on_one = sum(one.voices_after == 1 for one in supports)
    fewer = sum(one.voices_after < one.voices_before for one in supports if one.voices_after > 1)
    as_many = len(supports) - on_one - fewer
    told = f"{on_one} on one voice, {fewer} on fewer voices than before, {as_many} on as many"
    return f"{count(len(supports), 'statement')} that others make too: {told}" if supports else "0 statements of others"


def _thickness(one: Support) -> tuple[int, int]:
    """Where it rests on one voice first, then where it loses most."""
    return min(one.voices_after, 2), one.voices_after - one.voices_before


def _flags(flags: Iterable[FlagImpact]) -> Lines:
    lines = []
    for flag in flags:
        mark = MARKS[flag.state]
        text = f"{mark} {flag.label:<5}{flag.severity:<8}{flag.kind:<13}{flag.summary}"
        lines.append(Line(text, _STYLES[mark], fitted=True))
        if flag.state != "stands" and flag.kind not in ("claim", "certainty"):
            lines.append(Line(f"      left: {' / '.join(flag.values_after) or 'nothing'}", fitted=True))
        for made in flag.judgements:
            told = f"{made.judgement.status} by {made.judgement.reviewer}"
            lines.append(Line(f"      {told}: {_BECOMES[made.becomes]}", fitted=True))
    return lines


_BECOMES = {
    "orphaned": "nothing is left to decide; kept as an orphan",
    "stale": "it is open again, since a side that was seen goes",
    "carried": "it holds: the sides that were seen stay",
}


def _link(one: LostCounterclaim) -> str:
    match one.gone:
        case "claim":
            still = f"still disputed by {one.counterclaims_left}" if one.counterclaims_left else "no longer disputed"
            return f"{_named(one.disputed)} {still}; {_named(one.claim)} goes: “{one.claim.quote}”"
        case "disputed":
            return f"{_named(one.claim)} disputes what goes, {_named(one.disputed)}: “{one.disputed.quote}”"
    return f"{_named(one.claim)} and {_named(one.disputed)}, which it disputes, both go"


def _support(one: Support) -> Line:
    claims = ", ".join(f"{claim.source} {claim.label}" for claim in one.claims)
    copies = "  only copies of its text are left" if one.rests_on_copies else ""
    is_thin = one.voices_after == 1
    voices = f"{one.voices_before} → {count(one.voices_after, 'voice')}"
    mark = "!" if is_thin else "~"
    return Line(f"{mark} {voices:<13} {one.value} ({claims}){copies}  {one.question}", _STYLES[mark], fitted=True)


def _quoting(one: Quoting) -> Line:
    claims = f": {', '.join(claim.label for claim in one.claims)}" if one.claims else ""
    return Line(f"  {one.source.label} {one.source.name} {' and '.join(one.how)}{claims}", fitted=True)


def _told(lead: str, claim: ClaimRef) -> Line:
    return Line(f"{lead}{_named(claim)} “{claim.quote}”", fitted=True)


def _named(claim: ClaimRef) -> str:
    return f"{claim.source} {claim.label}"
