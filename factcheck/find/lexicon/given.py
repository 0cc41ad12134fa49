"""Given names: by gender, by origin, by nickname and by spelling.

Source of all lists: general knowledge, written for this program; common names of the news, not a census.
"""

from __future__ import annotations

from typing import Final

from factcheck.find.lexicon.given_world import WORLD
from factcheck.find.lexicon.lists import clusters, short_forms, words

WESTERN_MALE: Final = words(
    """
    aaron abel abraham adam adrian aidan alan albert alberto aldo alec alejandro alessandro alex alexander alexandre
    alexis alfonso alfred alfredo alistair allan allen alonso alvaro ambrose anders andre andreas andres andrew andy
    angelo angus anselm anthony antoine anton antonio antony archie armando arne arnold arthur arturo aubrey august
    augusto augustus austin axel baptiste barnaby barry bart bartholomew bas basil bastian ben benedict benito
    benjamin bennett benoit bernard bernardo bernd bernie bert bertrand bill billy bjorn bob bobby boris boyd brad
    bradley brandon brendan brent brett brian bruce bruno bryan buddy byron caleb calvin camilo carl carlo carlos
    carlton cary casper cecil cedric cesar chad charles charlie chester chris christian christoph christophe
    christopher chuck claude claudio claus clay clement cliff clifford clinton clive clyde colin colm connor conor
    conrad corey cornelius cosimo craig curtis cyril dag dale damian damien dan daniel daniele danny dario darren
    darryl dave david davide dean declan denis dennis derek desmond detlef diarmuid dick diego dieter dietrich dirk
    domingo dominic dominik don donald donnie dorian doug douglas duane duncan dustin dwayne dwight dylan eamon earl
    ed eddie edgar edmund eduardo edward edwin egon einar elias elijah elliot elliott ellis elmer emanuel emil emile
    emilio emmanuel emmett enrico enrique enzo eric erik ernest ernesto ernie ernst erwin esteban ethan etienne eugene
    eugenio evan ezra fabian fabio fabrice felipe felix ferdinand fergus fernando fidel filip filippo finn florian
    floyd francesco francis francisco franco francois frank frankie franklin franz fred freddie frederic frederick
    fredrik friedrich fritz gabriel gareth garth gary gaston gavin gene geoff geoffrey george georges gerald gerard
    gerardo gerhard gerry giacomo gian gianni gideon gilbert giles gino giorgio giovanni giuseppe glen glenn gonzalo
    gordon graham greg gregor gregory guido guillaume guillermo gunnar gunter gunther gus gustav gustavo guy hank hans
    harald harold harry hartmut harvey hector heinrich heinz helge helmut hendrik henri henrik henry herbert herman
    hermann hernan hilario holger homer horace horst howard hubert hugh hugo humberto iain ian ignacio ingmar ingo
    irving isaac isaiah isidro ivo jaap jack jackson jacob jacques jaime jake jakob james jamie jan janos jared jarvis
    jason javier jay jean jed jeff jeffrey jens jeremiah jeremy jeroen jerome jerry jesper jesse jesus jim jimmy
    joachim joao joaquin jochen joe joel johan johann johannes john johnny jon jonah jonas jonathan joost jordi jorg
    jorge jose joseph josh joshua juan jules julian julien julio julius jurgen justin karl karsten kaspar keith kelvin
    ken kenneth kenny kevin kieran kirk klaus knut konrad kristian kurt kyle lance lars laszlo laurent lawrence leo
    leon leonard leonardo leonel leroy leslie lester lewis liam linus lloyd logan lorenzo lothar lou louis luc luca
    lucas luciano ludwig luigi luis luiz lukas luke lyle lyndon mack magnus malcolm manfred manuel marc marcel marcelo
    marco marcos marcus mario marius mark markus marshall martin marvin mason massimo mathias mathieu matt matteo
    matthew matthias maurice mauricio mauro max maxime maximilian mel melvin michael michel mick miguel mike miles
    milton mitch mitchell mitt moritz morris morten moses murray nathan nathaniel neal ned neil nelson niall nicholas
    nick nicolas niels nigel nils noah noel norbert norman octavio oisin olaf olav ole oliver olivier omer orlando
    orville oscar oskar oswald otto owen pablo paddy paolo pascal pascual pat patricio patrick paul paulo pedro peer
    pepe per percy perry pete peter phil philip philippe phillip pierre pieter pietro quentin rafael rafe rainer ralf
    ralph ramiro ramon randall randolph randy raoul raul ray raymond reggie reginald reinhard remy renato rene rex
    ricardo riccardo richard rick ricky rob robbie robert roberto robin rod roderick rodney rodolfo rodrigo roger
    rogerio roland rolf roman ron ronald ronan ronnie rory ross roy ruben rudi rudolf rudy rufus rupert russ russell
    ryan salvador salvatore sam samuel sandro santiago scott sean sebastian sebastien sergio seth shane shaun shawn
    sheldon sid sidney siegfried silvio simon solomon spencer stan stanley stefan stefano steffen stephane stephen
    steve steven stewart stig stuart sven ted teddy terence terrence terry theo theodor theodore thierry thomas thor
    thorsten tim timothy tobias toby todd tom tomas tommaso tommy tony torsten travis trevor tristan troy tyler tyrone
    ulf ulrich umberto uwe valentin vern vernon vic vicente victor vince vincent vincenzo virgil vittorio volker wade
    wallace walt walter ward warren wayne wendell werner wesley wilbur wilfred wilhelm will willem william willie
    willy wilson winston wolfgang woodrow xavier yann yannick yves zach zachary zane
    """
)
"""Men's names of western and southern Europe and the Americas."""

