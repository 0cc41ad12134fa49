"""What falls with a source of the example folder, in which S2 and S3 are one voice."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Mapping

import jsonschema
import pytest

from factcheck.errors import UsageError
from factcheck.impact import Impact, find_source, withdraw_source
from factcheck.judged import LiveJudgement
from factcheck.models import Judgement
from factcheck.noun import write_schema
from factcheck.report import Report
from tests.pipeline.reports import ROOT, report_on
from tests.render.sample import make_sample

HARBOUR = report_on(ROOT / "examples" / "harbour")
GAZETTE, WIRE, POST, LEDGER, SERVICE, UNION, NOTES, HERALD = (f"S{number}" for number in range(1, 9))


def impact_of(typed: str, *, with_copies: bool = False, report: Report = HARBOUR) -> Impact:
    return withdraw_source(report, find_source(report, typed).id, with_copies=with_copies)


def disputed_by_one(report: Report) -> Report:
    """The report with the first counterclaim of each claim alone."""
    claims = tuple(claim.model_copy(update={"counterclaims": claim.counterclaims[:1]}) for claim in report.claims)
    return report.model_copy(update={"claims": claims})


def flags(impact: Impact) -> Mapping[str, str]:
    return {one.label: one.state for one in impact.inconsistencies}


def supports(impact: Impact) -> Mapping[str, tuple[int, int]]:
    return {one.question: (one.voices_before, one.voices_after) for one in impact.supports}


@pytest.mark.parametrize("label", [GAZETTE, WIRE, POST, LEDGER, SERVICE, UNION, NOTES, HERALD])
def test_every_claim_of_the_source_is_told_once_and_no_other(label: str) -> None:
    impact = impact_of(label)
    own = [claim.id for claim in HARBOUR.claims if claim.source == impact.withdrawn[0].id]
    assert [one.claim.id for one in impact.claims] == own


@pytest.mark.parametrize("label", [GAZETTE, WIRE, POST, LEDGER, SERVICE, UNION, NOTES, HERALD])
def test_every_flag_with_a_side_in_it_is_told_and_voices_never_grow(label: str) -> None:
    impact = impact_of(label)
    source = impact.withdrawn[0].id
    touched = [one.id for one in HARBOUR.inconsistencies if any(side.source == source for side in one.sides)]
    assert set(touched) <= {one.id for one in impact.inconsistencies}
    assert all(1 <= one.voices_after <= one.voices_before for one in impact.supports)
    assert all((one.state == "falls") == (one.voices_after == 0) for one in impact.claims)


def test_a_flag_falls_where_what_is_left_agrees() -> None:
    assert flags(impact_of(UNION)) == {"K5": "falls", "K6": "falls", "K8": "falls", "K9": "falls"}
    assert flags(impact_of(NOTES))["K10"] == "falls"


def test_a_flag_changes_where_a_value_goes_and_stands_where_others_hold_it() -> None:
    assert flags(impact_of(SERVICE)) == {"K1": "changes", "K10": "stands"}
    assert flags(impact_of(POST))["K9"] == "stands"


def test_a_reprint_that_is_left_is_no_second_voice() -> None:
    impact = impact_of(WIRE)
    on_copies = [one for one in impact.supports if one.rests_on_copies]
    assert {one.value for one in on_copies} >= {"1,187 residents"}
    assert {(one.voices_before, one.voices_after) for one in on_copies} == {(1, 1)}
    assert [(one.source.label, one.how) for one in impact.quoted_by] == [(POST, ("carries its text",))]


def test_with_its_copies_the_whole_voice_goes() -> None:
    impact = impact_of(WIRE, with_copies=True)
    assert [one.label for one in impact.withdrawn] == [WIRE, POST]
    assert not any(one.rests_on_copies for one in impact.supports)
    assert flags(impact)["K2"] == "falls"


def test_support_is_counted_in_voices_before_and_after() -> None:
    counted = supports(impact_of(SERVICE))
    assert counted["How many people died?"] == (3, 2)
    assert counted["How many people were injured?"] == (2, 1)


def test_what_a_claim_shares_and_what_only_it_says_are_told_apart() -> None:
    claims = {one.claim.quote: one for one in impact_of(SERVICE).claims}
    injured = next(one for quote, one in claims.items() if quote.startswith("Nineteen people"))
    assert (injured.state, injured.carried_by) == ("carried", (GAZETTE, WIRE, POST))
    assert "19 people" in injured.shared
    assert claims["The first engine reached the east quay nine minutes later."].state == "falls"


def test_counterclaims_are_counted_that_still_dispute_a_claim() -> None:
    links = impact_of(GAZETTE).counterclaims
    assert Counter(one.gone for one in links) == {"claim": 2, "both": 1}
    left = {one.disputed.source: one.counterclaims_left for one in links if one.gone == "claim"}
    assert left == {WIRE: 2, POST: 2}
    alone = impact_of(GAZETTE, report=disputed_by_one(HARBOUR)).counterclaims
    assert {one.counterclaims_left for one in alone} == {0}
    assert {one.gone for one in impact_of(WIRE).counterclaims} == {"disputed", "both"}


def test_who_attributes_claims_to_it_is_named() -> None:
    other = next(claim for claim in HARBOUR.claims if claim.source == HARBOUR.sources[7].id)
    told = other.model_copy(update={"own_voice": False, "claimant": "the Halden Gazette"})
    claims = tuple(told if claim.id == other.id else claim for claim in HARBOUR.claims)
    quoting = impact_of(GAZETTE, report=HARBOUR.model_copy(update={"claims": claims})).quoted_by
    assert [(one.source.label, one.how, [claim.id for claim in one.claims]) for one in quoting] == [
        (HERALD, ("attributes claims to it",), [other.id])
    ]


@pytest.mark.parametrize(
    ("label", "key", "becomes"),
    [
        pytest.param(UNION, "K5", "orphaned", id="a flag that falls"),
        pytest.param(SERVICE, "K1", "stale", id="a flag that loses a side"),
    ],
)
def test_what_becomes_of_a_decision_is_told(label: str, key: str, becomes: str) -> None:
    made = Judgement(status="confirmed", reviewer="Maud Ferris", at=dt.datetime(2026, 3, 4, tzinfo=dt.UTC))
    live = (LiveJudgement(judgement=made, line="f" * 12),)
    judged = tuple(one.model_copy(update={"live": live}) for one in HARBOUR.inconsistencies)
    impact = impact_of(label, report=HARBOUR.model_copy(update={"inconsistencies": judged}))
    told = next(one for one in impact.inconsistencies if one.label == key)
    assert [one.becomes for one in told.judgements] == [becomes]


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        pytest.param("03_evening_post.txt", "03_evening_post.txt", id="path"),
        pytest.param("S3", "03_evening_post.txt", id="label"),
        pytest.param("s3", "03_evening_post.txt", id="label in small letters"),
        pytest.param("three die in  harbour blaze", "03_evening_post.txt", id="title, whatever its case and spaces"),
        pytest.param("Evening Post", "03_evening_post.txt", id="publisher"),
        pytest.param(HARBOUR.sources[2].id, "03_evening_post.txt", id="id"),
        pytest.param(HARBOUR.sources[2].sha256[:6].upper(), "03_evening_post.txt", id="beginning of its hash"),
    ],
)
def test_a_source_is_found_by_what_people_call_it(typed: str, path: str) -> None:
    assert find_source(HARBOUR, typed).path == path


@pytest.mark.parametrize("typed", ["S0", "S9", "S", "", "1b", "nowhere.txt", "K3"])
def test_what_is_no_source_is_said_with_those_there_are(typed: str) -> None:
    with pytest.raises(UsageError) as refused:
        find_source(HARBOUR, typed)
    assert "S1 01_halden_gazette.html" in refused.value.hint


def test_where_two_are_meant_neither_is_taken() -> None:
    twins = tuple(source.model_copy(update={"publisher": "Wire"}) for source in HARBOUR.sources[:2])
    with pytest.raises(UsageError, match=r"2 sources are meant by wire"):
        find_source(HARBOUR.model_copy(update={"sources": twins}), "wire")


@pytest.mark.parametrize("number", range(1, 7))
def test_it_keeps_to_its_schema_on_rules_that_it_does_not_know(number: int) -> None:
    impact = impact_of(f"S{number}", report=make_sample())
    written = impact.model_dump_json(by_alias=True)
    jsonschema.validate(json.loads(written), json.loads(write_schema(Impact)))
    assert Impact.model_validate_json(written) == impact
