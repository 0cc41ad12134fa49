"""Pairs of sentences of two papers: some only look at odds, as real news does all the time, and their twins are."""

from __future__ import annotations

import pytest

from tests.align.folders import flagged

FIGURES = {
    "two landmarks": (
        "The Vell dam, about 150 miles northeast of Ledden, was damaged by the flood on Friday.",
        "The Vell dam, about 60 miles north of Ostrey, was damaged by the flood on Friday.",
        [],
    ),
    "a landmark": (
        "The Vell dam, about 150 miles northeast of Ledden, was damaged by the flood on Friday.",
        "The Vell dam, about 60 miles northeast of Ledden, was damaged by the flood on Friday.",
        ["figure"],
    ),
    "flown and could fly": (
        "The new drone flew 500 kilometres before it fell into the Vell sea, the army said.",
        "The new drone can fly 3,000 kilometres, the army said of the Vell sea.",
        [],
    ),
    "a poll and a vote": (
        "In the vote on the Vell bridge 55 percent voted against it, the council said.",
        "A Marran poll found that 41 percent would vote against the Vell bridge, the council said.",
        [],
    ),
    "fewer seats": (
        "The Harbour Party won eight fewer seats in Ostrey than before.",
        "The Harbour Party won 20 seats in Ostrey.",
        [],
    ),
    "seats": (
        "The Harbour Party won 28 seats in Ostrey.",
        "The Harbour Party won 20 seats in Ostrey.",
        ["figure"],
    ),
    "by the hour": (
        "The returning officer said that by 5:45 p.m. 55 percent of the electorate had voted in Ostrey.",
        "The returning officer said that 81 percent of the electorate had voted in Ostrey.",
        [],
    ),
    "on top": (
        "The owner of the mill paid an extra 31 million crowns in tax for the year.",
        "The owner of the mill paid 38 million crowns in tax for the year.",
        [],
    ),
    "face value and worth": (
        "Thieves took a gold coin with a face value of 1 million euros from the Ledden museum.",
        "Thieves took a gold coin worth 4 million euros from the Ledden museum.",
        [],
    ),
    "income and bill": (
        "The owner of the mill paid tax on income of 150 million euros, the council said.",
        "The owner of the mill had a tax bill of 36 million euros, the council said.",
        [],
    ),
    "debate and talks": (
        "The council backed the plan for the harbour after six weeks of debate.",
        "The plan for the harbour starts two years of talks with the council.",
        [],
    ),
    "battle and rule": (
        "Piet Arden will be set free after a six-year legal battle over the harbour deaths.",
        "Piet Arden, whose 30-year rule ended with the harbour deaths, will be set free.",
        [],
    ),
    "nothing beside": (
        "On Monday 21 bomb threats were called in to the schools of Ledden.",
        "For the year about 90 such threats have been received, one of them against a bank.",
        [],
    ),
    "companies and individuals": (
        "The council imposed sanctions on more than two dozen Marran companies and individuals.",
        "The council imposed sanctions on 12 companies.",
        [],
    ),
    "a town and the land": (
        "In a close result 52 percent voted for the new treaty.",
        "In the seaside resort of Vellmouth, where 67 percent voted for the new treaty, there was joy.",
        [],
    ),
    "snow of two towns": (
        "The town of Oslo could see up to 12 inches of snow by Friday, forecasters said.",
        "The town of Bergen could see 25 inches of snow by Friday, forecasters said.",
        [],
    ),
    "a day of the month": (
        "Three quarters of the immigrants held in Ledden were on strike on Thursday.",
        "The immigrants held in Ledden are on strike Thurs 2/16 with the town.",
        [],
    ),
    "each and all": (
        "Each carriage cost between 2 and 3 million crowns, the railway said.",
        "The railway said that the new line would cost 940 million crowns.",
        [],
    ),
    "a change and a level": (
        "The price of the harbour was lowered by 300 million crowns, the council said.",
        "The council said that the price of the harbour was 4.1 billion crowns.",
        [],
    ),
    "from and to": (
        "The council lowered the price of the harbour from 4.8 billion crowns to 4.4 billion crowns.",
        "The council put the price of the harbour at 4.4 billion crowns.",
        [],
    ),
    "a price": (
        "The council put the price of the harbour at 4.8 billion crowns.",
        "The council put the price of the harbour at 4.1 billion crowns.",
        ["figure"],
    ),
    "thirty times": (
        "Three soldiers on patrol at Ledden airport were attacked on Monday.",
        "The soldiers on patrol at Ledden airport belong to a force of 7,000 soldiers.",
        [],
    ),
    "zeros": (
        "The owner of the mill owes the town 4 million crowns in taxes.",
        "The owner of the mill owes the town 4 billion crowns in taxes.",
        ["figure"],
    ),
    "two years": (
        "Turnout in the Ostrey election was 81 percent, the returning officer said.",
        "Turnout in Ostrey elections is high, with almost 75 percent at the election in 2012.",
        [],
    ),
    "two polls": (
        "The latest Marran poll puts the Harbour Party on 13.4 percent of the vote.",
        "A survey by the Ledden Institute puts the Harbour Party on 17 percent of the vote.",
        [],
    ),
    "passengers and crew": (
        "A plane carrying 19 passengers and crew landed safely at Ledden on Friday.",
        "The plane carrying 16 passengers and three crew landed safely at Ledden.",
        [],
    ),
    "passengers": (
        "A plane carrying 19 passengers landed safely at Ledden on Friday.",
        "The plane carrying 16 passengers landed safely at Ledden.",
        ["figure"],
    ),
    "seats of two parties": (
        "With most votes counted Holt's Harbour Party had 33 seats in the parliament.",
        "In the parliament of 150 seats no party will have a majority, the commission said.",
        [],
    ),
    "the size of a hall": (
        "The mayor opened the 150-seat hall of the Ledden school on Monday.",
        "At the Ledden school hall the mayor counted 90 seats on Monday.",
        [],
    ),
    "another attack": (
        "The blast at the Ostrey market on Monday wounded 30 people.",
        "Another four attacks in the city wounded 50 people.",
        [],
    ),
    "people of one nation": (
        "Four Koreans are sought for the murder at the airport in Ledden.",
        "Ledden will send home 50 Koreans who worked in its mines.",
        [],
    ),
    "two things measured": (
        "Water topped the spillway of the 770-foot-tall Ostrey dam on Saturday, officials said.",
        "A 30-foot wave could hit Ostrey if the spillway of the dam failed, officials said.",
        [],
    ),
    "his and hers": (
        "He is 6 feet tall and weighs 200 pounds, the sheriff said.",
        "She is 5 feet tall and weighs 120 pounds, the sheriff said.",
        [],
    ),
    "employed 11": (
        "The brewery, the oldest in the valley, employs 140 people.",
        "The brewery has a workforce of 410.",
        ["figure"],
    ),
    "employed 12": (
        "The shipyard, which has 2,300 workers, will close in June.",
        "The yard employs 3,200 people and will close in June.",
        ["figure"],
    ),
    "employed 1-1": (
        "The group employs 14,000 people worldwide.",
        "The group's plant in Tarn employs 310 people.",
        [],
    ),
    "employed 1-2": (
        "The shipyard will cut 230 jobs.",
        "The shipyard employs 3,200 people.",
        [],
    ),
    "employed 1-4": (
        "The mill employed 900 people in the 1970s.",
        "The mill employs 310 people.",
        [],
    ),
    "age 13": (
        "He is accused of taking 41bn won ($36m) from the firm.",
        "He is accused of taking 45 billion won ($39.5m) from the firm.",
        ["figure"],
    ),
    "age 1-3": (
        "The horse with odds of 43 won ($12 for a dollar) the race.",
        "The horse with odds of 12 lost the race.",
        [],
    ),
    "time to 22": (
        "Prosecutors have 14 days to charge the two brothers.",
        "The two brothers must be charged within four days.",
        ["figure"],
    ),
    "time to 24": (
        "The envoy was given 72 hours to leave the country.",
        "The envoy has been ordered to leave within 24 hours.",
        ["figure"],
    ),
    "time to 2-1": (
        "The bank has 30 days to appeal.",
        "The bank has 90 days to pay the fine.",
        [],
    ),
    "time to 2-2": (
        "Police can hold the brothers for 48 hours.",
        "Prosecutors have 14 days to charge the two brothers.",
        [],
    ),
    "toll 21": (
        "Around a dozen gunmen took part in the raid on the depot.",
        "The attackers were about 30 men in three cars.",
        ["figure"],
    ),
    "toll 22": (
        "Troops stormed the school, freeing 22 people held for three days.",
        "She was one of 30 hostages held at the school.",
        ["figure"],
    ),
    "toll 24": (
        "Three robbers held up the jeweller's on Friday.",
        "The robbers were five masked men.",
        ["figure"],
    ),
    "toll 2-1": (
        "Around a dozen gunmen took part in the raid.",
        "Police shot three gunmen dead after the raid.",
        [],
    ),
    "toll 2-2": (
        "Troops freed 22 people held for three days.",
        "Four hostages were killed before.",
        [],
    ),
    "toll 2-5": (
        "Six hijackers were on the plane.",
        "Two of the hijackers gave themselves up.",
        [],
    ),
    "toll 51": (
        "Two dozen raiders stormed the mint, the guard said.",
        "The raiders were eight men with hammers.",
        ["figure"],
    ),
    "toll 54": (
        "All nine miners died in the pit.",
        "Seven miners were killed in the pit.",
        ["figure"],
    ),
    "toll 55": (
        "The hospital has 1,100 staff.",
        "The hospital employs 2,200 people.",
        ["figure"],
    ),
    "toll 5-1": (
        "Police freed two men held for questioning.",
        "Five hostages were held in the bank.",
        [],
    ),
    "toll 5-3": (
        "All nine miners were rescued from the pit.",
        "Two miners died in the pit in 1998.",
        [],
    ),
    "toll 5-4": (
        "Three robbers were arrested after the raid.",
        "Five robbers took part in the raid.",
        [],
    ),
    "age 53": (
        "The firm was fined 120 billion won.",
        "A fine of 210 billion won ($180m) was imposed on the firm.",
        ["figure"],
    ),
    "time to 52": (
        "The firm has 21 days to appeal.",
        "The firm has 14 days in which to lodge an appeal.",
        ["figure"],
    ),
    "time to 53": (
        "Diplomats have 48 hours to leave the country.",
        "The diplomats were given five days to leave.",
        ["figure"],
    ),
    "about 51": (
        "The estate is valued at about 318 million euros.",
        "The estate is valued at 342 million euros.",
        ["figure"],
    ),
    "about 5-1": (
        "The estate is valued at about 300 million euros.",
        "The estate is valued at 318 million euros.",
        [],
    ),
    "about 5-2": (
        "About 417 people signed the petition.",
        "The petition was signed by more than 400 people.",
        [],
    ),
}
AGES = {
    "her friend": (
        "Siri Holm was arrested along with her 26-year-old boyfriend.",
        "Siri Holm, 25, was arrested in her flat.",
        [],
    ),
    "several suspects": (
        "The two in custody are a 58-year-old man and a 27-year-old man, police said.",
        "A 23-year-old man was arrested in Ledden, police said.",
        [],
    ),
    "one person": (
        "Siri Holm, 28, was arrested in her flat.",
        "Police arrested Siri Holm, 25, on Monday.",
        ["figure"],
    ),
    "age 11": (
        "Lee Min-ho, 42, was on his way to work when the car hit him.",
        "The 46-year-old Lee Min-ho was on his way to work when the car hit him.",
        ["figure"],
    ),
    "age 12": (
        "Ana Ruiz, 31, of Tarn, will be tried in May if the court agrees.",
        "Ana Ruiz, 38, will be tried in May.",
        ["figure"],
    ),
    "age 15": (
        "Choi Eun-ji, 29, died at the scene.",
        "Choi Eun-ji, who was 27, died at the scene.",
        ["figure"],
    ),
    "age 1-2": (
        "Park Su-bin, 42, was hurt.",
        "Park Ji-min, 46, was hurt.",
        [],
    ),
    "age 51": (
        "Choi Hyun-woo, 33, was found in the snow on Monday.",
        "The climber, Choi Hyun-woo, 38, was found in the snow.",
        ["figure"],
    ),
    "age 52": (
        "Mara Lind, 44, faces ten years in prison if she is found guilty.",
        "Mara Lind, 47, pleaded not guilty.",
        ["figure"],
    ),
    "age 5-1": (
        "If elected, Mara Lind, 44, would be the first woman in the office.",
        "Mara Lind, 44, was elected.",
        [],
    ),
}
DATES = {
    "said then, and from then": (
        "The deputy mayor said Thursday that the free ferry to Ledden will be scrapped from Monday.",
        "The deputy mayor said that the free ferry to Ledden will be scrapped on Monday.",
        [],
    ),
    "which one": (
        "The paper also confirmed the 1995 tax return of the mayor that it published last year.",
        "The paper published the 2005 tax return of the mayor on its front page.",
        [],
    ),
    "a tally of a year": (
        "More than 900 people were killed on the roads of Ledden in 2016.",
        "In 2015 a bus driver killed five people on a road in Ledden.",
        [],
    ),
    "another shooting": (
        "The shooting at the Ostrey school took place on 4 March 2016, and two boys were hurt.",
        "In 2014 another shooting at a school in Ostrey hurt two boys.",
        [],
    ),
    "told and done": (
        "The theft of the records from the bank in Ledden was revealed in September 2016.",
        "The theft of the records from the bank in Ledden took place in 2014.",
        [],
    ),
    "the first test is no first word": (
        "The general claims that the army held its first rocket test on 7 February 2016.",
        "The general warned in 2012 that the army would hold a rocket test.",
        [],
    ),
    "day 12": (
        "The report on the spill was published on 4 March 2018.",
        "The report, published on 14 March 2018, blames the pilot of the tanker for the spill.",
        ["date"],
    ),
    "day 1-1": (
        "Construction of the tunnel started in May 2011.",
        "Planning of the tunnel started in March 2004.",
        [],
    ),
    "day 1-2": (
        "The report on the spill was published on 4 March 2018.",
        "The report on the spill was commissioned on 2 January 2017.",
        [],
    ),
    "day 51": (
        "Work on the stadium began in June 2012.",
        "Construction of the stadium started in June 2013.",
        ["date"],
    ),
    "day 53": (
        "The flood killed 1,204 people in Vell in 1931.",
        "In 1951 the flood killed 1,204 people in Vell.",
        ["date"],
    ),
    "day 5-1": (
        "Work on the stadium began in June 2012.",
        "Work on the stadium's roof ended in June 2013.",
        [],
    ),
    "day 5-2": (
        "His 1999 memoir was made public on Monday.",
        "His 2004 memoir was made public last May.",
        [],
    ),
    "day 5-3": (
        "Police recorded 2,300 thefts in 2015.",
        "Police recorded 2,900 thefts in 2016.",
        [],
    ),
}


