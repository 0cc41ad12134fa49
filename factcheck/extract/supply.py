"""What code reads from a model's quote better than a model writes it: quoted passages, and the speaker's own name.

Both are compared across sources, and both stand in the document letter for letter: to have a model copy them would cost
tokens and could only go wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafts import DetailDraft
from factcheck.find.marked import within
from factcheck.find.normalised import NormalisedText, normalise
from factcheck.find.questions import name_question, quote_question
from factcheck.find.same_name import compare_names
from factcheck.find.terms import terms
from factcheck.models import NameValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.drafts import ClaimDraft
    from factcheck.extract.extractor import Reading
    from factcheck.models import Mention, Passage

_FEWEST_QUOTED: Final = 4
"""Words of a quoted passage that are somebody's wording and not only a term."""
_FEWEST_TELLING: Final = 2
"""The same of words of content: "damage control" is a wording, "a plot" is none."""
_MARKS: Final = " \"“”„«»‘’'"
_WHO: Final = name_question(NameValue(text="", name_kind="person"))


def supply_details(draft: ClaimDraft, reading: Reading) -> ClaimDraft:
    """The draft with the quoted passages and the claimant's name that its quote holds, as far as it lacks them."""
    quote = NormalisedText(draft.quote)
    own = {(detail.kind, normalise(detail.words)) for detail in draft.details}
    named = {words for kind, words in own if kind == "name"}
    found = [detail for detail in _quoted(draft, quote, reading) if ("quote", normalise(detail.words)) not in own]
    name = _name_in(draft.claimant, quote) or _name_spelled_otherwise(draft, quote, reading)
    if name and not any(normalise(name) in words or words in normalise(name) for words in named):
        found.append(DetailDraft(kind="name", words=name, question=_WHO))
    return draft.model_copy(update={"details": [*draft.details, *found]}) if found else draft


def is_supplied(mention: Mention) -> bool:
    """The mention's question is ours: it asks nothing that the answers of other claims could be told by."""
    return mention.kind == "quote" or mention.question == _WHO


def _quoted(draft: ClaimDraft, quote: NormalisedText, reading: Reading) -> Iterator[DetailDraft]:
    """The quoted passages of the line that the quote holds; of a longer quotation the part in this line."""
    passage = next((passage for passage in reading.passages if passage.number == draft.line), None)
    bare = draft.quote.strip(_MARKS)
    for words in _quoted_words(passage, reading) if passage else ():
        held = words if quote.find_all(normalise(words)) else bare if _holds(words, bare) else ""
        if len(held.split()) >= _FEWEST_QUOTED or len(terms(held)) >= _FEWEST_TELLING:
            yield DetailDraft(kind="quote", words=held, question=quote_question(draft.claimant))


def _quoted_words(passage: Passage, reading: Reading) -> Iterator[str]:
    for quotation in reading.marked.quotations:
        start, end = max(quotation.words_start, passage.start), min(quotation.words_end, passage.end)
        if start < end and not quotation.scare:
            yield reading.document.text[start:end].strip()


def _holds(words: str, quote: str) -> bool:
    return bool(NormalisedText(words).find_all(normalise(quote)))


def _name_spelled_otherwise(draft: ClaimDraft, quote: NormalisedText, reading: Reading) -> str:
    """A person of the line whose name is the claimant's in another spelling: who gives a claimant in the spelling that
    the article mostly has would hide the one place that differs.
    """
    passage = next((passage for passage in reading.passages if passage.number == draft.line), None)
    if passage is None or not draft.claimant[:1].isupper():
        return ""
    for hit in within(reading.marked.names, passage.start, passage.end):
        known = quote.find_all(normalise(hit.quote)) and hit.value.name_kind in ("person", "unknown")
        if known and any(compare_names(form, hit.quote).verdict == "variant" for form in _forms(draft.claimant)):
            return hit.quote
    return ""


def _forms(claimant: str) -> tuple[str, str]:
    return claimant, claimant.rpartition(" ")[2]


def _name_in(claimant: str, quote: NormalisedText) -> str:
    """The claimant as the quote has it: in full, else by the last word of a name; "" where it has a pronoun."""
    for name in _forms(claimant):
        places = quote.find_all(normalise(name)) if name[:1].isupper() else []
        if places:
            start, end = quote.span(*places[0])
            return quote.original[start:end]
    return ""
