"""Which figures count the same thing: a toll of one class, or one counted noun in one context."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from factcheck.align.ages import is_role
from factcheck.align.asked import best_question, toll_question
from factcheck.align.contexts import (
    Context,
    elsewhere,
    neighbours,
)
from factcheck.align.doubts import doubts_of
from factcheck.align.figure_events import BESIDE, are_apart
from factcheck.align.figure_keys import keys_of
from factcheck.align.figure_likeness import likeness, likeness_of, told_often
from factcheck.align.figure_matches import SMALL_BLOCK, best_in_other_sources
from factcheck.align.frames import Frames
from factcheck.align.gather import PAIRWISE, Caps, Linking, gather, pairwise
from factcheck.align.tolls import STEADY, VARYING_TOLLS
from factcheck.models import Question

_GROWS = re.compile(
    r"\b(?:contain|cover|search|destroy|burn|damag|flood|evacuat|collaps|confirm|infect|recover|clear|rais|sign|"
    r"without power|"
    r"cut off|cases|homes|houses|buildings|acres|hectares|aftershock|recall|outbreak|states|counties|bodies|expanded|"
    r"medals?)",
    re.IGNORECASE,
)
"""What grows while a story goes on, beside tolls: what burns, breaks, is cleared, counted or confirmed."""


def figure_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Groups of at least two figures that answer one question."""
    blocks: dict[tuple[str, ...], list[Context]] = defaultdict(list)
    for context in contexts:
        for key in keys_of(context):
            blocks[key].append(context)
    questions = []
    frames = Frames(context for block in blocks.values() if len(block) <= SMALL_BLOCK for context in block)
    for key in sorted(key for key in blocks if not _of_several(key, blocks[key])):
        groups = (
            _in_block(key, blocks[key], frames) if len(blocks[key]) <= PAIRWISE else _in_large(key, blocks[key], caps)
        )
        questions += [_question(key, group) for group in groups if len({c.claim.id for c in group}) > 1]
    return questions


def _of_several(key: tuple[str, ...], block: Sequence[Context]) -> bool:
    """Ages of "the suspect" in a story in which one source tells of several."""
    ages: dict[str, set[str]] = defaultdict(set)
    for context in block:
        ages[context.claim.source].add(context.detail.value.text)
    return key[0] == "age" and is_role(key[1]) and any(len(own) > 1 for own in ages.values())


def _in_block(key: tuple[str, ...], block: Sequence[Context], frames: Frames) -> list[list[Context]]:
    often = told_often(block)
    pairs = None if len(block) <= SMALL_BLOCK else neighbours(block)
    best = best_in_other_sources(key, block, frames, often)

    def relate(left: Context, right: Context) -> float | None:
        alike = likeness_of(key, left, right, often)
        return best.get((left.detail.id, right.detail.id), 0.0) if alike == 0.0 else alike

    return pairwise(block, relate, pairs)


def _in_large(key: tuple[str, ...], block: Sequence[Context], caps: Caps) -> list[list[Context]]:
    often = told_often(block)

    def relate(left: Context, right: Context) -> float:
        return 0.0 if elsewhere(left, right) else likeness(key, left, right, often)

    groups, missed = gather(block, Linking(relate, lambda left, right: are_apart(key, left, right)))
    caps.add("figure", " ".join(("figures:", *filter(None, key))), len(block), missed)
    return groups


def _only_grows(key: tuple[str, ...], group: Sequence[Context]) -> bool:
    if key[0] == "toll":
        return key[1] not in STEADY
    if key[1] == "majority":
        return False
    return key[0] == "age" or any(_GROWS.search(context.around(BESIDE * 2)) for context in group)


def _question(key: tuple[str, ...], group: Sequence[Context]) -> Question:
    if key[0] == "toll":
        text = toll_question(key[1], key[2], group)
    elif key[0] == "age":
        text = f"How old is {key[1] if key[1].startswith('the ') else key[1].title()}?"
    elif key[1:] == ("majority",):
        text = "How large was the majority?"
    else:
        text = best_question(group)
    answers = tuple(context.answer for context in group)
    return Question(
        text=text,
        kind="figure",
        aspect="value",
        answers=answers,
        grows=_only_grows(key, group),
        varies=key[0] == "toll" and key[1] in VARYING_TOLLS,
        doubts=doubts_of(key, group),
    )
