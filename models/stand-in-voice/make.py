"""Makes the stand-in voice: a Piper-format voice without weights, for tests and benches.

It takes what every Piper model takes (phoneme ids, their number, three scales) and gives what every Piper model
gives (one sentence of sound), so that the whole path from text to sound runs where no real voice can be had. It
sings formants: each phoneme has a length, a loudness, some noise and up to two resonances over a falling pitch,
which rises at the end of a question. Nobody should have to learn from it.

usage: make.py [FOLDER]    (needs the PyPI packages onnx and numpy)
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

RATE = 22_050  # Hz
HOP = 256  # samples per frame, as in Piper's models
HARMONICS = 24
SYMBOLS = 256  # Piper's models have room for 256 ids

# Piper's standard id map (piper-tts 1.7.0, phoneme_ids.py), in the order of its ids.
PHONEMES = (
    "_^$ !'(),-.:;?abcdefhijklmnopqrstuvwxyzæçðøħŋœǀǁǂǃɐɑɒɓɔɕɖɗɘəɚɛɜɞɟɠɡɢɣɤɥɦɧɨɪɫɬɭɮɯɰɱɲɳɴɵɶɸɹɺɻɽɾʀʁʂʃʄʈʉʊʋʌʍʎʏʐʑʒʔʕʘ"
    "ʙʛʜʝʟʡʢʲˈˌːˑ˞βθχᵻⱱ0123456789\u0327\u0303\u032a\u032f\u0329ʰˤε↓#\"↑\u033a\u033bgʦX\u031d\u030aɝʷ"
)
ID_MAP = {phoneme: [index] for index, phoneme in enumerate(PHONEMES)}

# First and second formant in Hz: Peterson and Barney 1952 for the vowels of English, the rest placed between them.
FORMANTS = {
    "i": (270, 2290), "ɪ": (390, 1990), "e": (400, 2100), "ɛ": (530, 1840), "æ": (660, 1720), "a": (730, 1300),
    "ɑ": (730, 1090), "ɔ": (570, 840), "o": (450, 800), "ʊ": (440, 1020), "u": (300, 870), "ʌ": (640, 1190),
    "ə": (500, 1500), "ɜ": (490, 1350), "ɚ": (490, 1350), "ɐ": (600, 1400), "y": (270, 1900), "ø": (400, 1600),
    "œ": (530, 1500), "ɒ": (600, 900), "ɨ": (300, 1700), "ᵻ": (380, 1800), "ɯ": (300, 1200), "ɝ": (490, 1350),
}
SONORANTS = "jwlmnrŋɲɳɴɱɹɾɻɭʎʟɫɥʋɰ"
VOICED = "bdgɡvzʒðɟɢʐʑβɣʁɦʕʝɖ"
VOICELESS = "ptkqcfsʃθxχħhʂɕʈʔʦçɸʍ"
MARKS = " ,.:;?!-"
SILENT = "_^$'()\"#"
# Signs that change the phoneme before them; they get a little of its length and no sound of their own.
MODIFIERS = "ˈˌːˑʰˤʲʷ˞\u0327\u0303\u032a\u032f\u0329\u033a\u033b\u031d\u030a"


def tables() -> dict[str, np.ndarray]:
    """For each id: frames at normal speed, loudness of voice and of noise, two formants in Hz."""
    frames = np.full(SYMBOLS, 5.0, np.float32)
    voice = np.zeros(SYMBOLS, np.float32)
    noise = np.zeros(SYMBOLS, np.float32)
    formants = np.tile(np.array([[500.0, 1500.0]], np.float32), (SYMBOLS, 1))
    for phoneme, (index,) in ID_MAP.items():
        if phoneme in FORMANTS:
            frames[index], voice[index], formants[index] = 8, 1.0, FORMANTS[phoneme]
        elif phoneme in SONORANTS:
            frames[index], voice[index], formants[index] = 5, 0.5, (300, 1100)
        elif phoneme in VOICED:
            frames[index], voice[index], noise[index] = 5, 0.3, 0.1
        elif phoneme in VOICELESS:
            frames[index], noise[index] = 6, 0.25
        elif phoneme in MARKS:
            frames[index] = 12 if phoneme != " " else 3
        elif phoneme in SILENT:
            frames[index] = 1 if phoneme == "_" else 3
        elif phoneme in MODIFIERS:
            frames[index] = 1
        else:
            voice[index] = 0.5
    return {"frames": frames, "voice": voice, "noise": noise, "formants": formants}


class Graph:
    """Nodes and constants in the order in which they are made; every result is named by its number."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, value: object, kind: type = np.float32) -> str:
        name = f"constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.array(value, kind), name))
        return name

    def __call__(self, operator: str, *inputs: str, **attributes: object) -> str:
        name = f"value_{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name


def phoneme_of_each_frame(graph: Graph, ids: str, length_scale: str) -> str:
    """Stretches the ids by their lengths: one id per frame."""
    frames = graph("Gather", graph.constant(tables()["frames"]), ids)
    frames = graph("Ceil", graph("Mul", frames, length_scale))
    ends = graph("CumSum", frames, graph.constant(0, np.int64))
    total = graph("ReduceMax", ends, keepdims=0)
    each = graph("Range", graph.constant(0.0), total, graph.constant(1.0))
    passed = graph("GreaterOrEqual", graph("Unsqueeze", each, graph.constant([1], np.int64)), ends)
    index = graph("ReduceSum", graph("Cast", passed, to=TensorProto.INT64), graph.constant([1], np.int64), keepdims=0)
    return graph("Gather", ids, index)


