from __future__ import annotations

from benchmarks.mutations import all_mutations, consistent_folders, variants_of


def test_nothing_is_flagged_in_the_folders_as_they_are() -> None:
    assert all_mutations().unaltered == 0


def test_nothing_is_flagged_beside_what_was_altered() -> None:
    assert all_mutations().total.besides == 0


def test_there_are_hundreds_of_variants_of_every_kind_and_most_are_caught() -> None:
    mutations = all_mutations()
    assert mutations.total.variants >= 200
    assert min(mutations.kinds[kind].variants for kind in ("date", "figure", "name", "quote")) >= 40
    assert mutations.total.caught > mutations.total.variants / 2


def test_an_alteration_changes_one_sentence_and_is_the_same_in_every_run() -> None:
    folder = consistent_folders()[0]
    variants = list(variants_of(folder))
    assert variants == list(variants_of(folder))
    assert all(variant.before != variant.after for variant in variants)
