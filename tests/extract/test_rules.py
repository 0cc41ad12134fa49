from __future__ import annotations

import pytest

from factcheck.extract.extractor import Reading
from factcheck.extract.rules import RulesExtractor
from factcheck.models import Document
from factcheck.split import split_document
from tests.shelves import make_document


def drafts_of(text: str, language: str | None = "en"):
    document = make_document(text)
    source = document.source.model_copy(update={"language": language})
    document = Document(source=source, text=text, headline=document.headline)
    extracted = RulesExtractor().extract([Reading(document, split_document(document))], lambda done, total, note: None)
    return extracted.drafts.get(source.id, ()), extracted.failed


@pytest.mark.parametrize(
    ("text", "kind", "claimant", "certainty"),
    [
        ("The weir at Corran broke on Friday.", "statement", "", "stated"),
        ("Edda Malmgren said that the weir broke on Friday.", "statement", "Edda Malmgren", "stated"),
        ("“The weir is gone,” Edda Malmgren said.", "quotation", "Edda Malmgren", "stated"),
        ("Edda Malmgren denied that the weir was old.", "denial", "Edda Malmgren", "stated"),
        ("Two farmers accused the county of neglect.", "allegation", "two farmers", "stated"),
        ("The weir may have been struck by a log.", "statement", "", "hedged"),
        ("The weir will be rebuilt next year.", "forecast", "", "stated"),
    ],
)
def test_each_sort_of_sentence(text, kind, claimant, certainty):
    (draft,), failed = drafts_of(text)
    assert (draft.kind, draft.claimant, draft.certainty) == (kind, claimant, certainty)
    assert draft.quote == text
    assert failed == ()


def test_a_headline_is_the_source_s_own_claim():
    drafts, _ = drafts_of("Weir at Corran breaks\n\nThe weir at Corran broke on Friday after a week of rain.")
    assert [draft.kind for draft in drafts] == ["headline", "statement"]


def test_a_second_sentence_inside_a_quotation_is_its_speaker_s():
    text = (
        "“The weir is gone,” Edda Malmgren told the council. “We heard it go. Nobody in the village slept after that.”"
    )
    drafts, _ = drafts_of(text)
    assert {draft.claimant for draft in drafts} == {"Edda Malmgren"}


def test_a_quotation_that_nobody_is_named_for_is_never_the_source_s_own():
    drafts, _ = drafts_of("“Everybody in the village knew that the weir was rotten to the core.”")
    assert [draft.claimant for draft in drafts] == ["somebody quoted without a name"]


def test_a_leading_pronoun_becomes_the_name_in_the_statement_and_stays_in_the_quote():
    drafts, _ = drafts_of("Edda Malmgren came at noon on Friday. She said that the weir was gone.")
    assert drafts[1].quote.startswith("She said")
    assert drafts[1].claim.startswith("Edda Malmgren said")


def test_details_are_drafted_with_a_question_that_does_not_hold_the_answer():
    (draft,), _ = drafts_of("On 4 March 2022 the weir at Corran broke and flooded 37 houses.")
    assert [(detail.kind, detail.words) for detail in draft.details if detail.kind in ("date", "figure")] == [
        ("date", "4 March 2022"),
        ("figure", "37"),
    ]
    assert all(detail.words not in detail.question for detail in draft.details if detail.kind in ("date", "figure"))


def test_a_source_in_another_language_is_listed_and_not_misread():
    drafts, failed = drafts_of("Das Wehr in Corran ist am Freitag gebrochen. Niemand wurde verletzt.", "de")
    assert drafts == ()
    assert [one.passage for one in failed] == ["1-2"]
    assert failed[0].reason.startswith("language:")


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("She said that the weir was old.", "Edda Malmgren said that the weir was old."),
        ("She also warned that the weir was old.", "Edda Malmgren also warned that the weir was old."),
        ("It broke at noon, the keeper, Edda Malmgren, said.", "It broke at noon, the keeper, Edda Malmgren, said."),
        ("The chief of the county, Edda Malmgren, said: “It was old.”",) * 2,
        ("The mayor, Edda Malmgren, said that the weir was old.",) * 2,
        ("They were warned twice, Edda Malmgren said.",) * 2,
    ],
    ids=["she said", "she also warned", "what is spoken of", "a chief of something", "a mayor with a name", "they"],
)
def test_only_a_pronoun_that_speaks_gives_way_to_the_name(text, statement):
    drafts, _ = drafts_of(f"Edda Malmgren said that the county knew. {text}")
    assert drafts[-1].claim == statement
