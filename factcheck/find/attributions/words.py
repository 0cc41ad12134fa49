"""Closed classes and kinds of words that the grammar of attributions reads; in lower case unless said otherwise."""

from __future__ import annotations

MONTHS = frozenset(
    """january february march april may june july august september october november december jan. feb. mar. apr. jun.
    jul. aug. sept. sep. oct. nov. dec.""".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
TIMES = frozenset(
    """here yesterday today tonight tomorrow earlier later afterward afterwards recently overnight now then once again
    too also""".split()
)
"""Single words of time that may stand beside a verb."""
PERIODS = frozenset(
    """day week weekend month year morning afternoon evening night summer winter spring autumn fall
    season decade hour""".split()
)

DETERMINERS = frozenset(
    """the a an this that these those his her its their our my your another any each every some several many most few
    both all no one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands scores half
    other""".split()
)
ARTICLES = frozenset(
    """the a an this that these those his her its their our my another some several many most both all other""".split()
)
LINKS = frozenset(
    """of for in at from to on with under near within among between by against inside outside
    across behind about over""".split()
)
"""Prepositions that may bind two parts of one noun phrase."""
PREPOSITIONS = LINKS | frozenset(
    """during since until before after through into onto upon without despite amid per via toward towards as like than
    except""".split()
)
SUBORDINATORS = frozenset(
    """that whether if unless because although though while whereas when whenever where since until before after as
    once how why what than lest so""".split()
)
RELATIVES = frozenset("who which whose whom that where".split())
CONJUNCTIONS = frozenset("and but or nor yet so then".split())
CONDITIONS = frozenset("whether if unless lest".split())
PRONOUNS = frozenset("he she they it".split())
"""Pronouns that can be claimants."""
OTHER_PRONOUNS = frozenset(
    """i we you who what which this that these those there here him her them us me himself herself itself themselves
    nobody nothing everybody everything something anything everyone someone anyone none""".split()
)
NOBODY = frozenset("nobody none neither nothing no".split())

BE = frozenset("is are was were be been being 's 're isn't aren't wasn't weren't am".split())
MODALS = frozenset(
    "would could may might should must can cannot can't couldn't wouldn't shouldn't mustn't won't shall".split()
)
AUXILIARIES = (
    BE
    | MODALS
    | frozenset("has have had having do does did will hasn't haven't hadn't doesn't don't didn't not never".split())
)
NEGATIONS = frozenset("not never no nor hardly cannot".split())
ADVERBS = frozenset(
    """also later then once again still since now even just only ever first soon too further long already both always
    often sometimes twice thrice perhaps instead meanwhile thus therefore however nonetheless nevertheless yesterday
    today tonight earlier back out here rather quite very almost""".split()
)
NO_ADVERBS = frozenset(
    """family italy july assembly ally monopoly supply reply rally only early daily weekly monthly quarterly elderly
    friendly lonely likely unlikely deadly holy ugly silly bully lily fly jelly anomaly butterfly belly""".split()
)
"""Words in -ly that are no adverbs."""

IRREGULAR_PASTS = frozenset(
    """was were had did went came took made got gave saw knew became left kept began brought held stood ran met led
    lost won fell rose grew sent built cut set hit hurt shot sold paid bought caught fought found felt threw drove
    flew broke spoke wore wrote sat lay slept spent struck shook hung hid drew chose swore rode sank sang shut let
    bore burst put fled forgot froze heard learned meant quit rang read sought taught told thought tore understood woke
    withdrew stuck swept bent bound fed dealt dug lit overcame overthrew arose awoke bit blew bred crept dragged
    shrank stole spread split wept swam slid sprang strode swung clung flung spun dwelt knelt leapt spat""".split()
)
THIRD_PERSONS = frozenset(
    """has goes makes takes comes gives keeps holds seems becomes remains knows wants includes allows requires provides
    continues begins lies sits stands brings carries contains depends exists feels follows gets happens intends
    involves lets loses meets owns pays prefers receives represents says seeks sends speaks suffers tells tends
    thinks tries understands wears writes believes expects considers lends earns eats drinks teaches reaches enters
    joins sells hears learns agrees disagrees appears applies arrives avoids belongs chooses creates decides delivers
    describes develops differs discusses employs enjoys exceeds explains finds grows ignores imposes improves
    justifies obtains occurs opposes persists proves publishes recognises recognizes reduces refers reflects relies
    remembers replaces resembles resigns resists responds spends survives threatens thrives""".split()
)
"""Verbs in the third person that are hardly ever nouns."""
PLURALS = frozenset("they police people men women children both".split())
"""Plurals without an s."""
BASE_VERBS = frozenset(
    """have hold keep want need go come make take give seem become remain know include allow require provide continue
    begin lie sit stand bring carry contain depend exist fail feel follow get happen hope intend involve lead let
    lose meet live own pay prefer receive represent run seek send suffer supply tend think try understand use wear
    work believe expect consider face fear fight flee die eat drink buy sell build grow leave support oppose agree
    earn""".split()
)
"""Verbs in their base form, which are finite after a plural noun."""

PARTICIPLES_AFTER_NOUN = frozenset(
    """briefed based involved familiar close named called known responsible quoted interviewed contacted reached
    affected living working speaking standing travelling staying gathered trapped displaced identified elected
    appointed""".split()
)
"""Words that open a phrase after a noun: officials briefed on the matter."""

DOCUMENTS = frozenset(
    """report study survey poll review audit assessment forecast letter statement document memo email message note book
    paper article analysis filing lawsuit complaint indictment affidavit warrant ruling verdict judgment resolution
    declaration communique release transcript recording research findings figures data bulletin manifesto petition
    inquiry investigation inspection leaflet post tweet website sign notice reports documents records papers letters
    surveys polls studies statements account diary minutes brochure newspaper magazine""".split()
)
"""Things that are said to say."""
MESSAGES = frozenset(
    """statement letter tweet post message email video release report note memo complaint lawsuit document communique
    notice speech interview""".split()
)
CLAIM_NOUNS = frozenset(
    """claim claims allegation allegations accusation accusations report reports charge charges suggestion suggestions
    rumour rumours rumor rumors criticism criticisms notion notions idea assertion assertions statement statements
    finding findings account accounts version figure figures conclusion conclusions comments remarks argument
    arguments insinuation insinuations speculation theory theories narrative characterisation characterization
    reporting story stories fears concerns warning warnings complaint complaints implication contention estimate
    estimates description evidence""".split()
)
"""Nouns that can be denied, disputed or doubted as statements."""
NOT_SPEECH_OBJECTS = frozenset(
    """entry access visa visas bail parole permission asylum treatment medical food water service services
    responsibility-for admission citizenship licence license coverage benefits him her them us me boarding care
    refuge victory""".split()
)
"""What is denied to somebody, not said to be untrue."""

GROUPS = frozenset(
    """police army military navy government ministry department company firm bank agency authority authorities union
    party club court parliament senate congress council committee commission board group movement rebels militants
    insurgents opposition administration embassy office court hospital university school church charity organisation
    organization team crew family families residents villagers locals witnesses survivors people critics supporters
    campaigners activists protesters analysts experts scientists researchers economists lawyers doctors officials
    officers sources diplomats leaders ministers lawmakers politicians farmers workers employees staff investigators
    prosecutors detectives firefighters rescuers soldiers troops guerrillas separatists observers monitors media
    press newspaper newspapers broadcaster channel website pentagon kremlin cabinet regime coalition alliance bloc
    force forces service association federation institute foundation centre center panel jury tribunal watchdog
    regulator operator airline manufacturer developer publisher producer maker retailer supplier consortium
    syndicate network station""".split()
)
"""Bodies and bands of people that speak."""

ROLES = frozenset(
    """official spokesman spokeswoman spokesperson general commander minister president secretary senator envoy head
    chief leader diplomat expert analyst source candidate director chairman chairwoman chairperson chair manager
    attorney lawyer aide author professor governor mayor lawmaker critic supporter editor reporter ambassador
    congressman congresswoman representative adviser advisor strategist officer sergeant captain major colonel
    lieutenant admiral inspector superintendent detective constable judge magistrate prosecutor witness survivor
    victim suspect defendant resident neighbour neighbor farmer teacher student pupil doctor nurse surgeon scientist
    researcher economist historian engineer pilot driver captain coach player striker goalkeeper manager owner
    founder executive treasurer premier chancellor king queen prince princess duke bishop archbishop pope priest
    imam rabbi cleric activist campaigner organiser organizer negotiator mediator spokesmen consultant investor
    trader broker banker businessman businesswoman politician deputy legislator councillor councilor mp mep mother
    father son daughter husband wife brother sister parent widow uncle aunt cousin man woman boy girl teenager
    pensioner worker employee miner fisherman shopkeeper soldier guard fighter rebel militant veteran pathologist
    coroner psychologist biologist geologist meteorologist forecaster curator artist singer actor actress writer
    novelist poet musician composer photographer journalist columnist blogger tenant landlord lodger customer
    passenger tourist traveller caller operator inspector auditor regulator ombudsman commissioner counsel solicitor
    barrister clerk registrar principal dean rector headteacher boss officer firefighter paramedic rescuer spokesmen
    liaison whistleblower informant minister-president undersecretary candidate nominee hopeful incumbent
    predecessor successor fugitive refugee migrant leader-in-exile skipper ceo cfo""".split()
)
"""What persons are called when they are not named; an open class, of which these are the common ones."""

FEMALE_ROLES = frozenset(
    """spokeswoman chairwoman congresswoman businesswoman mother daughter wife sister widow aunt woman girl queen
    princess actress mrs ms miss madam lady baroness duchess grandmother policewoman nun countess dame""".split()
)
MALE_ROLES = frozenset(
    """spokesman chairman congressman businessman father son husband brother uncle man boy king prince duke fisherman
    mr sir lord baron grandfather policeman bishop archbishop pope priest imam rabbi widower count""".split()
)

_ADDRESSED = "mr mrs ms mx miss sir dame lady hon st"
_RANKS = """lord:lord dr:doctor prof:professor gen:general lt:lieutenant col:colonel maj:major capt:captain cpt:captain
    sgt:sergeant cpl:corporal pvt:private adm:admiral cmdr:commander brig:brigadier sen:senator rep:representative
    gov:governor rev:reverend fr:father supt:superintendent insp:inspector det:detective const:constable"""
TITLES = dict.fromkeys(_ADDRESSED.split(), "") | {pair.split(":")[0]: pair.split(":")[1] for pair in _RANKS.split()}
"""Abbreviated and plain forms of address, without their full stop, and the role that each stands for."""
ADDRESSES = frozenset("mr mrs ms mx miss sir dame lord lady dr prof".split())
"""Forms of address: what follows is a surname, whatever it means as a word."""
_BEFORE_NAMES = frozenset(
    """vice deputy former acting interim prime foreign interior defence defense finance justice health transport trade
    energy education culture agriculture environment labour labor economy chief senior junior assistant executive
    managing general army navy air force marine police state federal royal district attorney lead first second lord
    supreme allied private corporal brigadier marshal sheriff crown home shadow opposition party house senate
    speaker whip major-general lieutenant-general brigadier-general lieutenant-colonel attorney-general
    governor-general secretary-general vice-president co-founder ex-president ex-minister us u.s. u.s uk u.k. u.k eu
    un u.n nato governor-elect president-elect his her excellency reverend father brother sister dr. mr. mrs. ms.
    honorable honourable""".split()
)
CAPITAL_ROLES = ROLES | frozenset(TITLES) | _BEFORE_NAMES
"""Words in capitals that stand before a person's name and are no part of it."""

ORGANISATION_WORDS = frozenset(
    """ministry department command committee agency council university foundation party house campaign post times news
    journal institute center centre group inc inc. corp corp. corporation co co. ltd ltd. plc gmbh union nations
    states office bureau service services force forces court bank board commission authority association federation
    society party congress parliament senate assembly army navy police fund trust club united city fc airlines
    airways motors industries holdings partners company college school hospital church kingdom republic alliance
    league network press agency gazette herald tribune courier guardian telegraph observer star sun mail mirror
    independent chronicle daily weekly magazine radio television tv broadcasting organisation organization
    international administration government brigade watch coalition front movement embassy stock exchange securities
    energy steel oil gas power water rail railways shipping port authority exchange laboratory academy airport
    museum library theatre conference confederation chamber intelligence security defence defense treasury""".split()
)
PLACE_WORDS = frozenset(
    """north south east west northern southern eastern western central upper lower new old san santa saint port lake
    mount river valley island islands bay cape gulf sea ocean desert peninsula strip bank coast coasts beach street
    road avenue square park bridge province region county district city town village republic hill hills""".split()
)

MEDIA_WORDS = frozenset(
    """newspaper paper agency newswire radio television tv channel broadcaster magazine daily weekly website programme
    program network station tabloid wire podcast blog reporters-without newspapers press""".split()
)
"""Common nouns for what passes statements on."""
MEDIA_NAME_WORDS = frozenset(
    """times post herald tribune gazette courier guardian telegraph observer chronicle journal mail mirror sun star
    independent news press radio tv television magazine daily weekly express standard examiner inquirer bulletin
    dispatch sentinel globe mercury echo argus broadcasting""".split()
)
MEDIA_NAMES = frozenset(
    """reuters afp ap bbc cnn tass itar-tass interfax ria novosti xinhua dpa efe ansa kyodo yonhap anadolu upi pti irna
    isna fars tasnim sana kcna apa belga ritzau ntb tt itn sky itv nbc abc cbs fox npr pbs msnbc cnbc bloomberg
    politico axios vox al-jazeera jazeera aljazeera al-arabiya arabiya guardian spiegel bild zeit welt faz monde
    figaro liberation pais mundo repubblica corriere kommersant izvestia vedomosti gazeta meduza rt sputnik haaretz
    dawn hindu time newsweek economist atlantic huffpost buzzfeed wired slate vice nyt wsj ft deutsche-welle dw
    rfe/rl voa euronews rtl zdf ard france24 rte cbc ctv nhk rai tolo ukrinform unian pravda belta""".split()
)
"""Agencies, broadcasters and papers whose names do not say that they are; any other name is known by its words."""
MEDIA_PHRASES = frozenset(
    """associated press|press association|financial times|washington post|new york times|wall street journal|die
    zeit|der spiegel|le monde""".split("|")
)

NAME_PARTICLES = frozenset(
    "de da di do dos du del della van von der den ter ten al el bin ibn ben abu bint la le st af av y".split()
)
SENTENCE_OPENERS = frozenset(
    """The A An He She It They We I You In On At But And This That These Those There His Her Its Their As If When While
    After Before Since However Meanwhile Also Under For From With Without By Both Some Several Many Most Two Three
    No Not""".split()
)
"""Capitalised words that begin a sentence even after an abbreviation."""
OPENING_ADVERBS = frozenset(
    """meanwhile however later then also still yet but and so now today yesterday earlier afterwards instead moreover
    furthermore additionally nevertheless nonetheless separately similarly finally recently thus therefore indeed or
    nor overnight elsewhere once perhaps soon too again""".split()
)
NO_CLAIMANT_LABELS = frozenset(
    """photo photos picture pictures image images video videos source sources read more update updated exclusive
    analysis opinion comment editorial live watch listen gallery note warning tip question answer kick-off date time
    place venue location price tickets contact email tel phone fax website related explainer factbox profile review
    obituary poll timeline breaking correction clarification editor subject from to cc re sent tags topics category
    author by credit caption q a p.s. ps nb fact facts example examples result results score summary highlights
    conclusion background context published posted also see next previous first second third finally reminder
    disclaimer advertisement sponsored new just""".split()
)
"""Labels before a colon that name no speaker."""
COUNTRY_TOPICS = frozenset(
    """afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
    bolivia bosnia brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia
    cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia europe finland france gaza georgia germany
    ghana greece haiti hungary iceland india indonesia iran iraq ireland israel italy japan jordan kazakhstan kenya
    korea kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania malaysia mali malta mexico moldova
    mongolia morocco mozambique myanmar nepal netherlands nicaragua niger nigeria norway oman pakistan palestine
    panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore
    slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tibet tunisia
    turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe""".split()
)
"""Countries: before the colon of a headline a country is the topic as often as the speaker."""