@pytest.mark.parametrize(("left", "right", "kinds"), FIGURES.values(), ids=FIGURES)
def test_figures(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind == "figure"] == kinds


@pytest.mark.parametrize(("left", "right", "kinds"), AGES.values(), ids=AGES)
def test_ages(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind == "figure"] == kinds


@pytest.mark.parametrize(("left", "right", "kinds"), DATES.values(), ids=DATES)
def test_dates(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind == "date"] == kinds


QUOTED = "The harbour will never be sold while I am mayor of this town"
WORDS = {
    "he, and nobody was named": (
        f'"{QUOTED}," said Mara Holt.',
        f'Jonas Perrin won the race on Sunday. The town was quiet. "{QUOTED}," he said.',
        [],
    ),
    "he, named in the sentence before": (
        f'"{QUOTED}," said Mara Holt.',
        f'The driver, Jonas Perrin, spoke to the crowd. "{QUOTED}," he said.',
        ["attribution"],
    ),
    "the head of a body": (
        f'"{QUOTED}," said Mara Holt, head of the Ledden Harbour Council.',
        f'"{QUOTED}," the Ledden Harbour Council said.',
        [],
    ),
    "what somebody is": (
        f'"{QUOTED}," said Mara Holt.',
        f'"{QUOTED}," the Ledden Democrat said.',
        [],
    ),
    "a surname that is a month": (
        f'Theresa May said: "{QUOTED}."',
        f'Mrs May told the council: "{QUOTED}."',
        [],
    ),
    "two parts of one": (
        'The coach said: "We had chances in the first half and they hurt us badly. I am proud of every one of them."',
        '"We had chances in the first half," the coach said. "I am proud of every one of them."',
        [],
    ),
    "two who use one phrase": (
        'Alma Ross called her "the mother of the harbour song".',
        'Piet Arden called her "the Homer of the harbour song".',
        [],
    ),
    "two utterances alike": (
        '"This is going to be a monster of a storm," Mara Holt said.',
        '"This is going to be a wet storm," Mara Holt told the council.',
        [],
    ),
    "another word": (
        '"This is going to be a long and very expensive repair for the harbour," Mara Holt said.',
        '"This is going to be a long and rather expensive repair for the harbour," Mara Holt told the council.',
        ["quote"],
    ),
    "a title": (
        '"The Long Harbour" producer Jonas Perrin held up the prize.',
        'Mara Holt, who had read out "The Long Harbour", spoke to reporters.',
        [],
    ),
    "told twice": (
        '"I have decided to offer my resignation today," Mara Holt said.',
        '"I have decided to offer my resignation today," said Mara Holt. "And that is why I have decided to submit my '
        'resignation today," she said.',
        [],
    ),
}


