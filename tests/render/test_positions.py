from __future__ import annotations

from factcheck.render.labels import Labels
from factcheck.render.overview import PositionRow
from factcheck.render.positions import make_positions
from factcheck.render.voices import voice_of_each
from tests.render.claims import CLAIMS
from tests.render.sample import make_sample, make_single_sample, make_wide_sample


def rows_of(report=None) -> dict[str, PositionRow]:  # type: ignore[no-untyped-def]  # a test's shorthand
    report = report or make_sample()
    positions = make_positions(report, Labels(report), voice_of_each(report.sources))
    return {row.claim: row for row in positions.rows.shown}


def label(key: str) -> str:
    return Labels(make_sample()).claims[CLAIMS[key].id]


def stands(row: PositionRow) -> list[str]:
    return [cell.stand for cell in row.cells]


def test_a_denial_a_difference_and_silence_are_told_apart() -> None:
    row = rows_of()[label("c_off")]
    assert stands(row) == ["both", "silent", "silent", "says", "says", "silent"]
    assert len(row.cells[0].tags) > 1, "who prints a claim and its denial carries both, each with its place"
    assert row.claimant == "Ilse Brandvik"
    assert "K3" in row.keys


def test_a_short_value_stands_beside_the_difference() -> None:
    row = rows_of()[label("c_crews")]
    assert (row.cells[4].stand, row.cells[4].value) == ("differs", "80 firefighters")
    assert row.cells[1].tags, "where it stands is always said"


def test_nobody_differs_from_a_claim_that_is_their_own() -> None:
    for claim, row in rows_of().items():
        own = Labels(make_sample()).claim(Labels(make_sample()).claim_ids[claim])
        cell = row.cells[[source.id for source in make_sample().sources].index(own.source if own else "")]
        assert cell.stand in ("says", "hedges", "both")


def test_every_claim_is_in_one_row_only_and_disputed_ones_come_first() -> None:
    rows = list(rows_of().values())
    counted = [any(stand in ("denies", "both") for stand in stands(row)) for row in rows]
    assert counted == sorted(counted, reverse=True)
    places = [(cell.label, tag.paragraph, row.claim) for row in rows for cell in row.cells for tag in cell.tags]
    assert len({row.claim for row in rows}) == len(rows)
    assert places


def test_one_source_has_no_row_and_many_sources_are_listed() -> None:
    report = make_single_sample()
    assert make_positions(report, Labels(report), {}).rows.shown == ()
    wide = make_wide_sample()
    assert not make_positions(wide, Labels(wide), voice_of_each(wide.sources)).columns


def test_where_sources_have_no_columns_those_of_one_stand_are_listed_together() -> None:
    rows = rows_of(make_wide_sample()).values()
    stands = [[camp.stand for camp in row.camps if not camp.value] for row in rows]
    assert all(len(set(listed)) == len(listed) for listed in stands)
    assert any(len(camp.tags) > 1 for row in rows for camp in row.camps)
    for row in rows:
        assert {tag for camp in row.camps for tag in camp.tags} == {tag for cell in row.cells for tag in cell.tags}
