"""What a sentence says of evidence, of who claimed an attack, and with "do so"."""

from __future__ import annotations

import pytest

from factcheck.find.anaphors import spelled_out
from factcheck.find.evidence import evidence_told
from factcheck.find.unclaimed import claimed_or_not

EVIDENCE = {
    "some": ("“There is circumstantial evidence of collusion,” he said.", [True]),
    "none": ("He said there was “no evidence of collusion” between them.", [False]),
    "not any": ("She had not seen any evidence of collusion.", [False]),
    "that": ("There is no evidence that the mill poisoned the river.", [False]),
    "so far": ("So far there is no evidence of collusion.", []),
    "looked for": ("Detectives looked for evidence of foul play.", []),
    "given to a court": ("Experts gave evidence of the fraud.", []),
    "a question": ("She asked whether there was evidence of fraud.", []),
}
CLAIMED = {
    "claimed": ("Red Dawn has claimed responsibility for the blast.", True),
    "not claimed": ("There was no immediate claim of responsibility.", False),
    "by nobody": ("No group has claimed responsibility for it.", False),
    "both": ("No one has claimed the blast, but Red Dawn claimed responsibility for a raid.", None),
    "another time": ("Red Dawn claimed responsibility for a similar blast last year.", None),
    "neither": ("The blast was heard in Ostrey.", None),
}
DO_SO = {
    "yet to": ("Marran has yet to do so.", "Marran has yet to put a satellite in orbit."),
    "not done": ("Marran has not done so.", "Marran has not put a satellite in orbit."),
    "done": ("Marran has done so too.", "Marran has done so too."),
    "no deed": ("Marran has yet to reply.", "Marran has yet to reply."),
}


@pytest.mark.parametrize(("text", "found"), EVIDENCE.values(), ids=EVIDENCE)
def test_evidence_or_none(text, found):
    assert [told.found for told in evidence_told(text)] == found


@pytest.mark.parametrize(("text", "claimed"), CLAIMED.values(), ids=CLAIMED)
def test_an_attack_that_somebody_claimed_or_nobody(text, claimed):
    assert claimed_or_not(text) is claimed


@pytest.mark.parametrize(("text", "meant"), DO_SO.values(), ids=DO_SO)
def test_do_so_stands_for_the_deed_before_it(text, meant):
    assert spelled_out(text, "Ostrey put its first satellite in orbit in 2012.") == meant
