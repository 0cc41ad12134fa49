from __future__ import annotations

import time

from factcheck.extract.batches import AT_LEAST, BATCH, BATCHES, batches_of
from tests.extract.claims import a_claim


def test_few_claims_are_one_batch_in_their_order() -> None:
    claims = [a_claim(f"Heron {number} left.") for number in range(BATCH)]
    assert batches_of(claims) == ([list(range(BATCH))], [])


def test_nothing_to_compare_is_no_batch() -> None:
    assert batches_of([]) == ([], [])
    assert batches_of([a_claim("Alone.")]) == ([], [])


def test_every_claim_is_shown_once_or_counted_as_left() -> None:
    claims = [a_claim(f"Statement {number} tells of lake {number % 7}.", f"s{number % 5}") for number in range(700)]
    batches, left = batches_of(claims)
    assert len(batches) == BATCHES
    assert all(len(batch) == BATCH and batch == sorted(batch) for batch in batches)
    assert sorted([*left, *(index for batch in batches for index in batch)]) == list(range(700))


def test_claims_that_share_rare_words_come_together() -> None:
    filler = [a_claim(f"Remark {number} concerns subject{number}.", f"s{number % 3}") for number in range(300)]
    left = a_claim("The ferry Aurora sank because its bow door stood open.", "s1")
    right = a_claim("The ferry Aurora was overloaded, the harbour master said.", "s2")
    claims = [left, *filler, right]
    batches, _ = batches_of(claims)
    assert {0, len(claims) - 1} <= set(batches[0])


def test_the_few_that_are_left_over_are_seen_beside_those_closest_to_them() -> None:
    filler = [a_claim(f"Remark {number} concerns Aurora.", f"s{number % 3}") for number in range(BATCH)]
    left, right = a_claim("A pilot of Kestrel slept.", "s1"), a_claim("The pilot of Kestrel was awake.", "s2")
    _, last = batches_of([*filler[:-1], left, filler[-1], right])[0]
    assert len(last) == AT_LEAST
    assert {BATCH - 1, BATCH + 1} <= set(last)


def test_thousands_of_claims_are_put_together_at_once() -> None:
    claims = [a_claim(f"In town {n % 40} the mayor {n % 11} spoke of bridge {n}.", f"s{n % 9}") for n in range(3000)]
    began = time.monotonic()
    batches_of(claims)
    assert time.monotonic() - began < 3
