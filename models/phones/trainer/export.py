"""The trained network as files for the recogniser: `phones.onnx` with 8-bit weights, and `phones.json`."""

import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from .features import BANDS, DESCRIPTION
from .folding import DATA, Folding
from .network import DILATIONS, KERNEL, STRIDE, PhoneNetwork
from .presence import Presence
from .scoring import Rejection, Scoring

FORMAT_VERSION = 2
OPSET = 13


class Graph:
    """An ONNX graph of convolutions in the making."""

    def __init__(self):
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def add(self, operator: str, inputs: list[str], output: str, **attributes) -> str:
        """Adds an operator; returns its output."""
        self.nodes.append(helper.make_node(operator, inputs, [output], output, **attributes))
        return output

    def keep(self, name: str, values: np.ndarray) -> str:
        """Adds constants; returns their name."""
        self.weights.append(numpy_helper.from_array(values, name))
        return name

    def convolve(self, name: str, source: str, weight: np.ndarray, bias: np.ndarray, **attributes) -> str:
        """Adds a convolution whose weights are 8-bit integers with a scale for every output channel."""
        whole, scale = quantised(weight)
        zero = self.keep(f"{name}.zero", np.zeros(len(scale), np.int8))
        inputs = [self.keep(f"{name}.weight", whole), self.keep(f"{name}.scale", scale), zero]
        dequantised = self.add("DequantizeLinear", inputs, f"{name}.dequantised", axis=0)
        return self.add("Conv", [source, dequantised, self.keep(f"{name}.bias", bias)], name, **attributes)


def export_network(network: PhoneNetwork, presence: Presence, path: Path) -> None:
    """Writes the network with its batch normalisations folded into the convolutions."""
    graph = Graph()
    stem = folded(network.stem, network.stem_normalisation)
    hidden = graph.convolve("stem", "mel", *stem, strides=[STRIDE], pads=[3, 3], kernel_shape=[7])
    hidden = graph.add("Relu", [hidden], "stem.relu")
    for index, (block, dilation) in enumerate(zip(network.blocks, DILATIONS, strict=True)):
        name, pad = f"block{index}", dilation * (KERNEL // 2)
        weight, bias = folded(block.convolution, block.normalisation)
        around = graph.convolve(
            name, hidden, weight, bias, dilations=[dilation], pads=[pad, pad], kernel_shape=[KERNEL]
        )
        around = graph.add("Relu", [around], f"{name}.relu")
        hidden = graph.add("Add", [hidden, around], f"{name}.sum")
    for name, head in (("ctc", network.ctc), ("frame", network.frame)):
        scores = graph.convolve(f"{name}.scores", hidden, *plain(head), kernel_shape=[1])
        graph.add("LogSoftmax", [scores], name, axis=1)
    speech = graph.convolve("presence.first", hidden, *plain(presence.first), kernel_shape=[1])
    speech = graph.add("Relu", [speech], "presence.relu")
    graph.convolve("presence", speech, *plain(presence.second), kernel_shape=[1])
    tokens = network.ctc.out_channels
    inputs = [helper.make_tensor_value_info("mel", TensorProto.FLOAT, [1, BANDS, "frames"])]
    rows = {"ctc": tokens, "frame": tokens, "presence": 1}
    outputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, count, "steps"]) for name, count in rows.items()
    ]
    made = helper.make_graph(graph.nodes, "phones", inputs, outputs, graph.weights)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())


def plain(convolution: nn.Conv1d) -> tuple[np.ndarray, np.ndarray]:
    """Weight and bias of a convolution."""
    return convolution.weight.detach().numpy(), convolution.bias.detach().numpy()


def folded(convolution: nn.Conv1d, normalisation: nn.BatchNorm1d) -> tuple[np.ndarray, np.ndarray]:
    """Weight and bias of a convolution that includes the batch normalisation after it."""
    with torch.no_grad():
        gain = normalisation.weight / torch.sqrt(normalisation.running_var + normalisation.eps)
        weight = convolution.weight * gain[:, None, None]
        bias = normalisation.bias - normalisation.running_mean * gain
    return weight.numpy(), bias.numpy()


def quantised(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Whole numbers of 8 bits and the scale of each output channel."""
    scale = np.maximum(np.abs(weight).max(axis=(1, 2)), 1e-8).astype(np.float32) / 127
    return np.clip(np.round(weight / scale[:, None, None]), -127, 127).astype(np.int8), scale


def quantise_in_place(network: PhoneNetwork) -> None:
    """Gives the network the very weights that the exported file has, so that figures are the file's own."""
    pairs = [(network.stem, network.stem_normalisation)]
    pairs += [(block.convolution, block.normalisation) for block in network.blocks]
    with torch.no_grad():
        for convolution, normalisation in pairs:
            gain = normalisation.weight / torch.sqrt(normalisation.running_var + normalisation.eps)
            whole, scale = quantised((convolution.weight * gain[:, None, None]).numpy())
            convolution.weight.copy_(torch.from_numpy(whole * scale[:, None, None]) / gain[:, None, None])
        for head in (network.ctc, network.frame):
            whole, scale = quantised(head.weight.numpy())
            head.weight.copy_(torch.from_numpy(whole * scale[:, None, None]))


def export_description(
    path: Path, priors: np.ndarray, cohort: list[str], thresholds: dict, training: dict
) -> None:
    """Writes `phones.json`: everything that the recogniser must know beside the network."""
    folding, languages = Folding.read(), json.loads((DATA / "voices.json").read_text(encoding="utf-8"))
    scoring = Scoring()
    description = {
        "version": FORMAT_VERSION,
        "tokens": folding.tokens,
        "folding": folding.exported(),
        "voices": languages["voices"],
        "word_end_variants": languages["word_end_variants"],
        "log_priors": [round(float(prior), 5) for prior in priors],
        "features": DESCRIPTION,
        "scoring": {
            "prior_weight": scoring.prior_weight,
            "floor": scoring.floor,
            "bonus_per_phone": scoring.bonus_per_phone,
        },
        "rejection": {
            "about": "words of many languages, as tokens, that the best candidate must fit better than",
            "softening": Rejection.softening,
            "bonus_per_phone": Rejection.bonus_per_phone,
            "cohort": cohort,
        },
        "thresholds": thresholds,
        "training": training,
    }
    path.write_text(json.dumps(description, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
