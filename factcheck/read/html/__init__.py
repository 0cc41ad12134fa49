"""Saved web pages: all visible text, the article told apart from the page around it, and what the page says of itself.

Runs in the parser's process only: pages are hostile input.
"""
