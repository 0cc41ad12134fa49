from __future__ import annotations

import pytest

from factcheck.compare.quotes import compare_quotes
from factcheck.models import QuoteValue

WHOLE = "I have seen the water rise of late, a great deal, and it will not stop before spring"
CASES = [
    pytest.param(WHOLE, "I’ve seen the water rise of late", "agree", "", id="an excerpt with a contraction"),
    pytest.param(WHOLE, "I have seen the water rise … and it will not stop", "agree", "", id="an ellipsis"),
    pytest.param(WHOLE, "[They] have seen the water rise of late", "agree", "", id="a bracketed insertion"),
    pytest.param(WHOLE, "seen the [river] water rise of late, a great deal", "agree", "", id="an insertion inside"),
    pytest.param(WHOLE, WHOLE.upper(), "agree", "", id="case"),
    pytest.param(
        "We must organise the defence", "We must organize the defense", "agree", "", id="British and American spelling"
    ),
    pytest.param(WHOLE, WHOLE.replace("not ", ""), "differ", "meaning", id="a dropped not"),
    pytest.param("It cost 400 pounds a head", "It cost 900 pounds a head", "differ", "meaning", id="a figure"),
    pytest.param(
        "it may be too late for them now", "it is too late for them now", "differ", "meaning", id="a dropped hedge"
    ),
    pytest.param(
        "we saw the numbers increase last year",
        "we saw the numbers decrease last year",
        "differ",
        "wording",
        id="a near word",
    ),
    pytest.param(
        "and nothing was done about the dust",
        "and little was done about the dust",
        "differ",
        "meaning",
        id="nothing and little",
    ),
    pytest.param(
        "the house was full of smoke and noise",
        "the house was full of dust and noise",
        "differ",
        "wording",
        id="another noun",
    ),
    pytest.param("the UN will help us", "the United Nations will help us", "agree", "", id="initials"),
    pytest.param(
        "it cost us $38m in all", "it cost us $38 million dollars in all", "agree", "", id="a sum written out"
    ),
    pytest.param("he hit it with a pick axe", "he hit it with a pickaxe", "agree", "", id="run together"),
    pytest.param("a pot of do-nothing-ism here", "a pot of do-nothingism here", "agree", "", id="a hyphen more"),
    pytest.param("since we (the board) took the club", "since we took the club", "agree", "", id="round brackets"),
    pytest.param("the errors of the Tories hurt us", "the errors of the (party) hurt us", "agree", "", id="replaced"),
    pytest.param("with speed and with care", "with speed and care", "agree", "", id="a preposition"),
    pytest.param(
        "a moment from which there is no way back",
        "a moment for which there is no way back",
        "differ",
        "wording",
        id="another preposition",
    ),
    pytest.param(
        "there is good evidence of a breach", "there was good evidence of a breach", "differ", "wording", id="a tense"
    ),
    pytest.param(
        "we will meet the unions on Monday",
        "I like the unions but the strike was wrong",
        "unclear",
        "",
        id="two utterances",
    ),
    pytest.param(
        "I made mistakes, but I broke no law",
        "I made mistakes, and I broke the law",
        "differ",
        "meaning",
        id="a not amid short stretches",
    ),
    pytest.param("he ran into the street shouting", "he ran into a street shouting", "agree", "", id="an article"),
]


@pytest.mark.parametrize(("left", "right", "agreement", "sort"), CASES)
def test_wordings(left, right, agreement, sort):
    for one, other in ((left, right), (right, left)):
        verdict = compare_quotes(QuoteValue(text=one), QuoteValue(text=other))
        assert verdict.agreement == agreement
        assert verdict.difference.partition(":")[0] == sort
