"""Stop 3, extract: documents to drafts, by a language model or by the embedded rules; both answer the same drafts."""
