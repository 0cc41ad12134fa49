"""How well the finders read text that they were not written with: the rows of `tests/cases/heldout/`.

No rule may be developed with these rows: whoever looks at what is missed in them has used them up, and new ones must be
written. What is marked optional in a row counts neither way.
"""
