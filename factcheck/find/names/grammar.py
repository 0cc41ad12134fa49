"""What a run of capitalised words names.

A run is read as a string of letters, one for each word (see `pieces`); patterns over that string find titles with
their names, organisations and places by their words, and persons by their given names. A run has at most
`LONGEST_RUN` letters, so the patterns' cost is bounded.
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.find.lexicon import people, places, roles
from factcheck.find.lexicon.given import ALSO_WORDS, GIVEN
from factcheck.find.lexicon.lists import words
from factcheck.find.lexicon.organisations import FOREIGN_HEADS
from factcheck.find.lexicon.surnames import SURNAMES
from factcheck.find.name_parts import person_parts
from factcheck.find.names.drafts import Draft, DraftKind
from factcheck.find.names.evidence import is_at_a_place, told_kind
from factcheck.find.names.extension import extended
from factcheck.find.names.pieces import Atom, Run
from factcheck.find.names.sites import is_surname_before_names, site_kind, site_reading, site_stop
from factcheck.find.names.tokens import Token
from factcheck.find.spelling import fold

_FULL: Final = r"(?:[GI]p{0,3}){1,4}(?:(?:[NA]p{0,3}){1,3}G?|[olzPDWTKZL](?![ZLGNI]))?(?<!p)S?"
"""Given names or initials, then surnames; behind a given name an ordinary word may be the surname."""
_UNKNOWN_LED: Final = r"p{0,2}N(?:p{0,3}[NGIA]){1,3}S?"
_NAMED: Final = re.compile(r"K[GNo]{1,2}[LZh](?![GNI])")
_TITLED: Final = re.compile(
    rf"(?P<office>[WRTK]{{0,5}}?)(?P<title>[TK]{{1,3}}W?|RW?(?=[GNIpT]))(?P<name>{_FULL}|p{{0,3}}N(?:p{{0,3}}[NGI]){{0,3}}S?|GS?)"
)
_COURTESY: Final = re.compile(r"[TK](?P<name>[oPDlzAZLW])(?![a-zA-Z])")
_TAIL: Final = re.compile(r"[DPOAGNoWlzHhILZ&Rp]{0,9}[ZLhzl]")
_HEAD: Final = re.compile(r"[Hh](?:[NGoPDp]){1,3}")
_FIRM: Final = re.compile(r"[NGoAI]{1,3}&[NGoA]{1,3}|N{1,2}O(?![a-zA-Z])|P?A[NP](?![a-zA-Z])|PA(?![a-zA-Z])")
_FIRM_OF_PLACE: Final = re.compile(r"Po{1,2}(?![a-zA-Z&])")
_CHAPTER: Final = re.compile(r"D{1,2}O|PO")
_PERSON: Final = re.compile(rf"{_FULL}(?:(?<=N)P(?![a-zA-Z]))?")
_UNKNOWN_PERSON: Final = re.compile(_UNKNOWN_LED)
_SEVERAL: Final = re.compile(r"[oWDHNAPlzIZLh]{2,5}(?![a-zA-Z])")
_OFFICE: Final = re.compile(r"W{0,3}[TKR]{1,3}W?(?![a-zA-Z])")
_PAST: Final = re.compile(r"^(?:former|late|then|acting|ex)[\s-]+", re.IGNORECASE)
_NATIONAL: Final = words("senate congress parliament supreme house air coast marine national treasury high general")
_EVENTS: Final = words(
    "War Wars Cup Games Olympics Day Days Week Night Eve Season Festival Award Awards Prize Act "
    "Agreement Accord Accords Convention Treaty Protocol Declaration Marathon Derby Crisis Deal Summit Conference "
    "Forum Final Classic Parade Fair Show Strategy Report Plan Bill Law Regulation Amendment Pact Protests Trophy"
)


LONGEST_FOREIGN: Final = 6
"""Words of a body's name in another language."""


