"""Further surnames: two of them that are one letter apart are two families' names and no slip.

Source: general knowledge, written for this program; frequent surnames of many countries, not a census. Many are words
of the language or towns too, so that they prove nothing in running text.
"""

from __future__ import annotations

from typing import Final

from factcheck.find.lexicon.lists import words
from factcheck.find.lexicon.surnames import SURNAMES

_MORE: Final = words(
    """
    abernathy ackerman adair addo adebayo adeyemi adler agarwal agyeman aitken akhmetov akinyemi alcott aldridge
    alfaro almeida alonso alston altman amoah amoako anand andrade andreou angelou ansah appiah aquino araujo archer
    arias asante ashby ashcroft ashdown ashford ashworth askew asquith atkins atkinson attwood auerbach avery ayala
    babic bachmann badger bagshaw bailly bains baird balogun bandara bannister barclay barker barlow barr barrios
    barron bartlett basu bateman battle baxter beard beattie beaumont beck beckett beckham bedford begum beltran
    bender benitez benjamin bergeron bergstrom beveridge bhandari bingham birch bird blackburn blackwell blackwood
    blanc blanco bloom boone bosch boswell boucher bourgeois bower bowers bowman boyce bracken bradshaw braga brandt
    bravo brewer briggs bright briscoe britton brock broderick bronson brooke broughton browning brunner brunton
    buckley bull bullock burnett burnham burr burrows busch butcher buxton byers byrd cabral cain calderon callaghan
    callahan calvert camacho campos cantu cardoso carey carlisle carlos carmichael carney carrasco carrillo carvalho
    casey cassidy castaneda castellanos cervantes chadwick chan chang charlton chau chaudhary chaudhry chaves cheema
    chen cheney cherry chiang chowdhury christie churchill clancy cleary cleveland clifford clough coates cobb
    cochrane coelho coffey colbert colby colley collier collings combs compton condon conley connell connelly conner
    connors conrad contreras coombs copeland corbett cordova corrigan cortes cortez costello cotton courtney cowan
    cowley coyle crabtree craven crawley creed croft cromwell crosby cross crowe crowley cummings cummins curran
    currie daly dang daniel darby darling davenport davey davila dawkins day dean decker dejesus delacruz delaney
    dempsey dennis denton derrick devenney devine devlin dhillon dias dickens dickson diego dietrich dillard dillon
    dobson dodd dominguez donaldson donovan dooley dorsey dougherty dow dowd dowling downey downs drake draper drew
    driscoll drummond dube duggan duke dumas dunbar dunlop durand durham dutta dyer eagle easton ebert eckert edmonds
    egan eklund elder ellison emerson engel english enright epstein escobar esposito estrada everett ewing faber
    fairbanks fairweather falconer farley farmer farr faulkner feldman fenton ferrell fields finch findlay finley finn
    finnegan firth fitch fitzpatrick flanagan fontaine forbes forde forman forrest forsyth fortin fournier franks
    frazier frederick freitas french frey friedman frost fry fuentes fujimoto gagnon gale gallagher gallardo galloway
    garner garrett garvey garza gaskell gauthier gibbons gibbs gilchrist giles gill gillespie gilmore giordano girard
    glass gleason glenn glover godfrey godwin goff golden goodall goode goodwin gorman gough gould grady graves greco
    greenberg greenwood greer gregory greig grewal grimes gross guerra guerrero guest guillen gunn guthrie haas
    hackett hadley hagen haines haley halliday hamm hammond hancock hand hanna hansson harden hardy harmon harrell
    hartley hartman hartnell hassett hastings hatfield hathaway hayden haynes hayward heath hedley heller hendricks
    hendry henley hennessy hensley herbert herman herring herzog hess hewitt hickey hilton hines hinton hirsch ho
    hobbs hodge hodges hodgson hogan holden holder holloway holman holt hong hood hooper hoover hope horn horne
    horvath hoskins houghton houston hubbard huber huff huffman hull humphrey humphreys hurley hurst hutton hyde igwe
    inglis ingram ireland irving irwin jarvis javid jha johansen johns joyce juarez judd jung kamau kang kapur
    karlsson karzai kaufman kavanagh kay kearney keating keegan keith kelleher kemal kendall kendrick kent kerr keyes
    khanna kidd kiernan kilpatrick kimani kimball kinney kipling kirby kirk kirkland klopp knapp knowles knox koenig
    kohler kohli kolawole korhonen kowalczyk kruse kuhn kwan lacey lacroix lafferty lai laing lake lal lam lamb
    lambert lancaster landers landry lane langdon langley lara lau laurent lavelle lavoie law lawler lawton leach leal
    leary leblanc leduc leech legrand leigh leon leroy lester leung lewin li liang lim lima lin lindsay little liu
    livingstone locke lockhart lockwood loftus logan lomax london lott lovell lowery lozano lu lucero luna lund lyon
    lyons ma mac macaulay macdougall macinnes mack mackie mackinnon maclean macleod macmillan macpherson madden maddox
    magee magnusson maguire mahajan maher mahoney maia malhotra maloney manley mann mansfield mansour marks marquez
    marr marsden marsh martini mather matheson mathews mathis mayer maynard mayo mbeki mcallister mcbride mccabe
    mccall mccann mccartney mcclain mcclure mccoy mccullough mcdermott mcdowell mcewan mcfarland mcgee mcgill mcginty
    mcgowan mcgregor mcguire mcintosh mcintyre mckay mckee mckenna mckinley mckinney mclaren mclaughlin mcleod
    mcmillan mcnally mcnamara mcneil mcpherson mead meadows medina mehrabi mehta mejia melo melville mercado mercer
    merritt messina metcalf michaels middleton miles miranda molloy monahan monk montague monteiro montero montoya
    moody mooney moran moreira morrow morse mortimer moss mota mowbray moyo mukherjee mullen mulligan munro murdoch
    murillo murtagh mwangi nadal nakamura nash naylor ncube ndlovu neal negi neil neill nevin newell nicholls nichols
    nicholson nicolas nieves nkosi noble noel nolte noonan norman norris norton novikov nugent nunes nyong oakes
    oakley oates obi ochoa odell odonovan odowd odwyer ogden oh ohara okeefe okeke okoro olivier omalley ondiek oneil
    ong onyango oppenheimer orourke orr orton osei osman osullivan otieno ouedraogo owen owusu pacheco pacino paine
    pan pandey pappas parekh parkinson parr parry parsons pascal pasquale paterson paton patrick patton paulson
    peacock peck pedersen penn pennington pepper peralta perera perrin person petit pham phelps phiri pickering pike
    pillai pires pitt pitts plummer pollard pollock ponce poole pope potter potts prescott preston prieto prince
    pritchard proctor pryor pugh purcell quigley quintero quispe raab radford raja ralston ramsay ramsey randall
    randolph rankin rasmussen rawlings ray raymond redman redmond reece reeve reis renard rendon restrepo rhee rich
    richmond riddle ridley riggs rios ritchie rivas rivers robbins robson rocha rodgers roe roldan rollins roman ronan
    rosales rosario rose roth rowan rowe rowley rubin rudd rush rushton rutherford rutledge saavedra sadler salas
    salcedo salgado salmon sampson samuels sandberg sandhu sandoval sands sanford santana santiago sargent sawyer
    saxton schaefer schaeffer schafer schmid scholes schreiber schultz schumacher schuster schwarz sellers serrano
    sethi sewell sexton seymour shah shan shannon shapiro sharpe shea sheehan sheldon shepard sheppard sherwood
    shields short shukla siddiqui sidhu siegel simms sims skinner slater sloan small smart smythe snow soares solis
    solomon somerville soto souza sparks spears speight spence stafford stanley stanton stark steele steiner stephens
    stephenson sterling stiles stokes stoltenberg storey stout strand street strong stuart suarez sully summers
    sutherland sweet swift syed sykes tait talbot tan tanner tapia tate tavares tejada temple tenby terry thapa thorne
    thorpe thurman tierney tilley tindall tiwari tobin todd tomlinson torrence travis treacy trevino trinh trotter
    troy trujillo tully turnbull tyler underhill underwood upton urban valdez valencia valentine van varela varga
    varma velasco velez venter verma vernon vicente vickers victor vidal vieira villa villalobos vincent vu wade
    wadsworth wainwright waite walden waldron waller walls walter walton wan wang warburton ward ware watkin watt
    waugh weeks weir welch wendt wentworth westbrook weston whalen wharton wheatley whelan whitaker whitehead
    whitehouse whitfield whiting whitney whittaker wiggins wilcox wilder wiley wilkes wilkie willard willoughby wilmot
    winkler winter wise witt womack wong woodcock woodhouse woodruff wooten worthington wyatt wynn xu yates yeo yoder
    york yu zamora zapata zardari zavala zhao zhu zuma
    """
)
FAMILIES: Final = SURNAMES | _MORE
"""Surnames in lower case without diacritics and apostrophes."""

