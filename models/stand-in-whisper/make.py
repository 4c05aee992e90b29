"""Makes a stand-in Whisper model: a real file in whisper.cpp's format with random weights, for tests and benches.

It has everything that whisper.cpp looks for (mel filters, a multilingual vocabulary, all tensors), so that the whole
path from sound to scores runs where no real model can be had. It recognises nothing. The weights come from a fixed
seed, so every run makes the same file.

usage: make.py FILE [--tiny]    (needs the PyPI package numpy)
    --tiny  the sizes of Whisper's "tiny" model (39 million weights) instead of tiny ones, and a vocabulary with the
            English words of the app and its course: for measuring time
"""

import re
import struct
import sys
from pathlib import Path

import numpy as np

SEED = 2
MAGIC = 0x67676D6C  # "ggml"
RATE, WINDOW, MELS = 16_000, 400, 80
VOCABULARY = 51_865  # whisper.cpp takes a model with fewer tokens for an English one
F32, F16 = 0, 1

SMALL = {"context": 1500, "state": 64, "heads": 2, "layers": 2, "text_context": 448}
TINY = {"context": 1500, "state": 384, "heads": 6, "layers": 4, "text_context": 448}

# Words that are one token, beside the 256 bytes; so that texts have tokens of one and of several bytes.
WORDS = [
    " yes", " no", " help", " again", " stop", " what", " is", " a", " the", " co", "operative", " member", " share",
    " vote", " one", " two", " three", " Yes", " No", " Help", "es", "op", "ag", "ain", " n", " y", " h", "elp",
]

# OpenAI's vocabulary has nine in ten of the words that a member is expected to say as one token, and the others as
# two or three; so these texts stand for its vocabulary where it matters how many tokens an answer has.
ROOT = Path(__file__).resolve().parents[2]
TEXTS = [ROOT / "locales/en.ftl", ROOT / "lessons/cooperative-basics/words/en.ftl"]


def mel_filters():
    """Triangles on Slaney's mel scale, as in librosa.filters.mel, which Whisper's filters come from."""

    def to_mel(hz):
        return np.where(hz < 1000, hz * 3 / 200, 15 + np.log(np.maximum(hz, 1e-9) / 1000) / (np.log(6.4) / 27))

    def to_hz(mel):
        return np.where(mel < 15, mel * 200 / 3, 1000 * np.exp((mel - 15) * np.log(6.4) / 27))

    edges = to_hz(np.linspace(to_mel(np.array(0.0)), to_mel(np.array(RATE / 2)), MELS + 2))
    frequencies = np.linspace(0, RATE / 2, WINDOW // 2 + 1)
    rise = (frequencies - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    fall = (edges[2:, None] - frequencies) / (edges[2:] - edges[1:-1])[:, None]
    area = 2 / (edges[2:] - edges[:-2])
    return (np.maximum(0, np.minimum(rise, fall)) * area[:, None]).astype(np.float32)


def sinusoids(length, channels):
    """Whisper's positions of the encoder."""
    scale = np.exp(-np.log(10_000) / (channels // 2 - 1) * np.arange(channels // 2))
    angles = np.arange(length)[:, None] * scale[None, :]
    return np.concatenate([np.sin(angles), np.cos(angles)], axis=1)


def tensors(size, random):
    """Yields every tensor: its name, its values, and whether it is one of the big ones, which are stored as f16."""
    state = size["state"]

    def matrix(*shape):
        fan_in = int(np.prod(shape[1:]))
        return random.standard_normal(shape, dtype=np.float32) * (1.2 / np.sqrt(fan_in))

    def bias(*shape):
        return random.standard_normal(shape, dtype=np.float32) * 0.1

    def norm(name):
        yield f"{name}.weight", 1 + bias(state), False
        yield f"{name}.bias", bias(state), False

    def attention(name):
        for part in ("query", "key", "value", "out"):
            yield f"{name}.{part}.weight", matrix(state, state), True
            if part != "key":
                yield f"{name}.{part}.bias", bias(state), False

    def block(name, cross):
        yield from attention(f"{name}.attn")
        yield from norm(f"{name}.attn_ln")
        if cross:
            yield from attention(f"{name}.cross_attn")
            yield from norm(f"{name}.cross_attn_ln")
        yield f"{name}.mlp.0.weight", matrix(4 * state, state), True
        yield f"{name}.mlp.0.bias", bias(4 * state), False
        yield f"{name}.mlp.2.weight", matrix(state, 4 * state), True
        yield f"{name}.mlp.2.bias", bias(state), False
        yield from norm(f"{name}.mlp_ln")

    yield "encoder.positional_embedding", sinusoids(size["context"], state), False
    yield "encoder.conv1.weight", matrix(state, MELS, 3), True
    yield "encoder.conv1.bias", bias(state, 1), False
    yield "encoder.conv2.weight", matrix(state, state, 3), True
    yield "encoder.conv2.bias", bias(state, 1), False
    for layer in range(size["layers"]):
        yield from block(f"encoder.blocks.{layer}", cross=False)
    yield from norm("encoder.ln_post")
    yield "decoder.positional_embedding", bias(size["text_context"], state), False
    yield "decoder.token_embedding.weight", matrix(VOCABULARY, state) * 2, True
    for layer in range(size["layers"]):
        yield from block(f"decoder.blocks.{layer}", cross=True)
    yield from norm("decoder.ln")


def words_of_texts():
    """Every word of the texts as it is written within a sentence, with a small letter and with a capital."""
    words = {word for text in TEXTS for word in re.findall(r"[A-Za-z]+", text.read_text(encoding="utf-8"))}
    return sorted({f" {first}{word[1:]}" for word in words for first in (word[0].lower(), word[0].upper())})


def vocabulary(words):
    """The bytes, then the words. whisper.cpp names the remaining tokens, the special ones among them."""
    return [bytes([byte]) for byte in range(256)] + [word.encode() for word in words]


def write(path, size, words):
    random = np.random.default_rng(SEED)
    with path.open("wb") as file:

        def numbers(*values):
            file.write(struct.pack(f"<{len(values)}I", *values))

        half = (size["state"], size["heads"], size["layers"])
        numbers(MAGIC, VOCABULARY, size["context"], *half, size["text_context"], *half, MELS, F16)
        filters = mel_filters()
        numbers(*filters.shape)
        file.write(filters.astype("<f4").tobytes())
        tokens = vocabulary(words)
        numbers(len(tokens))
        for token in tokens:
            numbers(len(token))
            file.write(token)
        for name, values, big in tensors(size, random):
            numbers(values.ndim, len(name), F16 if big else F32, *reversed(values.shape))
            file.write(name.encode())
            file.write(values.astype("<f2" if big else "<f4").tobytes())


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--tiny"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    if "--tiny" in sys.argv:
        write(Path(arguments[0]), TINY, words_of_texts())
    else:
        write(Path(arguments[0]), SMALL, WORDS)
