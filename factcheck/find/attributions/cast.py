"""The persons and bodies of one document: surnames, roles, acronyms and pronouns resolved to the fullest name given."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from factcheck.find.attributions import words
from factcheck.find.attributions.claimants import Claimant, is_person, name_words, runs
from factcheck.find.attributions.phrases import Phrase
from factcheck.find.attributions.tokens import Token, Tokens
from factcheck.find.lexicon.given import FEMALE, MALE

Gender = Literal["f", "m"]
_BY_TITLE: dict[str, Gender] = {"mr": "m", "sir": "m", "mrs": "f", "ms": "f", "miss": "f", "dame": "f", "lady": "f"}
_MOST_NAMESAKES = 8
"""Full names with one surname; of more, none is taken."""
_BODIES = words.COUNTRY_TOPICS | words.MEDIA_NAMES | words.GROUPS
_LATEST = 40
"""Mentions that a pronoun looks back through."""


_Sort = Literal["person", "group", "body", "name"]
"""What a mention is; a single name may be a person's or a body's."""


class Mention(NamedTuple):
    """Somebody whom a later pronoun may mean."""

    name: str
    kind: _Sort
    gender: Gender | None


class _Role(NamedTuple):
    """Somebody called by a role at a place of the text."""

    position: int
    name: str


class Cast:
    """Who is named in the document, and who was named last."""

    def __init__(self, paragraphs: Iterable[Tokens]) -> None:
        self._full: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._spelling: dict[tuple[str, ...], str] = {}
        self._gender: dict[tuple[str, ...], Gender] = {}
        self._roles: dict[str, list[_Role]] = defaultdict(list)
        self._bodies: dict[str, list[_Role]] = defaultdict(list)
        self._acronyms: dict[str, str] = {}
        self._mentions: list[Mention] = []
        self._earlier: list[Mention] = []
        self._asker: str | None = None
        self._people: list[_Role] = []
        self._phrases: dict[str, list[_Role]] = defaultdict(list)
        for tokens in paragraphs:
            for run in runs(tokens):
                self._enter(tokens, run)

    # -------------------------------------------------------------------------------------------- who is named

    def _enter(self, tokens: Tokens, run: Phrase) -> None:
        start = run.start
        while start < run.end and _opens_sentence(tokens, start):
            start += 1
        if start >= run.end:
            return
        self._enter_acronym(tokens, Phrase(start, run.end))
        name, titles = name_words(tokens, Phrase(start, run.end))
        before = tokens[start - 1] if start else None
        role = before if before is not None and not before.capital and before.low in words.ROLES else None
        if name and is_person(name, bool(titles) or role is not None):
            self._enter_person(tokens, run, name, [*titles, *([role] if role else [])])
        elif run.end - start > 1:
            self._enter_body(tokens[start : run.end])

    def _enter_person(self, tokens: Tokens, run: Phrase, name: list[Token], titles: list[Token]) -> None:
        parts = tuple(_plain(token.text) for token in name)
        key = tuple(part.lower() for part in parts)
        if len(parts) > 1 and key not in self._spelling:
            self._spelling[key] = " ".join(parts)
            if len(self._full[_surname(key)]) <= _MOST_NAMESAKES:
                self._full[_surname(key)].append(key)
            if len(self._first[key[0]]) <= _MOST_NAMESAKES:
                self._first[key[0]].append(key)
        full = " ".join(parts)
        self._people.append(_Role(name[0].start, full))
        for low in _roles_in(titles) + _apposed_roles(tokens, run.end):
            self._roles[low].append(_Role(name[0].start, full))
            gender: Gender | None = "f" if low in words.FEMALE_ROLES else "m" if low in words.MALE_ROLES else None
            if gender:
                self._gender.setdefault(key, gender)

    def _enter_body(self, tokens: Tokens) -> None:
        full = " ".join([*(token.text for token in tokens[:-1]), _plain(tokens[-1].text)])
        last = tokens[-1].low.removesuffix("'s")
        if last in words.ORGANISATION_WORDS:
            self._bodies[last].append(_Role(tokens[0].start, full))

    def _enter_acronym(self, tokens: Tokens, run: Phrase) -> None:
        """Norland Fisheries Board (NFB)."""
        if run.end + 2 >= len(tokens) or tokens[run.end].text != "(" or tokens[run.end + 2].text != ")":
            return
        short = tokens[run.end + 1].text
        initials = "".join(token.text[0] for token in tokens[run.start : run.end] if token.capital)
        if short.isupper() and len(short) > 1 and initials.endswith(short):
            long = [token.text for token in tokens[run.start : run.end]][-len(short) :]
            self._acronyms.setdefault(short, " ".join(long))

    # ------------------------------------------------------------------------------------------ what is meant

    def fullest(self, claimant: Claimant) -> str:
        """The fullest name that the document gives; the claimant's own words where it gives none or more than one."""
        bare = claimant.text.removeprefix("The ").removeprefix("the ")
        if bare in self._acronyms:
            return self._acronyms[bare]
        if claimant.kind == "phrase":
            return self._by_role(claimant) or claimant.text
        if claimant.kind == "name" and " " in claimant.text:
            return claimant.text
        full = self.fuller(claimant.text)
        return full if self._may_be_called(claimant, full) else f"{claimant.title.capitalize()} {claimant.text}"

    def _may_be_called(self, claimant: Claimant, full: str) -> bool:
        """Whether a form of address fits the fuller name: Mrs Pike is not Dennis Pike."""
        called = _BY_TITLE.get(claimant.title.rstrip("."))
        given = full.split()[0].lower()
        known: Gender | None = "f" if given in FEMALE else "m" if given in MALE else None
        return called is None or full == claimant.text or known in (None, called)

    def fuller(self, name: str) -> str:
        """The fullest form of a name; the name itself where the document gives no other, or more than one."""
        key = tuple(_plain(part).lower() for part in name.split())
        named = [full for full in self._full.get(_surname(key), ()) if set(key) <= set(full)]
        if not named and len(key) == 1:
            named = self._first.get(key[0], [])
        fullest = max(named, key=len, default=None)
        if fullest is None or len(named) > _MOST_NAMESAKES or not all(_same_person(full, fullest) for full in named):
            return name
        return self._spelling[fullest]

    def knows(self, name: str) -> bool:
        """Whether the document gives more of this name: then it is a person's."""
        return self.fuller(name) != name

    def _by_role(self, claimant: Claimant) -> str | None:
        """The general, the ministry, the official: whoever was last called so before."""
        said = claimant.words
        if len(said) not in (2, 3) or said[0] not in ("the", "that", "this"):
            return None
        head, start = said[-1], claimant.span[0]
        if len(said) == 3 and head not in words.ORGANISATION_WORDS:
            return None
        for known in (self._roles, self._bodies, self._phrases):
            name = _last_before(known.get(head, []), start, said)
            if name is not None:
                return self.fuller(name) if known is self._roles else name
        return None

    # ------------------------------------------------------------------------------------------ who was last

    def remember(self, claimant: Claimant, name: str) -> None:
        """Keeps somebody who was just named, so that a pronoun or a short form can mean them."""
        if claimant.kind == "pronoun":
            return
        kind = self._kind(claimant, name)
        self._mentions.append(Mention(name, kind, self._gender_of(name, claimant)))
        del self._mentions[:-_LATEST]
        head = claimant.words[-1] if claimant.kind == "phrase" else ""
        if " " in claimant.text and claimant.words[0] != "the":
            head = _head(claimant.words)
            self._phrases[head].append(_Role(claimant.span[0], claimant.text))

    def _kind(self, claimant: Claimant, name: str) -> _Sort:
        if claimant.kind == "person" or (
            claimant.kind == "name" and self.knows(claimant.text) and name not in self._acronyms.values()
        ):
            return "person"
        if claimant.kind == "name" and " " not in claimant.text:
            known = claimant.text.isupper() or claimant.text.lower() in _BODIES
            return "body" if known else "name"
        head = _head(claimant.words)
        if claimant.kind == "phrase" and (head in words.ROLES or head.endswith(("man", "woman"))):
            return "person"
        plural = head.endswith("s") or head in ("police", "people", "men", "women", "children")
        return "group" if claimant.kind == "phrase" and plural else "body"

    def new_sentence(self) -> None:
        """Keeps apart whom the sentences before named: who speaks after the content is not its subject."""
        self._earlier = list(self._mentions)

    def asked_by(self, name: str | None) -> None:
        """Keeps who has just asked, if anybody has: whoever replies is somebody else."""
        self._asker = name

    def meant_by(self, pronoun: str, place: int, earlier: bool = False, replies: bool = False) -> str | None:
        """The name that a pronoun stands for, by gender, number and nearness; None where nobody fits."""
        if pronoun == "they":
            return self._latest(earlier, "group", "body") or self._latest(False, "group", "body")
        if pronoun == "it":
            known = self._latest(earlier, "body", "name") or self._latest(earlier, "group")
            return known or self._latest(False, "body", "name")
        wanted: Gender = "f" if pronoun in ("she", "her", "hers") else "m"
        for mention in reversed(self._earlier if earlier else self._mentions):
            if replies and mention.name == self._asker:
                continue
            if mention.kind in ("person", "name") and mention.gender in (None, wanted):
                return mention.name
        return self._named_before(place, wanted)

    def _named_before(self, place: int, wanted: Gender) -> str | None:
        """The last person whom the text names at all before the place, in whatever part of a sentence."""
        end = bisect_left(self._people, place, key=lambda person: person.position)
        for person in reversed(self._people[max(0, end - 6) : end]):
            key = tuple(part.lower() for part in person.name.split())
            if self._gender_by(key) in (None, wanted):
                return self.fuller(person.name)
        return None

    def _latest(self, earlier: bool, *kinds: str) -> str | None:
        mentions = self._earlier if earlier else self._mentions
        return next((mention.name for mention in reversed(mentions[-6:]) if mention.kind in kinds), None)

    def _gender_of(self, name: str, claimant: Claimant) -> Gender | None:
        key = tuple(part.lower() for part in name.split())
        lows = [claimant.title.rstrip("."), *(claimant.words if claimant.kind == "phrase" else ())]
        if any(low in words.FEMALE_ROLES for low in lows):
            return "f"
        if any(low in words.MALE_ROLES for low in lows):
            return "m"
        return self._gender_by(key)

    def _gender_by(self, key: tuple[str, ...]) -> Gender | None:
        """By a title or a role anywhere in the document, else by the given name."""
        return self._gender.get(key) or ("f" if key[0] in FEMALE else "m" if key[0] in MALE else None)