FREQUENT: Final = words(
    """
    smith jones williams brown taylor davies davis evans wilson thomas johnson roberts robinson thompson wright walker
    white hughes edwards green hall wood harris lewis martin jackson clarke clark turner hill moore cooper ward morris
    king baker harrison young allen miller anderson scott campbell murphy kelly ryan byrne walsh garcia rodriguez
    martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz silva santos oliveira
    souza pereira costa ferreira rossi ferrari schmidt schneider mueller muller fischer weber meyer wagner becker
    dubois dupont bernard petit durand jensen nielsen hansen andersen larsen johansson andersson karlsson ivanov petrov
    sidorov smirnov kuznetsov popov novak nowak kowalski nagy horvath kim lee park choi jung li wang zhang liu chen
    yang huang zhao wu zhou xu sun ma zhu hu lin nguyen tran le pham hoang phan vu sato suzuki takahashi tanaka
    watanabe ito yamamoto singh kumar sharma patel gupta das khan ali ahmed ahmad hussain hussein hassan mohammed
    mohamed muhammad ibrahim rahman islam abdullah abdi omar osman malik shah begum akhtar iqbal mensah boateng
    owusu okafor okeke adeyemi traore diallo keita ndiaye diop moyo ncube dlamini nkosi phiri banda mwangi otieno
    kamau yilmaz kaya demir cohen levy rao reddy mitchell carter phillips stewart murray graham bell adams nelson
    morrison robertson thomson ross ferguson mcdonald macdonald reid watson kennedy simpson bennett parker collins
    cook rogers shaw marshall barker reed bailey richardson james howard cox ryan osullivan oconnor obrien
    doyle murphy gallagher doherty rojas vargas castro ortiz morales ortega ramos alvarez romero ruiz jimenez moreno
    munoz herrera medina gutierrez castillo vasquez vazquez fernandez dominguez mendoza chavez guzman reyes lima gomes
    rodrigues fernandes alves ribeiro carvalho almeida lopes martins russo bianchi romano colombo ricci esposito
    greco conti bruno marino schulz hoffmann koch bauer richter klein wolf schroeder neumann braun zimmermann krueger
    hartmann lange werner krause lehmann bakker jansen janssen visser smit meijer berg dijk vries boer mulder bos vos
    peters hendriks dekker brouwer dijkstra peeters maes willems moreau laurent simon michel lefebvre leroy roux david
    bertrand morel fournier girard eriksson larsson olsson persson svensson nilsson gustafsson pettersson pedersen
    christensen rasmussen sorensen olsen johansen kristiansen korhonen virtanen nieminen wisniewski wojcik kowalczyk
    kaminski lewandowski zielinski szymanski wozniak svoboda novotny dvorak szabo toth kovacs varga kiss molnar popa
    popescu ionescu dumitrescu stan stoica georgiev dimitrov jovanovic petrovic nikolic markovic horvat kovacevic
    papadopoulos dimitriou georgiou sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov
    pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov vasiliev ivanova petrova smirnova
    kuznetsova popova sokolova novikova morozova volkova lebedeva pavlova kozlova orlova shevchenko kovalenko
    bondarenko boyko melnyk tkachenko kravchenko sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic
    aslan cetin mizrahi peretz rashid mahmoud mustafa saleh salem said youssef nasser hamid karim mansour najjar
    haddad khalil hosseini mohammadi ahmadi rahimi karimi mishra verma yadav joshi mehta shukla tiwari pandey jha
    pillai nair iyer agarwal chowdhury chaudhary mukherjee banerjee ghosh roy bose dutta fernando perera silva silva
    hossain miah uddin bibi bajwa chaudhry santoso wijaya susanto aung bui do dang ngo duong vo cho kang yoon jang
    lim han shin seo kwon choe jeong guo he gao luo zheng liang xie song tang feng deng cao peng zeng xiao tian dong
    pan yuan cai jiang du ye cheng wei su lu ding ren kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura
    hayashi shimizu saito mori abe ikeda eze nwosu obi ojo afolabi adebayo bello sani musa danjuma toure cisse kone
    coulibaly diarra sow ba sy fall gueye camara barry bah njoroge kariuki wanjiku ochieng odhiambo onyango omondi
    mutua ouma achieng mohamud botha venter merwe naidoo pillay khumalo zulu mthembu ndlovu sibanda dube tembo zulu
    mwale asante appiah agyeman osei tesfaye bekele tadesse kebede haile
    """
)
"""Surnames that so many bear that one alone tells nobody."""
