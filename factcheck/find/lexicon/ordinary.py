"""The ordinary vocabulary of news English, in base forms.

Source: general knowledge of English, written for this program.
"""

from __future__ import annotations

from typing import Final

from factcheck.find.lexicon.lists import words

ORDINARY: Final = words(
    """
    abandon ability aboard abortion abroad absence abuse academic accelerate accept access accident accord according
    account accuse achieve act action active activist activity actor actual actually add addition address adjust
    administer admit adopt adult advance advantage advert advertise advertisement advertising advice advise
    aeronautics aerospace affair affect afraid afternoon afterward age agency agenda agent aggressive agree agreement
    aid aide aim air aircraft airline airport airspace airstrike alarm album alcohol alert alien alive allegation
    allege allegedly allied allow ally alter alternative amateur amazing ambassador ambition ambulance ambush amend
    american ammunition amount analysis analyst ancient anger angle angry animal anniversary announce announcement
    annual anonymous answer anti anxiety anxious apartment apologise apologize apology appal apparently appeal appear
    appearance apple application apply appoint approach appropriate approve archive area argue argument arm armed
    armor armour army arrange arrest arrival arrive art article artillery artist ask asked aspect assassin
    assassination assault assembly assert assess asset assist assistance associate association assume assure asylum
    athlete atmosphere attach attack attempt attend attention attitude attorney attract auction audience audit
    austerity author authorities authority auto autonomy available average aviation avoid award aware awful baby
    backdrop background backlash bad bag bail balance ball ballot ban band bank banker bar bare barrage barrel barrier
    base based basic basically basis basketball bat battery battle beach bear beat beautiful become bed beef beer
    began begin begun behave behavior behaviour belief believe bell belligerent belong belt benefit bent best bet
    better bid big bike bilateral bill biology bird birth birthday bit bite bitter black blame blast blaze bleed blew
    blind block blockade blog blood blow blown blue board boat body bolster bomb bombing bond bone book bookmark boom
    boost boot border born boss bother bottle bottom bound boundary box boy brace brain branch brand brand-new brave
    breach bread break breakfast breaking breath breathe bred bribe brick bride bridge brief briefing briefly bright
    brilliant bring brink broad broadcast broke broken brother brought brown brush brutal budget buffer build building
    built bullet bulletin bunch burden bureaucrat burn burst bury bus business busy buy buyer byline cabinet cable
    call calm came camera camp campaign cancel cancer candidate cap capable capacity capital captain caption capture
    car card care career careful cargo carrier carry case cash cast casualties casualty cat catch category caught
    cause caution caveat cease ceasefire celebrate celebrity cell cemetery cent center central centre century ceremony
    certain chain chair challenge chamber champion championship chance change channel chaos chapter character charge
    charity chart chase cheap check chemical chief child children choice choose chose chosen church cigarette circle
    circuit circumstance cite citizen city civil civilian claim clampdown clash class classic classroom clean clear
    clergy cleric clerk client climate climb clinch clinic clock close closure cloth clothes cloud cloudy club clue
    clung coach coal coalition coast coat code coffee cold collapse colleague collect collection college colonel color
    colour column combat combine come comedy comfort command commander comment commerce commercial commission commit
    committee common communicate communication community company compare comparison compete competition complain
    complaint complete complex component comprehensive compromise computer concentrate concept concern concert
    conclude conclusion concrete condemn condition conduct conference confidence confirm conflict confront confuse
    congress congressional connect connection conscience conscious consensus consent consequence conservative consider
    considerable consideration consistent constant constantly constitute constitution constitutional construct
    construction consult consumer contact contain contemporary content contest context continue contract contrast
    contribute contributor control controversial controversy convention conversation convert convict conviction
    convince convoy cook cookie cool cooperate cooperation coordinated cop cope copy copyright core corner corona
    coronavirus corporate correct correspondent corrupt corruption cost cotton council counsel count counter
    counterterror country county coup couple courage course court cover coverage cow crack crackdown craft crash crazy
    cream create creative credit crept crew crime criminal crisis critic critical criticise criticism criticize crop
    cross crowd crucial crucially cruel cruise cry culture cup cure currency current currently curtain custody custom
    customer customs cut cyber cycle daily damage dance danger dangerous dark data date daughter day dead deadline
    deadlock deadly deal dealer dealt dear death debate debris debt decade decide decision deck declare decline
    decrease decree deem deep deer defeat defect defector defence defend defendant defense defiant deficit define
    degree delay delegate delegation deliberate deliver delivery demand democracy democratic demonstrate demonstration
    denial denounce deny depart department departure depend deploy deport deportation deputy derail describe desert
    deserve design desire desk desperate destroy destruction detail detain detainee detect detective determine develop
    development device devote dialogue die diet differ difference different difficult difficulty dig digital dinner
    diplomacy diplomat diplomatic direct direction director dirty disabled disagree disappear disappoint disaster
    discipline disclaimer discount discover discovery discrimination discuss discussion disease dish dismiss disorder
    display dispute dissent distance distant distinct distinguish distribute district disturb diverse divert divide
    division divorce doctor document dog dollar domestic dominate donate donation donor door dose double doubt
    downplay downtown draft drag drama dramatic drank draw drawn dream dress drill drink drive driven driver drone
    drop drought drove drug drunk dry dug dump dust duty dying e-mail eager ear early earn earth earthquake ease east
    eastern easy eat eaten economic economics economist economy edge edit edition editor editor's editorial educate
    education effect effective efficient effort egg eighth elderly elect election electoral electric electricity
    electronic element eliminate elite email embargo embassy embattled embrace emerge emergency emission emotion
    emotional emphasis empire employ employee employer empty enable encounter encourage end endorse enemy energy
    enforce engage engine engineer enjoy enormous ensure enter enterprise entertainment enthusiasm entire entity
    entrance entry environment environmental epidemic equal equipment era error escalate escape essay essential
    essentially establish estate estimate ethnic evacuate evacuation evaluate evening event evict evidence evil evolve
    examine example exceed excellent excerpt exchange excise excite exclude exclusive excuse execute execution
    executive exercise exhibit exile exist existence exit exodus expand expansion expect expectation expel expense
    expensive experience experiment expert explain explanation explode explore explosion explosive export expose
    express extend extensive extent external extra extradite extradition extraordinary extreme extremist eye face
    facebook facility fact faction factor factory fail failure fair faith fake fall fallen fallout false fame familiar
    family famine famous fan fantastic faq far farm farmer fashion fast fat fatal fate father fault favor favorite
    favour favourite fear feature fed federal fee feed feedback feel fell fellow felt female fence festival feud fewer
    fiction field fierce fifth fight fighter fighting figure file fill film final finally finance financial find fine
    finger finish fire firefighter firm first firstly fish fishery fishing fit fix flag flame flash flat fled flee
    fleet flight float flood floor flow flower flown flu flung fly focus foe foggy folk follow food foot footage
    football forbidden force forced forecast foreign forest forestry forever forget forgotten form formal format
    formation former formula fort fortune forum fought found foundation founder fourth fragile frame frankly fraud
    free freedom freeze frequent fresh friend friendly friendship front frontline froze frozen fruit frustrate fuel
    full fun function fund fundamental funding funeral funny fury future gain gallery game gang gap garden gas gate
    gather gave gay gear gender gene general generate generation genocide gentleman genuine gesture get giant gift
    girl give glad glass glitch global globe goal going gold gone good goods gospel got gotten govern government
    governor grab grade gradual gradually graduate graft grain grand grandfather grandmother grant grass grave gray
    great green greet grenade grew grey grief grim grip ground group grow grown growth guarantee guard guerrilla guess
    guest guide guideline guilty gun gunfire gunman gunmen guy habit hacker hail hair hall halt hand handle hang
    happen happy harbor harbour hard harm harsh harvest hate haul haven hazard head headline headquarters heal health
    healthcare healthy hear heard hearing heart heat heatwave heavy height held helicopter hell help hero herself
    hesitate hidden hide high highlight highway hijack hike hill hire historian historic historical history hit hoax
    hold hole holiday holy home homeless homepage honest honestly honor honour hope hopefully horror horse hospital
    host hostage hostile hot hotel hotspot hour house household housing huge human humanitarian humiliate humor
    hundred hung hunger hunt hurricane hurry hurt husband hypothesis ice idea ideal identify identity ideology ignore
    ill illegal illness illustrate image imagine immediate immediately immigrant immigration immune impact impeach
    impeachment implement implication import importance important importantly impose impossible impress impression
    improve improvement inaugurate incident include income increase increasingly incredible incumbent independence
    independent index indicate indict indictment individual industrial industry inevitable infant infect infection
    inflation influence inform informal information infrastructure initial initially initiative inject injure injury
    inland inmate inner innocent inquiry inside insider insight insist inspect inspector inspire install instance
    institute institution instruct instruction instrument insurance insure insurgency insurgent integrate intellectual
    intelligence intend intense intensify intention interest interestingly interim interior internal international
    internet interpret intervene intervention interview introduce intruder invade invasion invest investigate
    investigation investigator investment investor invite involve iron ironically irrigation islamist island isolate
    issue item jail jet jihadi jihadist job jobless join joint joke journal journalism journalist journalists journey
    joy judge judgement judgment judicial juice jump junior junta jury just justice justify keen keep kept key kick
    kid kidnap kill killer killing kind king kiss kitchen knee knew knife knock know knowledge known label labor
    laboratory labour lack lady laid lain lake land landmark landscape landslide language large last lastly late
    latest laugh launch law lawless lawmaker lawsuit lawyer lay layer lead leader leadership leading league leak lean
    learn lease leave lecture led left leg legacy legal legend legislation legislative legislature legitimate lend
    length lent lesson let letter level liability liberal liberate liberty library licence license lie life lift light
    limit line link list listen lit literally literary literature litigation little live living load loan local locate
    location lock lockdown lodge logic login logout lone long look loose looting lord lose loss lost lot loud love low
    lower loyal luck luckily lucky lunch lure machine magazine magic mail main maintain major majority make maker male
    man manage management manager mandate manhunt manner manufacture manufacturer map march margin marine mark market
    marriage married marry martial mass massacre massive master match material matter mayhem mayor meal mean meaning
    meant measure meat mechanism medal media medical medicine medium meet meeting member membership memo memoir
    memorial memory men mental mention mercenary merchant mercy mere merge mess message messy met metal meter method
    middle midnight migrant migrate militant military militia milk mill mind mine minefield mines minister ministry
    minor minority minute miracle mirror missile missing mission mistake mix mixed mob mobile mode model moderate
    modern modest mogul mom moment momentum monarch monarchy money monitor monsoon month monument mood moon moral
    morning mosque mother motion motive motor mount mountain mourn mouth move movement movie multiple murder muscle
    museum music musical musician mutiny mutual mystery name narrative narrow nation national nationalism nationalist
    native natural nature naval navy near neat necessary neck need negative negotiate negotiation neighbor
    neighborhood neighbour neighbourhood nerve net network neutral new newborn newly news newsletter newspaper
    newsroom nice night ninth noble noise noisy nomination nominee normal north northern nose notable notably note
    notice notion notorious novel nuclear number nurse obey object objective obligation observe observer obstacle
    obtain obvious occasion occasional occupation occupy occur ocean odd offence offend offense offensive offer office
    officer official officially oil old oligarch online open opening operate operation operator opinion opponent
    opportunity oppose opposite opposition opt optimism option orange ordeal order ordinary organic organisation
    organise organization organize orientation origin original originally oust outbreak outcome outcry outlet outline
    output outrage outsider overcome overseas overturn owe own owner pace pack package pact page paid pain paint
    painting pair palace pandemic pandemonium panel panic paper parade paramedic paramilitary pardon parent parish
    park parliament parliamentary part participant participate particular partisan partner partnership party pass
    passage passenger passport patch path patience patient patrol patron pattern pause pay payment peace peaceful
    peacekeeper peak peer penalty pension pensioner people percent percentage perception perfect perform performance
    period permanent permission permit perpetrator persist person personal personality personnel perspective persuade
    petition phase phenomenon philosophy phone photo photograph photographer phrase physical physician piano pick
    picture piece pilot pink pipe pipeline pit pitch place plain plan plane planet plant plastic plate platform play
    player plea plead pleasant please pleasure pledge plight plot plunge pocket podcast poem poet poetry point poised
    poison pole police policeman policy polite political politician politics poll pollution pool poor pop pope popular
    population populist popup port portion portrait portray pose position positive possess possession possibility
    possible post poster postpone potato potential pound pour poverty power powerful practical practice praise pray
    prayer preach precious precise predict prefer pregnancy pregnant preliminary premier premium preparation prepare
    presence present presently presidency president presidential press pressure pretend pretty prevent previous price
    pride priest primary prime prince princess principal principle print priority prison prisoner privacy private
    privately privilege prize pro probe problem procedure proceed process produce producer product production
    profession professional professor profile profit profound program programme progress prohibit project prominent
    promise promote prompt proof propaganda proper property proportion proposal propose prosecute prosecution
    prosecutor prospect protect protection protein protest protester proud prove provide province provision provoke
    proxy public publication publicity publicly publish publisher pull pullout pump punch pundit punish punishment
    purchase pure purpose pursue push put quake qualify quality quantity quarantine quarrel quarter queen quell quest
    question questions quick quickly quiet quit quote race racial racism racist radar radiation radical radio rage
    raid rail railway railways rain rainy raise rally rampage range rank ransom rape rapid rapidly rare rate rating
    ratio raw reach react reaction read reader reading ready real realise reality realize rear reason reasonable rebel
    rebellion rebound rebuff rebuild rebuke recall receive recent reception recession recipe recipient reckon
    recognise recognition recognize recommend recommendation reconcile record recount recover recovery recruit red
    reduce reduction refer reference referendum reflect reform refuge refugee refuse refute regain regard regime
    region regional register regret regroup regular regulate regulation regulator reinforce reiterate reject relate
    related relation relations relationship relative release relevant reliable relief relieve religion religious
    relocate reluctant rely remain remains remark remarkable remember remind remote removal remove rent reopen repair
    repeal repeat replace replacement reply report reportedly reporter reporting represent representation
    representative reprint republic reputation request require requirement rescue rescuer research researcher resemble
    reserve reshuffle resident residential resign resignation resist resistance resolution resolve resort resource
    respect respond respondent response responsibility responsible rest restaurant restore restrict restriction result
    resume resurgence retail retain retake retaliate retaliation retire retirement retreat return reveal revenge
    revenue reverse review revise revolt revolution revolutionary reward rhetoric rice rich rid ridden ride rifle rift
    rigged right ring ringleader riot rise risen risk ritual rival river road rob robbery rock rocket rocky rode rogue
    role roll romantic roof room root rope rose rough round rout route routine row royal rubber ruin rule ruling rumor
    rumour run rung runner running rural rush sabotage sack sacred sacrifice sad sadly safe safety sail sailor saint
    sake salary sale salt sample sanction sanctions sand sang sanitation sat satellite satisfaction satisfy save
    saving saw say scale scandal scare scenario scene scent schedule scheme scholar school science scientific
    scientist scope score scrap scream screen script scrutiny sea search season seat second secondly secret secretary
    sectarian section sector secular secure security sedition see seed seek seem seen segment seize seizure select
    selection self sell senate senator senators send senior sense sensitive sent sentence separate separately
    separatist sequence serial series serious seriously serve service session set settle settlement settler seventh
    severe sex sexual shade shadow shake shaken shaky shallow shame shape share shareholder sharp shatter shed shell
    shelled shelling shelter shift shine ship shipment shirt shock shoe shoot shooter shooting shop shopping short
    shortage shortly shot shoulder shout show shower shown shrink shut shutdown sibling sick side sidebar siege sight
    sign sign-up signal significance significant silence silent silver similar simple sin sing singer single sink sir
    sister site sitemap situation sixth size skill skin sky slain slam slap slaughter slave slay sleep slept slice
    slid slide slideshow slight slogan slow slowly slump small smart smell smile smoke smooth smuggle snap sniper snow
    snub soar soccer social society soft software soil solar sold soldier sole solid solution solve song sophisticated
    sorry sort sought soul sound source south southern sovereign sovereignty space spark spat spate speak speaker
    special specialist species specific specifically specify spectacular speculate speculation sped speech speed spend
    spent sphere spill spin spirit spiritual split spoke spoken spokesman spokesperson spokeswoman sponsor sponsored
    sport sports spot spray spread spring sprung spun spur spy squad square squeeze stab stability stable stadium
    staff stage stair stake stalemate stall stampede stance stand standard standoff star stare start starve state
    statement station statistics statue status stay steady steal steel steep stem step stick sticky stiff stir stock
    stoke stole stolen stomach stone stood stop storage store storm story straight strain strand stranded strange
    stranger strategic strategy stray stream street strength strengthen stress stretch strict strike striker string
    strip strode stroke strong struck structure struggle stuck student studio study stuff stun stung stunning style
    subject submarine submit subpoena subscribe subscriber subscription subsequent subsidy substance substantial
    suburb succeed success successful sudden suddenly sue suffer sufficient sugar suggest suggestion suicide suit
    summit sun sung sunk sunny super supplier supply support supporter suppose supreme surge surgeon surgery surprise
    surprisingly surrender surround surveillance survey survival survive survivor suspect suspected suspend suspicion
    sustain swam swap swear sweep sweeping sweet swelled swept swim swing switch swoop sword sworn swung symbol
    sympathy symptom syndrome system table tackle tactic tactical tag tail take taken tale talent talk tall tally tank
    tap tape target tariff task taste taught taunt tax taxpayer tea teach teacher team tear tech technical technique
    technology teenager telecast telephone telescope television tell temblor temperature temple temporary tend tender
    tension tent tenth term terrible territory terror terrorism terrorist test testify testimony testing text thaw
    theater theatre theft theme theory therapy thick thief thin thing think third thirdly thought threat threaten
    threshold threw throat throne throw thrown thwart ticket tide tie tight timber time tiny tip tired tissue title
    tobacco today's toe told toll tone tongue took tool tooth top topic topple torch torn tornado torture toss total
    touch tough tour tourism tourist tournament tower town toxic trace track trade trader tradition traditional
    traffic tragedy tragic trail train trainer training traitor transcript transfer transform transition translate
    transmit transport transportation trap trash travel traveller treason treasure treat treatment treaty tree
    tremendous trend trending trespass trial tribal tribe tribunal tribute trick tricky trigger trip triumph troop
    troops trouble truce truck true trust truth try tsunami tube tumble tune tunnel turbulence turmoil turn turnout tv
    tweet twice twin twist twitter tycoon type typhoon typical tyre ugly ultimate ultimately ultimatum unable
    unanimous uncertain uncle uncover undergo undermine understand understood undertake unemployment unexpected
    unhappy unified uniform union unique unit unite united unity universal universe university unknown unprecedented
    unrest unsubscribe unusual unveil update upgrade uphold upper uprising uproar upset urban urge urgent use user
    usual utility vaccine vacuum valley valuable value van vandal variable variation variety vast vegetable vehicle
    venture venue verdict verify version vessel veteran veto vice victim victory video vie view viewer vigil village
    villager violate violation violence violent virgin virtual virtue virus visible vision visit visitor visual vital
    vitamin vocal voice volcano volume volunteer vote voter voting vow vows vulnerable wage wait wake walk wall want
    wanted war ward warfare warlord warn warning warplane warrant warrior warship wary wash waste watch watchdog water
    wave way weak weaken wealth wealthy weapon weaponry wear weather web webcast webinar website wedding week weekend
    weekly weigh weight weird welfare wept west western wheat wheel whip whisper whistleblower white wide widespread
    widget widow wife wild wilderness wildfire willing win wind window windy wine wing winner wipe wire wise wish
    withdraw withdrawal withdrawn withdrew witness woe woke woman women won wonder wonderful wood wooden word work
    worker workforce workshop world worldwide worn worried worry worse worsen worst worth wound wounded wove wrap
    wreck wreckage write writer writing written wrong wrote yacht yard year yell yellow yield young younger youngster
    youth zone sterling frost fog sleet thunder drizzle cod herring whirlpool grid
    """
)
"""Ordinary words of the news in their base forms, and irregular forms."""
