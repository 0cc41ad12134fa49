"""Names found in running text, with their kinds, parts, titles and roles."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.heldout.names import named
from factcheck.find.found import Found
from factcheck.find.names import find_names
from factcheck.models import NameValue

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "cases" / "names.jsonl").read_text(encoding="utf-8").splitlines()
]


def persons(text: str) -> list[NameValue]:
    """The values of the persons of a text, in order."""
    return [hit.value for hit in find_names(text) if hit.value.name_kind == "person"]


def kinds(text: str) -> list[tuple[str, str]]:
    """The names of a text with their kinds, in order."""
    return [(hit.quote, hit.value.name_kind) for hit in find_names(text)]


# ------------------------------------------------------------------------------------------------- labelled rows


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_labelled_text_gives_its_names_and_kinds(case: dict[str, Any]) -> None:
    assert kinds(case["text"]) == [(name["quote"], name["kind"]) for name in case["names"]], case["why"]


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_labelled_names_have_their_parts(case: dict[str, Any]) -> None:
    for hit, name in zip(find_names(case["text"]), case["names"], strict=True):
        wanted = {"text": name["quote"], **{part: name[part] for part in name if part not in {"quote", "kind"}}}
        assert {part: getattr(hit.value, part) for part in wanted} == wanted, case["why"]


def test_labelled_rows_are_many_and_each_says_why() -> None:
    assert len(CASES) >= 60
    assert len({case["id"] for case in CASES}) == len(CASES)
    assert all(case["why"] for case in CASES)


# ---------------------------------------------------------------------------------------------- running news

NEWS = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "cases" / "names_in_news.jsonl").read_text("utf-8").splitlines()
]
# What the rules do not reach, with the reason; a stretch here that begins to hold must be taken out.
BEYOND_RULES: dict[str, str] = {
    "news-03: Den (place)": "an ordinary word for a ground",
    "news-07: Looe (organisation)": "the first word of a sentence, with no preposition",
    "news-07: Looe (place)": "the first word of a sentence, with no preposition",
    "news-09: Banner-University Medical Center (organisation)": "we take a hospital for a place, as a site is",
    "news-09: Banner-University Medical Center (place)": "we take a hospital for a place, as a site is",
    "news-13: Magen David Adom (organisation)": "a given name within a body’s name",
    "news-13: Magen David Adom (person)": "a given name within a body’s name",
    "news-13: Shaare Zedek (organisation)": "two unknown words behind “taken to”",
    "news-13: Shaare Zedek (unknown)": "two unknown words behind “taken to”",
    "news-15: Juan Carlos (person)": "a nickname of two words",
    'news-15: Juan Carlos "El Tigre" Bonilla Mejía (person)': "a nickname of two words",
    "news-15: Bonilla Mejía (person)": "a nickname of two words",
    "news-15: Sinaloa (place)": "a common noun in lower case ends the name",
    "news-15: Sinaloa cartel (organisation)": "a common noun in lower case ends the name",
    "news-21: Lands' End (organisation)": "an apostrophe behind the plural, and no last word that tells",
    "news-24: Canton (place)": "a town that is a word for places",
    "news-24: Zoli (organisation)": "a by-name behind “know as”",
    "news-24: Zoli (person)": "a by-name behind “know as”",
    "news-24: Whirlpool (organisation)": "an ordinary word for a firm",
    "news-25: Brunel (organisation)": "a dead engineer by his surname alone",
    "news-25: Brunel (person)": "a dead engineer by his surname alone",
    "news-27: Shanxi (place)": "we keep “Province” with its name",
    "news-27: Shanxi Province (place)": "we keep “Province” with its name",
    "news-29: Queen Elizabeth University Hospital (organisation)": "we take a hospital for a place, as a site is",
    "news-29: Queen Elizabeth University Hospital (place)": "we take a hospital for a place, as a site is",
    "news-29: NHS (organisation)": "two towns joined to a body’s name",
    "news-29: NHS Greater Glasgow and Clyde (organisation)": "two towns joined to a body’s name",
    "news-29: Greater Glasgow (place)": "two towns joined to a body’s name",
    "news-29: Clyde (organisation)": "two towns joined to a body’s name",
    "news-30: Turkey (place)": "the bird",
    "news-31: Moms and Dads for Decency (organisation)": "a body’s name of ordinary words with “and”",
    "news-31: Dads (organisation)": "a body’s name of ordinary words with “and”",
    "news-31: Decency (organisation)": "a body’s name of ordinary words with “and”",
    "news-33: Mater (organisation)": "we take a hospital for a place, as a site is",
    "news-33: Mater (place)": "we take a hospital for a place, as a site is",
    "news-34: Istanbul (place)": "a possessive within a body’s name",
    "news-34: Istanbul Governor's Office (organisation)": "a possessive within a body’s name",
    "news-36: The Herald (organisation)": "we leave the article out of a paper’s name",
    "news-36: Herald (organisation)": "we leave the article out of a paper’s name",
    "news-38: Stuff (organisation)": "an ordinary word opens the sentence",
    "news-39: Gavi (organisation)": "“from” an unknown word is taken for a place",
    "news-39: Gavi (place)": "“from” an unknown word is taken for a place",
    "news-39: Queen Elizabeth Central Hospital (organisation)": "we take a hospital for a place, as a site is",
    "news-39: Queen Elizabeth Central Hospital (place)": "we take a hospital for a place, as a site is",
    "news-40: Planalto Palace (organisation)": "a palace that stands for a government",
    "news-40: Planalto Palace (place)": "a palace that stands for a government",
}


def differing(row: dict[str, Any]) -> list[str]:
    """Names of a row that are missed, found besides, or found with another kind."""
    expected, found = ({entry.key for entry in side} for side in named(row))
    return [f"{row['id']}: {row['text'][start:end]} ({kind})" for start, end, kind in sorted(expected ^ found)]


@pytest.mark.parametrize("row", NEWS, ids=[row["id"] for row in NEWS])
def test_running_news_gives_its_names_and_kinds(row: dict[str, Any]) -> None:
    assert [one for one in differing(row) if one not in BEYOND_RULES] == []


def test_what_is_beyond_the_rules_still_is() -> None:
    assert set(BEYOND_RULES) <= {one for row in NEWS for one in differing(row)}


# ---------------------------------------------------------------------------------------------- the whole text


def test_surname_takes_the_title_and_role_that_the_text_gave_before() -> None:
    text = "General Ann Kessler, commander of the northern fleet, spoke. Later Kessler left."
    assert [(value.title, value.role) for value in persons(text)] == [
        ("General", "commander of the northern fleet")
    ] * 2


def test_fuller_form_that_comes_later_is_the_text_of_all_mentions() -> None:
    text = "J. Fairbanks won the seat. Julian Fairbanks thanked voters. Fairbanks smiled."
    assert {value.text for value in persons(text)} == {"Julian Fairbanks"}


def test_surname_of_father_and_son_is_left_alone() -> None:
    text = "George W. Harmon met George H.W. Harmon. Harmon waved."
    assert persons(text)[-1].text == "Harmon"


def test_title_of_the_mention_wins_over_the_title_of_the_full_name() -> None:
    text = "Colonel Ann Kessler was promoted. General Kessler thanked the army."
    assert [value.title for value in persons(text)] == ["Colonel", "General"]


def test_surname_proved_by_one_place_is_known_at_the_others() -> None:
    text = "The mayor praised the plan. Olenchuk added that it was late. He quoted Olenchuk again."
    assert [value.family for value in persons(text)] == ["Olenchuk", "Olenchuk"]


def test_acronym_keeps_its_long_form_to_the_end_of_the_text() -> None:
    text = "The Independent Harbour and Rivers Commission (IHRC) met. On Friday the IHRC rose."
    assert [hit.value.text for hit in find_names(text)] == ["Independent Harbour and Rivers Commission"] * 3


def test_acronym_that_leaves_out_letters_is_given_its_long_form_all_the_same() -> None:
    text = "The Oakport Relief Society (OARS) sent food."
    assert [hit.value.text for hit in find_names(text)] == ["Oakport Relief Society"] * 2


def test_brackets_that_hold_something_else_are_no_acronym() -> None:
    found = find_names("The Oakport Relief Society (Friday) sent food.")
    assert [hit.value.text for hit in found] == ["Oakport Relief Society"]


ROLES = [
    pytest.param(
        "Transoil chief executive Sergei Malenko left.", "Transoil chief executive", id="company and two nouns"
    ),
    pytest.param("The fleet's commander, Ann Kessler, left.", "fleet's commander", id="possessive before a comma"),
    pytest.param("Ann Kessler, 48, its founder, left.", "founder", id="possessive pronoun goes"),
    pytest.param(
        "Sen. Ann Kessler, R-Ohio, chair of the panel, left.", "chair of the panel", id="party and state between"
    ),
    pytest.param("Police chief Ann Kessler left.", "Police chief", id="capital at the start"),
    pytest.param(
        "White House spokeswoman Ann Kessler left.", "White House spokeswoman", id="known organisation at the start"
    ),
    pytest.param(
        "Mexico's foreign minister Ann Kessler left.", "Mexico's foreign minister", id="country in the genitive"
    ),
    pytest.param("On Monday spokeswoman Ann Kessler left.", "spokeswoman", id="weekday is no part of a role"),
    pytest.param("Ann Kessler, the U.S. envoy to Chad, left.", "U.S. envoy to Chad", id="point inside a role"),
]
NO_ROLES = [
    pytest.param("Ann Kessler, Paul Votava and others left.", id="list of names"),
    pytest.param("Ann Kessler, speaking to the head of the agency, left.", id="participle"),
    pytest.param("Ann Kessler, however, left the agency's head.", id="adverb"),
    pytest.param("Gen. Ann Kessler left.", id="a rank is no role"),
    pytest.param("In Oslo, Ann Kessler, 48, left.", id="place in front and age behind"),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_role_beside_a_name_is_read(text: str, role: str) -> None:
    assert persons(text)[0].role == role


@pytest.mark.parametrize("text", NO_ROLES)
def test_what_is_no_role_is_not_read_as_one(text: str) -> None:
    assert {value.role for value in persons(text)} == {""}


NOTHING = [
    pytest.param("", id="empty"),
    pytest.param("   \n\n ", id="blank"),
    pytest.param("Why Nothing Works Any More", id="headline of ordinary words"),
    pytest.param("SHARE THIS STORY", id="page furniture in capitals"),
    pytest.param("Read more. Sign up. Log in.", id="page furniture"),
    pytest.param("Write to news@oakport.example or see Oakport.example.", id="addresses"),
    pytest.param("TRY 30 DAYS FREESubscribe now", id="words run together"),
    pytest.param("Bill passed. Mark my words. Grace comes. Will it?", id="given names that are words"),
    pytest.param("The Monday meeting was moved to Tuesday in May.", id="calendar"),
    pytest.param("Ministers, generals and senators argued about general matters.", id="titles in lower case"),
    pytest.param("Президент сказал, что Иван Петров прав.", id="another script is not read as English"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_text_without_names_gives_none(text: str) -> None:
    assert find_names(text) == []


# ----------------------------------------------------------------------------------------------- hostile texts

HOSTILE = [
    pytest.param(" said said" * 10_000, id="verbs of saying"),
    pytest.param("May " * 25_000, id="month or verb"),
    pytest.param("1" * 100_000, id="one number"),
    pytest.param("1," * 50_000, id="numbers and commas"),
    pytest.param('"' * 100_000, id="quotation marks"),
    pytest.param("a" * 100_000, id="unbroken letters"),
    pytest.param("A" * 100_000, id="unbroken capitals"),
    pytest.param("Ann Kessler " * 9_000, id="one long run of names"),
    pytest.param("General " * 12_500, id="titles without a name"),
    pytest.param("Ministry of the " * 6_000, id="of the"),
    pytest.param("Food and Drug " * 7_000, id="and"),
    pytest.param("Ann, " * 20_000, id="list"),
    pytest.param("bin " * 25_000, id="particles"),
    pytest.param("head of " * 12_000, id="role without an end"),
    pytest.param("A. " * 33_000, id="initials"),
    pytest.param("General Park " * 7_500, id="titles and sites"),
    pytest.param("Church on Mill Street " * 4_500, id="sites behind on"),
    pytest.param("O'" * 50_000, id="apostrophes"),
    pytest.param("National Union (NU) " * 5_000, id="acronyms"),
    pytest.param(
        " ".join(f"Ann{'abcdefghij'[i % 10] * (i // 500 + 1)} Kessler said." for i in range(5_000)), id="namesakes"
    ),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_of_100_kilobytes_is_read_within_seconds(text: str) -> None:
    began = time.process_time()
    check(text, find_names(text))
    assert time.process_time() - began < 3.0


def check(text: str, found: list[Found[NameValue]]) -> None:
    """Every span is exact, and spans follow one another."""
    end = 0
    for hit in found:
        assert text[hit.start : hit.end] == hit.quote
        assert end <= hit.start < hit.end
        assert hit.value.text
        end = hit.end


def words() -> Iterator[str]:
    """Words that the rules look at, and marks that stand between them."""
    for case in CASES:
        yield from case["text"].split()
    yield from (
        " ",
        "\n",
        ". ",
        ", ",
        "’s ",
        "“",
        "”",
        " – ",
        "(",
        ")",
        "\u00a0",
        "al-",
        "Gen.",
        "U.S.",
        "Jr.",
        "é",
        "İ",
        "ß",
    )


@given(st.lists(st.sampled_from(sorted(set(words()))), max_size=40), st.sampled_from([" ", "", "\n"]))
@settings(max_examples=300, deadline=None)
def test_spans_are_exact_whatever_the_words(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    check(text, find_names(text))


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_spans_are_exact_whatever_the_characters(text: str) -> None:
    check(text, find_names(text))


def test_names_do_not_depend_on_what_was_read_before() -> None:
    texts = [case["text"] for case in CASES]
    first = [find_names(text) for text in texts]
    assert [find_names(text) for text in reversed(texts)] == first[::-1]
