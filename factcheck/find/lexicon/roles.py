"""Role nouns and the words around them: what a person is, not what a person is called.

Source of all lists: general knowledge of English-language news style, written for this program.
"""

from __future__ import annotations

from typing import Final

from factcheck.find.lexicon.lists import words

ROLE_NOUNS: Final = words(
    """
    head heads chief chiefs leader boss envoy ambassador spokesman spokeswoman spokesperson spokesmen minister
    ministers president vice-president premier chancellor secretary director cllr coun deputy chairman chairwoman
    chairperson chair commander general colonel captain officer governor mayor senator congressman congresswoman
    representative lawmaker mp mep legislator councillor commissioner judge justice prosecutor attorney lawyer
    solicitor barrister advocate magistrate sheriff inspector detective superintendent constable analyst expert
    adviser advisor aide strategist economist historian scientist researcher scholar professor lecturer teacher
    principal dean rector student author writer journalist reporter correspondent editor publisher columnist blogger
    broadcaster presenter photographer filmmaker actor actress singer musician composer artist painter poet novelist
    playwright dancer comedian designer architect engineer doctor physician surgeon nurse psychologist psychiatrist
    coach trainer manager player footballer striker goalkeeper midfielder defender quarterback pitcher athlete boxer
    cyclist runner swimmer skier driver rider owner founder co-founder cofounder ceo cfo coo executive entrepreneur
    businessman businesswoman billionaire tycoon banker trader investor broker farmer fisherman trucker miner pilot
    sailor soldier veteran activist campaigner organiser organizer dissident candidate nominee frontrunner incumbent
    politician diplomat negotiator mediator monitor observer official bishop archbishop cardinal pope priest pastor
    rabbi imam cleric monk nun king queen prince princess emir sultan monarch heir successor predecessor ruler
    dictator warlord militant insurgent rebel gunman suspect defendant victim survivor witness resident neighbour
    neighbor shopkeeper baker butcher carpenter mechanic worker employee treasurer auditor ombudsman registrar curator
    librarian archivist coordinator administrator controller consultant specialist technician biologist chemist
    physicist geologist ecologist epidemiologist virologist meteorologist seismologist astronomer mathematician
    sociologist anthropologist archaeologist pollster lobbyist publicist agent bodyguard guard warden coroner
    pathologist paramedic firefighter policeman policewoman brother sister son daughter father mother wife husband
    widow widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter partner fiance fiancee
    friend colleague ally rival opponent mastermind ringleader fugitive inmate hostage winner champion medallist
    medalist laureate member ministerpresident undersecretary whip speaker backbencher translator interpreter producer
    screenwriter postman plumber joiner electrician builder bricklayer roofer hairdresser florist gardener beekeeper
    vicar rancher shepherd shopper tenant landlord landlady caretaker janitor cleaner waiter waitress bartender cook
    dentist pharmacist optician vet midwife therapist biographer linguist philosopher theologian planner surveyor
    accountant bookkeeper stockbroker lifeguard stuntman sculptor potter weaver tailor jockey umpire referee goalie
    skater sprinter sailor rower wrestler golfer lawmaker screenwriter chef skipper commodore admiral brigadier
    lieutenant sergeant corporal
    """
)
"""Nouns that can head a role in apposition ("head of the department", "the county's police chief")."""

SERVICES: Final = words(
    "army navy air force marine marines corps guard coast police republican democratic house senate party"
)
"""Bodies before a rank or office: names of their own, not part of the title."""

POINTED_RANKS: Final = words(
    "gen. lt. maj. col. capt. sgt. brig. adm. cmdr. cpl. pvt. sen. rep. gov. prof. rev. insp. det. supt."
)
"""Abbreviated titles: what follows is a name, whatever else the word may mean."""

TITLE_ROLES: Final = words(
    """
    parliamentarian lawmaker legislator councillor businessman businesswoman activist journalist correspondent
    reporter actor actress author economist historian footballer striker goalkeeper defender midfielder quarterback
    co-founder founder owner superintendent commissioner treasurer detective trooper firefighter paramedic
    sergeant-at-arms negotiator diplomat chief envoy spokesman spokeswoman spokesperson ceo cfo coo director analyst
    adviser advisor lawyer manager leader head coroner headteacher headmaster headmistress skipper
    """
)
"""Role nouns that stand before a name with a capital as a title does, and are hardly anybody's surname."""

KIN: Final = words(
    """
    brother sister son daughter father mother wife husband widow widower uncle aunt nephew niece cousin grandfather
    grandmother grandson granddaughter partner fiance fiancee friend stepson stepdaughter stepfather stepmother lawyer
    aide spokesman spokeswoman office team party predecessor successor
    """
)
"""What is someone's, not someone: "Hartnell's wife"."""

ROLE_MODIFIERS: Final = words(
    """
    senior top chief deputy vice assistant associate acting interim former ex then late outgoing incoming current
    longtime veteran foreign defence defense interior finance health justice education transport energy trade home
    economy agriculture labour labor environment culture sports prime state federal national regional local municipal
    provincial district city county town village council government military army navy air force police security
    intelligence party opposition campaign company group team club union bank human rights special presidential
    parliamentary congressional ministry department embassy court church university college school hospital fire
    rescue rebel militia guerrilla separatist insurgent resistance peace climate press media news political policy
    public international world global religious spiritual supreme general managing executive financial commercial
    marketing communications operating first second lead main official the co research football soccer basketball
    baseball hockey tennis rugby cricket border coast guard customs prison oil gas mining aid relief drug
    counterterrorism terrorism cyber election electoral independent conservative liberal socialist communist
    republican democratic green far-right far-left left-wing right-wing centre-right centre-left pro-government
    pro-russian anti-corruption exiled ousted jailed disgraced billionaire renowned prominent leading respected
    outspoken hardline moderate reformist retired cabinet junior shadow
    """
)
"""Lower-case words that stand between an organisation or nation and a role noun."""

TITLE_CONTEXT: Final = words(
    """
    the of and for to in at a an his her its their former ex then late acting interim outgoing incoming deputy vice
    assistant associate senior chief top retired ret army navy air force marine marines corps guard coast national
    state foreign defence defense interior home finance health justice education transport energy trade prime staff
    republican democratic rt right honourable honorable hon police special crown grand supreme federal house senate
    military security secretary-general attorney elect class first 1st 2nd master command under permanent us uk u.s
    u.k un nato eu general secretary affairs exchequer treasury economy agriculture environment culture labour labor
    oil party government
    """
)
"""Words that may stand among the titles before a name."""
