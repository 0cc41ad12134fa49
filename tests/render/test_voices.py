from __future__ import annotations

from itertools import permutations

from factcheck.render.labels import Labels
from factcheck.render.voices import count_voices, voice_of_each
from factcheck.report import ReportedSource
from tests.render.sample import make_sample


def source(name: str, *same: str) -> ReportedSource:
    return ReportedSource(id=name, path=f"{name}.txt", sha256=name, same_text_as=same)


def test_a_reprint_is_no_second_voice() -> None:
    report = make_sample()
    voices = count_voices(report.sources, Labels(report))
    assert voices.total == len(report.sources) - 1
    assert voices.shared == (("S2", "S3"),)


def test_a_chain_of_reprints_is_one_voice_in_every_order_and_said_by_one_side_only() -> None:
    chain = (source("a", "b"), source("b"), source("c", "b"), source("d"))
    for order in permutations(chain):
        voice = voice_of_each(order)
        assert len({voice["a"], voice["b"], voice["c"]}) == 1
        assert voice["d"] == "d"


def test_a_source_that_is_not_in_the_report_joins_nothing() -> None:
    assert voice_of_each((source("a", "gone"),)) == {"a": "a"}
