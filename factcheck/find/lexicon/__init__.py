"""Word lists that the finders of names read: written down from general knowledge, copied from no list, no one's data.

Everything is in lower case and without diacritics unless a constant says otherwise.
"""
