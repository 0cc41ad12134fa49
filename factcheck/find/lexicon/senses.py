"""Words that newspapers use for one another beside a figure, one sense a line (own list, from how newspapers write).

"Stole £2m", "took £2m out of the accounts" and "embezzled £2m" share no word; they share what the sum is of. A word may
stand in several senses. What is so common that it tells nothing ("paid", "got") stands in none.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.find.terms import stem

_SENSES = """
    steal stole stolen theft thief rob robbed robbery loot heist haul embezzle defraud fraud defrauded swindle
    customer client investor saver depositor
    fine fined penalty
    ransom
    reward bounty
    bail bond
    damage damages destruction repair rebuild rebuilding reconstruction restoration
    compensation compensate payout settlement settle redress
    acquire acquisition takeover buy bought purchase merger bid fetched
    transfer signed signing fee
    loss losses lost deficit shortfall red
    hole gap shortfall deficit
    profit earnings surplus earned
    revenue sales turnover takings receipts
    debt owe owes owed liability arrears borrowings
    worth value valued valuation estimated street insured
    price priced ticket fare
    salary wage wages pay earner
    bonus
    prize winnings purse
    cost costs costing budget price-tag bill spend spent spending swallow swallowed outlay
    save saving savings cut cuts
    donate donation raise raised raising fundraiser charity gift appeal
    grant subsidy subsidise fund funding aid relief
    loan lend lent borrow borrowed
    tax levy council-tax
    severance redundancy
    prison jail jailed gaol bars imprisonment imprisoned sentence sentenced custody custodial penitentiary locked
    probation parole supervised suspended
    remand pre-trial
    deliberate deliberated deliberation deliberations jury jurors
    siege stand-off hostage hostages captive captivity ordeal held
    strike walkout stoppage
    outage blackout power electricity current reconnected supply restored
    search searched searching searchers dig dug rescuers rescue combed
    buried trapped rubble snow debris dug alive
    delay delayed late behind-schedule
    meeting debate session sitting discussion talks debated
    marriage married marry wed wedding husband wife divorced
    grandchild grandchildren grandson granddaughter
    child children kid kids son sons daughter daughters
    drive driven driving wheel road behind-the-wheel
    voyage sea sail sailed crossing journey trip travel travelled
    fly flown flight airborne take-off
    closed closure shut shutdown close
    open opened opening
    last lasted lasting duration long went-on period
    fall fell fallen plunge plunged drop dropped tumble tumbled plummet plummeted
    collapse collapsed crash crashed crashing slide slid landslide rockfall
    rise rose risen climb climbed jump jumped surge surged increase increased grow grew growth expand expanded up
    decline declined decrease decreased down lower shrink shrank slump slumped contract contracted
    inflation prices
    unemployment jobless unemployed
    turnout voter voters electorate eligible entitled
    majority margin ahead clear difference lead
    against no opposed oppose opposing rejected reject
    favour favor yes backed approve approved support supported
    win won victory triumph beat beaten
    title titles cup trophy championship
    signature signatures signed sign petition
    vote votes voted ballot poll polled
    attendance spectator spectators crowd attended gate watched
    arrest arrested arrests detain detained custody
    march marched rally rallied protest protested demonstrate demonstrated gather gathered turned-out
    job jobs post posts position role roles work workers employee employees staff living workforce payroll employ
    redundant laid-off axe axed lose losing shed
    pupil pupils student students class
    smoke smokers smoked smoker
    sick ill infected patients patient infection case cases
    vaccinated vaccine jab dose
    effective efficacy protection
    contained containment control
    back restored reconnected again
    altitude elevation above high sea-level
    height tall storey
    depth deep below underground
    wind winds gust gusts
    speed speeding doing travelling traveling clocked limit fast
    wave waves swell surge tide
    rain rainfall snow precipitation
    distance away outside outskirts
    burned burnt scorched blaze wildfire charred
    length line route stretch track
    width wide across
    area site plot land
    seized seizure found intercepted confiscated hidden discovered haul
    drug drugs cocaine heroin cannabis narcotics
    spill spilled leak leaked
    weigh weighed weight
    rock stone rubble earth mud debris soil boulders
    capacity produce produces produced turns-out output annual production
    own owned owns owner belong belongs belonged run runs operate operates has
    family firm company
    bomb bombs explosive explosives device devices blast blasts explosion exploded detonated went-off
    gunman gunmen attacker attackers assailant assailants raider raiders men
    shot shots fired fire bullets rounds
    duty controlling guarding deployed patrol patrolling on-duty manning policing
    mourn mourning
    danger risk level warning
    nominate nominated nomination shortlisted
    debut first discovered started career
    stake share shares holding
    pension pensions retirement
    test tested tests testing sample samples
    house houses home homes household households property properties customers
    victim victims preyed
    evacuate evacuated displaced fled flee
    ban banned suspension suspended miss
    sell sold selling sale
    film picture movie starring role
    patient ward hospital treated bed
    flood flooded water inundated submerged
    earthquake quake tremor shook magnitude
    storm cyclone hurricane typhoon
    harvest crop crops yield
    mine pit quarry shaft
    mayor council councillors town-hall
    minister cabinet government
    court trial judge
    appeal appealed
    launch launched lift-off
    satellite payload spacecraft
    species bird birds animals animal
    dose doses jab jabs vaccinated
    study trial participants volunteers
    border frontier crossed
    refugee refugees migrants asylum
    soldier soldiers troops army
    weapon weapons rifles guns ammunition
    tank tanks armoured
    missile missiles rocket rockets drone drones
    ship ships vessel ferry boat aboard
    train trains rail carriage carriages platform
    bus buses coach
    plane aircraft jet airport runway
    car cars vehicle vehicles traffic
    truck trucks lorry lorries
    fire fires engine engines firefighters crews
    paint painting paintings picture pictures canvas
    auction bid lot hammer
    museum gallery exhibition visitors
    concert festival tour
    album song single
    goal goals scored scorer
    season league table
    coach manager trainer
    club team side
    record best fastest
    school college university campus
    exam grade grades pass
    rent rents tenant tenants landlord
    mortgage home-loan
    flat flats apartment apartments units
    storey storeys floor floors
    tree trees forest woodland
    barrel barrels crude oil
    gas pipeline
    wind turbine turbines
    solar panel panels
    mile miles kilometre
    emission emissions carbon
    plastic waste rubbish tonnes
"""


def _by_word() -> dict[str, frozenset[str]]:
    senses: dict[str, set[str]] = {}
    for line in _SENSES.strip().splitlines():
        words = line.split()
        for word in words:
            senses.setdefault(stem(word), set()).add(words[0])
    return {word: frozenset(names) for word, names in senses.items()}


_BY_STEM = _by_word()


@lru_cache(maxsize=16384)
def senses_of(term: str) -> frozenset[str]:
    """The senses in which a stem can stand, each named by its first word; the stem itself where none is known.

    Args:
        term: As `find.terms` makes them.
    """
    return _BY_STEM.get(term, frozenset((term,)))


def has_sense(term: str) -> bool:
    """The stem stands in a sense that is listed; it counts even where it is too common to be a term."""
    return term in _BY_STEM