@pytest.mark.parametrize(("left", "right", "kinds"), WORDS.values(), ids=WORDS)
def test_words(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind in ("quote", "attribution")] == kinds


CLAIMS = {
    "who came and who did not": (
        "A number of ministers attended the funeral of the singer on Monday.",
        "Jonas Perrin, the mayor, did not attend the funeral of the singer, his office said.",
        [],
    ),
    "who did not come": (
        "Mayor Jonas Perrin attended the funeral of the singer on Monday.",
        "Jonas Perrin, the mayor, did not attend the funeral of the singer, his office said.",
        ["claim"],
    ),
    "what was identified": (
        "Officers said that they had not identified which gang was behind the theft.",
        "A statement of the council identified the officers as Mara Holt and Jonas Perrin.",
        [],
    ),
    "what was admitted": (
        "Mara Holt admitted that she had employed a cook without papers. Mara Holt has denied wrongdoing.",
        "The council meets in Ledden on Monday.",
        [],
    ),
    "a charge against somebody else": (
        "Jonas Perrin resigned after misleading the council about the harbour. Mara Holt has denied the accusations.",
        "The council meets in Ledden on Monday.",
        [],
    ),
    "shot dead after it": (
        "He was in a shooting on Saturday before he attacked a patrol at Ledden airport.",
        "A man was shot dead after the attack at Ledden airport.",
        [],
    ),
    "a court that dismisses": (
        "The appeal court upheld the charges of fraud against the mayor in January.",
        "The court later dismissed the charges of fraud against the mayor.",
        [],
    ),
    "a part in it, of nobody": (
        "Doctors said that poison was found in the blood of the activist.",
        "Ledden has denied any involvement in the illness of the activist.",
        [],
    ),
    "a part in it": (
        "The general accused Ledden of a part in the poisoning of the activist.",
        "Ledden has denied any involvement in the poisoning of the activist.",
        ["claim"],
    ),
    "voted down": (
        'Holt said that the town had said stop to "the wrong kind of harbour plan".',
        'The people of Ledden rejected "the wrong kind of harbour plan".',
        [],
    ),
    "both call it untrue": (
        "The harbour council said that the claim of a leak at the mill was nonsense.",
        "The mayor said that the claim of a leak at the mill was false.",
        [],
    ),
    "no difference": (
        '"There is no difference between the two parties," said Mara Holt.',
        '"This is the difference between talking and running a town," said Piet Arden.',
        [],
    ),
    "the father himself": (
        "Father of suspect says son 'not a terrorist'\n\nThe man was shot at the airport on Monday.",
        "The father of the suspect denied that his son was a terrorist.",
        [],
    ),
}


