"""Words beside which a number is a name, a place in a row, a date or an idiom, and no quantity."""

from __future__ import annotations

STRONG = frozenset(
    """page pages p pp article articles section sections paragraph paragraphs para clause clauses chapter chapters
    resolution resolutions number no nos verse verses vol fig appendix annex footnote psalm isbn issn zip
    room rooms gate gates type category grade version box suite apartment apt
    boeing airbus cessna embraer bombardier tupolev ilyushin antonov sukhoi formula apollo soyuz falcon voyager
    iso din iphone ipad galaxy pixel playstation xbox windows android macos ios nokia kodak
    ftse nasdaq nikkei s&p p fortune dax cac stoxx forbes russell euro agenda
    highway interstate autobahn autoroute motorway junction precinct directive proposition amendment route""".split()
)
"""Before a number these name something, whatever follows it ("Boeing 737 jets"); in either case."""

CAPITAL = frozenset(
    """flight channel unit camp bus train tram line group division brigade battalion regiment squadron company platoon
    corps army fleet district ward sector zone block plot level floor phase part stage round step rule law bill case
    docket order count question site point post station school hospital mission operation project class mark mk series
    radio cnn france cell game week day year season episode act scene track lot rank tier heat leg seat row hole bowl
    war olympics area studio pier terminal runway platform dock berth bay hangar form schedule protocol decree measure
    title table exhibit item model exit catch g big top""".split()
)
"""The same, when written with a capital."""

WEAK = frozenset(
    """channel unit line lines row seat level phase part stage round step rule case count question week day night year
    season episode game race heat leg lap hole bus tram train flight plot size lane point option square cloud ground
    plan priority top lesson scene track act figure figures form item exhibit model numbers table dial call ring
    phone text tel fax ref id pin""".split()
)
"""Before a number without a noun these name something ("day one", "top 10", "bus 38")."""

MONTHS = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec""".split()
)
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split()
)
STREETS = frozenset(
    """street st avenue ave road rd lane ln boulevard blvd drive dr square sq place pl court ct terrace crescent gardens
    close mews parkway pkwy plaza quay row wharf embankment highway alley walk strasse straße platz""".split()
)
STREETS_FIRST = frozenset("rue via calle avenida rua boulevard avenue place piazza ulitsa quai cours".split())
POINTS_OF_THE_COMPASS = frozenset("north south east west latitude longitude".split())
CLOCK = frozenset("am pm a.m. p.m. a.m p.m o'clock o’clock gmt utc bst cet cest est edt pst pdt ist msk uhr".split())
PARTS_OF_DAY = frozenset("morning afternoon evening".split())

SCORED = frozenset(
    """win wins victory victories defeat defeats loss losses draw draws lead score scoreline scores decision vote ruling
    verdict advantage aggregate record margin triumph rout thrashing split majority tie hammering drubbing shutout odds
    chance upset success start final""".split()
)
"""Behind two numbers with a dash these make them a score or a tally."""
SCORING = frozenset(
    """won win wins winning lost lose loses losing beat beats beaten beating led lead leads leading drew draw draws
    trail trailed trails defeated defeat defeats scored score ruled voted vote votes split finished ended tied prevailed
    triumphed ahead behind thrashed hammered edged downed routed upset""".split()
)
"""The same, before them."""
CHANGES = frozenset(
    """rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease
    decreased decreasing drop drops dropped dropping jump jumps jumped jumping climb climbs climbed climbing grow grows
    grew grown growing growth cut cuts cutting reduce reduced reduces reducing raise raised raises raising lower lowered
    slip slipped slide slid soar soared surge surged double doubled shrink shrank shrunk go goes went gone up down move
    moved change changed changes expand expanded decline declined dip dipped plunge plunged plummeted revise revised
    upgrade upgraded downgrade downgraded slash slashed tumble tumbled swell swelled widen widened narrow narrowed
    improve improved increase upped lifted trimmed boosted boost extend extended ballooned rebounded recovered
    sank sunk sinking accelerated slowed slowing eased easing advanced edged crept ticked switched promoted""".split()
)
"""Behind these "from 12 to 47" is a change, which has two figures, and no range."""

YEAR_BEFORE = frozenset(
    """in since until till from during before after early late mid summer spring autumn fall winter year years through
    circa by of for and to the or between this last next back election budget class season around about""".split()
)
"""Before four digits without a noun these make them a year."""
YEAR_BEFORE_NOUN = frozenset("in since until till during by early late mid summer spring autumn winter year".split())
"""The same, although a noun follows ("In 2014 troops entered")."""

PLACED = frozenset("in at near from on outside across to around inside through of for with and".split())
"""Before a name these make it a place, behind which a number may begin: "In Lisbon 12 people"."""
LEADING = frozenset(
    """a an only just another all the some of about around over at in on by with when while after before but and or
    if as for since from these those both most many nearly almost roughly last first still also even yet now then
    so up to least more fewer less no not when than that were was are is i he she they we it there police
    officials another""".split()
)
"""Words that may stand with a capital before a number at the beginning of a sentence without being a name."""
AT_A_VALUE = frozenset(
    """stood stands stand put puts standing estimated valued toll remained remains stayed unchanged steady arrived
    capped set fixed pegged counted tally figure figures number total peaked peaking levelled""".split()
)
"""Before "at" these make the number behind it a value and not a time: "the toll stood at 12"."""

KNOWN_NAMES = frozenset(
    tuple(name.split())
    for name in (
        "six nations|five eyes|seven sisters|nine elms|three mile island|four seasons|one nation|one direction|"
        "ten commandments|three gorges|seven dials|four corners|five star|five pillars|two rivers|nine inch|eight mile|"
        "four horsemen|one belt|three kings|six counties|seven hills|ten downing|twelve apostles|three peaks|six day"
    ).split("|")
)
"""Names that begin with a number word; their second word has a capital."""
EMERGENCY = frozenset("911 999 112 000 101 111".split())
CALLS = frozenset(
    "call calls caller callers operator operators dispatcher dispatchers dial dialled dialed called ring rang".split()
)
"""Beside the number of the emergency services."""
AIRLINERS = frozenset("707 717 727 737 747 757 767 777 787".split())
"""Behind an article these are aircraft: "the 767 landed"."""
BOOKS = frozenset("corinthians samuel kings chronicles john peter timothy thessalonians maccabees".split())
"""Books of the Bible that are numbered: "1 Corinthians"."""
ZERO_IDIOMS = frozenset("tolerance sum hour waste emission emissions hours chance interest doubt".split())
TOURNAMENT_STAGES = frozenset((2.0, 4.0, 8.0, 16.0, 32.0))
PERSONS = frozenset(
    """person man woman boy girl child baby survivor victim passenger suspect officer soldier patient driver pilot
    student pupil teacher resident worker republican democrat senator juror hostage prisoner protester
    demonstrator""".split()
)
"""Behind "one" these are counted, unless they speak ("one officer said")."""
CASUALTY = frozenset(
    """dead killed died dies injured wounded hurt missing arrested detained shot hospitalised hospitalized rescued
    survived drowned freed released charged sentenced convicted kidnapped captured destroyed damaged stabbed burned
    critical critically""".split()
)
"""Behind "one" and its noun these make it a count."""
KILLING = frozenset(
    "killing killed kills wounding wounded injuring injured leaving left including claimed plus".split()
)
SAYING = frozenset("said says say told tells told added asked claimed according wrote".split())
