"""Pairs of sentences with a likely innocent reading, which are listed at most, and their twins that are flagged."""

from __future__ import annotations

import pytest

from tests.align.folders import flagged

CLAIMS = {
    "a negation that is denied": (
        "Mara Holt argued for the town that the ban was motivated by religious hatred.",
        "The judge said that it was illogical that the ban was not motivated by religious hatred.",
        [],
    ),
    "a negation": (
        "Mara Holt argued for the town that the ban was motivated by religious hatred.",
        "The judge said that the ban was not motivated by religious hatred.",
        ["claim"],
    ),
    "talks that were not disclosed": (
        "According to the council, Piet Arden met with the Marran envoy in July.",
        "Mara Holt defended Piet Arden, who is criticised for not disclosing contacts with the Marran envoy.",
        [],
    ),
    "talks that were not held": (
        "According to the council, Piet Arden met with the Marran envoy in July.",
        "Piet Arden has never met with the Marran envoy, Mara Holt said.",
        ["claim"],
    ),
    "two things of which one was found": (
        "After gravestones were found broken at the Ledden cemetery, three schools of the town received bomb threats.\n"
        "\nNo bombs were found at any school.",
        "The council meets in Ledden on Monday.",
        [],
    ),
    "whom somebody did not meet": (
        "Holt's deputy told of her year: Mara Holt had meetings with 25 foreign mayors.",
        'Mara Holt told the council: "I never had meetings with Marran agents."',
        [],
    ),
    "what somebody did not do with a light verb": (
        "Mara Holt could have answered more fully, but the talk of Marrans is a hunt, the mayor said.",
        '"I did not have communications with the Marrans," Mara Holt said.',
        [],
    ),
    "hopes that were played down": (
        "The envoy has played down expectations of great progress in the talks, the mayor said.",
        "Piet Arden, the envoy, said that he had not expected any great progress in the talks.",
        [],
    ),
    "a supposition": (
        "If the reports of the contacts of Arden with the Marrans are true, then he misled the council, Holt said.",
        "Arden has denied the reports of his contacts with the Marrans.",
        [],
    ),
    "a report": (
        "Mara Holt reported the contacts of Arden with the Marrans to the council.",
        "Arden has denied the reports of his contacts with the Marrans.",
        ["claim"],
    ),
    "what a paper only supposes": (
        "It is possible that the Harbour Party was paid by the Marrans for its vote against the bridge.",
        "The Harbour Party denied that it was paid by the Marrans for its vote against the bridge.",
        [],
    ),
    "who speaks for the denier": (
        "Arden's spokeswoman said that he was asked about the campaign and not about meetings with the Marrans.\n\n"
        '"I do not know what this report is about. It is false," Arden said of meetings with the Marrans.',
        "The council meets in Ledden on Monday.",
        [],
    ),
}


@pytest.mark.parametrize(("left", "right", "kinds"), CLAIMS.values(), ids=CLAIMS)
def test_claims(left, right, kinds):
    assert [kind for kind in flagged(left, right) if kind == "claim"] == kinds
