"""Further given names of many countries: what makes a word a given name, and nothing of gender or spelling.

Source: general knowledge, written for this program; names of the news, not a census.
"""

from __future__ import annotations

from typing import Final

from factcheck.find.lexicon.lists import words

WORLD: Final = words(
    """
    mercy blessing precious gift prosper comfort patience prudence lovemore godwin innocent happiness memory abebe
    abiodun abiola abla abraha achieng adama adanna adaora addison ade adebayo adedayo adekunle adele adelina adeola
    adesina adetokunbo adewale adisa adjoa afia afua agatha aigerim ailbhe aimee ainur aisling aissata aissatou aiym
    akash akello akin akinwumi akua alana alasdair alba alberta alejandra alemayehu alessandra alessia alexa alexia
    alfonsina aliou alioune alissa allegra almaz alondra alvin amadi amadou amalia amare amelie aminata anabel
    angelica aniko ankit annelies anoushka ansah antonella anu anurag anya apinya arabella ardit ariadna ariel arlene
    armand arnaud arnav arta artan asante asel aset ashish ashwin asmerom aster athena augustin aurelien ava awa
    axelle ayanda ayano ayelet aylin ayo ayodele ayumi azadeh babacar babajide bachir bakary balazs balint banu baraka
    barnabas bastien beatrix bekele bence benedetta benedikt benita berhane berhanu bernice bertha bettina bhavna
    bheki bianca binh birgitta birhanu birkir blake boldizsar bongani boubacar boukary brajesh branimir briana brigita
    brigitta brona bronagh bronwyn bryndis buddhika bukola burak caitlin caitriona calum camilla candace candice
    caoimhe cara carlotta carmela catriona celeste cengiz chanda chandan chantelle charlize chetan chibuike chidi
    chidiebere chidinma chifundo chika chikondi chima chimamanda chinonso chioma chipo chiwetel christelle chukwudi
    chukwuemeka chukwuma ciara cillian clarissa claudette clemence clementine cleopatra clodagh concetta cora coralie
    cordelia cormac cristian csaba csilla dagny dalal dalia danica danilo darina darla darlene darragh davina davor
    dawid dawit delroy demba deniz denzel dervla desiree desta devika didem dilshad dineo dino dipak dmitar dogan
    domagoj donal donncha dora doru dragos dries dulce dumisani ebele ece eduarda edwina eimear eirik eithne ekaterini
    ekene elango eleni eline eliska elodie elske eluned emanuela emeka emilie emine endre eniko erdem eren erion erkan
    ersin ertugrul erzsebet esmeralda estelle eszter evangeline eve ewan ewelina eyal fabiana fabrizio fanta farai
    farhan fatih fatmir fatoumata fay ferenc feride feyza ffion filipa fionn fiorella flavia flavio folake francine
    franjo franziska funmilayo furkan gabor gabrielle gaelle gamze garikai gauri gebre genet gergely germaine getachew
    ghislaine gianna gilberto giovanna girish giselle giuliana gizem gopal gosia grainne gretchen griselda guilherme
    guntis gwyneth gyorgy gyula habtamu hakeem halil hana hande hanneke harsha haruka hedda heera heikki heloisa
    hemant henrietta henryk herminia hilde hilmi himanshu hira hiroyuki hlengiwe hoa hortense hulya humaira husniya
    ibironke ibrahima idil idrissa ifeanyi ifeoma igors ikram ilaria ildiko ilhan ilias ilkay ilona imani imke imre
    inigo ioan iona ionela iqra irma isabela isatou ishaan ishita isioma istvan itumeleng iva iwona iyad jacek jade
    jagoda jakub janine janusz jarek jayne jedrzej jemima jette jibril jitendra jodie jolanta josephat josie josphat
    jovan jozsef judit juha jukka jurgita justine kacper kagiso kamau kanako karan karel karina kasia kasper katalin
    katarzyna katharine katsuya kaveh kazuhiro kazuki kazuo kebede kehinde kei keira keita kelechi kelsey kemi kendi
    kerem kerensa keti khanh khanyi khanyisile kiptoo kirstin kirsty kjell klaas klara koji kokou komla korina
    kristijan krisztina kudzai kudzanai kunle kushal kwabena kwadwo kwaku kwesi kylie lalit lamine larissa lasha lasse
    lauri laurie lavinia laxmi leanne lebogang leena leif lekan leona leonie lerato levent levente libby lieke liis
    lila lilian lillian lindiwe liselotte livia liviu lorcan lorna lottie lucian lucinda lucja lucretia luljeta luna
    lungile luzia lwazi lynette maarten madeline madhav mae mahesh mahlet maiko mairead malachy mamadu manish manjula
    marcela marcella mareike marguerite margus mariam mariama maribel marieke mariella marija marijke marika marilena
    maritza marjan marsha martyna masato masego matias matilde mats mattias maud maura mavis mayumi meera megumi
    mehwish melis meltem merve meseret mesfin mesut mia michal michele mihkel minerva minnie mirela mirjana misty
    mitja mitsuko miyuki modou moishe mojca morag morwenna mpho mthunzi mulugeta mumbi munashe murali mustapha muthoni
    mutua mwai mwangi myriam myrtle mzwandile naana nadege nahla nandini nandipha naoto naresh natasa naveen nelly
    nenad neringa nerys nessa nevena ngaire nguni nhlanhla nicoleta nikhil nilufer nisha nitin njambi njeri njoroge
    nkechi nkosana nkosazana nnamdi noa noemi nokuthula nolwazi nomsa nomvula nonhlanhla noreen nosipho nthabiseng
    ntombi numan nuray nuru nyasha nyokabi obert obinna octavia oddny odette odhran okechukwu oladele olamide oliwia
    olumide omolara oonagh ophelia orla orlaith orsolya osagie oumar outi oya ozan ozge padma padraic padraig pal
    pallavi panashe pandora pankaj parth pascale patrice patryk pavla pelin pelle perla perpetua petunia philomena
    phindile pille pius piyush poonam portia prabhat pranav prashant prudence puja purnima radka rafal raghav rahel
    raila raivo rajeev rajendra ramunas rebeka reema renata renuka rhiannon ricarda rika riko rina riya rogelio rohan
    rohini roisin romana romina romola ronit roxana ruaridh rudo rukmini rumbidzai runa rune ruwan ryoko sabelo sabina
    sadako sakshi salimata salla saman samba sameera samson samuli sandeep sandile sani sanjana santosh sapna saskia
    satish satu savita sebnem sedat selam selamawit selin senem senthil senzo serena serkan sevda sevgi seydou seyni
    shakira shalini shamim shankar shanti shashi sheetal shehu shikha shilpa shiori shiv shobha shola shota shreya
    shruti shubham shweta siamak sibel sibongile sibusiso sidiki sifiso sigrun sihle siiri sikiru silje silvana simge
    simisola sindisiwe sipho siriporn sizwe skye slawomir smita sneha soham soledad somchai sonali sorcha sorin
    souleymane soumaya sourav srdjan sri srinivas stefania steinar steinunn stela stelian stelios stine stoyan sudha
    suhail sukanya sulaiman suleman suman sumitra supriya surya susannah suzana svein swapna swati sybil synnove
    szabolcs szilvia szymon tade tafadzwa taiwo takumi tamar tamas tamsin tanvi tapiwa tariro tarun tatenda tatsuya
    teboho tegan tendai tendayi tengku terje tesfaye tess tewodros thabani thabiso thandeka thandi thandiwe thanh thea
    themba theodoros therese thokozani thomasina thulani thuy tigist tiina tijana tilda timo tinashe titilayo tiziana
    tobiloba todor tonderai toomas torben tove tsegaye tsehay tshepo tsuyoshi tuan tuncay tuomas tuulikki tymon uche
    uchenna udo ugo ugochukwu ulla ulrika umesh umut una unathi urmila urszula uzoma vaibhav vanesa vasile vasiliki
    vassilis veena velina veronika vibeke vikas viljar vilma vimal vinay vineet vinh violeta viorel virginija vishnu
    vitalie vivek viviana vivienne vlado voja vukasin vusi waclaw wambui wanjiku wanjiru warsame weronika wiebke
    wiktor wilhelmina wioletta wole xenia xolani yaa yael yagmur yasemin yash yaw yemi yetunde yewande yiannis yigit
    yogesh yohannes yonas yoshiko yuka yuki yukiko yuko yuval zanele zawadi zdenka zdravka zeki zelda zenon zinhle
    zivile zola zsofia zsolt zuri zuzanna
    """
)
"""Given names in lower case without diacritics."""