def _last_before(roles: Sequence[_Role], start: int, said: Sequence[str]) -> str | None:
    """Who was last called so before `start`, by all the words that are said."""
    end = bisect_left(roles, start, key=lambda role: role.position)
    for role in reversed(roles[max(0, end - _LATEST) : end]):
        if len(said) == 2 or said[1] in role.name.lower():
            return role.name
    return None


def _head(said: list[str]) -> str:
    """The last word before the first preposition."""
    for index, word in enumerate(said):
        if index and word in words.LINKS:
            return said[index - 1]
    return said[-1]


def _plain(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s").rstrip("'’")


def _surname(key: tuple[str, ...]) -> str:
    return next((part for part in reversed(key) if part.rstrip(".") not in ("jr", "sr", "ii", "iii")), key[-1])


def _same_person(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """One full name within the other, or equal but for middle names."""
    return set(left) <= set(right) or (left[0] == right[0] and left[-1] == right[-1])


def _roles_in(titles: Iterable[Token]) -> list[str]:
    lows = [token.low.rstrip(".") for token in titles]
    parts = [part for low in lows for part in (low, *(low.split("-")[-1:] if "-" in low else ()))]
    return [role for role in (words.TITLES.get(low, low) for low in parts) if role] + [
        low for low in lows if low in ("mr", "mrs", "ms", "miss")
    ]


def _apposed_roles(tokens: Tokens, after: int) -> list[str]:
    """The roles in an apposition that follows: Irena Novak, the mayor of Tarn."""
    if after >= len(tokens) or tokens[after].text not in (",", "–", "—", "-"):
        return []
    lows = []
    for token in tokens[after + 1 : after + 9]:
        if token.kind != "word" or token.low in words.LINKS or token.low in words.AUXILIARIES:
            break
        lows.append(token.low)
    return [low for low in lows if low in words.ROLES]


def _opens_sentence(tokens: Tokens, index: int) -> bool:
    """A word that has its capital from the sentence's start."""
    if index and tokens[index - 1].kind == "word":
        return False
    low = tokens[index].low
    closed = (
        low in words.DETERMINERS or low in words.PREPOSITIONS or low in words.SUBORDINATORS or low in words.CONJUNCTIONS
    )
    return closed or low in words.OPENING_ADVERBS or low in words.PRONOUNS or low in words.OTHER_PRONOUNS
