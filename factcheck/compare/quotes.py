"""Whether two wordings of one utterance differ, and in what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import Literal

from rapidfuzz.distance import OSA

from factcheck.compare.verdict import Verdict
from factcheck.find.deeds import agents_in
from factcheck.find.lexicon.people import POLITICAL
from factcheck.find.lexicon.roles import ROLE_NOUNS
from factcheck.find.same_name import compare_names
from factcheck.find.spelling import american
from factcheck.find.terms import STOP_WORDS
from factcheck.find.wordings import ELLIPSIS, PHRASE, wording_of
from factcheck.models import QuoteValue

Sort = Literal["spelling", "wording", "meaning"]
_NEGATIONS = frozenset("""not no never none neither nor cannot without hardly nothing nobody""".split())
_HEDGES = frozenset("""perhaps maybe may might could possibly probably likely apparently reportedly""".split())
_SMALL = frozenset(
    """a an the that this these those and or of to in on at for is are was were be been it its mr mrs ms then
    with by from as""".split()
)
_SLIGHT = frozenset("a an the that this these those and mr mrs ms then".split())
"""Small words of which one is as good as another; "from" for "for", "is" for "was" is another wording."""
_COMPARING = frozenset("less more least most fewer few many under over above below before after".split())
EDGE = 3
"""Words that are changed at a quotation's edge; where more differ there, each of the two goes on alone."""
_DESCRIBING = POLITICAL | ROLE_NOUNS | frozenset("democrat republican conservative liberal labour native".split())
"""Words that tell what somebody is."""
_OFFICES = frozenset(("PM", "FM", "MP", "CEO", "President", "Chancellor", "Premier", "Taoiseach", "Minister"))
"""Words that stand for whoever holds the office."""
CERTAIN = 3
"""How many times as much two wordings share as differs in them, from which a speaker is sure to have said one thing:
of pairs in real news that share less, four in five were two utterances, or two translations of one."""
LONG_RUN = 4
"""Words in a row that they share in any case; fewer are a set phrase."""
LONG_WORD = 6
"""Letters from which one changed letter is a slip; of shorter words it makes other words."""


def compare_quotes(left: QuoteValue, right: QuoteValue) -> Verdict:
    """Two quotations of one utterance differ when neither is an excerpt of the other and words between the marks
    differ.

    An ellipsis, a bracketed insertion or a shorter excerpt is no difference; a changed figure, name, hedge or "not" is
    one of meaning. Where more of the words differ than are shared, they may be two utterances or two translations.
    """
    verdict = _compare(wording_of(left.text), wording_of(right.text))
    if verdict.agreement == "agree" or not any(mark in left.text + right.text for mark in "[("):
        return verdict
    replaced = _compare(*(wording_of(value.text, inserted=ELLIPSIS) for value in (left, right)))
    return replaced if replaced.agreement == "agree" else verdict


def _compare(ours: tuple[str, ...], theirs: tuple[str, ...]) -> Verdict:
    if _excerpt(ours, theirs) or _excerpt(theirs, ours):
        return Verdict("agree", note="" if ours == theirs else "one is an excerpt of the other")
    changes = _changes(ours, theirs)
    if not changes:
        return Verdict("agree", note="they share a part, and each goes on alone")
    sort = _sort(changes)
    telling = max(changes, key=lambda change: (_RANK[_sort_of(*change)], len(change[0]) + len(change[1])))
    words = " / ".join(f"“{' '.join(side)}”" if side else "left out" for side in telling)
    if sort == "spelling":
        return Verdict("agree", note=f"they differ in spelling only: {words}")
    if not _is_one_utterance(ours, theirs, changes):
        return Verdict("unclear", note="they share too little: it may be another utterance, or another translation")
    difference = f"{sort}: {words}"
    if max(len(ours), len(theirs)) <= PHRASE:
        return Verdict("differ", difference, "both can hold if each of them was said", certain=False)
    small = all({*left, *right} <= _SMALL for left, right in changes)
    return Verdict("differ", difference, certain=not small, far=sort == "meaning")


def compare_speakers(left: QuoteValue, right: QuoteValue) -> Verdict:
    """One utterance is given to two people whose names cannot be forms of one name, or to two offices."""
    if not (_is_named(left.speaker) or _is_named(right.speaker)):
        ours, theirs = agents_in(left.speaker), agents_in(right.speaker)
        if ours and theirs and not ours & theirs:
            return Verdict(
                "differ", difference=f"{left.speaker} / {right.speaker}", note="both can hold if both said it"
            )
    if not (_is_named(left.speaker) and _is_named(right.speaker)):
        return Verdict("unclear", note="one of the speakers is not named")
    compared = compare_names(left.speaker, right.speaker)
    if compared.verdict == "different":
        return Verdict("differ", difference=f"{left.speaker} / {right.speaker}", note="both can hold if both said it")
    return Verdict("agree" if compared.verdict in ("same", "variant") else "unclear", note=compared.reason)


def _is_named(speaker: str) -> bool:
    """A name, and not only what somebody is: "Mara Holt", not "a police officer" or "Connecticut Democrat"."""
    words = speaker.split()
    if not words or not words[-1][:1].isupper() or words[0].casefold() in ("a", "an") or words[0] == "The":
        return False
    if words[-1] in _OFFICES:
        return False
    return not any(word.casefold() in _DESCRIBING for word in (words[-1], *filter(str.islower, words)))


