"""What is needed to find the head noun behind a number without a tagger: where its phrase ends, plurals, singulars."""

from __future__ import annotations

IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "wives": "wife", "lives": "life",
    "knives": "knife", "wolves": "wolf", "thieves": "thief", "halves": "half", "shelves": "shelf", "calves": "calf",
    "leaves": "leaf", "loaves": "loaf", "feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse",
    "oxen": "ox", "buses": "bus", "viruses": "virus", "gases": "gas", "campuses": "campus", "crises": "crisis",
    "bases": "base", "analyses": "analysis", "diagnoses": "diagnosis", "theses": "thesis", "phenomena": "phenomenon",
    "criteria": "criterion", "bacteria": "bacterium", "alumni": "alumnus", "referenda": "referendum", "movies": "movie",
    "sorties": "sortie", "smoothies": "smoothie", "selfies": "selfie", "genies": "genie", "brownies": "brownie",
    "junkies": "junkie", "hippies": "hippie",
    "zombies": "zombie", "cookies": "cookie", "calories": "calorie", "rookies": "rookie", "ties": "tie", "pies": "pie",
    "lies": "lie", "shoes": "shoe", "toes": "toe", "canoes": "canoe", "axes": "axe", "taxis": "taxi", "skis": "ski",
    "statuses": "status", "bonuses": "bonus", "choruses": "chorus", "caucuses": "caucus", "censuses": "census",
    "police": "police", "crew": "crew", "cattle": "cattle", "sheep": "sheep", "aircraft": "aircraft",
    "spacecraft": "spacecraft", "livestock": "livestock", "personnel": "personnel", "staff": "staff",
    "species": "species", "series": "series", "fish": "fish",
    "headquarters": "headquarters", "barracks": "barracks", "offspring": "offspring", "salmon": "salmon",
    "vermin": "vermin", "clergy": "clergy", "folk": "folk", "crossroads": "crossroads", "deer": "deer",
}  # fmt: skip
"""Plurals that the rules below would miss or spoil."""
_ENDINGS_OF_MEN = ("men", "women", "children", "people", "wives", "aircraft")
"""Of compounds: "policemen", "grandchildren", "midwives"."""
_NO_MEN = frozenset(("specimen", "regimen", "abdomen", "omen", "acumen", "yemen", "amen", "stamen"))

ADJECTIVE_HEADS = frozenset(
    "dead wounded injured missing killed hurt hospitalised hospitalized arrested detained displaced homeless infected "
    "unaccounted trapped stranded ill sick unemployed jobless elderly disabled poor hostage captive prisoner".split()
)
"""Adjectives that stand for the people whom they describe."""

NOT_COUNTED = frozenset(
    """way ways off faced bit stop sided star stars wheel wheeler pack letter tone piece fold liner timer upmanship to
    on in of by and a the per for one two three up down size fits nil all ply speed party-state odd plus some ish
    something tier pronged first second third fourth fifth sixth seventh eighth ninth hundredth thousandth
    dimensional""".split()
)
"""Words that a hyphen joins to a number without anything being counted: "four-star general", "one-off"."""

ENDS_PHRASE = frozenset(
    """of the a an and or nor but in on at to for from by with without per as than that which who whom whose when where
    while because if after before since until till during about against among amid across along around behind below
    beneath beside besides between beyond despite down inside into near off onto out outside over past through
    throughout toward towards under unlike up upon via within versus vs i you he she it we they me him us them my
    your his her its our their this these those there here not no so then also only just even still too yet already
    again ever never now today yesterday tomorrow tonight later earlier ago away apart each every both either
    neither another such last next however including excluding except like unless although though whether what how
    why together elsewhere overnight respectively daily weekly monthly annually currently is are was were be been
    being am has have had having do does did done will would shall should can could may might must cannot can't
    won't isn't aren't wasn't weren't say says said saying tell told think thinks thought believe believes believed
    want wants wanted go goes went gone come comes came get gets got make makes made take takes took give gives gave
    die died dies live lived remain remained remains survive survived survives stay stayed fled flee flees escaped
    drowned perished fell fall falls rose rise rises voted agreed agree join joined joins left leave leaves return
    returned returns began begin begins became become becomes seem seems felt feel feels lost lose won win worked
    walked ran held gathered attended marched showed turned refused managed received needed need suffered sustained
    opened closed ended started followed stood stand stands sat kept appeared continued according monday tuesday
    wednesday thursday friday saturday sunday january february april june july august september october november
    december""".split()
)
"""Function words, and the plain verbs that follow a number without a noun ("31 remained missing")."""

_NO_PLURAL = frozenset(
    """always perhaps means plus less process success access bus gas chaos census status virus campus bonus focus bias
    alas thus lens canvas atlas christmas texas arkansas kansas dallas paris hamas abbas jobless homeless yes his as
    this us is was has its""".split()
)
_ENDS_OF_SINGULARS = ("ss", "us", "is", "ous")


def is_plural(word: str) -> bool:
    """The lower-case word has the look of a plural noun."""
    if word in IRREGULAR:
        return True
    if word.endswith(_ENDINGS_OF_MEN):
        return word not in _NO_MEN
    if len(word) < 3 or not word.endswith("s") or word in _NO_PLURAL:
        return False
    return not word.endswith(_ENDS_OF_SINGULARS)


def singular(word: str) -> str:
    """The singular of a lower-case plural; any other word as it is."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if not is_plural(word):
        return word
    for plural in _ENDINGS_OF_MEN:
        if word.endswith(plural):
            return word.removesuffix(plural) + IRREGULAR[plural]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-2] if word.endswith(("oes",)) else word[:-1]
