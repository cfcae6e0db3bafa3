"""Writes a trained judge as an ONNX file for one pair at a time, its matrices in eight bits.

The table of pieces is not in the file: it stayed as it is in the quantised sentence model, and
whoever loads the file adds it from there. Weights are quantised by column to 7 bits with sign, so
that no processor's sums of 16 bits overflow and all give the same.
"""

import numpy as np
from onnx import TensorProto, helper, numpy_helper

import encoder

TABLE = "embeddings.word_embeddings.weight_quantized"
REACH = 63
VENDOR = "com.microsoft"


class Graph:
    """Nodes and constants, in order of use."""

    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, name, array):
        self.constants.append(numpy_helper.from_array(np.array(array, order="C"), name))
        return name

    def add(self, kind, inputs, output, domain="", outputs=1, **attributes):
        names = [output] if outputs == 1 else [f"{output}.{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, name=output, **attributes))
        return names[0] if outputs == 1 else names

    def product(self, x, weight, bias, name):
        """x W + b, x quantised as it comes; `weight` as the network has it, output x input."""
        whole, scale = self.quantised(weight.T, REACH)
        return self.add(
            "DynamicQuantizeMatMul",
            [
                x,
                self.constant(f"{name}.weight", whole),
                self.constant(f"{name}.scale", scale),
                self.constant(f"{name}.zero", np.zeros(len(scale), np.int8)),
                self.constant(f"{name}.bias", bias),
            ],
            name,
            VENDOR,
        )

    @staticmethod
    def quantised(matrix, reach):
        scale = (np.maximum(np.abs(matrix).max(0), 1e-9) / reach).astype(np.float32)
        return np.clip(np.round(matrix / scale), -reach, reach).astype(np.int8), scale

    def packed(self, weight, name):
        """A matrix that is small in the file and is made of floats when it is read."""
        whole, scale = self.quantised(weight.T, 127)
        parts = [self.constant(f"{name}.weight", whole), self.constant(f"{name}.scale", scale)]
        parts.append(self.constant(f"{name}.zero", np.zeros(len(scale), np.int8)))
        return self.add("DequantizeLinear", parts, f"{name}.unpacked", axis=1)

    def norm(self, x, rest, state, name):
        ends = [self.constant(f"{name}.{kind}", state[f"encoder.{name}.{kind}"]) for kind in ("weight", "bias")]
        return self.add("SkipLayerNormalization", [x, rest, *ends], name, VENDOR, epsilon=1e-12)


def embedded(graph, state, table, most):
    """The sum of piece, place and segment of each of `most` ids or fewer, evened out."""
    raw = graph.add("Gather", [TABLE, "ids"], "raw")
    scale, zero = graph.constant("table.scale", table.scale), graph.constant("table.zero", table.zero)
    pieces = graph.add("DequantizeLinear", [raw, scale, zero], "pieces")
    length = graph.add("Gather", [graph.add("Shape", ["ids"], "shape"), graph.constant("one", np.array(1))], "length")
    ordinals = [graph.constant("first", np.array(0)), length, "one"]
    places = graph.add(
        "Gather",
        [
            graph.constant("places.weight", state["encoder.places.weight"][:most]),
            graph.add("Range", ordinals, "ordinals"),
        ],
        "places",
    )
    segments = graph.add(
        "Gather", [graph.constant("segments.weight", state["encoder.segments.weight"]), "segments"], "sides"
    )
    inside = graph.add("Gather", [graph.constant("inside.weight", state["encoder.inside"]), "inside"], "marked")
    whole = graph.add("Add", [graph.add("Add", [pieces, places], "placed"), inside], "whole")
    return graph.norm(whole, segments, state, "norm")


def layer(graph, x, state, i):
    """One block, the three products of its attention in one."""
    of = lambda name, kind: state[f"encoder.layers.{i}.{name}.{kind}"]
    together = lambda kind: np.concatenate([of(name, kind) for name in ("query", "key", "value")])
    name = f"layers.{i}"
    three = graph.product(x, together("weight"), together("bias"), f"{name}.three")
    parts = graph.add("Split", [three], f"{name}.part", outputs=3, axis=2)
    seen = graph.add("MultiHeadAttention", parts, f"{name}.seen", VENDOR, num_heads=encoder.HEADS)
    out = graph.product(seen, of("output", "weight"), of("output", "bias"), f"{name}.output")
    x = graph.norm(x, out, state, f"{name}.norm")
    inner = graph.product(x, of("inner", "weight"), of("inner", "bias"), f"{name}.inner")
    bent = graph.add("Gelu", [inner], f"{name}.bent", VENDOR)
    outer = graph.product(bent, of("outer", "weight"), of("outer", "bias"), f"{name}.outer")
    return graph.norm(x, outer, state, f"{name}.last")


def mean(graph, x, inside, axis, least, name):
    """The mean of the rows that are inside; nothing where none is."""
    weights = graph.add("Cast", [inside], f"{name}.weights", to=TensorProto.FLOAT)
    total = graph.add("ReduceSum", [weights, axis], f"{name}.total", keepdims=1)
    size = graph.add("Max", [total, least], f"{name}.size")
    row = graph.add("Unsqueeze", [graph.add("Div", [weights, size], f"{name}.shares"), axis], f"{name}.row")
    return graph.add("Squeeze", [graph.add("MatMul", [row, x], f"{name}.product"), axis], name)


def heads(graph, x, state, functions):
    """The means, bent once; then each head of `functions` with its function."""
    affine = lambda name: [graph.constant(f"{name}.{k}", state[f"{name}.{k}"]) for k in ("weight", "bias")]
    axis, least = graph.constant("axis", np.array([1])), graph.constant("least", np.array(1, np.float32))
    second = graph.add("Mul", ["inside", "segments"], "second")
    one = mean(graph, x, graph.add("Sub", ["inside", second], "first.inside"), axis, least, "clause.one")
    other = mean(graph, x, second, axis, least, "clause.other")
    apart = graph.add("Abs", [graph.add("Sub", [one, other], "difference")], "apart")
    together = graph.add("Mul", [one, other], "together")
    everything = graph.add("ReduceMean", [x], "everything", axes=[1], keepdims=0)
    read = graph.add("Concat", [everything, one, other, apart, together], "read", axis=1)
    bend = graph.packed(state["bend.weight"], "bend")
    bent = graph.add("Tanh", [graph.add("Gemm", [read, bend, graph.constant("bend.bias", state["bend.bias"])], "turned")], "bent")
    for name, function in functions.items():
        says = graph.add("Gemm", [bent, *affine(name)], f"{name}.says", transB=1)
        graph.add(function, [says], name, **({"axis": 1} if function == "Softmax" else {}))


def model(state, table):
    """The file for a judge of these weights, to be completed by `table`."""
    state = {name: tensor.numpy().astype(np.float32) for name, tensor in state.items()}
    graph = Graph()
    x = embedded(graph, state, table, encoder.MOST_PLACES)
    for i in range(encoder.LAYERS):
        x = layer(graph, x, state, i)
    heads(graph, x, state, {"same": "Sigmoid", "nli": "Softmax"})
    return file(graph, "judge", {"same": 1, "nli": 3})


def file(graph, name, widths):
    """The file of a graph for one pair, with its heads and how wide they are."""
    inputs = [helper.make_tensor_value_info(one, TensorProto.INT64, [1, "length"]) for one in ("ids", "segments", "inside")]
    outputs = [helper.make_tensor_value_info(one, TensorProto.FLOAT, [1, width]) for one, width in widths.items()]
    whole = helper.make_graph(graph.nodes, name, inputs, outputs, graph.constants)
    versions = [helper.make_opsetid("", 13), helper.make_opsetid(VENDOR, 1)]
    return helper.make_model(whole, opset_imports=versions, ir_version=7, producer_name="parallax")
