"""A question as a sub-editor would put it, made from a sentence that answers it."""

from factcheck.find.asking.asked import Asked, ask_for_date, ask_for_figure, ask_for_first
from factcheck.find.asking.clause import clause_start

__all__ = ["Asked", "ask_for_date", "ask_for_figure", "ask_for_first", "clause_start"]
