from __future__ import annotations

import pytest

from tests.align.folders import checked, flagged


@pytest.mark.parametrize(
    ("first", "second", "kinds"),
    [
        ("Coroner Edda Malmgren opened the inquest.", "Coroner Edda Malmgrem opened the inquest.", ["name"]),
        ("Edda Malmgren opened the inquest.", "Mrs Malmgren opened the inquest.", []),
        ("Edda Malmgren opened the inquest.", "Nils Malmgren opened the inquest.", []),
        (
            "Piet Arden, the mayor of Lower Stowe, opened the fair.",
            "Carla Voss, the mayor of Lower Stowe, opened the fair.",
            ["name"],
        ),
        (
            "Piet Arden, the mayor of Lower Stowe, opened the fair.",
            "Carla Voss, the deputy mayor of Lower Stowe, opened the fair.",
            [],
        ),
        (
            "Piet Arden, the mayor of Lower Stowe, opened the fair.",
            "Carla Voss, the mayor of Upper Marsh, spoke at the fair.",
            [],
        ),
        ("The injured were taken to Marlow Hospital.", "The injured were taken to Denton Hospital.", ["place"]),
    ],
    ids=["a letter", "a title", "a brother", "one office", "the deputy", "two towns", "two hospitals"],
)
def test_names(first, second, kinds):
    assert flagged(first, second) == kinds


@pytest.mark.parametrize(
    ("first", "second", "kinds"),
    [
        ("Captain Ernesto Salas flew the plane.", "The plane was flown by Capt. Eduardo Salas.", ["name"]),
        ("Stefaan Verlinde, 41, was charged.", "The suspect, Steven Verlinde, 41, was charged.", ["name"]),
        ("The captain was named as Hendra Wirawan, 44.", "Captain Hendro Wiriawan, 44, was careful.", ["name"]),
        ("Stefaan Verlinde, 41, was charged.", "His brother Willem Verlinde, 38, was charged.", []),
        ("Captain Rodolfo Esguerra was on board.", "Capt. Rudy Esguerra was on board.", []),
        ("Robert Verlinde, 41, survived.", "Helen Verlinde, 41, survived.", []),
        ("Stefaan Verlinde, 41, and Steven Verlinde, 41, survived.", "Steven Verlinde, 41, survived.", []),
        ("Officer Ernesto Salas was hurt.", "Officer Eduardo Salas was hurt.", []),
        ("Juan Carlos Ortega, 50, was hurt.", "Carlos Ortega, 50, was hurt.", []),
    ],
    ids=["one captain", "one age", "both slip", "brothers", "pet name", "couple", "one source", "two officers", "both"],
)
def test_first_names(first, second, kinds):
    assert flagged(first, second) == kinds


def test_three_spellings_of_one_person_are_one_question_whatever_the_order():
    texts = [f"Coroner {name} opened the inquest." for name in ("Edda Malmgren", "Edda Malmgrem", "Edda Melmgren")]
    for order in (texts, texts[::-1], [texts[1], texts[0], texts[2]]):
        [flag] = checked(*order).inconsistencies
        assert {side.value for side in flag.sides} == {"Edda Malmgren", "Edda Malmgrem", "Edda Melmgren"}


_OFTEN = "Edda Corven is a teacher. The school dismissed Edda Corven. The police look for Edda Corven."


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"{_OFTEN}\n\nThe pictures show Elda Corven in a car.", ["name"]),
        (f"{_OFTEN}\n\nHer sister Elda Corven asked for help.", []),
        (f"{_OFTEN}\n\nElda Corven drives a car. A lorry hit Elda Corven.", []),
        (f"{_OFTEN}\n\nEdda Corven and Elda Corven share a house.", []),
        ("Edda Corven is a teacher.\n\nThe pictures show Elda Corven in a car.", []),
        (f"{_OFTEN}\n\nThe pictures show Helga Corven in a car.", []),
    ],
    ids=["a stray letter", "a sister", "used twice", "in one sentence", "neither is common", "another name"],
)
def test_a_name_used_once_beside_one_used_often(text, kinds):
    assert flagged(text, "Edda Corven has taught for nine years.") == kinds
