"""What changed between two reports: small ones by hand, and the example folder read before and after it was edited."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import jsonschema
import pytest

from factcheck.diff import ReportDiff, diff_reports
from factcheck.models import Skipped
from factcheck.noun import write_schema
from factcheck.report import Report
from tests.a_report import a_report, a_source, an_inconsistency
from tests.pipeline.reports import ROOT, report_on
from tests.render.sample import make_sample

HARBOUR = ROOT / "examples" / "harbour"
Edit = Callable[[Path], object]


def swap(name: str, before: str, after: str) -> Edit:
    """Puts other words into a file."""

    def edit(folder: Path) -> None:
        text = (folder / name).read_text("utf-8")
        assert before in text
        (folder / name).write_text(text.replace(before, after), "utf-8")

    return edit


@pytest.fixture(name="edited")
def _edited(tmp_path: Path) -> Callable[[Sequence[Edit]], ReportDiff]:
    """The diff from the example's report to that of a copy that was edited."""

    def make(edits: Sequence[Edit]) -> ReportDiff:
        folder = tmp_path / "harbour"
        folder.mkdir()
        for path in HARBOUR.iterdir():
            (folder / path.name).write_bytes(path.read_bytes())
        for edit in edits:
            edit(folder)
        return diff_reports(report_on(HARBOUR), report_on(folder))

    return make


def told(diff: ReportDiff) -> dict[str, list[str]]:
    """What is listed, in a word each."""
    return {
        "flags": [f"{one.state} {one.new_label or one.old_label}" for one in diff.inconsistencies],
        "sources": [f"{one.state} {one.new_path or one.old_path}" for one in diff.sources],
        "claims": [f"{one.state} {one.path}" for one in diff.claims],
    }


NOTHING: dict[str, list[str]] = {"flags": [], "sources": [], "claims": []}


def test_a_report_is_equal_to_itself() -> None:
    diff = diff_reports(make_sample(), make_sample())
    assert diff.equal
    assert told(diff) == NOTHING
    assert diff.kept.inconsistencies == len(make_sample().inconsistencies)


def test_a_renamed_file_is_told_as_renamed_and_nothing_else(edited: Callable[[Sequence[Edit]], ReportDiff]) -> None:
    diff = edited([lambda folder: (folder / "03_evening_post.txt").rename(folder / "z.txt")])
    assert told(diff) == NOTHING | {"sources": ["renamed z.txt"]}
    assert diff.sources[0].old_path == "03_evening_post.txt"
    assert not diff.equal


def test_an_edit_elsewhere_in_a_file_leaves_its_claims_and_flags(
    edited: Callable[[Sequence[Edit]], ReportDiff],
) -> None:
    diff = edited([swap("06_dockers_union.md", "# What we told", "Posted by the union's office.\n\n# What we told")])
    assert told(diff)["flags"] == []
    assert told(diff)["sources"] == ["changed 06_dockers_union.md"]
    assert [one for one in diff.claims if one.state != "new"] == []
    assert diff.kept.inconsistencies == 10


def test_an_edited_figure_is_a_changed_claim_and_a_changed_flag(
    edited: Callable[[Sequence[Edit]], ReportDiff],
) -> None:
    diff = edited([swap("03_evening_post.txt", "At least 19", "At least 23")])
    assert told(diff)["flags"] == ["changed K1"]
    values = [(one.before, one.after) for one in diff.inconsistencies[0].changes if one.field == "value"]
    assert values == [("at least 19 people", "at least 23 people")]
    (claim,) = diff.claims
    assert (claim.state, claim.matched_by) == ("changed", "place")
    assert {(one.field, one.after) for one in claim.changes} >= {("figure", "at least 23 people")}


def test_a_conflict_that_was_corrected_is_gone(edited: Callable[[Sequence[Edit]], ReportDiff]) -> None:
    diff = edited([swap("06_dockers_union.md", "41 million", "14 million")])
    assert [(one.state, one.old_label) for one in diff.inconsistencies] == [("gone", "K5")]
    assert diff.inconsistencies[0].values == ("14 million crowns", "41 million crowns")


def test_a_removed_file_takes_its_claims_along_and_a_new_one_brings_its_own(
    edited: Callable[[Sequence[Edit]], ReportDiff],
) -> None:
    text = "Harbour Daily\n\n17 October 2025\n\nTwenty-five people were injured in the fire, the fire service said.\n"
    diff = edited(
        [
            lambda folder: (folder / "07_eyewitness_notes.txt").unlink(),
            lambda folder: (folder / "09_daily.txt").write_text(text, "utf-8"),
        ]
    )
    assert told(diff)["sources"] == ["removed 07_eyewitness_notes.txt", "added 09_daily.txt"]
    assert {one.path for one in diff.claims if one.state == "gone"} == {"07_eyewitness_notes.txt"}
    assert {one.path for one in diff.claims if one.state == "new"} == {"09_daily.txt"}
    assert ("gone", "K10") in [(one.state, one.old_label) for one in diff.inconsistencies]


