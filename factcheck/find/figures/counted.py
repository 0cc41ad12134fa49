"""What a number counts: the head noun of the words behind it, in the singular and lower case.

No tagger: the phrase ends at the first function word, mark or plain verb, and its head is the first plural in it,
behind adjectives, nationalities and type names ("about 50 Mi-17 transport helicopters"). Where no plural stands before
the end, a word such as "dead" or "wounded" is the head; else nothing is counted, and none is invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .foreign import LONGEST_ADJECTIVES, is_adjective, is_noun, singular_of
from .nouns import ADJECTIVE_HEADS, ENDS_PHRASE, NOT_COUNTED, is_plural, singular
from .numerals import SMALL
from .tokens import Token, Tokens, hyphen_at

_LONGEST_PHRASE = 7
"""Words of the longest phrase that is searched for its head."""
_ENDS = ENDS_PHRASE | SMALL.keys()
_ADVERBS = frozenset("already still believed thought reported presumed also now".split())
"""As in "108 already dead", "12 believed missing"."""
_FILLERS = frozenset("more other additional further extra same whole entire total own very".split())
_DETERMINERS = frozenset("the its his her their our my those these all such".split())


class Counted(NamedTuple):
    """The noun that is counted."""

    singular: str
    stated: str
    """As it stands: "helicopters", "Palestinians"."""
    end: int
    """Index of the token behind it."""


NOTHING = Counted("", "", 0)


class _Word(NamedTuple):
    """A word of the phrase; a compound with hyphens or digits ("Mi-17", "co-workers") is one."""

    text: str
    """In lower case, without a genitive's ending."""
    end: int
    capital: bool
    numeric: bool
    """It begins with a digit."""
    stated: str = ""
    """As it stands, in lower case only where its line has capitals throughout."""


def read_counted(tokens: Tokens, index: int, one: bool = False) -> Counted:
    """The noun counted by a number that ends before `index`; `one` looks for a singular."""
    if tokens[index].language:
        return _foreign(tokens, index)
    if hyphen_at(tokens, index):
        return _hyphened(tokens, index + 1)
    words = list(_phrase(tokens, _start(tokens, index)))
    return _one_head(words) if one else _plural_head(words)


def _foreign(tokens: Tokens, index: int) -> Counted:
    """The first noun of another language: behind adjectives in German and Russian, at once in French and Spanish."""
    code, at = tokens[index].language, index
    while tokens[at].lower in ("of", "the") and tokens[at].gap == " ":
        at += 1
    for _ in range(LONGEST_ADJECTIVES):
        if not is_adjective(tokens[at].text, code) or tokens[at].gap != " ":
            break
        at += 1
    noun = tokens[at]
    if noun.gap != " " or noun.kind != "word" or noun.lower in _ENDS or not is_noun(noun.text, code):
        return NOTHING
    return Counted(singular_of(noun.lower, code), noun.text, at + 1)


def read_whole(tokens: Tokens, index: int) -> Counted:
    """The noun behind "of" or an article after a share ("half of the villagers"), plural or singular."""
    if tokens[index].lower != "of" and tokens[index].lower not in _DETERMINERS:
        return NOTHING
    if tokens[index].language:
        return _foreign(tokens, index)
    words = list(_phrase(tokens, _start(tokens, index)))
    return _plural_head(words) if any(map(_is_head, words)) else _one_head(words)


def read_matter(tokens: Tokens, index: int) -> Counted:
    """What is weighed or measured, behind "of": "40 tonnes of rice"."""
    return read_whole(tokens, index) if tokens[index].lower == "of" else NOTHING


def _start(tokens: Tokens, index: int) -> int:
    """Behind "of", articles and the number of a whole ("12 of the 40 passengers")."""
    if tokens[index].lower in _ADVERBS and tokens[index + 1].lower in ADJECTIVE_HEADS:
        return index + 1
    index += tokens[index].lower == "of"
    while tokens[index].lower in _DETERMINERS and tokens[index].gap != "\n":
        index += 1
    of = tokens[index - 1].lower in _DETERMINERS or tokens[index - 1].lower == "of"
    whole = tokens[index].kind == "number" or tokens[index].lower in SMALL
    return index + 1 if of and whole and not hyphen_at(tokens, index + 1) else index