def smooth(graph: Graph, values: str) -> str:
    """The mean over a frame, so that no phoneme begins with a click."""
    shaped = graph("Reshape", values, graph.constant([1, 1, -1], np.int64))
    mean = graph("AveragePool", shaped, kernel_shape=[HOP + 1], pads=[HOP // 2, HOP // 2])
    return graph("Reshape", mean, graph.constant([-1], np.int64))


def pitch(graph: Graph, ids: str, place: str) -> str:
    """The pitch of each sample in Hz: it falls from 125 to 100, and rises to 190 at the end of a question."""
    asks = graph("Equal", ids, graph.constant(ID_MAP["?"][0], np.int64))
    asks = graph("ReduceMax", graph("Cast", asks, to=TensorProto.FLOAT), keepdims=0)
    falling = graph("Sub", graph.constant(125.0), graph("Mul", place, graph.constant(25.0)))
    late = graph("Relu", graph("Sub", place, graph.constant(0.7)))
    return graph("Add", falling, graph("Mul", graph("Mul", late, graph.constant(300.0)), asks))


def harmonics(graph: Graph, hertz: str, formants: tuple[str, str]) -> str:
    """The voiced sound: harmonics of the pitch, each as loud as it lies near a formant."""
    turns = graph("CumSum", graph("Mul", hertz, graph.constant(1 / RATE)), graph.constant(0, np.int64))
    numbers = graph.constant(np.arange(1, HARMONICS + 1)[None, :])
    column = graph.constant([1], np.int64)
    phase = graph("Mul", graph("Unsqueeze", turns, column), graph("Mul", numbers, graph.constant(2 * np.pi)))
    waves = graph("Sin", phase)
    frequency = graph("Mul", graph("Unsqueeze", hertz, column), numbers)
    loudness = None
    for formant, width, weight in zip(formants, (120.0, 180.0), (1.0, 0.4)):
        distance = graph("Sub", frequency, graph("Unsqueeze", formant, column))
        distance = graph("Div", distance, graph.constant(width))
        bell = graph("Exp", graph("Neg", graph("Mul", distance, distance)))
        bell = graph("Mul", bell, graph.constant(weight))
        loudness = bell if loudness is None else graph("Add", loudness, bell)
    return graph("ReduceSum", graph("Mul", waves, loudness), column, keepdims=0)


def model() -> onnx.ModelProto:
    """The model: ids to sound."""
    graph = Graph()
    table = tables()
    ids = graph("Squeeze", "input", graph.constant([0], np.int64))
    noise_scale, length_scale, _ = (graph("Gather", "scales", graph.constant(index, np.int64)) for index in range(3))
    frame_ids = phoneme_of_each_frame(graph, ids, length_scale)
    frame_count = graph("Shape", frame_ids)
    count = graph("Squeeze", graph("Mul", frame_count, graph.constant([HOP], np.int64)))
    samples = graph("Range", graph.constant(0, np.int64), count, graph.constant(1, np.int64))
    sample_ids = graph("Gather", frame_ids, graph("Div", samples, graph.constant(HOP, np.int64)))
    number = graph("Cast", samples, to=TensorProto.FLOAT)
    place = graph("Div", number, graph("Cast", count, to=TensorProto.FLOAT))

    def of_samples(values: np.ndarray) -> str:
        return smooth(graph, graph("Gather", graph.constant(values), sample_ids))

    formants = (of_samples(table["formants"][:, 0]), of_samples(table["formants"][:, 1]))
    voiced = graph("Mul", harmonics(graph, pitch(graph, ids, place), formants), of_samples(table["voice"]))
    # The fraction of a large sine: as good as noise to the ear, and the same on every run.
    hiss = graph("Mul", graph("Sin", graph("Mul", number, graph.constant(12.9898))), graph.constant(437.585453))
    hiss = graph("Sub", graph("Sub", hiss, graph("Floor", hiss)), graph.constant(0.5))
    hiss = graph("Mul", graph("Mul", hiss, of_samples(table["noise"])), noise_scale)
    sound = graph("Mul", graph("Add", voiced, hiss), graph.constant(0.3))
    output = graph("Reshape", sound, graph.constant([1, 1, 1, -1], np.int64))
    graph.nodes.append(helper.make_node("Identity", [output], ["output"]))

    description = helper.make_graph(
        graph.nodes,
        "stand-in-voice",
        [
            helper.make_tensor_value_info("input", TensorProto.INT64, ["batch_size", "phonemes"]),
            helper.make_tensor_value_info("input_lengths", TensorProto.INT64, ["batch_size"]),
            helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
        ],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, ["batch_size", 1, 1, "time"])],
        graph.constants,
    )
    made = helper.make_model(description, opset_imports=[helper.make_opsetid("", 15)], ir_version=8)
    made.producer_name = "sauti-stand-in-voice"
    onnx.checker.check_model(made)
    return made


def config() -> dict[str, object]:
    """The description, with the fields that a voice from Piper's training has."""
    return {
        "audio": {"sample_rate": RATE, "quality": "stand-in"},
        "espeak": {"voice": "en-us"},
        "language": {"code": "en_US", "family": "en", "region": "US", "name_english": "English"},
        "inference": {"noise_scale": 0.667, "length_scale": 1.0, "noise_w": 0.8},
        "phoneme_type": "espeak",
        "phoneme_map": {},
        "phoneme_id_map": ID_MAP,
        "num_symbols": SYMBOLS,
        "num_speakers": 1,
        "speaker_id_map": {},
        "hop_length": HOP,
        "piper_version": "1.0.0",
        "dataset": "none: made by make.py",
    }


if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
    onnx.save(model(), folder / "stand-in.onnx")
    text = json.dumps(config(), ensure_ascii=False, indent=1)
    (folder / "stand-in.onnx.json").write_text(text + "\n", encoding="utf-8")
