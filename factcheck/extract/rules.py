"""The embedded extractor: drafts from sentences, attributions, quotations, dates, names and figures. No model, no
network.

It answers the same drafts as a model does, and they are grounded the same way. Its statements are the documents' own
sentences; only a leading pronoun is replaced by the name that it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.drafts import ClaimDraft, DetailDraft
from factcheck.extract.extractor import Extracted, Gaps, Progress, Proposed, Reading, Repair
from factcheck.find.attributes import question_of
from factcheck.find.attributions import Attribution
from factcheck.find.hedges import certainty_of
from factcheck.find.marked import MarkedText, within
from factcheck.find.questions import date_question, figure_question, name_question, quote_question
from factcheck.find.quotations import Quotation
from factcheck.models import Certainty, Claim, ClaimKind, Failed, Passage, Polarity, Usage
from factcheck.report import Extractor as Description

LANGUAGES = ("en",)
"""Languages that the rules read, as ISO 639-1 codes; a source whose language could not be told is read as English."""
SHORTEST = 4
"""Words that a stretch needs to be a claim: "Read more" is none."""
UNNAMED = "somebody quoted without a name"
"""Claimant of a quotation that the document gives to nobody: never the source itself."""
_PRONOUN = re.compile(
    r"(?:He|She|They|It|The (?:general|minister|official|president|spokes\w{3,6}|mayor|officer|chief))\b"
)
_TO_THE_CUE = re.compile(r"\s(?:[a-z]+\s){0,3}")
"""Between a pronoun and the verb of saying whose subject it is."""
_ACCUSING = re.compile(r"\b(?:accus|alleg|claim|blam)", re.IGNORECASE)
_DATELINE = re.compile(
    r"[A-Z][A-Z'’. -]{2,40},(?: [A-Z][\w.]{1,12},){0,2} [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?,? ?"
    r"(?:\([^)\n]{2,60}\))? ?[-–—]{1,2}\s"
)
"""Where and when a report was written, before its first sentence: the day of no event."""
_FORECAST = re.compile(r"\b(?:will|'ll|’ll|won't|won’t|is set to|are set to|plans? to|expected to)\b", re.IGNORECASE)


class RulesExtractor:
    """Reads with rules alone; it costs nothing and asks nobody."""

    description = Description(kind="rules")

    def extract(self, readings: Sequence[Reading], progress: Progress) -> Extracted:
        """The drafts of every document in English; one in another language is listed as failed and not misread."""
        drafts, failed = {}, []
        for done, reading in enumerate(readings, 1):
            source = reading.document.source
            if source.language in (None, *LANGUAGES):
                drafts[source.id] = _drafts(reading)
            elif reading.passages:
                reason = f"language: the embedded rules read English, and this source is not ({source.language})"
                failed.append(Failed(source=source.id, passage=f"1-{len(reading.passages)}", reason=reason))
            progress(done, len(readings), source.path)
        return Extracted(drafts=drafts, failed=tuple(failed), usage=Usage(cost_usd=0.0))

    def repair(self, repairs: Sequence[Repair]) -> Extracted:
        """Nothing: what rules drafted wrongly they would draft wrongly again."""
        return Extracted(drafts={}, failed=(), usage=Usage(cost_usd=0.0))

    def look_again(self, gaps: Sequence[Gaps]) -> Extracted:
        """Nothing: what rules passed over they would pass over again."""
        return Extracted(drafts={}, failed=(), usage=Usage(cost_usd=0.0))

    def propose(self, claims: Sequence[Claim], readings: Sequence[Reading]) -> Proposed:
        """Nothing: rules propose no disagreement that is not a comparison of values or a denial."""
        return Proposed(proposals=(), failed=(), usage=Usage(cost_usd=0.0))


def _drafts(reading: Reading) -> tuple[ClaimDraft, ...]:
    document, marked = reading.document, reading.marked
    drafts: list[ClaimDraft] = []
    for passage in reading.passages:
        attributions = _attributions_of(passage, marked)
        if _is_claim(passage, attributions, document.text) or _is_figure_told(passage, marked):
            for start, end, attribution in _stretches(passage, attributions, marked):
                drafts.append(_draft(passage, (start, end), attribution, marked))
    return tuple(drafts)


def _is_claim(passage: Passage, attributions: Sequence[Attribution], text: str) -> bool:
    """Long enough; a heading inside the article only where somebody is said to say it."""
    if passage.role == "heading" and not attributions:
        return False
    return len(text[passage.start : passage.end].split()) >= SHORTEST


def _is_figure_told(passage: Passage, marked: MarkedText) -> bool:
    """A sentence of three words with a figure: "She was 92.", "Nobody was hurt."."""
    words = marked.text[passage.start : passage.end].split()
    told = passage.role == "body" and len(words) == SHORTEST - 1 and words[-1].endswith(".")
    return told and bool(within(marked.figures, passage.start, passage.end))


def _attributions_of(passage: Passage, marked: MarkedText) -> list[Attribution]:
    """Who speaks in a passage; a sentence of a longer quotation is its speaker's, not the source's own."""
    own = [attribution for attribution in marked.attributions if _belongs(attribution, passage)]
    quotation = next((q for q in marked.quotations if q.start <= passage.start and passage.end <= q.end + 1), None)
    if own or quotation is None:
        return own
    said = [a for a in marked.attributions if (a.claimant, a.cue_span) == (quotation.speaker, quotation.cue_span)]
    return said[:1] or [_unnamed(quotation)]


def _unnamed(quotation: Quotation) -> Attribution:
    return Attribution(
        claimant=UNNAMED,
        claimant_span=None,
        cue="",
        cue_span=(quotation.start, quotation.start),
        content_start=quotation.start,
        content_end=quotation.end,
        direct=True,
        polarity="asserts",
        certainty="stated",
        act="say",
    )


def _belongs(attribution: Attribution, passage: Passage) -> bool:
    """The attribution's cue stands in the passage, or, where a quotation goes on without a cue, its content does."""
    if passage.start <= attribution.cue_span[0] < passage.end:
        return True
    return passage.start <= attribution.content_start and attribution.content_end <= passage.end


