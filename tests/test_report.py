from __future__ import annotations

import json

import jsonschema
import pytest

from factcheck.report import Report, json_schema
from tests.a_report import a_report, an_inconsistency


def test_a_report_keeps_to_its_schema_and_comes_back_as_it_was() -> None:
    report = a_report(an_inconsistency())
    jsonschema.validate(json.loads(report.to_json()), json.loads(json_schema()))
    assert Report.model_validate_json(report.to_json()) == report


def test_every_field_of_the_contract_is_there_under_its_own_name() -> None:
    written = json.loads(a_report(an_inconsistency()).to_json())
    assert written["schema"] == "factcheck.report/1"
    contract = "tool extractor usage sources skipped set_aside claims comparisons inconsistencies ungrounded failed"
    assert set(contract.split()) < set(written)
    assert written["inconsistencies"][0]["judgement"] is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        pytest.param("verdict", "true", id="a field that is not in the contract"),
        pytest.param("schema", "factcheck.report/2", id="another version"),
        pytest.param("sources", "none", id="a word where a list belongs"),
    ],
)
def test_the_schema_refuses_what_is_no_report(field: str, value: str) -> None:
    written = json.loads(a_report().to_json()) | {field: value}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(written, json.loads(json_schema()))
