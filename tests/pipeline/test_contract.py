"""What every report holds, on the shipped example and on the real articles where they are at hand."""

from __future__ import annotations

import shutil

import jsonschema
import pytest

from factcheck.models import Document
from factcheck.read import read_folder
from factcheck.report import Report
from tests.pipeline.reports import ROOT, report_on

FOLDERS = [ROOT / "examples" / "harbour", *sorted(p for p in (ROOT / "tests" / "folders").iterdir() if p.is_dir())]
SEEDS = ROOT.parent / "shared" / "seeds"
FOLDERS += [SEEDS] if SEEDS.is_dir() else []


def texts_of(folder):
    return {one.source.id: one.text for one in read_folder(folder) if isinstance(one, Document)}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_quote_is_its_document_s_text_at_its_offsets(folder):
    report, texts = report_on(folder), texts_of(folder)
    stretches = [
        *(evidence for claim in report.claims for evidence in claim.evidence),
        *(mention for claim in report.claims for mention in claim.mentions),
        *report.set_aside,
        *(side for comparison in report.comparisons for side in comparison.sides),
        *(side for flag in report.inconsistencies for side in flag.sides),
    ]
    assert stretches
    for one in stretches:
        assert texts[one.source][one.start : one.end] == one.quote


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_ids_are_unique_and_every_reference_leads_somewhere(folder):
    report = report_on(folder)
    claims = [claim.id for claim in report.claims]
    flags = [flag.id for flag in report.inconsistencies]
    comparisons = [comparison.id for comparison in report.comparisons]
    mentions = [mention.id for claim in report.claims for mention in claim.mentions]
    for ids in (claims, flags, comparisons, mentions, [source.id for source in report.sources]):
        assert len(ids) == len(set(ids))
    assert {other for claim in report.claims for other in (*claim.counterclaims, *claim.disputes)} <= set(claims)
    assert {side.claim for flag in report.inconsistencies for side in flag.sides} <= set(claims)
    assert {side.mention for c in report.comparisons for side in c.sides} <= set(mentions)
    assert {flag.comparison for flag in report.inconsistencies} <= {None, *comparisons}
    assert {flag.rule for flag in report.inconsistencies} == set(report.rules)
    assert all(report.rules.values())


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_report_is_valid_by_its_schema_and_survives_a_round_trip(folder):
    text = report_on(folder).to_json()
    report = Report.model_validate_json(text)
    assert report.to_json() == text
    jsonschema.validate(report.model_dump(mode="json", by_alias=True), Report.model_json_schema(by_alias=True))


def test_the_names_of_the_files_do_not_change_what_is_flagged(tmp_path):
    folder = ROOT / "examples" / "harbour"
    for path in folder.iterdir():
        shutil.copy(path, tmp_path / f"{9 - int(path.name[1])}{path.suffix}")
    ids = {flag.id for flag in report_on(folder).inconsistencies}
    assert {flag.id for flag in report_on(tmp_path).inconsistencies} == ids


def test_the_same_folder_gives_the_same_bytes():
    folder = ROOT / "examples" / "harbour"
    first = report_on(folder).to_json()
    report_on.cache_clear()
    assert report_on(folder).to_json() == first
