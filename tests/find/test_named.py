from __future__ import annotations

import pytest

from factcheck.find.attributes import compatible
from factcheck.find.named import find_named
from factcheck.models import OtherValue


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Red Dawn group claimed responsibility for the blast.", [("Red Dawn", "claim of the attack")]),
        ("Responsibility was claimed by the People's Front.", [("People's Front", "claim of the attack")]),
        ("Marlow Price have been called in as administrators.", [("Marlow Price", "administrator")]),
        ("The chain was bought by Harlan Stone.", [("Harlan Stone", "buyer")]),
        ("Nobody has claimed responsibility.", []),
        ("Red Dawn denied that it had claimed responsibility.", []),
        ("It was one of a string of bombings claimed by Red Dawn.", []),
    ],
    ids=["group", "passive", "administrators", "buyer", "nobody", "denied", "several attacks"],
)
def test_a_name_is_found_by_what_its_bearer_did(text, found):
    assert [(hit.quote, hit.value.attribute) for hit in find_named(text)] == found


def test_of_two_names_one_may_be_a_part_of_the_other():
    long, short, other = (
        OtherValue(text=name, attribute="claim of the attack", member=name.casefold())
        for name in ("Pakistani Taliban", "Taliban", "Red Dawn")
    )
    assert compatible(long, short)
    assert not compatible(long, other)
