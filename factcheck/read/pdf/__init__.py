"""PDF files: their text layer in reading order, paragraphs put together again from lines, pages kept.

Runs in the parser's process only: PDF files are hostile input, and pdfium is not thread-safe.
"""
