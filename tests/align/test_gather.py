"""Blocks that are too large for their pairs: made by program, and compared with what was put into them."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from benchmarks.made_sources import PER_STORY, MadeFolder, make_sources
from factcheck.align import find_shared_text, voices
from factcheck.align.contexts import Context, contexts_of, similarity
from factcheck.align.gather import PAIRWISE, Linking, gather
from factcheck.align.voices import MANY
from factcheck.pipeline.checking import Checked, check
from tests.align.folders import documents_of

MANY_SOURCES = 150


def checked(folder: MadeFolder) -> Checked:
    names = {document.source.id: document.source.path for document in folder.documents}
    return check(folder.claims, folder.answers, (), names, {source: source for source in names})


@pytest.fixture(name="story", scope="module")
def _story() -> MadeFolder:
    return make_sources(MANY_SOURCES, one_story=True)


def test_one_story_of_many_sources_is_a_handful_of_questions_and_not_thousands(story):
    comparisons = checked(story).comparisons
    dates = [comparison for comparison in comparisons if comparison.kind == "date"]
    assert sum(answer.detail.kind == "date" for answer in story.answers) > PAIRWISE
    assert len(dates) < 30
    assert max(len(comparison.sides) for comparison in dates) > MANY_SOURCES / 3


def test_the_toll_that_grew_and_the_slips_are_told_apart(story):
    flagged = {flag.kind for flag in checked(story).inconsistencies}
    assert {"date", "name"} <= flagged


def test_what_is_left_out_of_the_work_changes_no_group(story):
    """What keeps two apart may be asked first or last, and a group that cannot win may be looked at to its end."""
    contexts = [one for one in contexts_of(story.answers, story.claims) if one.detail.kind == "date"]

    def alike(left: Context, right: Context) -> float:
        likeness = similarity(left, right)
        return likeness if likeness > 0.5 else 0.0

    def apart(left: Context, right: Context) -> bool:
        return left.value_key == right.value_key or left.claim.start > 2 * right.claim.start

    whole = gather(contexts, Linking(lambda left, right: None if apart(left, right) else alike(left, right), most=99.0))
    assert gather(contexts, Linking(alike, apart)) == whole
    assert 1 < len(whole[0]) < len(contexts)


def test_what_may_have_been_missed_is_said(story):
    capped = checked(story).capped
    assert all(0 < one.left <= one.details for one in capped)
    assert checked(make_sources(10, one_story=True)).capped == ()


def test_dates_of_two_towns_are_not_put_together_in_a_large_block():
    folder = make_sources(MANY_SOURCES, one_story=False)
    town = {answer.claim.id: answer.detail.value.text for answer in folder.answers if answer.detail.kind == "place"}
    dates = [comparison for comparison in checked(folder).comparisons if comparison.kind == "date"]
    towns = [len({town[side.claim] for side in comparison.sides if side.claim in town}) for comparison in dates]
    assert len(towns) > MANY_SOURCES / PER_STORY
    assert towns.count(1) + towns.count(0) > 0.9 * len(towns)


def test_another_order_of_many_sources_finds_the_same(story):
    order = list(story.documents)
    random.Random(7).shuffle(order)  # noqa: S311 - the same order in every run
    place = {document.source.id: at for at, document in enumerate(order)}
    other = replace(
        story,
        documents=tuple(order),
        claims=tuple(sorted(story.claims, key=lambda claim: (place[claim.source], claim.start))),
        answers=tuple(sorted(story.answers, key=lambda a: (place[a.claim.source], a.detail.start))),
    )
    one, two = checked(story), checked(other)
    assert {flag.id for flag in one.inconsistencies} == {flag.id for flag in two.inconsistencies}
    assert {(c.id, c.agreement) for c in one.comparisons} == {(c.id, c.agreement) for c in two.comparisons}
    assert set(one.counterclaims) == set(two.counterclaims)
    assert one.capped == two.capped


def test_a_text_that_very_many_carry_is_one_voice():
    copy = " ".join(f"word{number}" for number in range(60))
    texts = [f"{copy} own{number} words{number} of{number} mine{number}" for number in range(6)]
    few = documents_of(*texts)
    many = [
        document.model_copy(
            update={"source": document.source.model_copy(update={"id": f"{at:03}{document.source.id}"})}
        )
        for at in range(MANY)
        for document in few
    ]
    shared = find_shared_text(many)
    assert len(set(voices(many, shared).values())) == 1
    assert sum(map(len, shared.values())) < 4 * len(many), "not every pair of them is listed"
