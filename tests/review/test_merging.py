from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.review.log import parse_log
from factcheck.review.merging import merge_logs
from tests.review.test_log import OLD_LINE, an_entry

ENTRIES = st.builds(
    lambda key, turn, status, reviewer, hour: an_entry(
        key, turn, status=status, reviewer=reviewer, hour=hour
    ).model_dump_json(exclude_defaults=True),
    st.sampled_from(["ab", "cd"]),
    st.integers(0, 4),
    st.sampled_from(["confirmed", "dismissed", "unsure"]),
    st.sampled_from(["Ann", "Bob"]),
    st.integers(0, 23),
)
LINES = ENTRIES.map(str.encode) | st.binary(max_size=12).filter(lambda line: b"\n" not in line) | st.just(OLD_LINE)
LOGS = st.lists(LINES, max_size=6).map(lambda lines: b"".join(line + b"\n" for line in lines))


def lines_of(content: bytes) -> set[bytes]:
    return {line for line in content.split(b"\n") if line.strip()}


@settings(deadline=None, max_examples=150)
@given(LOGS, LOGS, LOGS)
def test_merging_is_a_union(left: bytes, right: bytes, third: bytes) -> None:
    merged = merge_logs(left, right)
    assert merged == merge_logs(right, left)
    assert merge_logs(merged, third) == merge_logs(left, merge_logs(right, third)) == merge_logs(left, right, third)
    assert merge_logs(merged, merged) == merge_logs(merged) == merge_logs(merged, left) == merged
    assert lines_of(merged) == lines_of(left) | lines_of(right)
    assert len(merged.splitlines()) >= len(lines_of(merged))


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(st.sampled_from(["Ann", "Bob"]), st.integers(0, 23)), max_size=8))
def test_a_reviewers_lines_stay_in_order_though_a_clock_goes_back(written: list[tuple[str, int]]) -> None:
    turns: dict[str, int] = {}
    lines = []
    for reviewer, hour in written:
        turns[reviewer] = turns.get(reviewer, 0) + 1
        entry = an_entry("ab", turns[reviewer], reviewer=reviewer, hour=hour, note=str(len(lines)))
        lines.append(entry.model_dump_json().encode())
    merged = parse_log(merge_logs(b"\n".join(lines)))
    for reviewer in turns:
        mine = [line.entry for line in merged.lines if line.entry.reviewer == reviewer]
        assert [entry.turn for entry in mine] == list(range(1, turns[reviewer] + 1))


def test_a_line_without_its_end_loses_nothing_and_what_cannot_be_read_comes_last() -> None:
    whole = an_entry().model_dump_json().encode()
    merged = merge_logs(b'{"half', whole)
    assert merged == whole + b'\n{"half\n'
