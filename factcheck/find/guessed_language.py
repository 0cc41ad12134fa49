"""A light guess at a text's language, by its commonest words; None is a fine answer."""

from __future__ import annotations

import re
from collections import Counter

FEWEST_WORDS = 20
"""Words below which no guess is made."""
LOOKED_AT = 2_500
"""Characters that are looked at."""
LEAST_SHARE = 0.12
"""Share of common words below which the text is in none of these languages."""
LEAD = 1.3
"""How far the first language must be before the second."""
COMMON = {
    "en": (
        "the of and to in that is was for on with as by at from he his it are be this have not said "
        "were which but they had an "
    ),
    "de": (
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es "
        "an werden aus er hat dass sie nach "
    ),
    "fr": (
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il "
        "sont avec ont été aux "
    ),
    "es": (
        "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ha este sí porque fue "
    ),
    "it": (
        "di e il la che in a per un è del della non sono con le si da i al come più ha dei alla nel una gli anche ma "
    ),
    "pt": ("de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu "),
    "nl": (
        "de en van het een in is dat op te zijn met voor niet aan er om ook als dan maar bij door "
        "naar uit heeft wordt over hij "
    ),
    "sv": (
        "och i att en som på är av för med till den har inte om ett han men var jag sig från vi så "
        "kan när år säger också "
    ),
    "da": (
        "og i at en som på er af for med til den har ikke om et han men var sig fra vi så kan når "
        "år siger også det blev "
    ),
    "pl": (
        "i w na z do nie się że to jest o jak za po przez od są dla oraz jego ale ma tym który już być było tego roku "
    ),
    "tr": (
        "ve bir bu da de için ile olarak daha çok olan gibi en ise kadar sonra var ne ya ki olduğu "
        "dedi göre tarafından yeni "
    ),
    "ru": ("и в не на что с по как из у за от то о же для это к но а его он был все так также после при до года "),
    "uk": ("і в не на що з по як із у за від то до же для це але та його він був все так також після при року є ї "),
}
STOP_WORDS = {language: frozenset(words.split()) for language, words in COMMON.items()}
LANGUAGES_OF = {
    word: tuple(language for language, own in STOP_WORDS.items() if word in own)
    for word in frozenset().union(*STOP_WORDS.values())
}
"""The languages of which a word is among the commonest."""
SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
)
"""Scripts that one language writes; Chinese after Japanese, which uses its characters too."""


def guess_language(text: str) -> str | None:
    """The text's language as an ISO 639-1 code; None where it cannot be told."""
    text = text[:LOOKED_AT]
    words = re.findall(r"[^\W\d_]+", text.lower())
    letters = "".join(words)
    for language, script in SCRIPTS if not letters.isascii() else ():
        if len(script.findall(letters)) > 0.2 * len(letters):
            return language
    if len(words) < FEWEST_WORDS:
        return None
    counts = Counter(words)
    times = dict.fromkeys(STOP_WORDS, 0)
    for word in counts.keys() & LANGUAGES_OF.keys():
        for name in LANGUAGES_OF[word]:
            times[name] += counts[word]
    shares = {name: count / len(words) for name, count in times.items()}
    first, second = sorted(shares, key=lambda name: (-shares[name], name))[:2]
    return first if shares[first] >= LEAST_SHARE and shares[first] >= LEAD * shares[second] else None