def _excerpt(part: Sequence[str], whole: Sequence[str]) -> bool:
    """The stretches of `part` between ellipses stand in `whole`, in order."""
    at = 0
    for stretch in _stretches(part):
        found = next(
            (i for i in range(at, len(whole) - len(stretch) + 1) if tuple(whole[i : i + len(stretch)]) == stretch), None
        )
        if found is None:
            return False
        at = found + len(stretch)
    return True


def _stretches(words: Sequence[str]) -> list[tuple[str, ...]]:
    stretches: list[list[str]] = [[]]
    for word in words:
        if word == ELLIPSIS:
            stretches.append([])
        else:
            stretches[-1].append(word)
    return [tuple(stretch) for stretch in stretches if stretch]


def _changes(left: Sequence[str], right: Sequence[str]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Words that differ between the first and the last words that both share; what stands outside is an excerpt's
    edge.
    """
    steps = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    equal = [at for at, step in enumerate(steps) if step[0] == "equal"]
    if not equal:
        return []
    inner = steps[equal[0] : equal[-1] + 1]
    outer = (*steps[: equal[0]], *steps[equal[-1] + 1 :])
    edges = [step for step in outer if step[0] == "replace" and max(step[2] - step[1], step[4] - step[3]) <= EDGE]
    changed = [step for step in inner if step[0] != "equal"] + edges
    pairs = [(tuple(left[a:b]), tuple(right[c:d])) for _, a, b, c, d in changed]
    return [pair for pair in pairs if ELLIPSIS not in pair[0] and ELLIPSIS not in pair[1]]


def _shared(left: Sequence[str], right: Sequence[str]) -> list[str]:
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    return [word for block in blocks for word in left[block.a : block.a + block.size]]


def _is_one_utterance(
    ours: Sequence[str], theirs: Sequence[str], changes: Sequence[tuple[tuple[str, ...], tuple[str, ...]]]
) -> bool:
    """Much is shared, a good part of it in one stretch, and little differs; a "not" that only one of them has may
    stand amid the stretch. Or one word differs, and nothing else.
    """
    if len(changes) == 1 and len(ours) == len(theirs) and max(map(len, changes[0])) == 1:
        return True
    if _turns_twice(changes):
        return False
    turned = any(bool(_NEGATIONS & {*left}) != bool(_NEGATIONS & {*right}) for left, right in changes)
    differs = _weight(word for change in changes for word in max(change, key=_weight))
    run = SequenceMatcher(None, ours, theirs, autojunk=False).find_longest_match().size
    return (turned or run >= LONG_RUN) and _weight(_shared(ours, theirs)) >= CERTAIN * differs


def _turns_twice(changes: Sequence[tuple[tuple[str, ...], tuple[str, ...]]]) -> bool:
    """A "not" stands in one only, and so does another comparison: "less than 18 is not", "at least 18 is"."""
    turned = any(bool(_NEGATIONS & {*left}) != bool(_NEGATIONS & {*right}) for left, right in changes)
    return turned and any(_COMPARING & {*left} and _COMPARING & {*right} for left, right in changes)


def _weight(words: Iterable[str]) -> int:
    """How much so many words say: one of content as much as two small ones."""
    return sum(1 if word in STOP_WORDS else 2 for word in words)


_RANK: dict[Sort, int] = {"spelling": 0, "wording": 1, "meaning": 2}


def _sort(changes: Sequence[tuple[tuple[str, ...], tuple[str, ...]]]) -> Sort:
    return max((_sort_of(*change) for change in changes), key=_RANK.__getitem__)


def _sort_of(left: tuple[str, ...], right: tuple[str, ...]) -> Sort:
    if "".join(left) == "".join(right):
        return "spelling"
    if any(bool(words & {*left}) != bool(words & {*right}) for words in (_NEGATIONS, _HEDGES)):
        return "meaning"
    if any(word[0].isdigit() for word in (*left, *right)):
        return "meaning"
    if {*left, *right} <= (_SMALL if not left or not right else _SLIGHT):
        return "spelling"
    if _run_together(left) == _run_together(right) != "" or _initials(left, right) or _initials(right, left):
        return "spelling"
    if len(left) == len(right) and all(_slip(a, b) for a, b in zip(left, right, strict=True)):
        return "spelling"
    return "wording"


def _run_together(words: Sequence[str]) -> str:
    """The letters of all but small words: "pick axe" and "pickaxe", "rock 'n' roll" and "rock'n'roll" are one."""
    return "".join(word for word in words if word not in _SMALL).replace("'", "")


def _initials(short: Sequence[str], long: Sequence[str]) -> bool:
    """ "UN" and "United Nations"; small words stand for nothing."""
    words = [word for word in long if word not in _SMALL]
    own = [word for word in short if word not in _SMALL]
    return len(own) == 1 and len(words) > 1 and own[0] == "".join(word[0] for word in words)


def _slip(left: str, right: str) -> bool:
    """One letter of a long word, or a British beside an American spelling."""
    if min(len(left), len(right)) >= LONG_WORD and OSA.distance(left, right) <= 1:
        return True
    return american(left) == american(right)