ANGLO_FEMALE: Final = words(
    """
    abby abigail agnes aileen alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy andrea
    angela angie anita ann anna annabel anne annette annie april ashley audrey barbara beatrice becky belinda bella
    bernadette beth bethany betsy betty beverly bonnie brenda brianna bridget brittany brooke carla carly carol
    caroline carolyn carrie cassandra catherine cathy cecilia celia charlene charlotte chelsea cheryl chloe christina
    christine cindy claire clara clare colleen connie courtney crystal cynthia daisy dana danielle daphne dawn debbie
    deborah debra deirdre delia denise diana diane dolores donna doris dorothy edith edna eileen elaine eleanor elena
    eliza elizabeth ella ellen eloise elsie emily emma erica erin esther ethel eunice eva evelyn faith faye felicity
    fiona flora florence frances freya gail gemma geneva genevieve georgia georgina geraldine gertrude gillian gina
    ginny gladys glenda gloria grace greta gwen gwendolyn hannah harriet hazel heather heidi helen helena hilary
    hillary holly hope ida imogen irene iris isabel isabella isla ivy jackie jacqueline jane janet janice jasmine jean
    jeanette jen jenna jennifer jenny jessica jessie jill jo joan joann joanna joanne jocelyn josephine joy joyce
    juanita judith judy julia juliana julie juliet june karen kate katherine kathleen kathryn kathy katie katrina kay
    kayla kelly kendra kerry kim kimberly kirsten kristen kristin kristina laura lauren leah lena lesley lily linda
    lindsay lindsey lisa liz liza lois loretta lorraine louisa louise lucille lucy lydia lynda lynn mabel mackenzie
    madeleine madison maeve maggie mandy marcia margaret margery margot marian marianne marie marilyn marion marissa
    marjorie martha mary maureen maxine megan melanie melinda melissa mercedes meredith michelle mildred millicent
    millie miranda miriam moira molly monica morgan muriel myra nadine nancy naomi natalie natasha nell nellie nicola
    nicole niamh nina nora norma olive olivia paige pam pamela patricia patsy patty paula pauline pearl peggy penelope
    penny petra philippa phoebe phyllis polly priscilla rachel rebecca renee rhoda rhonda rita roberta robyn rosa
    rosalind rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sandy sara sarah saoirse selena
    shannon sharon sheila shelley sherry shirley sienna sinead siobhan sonia sophia sophie stacey stella stephanie sue
    susan susanna suzanne sylvia tabitha tamara tanya tara teresa terri tessa thelma theresa tiffany tina toni tracey
    tracy trisha trudy ursula valerie vanessa vera verity veronica vicky victoria viola violet virginia vivian vivien
    wanda wendy whitney wilma winifred yolanda yvette yvonne zara zoe
    """
)
"""Women's names usual in English; their bearers may take a husband's surname."""

