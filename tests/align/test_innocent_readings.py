"""Pairs of sentences with a likely innocent reading, which are listed at most, and their twins that are flagged."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.align.folders import checked, flagged

CLAIMS = {
    "a negation that is denied": (
        "Mara Holt argued for the town that the ban was motivated by religious hatred.",
        "The judge said that it was illogical that the ban was not motivated by religious hatred.",
        [],
    ),
    "a negation": (
        "Mara Holt argued for the town that the ban was motivated by religious hatred.",
        "The judge said that the ban was not motivated by religious hatred.",
        ["claim"],
    ),
    "talks that were not disclosed": (
        "According to the council, Piet Arden met with the Marran envoy in July.",
        "Mara Holt defended Piet Arden, who is criticised for not disclosing contacts with the Marran envoy.",
        [],
    ),
    "talks that were not held": (
        "According to the council, Piet Arden met with the Marran envoy in July.",
        "Piet Arden has never met with the Marran envoy, Mara Holt said.",
        ["claim"],
    ),
    "two things of which one was found": (
        "After gravestones were found broken at the Ledden cemetery, three schools of the town received bomb threats.\n"
        "\nNo bombs were found at any school.",
        "The council meets in Ledden on Monday.",
        [],
    ),
    "whom somebody did not meet": (
        "Holt's deputy told of her year: Mara Holt had meetings with 25 foreign mayors.",
        'Mara Holt told the council: "I never had meetings with Marran agents."',
        [],
    ),
    "what somebody did not do with a light verb": (
        "Mara Holt could have answered more fully, but the talk of Marrans is a hunt, the mayor said.",
        '"I did not have communications with the Marrans," Mara Holt said.',
        [],
    ),
    "hopes that were played down": (
        "The envoy has played down expectations of great progress in the talks, the mayor said.",
        "Piet Arden, the envoy, said that he had not expected any great progress in the talks.",
        [],
    ),
    "a supposition": (
        "If the reports of the contacts of Arden with the Marrans are true, then he misled the council, Holt said.",
        "Arden has denied the reports of his contacts with the Marrans.",
        [],
    ),
    "a report": (
        "Mara Holt reported the contacts of Arden with the Marrans to the council.",
        "Arden has denied the reports of his contacts with the Marrans.",
        ["claim"],
    ),
    "what a paper only supposes": (
        "It is possible that the Harbour Party was paid by the Marrans for its vote against the bridge.",
        "The Harbour Party denied that it was paid by the Marrans for its vote against the bridge.",
        [],
    ),
    "a noun that is part of another": (
        "The raids of the army put out the control rooms of the Vell dam and the water rose, said Mara Holt.",
        '"There is no control of the water of the Vell dam," said Piet Arden.',
        [],
    ),
    "most of them": (
        '"Most of the shops of Ledden are running without licences," said Mara Holt.',
        "Piet Arden, a butcher of Ledden, said that he has a licence for his shop.",
        [],
    ),
    "who does it is no deed": (
        "Officers used dogs against protesters in the city, said Mara Holt.",
        "There were no protests in the city, said Piet Arden.",
        [],
    ),
    "a body and its spokesman": (
        "A VDF spokesman said that the airdrop was made to prevent damage to the Vell dam by the raids.",
        "The Vell Democratic Forces denied that the Vell dam was damaged by the raids.",
        [],
    ),
    "who speaks for the denier": (
        "Arden's spokeswoman said that he was asked about the campaign and not about meetings with the Marrans.\n\n"
        '"I do not know what this report is about. It is false," Arden said of meetings with the Marrans.',
        "The council meets in Ledden on Monday.",
        [],
    ),
}


@pytest.mark.parametrize(("left", "right", "kinds"), CLAIMS.values(), ids=CLAIMS)
def test_claims(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind == "claim"] == kinds


FIGURES = {
    "a part and the whole": (
        "About 2 million people of the north need help at once, said Mara Holt of the aid council.",
        "More than 20 million people need help, said Mara Holt of the aid council.",
        "so far apart that one may count a part of what the other counts, or another thing",
    ),
    "those who are named": (
        "The two suspects, Mara Holt and Piet Arden, are accused of the poisoning in Ledden.",
        "Four suspects are accused of the poisoning in Ledden.",
        "one counts only those whom it names",
    ),
    "what may be": (
        "Six parties could sit in the next council of Ledden, said Mara Holt.",
        "Four parties may sit in the next council of Ledden, said Piet Arden.",
        "both only say what may be",
    ),
    "what is left out": (
        "When the fines are not taken into account, the tax bill of the mill was 31 million crowns.",
        "The tax bill of the mill was 38 million crowns.",
        "one may leave out what the other counts in",
    ),
    "two stretches of time": (
        "Marra conducted two rocket tests last year and a series of launches.",
        "Marra has conducted five rocket tests and a series of launches in recent years.",
        "they are told of two stretches of time",
    ),
    "since it last came": (
        "After six years of war the Vell talks began in Ledden on Monday, the envoy said.",
        "The Vell talks began in Ledden on Monday for the first time in three years, the envoy said.",
        "one is the time since it last came",
    ),
    "one of them": (
        "The search goes on for three crew members of the Vell helicopter that crashed off Ledden.",
        "One crew member of the Vell helicopter that crashed off Ledden was taken ashore.",
        "one tells of a single one of them",
    ),
    "a narrower sort": (
        "Three Harbour deputies of the council will stand in the Ledden poll.",
        "Six sitting northern deputies of the council will stand in the Ledden poll.",
        "one counts those of a narrower sort",
    ),
    "an age at an earlier time": (
        "At age 43 Piet Arden took the office of the mayor of Ledden.",
        "Piet Arden, 45, is the mayor of Ledden.",
        "one is the age at an earlier time",
    ),
    "two crowds": (
        "In smaller numbers about 2,000 protesters gathered outside the palace in Ledden.",
        "Around 25,000 protesters gathered in Ledden.",
        "so far apart that they may be crowds of two places or hours",
    ),
    "an age of somebody else": (
        "Piet Arden, 53, denied the charges.",
        "Mara Holt said that she was 15 when the team's doctor, Piet Arden, touched her.",
        "so far apart that they are hardly ages of one person",
    ),
}


@pytest.mark.parametrize(("left", "right", "reading"), FIGURES.values(), ids=FIGURES)
def test_figures_are_listed_with_their_innocent_reading(left, right, reading):
    found = checked(left, right)
    assert [flag.kind for flag in found.inconsistencies if flag.kind == "figure"] == []
    notes = {comparison.note for comparison in found.comparisons if comparison.agreement == "unclear"}
    assert not notes or reading in notes


TWINS = {
    "digits in another order": (
        "Only Holt knows: she won the vote of Ledden by 41,000 votes.",
        "In the vote of Ledden Holt won by 14,000 votes.",
    ),
    "only so many": (
        "The chief said that 36 guards were on duty at the Ledden gate.",
        "Only three guards were on duty at the Ledden gate.",
    ),
    "one sort": (
        "The council said that six new engines were grounded at Ledden after the fire.",
        "Five new engines were grounded at Ledden after the fire, the council said.",
    ),
    "one side of a vote": (
        "The council rejected the plan for the Ledden harbour by 335 votes to 287.",
        "The council rejected the plan for the Ledden harbour by 353 votes to 287.",
    ),
}


@pytest.mark.parametrize(("left", "right"), TWINS.values(), ids=TWINS)
def test_figures_that_are_of_one_thing_are_flagged(left, right):
    assert {*flagged(left, right)} == {"figure"}


DATES = {
    "two years' works": (
        "In March the paper revealed parts of the mayor's 1995 tax returns.",
        "Parts of the mayor's 2005 tax returns were revealed on Tuesday.",
        [],
    ),
    "today as it was said": (
        'The general said that "the great victory won today by the town" would be remembered in Ledden.',
        'He said that "the great victory won on Sunday by the town" would be remembered in Ledden.',
        [],
    ),
    "charged and indicted": (
        "Piet Arden, who killed the guard, was charged on Thursday in Ledden with his murder.",
        "On Monday a jury of the north indicted Piet Arden for terrorism.",
        [],
    ),
    "charged": (
        "Piet Arden, who killed the guard, was charged on Thursday in Ledden with his murder.",
        "Piet Arden was charged on Monday in Ledden with the murder of the guard.",
        ["date"],
    ),
    "two lands' votes": (
        "The mood in Europe is tested before the French presidential election in April.",
        "The mood in Europe is tested before the German national election in September.",
        [],
    ),
    "two polls": (
        "The Marran poll consisted of 1,000 interviews conducted on 25 March among the people of Ledden.",
        "The Marran poll consisted of 1,000 interviews conducted on 22 March among the people of Ledden.",
        [],
    ),
    "issues of a show": (
        "On Thursday's broadcast of the Ledden evening show the mayor sang.",
        "On Monday's broadcast of the Ledden evening show the mayor sang.",
        [],
    ),
}


@pytest.mark.parametrize(("left", "right", "kinds"), DATES.values(), ids=DATES)
def test_dates(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind == "date"] == kinds


def test_a_year_that_no_source_states_makes_no_two_dates():
    early, late = (dt.date(2022, month, 15) for month in (2, 11))
    left = "The mill of Ledden burned down in a fire on 8 October."
    right = "The mill of Ledden burned down in a fire on 8 October last year."
    assert flagged(left, left, published=(early, late)) == []
    assert flagged(left, right, published=(late, late)) == []


OTHERS = {
    "a station to call": (
        "Whoever saw the crash is asked to contact Ostrey Police Station.",
        "Whoever saw the crash is asked to contact Ledden Police Station.",
        [],
    ),
    "the dead and the living": (
        "The driver was taken to Ostrey Hospital after the crash.",
        "The body of the driver was taken to Ledden Hospital after the crash.",
        [],
    ),
    "the injured": (
        "The driver was taken to Ostrey Hospital after the crash.",
        "The driver was taken to Ledden Hospital after the crash.",
        ["place"],
    ),
    "two instances": (
        "The case of the mill will be heard in the Vell Circuit Court on Monday.",
        "The case of the mill went to the Vell Supreme Court on Monday.",
        [],
    ),
    "what is national": (
        "The Dutch national identity is at stake, said Mara Holt of the harbour vote.",
        "Piet Arden of the French National Front spoke of the harbour vote.",
        [],
    ),
    "a further attack": (
        "Red Dawn claimed responsibility for the bombing of the bridge on Wednesday.",
        "Last month Harbour Front claimed responsibility for the bombing of the bridge.",
        [],
    ),
    "one attack": (
        "Red Dawn claimed responsibility for the bombing of the bridge on Wednesday.",
        "Harbour Front claimed responsibility for the bombing of the bridge.",
        ["name"],
    ),
    "a comparison turned with its negation": (
        'The council wrote that "designs with a height of at least 18 feet may be accepted by it".',
        '"Designs with a height of less than 18 feet are not accepted by it," the council wrote.',
        [],
    ),
    "a letter whose case was changed": (
        '"(r)ather than go on with this suit, the town intends to write a new order," the council wrote.',
        '"Rather than go on with this suit, the town intends to write a new order," the council wrote.',
        [],
    ),
    "an hour in two writings": (
        '"We work from six in the morning until about 11:00 at night," Mara Holt said.',
        '"We work from six in the morning until about 11 o\'clock at night," Mara Holt said.',
        [],
    ),
    "what is said between": (
        '"I think if you look at, you know, the party of the harbour, it is lost," said Mara Holt.',
        '"I think if you look at the party of the harbour, it is lost," said Mara Holt.',
        [],
    ),
    "a short is": (
        '"If they raise the price to that level, then that option\'s on the table," said Mara Holt.',
        '"If they raise the price to that level, then that option is on the table," said Mara Holt.',
        [],
    ),
}


@pytest.mark.parametrize(("left", "right", "kinds"), OTHERS.values(), ids=OTHERS)
def test_places_names_and_quotes(left, right, kinds):
    assert flagged(left, right) == kinds


HEDGES = {
    "a verb that is not hedged": (
        "Judge Mara Holt said that the town could revise its first suit, which had fought the ban of the mayor.",
        "Judge lets town fight ban of mayor",
        [],
    ),
    "a possible sale": (
        "There was progress in the talks on the possible sale of Marran rockets, said Mara Holt of Ledden.",
        "Mara Holt of Ledden said that there was progress in the talks on the sale of Marran rockets.",
        [],
    ),
    "what is called untrue": (
        "The tower was allegedly tapped by the Marran service, Piet Arden said.",
        "Piet Arden told lies that the tower was tapped by the Marran service",
        [],
    ),
    "another verb": (
        "Green bread may lower the risk of gout, according to a study by Mara Holt.",
        "Green bread prevents gout\n\nGreen bread prevents gout, doctors have found.",
        ["certainty"],
    ),
}


@pytest.mark.parametrize(("left", "right", "kinds"), HEDGES.values(), ids=HEDGES)
def test_hedges(left, right, kinds):
    assert flagged(left, right) == kinds


def test_one_source_that_tells_of_two_days_tells_of_two_things():
    own = (
        "The phones sent many texts on 25 March. On that day there were 11 texts sent between the two phones.\n\n"
        "On 1 April 20 texts were sent between the two phones."
    )
    assert "figure" not in flagged(own, "The trial goes on in Ledden.")
