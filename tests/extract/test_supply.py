from __future__ import annotations

import pytest

from factcheck.drafts import ClaimDraft, DetailDraft
from factcheck.extract.supply import supply_details
from tests.extract.readings import reading_of

LINES = (
    "“We warned the owners twice about the dust, and nothing was done,” Elena Marsh, the mayor, said.",
    "“The families of these men deserve an answer. Somebody will have to give it to them soon,” she added.",
    "Marsh called the plan “a plot”.",
    "The company called the accusation “wholly without any foundation” on Friday.",
    "Zamir Kabalov added that the talks would go on.",
    "Zamir Kabulov spoke of “harm reduction” in the talks.",
)
READING = reading_of("\n".join(LINES))


def draft(quote: str, claimant: str = "", details: tuple[DetailDraft, ...] = ()) -> ClaimDraft:
    line = next(passage.number for passage in READING.passages if quote[:20] in passage_text(passage.number))
    return ClaimDraft(
        line=line,
        quote=quote,
        kind="statement",
        claimant=claimant,
        reported_by=[],
        cue="",
        certainty="stated",
        polarity="asserts",
        details=list(details),
        claim=quote,
        disputes=None,
    )


def passage_text(number: int) -> str:
    passage = READING.passages[number - 1]
    return READING.document.text[passage.start : passage.end]


def added(quote: str, claimant: str = "", details: tuple[DetailDraft, ...] = ()) -> list[tuple[str, str]]:
    supplied = supply_details(draft(quote, claimant, details), READING)
    assert supplied.details[: len(details)] == list(details)
    return [(detail.kind, detail.words) for detail in supplied.details[len(details) :]]


NAMED = DetailDraft(kind="name", words="Elena Marsh", question="Who is the mayor?")


@pytest.mark.parametrize(
    ("quote", "claimant", "details", "expected"),
    [
        pytest.param(
            LINES[4], "Zamir Kabulov", (), [("name", "Zamir Kabalov")], id="a speaker spelt otherwise"
        ),
        pytest.param(LINES[4], "Elena Marsh", (), [], id="somebody else is no spelling of the speaker"),
        pytest.param(
            LINES[0],
            "Elena Marsh",
            (),
            [("quote", "We warned the owners twice about the dust, and nothing was done"), ("name", "Elena Marsh")],
            id="a quotation and its speaker",
        ),
        pytest.param(
            LINES[0],
            "Elena Marsh",
            (NAMED,),
            [("quote", "We warned the owners twice about the dust, and nothing was done")],
            id="the name stands among the details already",
        ),
        pytest.param(
            "nothing was done,” Elena Marsh", "Elena Marsh", (), [("name", "Elena Marsh")], id="half of a quotation"
        ),
        pytest.param(LINES[2], "Elena Marsh", (), [("name", "Marsh")], id="a surname, and a term in marks"),
        pytest.param(
            "“The families of these men deserve an answer.",
            "Elena Marsh",
            (),
            [("quote", "The families of these men deserve an answer.")],
            id="the part in this line of a longer quotation",
        ),
        pytest.param(
            LINES[3], "The company", (), [("quote", "wholly without any foundation"), ("name", "The company")],
            id="a passage of four words",
        ),
        pytest.param(
            LINES[5], "Zamir Kabulov", (), [("quote", "harm reduction"), ("name", "Zamir Kabulov")],
            id="a passage of two words of content",
        ),
        pytest.param("on Friday", "two officials", (), [], id="no quotation and nobody named"),
    ],
)  # fmt: skip # one row, one case
def test_quoted_passages_and_the_speaker_are_read_by_code(
    quote: str, claimant: str, details: tuple[DetailDraft, ...], expected: list[tuple[str, str]]
) -> None:
    assert added(quote, claimant, details) == expected
