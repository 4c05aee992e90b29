"""whisper.cpp itself, by PyPI's pywhispercpp, as a peer of the bench: warm, in one process.

usage: whisper_peer.py MODEL CLIP FRAMES    (CLIP: 32-bit floats at 16 kHz; FRAMES: the bench's own audio context)

For each name of settings on stdin it prints the seconds from the clip to the text, how many tokens were decoded, the
prompt's among them, and how often the encoder ran.
"""

import re
import sys
import tempfile
import time
import os

import _pywhispercpp
import numpy as np
from pywhispercpp.model import Model

# What a model that understands writes of the clip: "The general assembly." is 4 tokens of OpenAI's vocabulary. They
# are followed by the end, and at whisper.cpp's defaults stand between two timestamps; the last token that is sampled
# needs no decoding. Nothing makes such a model decode the same clip again at another temperature.
TEXT_TOKENS = 4
UNDERSTANDING = {"temperature_inc": 0.0, "max_tokens": TEXT_TOKENS + 2}
FAST = {
    "temperature_inc": 0.0,
    "max_tokens": TEXT_TOKENS,
    "single_segment": True,
    "no_timestamps": True,
    "no_context": True,
    "greedy": {"best_of": 1},
}
SETTINGS = {
    "untouched": {},
    "default": UNDERSTANDING,
    "fast": FAST | {"audio_ctx": 512},
    "shortest": FAST | {"audio_ctx": int(sys.argv[3])},
}
# How long one clip may take, in seconds: at the defaults random weights are decoded six times to the limit.
PATIENCE = 60

model_file, clip = sys.argv[1], np.fromfile(sys.argv[2], dtype="<f4")

# whisper.cpp tells what it did in its log only, which goes to stderr.
log = tempfile.TemporaryFile("w+")
os.dup2(log.fileno(), 2)


def open_model(settings):
    given = {"language": "en", "n_threads": 2, "print_progress": False, "print_timestamps": False}
    return Model(model_file, redirect_whispercpp_logs_to=False, **given, **settings)


def runs(text, what):
    return int(re.findall(rf"{what} time = .*? / +(\d+) runs", text)[-1])


models = {name: open_model(settings) for name, settings in SETTINGS.items()}
print("ready", flush=True)
for line in sys.stdin:
    model = models[line.strip()]
    _pywhispercpp.whisper_reset_timings(model._ctx)
    begun = time.perf_counter()
    # Asking whether to go on takes time too, so only where it may be needed.
    patient = None if SETTINGS[line.strip()] else (lambda: time.perf_counter() - begun > PATIENCE)
    model.transcribe(clip, abort_callback=patient)
    seconds = time.perf_counter() - begun
    log.truncate(0)
    log.seek(0)
    model.print_timings()
    log.seek(0)
    text = log.read()
    # A count of none is printed as one.
    print(seconds, runs(text, "decode") + runs(text, "batchd"), runs(text, "encode"), flush=True)
