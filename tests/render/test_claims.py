from __future__ import annotations

from factcheck.render.claims import CLAIMS_OF_A_SOURCE, group_claims, make_disputed
from factcheck.render.labels import Labels
from factcheck.report import Report
from tests.render.claims import CLAIMS
from tests.render.sample import make_long_sample, make_sample

LABELS = Labels(make_sample())


def label(key: str) -> str:
    return LABELS.claims[CLAIMS[key].id]


def test_a_disputed_claim_stands_beside_its_counterclaims() -> None:
    cards = make_disputed(make_sample(), LABELS).shown
    assert cards[0].claim.label == label("c_off")
    assert [row.label for row in cards[0].counterclaims.shown] == [label("c_deny"), label("c_tested")]
    assert cards[0].claim.disputed_by == (label("c_deny"), label("c_tested"))


def test_claims_that_dispute_each_other_share_a_card() -> None:
    left, right = CLAIMS["a_off"], CLAIMS["c_deny"]
    claims = (
        left.model_copy(update={"counterclaims": (right.id,)}),
        right.model_copy(update={"counterclaims": (left.id,)}),
    )
    report = make_sample(claims=claims)
    assert len(make_disputed(report, Labels(report)).shown) == 1


def test_every_claim_is_listed_once_as_a_card_or_by_its_source() -> None:
    report = make_sample()
    disputed = make_disputed(report, LABELS)
    groups = group_claims(report, LABELS, disputed)
    listed = [card.claim.label for card in disputed.shown]
    listed += [row.label for group in groups for row in group.claims.shown]
    assert sorted(listed) == sorted(LABELS.claims.values())
    assert [group.label for group in groups] == ["S1", "S2", "S3", "S4", "S5", "S6"]


def test_a_row_tells_what_it_disputes_and_what_flagged_it() -> None:
    rows = {row.label: row for row in rows_of(make_sample())}
    assert rows[label("c_deny")].disputes == (label("c_off"), label("a_off"))
    assert rows[label("c_deny")].keys == ("K3",)
    assert rows[label("c_built")].unsupported == ("Kettle Quay",)


def rows_of(report: Report) -> list:
    groups = group_claims(report, Labels(report), make_disputed(report, Labels(report)))
    return [row for group in groups for row in group.claims.shown]


def test_a_statement_that_is_the_quote_is_not_printed_twice() -> None:
    rows = {row.label: row for row in rows_of(make_sample())}
    assert rows[label("w_start")].own_words
    assert not rows[label("w_dead")].own_words


def test_a_counterclaim_that_is_not_in_the_report_disputes_nothing() -> None:
    lonely = CLAIMS["b_gas"].model_copy(update={"counterclaims": ("gone",)})
    report = make_sample(claims=(lonely,))
    assert make_disputed(report, Labels(report)).total == 0


def test_claims_beyond_the_cap_are_counted() -> None:
    one = CLAIMS["c_crews"].model_copy(update={"counterclaims": ()})
    copies = tuple(one.model_copy(update={"id": f"copy{number}"}) for number in range(CLAIMS_OF_A_SOURCE + 3))
    report = make_sample(claims=copies)
    (group,) = group_claims(report, Labels(report), make_disputed(report, Labels(report)))
    assert (len(group.claims.shown), group.claims.more) == (CLAIMS_OF_A_SOURCE, 3)


def test_all_of_a_thousand_claims_are_printed() -> None:
    report = make_long_sample()
    groups = group_claims(report, Labels(report), make_disputed(report, Labels(report)))
    assert sum(group.claims.more for group in groups) == 0
