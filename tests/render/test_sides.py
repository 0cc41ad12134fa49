from __future__ import annotations

from dataclasses import replace

from factcheck.render.labels import Labels
from factcheck.render.pieces import Tag, Wording
from factcheck.render.sides import QUOTES_SHOWN, group_accounts, group_values, tell_accounts
from tests.render.claims import CLAIMS, NO_WATER
from tests.render.sample import DEAD_SIDES, MASTER_SIDES, SAID_SIDES, STARTED_SIDES, make_sample
from tests.render.story import side, whole

LABELS = Labels(make_sample())


def drawn(wording: Wording) -> str:
    return "".join(f"[{segment.text}]" if segment.marked else segment.text for segment in wording.segments)


def test_a_value_stands_once_with_all_its_places() -> None:
    two, three = group_values(DEAD_SIDES, "figure", LABELS)
    assert (drawn(two.value), two.tags) == ("2 people", (Tag("S1", 3), Tag("S4", 5)))
    assert (drawn(three.value), three.tags) == ("3 people", (Tag("S2", 2), Tag("S3", 2, 1), Tag("S5", 4)))


def test_counts_that_agree_are_their_number_where_their_nouns_differ() -> None:
    told = ("3 dead", "3 people", "3", "about 3 people", "3 to 4 people")
    sides = [one.model_copy(update={"value": value}) for one, value in zip(DEAD_SIDES, told, strict=True)]
    agreed = group_values(sides, "figure", LABELS, agreed=True)
    assert [(drawn(one.value), len(one.tags)) for one in agreed] == [
        ("3", 3),
        ("about 3 people", 1),
        ("3 to 4 people", 1),
    ]
    assert len(group_values(sides, "figure", LABELS)) == len(told)


def test_the_documents_words_stand_beside_a_value_that_was_worked_out() -> None:
    given = group_values(STARTED_SIDES, "date", LABELS)
    assert [one.said for one in given] == [
        "shortly before midnight on Monday",
        "about 00:20 on Tuesday",
        "23:47 on 5 May 2031",
        "Monday night",
    ]
    assert not any(one.said for one in group_values(MASTER_SIDES, "name", LABELS))


def test_wordings_and_spellings_have_their_differences_marked() -> None:
    assert [drawn(one.value) for one in group_values(MASTER_SIDES, "name", LABELS)] == [
        "Ilse Brandvi[k]",
        "Ilse Brandvi[g]",
        "I. Brandvi[k]",
    ]
    first, *_ = group_values(SAID_SIDES, "quote", LABELS)
    assert drawn(first.value) == "We lost [the] building in [under] forty minutes"
    assert first.verbatim


def test_an_account_is_the_sentence_with_the_detail_marked_in_it() -> None:
    account = tell_accounts(DEAD_SIDES, "figure", LABELS)[3]
    assert drawn(account.words).startswith("[Two persons] lost their lives. A third")
    assert (account.tag, account.value, account.claimant) == (Tag("S4", 5), "2 people", "Ansley Harbour Authority")
    assert account.claim == LABELS.claims[CLAIMS["a_dead"].id]


def test_the_mention_is_marked_where_the_side_gives_the_whole_sentence() -> None:
    held = CLAIMS["w_start"]
    sentence = held.evidence[0].quote
    given = side(held, sentence, "6 May 2031, 00:20").model_copy(update={"mention": held.mentions[0].id})
    (account,) = tell_accounts([given], "date", LABELS)
    assert "[about 00:20 on Tuesday]" in drawn(account.words)
    assert group_values([given], "date", LABELS)[0].said == "about 00:20 on Tuesday"


def test_only_what_stands_between_the_marks_is_compared_as_a_quotation() -> None:
    held = CLAIMS["b_lost"]
    given = side(held, held.evidence[0].quote, NO_WATER)
    accounts = tell_accounts([SAID_SIDES[0], given], "quote", LABELS)
    assert drawn(accounts[1].words).endswith(
        '[and we lost it because there was no water]," Reyle told the crowd on Wednesday.'
    )


def test_a_whole_claim_has_nothing_marked() -> None:
    (account,) = tell_accounts([whole(CLAIMS["c_deny"])], "claim", LABELS)
    assert drawn(account.words) == CLAIMS["c_deny"].evidence[0].quote


def test_a_side_whose_claim_is_not_in_the_report_shows_its_own_quote() -> None:
    labels = Labels(make_sample(claims=()))
    (account,) = tell_accounts(DEAD_SIDES[:1], "figure", labels)
    assert drawn(account.words) == "two dock workers"
    assert account.claim == ""


def test_a_foreign_quote_carries_its_language() -> None:
    (account,) = tell_accounts([whole(CLAIMS["r_fire"])], "claim", LABELS)
    assert account.words.language == "ru"


def test_of_many_quotes_of_one_value_some_are_shown_and_the_places_of_all_are_listed() -> None:
    accounts = tell_accounts([*DEAD_SIDES, *SAID_SIDES, *MASTER_SIDES], "figure", LABELS)
    alike = [replace(account, value="2 people") for account in accounts]
    for kind, shown in (("figure", QUOTES_SHOWN), ("claim", len(alike))):
        (camp,) = [
            camp for row in group_accounts(alike, kind, LABELS) for camp in row.camps if camp.heading != "Denied"
        ][:1]
        assert len(camp.quoted) <= shown
        assert bool(camp.also) == (kind == "figure")
    (camp,) = group_accounts(alike, "figure", LABELS)[0].camps
    places = [tag for one in camp.quoted for tag in one.tags] + list(camp.also)
    assert set(places) == {account.tag for account in alike}


def test_claims_that_nobody_denies_stand_beside_each_other_by_their_places() -> None:
    found = next(one for one in make_sample().inconsistencies if one.proposed_by == "model" and one.kind == "claim")
    accounts = tell_accounts(found.sides, found.kind, LABELS)
    headings = [camp.heading for row in group_accounts(accounts, found.kind, LABELS) for camp in row.camps]
    assert headings == list(dict.fromkeys(account.tag.label for account in accounts))
    one_source = [
        replace(account, tag=replace(account.tag, label="S9", paragraph=n)) for n, account in enumerate(accounts)
    ]
    headings = [camp.heading for row in group_accounts(one_source, found.kind, LABELS) for camp in row.camps]
    assert headings == [f"S9 ¶{number}" for number in range(len(accounts))]
