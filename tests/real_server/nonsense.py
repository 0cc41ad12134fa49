"""Writes a tiny language model of random weights: a real file for a real server, and nothing can be learnt from it.

Letters are its vocabulary. A grammar of the server makes its noise valid JSON; a bias towards the letters of English
and towards the quotation mark keeps its strings short. The same seed writes the same bytes.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path
from typing import Final

import gguf
import numpy as np
from numpy.typing import NDArray

WIDTH, LAYERS, HEADS, INNER, CONTEXT = 64, 2, 4, 128, 32_768
LETTERS: Final = dict(
    zip(
        "etaoinshrdlcumwfgypbvk",
        (12, 9, 8, 7.5, 7, 6.7, 6.3, 6, 6, 4.2, 4, 2.8, 2.7, 2.4, 2.3, 2.2, 2, 1.9, 1.9, 1.5, 1, 0.8),
        strict=True,
    )
)
"""Per cent of English text."""
SPACE: Final = "▁"
RARE: Final = -6.0
TEMPLATE: Final = (
    "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
Weights = NDArray[np.float32]


def vocabulary() -> list[tuple[bytes, int]]:
    """Every token with its type: three of control, all bytes, and the letters and signs of western languages."""
    kind = gguf.TokenType
    tokens = [(b"<unk>", kind.UNKNOWN), (b"<s>", kind.CONTROL), (b"</s>", kind.CONTROL)]
    tokens += [(f"<0x{byte:02X}>".encode(), kind.BYTE) for byte in range(256)]
    signs = [SPACE, *map(chr, range(33, 127)), *"éüößñçčžšłø–—“”‘’€…"]
    return tokens + [(sign.encode(), kind.NORMAL) for sign in signs]


def leaning(token: bytes, kind: int) -> float:
    """How likely a token is, whatever stands before it: the logarithm of a weight."""
    text = token.decode()
    if text == "</s>":
        return math.log(2.0)
    if kind != gguf.TokenType.NORMAL:
        return RARE
    weights = {SPACE: 14.0, '"': 7.0} | dict.fromkeys("{}[]:,", 1.0) | dict.fromkeys(".-'", 0.5)
    weights |= {"{": 5.0, ",": 0.5} | dict.fromkeys("0123456789", 1.0) | LETTERS
    weights |= {letter.upper(): share / 30 for letter, share in LETTERS.items()}
    return math.log(weights[text]) if text in weights else RARE


def write_model(path: Path, seed: int = 0) -> None:
    """Writes the model; about half a megabyte."""
    random = np.random.default_rng(seed)
    tokens = vocabulary()
    writer = gguf.GGUFWriter(path, "llama")
    describe(writer, tokens)

    def weights(*shape: int, spread: float = 0.05) -> Weights:
        return random.normal(0, spread, shape).astype(np.float32)

    embedding, output = weights(len(tokens), WIDTH, spread=0.3), weights(len(tokens), WIDTH, spread=0.3)
    embedding[:, 0] = 8.0  # one constant dimension survives all layers; normalised, it is about 7
    output[:, 0] = np.array([leaning(token, kind) for token, kind in tokens]) / 7.0
    writer.add_tensor("token_embd.weight", embedding)
    for layer in range(LAYERS):
        for name in ("attn_norm", "ffn_norm"):
            writer.add_tensor(f"blk.{layer}.{name}.weight", np.ones(WIDTH, np.float32))
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            writer.add_tensor(f"blk.{layer}.{name}.weight", weights(WIDTH, WIDTH))
        writer.add_tensor(f"blk.{layer}.ffn_gate.weight", weights(INNER, WIDTH))
        writer.add_tensor(f"blk.{layer}.ffn_up.weight", weights(INNER, WIDTH))
        writer.add_tensor(f"blk.{layer}.ffn_down.weight", weights(WIDTH, INNER))
    writer.add_tensor("output_norm.weight", np.ones(WIDTH, np.float32))
    writer.add_tensor("output.weight", output)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def describe(writer: gguf.GGUFWriter, tokens: list[tuple[bytes, int]]) -> None:
    """Writes the sizes of the model, its vocabulary and how a conversation is put to it."""
    writer.add_name("nonsense")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_tokenizer_model("llama")
    writer.add_token_list([token for token, _ in tokens])
    writer.add_token_scores([-1.0 if kind == gguf.TokenType.NORMAL else 0.0 for _, kind in tokens])
    writer.add_token_types([kind for _, kind in tokens])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_add_bos_token(True)
    writer.add_chat_template(TEMPLATE)


if __name__ == "__main__":
    write_model(Path(sys.argv[1]))
