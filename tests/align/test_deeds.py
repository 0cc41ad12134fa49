"""Claims of which one tells as done what the other tells as not done, and matters open here and settled there."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.align.folders import flagged

OPPOSED = [
    pytest.param(
        "Guests at the Marlow hotel said no alarm sounded before smoke filled the stairs.",
        "The hotel's owner, Dean Hurst, said the alarms went off at 3.10am and staff knocked on every door.",
        id="alarm",
    ),
    pytest.param(
        "A fire officer said all four exits of the club were unlocked when his crew arrived.",
        "Two barmaids said the back door had been chained since Christmas.",
        id="exits",
    ),
    pytest.param(
        "The boat had no licence to carry passengers, the harbour master said.",
        "The boat was licensed to carry 40 passengers and had passed its survey in May, its owner said.",
        id="licence",
    ),
    pytest.param(
        "Police said the coach driver had not been drinking.",
        "The coach driver was drunk, a passenger told Radio Leven.",
        id="drink",
    ),
    pytest.param(
        "The train was travelling within the speed limit, the operator said.",
        "The train was going too fast when it entered the bend, a signalman said.",
        id="speed",
    ),
    pytest.param(
        "The man shot by police in Dorley was unarmed, his brother said.",
        "Police said the man was armed with a kitchen knife when officers shot him in Dorley.",
        id="armed",
    ),
    pytest.param(
        "The bank's chief executive apologised to customers on Tuesday.",
        "The bank's chief executive refused to apologise on Tuesday and blamed a supplier.",
        id="apology",
    ),
    pytest.param(
        "The mayor said he had never met the developer.",
        "The mayor met the developer twice at a golf club in Asham, according to two former aides.",
        id="met",
    ),
    pytest.param(
        "The nurses' union accepted the ministry's offer of 6 per cent on Monday.",
        "The nurses' union rejected the ministry's 6 per cent offer on Monday.",
        id="accepted",
    ),
    pytest.param(
        "Councillors approved the plans for a mosque in Wexley on Wednesday night.",
        "Plans for a mosque in Wexley were turned down by councillors on Wednesday night.",
        id="approved",
    ),
    pytest.param(
        "Unemployment in Lower Saxony fell in March, the labour office said.",
        "Unemployment in Lower Saxony rose in March for a third month, the chamber of commerce said.",
        id="unemployment",
    ),
    pytest.param(
        "Nobody was hurt in the fire at the paint works in Tolne, the company said.",
        "Three workers were injured in the fire at the paint works in Tolne, the ambulance service said.",
        id="injured",
    ),
    pytest.param(
        "The attacker was known to police, the interior minister said.",
        "The attacker was not known to police, the prosecutor said.",
        id="known to police",
    ),
    pytest.param(
        "Defence Minister Ruud Kamp said that no troops had crossed the border.",
        "Defence Minister Ruud Kamp confirmed that troops had crossed the border at dawn.",
        id="two positions",
    ),
    pytest.param(
        "Neighbours said they had called the police four times that night.",
        "Police said they received no calls from the street that night.",
        id="called",
    ),
    pytest.param(
        "None of the passengers was wearing a seat belt, the coroner was told.",
        "The passengers were wearing seat belts, the bus company said.",
        id="seat belts",
    ),
    pytest.param(
        "The prison service said the detainee had not been beaten.",
        "The detainee was beaten by two guards, his lawyer said.",
        id="beaten",
    ),
    pytest.param(
        "The crane had been inspected in April, the building firm said.",
        "The crane was never inspected, a union official said.",
        id="inspected",
    ),
    pytest.param(
        "Coach Pietro Sala resigned on Sunday, the club said.",
        '"I have not resigned," coach Pietro Sala said on Sunday.',
        id="resigned",
    ),
    pytest.param(
        "The family paid a ransom of 200,000 dollars, a police source said.",
        "No ransom was paid, the foreign ministry said.",
        id="ransom",
    ),
    pytest.param(
        "Soldiers fired on the crowd outside the mine, witnesses said.",
        "The army said its soldiers had not fired a single shot.",
        id="shots",
    ),
    pytest.param(
        "Witnesses said the boy was handcuffed when he was hit.",
        "The boy was not handcuffed at any time, the police federation said.",
        id="handcuffed",
    ),
    pytest.param(
        "Residents were never told that the water was unsafe.",
        "The water company said that residents were told on Friday that the water was unsafe.",
        id="told",
    ),
    pytest.param(
        "Libera has signed the contract for the stadium, the agency reported.",
        '"We have signed nothing," Libera said of the stadium contract.',
        id="signed",
    ),
    pytest.param(
        "The cameras on the platform were switched off, the inquiry heard.",
        "The cameras on the platform recorded the whole scene, the railway said.",
        id="cameras",
    ),
    pytest.param(
        "The lorry driver braked 50 metres before the crossing, his employer said.",
        "The lorry did not brake before the crossing, investigators said.",
        id="braked",
    ),
    pytest.param(
        "The hospital's power failed for nine minutes, nurses said.",
        "The electricity supply to the hospital was never lost, the energy company said.",
        id="power",
    ),
    pytest.param(
        "The bridge at Selby was open to traffic on Friday morning, the county said.",
        "The bridge at Selby was closed all Friday morning, motorists said.",
        id="open",
    ),
    pytest.param(
        "Senator Lou Pratt voted for the pipeline bill.",
        "Senator Lou Pratt voted against the pipeline bill.",
        id="voted",
    ),
    pytest.param(
        "The caretaker has confessed to the killing of Maria Roth, prosecutors said.",
        "The caretaker denies the killing of Maria Roth, his lawyer said.",
        id="confessed",
    ),
    pytest.param(
        "The Red Dawn group claimed responsibility for the bomb at the station.",
        "The bomb was planted by the Patriots' League, the governor said.",
        id="responsible",
    ),
    pytest.param(
        "Police have arrested two men over the arson at the mosque in Perle.",
        "Police said nobody had been arrested over the arson at the mosque in Perle.",
        id="arrested",
    ),
    pytest.param(
        "The captain sent a distress call at 2.14am, the owner said.",
        "No distress call was received from the ship, the coastguard said.",
        id="help",
    ),
    pytest.param(
        "The gas company cut off the supply before the explosion, its engineer said.",
        "Residents said the supply was cut off only after the explosion.",
        id="order",
    ),
    pytest.param(
        "Officers fired after the man raised his gun, police said.",
        "The man raised his gun only after officers fired, two witnesses said.",
        id="order2",
    ),
    pytest.param(
        "Harwell made an offer for the shipyard in June, a banker said.",
        "Harwell said it had made no offer for the shipyard.",
        id="offer",
    ),
    pytest.param(
        "The club has sold striker Leo Banda to Porto, A Bola reported.",
        "The club said it had not sold striker Leo Banda.",
        id="sold",
    ),
    pytest.param(
        "The guards had been trained to use the system, the contractor said.",
        "None of the guards had been trained to use the system, the report found.",
        id="training",
    ),
    pytest.param(
        "Social workers visited the family in May, the council said.",
        "Social workers never visited the family, the grandmother said.",
        id="visited",
    ),
    pytest.param(
        "The crew spoke to the tower until the last minute, the airline said.",
        "The crew did not speak to the tower after take-off, the ministry said.",
        id="spoke english etc",
    ),
    pytest.param(
        "Two officials said that half of it was handed over at lunchtime in exchange for the first three captives.",
        '"Not one peso went through that door," Lorca told Radio Dos.',
        id="peso",
    ),
    pytest.param(
        "The clinic never ordered the vaccine, its director said.",
        "The clinic ordered 400 doses of the vaccine in June, invoices show.",
        id="vaccine",
    ),
    pytest.param(
        "No helicopter was sent, the rescue service admitted.",
        "The rescue service sent a helicopter within ten minutes, the ministry said.",
        id="helicopter",
    ),
    pytest.param(
        "Nobody on the bridge was asleep, the shipping line said.",
        "The officer on the bridge was asleep when the ship struck the quay, a pilot said.",
        id="crew asleep",
    ),
    pytest.param(
        "Delgado has paid the fine, his agent said.",
        "Delgado has not paid the fine, the league said.",
        id="paid fine",
    ),
    pytest.param(
        "The union gave no notice of the strike, the airline said.",
        "The union gave the airline ten days' notice of the strike, its secretary said.",
        id="strike notice",
    ),
    pytest.param(
        "The laboratory says its staff did not alter the samples.",
        "Two chemists at the laboratory altered the samples, the regulator found.",
        id="cheated",
    ),
    pytest.param(
        "The roof had been repaired last spring, the club said.",
        "The roof had not been repaired for years, a groundsman said.",
        id="roof",
    ),
    pytest.param(
        "All the children had life jackets on, the organiser said.",
        "None of the children wore a life jacket, a fisherman who picked them up said.",
        id="seatbelts/lifejackets",
    ),
    pytest.param(
        "The pool was fenced, the hotel said.",
        "There was no fence around the pool, guests said.",
        id="fence",
    ),
    pytest.param(
        "The rebels have accepted the truce, their spokesman said on Friday.",
        "The rebels turned down the truce on Friday.",
        id="two wires",
    ),
    pytest.param(
        "The dog had never bitten anyone, its owner said.",
        "The dog had bitten two children in the street, neighbours said.",
        id="dog",
    ),
    pytest.param(
        "The driver was not using his phone, his solicitor said.",
        "The driver was using his phone at the moment of the crash, prosecutors said.",
        id="phone",
    ),
    pytest.param(
        "The patient's consent was obtained, the surgeon said.",
        "The patient's consent was never obtained, his family said.",
        id="consent",
    ),
    pytest.param(
        "The plane had run out of fuel, the civil aviation chief said.",
        "The plane had not run out of fuel, the airline said.",
        id="fuel",
    ),
    pytest.param(
        "The lorry was insured, the haulier said.",
        "The lorry was uninsured, police said.",
        id="insured",
    ),
    pytest.param(
        "Both presidents signed the treaty on Sunday in Ostend.",
        "The two presidents left Ostend on Sunday without signing the treaty.",
        id="treaty",
    ),
    pytest.param(
        "The head knew nothing of the trip, she told governors.",
        "The head had been told of the trip in writing, the parents said.",
        id="teacher",
    ),
    pytest.param(
        "Exports of steel grew in May, the trade office said.",
        "Exports of steel shrank in May, the industry federation said.",
        id="exports",
    ),
    pytest.param(
        "The gates of the dam were opened at noon, the operator said.",
        "The gates of the dam were never opened, villagers said.",
        id="dam gates",
    ),
    pytest.param(
        "The army denied using phosphorus in the town.",
        "Soldiers used phosphorus in the town, doctors said.",
        id="flare",
    ),
    pytest.param(
        "Health Minister Ada Lund said she would not resign and that she had not misled parliament.",
        "Health Minister Ada Lund has admitted that she misled parliament.",
        id="minister position",
    ),
    pytest.param(
        "There were no guards at the gate, survivors said.",
        "Two guards were on duty at the gate, the contractor said.",
        id="guards",
    ),
    pytest.param(
        "Nobody pushed her, her husband said.",
        "Her husband pushed her from the balcony, the prosecutor said.",
        id="hoax",
    ),
    pytest.param(
        "The valve had failed an inspection in March, a memo shows.",
        "The valve passed its inspection in March, the plant manager said.",
        id="safety",
    ),
    pytest.param(
        "The boy was alone in the car, police said.",
        "The boy was not alone in the car; an aunt was with him, his mother said.",
        id="left car",
    ),
    pytest.param(
        "The judge granted him bail on Thursday.",
        "The judge refused him bail on Thursday.",
        id="bail",
    ),
    pytest.param(
        "Mayor Tessa Ruiz backed the bypass at Monday's meeting.",
        "Mayor Tessa Ruiz opposed the bypass at Monday's meeting.",
        id="votes",
    ),
]
SETTLED = [
    pytest.param(
        "Police said it was too early to speculate about a motive for the killing of Anna Berg.",
        "Jealous lodger killed Anna Berg because she left him",
        id="why open",
    ),
    pytest.param(
        "Investigators have not established what caused the deaths of the three swimmers.",
        "Toxic algae killed three swimmers at Lake Orre, the Post can reveal.",
        id="cause",
    ),
    pytest.param(
        "Turkland is willing to reopen the border provided that the rebels withdraw, its premier said.",
        "Turkland has agreed to reopen the border, the Daily Standard reports.",
        id="condition",
    ),
    pytest.param(
        "Coffee prevents dementia, proves study of 9,000 nurses",
        "The study may have found a link with dementia but cannot prove that one causes the other, its author said.",
        id="proof",
    ),
    pytest.param(
        "The pilot may have fallen asleep, the chief investigator said.",
        "Pilot fell asleep, says chief investigator",
        id="dropped hedge",
    ),
]
LOOK_ALIKES = [
    pytest.param(
        "The smoke alarm in the kitchen had been removed.",
        "The burglar alarm sounded at the jeweller's in Mill Lane at 4am.",
        id="other alarm",
    ),
    pytest.param(
        "Police would not confirm that shots had been fired.",
        "Neighbours said shots were fired at about nine.",
        id="not confirm",
    ),
    pytest.param(
        "An inquest will ask whether the driver had been drinking.",
        "Tests showed that the driver was sober.",
        id="whether",
    ),
    pytest.param(
        "If the alarm had sounded they would have lived, he said.",
        "The alarm did not sound, the report found.",
        id="condition again",
    ),
    pytest.param(
        "The conductor was not hurt.",
        "The driver was hurt in the leg.",
        id="other person",
    ),
    pytest.param(
        "The bridge was closed on Thursday.",
        "The bridge was open again on Saturday.",
        id="other time",
    ),
    pytest.param(
        "The committee rejected the plan for the tower in January.",
        "The full council approved the plan for the tower in March.",
        id="other body",
    ),
    pytest.param(
        "The minister refused to answer questions about the tender.",
        "The minister accepted an invitation to address the conference.",
        id="other thing",
    ),
    pytest.param(
        "In 2009 the plant had no licence.",
        "The plant has been licensed since 2014, the ministry said.",
        id="history",
    ),
    pytest.param(
        "The exit is no longer locked at night.",
        "The exit used to be locked at night.",
        id="no longer",
    ),
    pytest.param(
        "No one denied that the lights had failed.",
        "The lights failed at nine, the manager said.",
        id="double",
    ),
    pytest.param(
        "The company denied that it had been warned.",
        "The company said that nobody had warned it.",
        id="denied in both",
    ),
    pytest.param(
        "No one else was injured.",
        "Two people were injured, one of them seriously.",
        id="else",
    ),
    pytest.param(
        "Rovers beat United 2-0 on Saturday.",
        "United lost 2-0 to Rovers on Saturday.",
        id="sport",
    ),
    pytest.param(
        "Exports rose in March.",
        "Imports fell in March.",
        id="rates",
    ),
    pytest.param(
        "Profit rose in the first quarter.",
        "Profit fell in the full year.",
        id="quarters",
    ),
    pytest.param(
        "Witnesses heard an explosion after the fire began.",
        "A second explosion came before the fire was put out.",
        id="hearing",
    ),
    pytest.param(
        "No group has claimed responsibility for the attack.",
        "The Red Dawn group claimed responsibility for an attack in 2011.",
        id="claim not",
    ),
    pytest.param(
        "He refused to say if he had met the developer.",
        "He met the developer in May, records show.",
        id="refused to say",
    ),
    pytest.param(
        "She was not only warned but fined.",
        "She was warned by the council.",
        id="only",
    ),
    pytest.param(
        "There is no evidence that the water was contaminated.",
        "Residents feared the water was contaminated.",
        id="no evidence",
    ),
    pytest.param(
        "Was the driver speeding?",
        "The driver was not speeding, police said.",
        id="open question",
    ),
    pytest.param(
        "Two of the players tested negative for drugs.",
        "A third player tested positive for drugs.",
        id="tests for others",
    ),
    pytest.param(
        "The gas supply to the street was cut off on Monday.",
        "Tear gas was used at a football match in the capital in May.",
        id="gas company",
    ),
    pytest.param(
        "Talks with the union will resume on Monday.",
        "The union is not in talks with other operators.",
        id="agree",
    ),
    pytest.param(
        "Her sister believes he did it for money.",
        "Police said the motive was unclear.",
        id="motive by own",
    ),
    pytest.param(
        "The kidnappers demanded a million dollars.",
        "No ransom was paid, the family said.",
        id="negotiated not paid",
    ),
    pytest.param(
        "No schools in the city were closed.",
        "Eleven schools in the county were closed.",
        id="scope",
    ),
    pytest.param(
        "It was not the first time that he had been arrested.",
        "He had been arrested in 2008 for theft.",
        id="not the first",
    ),
    pytest.param(
        "Two reporters were denied entry to the hall.",
        "Reporters were allowed in after an hour.",
        id="denied entry",
    ),
    pytest.param(
        "Police fired rubber bullets and tear gas.",
        "No live rounds were fired, police said.",
        id="same story lists",
    ),
    pytest.param(
        "Forecasters warned of more rain.",
        "Villagers said they had no warning when the dam burst.",
        id="warn of weather",
    ),
    pytest.param(
        "Three people survived the crash.",
        "Nobody in the second car survived.",
        id="survived/died",
    ),
    pytest.param(
        "The strike was called off on Friday.",
        "The union has not called for a boycott.",
        id="called off",
    ),
    pytest.param(
        "The fire began in the kitchen.",
        "Soldiers opened fire at a checkpoint near the hotel.",
        id="fire as noun",
    ),
    pytest.param(
        "The Senate approved the budget.",
        "Voters rejected the tax in a referendum.",
        id="approve other",
    ),
    pytest.param(
        "The firm met its targets.",
        "The firm did not meet the residents.",
        id="met request",
    ),
    pytest.param(
        "The minister declined to comment on the arrest.",
        "The minister was told of the arrest on Monday.",
        id="no comment",
    ),
    pytest.param(
        "The club would accept 40 million for him.",
        "The club rejected a bid of 30 million.",
        id="conditional offer",
    ),
    pytest.param(
        "The tower lost contact with the plane.",
        "The crew won praise for the landing.",
        id="lost contact",
    ),
    pytest.param(
        "We have not been paid since March, workers said.",
        "The company paid a dividend of 3 million euros in May.",
        id="neg in quote by other about other",
    ),
    pytest.param(
        "Critics said the apology was no apology.",
        "The minister apologised on Monday.",
        id="opinion",
    ),
    pytest.param(
        "The hospital had no beds.",
        "The hospital has permission to build 200 beds.",
        id="two doctors",
    ),
    pytest.param(
        "The boy had not been vaccinated.",
        "His sister had been vaccinated in May.",
        id="other child",
    ),
    pytest.param(
        "The company has not said how many jobs will go.",
        "The company said 40 jobs will go at its Leith plant.",
        id="meaning",
    ),
    pytest.param(
        "The road had not reopened by noon.",
        "The road reopened at four.",
        id="later",
    ),
    pytest.param(
        "The vote was not unexpected.",
        "The vote was expected.",
        id="neg adverb",
    ),
    pytest.param(
        "He would not have crossed the line if he had seen the train.",
        "He crossed the line at 7.40.",
        id="lawyer cond",
    ),
    pytest.param(
        "Not all the families were told.",
        "The families were told on Friday, the airline said.",
        id="not all",
    ),
    pytest.param(
        "Norway did not sign the treaty.",
        "Denmark signed the treaty.",
        id="other country",
    ),
    pytest.param(
        "The older dog did not bite anyone.",
        "The younger dog bit a postman.",
        id="two dogs",
    ),
    pytest.param(
        "No one was killed on the line in 2018.",
        "Four people were killed on the line in 2021.",
        id="other year",
    ),
    pytest.param(
        "Drivers must not use phones.",
        "The driver used a phone to call for help.",
        id="quoted rule",
    ),
    pytest.param(
        "The minister did not mislead parliament, he insists.",
        "The minister denies that he misled parliament.",
        id="restated",
    ),
    pytest.param(
        "The fire service was not called until 3am.",
        "The fire service was called at 3am.",
        id="neg with until",
    ),
    pytest.param(
        "No money was taken but a laptop was stolen.",
        "A laptop was taken from the office.",
        id="no but",
    ),
    pytest.param(
        "No bodies were found in the first carriage.",
        "Two bodies were found in the third carriage.",
        id="part",
    ),
    pytest.param(
        "The bank did not return calls.",
        "The bank called the review a success.",
        id="polite",
    ),
    pytest.param(
        "The club did not sell alcohol.",
        "The club sold 4,000 tickets.",
        id="sold out",
    ),
    pytest.param(
        "She did not see the gunman's face.",
        "She saw the gunman's hands shake.",
        id="noted",
    ),
    pytest.param(
        "No injuries were immediately reported.",
        "Six people were injured, two of them badly.",
        id="early figure",
    ),
    pytest.param(
        "The finance minister did not attend.",
        "The foreign minister attended the funeral.",
        id="other minister",
    ),
    pytest.param(
        "The council did not close the library.",
        "The council closed the swimming pool.",
        id="same deed other object",
    ),
    pytest.param(
        "Trains do not stop at Arden on Sundays.",
        "The train stopped at Arden after the alarm was pulled.",
        id="generic",
    ),
    pytest.param(
        "He has not been charged.",
        "He was arrested on Monday.",
        id="charged/arrested",
    ),
    pytest.param(
        "The letter did not warn of floods.",
        "The agency warned of floods on Tuesday.",
        id="warning neg object",
    ),
    pytest.param(
        "The firm said it did not use child labour.",
        "A firm spokesman said no child labour was used.",
        id="double source same",
    ),
    pytest.param(
        "He was arrested after he left the bar.",
        "He left the bar after midnight.",
        id="after order",
    ),
    pytest.param(
        "The lights failed before the crush, police said.",
        "The crush came after the lights failed, a witness said.",
        id="order same",
    ),
    pytest.param(
        "Police do not yet know why the man drove into the market.",
        "He drove into the market because the brakes failed, an inquiry found a year later on 4 May 2023.",
        id="open later flat",
    ),
    pytest.param(
        "The treasurer may have taken the money, auditors said.",
        "Treasurer denies taking money",
        id="accused hedge",
    ),
    pytest.param(
        "Sales did not fall in the north.",
        "Sales fell in the south.",
        id="figures",
    ),
]


@pytest.mark.parametrize(("one", "other"), OPPOSED)
def test_a_deed_told_as_done_and_as_not_done_is_flagged(one, other):
    assert "claim" in flagged(one, other)


@pytest.mark.parametrize(("one", "other"), SETTLED)
def test_a_matter_open_in_one_source_and_settled_in_another_is_flagged(one, other):
    assert "certainty" in flagged(one, other)


@pytest.mark.parametrize(("one", "other"), LOOK_ALIKES)
def test_what_only_looks_alike_is_not_flagged(one, other):
    assert flagged(one, other) == []


DAY_AFTER = (dt.date(2022, 6, 15), dt.date(2022, 6, 17))
NOBODY = "Nobody has been arrested over the arson of 3 June, police said."
ARRESTED = "Police arrested two men over the arson of 3 June."


@pytest.mark.parametrize(
    ("published", "kinds"),
    [(DAY_AFTER, []), (DAY_AFTER[::-1], ["claim"]), ((None, None), [])],
    ids=["done after it was denied", "denied after it was done", "nobody can tell"],
)
def test_what_may_be_done_later_is_held_against_later_denials_alone(published, kinds):
    assert flagged(NOBODY, ARRESTED, published=published) == kinds


def test_the_order_of_files_changes_nothing():
    assert flagged(ARRESTED, NOBODY, published=DAY_AFTER) == ["claim"]