WESTERN_FEMALE: Final = ANGLO_FEMALE | words(
    """
    adela adriana adrienne agata agnieszka ana anais angelika anja anke anneke annalena annegret annika antje antonia
    astrid aurelie aurora barbel beate beatriz berta birgit blanca brigitte britta camila camille carina carlota
    carmen carolina catalina catarina catherina cecile celine chantal chiara christiane christa claudia colette
    consuelo corinne cornelia cristina dagmar daniela delphine dilma dolores dominique doreen dorothea edda elisa
    elisabeth elise elke elsa else emilia emmanuelle erika ernestina esperanza estela eugenia eulalia fabienne
    federica felicia fernanda florencia francesca francisca francoise frauke frederique frida gabriela gabriele
    gabriella gerda giorgia gisela giulia gloria graciela greta gro gudrun guadalupe hanna hanne hedwig heike helga
    helene helle henriette hilda hildegard ilse imelda ines inga inge ingeborg ingrid inmaculada isabelle ivana ivanka
    jacinta jana jeanne joana johanna josefa josefina julieta jutta karin karla katarina katharina kathrin katja
    katrin kerstin kirsi kristalina lara laia laetitia leila leonor leticia liesl lina liv lola lorena lotte lourdes
    lucia luciana lucie lucrezia luisa luise luz magda magdalena maite maren margarida margarita margherita margit
    margrethe maria mariana marina marine marisa marisol marit marlene marta martina mathilde matilda mette micheline
    michaela mireille monika monique montserrat muriel natalia nathalie nieves noelia nuria odile olga paloma paola
    patrizia paulina paulette petronella pia pilar raffaella ragnhild ramona raquel regina rocio rosalia rosario
    rosaria roswitha sabine sandrine sigrid silke silvia simone simonetta sofia sofie solange solveig susana susanne
    svenja sylvie tatiana tonje trine ute valentina valeria vera veronique viktoria virginie viviane ximena yolande
    """
)
"""Women's names of western and southern Europe and the Americas."""

