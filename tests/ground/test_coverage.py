from __future__ import annotations

import pytest

from factcheck.find.marked import MarkedText
from factcheck.ground import find_uncovered
from factcheck.models import Claim, Passage
from tests.extract.claims import a_claim
from tests.shelves import make_document, make_shelf

TEXT = (
    "On 12 May 2024 the dam at Corrie Moor held 300 tonnes of silt.\n"
    "“They had looked at the wall for years,” Ingrid Solvay said. It rained.\n"
    "Nothing else is known."
)
SHELF = make_shelf(TEXT)


def covering(*stretches: str) -> list[Claim]:
    claims = []
    for stretch in stretches:
        start = TEXT.index(stretch)
        claim = a_claim(stretch, SHELF.document.source.id)
        evidence = claim.evidence[0].model_copy(update={"start": start, "end": start + len(stretch)})
        claims.append(claim.model_copy(update={"evidence": (evidence,)}))
    return claims


def left(*stretches: str) -> list[tuple[str, str]]:
    marked = MarkedText(TEXT)
    found = find_uncovered(SHELF.document, SHELF.passages, marked, covering(*stretches))
    assert all(TEXT[one.start : one.end] == one.quote for one in found)
    return [(one.kind, one.quote) for one in found]


ALL = [
    ("date", "12 May 2024"),
    ("name", "Corrie Moor"),
    ("figure", "300 tonnes"),
    ("quote", "They had looked at the wall for years"),
    ("name", "Ingrid Solvay"),
]


@pytest.mark.parametrize(
    ("stretches", "expected"),
    [
        pytest.param((), ALL, id="nothing was read"),
        pytest.param(tuple(TEXT.split("\n")), [], id="all was read"),
        pytest.param((TEXT.split("\n")[0],), ALL[3:], id="one line was read"),
        pytest.param(("They had looked at the wall", "for years"), [*ALL[:3], ALL[4]], id="in parts, without marks"),
        pytest.param(("They had looked at", "wall for years"), ALL, id="a word between the parts"),
        pytest.param(
            ("On 12 May 2024 the dam", "at Corrie Moor held"), ALL[2:], id="two claims cover what lies across"
        ),
        pytest.param(("the dam at Corrie",), ALL, id="half a name is not covered"),
    ],
)
def test_what_no_evidence_holds_is_listed(stretches: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    assert left(*stretches) == expected


def test_evidence_in_another_source_covers_nothing_here() -> None:
    elsewhere = [a_claim(TEXT, "another")]
    assert len(find_uncovered(SHELF.document, SHELF.passages, MarkedText(TEXT), elsewhere)) == len(ALL)


def test_what_was_set_aside_is_not_asked_for() -> None:
    shelf = make_shelf(TEXT, aside=((0, TEXT.index("\n")),))
    found = find_uncovered(shelf.document, shelf.passages, MarkedText(TEXT), ())
    assert [(one.kind, one.quote) for one in found] == ALL[3:]


def test_a_quotation_over_several_sentences_is_covered_sentence_by_sentence() -> None:
    first = "“The wall of the old dam is sound, and it was looked at with great care."
    text = f"{first} They need not be afraid of it,” Ingrid Solvay said."
    document = make_document(text)
    passages = [
        Passage(number=1, start=0, end=len(first), paragraph=1),
        Passage(number=2, start=len(first) + 1, end=len(text), paragraph=1),
    ]
    claim = a_claim(first, document.source.id)
    found = find_uncovered(document, passages, MarkedText(text), [claim])
    assert [(one.kind, one.quote, one.passage) for one in found] == [
        ("quote", "They need not be afraid of it", 2),
        ("name", "Ingrid Solvay", 2),
    ]
