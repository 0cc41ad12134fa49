"""Ordinary English words: what a capital at the start of a sentence or in a headline does not make a name.

Source of all lists: general knowledge of English, written for this program. Base forms only: `is_ordinary` undoes the
regular endings.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from factcheck.find.lexicon.lists import words
from factcheck.find.lexicon.ordinary import ORDINARY

FUNCTION_WORDS: Final = words(
    """
    a about above across after afterwards again against ago ahead albeit all almost alone along already also although
    altogether always am amid amidst among amongst an and another any anybody anyhow anyone anything anyway anywhere
    apart are aren't around as aside at away back backed be because been before beforehand behind being below beneath
    beside besides between beyond both but by can can't cannot certainly clearly could couldn't despite did didn't do
    does doesn't doing don't done down due during each earlier either else elsewhere enough especially et etc even
    eventually ever every everybody everyone everything everywhere except exactly few fewer finally following for
    former formerly fortunately forward four from further furthermore generally given gone had hadn't half hardly has
    hasn't have haven't having he he'd he'll he's hence her here here's hers herself him himself his hitherto how
    how's however i i'd i'll i'm i've if in indeed inside instead into is isn't it it'd it'll it's its itself just
    largely last late later lately least less lest let let's like likewise likely lots made mainly many maybe me
    meanwhile merely might mightn't mine more moreover most mostly much must mustn't my myself namely nearby nearly
    necessarily neither never nevertheless next no nobody none nonetheless nor not nothing notwithstanding now nowhere
    obviously of off often oh on once one one's ones only onto or other others otherwise ought our ours ourselves out
    outside over overall overnight particularly past per perhaps please plus possibly presumably previously prior
    probably quite rather really recently regarding regardless roughly said same seldom several shall she she'd she'll
    she's should shouldn't similarly simply since so some somebody somehow someone something sometime sometimes
    somewhat somewhere soon still subsequently such supposedly sure than thank thanks that that'd that'll that's the
    thee their theirs them themselves then thence there there'd there's thereafter thereby therefore therein thereof
    these they they'd they'll they're they've this those though three through throughout thus till to today together
    tomorrow tonight too toward towards two under underneath undoubtedly unfortunately unless unlike until unto up
    upon us usually various versus very via was wasn't we we'd we'll we're we've well were weren't what what's
    whatever when when's whenever where where's whereas whereby wherever whether which whichever while whilst who
    who'd who'll who's whoever whole whom whose why will with within without won't would wouldn't yeah yes yesterday
    yet you you'd you'll you're you've your yours yourself yourselves zero five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred hundreds thousand thousands million millions billion billions dozen dozens scores okay ok hello hi
    welcome alas bye
    """
)
"""Words of grammar, numbers and greetings."""

CALENDAR: Final = words(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun spring summer autumn winter christmas easter ramadan eid diwali thanksgiving hanukkah passover lent advent
    halloween pentecost ashura nowruz
    """
)
"""Months, weekdays, seasons and feasts."""

LANGUAGES_AND_FAITHS: Final = words(
    """
    english french german spanish russian arabic chinese mandarin cantonese japanese korean hindi urdu pashto dari
    persian farsi turkish portuguese italian dutch latin greek hebrew yiddish swahili hausa somali amharic tigrinya
    bengali punjabi tamil telugu vietnamese thai tagalog malay esperanto gaelic welsh catalan basque islam
    christianity judaism hinduism buddhism catholicism protestantism atheism bible koran quran qur'an torah talmud
    gospel god allah jesus christ satan sharia jihad nazism communism marxism capitalism zionism islamism fascism
    brexit internet renaissance reformation enlightenment holocaust kalashnikov kalashnikovs molotov nobel pulitzer
    oscar oscars olympics paralympics grammy grammys emmy bitcoin latinx
    """
)
"""Languages, faiths, books and things that are written with a capital and name nobody."""

_ENDINGS: Final = (
    ("ies", ("y",)),
    ("ied", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("ers", ("", "e")),
    ("er", ("", "e", "y")),
    ("est", ("", "e")),
    ("ally", ("", "al")),
    ("ly", ("", "e", "le")),
    ("ness", ("",)),
    ("ment", ("",)),
    ("ments", ("",)),
    ("less", ("",)),
    ("ful", ("",)),
    ("al", ("", "e")),
    ("ion", ("", "e")),
    ("ions", ("", "e")),
    ("able", ("", "e")),
    ("ist", ("",)),
    ("ists", ("",)),
    ("ism", ("",)),
)
"""Regular endings, each with what may stand in its place in the base form."""

_WORDLIKE: Final = ("ingly", "ability", "ibility", "fulness", "lessness", "isation", "ization", "ously", "ively")
"""Endings that no name has."""

_PREFIXES: Final = ("un", "re", "pre", "anti", "non", "over", "under", "out", "mis", "dis", "counter", "ex", "self")


@lru_cache(maxsize=20_000)
def is_ordinary(word: str) -> bool:
    """Whether `word` (any case) is a word of the language rather than a name."""
    low = word.lower().replace("’", "'")
    if low in FUNCTION_WORDS or low in ORDINARY or low in CALENDAR or low in LANGUAGES_AND_FAITHS:
        return True
    if low.endswith("'s"):
        return is_ordinary(low[:-2])
    if "-" in low.strip("-"):
        return all(part == "" or part in _PREFIXES or is_ordinary(part) for part in low.split("-")[:6])
    return len(low) > 3 and (_is_inflected(low) or low.endswith(_WORDLIKE) or _is_prefixed(low))


def _is_inflected(low: str) -> bool:
    """Whether a regular ending taken off leaves an ordinary word."""
    for ending, bases in _ENDINGS:
        if low.endswith(ending):
            stem = low[: -len(ending)]
            if len(stem) < 3:
                continue
            undoubled = stem[:-1] if stem[-1] == stem[-2] else stem
            if any(stem + base in ORDINARY for base in bases) or undoubled in ORDINARY:
                return True
    return False


def _is_prefixed(low: str) -> bool:
    """Whether a common prefix taken off leaves an ordinary word."""
    for prefix in _PREFIXES:
        rest = low[len(prefix) :]
        if low.startswith(prefix) and len(rest) > 3 and (rest in ORDINARY or _is_inflected(rest)):
            return True
    return False