ROMANISED_MALE: Final = words(
    """
    abbas abd abdalla abdallah abdel abdi abdirahman abdo abdoulaye abdul abdulaziz abdulla abdullah abdulrahman
    abhishek abiy abu adam adel adil adnan adolat agha ahmad ahmadou ahmed ajay ajit akbar akhmed akihiko akio akira
    akram aleksandar aleksandr aleksandre aleksei aleksey aleksy alexei alexey ali alikhan alim alisher aliyu
    allauddin alpha altaf amar amin amir amit anand anas anatoli anatoly andrei andrej andrey andriy anil anis anwar
    apostolos aram arash archil ardeshir arif arjun arkady arman armen arsen arseniy arslan artem artur artyom arun
    arvind asad asadullah asghar ashok ashraf asif askar aslan ata atal athanasios atif atiku aung avi avigdor avner
    aydin ayman ayub aziz babak babu bahadur bahram bakhtiyar bakr bandar barham baris bashar bashir bassam batu
    behrouz bekir benny besnik bilal bilawal binyamin bogdan bohdan boiko bojan bolat borislav borut boutros bozidar
    branko bujar bulent burhan burhanuddin byung cem cemal cevdet chandra cheikh chinedu chol cyrus dae daisuke
    dalibor daniar danil danylo daoud dariusz daud dawood deepak dejan demetrios denys dervis devendra dhruv dilip
    dimitar dimitri dimitris dinesh dinmukhamed djordje dmitri dmitrii dmitriy dmitro dmitry dmytro dong dragan drago
    dusan ebrahim eduard efim efraim egor ehsan ehud ekrem elchin eldar elmar emomali emre enver erdal erdogan erhan
    eskender essam evangelos evgenii evgeny fadi fahad fahd faisal faiz fakhruddin farhad farid farooq farouk farrukh
    faruk faruq farzad fayez fazal fedor femi ferhat feroz fethullah fikret firas fouad fuad fumio fyodor gagik gamal
    ganesh gaurav gennadi gennady georgi georgiy georgy ghassan ghazi ghulam giga gintaras giorgi giorgos gjorge gleb
    goh goran grigol grigori grigory grzegorz gulbuddin gurbanguly habib habibullah hadi hafez haider hailemariam
    haitham haj haji hakan hakim haluk hamad hamdan hamed hameed hamid hamza han hani hanif hans hardeep hari haris
    harish haruki haruna hasan hashim hashmat hassan hassanal hayato haydar hayk heorhiy hidayat hideki hikmet hiroshi
    hisham hosni hossam hossein hristo husain husayn huseyin husni hussain hussein hyun ibrahim idris idriss ignat
    igor ihor ihsan ilham ilir ilya ilyas imad imran ioannis ion ionut irakli irfan isa iskandar islam ismail ismet
    issa itamar ivan ivaylo ivica jaber jafar jagan jahangir jakov jalal jalil jamal jameel jamil jamshid janez
    jaroslav jaroslaw jassim javad javed jawad jerzy jiri jo joko jomo josip joze jozef jun junaid jung junichi jusuf
    kabir kadir kairat kamal kamel kamil kamran kanat karen karim karol kasim kassim kassym kazem kazimierz kemal
    kenan kenji kenta khaled khalid khalifa khalil khamzat khizr khoren kiran kiril kirill kisho kishore klement koffi
    kofi kojo kola kolinda komil konstantin konstantinos kostas kostyantyn krishna krzysztof kumar kwame kwasi kyaw
    kyriakos laurentiu lavrenti lech leonid leszek lev levan levon liaqat ljubomir lubomir luka lukasz lyubomir maalik
    maciej mahamadou mahathir mahdi mahendra maher mahinda mahmood mahmoud mahmud majed majid makoto maksim maksym
    malik mamadou mamuka mamun mangal manmohan manoj mansoor mansour mansur marcin marek mariano marin mariusz marko
    marwan masashi masoud massoud masud mateusz matyas maulana maung mauri maxim mehdi mehmet mehran mekhlis menachem
    mevlut mihai mihail mikhail mikheil miklos mikola mikulas milan milenko milorad milos min minh mircea miro
    miroslav mirza mirziyo misha mitsuo mladen moammar moctar mohamad mohamed mohammad mohammed mohamud mohan mohsen
    mohsin mokhtar moshe mostafa mousa moussa muammar mubarak mueen muhammad muhammadu muhammed muhsin mukesh mukhtar
    mullah munir murad murat murtaza musa musab mustafa mykhailo mykola nabil nader nadir naftali najib narendra
    nareshkumar nasir nasrullah nasser naveed navid nawaf nawaz nayef nazar nazir nebojsa necmettin negasso nematullah
    nicolae nicos nihad nikita niko nikola nikolai nikolaos nikolaus nikolay nikolos nikos nizar nobuo noor nouri nur
    nuri nursultan obaid obi oguz okan okezie ola oleg oleh oleksandr oleksii oleksiy olexander olusegun oluwaseun
    omar omid omirbek onur orhan osama osamu osei osman ousmane oussama paata panagiotis parvez parviz pavel pavle
    pavlo pavol pawel petar petr petro petros petru piotr plamen pradeep prakash pramod pranab prasad pravin predrag
    prem qasem qasim qassem raafat rabah radek radko radoslaw radovan radu rafiq raghu rahim rahman rahul raimonds raj
    raja rajab rajan rajesh rajiv rajnath rakesh ram ramesh rami ramin ramiz ramzan ranil ranjit rasheed rashid rasul
    ratko rauf ravi raza recep rehman reuven reza riad rinat riyad rizwan robertas rohit roman romuald rosen ruhollah
    ruslan rustam rustem sabah sadeq sadiq sadyr saeed safar said saif sajid sakari salah salam saleh salem salih
    salim salman salva sami samir samuil sandor sanjay sanjeev saparmurat sardar sasha satoshi sattar saud sauli sayed
    sayyid sediq seif selahattin selim semyon seok serdar serge sergei sergej sergey sergi sergiu sergiy serhii serhiy
    serzh seung shadi shafiq shah shahbaz shahid shamil sharif shaukat shavkat shehbaz shigeru shimon shinji shinzo
    shoaib sinan sirajuddin siyabonga slobodan sohail soheil soltan soso spyros stanislav stanislaw stavros stepan
    stipe stjepan subhash sudhir suga sukarno suleiman suleyman sultan sunil suresh surin sushil suzuki svyatoslav
    syed tadashi tadayuki tadeusz taha taher tahir takashi takeshi takis taleb talgat tamaz tamim taras tarek tareq
    tariq taro tawfiq tayyip temur thabo thant thein tigran tihomir timur tin tomasz tomislav tomoyuki tonio toshio
    traian tsutomu tulsi turgut turki uday ulugbek umar umaru umit usama usman vaclav vadim vadym vahid vakhtang
    valdis valentyn valeri valeriy valery valon vasil vasili vasilii vasily vasyl vazgen venkat viacheslav vijay
    vikram viktor vinod vishal vitali vitalii vitaliy vitaly vitomir vlad vladan vladimir vladislav vladyslav
    vlastimil vojislav vojtech volodymyr vsevolod vuk vyacheslav wael wahid waleed walid waqar wasim wei wladyslaw
    wojciech yahya yair yakov yakub yaroslav yashar yasin yasir yasser yasuhiro yegor yehuda yevgeni yevgeny yevhen
    yitzhak yong yordan yoshihide yoshiro youcef yousef yousif youssef yousuf yukio yunus yuri yurii yuriy yury yusuf
    zafar zaher zahid zahir zaid zakaria zaki zalmay zamir zaur zaza zbigniew zdenek zdravko zeljko zhan zia ziad zine
    ziyad zlatko zoltan zoran zubair zulfikar zurab zygmunt itzhak yitzchak yizhak yaakov yaacov avraham shlomo shmuel
    yehoshua eliyahu yehezkel yonatan netanel yeshayahu yirmiyahu
    """
)
"""Men's names that reach English through a romanisation or from eastern Europe, Africa and Asia."""