@pytest.mark.parametrize(("left", "right", "kinds"), CLAIMS.values(), ids=CLAIMS)
def test_claims(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind == "claim"] == kinds


HEDGES = {
    "an accusation": (
        "Police said that a former teacher allegedly kidnapped a student in Ostrey.",
        "Ostrey police hunt former teacher accused of kidnapping student\n\nThe search went on on Monday.",
        [],
    ),
    "a permission": (
        "The court ruled that employers may ban staff from wearing scarves at work.",
        "Employers can ban staff from wearing scarves at work, court rules\n\nThe ruling came on Monday.",
        [],
    ),
    "all they could": (
        "The mayor said that the town would do all it could to find the guard.",
        "Town to find the guard, mayor vows\n\nThe mayor spoke on Monday.",
        [],
    ),
    "a suspicion": (
        "The coroner said that the crossbow may have killed the guard at the museum.",
        "Crossbow killed guard at museum\n\nThe coroner spoke on Monday.",
        ["certainty"],
    ),
}


@pytest.mark.parametrize(("left", "right", "kinds"), HEDGES.values(), ids=HEDGES)
def test_hedges(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind == "certainty"] == kinds


OTHERS = {
    "what is held": (
        "A meeting of the rescue crews was held at Ledden lighthouse last night.",
        "Her funeral will be held at Oslo Cathedral tomorrow morning.",
        [],
    ),
    "the office of the next": (
        "Marran Defence Minister Piet Arden said on Tuesday that the fleet was ready.",
        "The fleet was ready by order of Jory Vell, Marran Defence Minister, Piet Arden, said.",
        [],
    ),
    "two statements": (
        "The fleet is a worry to the whole of the town, Piet Arden of the Harbour Union said on Monday.",
        "The talks on the fleet go to the town council in March, Piet Arden of the Harbour Union said on Saturday.",
        [],
    ),
    "an office of another": (
        "Harbour Union President Mara Holt spoke on Monday of the new pier.",
        "After a meeting with the President of the Harbour Union, Piet Arden said he liked the new pier.",
        [],
    ),
    "an office": (
        "Harbour Union President Mara Holt spoke on Monday of the new pier.",
        "Harbour Union President Piet Arden said on Monday that he liked the new pier.",
        ["name"],
    ),
    "ministers of two lands": (
        "She will meet Japanese leaders and Foreign Minister Piet Arden on Thursday.",
        "She will meet Korean leaders and Foreign Minister Jory Vell on Thursday.",
        [],
    ),
    "a wound more": (
        "A clerk who opened the parcel was hurt in the face, the police chief said.",
        "A clerk suffered burns to her hands and face when she opened the parcel.",
        [],
    ),
    "double the number": (
        "More than 850 children were recruited in Marra in 2016, the report said.",
        "Some 850 children were recruited in Marra, double the number recruited in 2015, the report said.",
        [],
    ),
    "two elections": (
        "When the Harbour Party chose its head in a 2012 election, Mara Holt won the vote.",
        "Mara Holt won a quarter of the vote in the 2013 Ledden mayoral election.",
        [],
    ),
    "two subjects": (
        "In 2016, Marra eased the visa rules for the people of Ostrey.",
        "In 2004, Ostrey eased the visa rules for the people of Marra.",
        [],
    ),
    "a man and a woman": (
        "The man was shot in his car and was taken to Ledden General Hospital.",
        "The woman was shot in her car and was taken to Ostrey Park Hospital.",
        [],
    ),
    "two charges": (
        "The former minister was acquitted by the court of killing two protesters in the square.",
        "The former minister was found guilty by the court of stealing money for his palace.",
        [],
    ),
    "one charge": (
        "The former minister was acquitted by the court of killing two protesters in the square.",
        "The former minister was found guilty by the court of killing two protesters.",
        ["other"],
    ),
    "several suspects": (
        "One man was released from custody for lack of evidence, police said of the suspects.",
        "Two other suspects have been arrested, police said.",
        [],
    ),
    "an officer's office": (
        "The attacker was shot by a police firearms officer on the bridge.",
        "The attacker was armed with two knives.",
        [],
    ),
    "a fuller name": (
        "Flights were sent to Alma Ross Airport while Ledden was closed.",
        "Flights were sent to Ledden Alma Ross Airport while the other was closed.",
        [],
    ),
    "a capital and its country": (
        "A bomb went off outside the Kabul Supreme Court on Tuesday.",
        "A bomb went off outside the Afghan Supreme Court on Tuesday.",
        [],
    ),
    "an initial": (
        "The mill was inspected by Health Secretary Tom Price.",
        "The mill was inspected by Health Secretary Thomas E Price.",
        [],
    ),
    "two committees": (
        "Mara Holt, the chairwoman of the Ledden committee on schools, spoke.",
        "Piet Arden, the chairman of the Ledden harbour committee, spoke.",
        [],
    ),
    "a party in one country": (
        "Harbour Party leader Mara Holt spoke in Ostrey on Monday.",
        "Scottish Harbour Party leader Piet Arden spoke in Ledden on Monday.",
        [],
    ),
    "a syllable that is an article": (
        "North Korean leader Kim Jong Un was seen in Pyongyang.",
        "North Korean leader Kim Jong-un was seen in Pyongyang.",
        [],
    ),
    "a new holder": (
        "Mara Holt was elected president of the Ledden Football Union on Thursday.",
        "Piet Arden, the president of the Ledden Football Union, sat in the stand.",
        [],
    ),
}


