"""Which quotations are wordings of one utterance."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from factcheck.align.asked import words_question
from factcheck.align.contexts import Context, cluster, once
from factcheck.align.gather import PAIRWISE, Caps, Linking, gather
from factcheck.align.grounds import SHORT
from factcheck.find.lexicon.roles import ROLE_NOUNS
from factcheck.find.same_name import compare_names
from factcheck.find.terms import SEATS, STOP_WORDS, terms
from factcheck.find.wordings import wording_of
from factcheck.models import Doubt, NameValue, Question, QuoteValue

GRAM = 4
"""Words in a row that two wordings of one utterance share: of 5,360 foreign quotes none shared one and was alike
(text_stack.md, section 7), and it keeps every true pair."""
ALIKE = 75.0
"""Token-set likeness in percent; true pairs reach 80 and more, false ones 58 at most in the same measurement."""
RUN = 5
"""Words in a row that are enough where one quotation is much longer than the other."""
TELLING = 2
"""Words of content that both have in any case: every two sentences share small words."""
NEARLY = 75.0
"""Percent of the words in order from which two wordings of small words alone are one utterance."""
SHORTEST = 4
"""Words of a quotation that is compared; shorter ones are terms, not utterances."""
SENTENCE = 3
"""The same where they are a whole sentence, and one of them says more than how bad it was."""
OPENING = 6
"""Words of a quotation by which a question names it."""
SAME = 0.6
"""Part of a quotation that stands word for word in another source's, from which the two are one utterance."""
_PRONOUNS = frozenset(("he", "she"))
_OUTSIDE = re.compile(r"[^\w-]+")
COMMONEST = 60
"""A run of words that more quotations than this hold is a set phrase."""


_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+")
_BANAL = frozenset(
    terms(
        """terrible horrible awful dreadful tragedy tragic shock shocked shocking sad sorry unbelievable incredible war
        zone people nightmare hell chaos carnage scary terrifying heart hearts broken devastated thoughts
        prayers families victims thank thanks love family comment situation investigation work want justice
        questions answers right wrong great good bad happy proud win game"""
    )
)
"""What two people may well say in the same few words."""


def quote_questions(contexts: Sequence[Context], caps: Caps) -> list[Question]:
    """Groups of quotations that are one utterance, in the wording of each source."""
    spoken = [
        c
        for c in contexts
        if isinstance(c.detail.value, QuoteValue) and (len(words_of(c)) >= SHORTEST or _sentences(c))
    ]
    if len(spoken) <= PAIRWISE:
        groups = _in_block(spoken)
    else:
        groups, missed = gather(spoken, Linking(_relate, most=100.0), leads=_leads, fewest=1)
        caps.add("quote", "quotations", len(spoken), missed)
    told = [group for group in groups if len({context.claim.source for context in group}) > 1]
    repeated = [_in_the_same_words(group) for group in told]
    asked = map(_speaking_for_themselves, repeated)
    return [*map(_question, told), *map(_whose, _of_the_same_speakers(filter(_told_of_several, asked)))]


def _of_the_same_speakers(groups: Iterable[list[Context]]) -> list[list[Context]]:
    """The groups put together that the same sources give to the same speakers: one mix-up, however much was said."""
    together: dict[frozenset[tuple[str, str]], list[Context]] = {}
    for group in groups:
        key = frozenset((context.claim.source, context.claim.claimant) for context in group)
        together.setdefault(key, []).extend(group)
    return list(together.values())


def _in_the_same_words(group: Sequence[Context]) -> list[Context]:
    """Members beside their speaker's name whose words another source has too, nearly all of them; none where no two
    are.
    """
    spoken = [context for context in group if _names_its_speaker(context)]
    return [
        context
        for context in spoken
        if any(other.claim.source != context.claim.source and _are_the_same_words(context, other) for other in spoken)
    ]