ROMANISED_FEMALE: Final = words(
    """
    aaliyah abena adaeze aditi ahlam aicha aida aigul ailin aisha aishat akiko akosua aleksandra alena alina alla alma
    alyona ama amal amara amaka amina amira amrita ana anahit anastasia anastasiya anastasija ananya anara angelina
    anjali anush aparna arifa arwa arzu asma asmaa aung asya atifete ayaan ayesha ayse aysel aziza azra bahar bahija
    batoul begum benazir biljana bozena bushra chiaki chiamaka chinwe chiyo damla danuta danijela daria darya deepa
    deepika dilara dilnoza dina dinara divya dorota dragana droupadi dubravka dunja durdica ebru ebere edita efua
    ekaterina elena elif elina elmira elvira emiko esi esra ewa evgenia fairuz farah farida farzana fatema fatima
    fatimah fatma fatmata fatou fawzia galina gauhar gita golnaz gordana gulnara gulmira habiba hadiza hafsa haifa
    hala halima halina hanan haneen hasina hatice hayat heba hiba hina hind hiroko hoda houda huda iman indira indra
    ines inna ioana irena irina isha itsuko ivana iveta izabela jadranka jadwiga jamila jana jasmina javeria jelena
    jihan joanna jovana justyna kadija kalpana kamala karima karolina kavita keiko khadija khadijah khalida kira kiran
    kolinda kristina krystyna ksenia lakshmi lamia larisa larysa latifa layla leila lela leyla lidia lidija lilia
    liliana lina ljiljana ljudmila lubna lucyna ludmila lyubov lyudmila madina maha maia maja makiko malala malgorzata
    malika manal manisha maryam maryna marzena masako mayu maysa meena megawati mehbooba meral meriem michiko mihaela
    miki mila milica milena mina mira miroslava mona mukhtar munira nada nadezhda nadia nadiya naledi nana nanjala
    naoko nargis narges nasreen nasrin natalija nataliya natalya nawal nazanin nazli neema neha nermin ngozi nigar
    nilufar nino nirmala noor nouf nour nurgul nurul ogulsapar oksana olena olesya olga oyinkan panna parisa parveen
    pinar pooja pratibha preeti priya priti priyanka radhika radmila rahima raisa rana rania ranjana rasha rashida
    raya razia reem rekha rima ritu roksana rosmah roya rukhsana rula rukiye rumana ruta saba sabiha sadia saida
    sakine salma salome samia samira sanaa sana sangeeta sanja sanna saira seda selma semra senait shabnam shahida
    shahla shamsa shaista sheikha shereen shirin shukria sima simin simona sinem siti sitara slavica smriti snezana
    sonja soraya stanislava sumaya sumiko sunita sushma svetlana svitlana tahmina takako tanja tatjana tatyana
    tawakkol teodora tetiana thuli tomoko tsai tuba ulviyya uma umm unity usha valentyna varvara vasilisa vasundhara
    vesna vjosa wafa wajma wangari wided yasmin yasmine yekaterina yelena yevgenia yevgeniya yoko yoriko yulia yuliya
    yumi yuriko zahra zainab zaynab zehra zeinab zeynep zhanna zhanar zinaida zofia zsuzsanna zulfiya zuzana
    """
)
"""Women's names that reach English through a romanisation or from eastern Europe, Africa and Asia."""

