"""espeak-ng 1.52 through its C interface: speech with the time of every phone, and the phones of a text.

The library and its data come from the package `espeakng-loader`. One process holds one espeak-ng, because the
library keeps its state in globals.
"""

import ctypes
import shutil
from dataclasses import dataclass
from pathlib import Path

import espeakng_loader
import numpy as np

# Values of `speak_lib.h`, in the order of its enumerations.
OUTPUT_SYNCHRONOUS = 2
INITIALIZE_PHONEME_EVENTS, INITIALIZE_PHONEME_IPA, INITIALIZE_DONT_EXIT = 0x0001, 0x0002, 0x8000
CHARS_UTF8 = 1
EVENT_END_OF_LIST, EVENT_PHONEME = 0, 7
RATE, VOLUME, PITCH, RANGE = 1, 2, 3, 4
PHONEMES_IPA = 0x02


class Event(ctypes.Structure):
    """`espeak_EVENT`, with its union of the last eight bytes read as the text of a phone."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("phone", ctypes.c_char * 8),
    ]


CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Event))


@dataclass
class Speech:
    """What espeak-ng said: samples in [-1, 1] at `rate`, and when each phone begins (in samples)."""

    samples: np.ndarray
    rate: int
    phones: list[tuple[float, str]]


class Espeak:
    """The one espeak-ng of this process."""

    def __init__(self, data: Path | None = None):
        """Starts the library with the data folder `data` (whose folder `espeak-ng-data` it reads)."""
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        folder = str(data) if data else str(Path(espeakng_loader.get_data_path()).parent)
        options = INITIALIZE_DONT_EXIT | INITIALIZE_PHONEME_EVENTS | INITIALIZE_PHONEME_IPA
        self.rate = self._library.espeak_Initialize(OUTPUT_SYNCHRONOUS, 0, folder.encode(), options)
        if self.rate <= 0:
            raise RuntimeError(f"espeak-ng does not start with the data in {folder}")
        self._pieces: list[np.ndarray] = []
        self._phones: list[tuple[float, str]] = []
        # The library keeps only a pointer, so this object must keep the function alive.
        self._callback = CALLBACK(self._hear)
        self._library.espeak_SetSynthCallback(self._callback)

    def _hear(self, wave, count, events):
        if count > 0 and wave:
            self._pieces.append(np.ctypeslib.as_array(wave, (count,)).copy())
        index = 0
        while events and events[index].type != EVENT_END_OF_LIST:
            if events[index].type == EVENT_PHONEME:
                start = events[index].audio_position * self.rate / 1000
                # Eight bytes can end inside a letter.
                self._phones.append((start, events[index].phone.decode("utf-8", "ignore")))
            index += 1
        return 0

    def choose_voice(self, name: str) -> bool:
        """Chooses a voice such as `en-us` or `en-us+f2`; says whether there is one of that name."""
        return self._library.espeak_SetVoiceByName(name.encode()) == 0

    def set_manner(self, rate: int, pitch: int, pitch_range: int) -> None:
        """Sets words per minute, and pitch and intonation on espeak-ng's scales of 0 to 100."""
        for parameter, value in ((RATE, rate), (VOLUME, 100), (PITCH, pitch), (RANGE, pitch_range)):
            self._library.espeak_SetParameter(parameter, value, 0)

    def say(self, text: str) -> Speech:
        """Says a text with the chosen voice and manner."""
        self._pieces, self._phones = [], []
        encoded = text.encode()
        self._library.espeak_Synth(encoded, len(encoded) + 1, 0, 1, 0, CHARS_UTF8, None, None)
        self._library.espeak_Synchronize()
        samples = np.concatenate(self._pieces) if self._pieces else np.zeros(0, np.int16)
        return Speech(samples.astype(np.float32) / 32768, self.rate, self._phones)

    def phones(self, text: str) -> str:
        """The IPA of a text in the chosen voice, clause after clause."""
        rest = ctypes.c_char_p(text.encode())
        clauses = []
        while rest.value:
            clause = self._library.espeak_TextToPhonemes(ctypes.byref(rest), CHARS_UTF8, PHONEMES_IPA)
            clauses.append(clause.decode("utf-8", "ignore"))
        return " ".join(clauses)


def copy_data(folder: Path, voices: set[str]) -> Path:
    """A copy of espeak-ng's data that voice variants can be added to; returns the folder that holds it.

    Of the languages only `voices` stay: espeak-ng lists at most 350 voices and variants, and drops the rest silently.
    """
    target = folder / "espeak-ng-data"
    if not target.exists():
        shutil.copytree(espeakng_loader.get_data_path(), target)
        for path in (target / "lang").rglob("*"):
            if path.is_file() and path.name.lower() not in voices:
                path.unlink()
    return folder
