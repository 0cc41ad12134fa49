"""A person's name taken apart: titles, given names, particles, surname, what tells generations apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from factcheck.find.lexicon import people, roles
from factcheck.find.lexicon.given import ANGLO_FEMALE, FEMALE, GIVEN, MALE, ROMANISED
from factcheck.find.lexicon.places import COUNTRIES, DEMONYMS, STATES
from factcheck.find.spelling import expand, fold, is_latin, looks_romanised

LONGEST_NAME: Final = 200
"""Characters of a name that are read; what follows is no name."""

_FORMER: Final = re.compile(r"[(,]\s{0,3}(?:née|nee|born|formerly)\s{1,3}([^(),]{2,40})\)?")
_NICKNAME: Final = re.compile(r"[\"“”‘(]\s?([^\W\d_][^\s\"“”()’]{1,20})[\"“”’)]")
_BRACKETS: Final = re.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]")
_INITIALS: Final = re.compile(r"(?<=\b[^\W\d_]\.)(?=[^\W\d_])")
_POINTED: Final = re.compile(r"\b(U)\.\s?(S|K|N)\.(?:\s?(A)\.)?")
_ARTICLE: Final = re.compile(r"^(al|el|ul|ad|as|ar|an|at|az|ash)-(?=.{3})", re.IGNORECASE)
_ABD: Final = frozenset({"abd", "abdul", "abdel", "abdal", "abdol"})
_POSSESSIVE: Final = re.compile(r"['’]s$|(?<=s)['’]$")
_CONTEXT: Final = roles.TITLE_CONTEXT | {fold(word) for word in (*DEMONYMS, *COUNTRIES, *STATES)}
_TITLES: Final = (
    people.COURTESY | people.RANKS | people.POLICE | people.JUDICIAL | people.CLERGY | people.ROYAL | people.POLITICAL
) - {"don", "dean", "lance", "major"} | {"coach", "attorney", "major"}
_SYLLABLES: Final = re.compile(
    r"(?:(?:[bpmfdtnlgkhjqxrzcsywv]|zh|ch|sh|ky|gy|hy|ry|my|kh|ts)?(?:[aeiou]|y(?=[aeou])){1,3}(?:ng|nh|n|k|l|m|p|r|t|h)?){1,3}"
)


@dataclass(frozen=True, slots=True)
class PersonParts:
    """A person's name in folded parts."""

    given: tuple[str, ...]
    """Given names and initials, in order."""
    family: str
    """Surname without particles."""
    particles: tuple[str, ...] = ()
    """Particles between the given names and the surname."""
    titles: tuple[str, ...] = ()
    """Titles and ranks before the name, abbreviations written out."""
    suffix: str = ""
    """"jr", "sr", "iii": what tells generations and monarchs apart."""
    nicknames: tuple[str, ...] = ()
    """By-names in quotation marks or brackets."""
    former: str = ""
    """Surname at birth, where it is stated."""
    halves: tuple[str, ...] = ()
    """The halves of a hyphenated surname."""
    surname_first: bool = False
    """The surname stands before the given names, as in Chinese, Korean and Hungarian."""
    east_asian: bool = False
    """The surname is Chinese, Korean, Vietnamese or Japanese."""
    romanised: bool = False
    """The name shows that it was romanised."""
    expanded: str = ""
    """The given names in one word, marked letters written out ("ü" as "ue")."""
    raw_given: str = ""
    """The given names as they stand."""
    raw_family: str = ""
    """The surname as it stands, with its particles and without a suffix."""
    realm: str = ""
    """What a titled name rules or stands for: the folded "Jordan" of "King Abdullah of Jordan"."""

    @property
    def words(self) -> tuple[str, ...]:
        """Given names and surname in Western order."""
        return (*(word for word in self.given if word not in people.PARTICLES), self.family)

    @property
    def joined(self) -> str:
        """All of the name in one word, particles included."""
        return "".join((*self.given, *self.particles, self.family)).replace(" ", "")

    @property
    def surname(self) -> str:
        """Particles and surname in one word."""
        return "".join((*self.particles, self.family)).replace(" ", "")

    @property
    def sex(self) -> str:
        """The letter m or f where a title or the first given name tells; empty otherwise."""
        if any(title in people.FEMALE_TITLES for title in self.titles):
            return "f"
        if any(title in people.MALE_TITLES for title in self.titles):
            return "m"
        first = self.given[0] if self.given else ""
        return "m" if first in MALE else "f" if first in FEMALE else ""

    @property
    def may_marry_out(self) -> bool:
        """Whether the first given name is an English woman's, who may have taken another surname."""
        return bool(self.given) and self.given[0] in ANGLO_FEMALE and self.given[0] not in MALE


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a name as it stands, and folded."""

    raw: str
    folded: str


@lru_cache(maxsize=16_384)
def person_parts(text: str) -> PersonParts:
    """The parts of a person's name; every text has a surname, if only an empty one."""
    text = " ".join(text[:LONGEST_NAME].split())
    former = _FORMER.search(text)
    bare = _BRACKETS.sub(" ", _NICKNAME.sub(" ", _FORMER.sub(" ", text)))
    head, inverted = _before_comma(bare)
    words, titles = _strip_titles(_words(head))
    words, realm = _strip_realm(words, titles)
    words, suffix = _strip_suffix(words, titles)
    parts = _arrange(_merge_compounds(words), inverted)
    return replace(
        parts,
        titles=titles,
        suffix=suffix,
        nicknames=() if former else _nicknames(text),
        former=fold(former[1]) if former else "",
        realm=realm,
        romanised=_is_romanised(parts, bare),
    )