EITHER: Final = words(
    """
    alexis aung avery bailey cameron carey casey chris claude dakota dana devon dominique drew eden emerson finley
    hayden hunter jackie jaime jamie jean jesse jessie jo jordan jules karen kelly kendall kerry kim kiran kyle lee
    leigh leslie lindsay lynn marion morgan noor nur pat parker peyton quinn reese riley robin rowan ryan sam sandy
    sasha shannon shelby sidney skyler stacy sydney taylor terry toni tracy tyler val walker whitney
    """
)
"""Names that women and men bear: they tell no gender."""

MALE: Final = (WESTERN_MALE | ROMANISED_MALE) - WESTERN_FEMALE - ROMANISED_FEMALE - EITHER
FEMALE: Final = (WESTERN_FEMALE | ROMANISED_FEMALE) - WESTERN_MALE - ROMANISED_MALE - EITHER
ROMANISED: Final = (ROMANISED_MALE | ROMANISED_FEMALE) - WESTERN_MALE - WESTERN_FEMALE - EITHER
ANGLO: Final = (WESTERN_MALE | WESTERN_FEMALE) - ROMANISED_MALE - ROMANISED_FEMALE
"""Names that no romanisation has changed: a letter tells two of them apart."""
GIVEN: Final = WESTERN_MALE | WESTERN_FEMALE | ROMANISED_MALE | ROMANISED_FEMALE | EITHER | WORLD
"""Every given name of the lists above."""

ALSO_WORDS: Final = words(
    """
    mercy blessing precious gift prosper comfort patience prudence innocent happiness memory
    jan april august austin bill bob brook brooke buddy chase chuck clay cliff crystal dale dawn daisy dean dick don
    drew earl eden faith frank gene glen grace grant guy han hazel holly hope hunter ian iris islam ivy jack jay jean
    jesus joy june king lance leo lily mack major mark marshall mason max may mercedes miles min olive parker pat
    paris pearl penny per peer ray rich rob rod rose ruby ruth said sandy sterling sultan sun sue ted tin tom violet
    ward victor will win wade
    """
)
"""Given names that are also ordinary words: alone, or before a known word, they prove nothing."""