def _are_the_same_words(left: Context, right: Context) -> bool:
    """A whole sentence, or most of the first one's."""
    ours = words_of(left)
    most = _common_run(ours, words_of(right)) >= max(RUN, SAME * len(ours))
    return most or bool(_sentences(left) & _sentences(right))


@once
def _sentences(context: Context) -> frozenset[tuple[str, ...]]:
    """The whole sentences of a quotation that say something of their own, in the wording that is compared; the title
    of a film or a book is none.
    """
    whole = _SENTENCE_END.split(context.detail.quote.strip(" ,\"“”‘’'"))
    found = (wording_of(sentence) for sentence in whole if sentence[:1].isupper() and not sentence.istitle())
    return frozenset(words for words in found if len(words) >= SENTENCE and set(terms(" ".join(words))) - _BANAL)


@once
def _names_its_speaker(context: Context) -> bool:
    """The sentence names who speaks or says what they are, or the one before names whom its "she" means: else the words
    are as often read as somebody else's.
    """
    claim = context.claim
    if claim.own_voice or claim.claimant.casefold() in _PRONOUNS:
        return False
    said = {word.casefold() for word in _OUTSIDE.split(_outside(context))}
    name = _last(context).casefold()
    meant = (
        bool(said & _PRONOUNS)
        and not {*terms(claim.claimant)} & SEATS.keys()
        and name in _OUTSIDE.split(context.previous.casefold())
    )
    return name in said or meant or bool(said & ROLE_NOUNS)


def _told_of_several(group: Sequence[Context]) -> bool:
    """More than one claimant: else the question whose words they are needs no asking."""
    return len({context.claim.claimant for context in group}) > 1


def _speaking_for_themselves(group: Sequence[Context]) -> list[Context]:
    """Members that do not speak for another."""
    speakers = frozenset((other.claim.claimant, _last(other), _own_organisations(other)) for other in group)
    return [context for context in group if not _speaks_for_another(context, speakers)]


def _speaks_for_another(context: Context, speakers: frozenset[tuple[str, str, tuple[str, ...]]]) -> bool:
    """An organisation to which another source gives the words is named beside the speaker: its head speaks for it. So
    is the speaker of another source: who of the two speaks was misread.
    """
    quote = _outside(context)
    said = _OUTSIDE.split(quote)
    return any(
        claimant != context.claim.claimant and (last in said or any(name in quote for name in bodies))
        for claimant, last, bodies in speakers
    )


def _last(context: Context) -> str:
    return context.claim.claimant.split()[-1]


def _outside(context: Context) -> str:
    """The sentence without the quoted words."""
    return context.claim.evidence[0].quote.replace(context.detail.quote, " ")


@once
def _own_organisations(context: Context) -> tuple[str, ...]:
    """Names of organisations in the claim that are its claimant."""
    claimant = context.claim.claimant
    return tuple(
        value.text
        for value in (detail.value for detail in context.siblings)
        if isinstance(value, NameValue)
        and value.name_kind == "organisation"
        and any(pair in value.text for pair in (claimant, " ".join(claimant.split()[-2:])))
    )


def _whose(group: Sequence[Context]) -> Question:
    words = group[0].detail.quote.split()
    said = " ".join(words[:OPENING]) + (" …" if len(words) > OPENING else "")
    answers = tuple(context.answer for context in group)
    return Question(f"Who said “{said}”?", "quote", "speaker", answers, doubts=_of_set_phrases(group))


FEW_WORDS = 8
"""Words of a quotation that is no set phrase, which one says after the other."""


def _of_set_phrases(group: Sequence[Context]) -> tuple[Doubt, ...]:
    """Pairs of a few words that two speakers are quoted with, each in a longer report."""
    reading = "so few words that one may have said them after the other"
    return tuple(
        Doubt(left.detail.id, right.detail.id, reading)
        for left, right in combinations(group, 2)
        if min(len(side.detail.quote.split()) for side in (left, right)) < FEW_WORDS
        and max(left.reach, right.reach) > SHORT
    )


