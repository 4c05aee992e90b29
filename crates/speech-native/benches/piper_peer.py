"""PyPI's piper-tts as a peer of the bench: warm, in one process.

usage: piper_peer.py MODEL    (its description lies beside it)

For each line of text on stdin it prints the seconds from the text to the first chunk of sound.
"""

import sys
import time

from piper import PiperVoice

voice = PiperVoice.load(sys.argv[1])
print("ready", flush=True)
for line in sys.stdin:
    begun = time.perf_counter()
    first = next(iter(voice.synthesize(line.rstrip("\n"))))
    assert len(first.audio_float_array) > 0
    print(time.perf_counter() - begun, flush=True)
