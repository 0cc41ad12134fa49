from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ground import Location, locate
from tests.shelves import make_shelf

ARTICLE = """Bridge inspectors closed the Tarn viaduct on 4 March 2019 after finding 37 cracks in its steel.
The viaduct carries about 12,400 vehicles a day, and the closure is expected to last until September.
“We did not see this coming,” said Marguerite Oduya, the county engineer. “The last survey, in 2016, found nothing.”
The contractor, Hale & Brandt, denied that it had used sub-standard bolts in the 1998 repair.
“Our bolts were tested – every one of them – before they left the works,” the firm’s director, Colin Sayer, told
the committee.
The county can’t say who will pay the £2.4m bill for the 16-year-old deck.
Residents of Lower Tarn said they had written to the council in May, in June and again in July.
The council said it had no record of the letters. The council said it had no record of the calls."""

SENTENCES = ARTICLE.split("\n")
MONTHS = "January February March April May June July August September October November December".split()


@pytest.fixture(name="shelf", scope="module")
def _shelf():
    return make_shelf(ARTICLE)


def found(shelf, quote, line=0):
    place = locate(quote, line, shelf)
    return shelf.document.text[place.start : place.end] if isinstance(place, Location) else None


@pytest.mark.parametrize("sentence", SENTENCES, ids=range(len(SENTENCES)))
def test_a_sentence_is_found_letter_for_letter_whatever_line_is_cited(shelf, sentence):
    for line in (0, 1, 5, 99, -3):
        place = locate(sentence, line, shelf)
        assert isinstance(place, Location)
        assert place.alignment == "exact"
        assert shelf.document.text[place.start : place.end] == sentence


VARIANTS = {
    "upper case": str.upper,
    "more spaces": lambda s: s.replace(" ", "  "),
    "line break": lambda s: s.replace(" ", "\n", 3),
    "straight marks": lambda s: s.translate(str.maketrans("“”‘’–", "\"\"''-")),
    "typographic marks": lambda s: s.replace("'", "’").replace('"', "“"),
    "soft hyphens": lambda s: s.replace("in", "i\u00adn"),
    "no-break spaces": lambda s: s.replace(" ", "\u00a0"),
    "zero-width space": lambda s: s.replace(" ", " \u200b"),
    "long dashes": lambda s: s.replace("–", "—"),
    "full-width digits": lambda s: s.translate(str.maketrans("0123456789", "０１２３４５６７８９")),
    "ligature": lambda s: s.replace("fi", "ﬁ"),
    "wrapped in marks": lambda s: f"“{s}”",
    "trailing comma for a full stop": lambda s: re.sub(r"\.$", ",", s),
}


@pytest.mark.parametrize("vary", VARIANTS.values(), ids=VARIANTS.keys())
@pytest.mark.parametrize("sentence", SENTENCES, ids=range(len(SENTENCES)))
def test_case_space_and_typography_do_not_matter_and_the_span_is_right(shelf, sentence, vary):
    stands = found(shelf, vary(sentence))
    assert stands is not None
    assert stands.strip("“”.,") == sentence.strip("“”.,")


def alterations(sentence):
    for match in re.finditer(r"\d+", sentence):
        for figure in (str(int(match.group()) + 7), match.group()[::-1], match.group() + "0", match.group()[:-1]):
            if figure != match.group():
                yield "figure", sentence[: match.start()] + figure + sentence[match.end() :]
    for match in re.finditer("|".join(MONTHS), sentence):
        for month in ("October", "February"):
            if month != match.group():
                yield "month", sentence[: match.start()] + month + sentence[match.end() :]
    for match in re.finditer(r"Oduya|Sayer|Brandt", sentence):
        yield "surname", sentence[: match.start()] + "Petrovsky" + sentence[match.end() :]
        yield "slip in a surname", sentence[: match.start()] + match.group()[:-1] + "e" + sentence[match.end() :]
    words = sentence.split(" ")
    for at in range(2, len(words), 3):
        yield "not", " ".join([*words[:at], "not", *words[at:]])
    half = len(words) // 2
    yield "half invented", " ".join(words[:half]) + " according to a secret memo seen by nobody"
    yield "first and last words", " ".join(words[:4] + words[-4:])
    if "not" in words:
        yield "not dropped", sentence.replace("not ", "")
    if "can’t" in words:
        yield "n't dropped", sentence.replace("can’t", "can")


CASES = [(i, kind, altered) for i, sentence in enumerate(SENTENCES) for kind, altered in alterations(sentence)]


@pytest.mark.parametrize(
    ("number", "kind", "altered"), CASES, ids=[f"{i}-{k}-{n}" for n, (i, k, _) in enumerate(CASES)]
)
def test_an_altered_quote_is_never_found(shelf, number, kind, altered):
    assert found(shelf, altered, number + 1) is None


