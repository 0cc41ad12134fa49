from __future__ import annotations

import pytest

from factcheck.drafts import ClaimDraft, DetailDraft
from factcheck.ground import ground_claims
from tests.shelves import make_shelf

TEXT = """The dam at Corrie Moor was inspected in March 2024.
“The wall is sound,” Ewan Strachan, the chief engineer, said on 12 March.
Two farmers denied that they had been warned about the water."""


def draft(line, quote, **changes):
    fields = {
        "line": line,
        "quote": quote,
        "kind": "statement",
        "claimant": "",
        "reported_by": [],
        "cue": "",
        "certainty": "stated",
        "polarity": "asserts",
        "details": [],
        "claim": quote,
        "disputes": None,
    }
    return ClaimDraft(**(fields | changes))


@pytest.fixture(name="shelf")
def _shelf():
    return make_shelf(TEXT)


def test_evidence_is_the_document_s_own_text(shelf):
    grounded = ground_claims([draft(1, "THE DAM at Corrie  Moor was inspected")], shelf, [shelf])
    evidence = grounded.claims[0].evidence[0]
    assert evidence.quote == TEXT[evidence.start : evidence.end] == "The dam at Corrie Moor was inspected"
    assert evidence.alignment == "typographic"
    assert evidence.paragraph == 1


def test_a_bad_draft_does_not_cost_the_good_ones(shelf):
    drafts = [draft(1, "The dam at Corrie Moor"), draft(2, "The wall is unsound"), draft(3, "Two farmers denied")]
    grounded = ground_claims(drafts, shelf, [shelf])
    assert [claim.evidence[0].paragraph for claim in grounded.claims] == [1, 3]
    assert [one.quote for one in grounded.ungrounded] == ["The wall is unsound"]
    assert grounded.refused[0][0] is drafts[1]


@pytest.mark.parametrize(
    ("quote", "line", "code"),
    [
        ("The dam at Corrie Moor was inspected in May 2024", 1, "altered"),
        ("The bakery in Glen Orran has burned down twice", 1, "in another source"),
        ("Two farmers denied that the wall is sound", 3, "stitched"),
        ("Aliens built the dam out of moon rock in secret", 1, "not in the folder"),
        ("in", 3, "too short"),
    ],
)
def test_the_reason_is_the_kindest_true_one(shelf, quote, line, code):
    other = make_shelf("The bakery in Glen Orran has burned down twice since 1990.", "b.txt")
    grounded = ground_claims([draft(line, quote)], shelf, [shelf, other])
    assert grounded.ungrounded[0].reason.partition(":")[0] == code


def test_an_altered_word_is_named_beside_what_stands_there(shelf):
    grounded = ground_claims([draft(1, "Corrie Moor was inspected in May 2024")], shelf, [shelf])
    assert "“may”" in grounded.ungrounded[0].reason
    assert "“march”" in grounded.ungrounded[0].reason


def test_details_are_located_in_the_evidence_and_those_from_elsewhere_are_unsupported(shelf):
    details = [
        DetailDraft(kind="date", words="12 march", question="When did he say it?"),
        DetailDraft(kind="date", words="March 2024", question="When was it inspected?"),
    ]
    claim = ground_claims([draft(2, TEXT.split("\n")[1], details=details)], shelf, [shelf]).claims[0]
    assert [(m.quote, TEXT[m.start : m.end]) for m in claim.mentions] == [("12 March", "12 March")]
    assert [one.text for one in claim.unsupported] == ["March 2024"]


@pytest.mark.parametrize(
    ("statement", "unsupported"),
    [
        ("Ewan Strachan said that the wall is sound.", []),
        ("Ewan Strachan said in 2024 that the wall is sound.", ["2024"]),
        ("Ewan Strachan said that 40 walls are sound.", ["40"]),
        ("Ewan Strachan of Perth said that the wall is sound.", ["Perth"]),
    ],
)
def test_a_figure_or_name_that_only_the_statement_holds_is_unsupported(shelf, statement, unsupported):
    claim = ground_claims([draft(2, "The wall is sound", claim=statement)], shelf, [shelf]).claims[0]
    assert [one.text for one in claim.unsupported] == unsupported


def test_a_claimant_that_the_document_does_not_name_is_unsupported(shelf):
    claim = ground_claims(
        [draft(2, "The wall is sound", claimant="Morag Petrie", claim="The wall is sound.")], shelf, [shelf]
    ).claims[0]
    assert [one.text for one in claim.unsupported] == ["Morag Petrie"]


def test_disputes_become_ids_and_those_of_ungrounded_drafts_are_dropped(shelf):
    drafts = [
        draft(2, "The wall is sound"),
        draft(3, "Two farmers denied", disputes=1),
        draft(1, "The dam at Corrie", disputes=9),
    ]
    claims = ground_claims(drafts, shelf, [shelf]).claims
    by_line = {claim.evidence[0].paragraph: claim for claim in claims}
    assert by_line[3].disputes == (by_line[2].id,)
    assert by_line[1].disputes == ()


def test_ids_hash_the_place_and_not_the_wording(shelf):
    one = ground_claims([draft(1, "The dam at Corrie Moor", claim="A dam.")], shelf, [shelf]).claims[0]
    two = ground_claims(
        [draft(3, "Two farmers denied"), draft(1, "the dam at corrie moor", claim="The dam, reworded.")], shelf, [shelf]
    )
    assert one.id == two.claims[0].id
    both = ground_claims([draft(1, "The dam at Corrie Moor")] * 2, shelf, [shelf]).claims
    assert len({claim.id for claim in both}) == 2


@pytest.mark.parametrize(
    ("language", "missing"),
    [
        pytest.param(None, ["Mauer"], id="the documents' own: a capital is a name"),
        pytest.param("English", ["Mauer"], id="English, the same"),
        pytest.param("German", [], id="German, in which every noun has one"),
    ],
)
def test_a_capital_tells_a_name_in_english_only(language: str | None, missing: list[str]) -> None:
    shelf = make_shelf(TEXT)
    drafted = draft(2, "The wall is sound", claim="Die alte Mauer is sound.")
    claim = ground_claims([drafted], shelf, [shelf], language).claims[0]
    assert [one.text for one in claim.unsupported] == missing


@pytest.mark.parametrize(("words", "held"), [("43", True), ("3", False), ("17", False), ("Mi", False)])
def test_a_figure_may_lead_a_compound_and_not_end_one(words: str, held: bool) -> None:
    shelf = make_shelf("The 43-year-old pilot of the Mi-17 was not hurt.")
    details = [DetailDraft(kind="figure", words=words, question="How old?")]
    claim = ground_claims([draft(1, "The 43-year-old pilot of the Mi-17", details=details)], shelf, [shelf]).claims[0]
    assert bool(claim.mentions) is held
