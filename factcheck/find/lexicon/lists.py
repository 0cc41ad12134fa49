"""Reading of the word lists: a list is one string, so that a person can read and extend it."""

from __future__ import annotations


def words(table: str) -> frozenset[str]:
    """The words of a list, which stand between blanks."""
    return frozenset(table.split())


def phrases(table: str) -> frozenset[str]:
    """The phrases of a list, which stand between bars."""
    return frozenset(" ".join(phrase.split()) for phrase in table.split("|"))


def clusters(table: str) -> dict[str, frozenset[str]]:
    """Each word to every word that shares a row with it; rows stand between bars."""
    found: dict[str, set[str]] = {}
    for row in table.split("|"):
        members = row.split()
        for member in members:
            found.setdefault(member, set()).update(members)
    return {member: frozenset(others) for member, others in found.items()}


def canonical(table: str) -> dict[str, str]:
    """Each phrase to the first phrase of its row; rows stand between semicolons, phrases between bars."""
    found: dict[str, str] = {}
    for row in table.split(";"):
        names = [" ".join(name.split()) for name in row.split("|")]
        found.update(dict.fromkeys(names, names[0]))
    return found


def short_forms(table: str) -> dict[str, frozenset[str]]:
    """Each word of a row to the row's first word, and that to itself; rows stand between bars."""
    found: dict[str, set[str]] = {}
    for row in table.split("|"):
        full, *short = row.split()
        for form in (full, *short):
            found.setdefault(form, set()).add(full)
    return {form: frozenset(full) for form, full in found.items()}