def test_enough_alterations_were_tried():
    assert len(CASES) > 80
    assert {kind for _, kind, _ in CASES} >= {
        "figure",
        "month",
        "surname",
        "not",
        "half invented",
        "not dropped",
        "n't dropped",
    }


@pytest.mark.parametrize(
    ("quote", "why"),
    [
        ("The county can", "cuts the n't off"),
        ("after finding 3", "cuts a number"),
        ("400 vehicles a day, and", "begins inside 12,400"),
        ("carries about 12", "ends inside 12,400"),
        ("year-old deck of the", "begins inside 16-year-old"),
        ("standard bolts in the 1998 repair", "begins inside sub-standard"),
        ("spectors closed the Tarn viaduct", "begins inside a word"),
        ("the bill of £2.4m for the deck", "words in another order"),
    ],
)
def test_a_quote_that_cuts_a_word_or_number_is_not_found(shelf, quote, why):
    assert found(shelf, quote, 0) is None, why


@pytest.mark.parametrize(
    ("quote", "line", "stands"),
    [
        ("bridge inspectors ... in its steel", 1, SENTENCES[0][:-1]),
        ("bridge inspectors […] 37 cracks", 0, SENTENCES[0].split(" in its")[0]),
        ("We did not see [the damage] coming", 3, "We did not see this coming"),
        ("tested … before they left the works", 5, "tested – every one of them – before they left the works"),
    ],
)
def test_an_elided_quote_is_found_in_one_passage(shelf, quote, line, stands):
    place = locate(quote, line, shelf)
    assert isinstance(place, Location)
    assert place.alignment == "elided"
    assert shelf.document.text[place.start : place.end] == stands


@pytest.mark.parametrize(
    "quote",
    [
        "in its steel … Bridge inspectors closed",
        "Bridge inspectors closed … no record of the letters",
        "Bridge inspectors closed … 73 cracks",
        "denied … that it had not used",
    ],
)
def test_parts_out_of_order_in_two_passages_or_altered_are_not_joined(shelf, quote):
    assert found(shelf, quote, 1) is None


def test_a_word_that_the_page_ran_together_with_another_is_a_word():
    shelf = make_shelf("AgencyVienna has agreed to send forty lorries, said McDonald and the minister.")
    assert found(shelf, "Vienna has agreed to send forty lorries", 1) == "Vienna has agreed to send forty lorries"
    assert found(shelf, "Donald and the minister", 1) is None


def test_the_cited_line_decides_between_two_places():
    shelf = make_shelf("He paid the bill on Monday.\nShe paid the bill on Monday.")
    assert locate("paid the bill on Monday", 2, shelf) == Location(32, 55, "exact")
    twice = locate("paid the bill on Monday", 99, shelf)
    assert not isinstance(twice, Location)
    assert twice.reason.startswith("found twice")


def test_a_short_quote_counts_only_in_its_line_and_only_once():
    shelf = make_shelf("It was an accident.\nNobody knew of it until Friday.")
    assert found(shelf, "accident", 1) == "accident"
    assert found(shelf, "accident", 2) is None
    assert found(shelf, "a", 1) is None


def test_words_that_stand_only_in_what_was_set_aside_are_no_evidence():
    text = "The mill closed in 1987 after a long strike.\nShare this story with all of your friends now."
    shelf = make_shelf(text, aside=((45, len(text)),))
    assert found(shelf, "Share this story with all of your friends", 2) is None


@given(st.text(max_size=200), st.integers(-5, 20))
def test_whatever_is_found_is_the_document_s_own_text(quote, line):
    shelf = make_shelf(ARTICLE)
    place = locate(quote, line, shelf)
    if isinstance(place, Location):
        assert 0 <= place.start < place.end <= len(ARTICLE)
        assert (place.alignment == "exact") <= (ARTICLE[place.start : place.end] == quote)


@given(st.data())
def test_any_run_of_whole_words_is_found_where_it_stands(data):
    shelf = make_shelf(ARTICLE)
    number = data.draw(st.integers(1, len(shelf.passages)))
    passage = shelf.passages[number - 1]
    words = list(re.finditer(r"\S+", ARTICLE[passage.start : passage.end]))
    first = data.draw(st.integers(0, max(0, len(words) - 5)))
    last = data.draw(st.integers(min(first + 4, len(words) - 1), len(words) - 1))
    start, end = passage.start + words[first].start(), passage.start + words[last].end()
    quote = ARTICLE[start:end]
    place = locate(quote, number, shelf)
    assert isinstance(place, Location), quote
    assert ARTICLE[place.start : place.end].strip("“”.,") == quote.strip("“”.,")
