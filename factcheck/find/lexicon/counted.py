"""Nouns that newspapers use for one another when they count (own list)."""

from __future__ import annotations

_SYNONYMS = """
    troop soldier serviceman
    rebel fighter insurgent extremist jihadist
    gunman attacker assailant raider robber intruder hijacker kidnapper shooter thief burglar terrorist militant
    policeman officer police policewoman constable cop
    aircraft plane airplane aeroplane jet airliner
    helicopter chopper
    ship vessel boat
    car vehicle
    truck lorry
    house home property dwelling household
    flat apartment unit
    firm company business
    job post position role
    worker employee staff
    student pupil
    child kid youngster
    inmate prisoner
    hostage captive
    demonstrator protester protestor marcher
    lawmaker legislator deputy mp
    vote ballot
    country nation
    blast explosion
    shot round bullet gunshot
    fan spectator supporter
    inhabitant resident
    case infection
    tonne ton
    rock stone
    ticket pass
    grandchild grandson granddaughter
    film movie picture
    canister cartridge
    goal strike
    wildfire blaze
    lesson class
    pensioner retiree
    foreigner expatriate
    crate box carton
    seat place
    cow cattle
    sheep ewe
    lawyer attorney solicitor
    doctor physician medic
    professor academic
    complaint grievance
    bodyguard escort
    rescuer searcher
    carriage coach wagon
    shop store
    crew crewman sailor
    passenger traveller traveler
"""
_CLASS_OF = {noun: line.split()[0] for line in _SYNONYMS.strip().splitlines() for noun in line.split()}


def counted_class(noun: str) -> str:
    """The noun that stands for all those that newspapers use for this one; the noun itself where there are none.

    Args:
        noun: In the singular and lower case.
    """
    return _CLASS_OF.get(noun, noun)


_ALSO = {
    "vessel": "pot",
    "jar": "pot",
    "case": "patient",
    "unit": "unit",
    "coach": "bus",
    "youngster": "child",
    "place": "place",
}
"""What else some of those nouns are called: a vessel may be a ship and a pot."""


def counted_classes(noun: str) -> tuple[str, ...]:
    """All that stand for a noun of several senses; none for no noun.

    Args:
        noun: In the singular and lower case.
    """
    if not noun:
        return ()
    return tuple(dict.fromkeys((counted_class(noun), *filter(None, [_ALSO.get(noun)]))))
