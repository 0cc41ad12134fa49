from __future__ import annotations

import pytest

from factcheck.models import Document
from factcheck.review import Contexts
from tests.a_report import a_source

TEXT = "A head\n\nIt was calm. The ferry sank on 3 May, he said. Nobody saw it. The rest is known.\n\nThe end."
SOURCE = a_source("courier.txt")
CONTEXTS = Contexts({SOURCE.id: Document(source=SOURCE, text=TEXT)})


@pytest.mark.parametrize(
    ("quote", "before", "after"),
    [
        pytest.param("The ferry sank on 3 May, he said.", "It was calm. ", " Nobody saw it.", id="a sentence"),
        pytest.param("sank on 3 May", "It was calm. The ferry ", ", he said. Nobody saw it.", id="a part of one"),
        pytest.param(
            "3 May, he said. Nobody", "It was calm. The ferry sank on ", " saw it. The rest is known.", id="two"
        ),
        pytest.param("The end.", "The rest is known.\n\n", "", id="the last"),
        pytest.param("A head", "", "\n\nIt was calm.", id="the first"),
    ],
)
def test_a_quote_stands_between_its_neighbours_in_the_documents_own_characters(
    quote: str, before: str, after: str
) -> None:
    start = TEXT.index(quote)
    around = CONTEXTS.around(SOURCE.id, start, start + len(quote))
    assert around is not None
    assert (around.before, around.quote, around.after) == (before, quote, after)
    assert around.before + around.quote + around.after in TEXT


@pytest.mark.parametrize(("source", "start", "end"), [("ffff", 0, 4), (SOURCE.id, 5, 5000), (SOURCE.id, 4, 4)])
def test_what_is_not_at_hand_has_no_context(source: str, start: int, end: int) -> None:
    assert CONTEXTS.around(source, start, end) is None
