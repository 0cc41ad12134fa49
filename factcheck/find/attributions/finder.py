"""Finds who says what in a text: paragraph by paragraph, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factcheck.find.attributions.accordance import according_to
from factcheck.find.attributions.attribution import Attribution
from factcheck.find.attributions.cast import Cast
from factcheck.find.attributions.cues import find_cues
from factcheck.find.attributions.headlines import is_headline, is_heard, is_title_case, labelled, title_case
from factcheck.find.attributions.nominal import nominal, uttered
from factcheck.find.attributions.quoting import citing, quoted_as_saying
from factcheck.find.attributions.resolving import resolved
from factcheck.find.attributions.sentence import Sentence, Statement
from factcheck.find.attributions.sources import passed_on_by
from factcheck.find.attributions.statements import statements_of
from factcheck.find.attributions.tokens import Token, Tokens, sentences, tokenise
from factcheck.find.attributions.turns import Turns
from factcheck.find.attributions.views import after_colon, as_put, asked_in_front, in_the_view_of
from factcheck.find.paragraphs import Span, paragraphs
from factcheck.find.quoted import find_quoted


def find_attributions(text: str) -> list[Attribution]:
    """Every statement that `text` gives to somebody, in order of the content's start."""
    read = list(_tokenised(text))
    finder = _Finder(text, read)
    for number, tokens in enumerate(read):
        finder.read(number, tokens)
    return sorted(finder.found, key=lambda hit: (hit.content_start, hit.content_end, hit.cue_span))


def _tokenised(text: str) -> Iterator[list[Token]]:
    """The paragraphs as tokens; a quotation is one token, whatever lies within it."""
    outer = [quotation for quotation in find_quoted(text) if not quotation.nested]
    starts = [quotation.start for quotation in outer]
    for span in paragraphs(text):
        yield tokenise(text, span, outer[bisect_left(starts, span[0]) : bisect_left(starts, span[1])])


class _Finder:
    """Reads a document in order."""

    def __init__(self, text: str, read: Sequence[Tokens]) -> None:
        self.text = text
        self.cast = Cast(tokens for tokens in read if not (is_headline(tokens) and is_title_case(tokens)))
        self.turns = Turns(self.cast)
        self.found: list[Attribution] = []
        self.before: Span | None = None
        """The sentence before."""

    def read(self, number: int, tokens: list[Token]) -> None:
        """One paragraph."""
        if is_headline(tokens) and self._headline(tokens):
            return
        for place, part in enumerate(sentences(tokens)):
            self._sentence(number, part, first=place == 0)
            self.before = (part[0].start, part[-1].end)
            self.turns.ended(self.before)

    def _headline(self, tokens: Tokens) -> bool:
        """A headline; False where it is to be read like any sentence."""
        sentence = Sentence(self.text, tokens, (), headline=True)
        label = labelled(sentence, self.cast)
        capitals = is_title_case(tokens)
        statements = [label] if label is not None else title_case(sentence) if capitals else []
        self.found += resolved(self.cast, sentence, statements)
        return bool(statements) or capitals

    def _sentence(self, number: int, tokens: list[Token], first: bool) -> None:
        if all(token.kind == "quote" for token in tokens):
            self._standing(number, tokens, first)
            return
        self.cast.new_sentence()
        sentence = Sentence(self.text, tokens, find_cues(tokens), headline=first and is_headline(tokens))
        statements = self._statements(sentence, first)
        self.turns.notice(sentence)
        hits = resolved(self.cast, sentence, statements)
        self.found += hits
        self.turns.after(sentence, hits, number)

    def _standing(self, number: int, tokens: Sequence[Token], first: bool) -> None:
        for token in tokens:
            if token.quotation is not None:
                hit = self.turns.standing(self.text, token.quotation, number, first)
                self.found += [hit] if hit is not None else []

    def _statements(self, sentence: Sentence, first: bool) -> list[Statement]:
        label = labelled(sentence, self.cast) if first and not sentence.cues and len(sentence.tokens) > 2 else None
        if label is not None:
            return [label]
        quoted = quoted_as_saying(sentence)
        spoken = [s for s in statements_of(sentence) if s.lemma != "tell" or not is_heard(sentence, s.place)]
        found = [s for s in spoken if not any(_is_same(s, q) for q in quoted)] + quoted
        found += in_the_view_of(sentence) if found else _without_verb(sentence)
        found += [s for s in nominal(sentence) if not any(_lies_within(s, other) for other in found)]
        found += asked_in_front(sentence) + as_put(sentence)
        citing(sentence, found)
        found += according_to(sentence, found, self.before)
        _pass_on(sentence, found)
        return found


def _is_same(statement: Statement, quoted: Statement) -> bool:
    """Whether "as saying" was read as a cue of its own."""
    return abs(statement.place - quoted.place) < 24 and statement.content[0] == quoted.content[0]


def _without_verb(sentence: Sentence) -> list[Statement]:
    return (uttered(sentence) or after_colon(sentence)) + in_the_view_of(sentence)


def _lies_within(statement: Statement, other: Statement) -> bool:
    """Whether somebody else is already said to deny or to repeat what a noun reports."""
    return other.content[0] <= statement.content[0] and statement.content[1] <= other.content[1]


def _pass_on(sentence: Sentence, found: list[Statement]) -> None:
    """Adds to the chains who cites a statement, and whose cue follows it without a content of its own."""
    for place, name in passed_on_by(sentence, 0):
        for statement in found:
            if statement.lemma not in ("quote", "accord") and statement.place < place:
                statement.chain.append(name)
    with_content = {statement.place for statement in found}
    for cue in sentence.cues:
        if cue.index not in with_content and cue.claimant is not None and cue.shape in ("plain", "inverted"):
            start = sentence.tokens[cue.left].start
            for statement in found:
                if statement.place < cue.index and 0 <= start - statement.content[1] <= 3:
                    statement.chain.append(cue.claimant.text)
