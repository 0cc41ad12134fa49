"""Lists of articles: tables, workbooks and JSON, of which every row or entry is a source of its own."""
