from __future__ import annotations

from factcheck.align.voices import find_shared_text, voices
from tests.align.folders import documents_of

COPY = (
    "The ferry Aldis ran aground off the northern point of Marrow Island shortly before midnight with 214 passengers "
    "and 31 crew on board, the coast guard said. All of them were taken off by lifeboats and two fishing boats before "
    "the tide turned, and were landed at the small harbour of Skerne, where the school was opened for the night."
)
OWN = (
    "Nobody slept much. The school hall smelled of wet wool and soup, and the harbour master counted heads "
    "until the numbers met those on his list. The company has promised an inquiry and a hot breakfast."
)
OTHER = (
    "A ferry hit rocks near Marrow Island last night. Its passengers are safe, the company said, and a salvage tug is "
    "on its way from the mainland to see whether the hull can be patched where it lies."
)


def test_a_reprint_and_its_agency_are_one_voice():
    documents = documents_of(COPY + "\n" + OWN, COPY + "\nMore follows.", OTHER)
    a, b, c = (document.source.id for document in documents)
    shared = find_shared_text(documents)
    assert shared == {a: (b,), b: (a,)}
    assert voices(documents, shared) == {a: a, b: a, c: c}


def test_one_long_quotation_in_two_sources_is_no_shared_text():
    quote = "“" + OWN.replace("”", "") + "”"
    assert find_shared_text(documents_of(COPY + "\n" + quote, OTHER + "\n" + quote)) == {}


def test_voices_reach_along_a_chain_of_copies():
    documents = documents_of(COPY + "\n" + OTHER, COPY, OTHER)
    a = documents[0].source.id
    assert set(voices(documents, find_shared_text(documents)).values()) == {a}