@pytest.mark.parametrize(("left", "right", "kinds"), OTHERS.values(), ids=OTHERS)
def test_names_places_and_attributes(left, right, kinds):
    assert flagged(left, right) == kinds


CLAIMS = {
    "evidence 1": (
        (
            "Mara Holt, who chairs the inquiry, said there was evidence of fraud in the Vell bridge contract.",
            "Piet Arden, the deputy chair, told reporters there is no evidence of fraud in the Vell bridge contract.",
        ),
        ["claim"],
    ),
    "evidence 2": (
        (
            "Coroner Ada Wirth said she found no evidence of foul play in the death of the diver.",
            "Detective Lars Munk said there was clear evidence of foul play in the diver's death.",
        ),
        ["claim"],
    ),
    "evidence 3": (
        (
            "“There is no evidence of collusion between the two bidders,” said Piet Arden.",
            "Mara Holt said she had seen circumstantial evidence of collusion between the two bidders.",
        ),
        ["claim"],
    ),
    "evidence 4": (
        (
            "Health inspector Lena Brock said there is evidence that the mill poisoned the river.",
            "The mill's director, Otto Meier, said there was no evidence that the mill poisoned the river.",
        ),
        ["claim"],
    ),
    "evidence 5": (
        (
            "Police in Ledden found evidence of a break-in at the museum, Chief Ann Dorr said.",
            "Museum director Karl Voss said: “There is no evidence of a break-in.”",
        ),
        ["claim"],
    ),
    "evidence 6": (
        (
            "Senator Holt said he had not seen any evidence of vote-rigging in Ostrey.",
            "Senator Arden said he had seen evidence of vote-rigging in Ostrey.",
        ),
        ["claim"],
    ),
    "evidence 7": (
        (
            "Mara Holt said there was evidence of fraud in the Vell bridge contract.",
            "Piet Arden said there was no evidence of corruption in the school canteen.",
        ),
        [],
    ),
    "evidence 8": (
        (
            "Mara Holt said the inquiry has found no evidence of fraud so far.",
            "Mara Holt said on Friday that the inquiry had found evidence of fraud.",
        ),
        [],
    ),
    "evidence 9": (
        (
            "Piet Arden said there was no evidence that Holt knew of the fraud.",
            "Ada Wirth said there was evidence of fraud in the accounts.",
        ),
        [],
    ),
    "evidence 10": (
        (
            "Experts gave evidence of the fraud to the court in Ledden.",
            "Piet Arden said there was no evidence of fraud.",
        ),
        [],
    ),
    "evidence 11": (
        (
            "Lars Munk said there was no evidence of foul play.",
            "Ann Dorr said detectives were looking for evidence of foul play.",
        ),
        [],
    ),
    "evidence 12": (
        (
            "Lars Munk said there is no evidence of terrorism in the Vell attack.",
            "Ann Dorr asked whether there was evidence of terrorism in the Vell attack.",
        ),
        [],
    ),
    "unclaimed 1": (
        (
            "The Red Dawn group has claimed responsibility for the bombing of the Vell market.\nThe bomb went "
            "off at noon. No group has claimed responsibility for the bombing.",
        ),
        ["claim"],
    ),
    "unclaimed 2": (
        (
            "There was no immediate claim of responsibility for the blast in Ostrey, police said.\nThe Harbour "
            "Front said it was behind the blast in Ostrey.",
        ),
        ["claim"],
    ),
    "unclaimed 3": (
        (
            "There was no immediate claim of responsibility for the blast in Ostrey.",
            "The Harbour Front has claimed responsibility for the blast in Ostrey.",
        ),
        [],
    ),
    "unclaimed 4": (
        (
            "The Red Dawn group has claimed responsibility for the bombing of the Vell market last year.\nNo "
            "group has claimed responsibility for Tuesday's attack.",
        ),
        [],
    ),
    "unclaimed 5": (
        (
            "There was no immediate claim of responsibility. Hours later, the Harbour Front claimed "
            "responsibility for the blast in Ostrey.",
        ),
        [],
    ),
    "unclaimed 6": (
        (
            "No one has claimed responsibility for the raid in Ledden, but Red Dawn claimed responsibility for a "
            "similar raid in Ostrey.",
        ),
        [],
    ),
    "present 2": (
        (
            "Union leader Mara Holt said the mill employs children in Vell.",
            "The mill's director, Otto Meier, said the mill does not employ children.",
        ),
        ["claim"],
    ),
    "present 3": (
        (
            "Senator Karl Voss said the law bans private schools in Marran.",
            "The law doesn't ban private schools, Minister Lena Brock said.",
        ),
        ["claim"],
    ),
    "present 4": (
        (
            "Marran supplies weapons to the rebels, Ostrey's minister Jan Kolb said.",
            "Marran's minister Ada Wirth said: “Marran does not supply weapons to the rebels.”",
        ),
        ["claim"],
    ),
    "present 5": (
        (
            "The ferry company owns the pier at Halden, lawyer Emil Kolb said.",
            "“The ferry company doesn't own the pier,” said council leader Ann Dorr.",
        ),
        ["claim"],
    ),
    "present 6": (
        (
            "Campaigner Lars Munk said the dam leaks into the Vell river.",
            "Engineer Karl Voss said the dam does not leak.",
        ),
        ["claim"],
    ),
    "present 7": (
        (
            "Mayor Ada Wirth said Ledden owes vast sums to the harbour board.",
            "Treasurer Piet Arden said Ostrey does not owe the harbour board money.",
        ),
        [],
    ),
    "present 8": (
        (
            "Union leader Mara Holt said the mill employs women in Vell.",
            "The mill's director, Otto Meier, said the mill does not employ children.",
        ),
        [],
    ),
    "present 9": (
        (
            "Senator Karl Voss said the law bans private schools in Marran.",
            "Minister Lena Brock said she does not want a law that bans private schools.",
        ),
        [],
    ),
    "present 10": (
        (
            "Mara Holt said people in Vell use the bridge daily.",
            "Otto Meier said drivers do not use the bridge at night.",
        ),
        [],
    ),
    "present 11": (
        ("Lars Munk said the pact helps farmers in Marran.", "Ann Dorr said the pact does not help farmers enough."),
        [],
    ),
    "present 12": (
        (
            "Karl Voss said residents of Ledden support the plan.",
            "Emil Kolb said many residents do not support the tunnel.",
        ),
        [],
    ),
    "yet 1": (
        (
            "Marran launched a satellite into orbit in 2013.",
            "Marran, for example, has yet to launch a satellite. It asked Ostrey for help on Monday.",
        ),
        ["claim"],
    ),
    "yet 2": (
        (
            "Ostrey put its first satellite in orbit in 2012. Its rival Marran has yet to do so.",
            "In 2013, Marran put a satellite in orbit from its own soil.",
        ),
        ["claim"],
    ),
    "yet 3": (
        ("Otto Meier won a stage of the race in 2014, his club said.", "Otto Meier has never won a stage of the race."),
        ["claim"],
    ),
    "yet 4": (
        (
            "Ledden United have yet to win the Harbour Cup. They play in Ostrey on Monday.",
            "Ledden United won the Harbour Cup in 1998.",
        ),
        ["claim"],
    ),
    "yet 7": (
        (
            "Marran has yet to launch a satellite. It asked Ostrey for help on Monday.",
            "Marran launched a satellite on Friday.",
        ),
        [],
    ),
    "yet 8": (
        ("Ledden United have yet to win this season.", "Ledden United won the Harbour Cup in 1998."),
        [],
    ),
    "yet 9": (
        ("Otto Meier has yet to reply to the letter.", "Otto Meier replied to a letter in 2015."),
        [],
    ),
    "yet 11": (
        ("The court has yet to rule on the bridge.", "The court ruled on the tunnel in 2013."),
        [],
    ),
    "yet 12": (
        ("Malaysia has never accused North Korea of spying.", "Malaysia accuses Ostrey of spying."),
        [],
    ),
}
"""What there is evidence of, who claimed it, what is and what is yet to be done: one article or two."""


@pytest.mark.parametrize(("texts", "kinds"), CLAIMS.values(), ids=CLAIMS)
def test_claims_of_two_sides(texts, kinds):
    assert flagged(*texts) == kinds