_NICKNAMES: Final = """
    abigail abby|albert al bert bertie|alexander alex sandy alec aleksandr aleksander alexandre alejandro
    |aleksandr sasha sanya shura alex|alexandra alex sandra sasha|alfred alf fred alfie|andrew andy drew|anatoly tolya
    |andrei andriy andrey andryusha|anthony tony anton|antonio tonio tono toni|arthur art|barbara barb barbie babs
    |benjamin ben benny|bernard bernie|binyamin benjamin bibi|boris borya|calvin cal|carolyn carol carrie
    |catherine cathy kate cate katie kitty|charles charlie chuck chas|christine chris chrissie tina
    |christopher chris kit topher|daniel dan danny|david dave davy|deborah debbie deb|dmitry dima mitya
    |donald don donnie|dorothy dot dottie dolly|douglas doug|edward ed eddie ted ned teddy|edmund ed ned
    |eleanor ellie nell nellie nora|elizabeth liz lizzie beth betty eliza elisabeth libby bess betsy|emmanuel manny
    |enrique quique|eugene gene|ezekiel zeke|florence flo florrie|frances fran fanny|francis frank
    |francisco paco pancho fran|franklin frank|frederick fred freddie freddy|gabriel gabe|gabrielle gabby
    |geoffrey geoff|gerald gerry jerry|gerard gerry|giuseppe beppe peppe|gregory greg|guillermo memo|gustavo gus
    |harold harry hal|henry harry hank hal|howard howie|hugh hughie|ignacio nacho|isabel isabella bella|ivan vanya
    |jacqueline jackie|jacob jake|james jim jimmy jamie|janet jan|jeffrey jeff|jefferson jeff|jennifer jen jenny
    |jeremiah jerry|jeremy jerry jem|jerome jerry|jesus chucho|joachim jochen|john johnny johnnie jack
    |jonathan jon jonny|jorge coque|jose pepe|joseph joe joey|josephine josie jo|joshua josh|juan juancho|judith judy
    |katherine kate kathy katie kat kitty|kathleen kathy kate|kenneth ken kenny|kimberly kim|konstantin kostya
    |larisa lara|lawrence larry|leonard len leo lenny|leonid lyonya|leopold leo|lillian lily|louis lou louie
    |louise lou|lucille lucy|luis lucho|lyudmila lyuda luda|manuel manny manolo
    |margaret maggie meg peggy marge margie greta|marvin marv|maria masha mariya marusya|martin marty
    |matthew matt matty|maurice mo|maximilian max|maxim max|megan meg|melissa mel|mercedes merche
    |michael mike mick mickey mikey|mikhail misha|mitchell mitch|mohammed mo|nadezhda nadya|natalya natasha nata
    |natalia natasha|nathan nate|nathaniel nate nat|nicholas nick nicky nic|nikita nik|nikolai kolya|norman norm
    |oliver ollie|pamela pam|patricia pat patty trish tricia patsy|patrick pat paddy|pavel pasha|penelope penny
    |peter pete|philip phil|phillip phil|prudence prue|rachel rach|ralph ralphie|randall randy|randolph randy
    |raymond ray|rebecca becky becca|reginald reg reggie|ricardo rico|richard rick dick rich ricky richie
    |robert bob rob bobby robbie bert robin|roberto beto|roderick rod|roger rog|ronald ron ronnie|rosemary rosie rose
    |rudolph rudy|rudolf rudi rudy|russell russ|samantha sam|samuel sam sammy|sebastian seb bastian
    |sergei seryozha serge|sharon shari|sidney sid|solomon sol|sofia sonya|stanley stan|stanislav stas|stephen steve
    |steven steve|susan sue susie suzie|tatyana tanya|terence terry|theodore ted teddy theo|theresa terry tess
    |teresa tere terry tess|thomas tom tommy|timothy tim timmy|tobias toby|valentin valya|valentina valya
    |veronica ronnie|victor vic|victoria vicky vicki tori|viktor vitya|vincent vince vinny|vladimir volodya vova vlad
    |vladislav vlad|walter walt wally|wesley wes|wilfred wilf|wilhelm willi|william bill will billy willie liam
    |winston winnie|yekaterina katya|yelena lena|yevgeny zhenya|yevgenia zhenya|yuri yura|zachary zach zack
"""
_SPELLINGS: Final = """
    lindsay lindsey|alison allison|debra deborah|graham graeme|gary garry|lesley leslie|lynn lynne|marian marion
    |nicola nichola|tracy tracey|vivian vivien|stacy stacey|carol carole|claire clare clair|isobel isabel isabelle
    |jillian gillian|joanne joann|laurence lawrence|madeleine madeline|michele michelle|rebekah rebecca|shelly shelley
    |suzanne susanne|vicky vicki|christian kristian|erica erika|johan johann|niklas nicklas|alastair alistair alasdair
    |iain ian|geert gert gerd|conor connor|ciaran kieran|aidan aiden|jeffery jeffrey|alan allan allen
    |aleksandr alexander oleksandr alyaksandr aleksander aliaksandr alexandr olexander|aleksandra alexandra oleksandra
    |aleksei alexei aleksey alexey oleksii oleksiy alexej olexiy|ana anna|anastasia anastasiya anastasija
    |andrei andrey andriy andrej andriy|ann anne|anatoly anatoli anatolii anatoliy|anthony antony|artem artyom artiom
    |bashar basshar|brian bryan|carl karl|catherine katherine kathryn katharine catharine|christina kristina
    |christine kristine|cristina christina|daria darya dariya|denis denys dennis
    |dmitry dmitri dmytro dmitriy dmitrii dzmitry dimitri dmitro|ekaterina yekaterina kateryna katerina
    |elena yelena olena helena|elisabeth elizabeth|eric erik erick
    |evgeny yevgeny yevhen evgenii evgeniy evgueni yevgeni eugeny|evgenia yevgenia yevheniya|frederic frederick
    |fedor fyodor fiodor|geoffrey jeffrey|georgi georgy georgii giorgi georgiy heorhiy
    |gennady gennadi gennadiy hennadiy|grigory grigori hryhoriy grigoriy|guenter gunter gunther|hillary hilary
    |hans hanns|ibrahim ebrahim|igor ihor|irina iryna irena|ilya illya ilia|ivan|jon john|jose josep|john jon
    |joze jozef|kirill kyrylo kiril|konstantin kostyantyn constantin|ksenia kseniya xenia|leonid leonyd|lewis louis
    |lena liana|lyudmila ludmila liudmila|marc mark|maksim maxim maksym|maria mariya mariia|marina maryna
    |mathew matthew|michail mikhail mykhailo mihail mikhael mikheil|mikhail mikheil
    |mohammed muhammad mohammad mohamed muhammed mohamad mehmed mohammod muhammadu mohamud|moammar muammar moamer
    |mustafa mostafa moustafa|mykola nikolai nikolay nikolaj mikola|natalia natalya nataliya natalija|nikita mykyta
    |nicholas nicolas|oleg oleh|oksana oxana|osama usama oussama|pavel pavlo|petr petro pyotr piotr|philip phillip
    |rachel rachael|rafael raphael|ramzan ramadan|roman|sara sarah|saeed said sayeed sayed|salah saleh
    |sean shaun shawn|serge sergei sergey serhiy sergii serhii sergej siarhei sergiy|sophia sofia|sophie sofie
    |stefan stephan|steven stephen|stuart stewart|susan suzan|svetlana svitlana sviatlana
    |syed sayed sayyid sayid saeed|teresa theresa|tatiana tatyana tetiana tatsiana tetyana|tomas thomas
    |valentyn valentin|valentyna valentina|valery valeri valeriy valerii|vasily vasyl vasili vasiliy vasilii
    |vadim vadym|viktor victor|viktoria victoria viktoriya|vitaly vitali vitaliy vitalii
    |vladimir volodymyr uladzimir wladimir|vladislav vladyslav|vyacheslav viacheslav|yakov yakiv
    |yaroslav iaroslav jaroslav|yasser yasir|yegor egor|yulia yuliya iuliia julia|yuri yury iurii yuriy yurii iouri
    |yusuf yousef youssef yousuf yusef joseph yosef|zachary zachery
    |hossein hussein husain hussain husayn hosein hussien housein|hassan hasan|khaled khalid|hamid hameed|karim kareem
    |rashid rasheed|noor nur nour|qasem qassem qasim kassem kasim|abdul abdel|suleiman suleyman sulaiman soleiman
    |isaac yitzhak itzhak yitzchak yizhak|moses moshe|jacob yaakov yaacov|abraham avraham|solomon shlomo
    |samuel shmuel|simon shimon|joshua yehoshua|judah yehuda|elijah eliyahu|ezekiel yehezkel|benjamin binyamin
    |jonathan yonatan|nathaniel netanel|isaiah yeshayahu|jeremiah yirmiyahu|rachel rahel|rebecca rivka|leah lea
    |umar omar|usman osman othman|yunus younus younis|zeinab zainab zaynab zeynep
"""


NICKNAMES: Final = short_forms(_NICKNAMES)
"""A short form to the full names that it stands for; a full name to itself."""

SPELLINGS: Final = clusters(_SPELLINGS)
"""A given name to its other spellings and its forms in neighbouring languages."""

WEAK_NICKNAMES: Final = frozenset(
    {frozenset({"john", "jack"}), frozenset({"christopher", "christine"}), frozenset({"robert", "robin"})}
)
"""Pairs that may be one man's names or two brothers'."""
