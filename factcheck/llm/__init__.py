"""Asks language models; the only package that knows openai and instructor, and it loads them at the first request."""

from __future__ import annotations

from factcheck.llm.endpoint_model import EndpointModel
from factcheck.llm.language_model import Answer, LanguageModel, Prompt, TooLongError, UnansweredError
from factcheck.llm.prompt_file import PromptFile, load_prompt
from factcheck.llm.scripted import ScriptedModel

__all__ = [
    "Answer",
    "EndpointModel",
    "LanguageModel",
    "Prompt",
    "PromptFile",
    "ScriptedModel",
    "TooLongError",
    "UnansweredError",
    "load_prompt",
]
