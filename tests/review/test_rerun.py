"""Edits of documents, reruns and decisions in any order: every decision is in exactly one place, none is carried where
a character that was quoted has changed, none is lost.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from factcheck.errors import UsageError
from factcheck.review import Reviewer, merge_logs, read_judgements, undo
from tests.review.desk import AT, CARRIED, HARMLESS, SANK, TEXTS, Desk, places

PATHS = st.sampled_from([*TEXTS, "herald.txt"])
PARAGRAPHS = st.sampled_from(
    [*HARMLESS, *(SANK.format(day) for day in (1, 2, 5)), *(CARRIED.format(number) for number in (40, 52, 61))]
)
REVIEWERS = st.sampled_from(["Ann", "Bob", "Cy"])
STATUSES = st.sampled_from(["confirmed", "dismissed", "unsure"])


class Reruns(RuleBasedStateMachine):
    """The folder is edited at will; whether it is read again before the next decision is left to chance."""

    @initialize()
    def begin(self) -> None:
        self.place = Path(tempfile.mkdtemp())
        self.desk = Desk(self.place)
        self.review = self.desk.run()
        self.seen: dict[str, Counter[tuple[str, str]]] = {}
        """What stood in the report when each line was recorded: quote and value of every side."""

    def teardown(self) -> None:
        shutil.rmtree(self.place)

    # ------------------------------------------------------------------------------------------------ the documents

    @rule(path=PATHS, paragraph=PARAGRAPHS, at=st.integers(0, 6))
    def insert(self, path: str, paragraph: str, at: int) -> None:
        whole = self._paragraphs(path)
        whole.insert(2 + at % (len(whole) - 1), paragraph)
        self._write(path, whole)

    @rule(path=PATHS, at=st.integers(0, 6))
    def remove(self, path: str, at: int) -> None:
        whole = self._paragraphs(path)
        if len(whole) > 2:
            del whole[2 + at % (len(whole) - 2)]
            self._write(path, whole)

    @rule(path=PATHS, at=st.integers(0, 6), old=st.sampled_from("1240efrs"), new=st.sampled_from("1256aeot"))
    def alter(self, path: str, at: int, old: str, new: str) -> None:
        whole = self._paragraphs(path)
        nth = 2 + at % max(1, len(whole) - 2)
        if nth < len(whole):
            whole[nth] = whole[nth].replace(old, new, 1)
            self._write(path, whole)

    @precondition(lambda self: len(list(self.desk.sources.iterdir())) > 1)
    @rule(path=PATHS)
    def delete(self, path: str) -> None:
        (self.desk.sources / path).unlink(missing_ok=True)
        if not list(self.desk.sources.iterdir()):
            self.desk.write("courier.txt", TEXTS["courier.txt"])
        self.review = self.desk.run()

    @rule()
    def restore(self) -> None:
        for path, paragraphs in TEXTS.items():
            self.desk.write(path, paragraphs)
        self.review = self.desk.run()

    # -------------------------------------------------------------------------------------------------- the people

    @rule(nth=st.integers(0, 9), reviewer=REVIEWERS, status=STATUSES)
    def judge(self, nth: int, reviewer: str, status: str) -> None:
        found = self.review.report.inconsistencies
        if found:
            chosen = found[nth % len(found)]
            self.review = self.desk.decide(chosen.id, status, reviewer)
            line = read_judgements(self.desk.folder).lines[-1].id
            self.seen[line] = Counter((side.quote, side.value) for side in chosen.sides)
            (own,) = [live for live in self.review.find(chosen.id).live if live.line == line]
            assert own.judgement.reviewer == reviewer

    @rule(reviewer=REVIEWERS)
    def take_back(self, reviewer: str) -> None:
        try:
            self.review = undo(self.review, None, Reviewer(reviewer), AT)
        except UsageError:
            lines = read_judgements(self.desk.folder)
            assert not [
                line for line, entry in lines.judgements if entry.reviewer == reviewer and line not in lines.undone
            ]

    @rule()
    def merge_with_a_copy(self) -> None:
        log = self.desk.folder / "judgements.jsonl"
        if log.exists():
            before = self._placed()
            log.write_bytes(merge_logs(log.read_bytes(), log.read_bytes()))
            self.review = self.desk.open()
            assert self._placed() == before

    # -------------------------------------------------------------------------------------------------- what holds

    @invariant()
    def nothing_is_lost_and_everything_is_in_one_place(self) -> None:
        laid = places(self.review)
        assert sorted(one.line for one in laid) == sorted(self.seen)
        report = self.review.report
        printed = Counter(live.line for found in report.inconsistencies for live in found.live)
        printed += Counter(former.line for found in report.inconsistencies for former in found.stale)
        printed += Counter(former.line for former in report.orphaned)
        held = [one.line for one in laid if one.place in ("carried", "moved", "stale", "orphaned")]
        assert printed == Counter(held)
        undone = read_judgements(self.desk.folder).undone
        assert {one.line for one in laid if one.place == "undone"} == undone & set(self.seen)
        for one in laid:
            if one.place == "superseded":
                mine = {other.recorded.reviewer for other in laid if other.line in held}
                assert one.recorded.reviewer in mine

    @invariant()
    def nothing_is_carried_where_a_quoted_character_has_changed(self) -> None:
        for found in self.review.report.inconsistencies:
            names = [live.judgement.reviewer for live in found.live]
            assert len(names) == len(set(names))
            for live in found.live:
                assert self.seen[live.line] == Counter((side.quote, side.value) for side in found.sides)
            for side in found.sides:
                assert self.review.documents[side.source].text[side.start : side.end] == side.quote

    def _placed(self) -> dict[str, str]:
        return {one.line: one.place for one in places(self.review)}

    def _paragraphs(self, path: str) -> list[str]:
        if (self.desk.sources / path).exists():
            return self.desk.read(path)
        return ["Halcyon: what we know", "5 May 2024", CARRIED.format(61)]

    def _write(self, path: str, paragraphs: list[str]) -> None:
        self.desk.write(path, paragraphs)
        self.review = self.desk.run()


Reruns.TestCase.settings = settings(
    max_examples=12, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)
TestReruns = Reruns.TestCase