def _stretches(
    passage: Passage, attributions: Sequence[Attribution], marked: MarkedText
) -> list[tuple[int, int, Attribution | None]]:
    """Claims of one sentence: the whole where one speaks or none does; a stretch for each where several do."""
    if len({a.claimant for a in attributions}) <= 1 and len({a.polarity for a in attributions}) <= 1:
        return [(passage.start, passage.end, attributions[0] if attributions else None)]
    stretches: list[tuple[int, int, Attribution | None]] = []
    for attribution in attributions:
        spans = [attribution.claimant_span, attribution.cue_span, (attribution.content_start, attribution.content_end)]
        inside = [span for span in spans if span and passage.start <= span[0] and span[1] <= passage.end]
        if inside:
            start, end = min(span[0] for span in inside), max(span[1] for span in inside)
            if len(marked.text[start:end].split()) >= SHORTEST:
                stretches.append((start, end, attribution))
    return stretches or [(passage.start, passage.end, attributions[0])]


def _draft(passage: Passage, span: tuple[int, int], attribution: Attribution | None, marked: MarkedText) -> ClaimDraft:
    quote = marked.text[span[0] : span[1]]
    claimant = attribution.claimant if attribution else ""
    polarity: Polarity = "denies" if attribution and attribution.polarity == "denies" else "asserts"
    return ClaimDraft(
        line=passage.number,
        quote=quote,
        kind=_kind(quote, passage, attribution, polarity),
        claimant=claimant,
        reported_by=list(attribution.reported_by) if attribution else [],
        cue=attribution.cue if attribution else "",
        certainty=_certainty(quote, attribution),
        polarity=polarity,
        details=_details(span, claimant, marked),
        claim=_statement(quote, claimant, " ".join(attribution.cue.split()) if attribution else ""),
        disputes=None,
    )


def _kind(quote: str, passage: Passage, attribution: Attribution | None, polarity: Polarity) -> ClaimKind:
    if passage.role == "headline":
        return "headline"
    if polarity == "denies":
        return "denial"
    if attribution is None:
        return "forecast" if _FORECAST.search(quote[:1000]) else "statement"
    if attribution.direct:
        return "quotation"
    if _ACCUSING.search(attribution.cue):
        return "allegation"
    return "forecast" if _FORECAST.search(quote[:1000]) else "statement"


def _certainty(quote: str, attribution: Attribution | None) -> Certainty:
    return attribution.certainty if attribution else certainty_of(quote)


def _statement(quote: str, claimant: str, cue: str) -> str:
    """The sentence, its leading pronoun replaced by the claimant's name where it is the pronoun that speaks.

    "He said that ..." speaks of the claimant; "It disappeared from radar, a spokesman said" of what he spoke of.
    """
    statement = " ".join(quote.split())
    leading = _PRONOUN.match(statement)
    if not leading or not claimant[:1].isupper() or _PRONOUN.match(claimant):
        return statement
    told = statement[leading.end() :]
    between, found, _ = told.partition(cue)
    return claimant + told if cue and found and _TO_THE_CUE.fullmatch(between) else statement


def _details(span: tuple[int, int], claimant: str, marked: MarkedText) -> list[DetailDraft]:
    """The details of a stretch in order of the text."""
    start, end = span
    sentence = marked.text[start:end]
    found: list[tuple[int, DetailDraft]] = []
    dateline = _DATELINE.match(sentence)
    for date in within(marked.dates, start + (dateline.end() if dateline else 0), end):
        question = date_question(sentence, date.start - start, date.end - start)
        found.append((date.start, DetailDraft(kind="date", words=date.quote, question=question)))
    for figure in within(marked.figures, start, end):
        question = figure_question(figure.value, sentence, figure.start - start, figure.end - start)
        found.append((figure.start, DetailDraft(kind="figure", words=figure.quote, question=question)))
    for name in within(marked.names, start, end):
        # A single word of unknown kind is as often no name; two or more capitalised words nearly always are one.
        if name.value.name_kind != "role" and (name.value.name_kind != "unknown" or " " in name.value.text):
            place = name.value.name_kind == "place"
            question = name_question(name.value)
            found.append(
                (name.start, DetailDraft(kind="place" if place else "name", words=name.quote, question=question))
            )
    for stated in within(marked.attributes, start, end):
        draft = DetailDraft(kind="other", words=stated.quote, question=question_of(stated.value))
        found.append((stated.start, draft))
    for quotation in within(marked.quotations, start, end):
        words = marked.text[quotation.words_start : quotation.words_end]
        found.append((quotation.start, DetailDraft(kind="quote", words=words, question=quote_question(claimant))))
    return [draft for _, draft in sorted(found, key=lambda pair: pair[0])]
