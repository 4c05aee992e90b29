"""Computes with NumPy what a Whisper model makes of a clip, independently of whisper.cpp.

It reads a model file with 16- or 32-bit weights, and follows OpenAI's model code (github.com/openai/whisper, audio.py
and model.py) in 64-bit floats, with the encoder's context cut to a number of frames as whisper.cpp cuts it. For every
row of tokens it prints the log-probability of each token after the ones before it.

usage: reference.py MODEL < QUESTION > ANSWER    (needs the PyPI package numpy)

QUESTION: {"samples": [16 kHz, -1 to 1], "frames": N, "rows": [[token, ...], ...]}
ANSWER: {"rows": [[log-probability of the row's second token, of its third, ...], ...]}
"""

import json
import struct
import sys
from pathlib import Path

import numpy as np

WINDOW, HOP, RATE = 400, 160, 16_000


def read(path):
    data = Path(path).read_bytes()
    at = 0

    def numbers(count):
        nonlocal at
        at += 4 * count
        return struct.unpack_from(f"<{count}i", data, at - 4 * count)

    def block(length):
        nonlocal at
        at += length
        return data[at - length : at]

    header = numbers(12)
    sizes = dict(zip(("vocabulary", "context", "state", "heads", "layers"), header[1:6]))
    mels, frequencies = numbers(2)
    filters = np.frombuffer(block(4 * mels * frequencies), "<f4").reshape(mels, frequencies)
    for _ in range(numbers(1)[0]):
        block(numbers(1)[0])
    weights = {}
    while at < len(data):
        dimensions, length, kind = numbers(3)
        shape = numbers(dimensions)[::-1]
        name = block(length).decode()
        kind = {0: np.dtype("<f4"), 1: np.dtype("<f2")}[kind]
        values = np.frombuffer(block(int(np.prod(shape)) * kind.itemsize), kind)
        weights[name] = values.reshape(shape).astype(np.float64)
    return sizes, filters.astype(np.float64), weights


def log_mel(samples, filters, frames):
    """The first 2 * frames columns of the spectrogram of the clip followed by 30 s of silence."""
    start = samples[1 : WINDOW // 2 + 1][::-1]
    padded = np.concatenate([start, samples, np.zeros(30 * RATE + WINDOW // 2)])
    count = (len(padded) - WINDOW) // HOP
    hann = 0.5 * (1 - np.cos(2 * np.pi * np.arange(WINDOW) / WINDOW))
    windows = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP][:count]
    power = np.abs(np.fft.rfft(windows * hann)) ** 2
    mel = np.log10(np.maximum(filters @ power.T, 1e-10))
    mel = (np.maximum(mel, mel.max() - 8) + 4) / 4
    return mel[:, : 2 * frames]


def gelu(x):
    """The form with tanh, which ggml computes; it differs from the one with erf by less than 0.0005."""
    return 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))


class Model:
    def __init__(self, path):
        self.sizes, self.filters, self.weights = read(path)

    def linear(self, name, x):
        bias = self.weights.get(f"{name}.bias")
        y = x @ self.weights[f"{name}.weight"].T
        return y if bias is None else y + bias

    def norm(self, name, x):
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-5)
        return scaled * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def convolution(self, name, x, stride):
        """A convolution over time with three taps; x has channels and then time."""
        weight, bias = self.weights[f"{name}.weight"], self.weights[f"{name}.bias"]
        padded = np.pad(x, ((0, 0), (1, 1)))
        taps = np.stack([padded[:, tap : tap + x.shape[1]] for tap in range(3)])[:, :, ::stride]
        return np.einsum("ock,kct->ot", weight, taps) + bias.reshape(-1, 1)

    def attention(self, name, x, source, causal):
        heads = self.sizes["heads"]

        def split(y):
            return y.reshape(len(y), heads, -1).transpose(1, 0, 2)

        query = split(self.linear(f"{name}.query", x))
        key = split(self.linear(f"{name}.key", source))
        value = split(self.linear(f"{name}.value", source))
        scores = query @ key.transpose(0, 2, 1) / np.sqrt(query.shape[-1])
        if causal:
            scores = scores + np.triu(np.full(scores.shape[-2:], -np.inf), 1)
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        scores /= scores.sum(-1, keepdims=True)
        return self.linear(f"{name}.out", (scores @ value).transpose(1, 0, 2).reshape(len(x), -1))

    def block(self, name, x, sound=None):
        normal = self.norm(f"{name}.attn_ln", x)
        x = x + self.attention(f"{name}.attn", normal, normal, causal=sound is not None)
        if sound is not None:
            x = x + self.attention(f"{name}.cross_attn", self.norm(f"{name}.cross_attn_ln", x), sound, causal=False)
        hidden = gelu(self.linear(f"{name}.mlp.0", self.norm(f"{name}.mlp_ln", x)))
        return x + self.linear(f"{name}.mlp.2", hidden)

    def encode(self, samples, frames):
        x = log_mel(samples, self.filters, frames)
        x = gelu(self.convolution("encoder.conv1", x, 1))
        x = gelu(self.convolution("encoder.conv2", x, 2)).T
        x = x + self.weights["encoder.positional_embedding"][:frames]
        for layer in range(self.sizes["layers"]):
            x = self.block(f"encoder.blocks.{layer}", x)
        return self.norm("encoder.ln_post", x)

    def score(self, sound, tokens):
        embedding = self.weights["decoder.token_embedding.weight"]
        x = embedding[tokens] + self.weights["decoder.positional_embedding"][: len(tokens)]
        for layer in range(self.sizes["layers"]):
            x = self.block(f"decoder.blocks.{layer}", x, sound)
        logits = self.norm("decoder.ln", x) @ embedding.T
        highest = logits.max(-1, keepdims=True)
        logits = logits - highest - np.log(np.exp(logits - highest).sum(-1, keepdims=True))
        return [float(logits[index, token]) for index, token in enumerate(tokens[1:])]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    question = json.load(sys.stdin)
    model = Model(sys.argv[1])
    sound = model.encode(np.array(question["samples"]), question["frames"])
    json.dump({"rows": [model.score(sound, row) for row in question["rows"]]}, sys.stdout)
