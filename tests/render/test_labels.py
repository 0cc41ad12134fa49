from __future__ import annotations

from factcheck.render.labels import Labels
from factcheck.render.pieces import Tag
from tests.render.sample import CLAIMS, COMPARISONS, IDS, make_sample


def test_labels_follow_the_reports_order() -> None:
    report = make_sample()
    labels = Labels(report)
    assert [labels.source(source.id) for source in report.sources] == ["S1", "S2", "S3", "S4", "S5", "S6"]
    assert labels.keys[report.inconsistencies[-1].id] == "K15"
    assert labels.claims[CLAIMS["c_head"].id] == "C1"


def test_a_mention_takes_paragraph_and_page_from_the_evidence_around_it() -> None:
    labels = Labels(make_sample())
    held = CLAIMS["p_barley"]
    assert labels.tag(held.mentions[0], held.evidence) == Tag("S3", 6, 2)
    assert labels.tag(held.mentions[0]) == Tag("S3")


def test_inconsistencies_are_found_from_their_comparison_and_from_their_claims() -> None:
    labels = Labels(make_sample())
    dead = next(one for one in COMPARISONS if one.question.startswith("How many people"))
    assert labels.comparison_keys(dead.id) == ("K1",)
    assert labels.claim_keys(CLAIMS["a_dead"].id) == ("K1", "K5", "K7")
    assert labels.comparison_keys("none") == ()


def test_what_the_report_does_not_list_has_no_label_and_breaks_nothing() -> None:
    labels = Labels(make_sample(sources=(), claims=()))
    assert labels.source(IDS["wire"]) == "S?"
    assert labels.claims_of([CLAIMS["c_head"].id]) == ()
    assert labels.claim("none") is None
    assert labels.mention("none", "none") is None


def test_a_source_named_by_its_path_is_named_by_its_label() -> None:
    labels = Labels(make_sample())
    said = "01-courier.txt counts 2, official/statement of 8 May.docx counts 3."
    assert labels.relabel(said) == "S1 counts 2, S4 counts 3."
    assert labels.relabel("The Ansley Courier counts 2.") == "The Ansley Courier counts 2."


def test_only_a_plain_code_of_a_foreign_language_is_kept() -> None:
    report = make_sample()
    odd = report.sources[0].model_copy(update={"language": '"><b'})
    labels = Labels(report.model_copy(update={"sources": (odd, *report.sources[1:])}))
    assert labels.languages[odd.id] == ""
    assert labels.languages[IDS["wire"]] == ""
    assert labels.languages[IDS["bulletin"]] == "ru"