def _in_block(spoken: Sequence[Context]) -> list[list[Context]]:
    pairs = sorted({*_candidates(list(map(_runs, spoken))), *_of_one_speaker(spoken)})
    linked = {pair: alike for pair in pairs if (alike := _relate(*(spoken[index] for index in pair)))}
    return cluster(spoken, linked, frozenset())


@once
def words_of(context: Context) -> tuple[str, ...]:
    """The words of the quotation that are compared."""
    return wording_of(context.detail.quote)


def _relate(left: Context, right: Context) -> float:
    """How alike two quotations of different sources are, in percent; 0 where they are not one utterance."""
    if left.claim.source == right.claim.source:
        return 0.0
    ours, theirs = words_of(left), words_of(right)
    alike = fuzz.token_set_ratio(" ".join(ours), " ".join(theirs))
    run = _common_run(ours, theirs)
    if _sentences(left) & _sentences(right):
        return max(alike, 1.0)
    if (alike < ALIKE and run < RUN) or (_by_two(left, right) and run < max(RUN, SAME * min(len(ours), len(theirs)))):
        return 0.0
    telling = {*ours} & {*theirs} - STOP_WORDS
    return alike if len(telling) >= TELLING or fuzz.ratio(ours, theirs) >= NEARLY else 0.0


def _by_two(left: Context, right: Context) -> bool:
    """Each sentence names its speaker, and they are not one: what they share must be most of the words."""
    if not (_names_its_speaker(left) and _names_its_speaker(right)):
        return False
    return compare_names(left.claim.claimant, right.claim.claimant).verdict == "different"


def _leads(context: Context) -> dict[str, float]:
    """Runs of words, and the speaker."""
    runs = {" ".join(run): 1.0 for run in sorted(_runs(context))}
    return runs if context.claim.own_voice else {**runs, f"by {family_of_speaker(context)}": 1.0}


def family_of_speaker(context: Context) -> str:
    """The last word of the claimant's name."""
    return context.claim.claimant.rpartition(" ")[2].casefold()


@once
def _runs(context: Context) -> frozenset[tuple[str, ...]]:
    """Runs of words, and whole sentences, by which wordings of one utterance are found."""
    words = words_of(context)
    return _sentences(context) | {words[at : at + GRAM] for at in range(len(words) - GRAM + 1)}


def _candidates(runs: Sequence[frozenset[tuple[str, ...]]]) -> list[tuple[int, int]]:
    holders: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for index, own in enumerate(runs):
        for run in own:
            holders[run].add(index)
    pairs: Counter[tuple[int, int]] = Counter()
    for indices in holders.values():
        if 1 < len(indices) <= COMMONEST:
            pairs.update(combinations(sorted(indices), 2))
    return sorted(pairs)


def _of_one_speaker(spoken: Sequence[Context]) -> list[tuple[int, int]]:
    """Pairs of quotations of one speaker: a "not" or two small words break the runs of a short one."""
    own: dict[str, list[int]] = defaultdict(list)
    for index, context in enumerate(spoken):
        if not context.claim.own_voice:
            own[family_of_speaker(context)].append(index)
    return [pair for indices in own.values() if len(indices) <= COMMONEST for pair in combinations(indices, 2)]


def _common_run(left: Sequence[str], right: Sequence[str]) -> int:
    best = 0
    lengths: dict[int, int] = {}
    for word in left:
        current = {}
        for at, other in enumerate(right):
            if word == other:
                current[at] = lengths.get(at - 1, 0) + 1
                best = max(best, current[at])
        lengths = current
    return best


def _question(group: Sequence[Context]) -> Question:
    speakers = [context.claim.claimant for context in group if not context.claim.own_voice]
    speaker = max(Counter(speakers).items(), key=lambda pair: (pair[1], len(pair[0]), pair[0]))[0] if speakers else ""
    return Question(
        text=words_question(speaker), kind="quote", aspect="wording", answers=tuple(context.answer for context in group)
    )
