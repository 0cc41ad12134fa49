"""What a reading costs in tokens, against the same claims put at length: `python -m benchmarks.tokens [FOLDER ...]`.

The claims are those of the recorded reading of the example, and what the embedded rules find in the folders, written as
a model would write them (rules state a claim in the quote's own words, a model mostly in fewer or other ones). Put at
length they have the names that one would choose without counting, the whole sentence in place of the quote, an id for
each claim and nothing left to code. Tokens are counted with the vocabulary of a current model where `bpe-openai` is
installed (it is no dependency), else by a rule of thumb.
"""

from __future__ import annotations

import json
import os
import sys
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from factcheck.drafts import ClaimDraft
from factcheck.extract.answered import Answered, draft_claims
from factcheck.extract.extractor import Reading
from factcheck.extract.questions import Prompts
from factcheck.extract.rules import RulesExtractor
from factcheck.extract.sheet import windows_of
from factcheck.extract.supply import supply_details
from factcheck.extract.wire import ExtractionReply
from factcheck.llm.cost import estimate_tokens
from factcheck.models import Document
from factcheck.read import read_folder
from factcheck.split import split_document

ROOT = Path(__file__).resolve().parent.parent
RECORDING = ROOT / "tests" / "recordings" / "harbour.jsonl"
EXAMPLE = ROOT / "examples" / "harbour"
PROMISED = 0.6


@dataclass(frozen=True)
class Read:
    """One document, and how its claims are written."""

    reading: Reading
    wire: Mapping[str, object]
    drafts: Sequence[ClaimDraft]


def main(folders: Sequence[Path]) -> None:
    """Prints calls and tokens of every folder."""
    count, how = counter()
    print(f"tokens by {how}")
    recorded = list(recorded_reading())
    if recorded:
        print_folder("the example, as a careful reader answered", recorded, count)
    for folder in folders:
        print_folder(f"{folder.name}, as the rules read it", [by_rules(one) for one in readings_of(folder)], count)


def print_folder(name: str, documents: Sequence[Read], count: Callable[[str], int]) -> None:
    """The calls of a first run, and what its answers weigh."""
    windows = [window for one in documents for window in windows_of(one.reading)]
    claims = sum(len(one.drafts) for one in documents)
    texts = sum(count(window.lines()) for window in windows)
    asked = sum(count(prompt.system + prompt.user) for prompt in map(Prompts.load().ask_for_claims, windows))
    written = sum(count(compact(one.wire)) for one in documents)
    print(f"{name}: {len(documents)} documents, {len(windows)} calls and one to compare, {claims} claims")
    print(
        f"  {texts:,} tokens of text, {asked:,} asked, {written:,} answered: {written / texts:.1f} for each of the text"
    )
    promised = f"promised: at most {PROMISED:.2f}"
    for ids, spread, note in ((True, False, promised), (False, False, ""), (True, True, "")):
        long = sum(count(at_length(one, ids=ids, spread=spread)) for one in documents)
        what = f"{'with' if ids else 'without'} ids{', indented' if spread else ''}"
        print(f"  {long:>7,} at length {what:<20}{written / long:.2f}   {note}".rstrip())


def recorded_reading() -> Iterable[Read]:
    """The recorded answers beside the documents that they read; none where the recording is of another wire."""
    answers = []
    for line in RECORDING.read_text(encoding="utf-8").splitlines():
        answer = json.loads(line)["answer"]
        try:
            answers.append(ExtractionReply.model_validate(answer))
        except ValidationError:
            continue
    for reading in readings_of(EXAMPLE):
        lines = [reading.document.text[one.start : one.end] for one in reading.passages]
        mine = [one for one in answers if one.claims and one.claims[0].quote[:30] in " ".join(" ".join(lines).split())]
        if mine:
            yield Read(reading, mine[0].model_dump(), draft_claims([Answered(mine[0], frozenset())], reading))


def by_rules(reading: Reading) -> Read:
    """What rules draft, as a model would have written it: without what code adds."""
    extracted = RulesExtractor().extract([reading], lambda done, total, note: None)
    drafts = extracted.drafts.get(reading.document.source.id, ())
    bare = [one.model_copy(update={"details": [d for d in one.details if d.kind != "quote"]}) for one in drafts]
    return Read(reading, {"claims": [_wire(one) for one in bare], "disputes": []}, _supplied(bare, reading))


def _supplied(drafts: Sequence[ClaimDraft], reading: Reading) -> list[ClaimDraft]:
    return [supply_details(one, reading) for one in drafts]


def _wire(draft: ClaimDraft) -> Mapping[str, object]:
    denied = draft.polarity == "denies"
    return {
        "line": draft.line,
        "quote": draft.quote,
        "kind": "statement" if draft.kind == "denial" else draft.kind,
        "by": [name for name in (draft.claimant, *draft.reported_by) if name],
        "cue": draft.cue,
        "sure": "denied" if denied else draft.certainty,
        "details": [{"kind": one.kind, "words": one.words, "asks": one.question} for one in draft.details],
        "claim": "" if draft.claim == " ".join(draft.quote.split()) else draft.claim,
    }


def at_length(one: Read, *, ids: bool, spread: bool) -> str:
    """The same claims with names that nobody counted."""
    sentences = {p.number: one.reading.document.text[p.start : p.end] for p in one.reading.passages}
    claims = [_at_length(draft, sentences, number if ids else None) for number, draft in enumerate(one.drafts)]
    return json.dumps({"claims": claims}, ensure_ascii=False, indent=2) if spread else compact({"claims": claims})


def _at_length(draft: ClaimDraft, sentences: Mapping[int, str], number: int | None) -> Mapping[str, object]:
    named = {} if number is None else {"claim_id": str(uuid.uuid5(uuid.NAMESPACE_OID, f"{draft.line} {number}"))}
    return named | {
        "passage_number": draft.line,
        "evidence_sentence": " ".join(sentences.get(draft.line, draft.quote).split()),
        "claim_kind": draft.kind,
        "claimant": draft.claimant,
        "reported_by": draft.reported_by,
        "attribution_cue": draft.cue,
        "certainty": draft.certainty,
        "polarity": draft.polarity,
        "details": [
            {"detail_kind": one.kind, "exact_words": one.words, "question_answered": one.question}
            for one in draft.details
        ],
        "standalone_statement": draft.claim,
        "disputed_claim": draft.disputes,
    }


def readings_of(folder: Path) -> list[Reading]:
    """The documents of a folder, split."""
    return [Reading(one, split_document(one)) for one in read_folder(folder) if isinstance(one, Document)]


def compact(content: Mapping[str, object]) -> str:
    """JSON without a space between."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def counter() -> tuple[Callable[[str], int], str]:
    """How tokens are counted, and its name."""
    try:
        from bpe_openai import get_encoding
    except ImportError:
        return (lambda text: round(estimate_tokens(text).likely)), "rule of thumb (bpe-openai is not installed)"
    encoding = get_encoding("o200k_base")
    return (lambda text: len(encoding.encode(text))), "the o200k vocabulary"


if __name__ == "__main__":
    seeds = Path(os.environ.get("FACTCHECK_SEEDS") or ROOT.parent / "shared" / "seeds")
    given = [Path(argument) for argument in sys.argv[1:]]
    main(given or [folder for folder in (EXAMPLE, seeds) if folder.is_dir()])