def _nicknames(text: str) -> tuple[str, ...]:
    """By-names in quotation marks or brackets, folded."""
    found = (fold(name) for name in _NICKNAME.findall(text) if name[1:].isalpha() and not name.isupper())
    return tuple(name for name in found if name not in people.POSTNOMINALS)


def _is_romanised(parts: PersonParts, text: str) -> bool:
    """Whether a name shows that it reached English through a romanisation."""
    return (
        parts.east_asian
        or "al" in parts.particles
        or any(name in ROMANISED for name in (*parts.given, parts.family))
        or any(looks_romanised(word.rpartition(" ")[2]) for word in parts.words)
        or not is_latin(text)
    )


def _before_comma(text: str) -> tuple[str, bool]:
    """The name before a role, an age or a suffix; True where it stood as "Surname, Given"."""
    head, comma, rest = text.partition(",")
    if not comma or not rest.strip():
        return head, False
    words = rest.replace(",", " ").split()
    if fold(words[0]) in people.SUFFIXES:
        return f"{head} {words[0]}", False
    first = fold(words[0])
    name_like = len(words) <= 3 and all(word[0].isupper() for word in words) and first not in _TITLES
    if name_like and len(head.split()) <= 3 and (first in GIVEN or words[0].endswith(".") or len(head.split()) == 1):
        return f"{head} {' '.join(words)}", True
    return head, False


def _words(text: str) -> list[_Word]:
    """The words of a name; initials apart, Arabic articles apart, possessives cut."""
    found = []
    for raw in _INITIALS.sub(" ", _POINTED.sub(r"\1\2\3", text)).split()[:16]:
        cut = _POSSESSIVE.sub("", raw.strip('.,;:!?"“”()[]*'))
        article = _ARTICLE.match(cut)
        for piece in (article[0], cut[article.end() :]) if article else (cut,):
            folded = fold(piece)
            if folded:
                found.append(_Word(piece, folded))
    return found


def _strip_titles(words: list[_Word]) -> tuple[list[_Word], tuple[str, ...]]:
    """`words` without the titles before the name, and the titles."""
    cut = 0
    for index, word in enumerate(words[:-1]):
        if _is_title(word) and all(_goes_with_titles(before, words) for before in words[cut:index]):
            cut = index + 1
    while cut < len(words) - 1 and words[cut].folded in _CONTEXT and words[cut].folded not in GIVEN and cut:
        cut += 1
    titles = tuple(_bare_title(word) for word in words[:cut] if _is_title(word))
    return words[cut:], titles


def _strip_realm(words: list[_Word], titles: tuple[str, ...]) -> tuple[list[_Word], str]:
    """`words` of a titled name without "of Jordan", and what stands behind the "of"."""
    cut = next((at for at, word in enumerate(words) if at and word.raw == "of"), 0)
    if not titles or not cut:
        return words, ""
    return words[:cut], "".join(word.folded for word in words[cut + 1 :] if word.folded != "the")


def _bare_title(word: _Word) -> str:
    """A title in full, without "then-", "ex-" and "-elect"."""
    bare = word.folded.removesuffix("elect").removeprefix("then").removeprefix("ex")
    return people.RANK_SPELLINGS.get(bare, bare)


def _is_title(word: _Word) -> bool:
    """Whether a word is a title, a rank or, in lower case, a role."""
    bare = _bare_title(word)
    if (
        bare in _TITLES
        or word.folded in _TITLES
        or word.folded in roles.TITLE_ROLES
        or (bare in roles.ROLE_NOUNS and word.raw[0].islower())
    ):
        return True
    pieces = re.split(r"[-‐‑]", word.raw)
    return len(pieces) == 2 and fold(pieces[0]) in people.RANKS and fold(pieces[1]) in people.RANKS


def _goes_with_titles(word: _Word, words: list[_Word]) -> bool:
    """Whether a word may stand among the titles before a name."""
    if _is_title(word) or word.folded in _CONTEXT or word.raw[0].islower():
        return True
    first_is_given = words[0].folded in GIVEN
    return not first_is_given and word.folded not in GIVEN and len(word.folded) > 1


