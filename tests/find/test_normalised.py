from __future__ import annotations

import pytest

from factcheck.find.normalised import NormalisedText

TEXTS = {
    "plain words": "The ferry Aldis ran aground, the coast guard said.",
    "space and dashes": "  A  late - very late -- start\n\n of\tthe\u00a0day –  and the end ",
    "marks": "“It\u2019s `over\u00b4,” she said: 'no' \"yes\"",
    "forms": "Ｆull ﬁre, 10² and ½; soft\u00adhyphen, İstanbul, straẞe",
    "nothing": "",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_words_fold_as_their_letters_do_one_by_one(text: str) -> None:
    """Plain words are folded in one piece; between invisible characters each letter is folded by itself."""
    whole, parted = NormalisedText(text), NormalisedText("\u00ad".join(text))
    assert whole.text == parted.text
    for at in range(len(whole.text)):
        (start, end), (other, _) = whole.span(at, at + 1), parted.span(at, at + 1)
        assert end == start + 1
        assert other == 2 * start