def test_swapping_the_reports_swaps_new_and_gone(edited: Callable[[Sequence[Edit]], ReportDiff]) -> None:
    old = report_on(HARBOUR)
    fewer = old.model_copy(update={"inconsistencies": old.inconsistencies[3:], "claims": old.claims[5:]})
    there, back = diff_reports(old, fewer), diff_reports(fewer, old)
    assert {one.state for one in there.claims} == {"gone"}
    assert {one.state for one in back.claims} == {"new"}
    assert [one.old_id for one in there.inconsistencies] == [one.new_id for one in back.inconsistencies]
    assert told(edited([])) == NOTHING


def reworded(report: Report) -> Report:
    claims = tuple(claim.model_copy(update={"statement": f"In short: {claim.statement}"}) for claim in report.claims)
    flags = tuple(one.model_copy(update={"summary": f"Put so: {one.summary}"}) for one in report.inconsistencies)
    return report.model_copy(update={"claims": claims, "inconsistencies": flags})


def test_other_words_on_the_same_words_are_counted_and_not_listed() -> None:
    report = make_sample()
    diff = diff_reports(report, reworded(report))
    assert told(diff) == NOTHING
    assert diff.kept.reworded == len(report.claims) + len(report.inconsistencies)
    assert not diff.equal


def test_the_same_words_in_another_file_are_another_claim() -> None:
    report = a_report()
    other = a_source("mirror.txt")
    moved = report.claims[0].evidence[0].model_copy(update={"source": other.id})
    claims = (report.claims[0].model_copy(update={"id": "0" * 12, "evidence": (moved,)}), *report.claims[1:])
    sources = (other, *report.sources[1:])
    diff = diff_reports(report, report.model_copy(update={"claims": claims, "sources": sources}))
    assert told(diff)["claims"] == ["new mirror.txt", "gone courier.txt"]


def test_claims_on_one_sentence_are_paired_by_what_they_say_and_not_by_their_order() -> None:
    report = a_report()
    first = report.claims[0]
    second = first.model_copy(update={"id": "f" * 12, "claimant": "the harbour master", "own_voice": False})
    one, other = (report.model_copy(update={"claims": claims}) for claims in ((first, second), (second, first)))
    assert diff_reports(one, other).equal


CHANGES: dict[str, tuple[dict[str, object], str]] = {
    "claimant": ({"claimant": "the cook"}, "claimant"),
    "certainty": ({"certainty": "hedged"}, "certainty"),
    "polarity": ({"polarity": "denies"}, "polarity"),
    "counterclaim": ({"counterclaims": ("f" * 12,)}, "disputed by"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_changed_in_a_claim_is_named(name: str) -> None:
    report = a_report()
    update, field = CHANGES[name]
    claims = (report.claims[0].model_copy(update=update), *report.claims[1:])
    (change,) = diff_reports(report, report.model_copy(update={"claims": claims})).claims
    assert (change.state, change.matched_by, [one.field for one in change.changes]) == ("changed", "id", [field])


def test_a_file_that_is_skipped_now_says_why() -> None:
    report = a_report()
    skipped = (Skipped(path="gazette.md", reason="encrypted: it needs a password"),)
    diff = diff_reports(report, report.model_copy(update={"sources": report.sources[:1], "skipped": skipped}))
    assert [(one.state, one.reason) for one in diff.sources] == [("removed", "encrypted: it needs a password")]


def test_what_describes_a_source_is_told_when_it_changes() -> None:
    report = a_report()
    graded = report.sources[0].model_copy(update={"grade": "B2"})
    diff = diff_reports(report, report.model_copy(update={"sources": (graded, *report.sources[1:])}))
    assert [(one.field, one.before, one.after) for one in diff.sources[0].changes] == [("grade", "", "B2")]


def test_a_flag_of_another_kind_on_the_same_words_is_another_flag() -> None:
    old, new = a_report(an_inconsistency()), a_report(an_inconsistency("other").model_copy(update={"kind": "name"}))
    assert told(diff_reports(old, new))["flags"] == ["new K1", "gone K1"]


def test_a_severity_that_changed_is_told() -> None:
    diff = diff_reports(a_report(an_inconsistency()), a_report(an_inconsistency(severity="low")))
    assert [(one.field, one.before, one.after) for one in diff.inconsistencies[0].changes] == [
        ("severity", "high", "low")
    ]


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: diff_reports(make_sample(), make_sample()), id="equal"),
        pytest.param(partial(diff_reports, make_sample(), a_report(an_inconsistency())), id="nothing in common"),
    ],
)
def test_it_keeps_to_its_schema_and_comes_back_as_it_was(make: Callable[[], ReportDiff]) -> None:
    diff = make()
    written = diff.model_dump_json(by_alias=True)
    jsonschema.validate(json.loads(written), json.loads(write_schema(ReportDiff)))
    assert ReportDiff.model_validate_json(written) == diff
