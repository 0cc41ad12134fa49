"""Page furniture: what stands on a page and is not its article. It is told apart with its reason, never removed."""