def _hyphened(tokens: Tokens, index: int) -> Counted:
    """As in "12-member", "three-bedroom"; nothing behind "-strong" and idioms."""
    word = tokens[index].lower
    if word == "strong":
        return Counted("", word, index + 1)
    known = (
        tokens[index].kind == "word" and word not in NOT_COUNTED and (not tokens[index].capital or tokens[index].title)
    )
    return Counted(singular(word), word, index + 1) if known else NOTHING


def _phrase(tokens: Tokens, start: int) -> Iterator[_Word]:
    """The words from `start` to the first that cannot belong to the phrase."""
    at = start
    for _ in range(_LONGEST_PHRASE):
        first = tokens[at]
        if first.gap == "\n" or first.kind not in ("word", "number") or (first.lower in _ENDS and not _acronym(first)):
            return
        end = _compound_end(tokens, at)
        if first.kind == "number" and end == at + 1 and not tokens[at - 1].capital:
            return
        stated = "".join(token.lower if first.title else token.text for token in tokens[at:end])
        stated = stated.removesuffix("'s").removesuffix("’s")
        yield _Word(stated.lower(), end, first.capital and not first.title, first.kind == "number", stated)
        at = end


def _acronym(token: Token) -> bool:
    """The US, the IT department: no pronoun."""
    return len(token.text) > 1 and token.text.isupper() and not token.title


def _compound_end(tokens: Tokens, at: int) -> int:
    """Behind the parts that stand to the word without a space: "Mi-17", "787s", "co-workers"."""
    end = at + 1
    for _ in range(_LONGEST_PHRASE):
        if hyphen_at(tokens, end):
            end += 2
        elif tokens[end].gap == "" and tokens[end].kind in ("word", "number"):
            end += 1
        else:
            break
    return end


def _plural_head(words: list[_Word]) -> Counted:
    for at, word in enumerate(words):
        if _is_head(word) and not _modifies(words, at):
            return _counted(words, word)
    adjectives = [word for word in words if word.text in ADJECTIVE_HEADS]
    return _counted(words, adjectives[0]) if adjectives else NOTHING


def _one_head(words: list[_Word]) -> Counted:
    """The last word before a participle: "one Russian soldier | charged"."""
    candidates: list[_Word] = []
    for word in words:
        if candidates and word.text.endswith(("ed", "ly", "ing")) and word.text not in ADJECTIVE_HEADS:
            break
        candidates.append(word)
    nouns = [word for word in candidates if not word.capital and word.text not in _FILLERS] or candidates[:1]
    return _counted(words, nouns[-1]) if nouns and nouns[-1].text not in _FILLERS else NOTHING


def _is_head(word: _Word) -> bool:
    if word.numeric:
        return word.text.endswith("s")
    return is_plural(word.text) or (word.capital and word.text.endswith("is") and len(word.text) > 4)


def _modifies(words: list[_Word], at: int) -> bool:
    """As in "nine sports clubs", "two United States fighter jets": the plural describes a later one."""
    word, behind = words[at], words[at + 1 :]
    if word.capital and at and words[at - 1].capital and any(_is_head(later) for later in behind):
        return True
    return bool(behind) and _is_head(behind[0]) and (word.capital or not behind[0].capital)


def _counted(words: list[_Word], head: _Word) -> Counted:
    """The head; the type number of a "Boeing 787s" keeps its maker."""
    at = words.index(head)
    maker = f"{words[at - 1].stated} " if head.numeric and at and words[at - 1].capital else ""
    people = head.capital and head.text.endswith("is")
    plural = head.text.removesuffix("s") if head.numeric or people else singular(head.text)
    return Counted(maker.lower() + plural, maker + head.stated, head.end)
