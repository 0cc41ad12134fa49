"""Ordinary words that stand beside a name and say what it names: "the carmaker ...", "... shares", "a village".

Source of all lists: general knowledge of English news, written for this program. Base forms only.
"""

from __future__ import annotations

from typing import Final

from factcheck.find.lexicon.lists import words

BODY_NOUNS: Final = words(
    """
    agency airline airliner alliance army band bank bookmaker bookseller bookshop brand brewer brewery broadcaster
    broker brokerage builder bureau business carmaker carrier cartel casino chain channel charity chipmaker church
    cinema clan clinic club coalition collective college company conglomerate consortium consultancy contractor
    cooperative co-operative corporation council court daily dealer developer distillery
    distributor drugmaker employer ensemble
    enterprise exchange faction federation firm foundation franchise fund gang giant group grocer guild hotelier
    housebuilder importer exporter institute insurer jeweller journal label lab laboratory landlord league lender
    lobby magazine maker manufacturer militia miner ministry movement museum network newspaper nonprofit
    non-profit ngo opera operator orchestra organisation organization outfit outlet paper parliament party periodical
    planemaker platform producer provider publication publisher pub quarterly railway refiner regulator restaurant
    retailer shipbuilder shop sect seller site smelter society startup start-up station steelmaker store studio
    subsidiary supermarket supplier syndicate tabloid team telecoms theatre theater thinktank think-tank trust union
    university utility vendor watchdog website weekly wholesaler winery
    """
)
"""What an organisation is called by a common noun."""

BODY_FOLLOWERS: Final = words(
    """
    share shares stock stocks bond bonds executive executives spokesman spokeswoman spokesperson employee employees
    staff staffer staffers worker workers engineer engineers customer customers fan fans supporter supporters
    shareholder shareholders investor investors boss bosses plant plants factory factories store stores outlet outlets
    branch branches headquarters franchise subsidiary dealer dealers dealership dealerships bookshop lawyers board
    management product products brand subscribers passengers flight flights jet jets plane planes truck trucks reactor
    depot warehouse warehouses app software chairman chairwoman shop shops supermarket lorry lorries manager midfielder
    striker defender goalkeeper winger captain coach quarterback pitcher forward reporter editor columnist insiders
    pilots crews technicians fighters militants gunmen guerrillas rebels members activists
    """
)
"""What an organisation has or whom it employs: "... shares", "... engineers"."""

LOCAL_FOLLOWERS: Final = words(
    """
    bookshop shop shops pub branch branches store stores factory plant depot warehouse supermarket reporter reporters
    workers lawyers headquarters residents flights staff outlet outlets board fans supporters activists members
    """
)
"""What stands behind a town's name as often as behind a body's: "the Galway bookshop"."""

PLACE_FOLLOWERS: Final = words(
    """
    district province region suburb neighbourhood neighborhood county residents peninsula valley border basin
    coast area borough municipality estuary seafront waterfront township villagers airport harbour harbor refinery
    """
)
"""What follows the name of a place: "the ... district"."""

AREA_NOUNS: Final = words(
    """
    city town village district province state region county territory municipality suburb capital port island borough
    neighbourhood neighborhood hamlet settlement resort river lake mountain peninsula valley township commune
    enclave stronghold strait bay estuary archipelago desert canton
    """
)
"""What a place is called by a common noun."""

OWNED: Final = words(
    """
    owned made published run operated built produced manufactured sold supplied employed bought acquired funded
    sponsored backed marketed distributed printed issued underwritten insured audited commissioned represented
    """
)
"""Participles before "by" and the organisation that did it."""

HOLDINGS: Final = words(
    """
    shares stake stakes stock share interest holding investment investments merger takeover bid acquisition purchase
    customers employees subsidiary unit arm
    """
)
"""What there is "in" or "of" a company."""

WORKED: Final = words("work works worked working employed job jobs career contract contracts deal deals")
"""Words before "for", "at" or "with" and an employer."""

BODY_VERBS: Final = words(
    """
    declined announced reported posted unveiled launched recalled agreed refused owns employs operates makes sells
    produces runs supplies plans named appointed hired fired issued published acquired bought sold cut raised slashed
    closed opened filed sued paid withdrew offered kept stood supports backs trades shed rose fell jumped tumbled gave
    cancelled canceled halted carried charged suspended scrapped shut sponsored redesigned recruited hired merged
    beat defeated drew apologised apologized intends expects aims hopes wants confirmed admitted denies denied
    """
)
"""Verbs of which an organisation is the subject in news more often than anything else with one unknown name."""
