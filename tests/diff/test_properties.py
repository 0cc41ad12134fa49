"""What holds of every diff: each claim, inconsistency and source is told once, and turned round it tells the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.diff import diff_reports
from factcheck.models import Side, make_id
from factcheck.report import Report, ReportedClaim
from tests.render.sample import make_sample

SAMPLE = make_sample()
WORDS = st.sampled_from(["", " again", " It was said.", " (corrected)"])


@dataclass(frozen=True)
class Recipe:
    """What is done to the sample."""

    words: tuple[str, ...]
    """Behind what stands in each source: another text is another file."""
    renamed: frozenset[int]
    gone: frozenset[int]
    claims_gone: frozenset[int]
    flags_gone: frozenset[int]
    turned: bool


def some(sequence: Sequence[object], most: int) -> st.SearchStrategy[frozenset[int]]:
    return st.frozensets(st.integers(0, len(sequence) - 1), max_size=most)


RECIPES = st.builds(
    Recipe,
    words=st.tuples(*(WORDS for _ in SAMPLE.sources)),
    renamed=some(SAMPLE.sources, 2),
    gone=some(SAMPLE.sources, 2),
    claims_gone=some(SAMPLE.claims, 6),
    flags_gone=some(SAMPLE.inconsistencies, 6),
    turned=st.booleans(),
)


def make(recipe: Recipe) -> Report:
    """The sample with some sources edited, renamed or left out, and some claims and inconsistencies left out."""
    words = {source.id: recipe.words[number] for number, source in enumerate(SAMPLE.sources)}
    gone = {SAMPLE.sources[number].id for number in recipe.gone}
    claims = [
        _edited(claim, words[claim.source])
        for number, claim in enumerate(SAMPLE.claims)
        if number not in recipe.claims_gone and claim.source not in gone
    ]
    sources = [
        source.model_copy(
            update={
                "sha256": make_id(source.sha256, words[source.id]),
                "path": f"renamed/{source.path}" if number in recipe.renamed else source.path,
            }
        )
        for number, source in enumerate(SAMPLE.sources)
        if source.id not in gone
    ]
    ids = {claim.id: _edited(claim, words[claim.source]).id for claim in SAMPLE.claims}
    claims = [claim.model_copy(update={"counterclaims": tuple(map(ids.get, claim.counterclaims))}) for claim in claims]
    found = [
        one.model_copy(update={"sides": tuple(_of(side, ids) for side in one.sides)})
        for number, one in enumerate(SAMPLE.inconsistencies)
        if number not in recipe.flags_gone
    ]
    parts = {"sources": sources, "claims": claims[::-1] if recipe.turned else claims, "inconsistencies": found}
    return SAMPLE.model_copy(update={name: tuple(part) for name, part in parts.items()})


def _of(side: Side, ids: Mapping[str, str]) -> Side:
    return side.model_copy(update={"claim": ids[side.claim]})


def _edited(claim: ReportedClaim, words: str) -> ReportedClaim:
    if not words:
        return claim
    piece = claim.evidence[0]
    said = piece.model_copy(update={"quote": piece.quote + words if piece.start % 2 else piece.quote})
    return claim.model_copy(update={"id": make_id(claim.id, words), "evidence": (said, *claim.evidence[1:])})


def counts(told: tuple[object, ...]) -> dict[str, int]:
    states = [str(getattr(one, "state", "")) for one in told]
    return {state: states.count(state) for state in states}


@given(RECIPES, RECIPES)
@settings(max_examples=60, deadline=None)
def test_each_is_told_once(first: Recipe, second: Recipe) -> None:
    old, new = make(first), make(second)
    diff = diff_reports(old, new)
    for name in ("claims", "inconsistencies", "sources"):
        told, kept = counts(getattr(diff, name)), getattr(diff.kept, name)
        both = kept + told.get("changed", 0) + told.get("renamed", 0)
        assert both + told.get("gone", 0) + told.get("removed", 0) == len(getattr(old, name))
        assert both + told.get("new", 0) + told.get("added", 0) == len(getattr(new, name))


@given(RECIPES, RECIPES)
@settings(max_examples=60, deadline=None)
def test_turned_round_it_tells_the_same(first: Recipe, second: Recipe) -> None:
    old, new = make(first), make(second)
    there, back = diff_reports(old, new), diff_reports(new, old)
    assert there.kept == back.kept
    assert there.equal == back.equal
    for name in ("sources", "inconsistencies", "claims"):
        forth, home = counts(getattr(there, name)), counts(getattr(back, name))
        assert (forth.get("new"), forth.get("changed")) == (home.get("gone"), home.get("changed"))
        assert forth.get("added") == home.get("removed")


@given(RECIPES)
@settings(max_examples=40, deadline=None)
def test_a_report_is_equal_to_itself_in_any_order_of_its_claims(recipe: Recipe) -> None:
    report = make(recipe)
    turned = report.model_copy(update={"claims": report.claims[::-1]})
    assert diff_reports(report, turned).equal
    assert diff_reports(report, report).equal


@given(RECIPES, RECIPES)
@settings(max_examples=30, deadline=None)
def test_nothing_is_paired_across_files(first: Recipe, second: Recipe) -> None:
    """A claim is paired with one of the same file: the same content, or else the same path."""
    old, new = make(first), make(second)
    sources = [{one.id: one for one in report.sources} for report in (old, new)]
    claims = [{one.id: one for one in report.claims} for report in (old, new)]
    for change in diff_reports(old, new).claims:
        if change.state == "changed":
            before = sources[0][claims[0][change.old_id or ""].source]
            after = sources[1][claims[1][change.new_id or ""].source]
            assert before.sha256 == after.sha256 or before.path == after.path