class Reading:
    """The reading of one run into drafts."""

    def __init__(self, tokens: list[Token], run: Run) -> None:
        self.tokens = tokens
        self.run = run
        first = tokens[run.atoms[0].first]
        self.headline = first.headline
        self.opens = first.opens
        self.tags = run.tags.replace("o", "-") if self.headline else run.tags
        self.drafts: list[Draft] = []
        for at in range(1, len(self.tags) - 1):
            if is_surname_before_names(tokens, run.atoms[at], self.tags[at - 1], self.tags[at + 1]):
                self._mark_surname(at)

    def read(self) -> list[Draft]:
        """The drafts of the run, in order."""
        at = 0
        while at < len(self.tags):
            at = self._one(at)
        return self.drafts

    def _one(self, at: int) -> int:
        """Read one name at `at`; index behind it, or of the next word where none begins there."""
        if self.tags[at] in "-S&":
            return at + 1
        for rule in (
            self._foreign,
            self._site,
            self._titled,
            self._tail,
            self._head,
            self._firm,
            self._known,
            self._person,
            self._office,
            self._several,
        ):
            stop = rule(at)
            if stop:
                return stop
        return self._single(at)

    def _add(self, at: int, stop: int, draft: Draft) -> int:
        """Keep a draft of the atoms from `at` to `stop`; index of the first atom behind its last word."""
        self.drafts.append(draft)
        while stop < len(self.tags) and self.run.atoms[stop].first <= draft.last:
            stop += 1
        return max(stop, at + 1)

    def _span(self, at: int, stop: int) -> tuple[int, int]:
        """First and last word of the atoms from `at` to `stop`."""
        return self.run.atoms[at].first, self.run.atoms[stop - 1].last

    def _shown(self, at: int, stop: int) -> str:
        """The words of the atoms from `at` to `stop`."""
        first, last = self._span(at, stop)
        return " ".join(token.text for token in self.tokens[first : last + 1])

    def _foreign(self, at: int) -> int:
        """A body whose name begins with its sort in another language: "Institut Pasteur de Dakar"."""
        if self.tokens[self.run.atoms[at].first].text not in FOREIGN_HEADS or self.headline:
            return 0
        stop = at + 1
        while stop < len(self.tags) and stop - at < LONGEST_FOREIGN and self.tags[stop] not in "-TKR":
            stop += 1
        return self._add(at, stop, Draft(*self._span(at, stop), "organisation")) if stop - at > 1 else 0

    def _site(self, at: int) -> int:
        """A site by its last word; where that word is a surname here, it is marked for the rules that follow."""
        atoms, tags = self.run.atoms, self.tags
        stop = site_stop(self.tokens, atoms, tags, at)
        if not stop or (self.headline and not set("GNP") & set(tags[at : stop - 1])):
            return 0
        reading = site_reading(self.tokens, atoms[at:stop], tags[at:stop])
        if reading == "person":
            self._mark_surname(stop - 1)
        if reading != "site" or (self.opens and at == 0 and self._begins_with_verb(at)):
            return 0
        first, last = self._span(at, stop)
        if self._is_faith(stop) or extended(self.tokens, last) > last:
            return 0
        return self._add(at, stop, Draft(first, last, site_kind(self.tokens[last])))

    def _mark_surname(self, at: int) -> None:
        """Take the word for an unknown name, which a surname is."""
        self.tags = f"{self.tags[:at]}N{self.tags[at + 1 :]}"

    def _is_faith(self, stop: int) -> bool:
        """Whether a church is a faith's and no building: "Orthodox Church"."""
        return self.run.atoms[stop - 1].low == "church" and self.tags[stop - 2] == "D"

    def _titled(self, at: int) -> int:
        """A title with its name."""
        if _NAMED.match(self.tags, at):
            return 0
        match = _TITLED.match(self.tags, at)
        if match is None or not self._is_office(match.start("office"), match.end("office")):
            return self._courtesy(at)
        begin, stop = match.span("name")
        first, last = self._span(begin, stop)
        one_word = first == last or self.tags[begin:stop].strip("pS") in {"N", "G"}
        title = _PAST.sub("", self._shown(at, begin))
        return self._add(at, stop, Draft(first, last, "surname" if one_word else "person", title=title))

    def _is_office(self, begin: int, stop: int) -> bool:
        """Whether the words before a title belong to it ("Foreign Minister"), and are no service or nation."""
        lows = [atom.low for atom in self.run.atoms[begin:stop]]
        return all(
            low in roles.TITLE_CONTEXT | roles.ROLE_MODIFIERS or low.rstrip(".") in people.RANKS or tag in "TKR"
            for low, tag in zip(lows, self.tags[begin:stop], strict=True)
        ) and not any(low in roles.SERVICES for low in lows)

    def _courtesy(self, at: int) -> int:
        """Mr, Dr or a rank before one word that might be anything else: "Mr Brown"."""
        match = _COURTESY.match(self.tags, at)
        bare = self.run.atoms[at].low.rstrip(".")
        if match is None or not (bare in people.COURTESY or self.run.atoms[at].low in roles.POINTED_RANKS):
            return 0
        first, last = self._span(at + 1, at + 2)
        return self._add(at, at + 2, Draft(first, last, "surname", title=self._shown(at, at + 1)))

    def _tail(self, at: int) -> int:
        """An organisation or a place by its last word."""
        match = _TAIL.match(self.tags, at)
        if match is None and self.tags[at] == "K":
            match = _NAMED.match(self.tags, at)
        if match is None or self._is_person_with_tail(at, match.end()):
            return 0
        stop = match.end()
        first, last = self._span(at, stop)
        tail = self.tags[stop - 1]
        if tail in "Zz" or self.tokens[last].text in {"School", "Island", "Islands"}:
            longer = extended(self.tokens, last)
            if longer > last:
                return self._add(at, stop, Draft(first, longer, "organisation"))
        if stop - at == 1 or (self.opens and at == 0 and self._begins_with_verb(at)):
            return 0
        return self._add(at, stop, Draft(first, last, "organisation" if tail in "Zz" else "place"))

    def _is_person_with_tail(self, at: int, stop: int) -> bool:
        """Whether the words before a doubtful tail are a person's: "Anita Hill"."""
        return self.tags[stop - 1] in "zl" and self.tags[at] == "G" and stop - at == 2

    def _begins_with_verb(self, at: int) -> bool:
        """Whether the sentence begins with a verb and not with the name."""
        low = self.run.atoms[at].low
        return self.tags[at] == "o" and low.endswith(("ed", "ing")) and low not in {"united", "standing", "armed"}

    def _head(self, at: int) -> int:
        """A place by its first word: "Lake Morrow"."""
        match = _HEAD.match(self.tags, at)
        if match is None:
            return 0
        return self._add(at, match.end(), Draft(*self._span(at, match.end()), "place"))

    def _firm(self, at: int) -> int:
        """Two names with an ampersand, or an unknown name before a known one: "Thomson Reuters"."""
        match = _FIRM.match(self.tags, at)
        if match is None:
            return 0
        return self._add(at, match.end(), Draft(*self._span(at, match.end()), "organisation"))

    def _known(self, at: int) -> int:
        """A known place or organisation, a nation's chapter of it, or a part of the place."""
        tag = self.tags[at]
        chapter = _CHAPTER.match(self.tags, at)
        if chapter and self._is_chapter(chapter.end() - 1):
            return self._add(at, chapter.end(), Draft(*self._span(at, chapter.end()), "organisation"))
        if self.tags[at + 1 : at + 2] == "P" and self.run.atoms[at].low in places.DIRECTIONS:
            return self._add(at, at + 2, Draft(*self._span(at, at + 2), "place"))
        if tag == "P" and self.tags[at + 1 : at + 2] == "N" and is_at_a_place(self.tokens, self.run.atoms[at].first):
            return self._add(at, at + 2, Draft(*self._span(at, at + 2), "place"))
        if tag not in "PO":
            return 0
        stop = at + 1 if tag == "O" else self._firm_of_place(at)
        first, last = self._span(at, max(stop, at + 1))
        if tag == "O" and self.tags[at + 1 : at + 3].rstrip("-") == "P" and not self.headline:
            return self._add(at, at + 2, Draft(*self._span(at, at + 2), "organisation"))
        if tag == "O":
            return self._add(at, at + 1, Draft(first, extended(self.tokens, last), "organisation"))
        body = stop and self.tokens[last].text not in {"State", "Region", "Country"}
        return self._add(at, max(stop, at + 1), Draft(first, last, "organisation" if body else "place"))

    def _firm_of_place(self, at: int) -> int:
        """Index behind a body that is named after a place by ordinary words: "Norilsk Copper"; 0 where none is."""
        match = _FIRM_OF_PLACE.match(self.tags, at)
        if match is None or self.headline or self.tokens[self.run.atoms[at].last].text.endswith("."):
            return 0
        last = self.tokens[self.run.atoms[match.end() - 1].last]
        return (
            0 if last.text in _EVENTS or (last.low.endswith("s") and last.low[:-1].title() in _EVENTS) else match.end()
        )

    def _is_chapter(self, at: int) -> bool:
        """Whether a known organisation is one that every nation has: "Red Crescent", "Senate"."""
        atom = self.run.atoms[at]
        return atom.low in _NATIONAL or (self.tags[at - 1] == "D" and atom.last > atom.first)

    def _person(self, at: int) -> int:
        """A person by a given name or initials, or by what an unknown name holds."""
        match = _PERSON.match(self.tags, at)
        if match is not None and match.end() - at > 1 and self._is_person(at, match.end()):
            doubtful = self.opens and at == 0 and self._is_doubtful(at, match.end())
            kind: DraftKind = "weak" if doubtful else "person"
            return self._add(at, match.end(), Draft(*self._span(at, match.end()), kind, sure=not doubtful))
        match = _UNKNOWN_PERSON.match(self.tags, at)
        if match is None:
            return 0
        stop = match.end()
        sure = not self.headline and (bool(set("pIG") & set(self.tags[at:stop])) or self._reads_as_person(at, stop))
        return self._add(at, stop, Draft(*self._span(at, stop), "person" if sure else "weak", sure=not self.headline))

    def _is_person(self, at: int, stop: int) -> bool:
        """Whether given names are meant: in a headline an ordinary word is hardly the surname."""
        return not (self.headline and self.tags[stop - 1] in "olzPDWTKZL")

    def _is_doubtful(self, at: int, stop: int) -> bool:
        """Whether a sentence may begin with two ordinary words: "Bill passed", "Grace period"."""
        return self.run.atoms[at].low in ALSO_WORDS and self.tags[stop - 1] in "olzPDWTKZL"

    def _reads_as_person(self, at: int, stop: int) -> bool:
        """Whether the last word has a surname's ending, or the first is an East Asian surname."""
        last = fold(self.run.atoms[stop - 1].low)
        return (
            last in SURNAMES
            or last.endswith(people.SURNAME_ENDINGS)
            or person_parts(self._shown(at, stop)).surname_first
        )

    def _office(self, at: int) -> int:
        """A capitalised office without a name: "the Foreign Secretary"."""
        match = _OFFICE.match(self.tags, at)
        first = self.run.atoms[at].first
        if match is None or self.headline or not first or (self.opens and at == 0):
            return 0
        before = self.tokens[first - 1]
        if self.tokens[first].caps or not (before.low == "the" or before.possessive):
            return 0
        return self._add(at, match.end(), Draft(*self._span(at, match.end()), "role"))

    def _several(self, at: int) -> int:
        """Several words of which none tells what is named."""
        match = _SEVERAL.match(self.tags, at)
        if match is None or self.headline:
            return 0
        stop = match.end()
        if self.tokens[self.run.atoms[stop - 1].last].text in _EVENTS:
            return stop
        first = self.run.atoms[at].low
        if self.opens and at == 0 and (self.tags[:2] != "oo" or first.endswith(("ly", "ing", "ed", "s"))):
            return 0
        if set(self.tags[at:stop]) <= set("DW"):
            return 0
        return self._add(at, stop, Draft(*self._span(at, stop), "unknown"))

    def _single(self, at: int) -> int:
        """One word: an acronym, or a name that only context can tell."""
        tag, atom = self.tags[at], self.run.atoms[at]
        if tag == "A":
            self.drafts.append(Draft(atom.first, atom.last, "unknown", sure=not self.headline))
        elif tag in "Zz" and self._is_paper(atom):
            self.drafts.append(Draft(atom.first, atom.last, "organisation"))
        elif tag == "p" and self.tags[at + 1 : at + 2] in {"N", "G"}:
            self.drafts.append(Draft(atom.first, self.run.atoms[at + 1].last, "weak", sure=False))
            return at + 2
        elif tag == "N" or (tag == "G" and fold(atom.low) in GIVEN):
            sure = tag == "N" and not self.headline and not (self.opens and at == 0)
            self.drafts.append(Draft(atom.first, atom.last, "weak", sure=sure))
        return at + 1

    def _is_paper(self, atom: Atom) -> bool:
        """Whether a last word of organisations is one's whole name: "The Herald, a state-owned paper"."""
        before = self.tokens[atom.first - 1] if atom.first else None
        if before is None or before.low != "the" or self.headline:
            return False
        return told_kind(self.tokens, atom.first, atom.last) == "organisation"
