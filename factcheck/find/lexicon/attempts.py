"""Deeds of which papers tell now that they were done and now that they were only tried (own list, from how newspapers
write): each is done once in a story.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed on one sort of thing, with its verbs as they are tried and as they are done."""

    name: str
    """{thing} stands for what it was done to."""
    base: str
    """Pattern of the verb after "tried to"."""
    past: str
    """Pattern of the verb in the past; it serves for the passive too."""
    gerund: str
    things: str
    """Pattern of the noun that it was done to."""
    owned: bool = False
    """Only what belongs to a guard is taken; all words for it are one thing."""


_WEAPON = (
    r"(?:assault |automatic |service |semi-?automatic |sub-?machine )?"
    r"(?:weapon|gun|rifle|pistol|firearm|handgun|revolver|shotgun|carbine|baton|taser)"
)

DEEDS = (
    Deed(
        "the taking of the weapon",
        r"seize|grab|take(?: away| hold of)?|snatch|steal|wrest(?:le)?(?: away)?|get(?: hold of| at)?|rip away|wrench",
        r"seized|grabbed|took(?: away)?|taken|snatched|stole|wrested(?: away)?|wrestled away|wrenched(?: away)?",
        r"seizing|grabbing|taking(?: away)?|snatching|stealing|wresting(?: away)?",
        _WEAPON,
        owned=True,
    ),
    Deed(
        "the hijacking of the {thing}",
        r"hijack|highjack|commandeer|take over",
        r"hijacked|highjacked|commandeered",
        r"hijacking|highjacking|commandeering",
        r"plane|airliner|aircraft|jet|helicopter|ferry|ship|yacht|bus|coach|train|tram|taxi|van|lorry|truck|car",
    ),
    Deed(
        "the storming of the {thing}",
        r"storm|break into|force (?:their|his) way into|burst into|get into|enter",
        r"stormed|broke into|broken into|forced (?:their|his) way into|burst into|got into|entered",
        r"storming|breaking into|bursting into",
        r"parliament|embassy|consulate|palace|ministry|town hall|city hall|courthouse|barracks|cockpit|newsroom|mosque|"
        r"synagogue|chancellery|residence|headquarters|compound|capitol|senate",
    ),
    Deed(
        "the robbery of the {thing}",
        r"rob|hold up|burgle",
        r"robbed|held up|burgled",
        r"robbing|holding up|burgling",
        r"bank|jeweller['’]?s?|jewell?ery (?:shop|store)|post office|casino|museum|petrol station|pharmacy|"
        r"betting shop",
    ),
    Deed(
        "the abduction of the {thing}",
        r"abduct|kidnap|snatch",
        r"abducted|kidnapped|snatched",
        r"abducting|kidnapping|snatching",
        r"girl|boy|child|baby|toddler|woman|teacher|student|schoolgirl|schoolboy|businessman|banker|heiress|ambassador",
    ),
    Deed(
        "the explosion of the {thing}",
        r"detonate|set off|explode|trigger",
        r"detonated|set off|exploded|triggered",
        r"detonating|setting off",
        r"bomb|device|suicide vest|explosive vest|vest|grenade|explosive belt",
    ),
    Deed(
        "the derailing of the {thing}",
        r"derail|blow up",
        r"derailed|blew up|blown up",
        r"derailing|blowing up",
        r"train|tram|bridge|pipeline|dam",
    ),
)
"""Every deed; the escape of a named person is read by itself."""
