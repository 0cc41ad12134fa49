from __future__ import annotations

import pytest

from factcheck.align.contexts import Context
from factcheck.align.moods import mood_of
from factcheck.find.terms import Weights
from factcheck.models import Answer
from tests.align.folders import claims_of, documents_of


def contexts_of(text):
    from factcheck.models import FigureValue
    from factcheck.pipeline.normalising import normalise

    documents = documents_of(text)
    claims = claims_of(documents)
    voice = {document.source.id: "v" for document in documents}
    answers: list[Answer] = list(normalise(claims, documents).answers(claims, documents, voice))
    return [Context(a, Weights([()]), ()) for a in answers if isinstance(a.detail.value, FigureValue)]


@pytest.mark.parametrize(
    ("text", "moods"),
    [
        ("The firm will cut 600 jobs at its plant.", ["is"]),
        ("The union had asked for 600 jobs to be saved.", ["asked"]),
        ("The toll rose to 23 on Sunday, the coast guard said.", ["risen"]),
        ("The firm has cut its staff to 400 from 600 people.", ["is", "before"]),
        ("Another 12 people were treated at the scene.", ["more"]),
        ("Three of the victims were children of one family.", ["of some"]),
        ("Analysts had expected 400 openings this year.", ["foreseen"]),
        ("Only 33 ballots had been counted so far on Tuesday.", ["so far"]),
        ("The hall could hold 900 guests at a time.", ["possible"]),
    ],
)
def test_the_mood_of_a_figure(text, moods):
    assert [mood_of(context) for context in contexts_of(text)][: len(moods)] == moods
