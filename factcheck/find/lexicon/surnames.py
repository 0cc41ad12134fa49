"""Surnames that the news often names alone: one before a verb of saying is a person.

Source: general knowledge, written for this program; frequent surnames of many countries, not a census.
"""

from __future__ import annotations

from typing import Final

from factcheck.find.lexicon.lists import words

SURNAMES: Final = words(
    """
    abbott abdi abe abrams acosta adams aguilar ahmadi ahmed akhtar alexander ali allen alvarez amin andersen anderson
    andrews armstrong arnold ashraf assad austin aziz bailey baker baldwin ball banerjee barber barnes barnett barrett
    barry barton bates batista bauer becker bell bennett benson berg berger bergman bernard bernstein berry bhatt
    bianchi biden bishop blair blake blanchard bloomberg boateng bolton bond booth boyd boyle bradley brady branson
    braun brennan brooks brown browne bruce bryant buchanan burgess burke burns burton bush butler byrne cabrera
    caldwell cameron campbell cannon carlson carpenter carr carroll carson carter carver castillo castro chakraborty
    chambers chandler chapman chavez chopra christensen clark clarke clayton clinton cohen cole coleman collins
    connolly connor conway cook cooper corbyn correa costa cox craig crawford cruz cunningham curtis dalton daniels
    das davidson davies davis dawson delgado desai diallo diaz dixon dogan doherty donnelly douglas doyle duarte
    dubois duffy duncan dunn dupont eastwood edwards elliott ellis erdogan espinoza evans farooq farrell ferguson
    fernandes fernandez ferrari ferreira fischer fisher fitzgerald fleming fletcher flores flynn foley ford foster
    fowler fox francis franco frank fraser freeman fuchs fuller garcia gardner garrison gates ghani gibson gilbert
    giuliani goldberg goldman goldstein gomes gomez gonzales gonzalez goodman gordon graham grant gray green greene
    griffin griffiths gupta guterres gutierrez guzman haddad hague hale hall hamilton hansen hanson harding harper
    harrington harris harrison hart hartmann harvey hasan hassan hawkins hayes healy henderson henry hernandez herrera
    hicks higgins hill hoffman hoffmann holland holmes hopkins horton hosseini howard howell hoyer huang hudson hughes
    hunt hunter hussain hussein hussey hutchinson ibrahim iqbal ivanov jackson jacobs jacobsen jacobson jain james
    jansen jefferson jenkins jensen jimenez johansson johnson johnston jones jordan joseph joshi kamara kane kaplan
    kapoor karimi katz kaur kavanaugh keane keller kelley kelly kemp kennedy kerry khalil khan kim king klein knight
    koch kovac kovacs kowalski kramer krause krishnan krueger kruger kumar kurz kuznetsov lang larsen larson lawrence
    lawson lee lehmann leonard levin levine levy lewis lindberg lindgren lloyd lombardi long lopez lowe lucas lynch
    macdonald mackay mackenzie macron mahmood maier malik malone mandela manning marino marshall martin martinez
    martins mason massey matthews maxwell may mccain mccarthy mcconnell mccormick mcdonald mcgrath mckenzie mclean
    mcmahon mendez mendoza menendez merkel meyer meyers miller mills mishra mitchell modi mohamed mohammed molina
    monroe montgomery moore morales moreau moreno morgan morris morrison morton mueller muller munoz murphy murray
    musk myers nair navarro nelson netanyahu neumann newman newton nguyen nielsen nixon nolan novak nowak nunez obama
    obrien oconnor odonnell okafor okonkwo okoye oliveira olsen olson oneill ortega ortiz osborne owens padilla page
    palmer papadopoulos park parker parks patel patterson paul pavlov payne pearce pearson pelosi pena pereira perez
    perkins perry peters petersen peterson petrov phillips pierce pinto pompeo popov porter portman powell prasad
    pratt price putin quinn rahimi rahman ramirez ramos rao reagan reddy reed reeves reid reilly reyes reynolds rhodes
    ricci rice richards richardson richter riley rivera roberts robertson robinson rodrigues rodriguez rogers rojas
    romano romero romney rooney roosevelt rosen rosenberg ross rossi rousseau rowland roy rubio ruiz russell russo
    rutte ryan sadiq salazar saleh salinas sanchez sanders santos sato saunders schmidt schmitt schneider scholz
    schroeder schulz schumer schwartz scott sharif sharma sharp shaw sheikh shelton shepherd sheridan sherman silva
    simmons simon simpson sinclair singh sinha smirnov smith smyth snyder sokolov sorensen soros sousa spencer stein
    stevens stevenson stewart stone strauss sullivan sunak sutton suzuki svensson swanson sweeney tanaka taylor
    thatcher thomas thompson thomson thornton tillerson torres townsend trudeau truman trump truss tucker turner vance
    vargas vasquez vaughan vaughn vazquez vega velasquez vogel volkov wagner walker wallace walsh walters warner
    warren watkins watson watts weaver webb weber webster weinstein weiss wells werner west wheeler white whitman
    wilkins wilkinson williams williamson willis wilson winters wolf wolff wood woods woodward wright yadav yamamoto
    yang yeltsin yilmaz young yousafzai zhang zhou ziegler zimmerman zuckerberg
    """
)
"""Surnames in lower case without diacritics and apostrophes."""