def _strip_suffix(words: list[_Word], titles: tuple[str, ...]) -> tuple[list[_Word], str]:
    """`words` without letters after the name, and the suffix that tells generations apart."""
    suffix = ""
    while len(words) > 1:
        last = words[-1]
        regnal = any(title in people.REGNAL for title in titles) or len(words) == 2
        if last.folded in people.POSTNOMINALS and (last.raw.isupper() or "." in last.raw or last.folded == "ret"):
            words = words[:-1]
        elif not suffix and (last.folded in people.SUFFIXES or (regnal and last.raw in {"V", "X", "I"})):
            suffix, words = people.SUFFIXES.get(last.folded, last.folded), words[:-1]
            words = words[:-1] if len(words) > 1 and words[-1].folded == "the" else words
        else:
            break
    return words, suffix


def _merge_compounds(words: list[_Word]) -> list[_Word]:
    """`words` with "Abd al-Rahman" and "Abu Bakr" as one word each."""
    merged: list[_Word] = []
    index = 0
    while index < len(words):
        word = words[index]
        ahead = index + 1
        if word.folded in _ABD and ahead < len(words) - 1 and words[ahead].folded in {"al", "el", "ul"}:
            ahead += 1
        if word.folded in _ABD | {"abu", "umm"} and ahead < len(words):
            prefix = "abdal" if word.folded in _ABD else word.folded
            raw = " ".join(each.raw for each in words[index : ahead + 1])
            merged.append(_Word(raw, f"{prefix} {words[ahead].folded}"))
            index = ahead + 1
        else:
            merged.append(_split_abd(word))
            index += 1
    return merged


def _split_abd(word: _Word) -> _Word:
    """A word that begins with Abdul-, as a compound ("Abdulrahman")."""
    for prefix in ("abdul", "abdel", "abdal"):
        rest = word.folded.removeprefix(prefix)
        if rest != word.folded and len(rest) > 3 and rest != "lah":
            return _Word(word.raw, f"abdal {rest}")
    return word


def _arrange(words: list[_Word], inverted: bool) -> PersonParts:
    """Given names, particles and surname of words that are a name and nothing else."""
    if not words:
        return PersonParts((), "")
    east_asian = _is_east_asian(words)
    initials_last = len(words) > 1 and len(words[0].folded) > 2 and all(len(word.folded) == 1 for word in words[1:])
    if inverted or east_asian or initials_last:
        split = next((at for at, word in enumerate(words) if word.folded not in people.PARTICLES), 0)
        family, given, particles = words[split], words[split + 1 :], words[:split]
        return _parts(given, particles, family, True, east_asian)
    split = len(words) - 1
    while (
        split > 0
        and words[split - 1].folded in people.PARTICLES
        and (split > 1 or words[0].raw[0].islower() or len(words) > 1)
    ):
        initial = len(words[split - 1].folded) == 1 and words[split - 1].raw[0].isupper()
        if initial or (split == 1 and words[0].folded in GIVEN and words[0].raw[0].isupper()):
            break
        split -= 1
    return _parts(words[:split], words[split:-1], words[-1], False, False)


def _parts(
    given: list[_Word], particles: list[_Word], family: _Word, surname_first: bool, east_asian: bool
) -> PersonParts:
    """The parts in their folded form."""
    halves = tuple(fold(half) for half in re.split(r"[-‐‑]", family.raw) if len(fold(half)) > 2)
    return PersonParts(
        given=tuple(word.folded for word in given),
        family=family.folded,
        particles=tuple("al" if word.folded in {"el", "ul"} else word.folded for word in particles),
        halves=halves if len(halves) == 2 else (),
        surname_first=surname_first,
        east_asian=east_asian or family.folded in people.EAST_ASIAN_SURNAMES,
        expanded="".join(expand(word.raw) for word in given),
        raw_given=_shown(given),
        raw_family=_shown([*particles, family]),
    )


def _shown(words: list[_Word]) -> str:
    """Words as they stand, an article with its hyphen."""
    return " ".join(word.raw for word in words).replace("- ", "-")


def _is_east_asian(words: list[_Word]) -> bool:
    """Whether the first of `words` is an East Asian surname with its given name behind it."""
    if not 2 <= len(words) <= 4 or words[0].folded not in people.EAST_ASIAN_SURNAMES:
        return False
    rest = words[1:]
    if any(len(word.folded) < 2 for word in rest) or not all(_SYLLABLES.fullmatch(word.folded) for word in rest):
        return False
    hyphenated = len(rest) == 1 and "-" in rest[0].raw
    return hyphenated or len(rest) > 1 or words[0].folded not in GIVEN
