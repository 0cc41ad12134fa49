from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.find.attributions import find_attributions
from factcheck.find.quotations import find_quotations, spoken
from factcheck.find.quoted import find_quoted

CASES = [json.loads(line) for line in (Path(__file__).parents[1] / "cases" / "quotations.jsonl").open(encoding="utf-8")]
SPOKEN = [
    pytest.param(
        "“We leave at dawn,” said Mara Hollis. “Nobody stays.”",
        [("Mara Hollis", "said"), ("Mara Hollis", "said")],
        id="the cue breaks the quotation",
    ),
    pytest.param(
        "Mara Hollis runs the ferry. She called the timetable “a fairy tale nobody believes in”.",
        [("Mara Hollis", "called")],
        id="a part of a sentence, by a pronoun",
    ),
    pytest.param(
        "According to police, the boat was “barely afloat when we saw it”.",
        [("police", "According to")],
        id="according to",
    ),
    pytest.param("The so-called “ghost fleet” has left the bay.", [("", "")], id="scare quotes have no speaker"),
    pytest.param("A sign read “No entry”. It rained.", [("", "")], id="a sign does not speak"),
    pytest.param(
        "“She told me ‘run’ and I ran,” Ruiz said.",
        [("Ruiz", "said"), ("", "")],
        id="the nested one is not the outer speaker's",
    ),
    pytest.param(
        "“We waited,” Ruiz said.\n\n“Then the roof came down.",
        [("Ruiz", "said"), ("Ruiz", "said")],
        id="another paragraph",
    ),
]


@pytest.mark.parametrize(("text", "voices"), SPOKEN)
def test_a_quotation_has_its_speaker_and_cue(text, voices):
    found = find_quotations(text)
    assert [(quotation.speaker, quotation.cue) for quotation in found] == voices
    for quotation in found:
        assert quotation.cue_span is None or text[slice(*quotation.cue_span)] == quotation.cue


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in CASES])
def test_a_quotation_has_the_speaker_that_its_row_says(case):
    found = find_quotations(case["text"])
    named = [(hit.quote, hit.speaker) for hit, one in zip(found, case["expect"], strict=True) if "speaker" in one]
    assert named == [(one["quote"], one["speaker"]) for one in case["expect"] if "speaker" in one], case["why"]


def test_words_that_a_headline_quotes_are_whose_they_are_further_down():
    text = "Roof thieves ‘will be forgiven and prosecuted’\n\n‘They will be forgiven and prosecuted,’ Aske said."
    headline, below = find_quotations(text)
    assert (headline.speaker, headline.cue_span, headline.scare) == ("Aske", below.cue_span, False)


def test_paragraphs_of_a_quotation_before_its_speaker_is_named_are_the_speaker_s():
    found = find_quotations("“First came the wind.\n\n“Then came the water,” Ruiz said.")
    assert [hit.speaker for hit in found] == ["Ruiz", "Ruiz"]


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="ab AB“”\"'‘’.,:\n said told he Ruiz", max_size=200))
def test_speakers_change_nothing_about_the_stretches(text):
    stretches = find_quoted(text)
    found = spoken(stretches, find_attributions(text))
    assert [(q.start, q.end, q.quote) for q in found] == [(q.start, q.end, q.quote) for q in stretches]
    assert all(q.scare for q, found_one in zip(stretches, found, strict=True) if found_one.scare)
