"""What was done, and what was only tried."""

from __future__ import annotations

import pytest

from factcheck.find.attempts import find_attempts

ROWS = {
    "taken": ("Kolb wrested away the soldier's rifle.", ["the taking of the weapon: done"]),
    "taken from her": ("He attacked a soldier and took her gun.", ["the taking of the weapon: done"]),
    "tried": ("He tried to tackle the soldier and grab her weapon.", ["the taking of the weapon: only tried"]),
    "failed": ("They failed to hijack a ferry.", ["the hijacking of the ferry: only tried"]),
    "passive": ("The ferry was hijacked on Friday.", ["the hijacking of the ferry: done"]),
    "escaped": ("Otto Brandt escaped from the court.", ["the escape of brandt: done"]),
    "his own": ("The soldier grabbed his rifle.", []),
    "succeeded": ("He tried to seize a guard's rifle and finally had it.", []),
    "feared": ("Police feared that they could have stormed the embassy.", []),
    "another time": ("He hijacked a ferry in 2009.", []),
}


@pytest.mark.parametrize(("text", "told"), ROWS.values(), ids=ROWS)
def test_done_or_only_tried(text, told):
    found = [f"{hit.value.attribute.partition(': ')[2]}: {hit.value.member}" for hit in find_attempts(text)]
    assert found == told
