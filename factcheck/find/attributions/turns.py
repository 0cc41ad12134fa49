"""Whose turn it is: quotations that stand alone go on with somebody who has the word."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck.find.attributions import words
from factcheck.find.attributions.attribution import Attribution
from factcheck.find.attributions.cast import Cast
from factcheck.find.attributions.claimants import Claimant, is_somebody
from factcheck.find.attributions.clauses import is_finite
from factcheck.find.attributions.resolving import name_of
from factcheck.find.attributions.sentence import Sentence
from factcheck.find.attributions.sources import hearing_media
from factcheck.find.attributions.stance import certainty_in, polarity_of
from factcheck.find.attributions.subjects import main_subject
from factcheck.find.paragraphs import Span
from factcheck.find.quoted import Quoted


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who may go on without a cue."""

    name: str
    cue: Span
    """The cue that gave them the word."""
    chain: tuple[str, ...]
    paragraph: int
    """Where they spoke last."""
    end: int
    """Where their last words end."""


class Turns:
    """Keeps who spoke last, to whom a colon has handed the word, and whom the last sentence was about."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._last: Speaker | None = None
        self._handed: Speaker | None = None
        self._subject: Claimant | None = None
        self._before: Span | None = None

    def notice(self, sentence: Sentence) -> None:
        """Remembers whom a sentence is about, before its pronouns are resolved."""
        self._subject = None
        subject = main_subject(sentence.tokens, len(sentence.tokens))
        if subject is None:
            return
        if subject.kind == "pronoun":
            single = subject.text.lower() in ("he", "she")
            name = self._cast.meant_by(subject.text.lower(), subject.span[0]) if single else None
            self._subject = Claimant(name, subject.span, "person") if name is not None else None
            return
        self._cast.remember(subject, self._cast.fullest(subject))
        if subject.kind == "person" or self._cast.knows(subject.text) or is_somebody(subject):
            self._subject = subject

    def after(self, sentence: Sentence, hits: list[Attribution], paragraph: int) -> None:
        """Takes note of who spoke in a sentence, and whether it ends by handing the word over."""
        if hits:
            last = hits[-1]
            self._last = Speaker(last.claimant, last.cue_span, last.reported_by, paragraph, last.content_end)
        self._handed = (
            self._handed_over(sentence, paragraph) if sentence.is_mark(len(sentence.tokens) - 1, ":") else None
        )

    def ended(self, sentence: Span) -> None:
        """Takes note of where the sentence before a quotation stands."""
        self._before = sentence

    def standing(self, text: str, quotation: Quoted, paragraph: int, first: bool) -> Attribution | None:
        """The attribution of a quotation that stands alone; None where nobody has the word."""
        if quotation.scare and self._handed is None:
            return None
        speaker = self._whose(quotation, paragraph, first)
        if speaker is None:
            return None
        self._last = replace(speaker, paragraph=paragraph, end=quotation.end)
        return _continued(text, speaker, quotation)

    def _handed_over(self, sentence: Sentence, paragraph: int) -> Speaker | None:
        """Made a statement to the agency: what follows the colon is the subject's."""
        subject = next((cue.claimant for cue in reversed(sentence.cues) if cue.claimant), None)
        subject = subject or main_subject(sentence.tokens, len(sentence.tokens))
        if subject is None:
            return None
        end = len(sentence.tokens) - 1
        chain = tuple(hearing_media(sentence, end))
        return Speaker(name_of(self._cast, subject), _verb_phrase(sentence), chain, paragraph, sentence.tokens[end].end)

    def _whose(self, quotation: Quoted, paragraph: int, first: bool) -> Speaker | None:
        if self._handed is not None and paragraph - self._handed.paragraph <= 1:
            return self._handed
        last = self._last
        if last is not None and paragraph - last.paragraph <= 1 and (quotation.continues or self._spoke_just_now(last)):
            return last
        if self._subject is None or first:
            return None
        name = self._cast.fullest(self._subject)
        return Speaker(name, (quotation.start, quotation.start), (), paragraph, quotation.end)

    def _spoke_just_now(self, last: Speaker) -> bool:
        """Whether no other sentence stands between the speaker's last words and here."""
        return self._before is not None and last.end > self._before[0]


def _continued(text: str, speaker: Speaker, quotation: Quoted) -> Attribution:
    return Attribution(
        claimant=speaker.name,
        claimant_span=None,
        cue=text[slice(*speaker.cue)],
        cue_span=speaker.cue,
        content_start=quotation.start,
        content_end=quotation.end,
        direct=True,
        polarity=polarity_of("say", False, quotation.quote),
        certainty=certainty_in("say", "say", False, quotation.quote),
        act="say",
        reported_by=speaker.chain,
    )


def _verb_phrase(sentence: Sentence) -> Span:
    """The verb of the sentence and its object, up to a preposition: made a statement."""
    tokens = sentence.tokens
    start = next((index for index in range(len(tokens)) if is_finite(tokens, index)), len(tokens) - 1)
    end = start + 1
    while end < len(tokens) - 1 and tokens[end].kind == "word" and tokens[end].low not in words.PREPOSITIONS:
        end += 1
    return sentence.span(start, end)
