"""The sentence model as a network to be trained: its weights out of the ONNX file, its tokenizer."""

import json
import math
import unicodedata

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, INNER, LAYERS, PIECES, PLACES = 384, 12, 1536, 6, 30522, 512
MOST_PLACES = 72  # more than two sides with all their marks
DROPOUT = 0.1

# What the network calls its matrices, and what the ONNX file calls them.
MATRICES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "output": "attention.output.dense",
    "inner": "intermediate.dense",
    "outer": "output.dense",
}
NORMS = {"norm": "attention.output.LayerNorm", "last": "output.LayerNorm"}


class Layer(nn.Module):
    """One block of BERT (Devlin et al. 2019)."""

    def __init__(self):
        super().__init__()
        for name in ("query", "key", "value", "output"):
            setattr(self, name, nn.Linear(WIDTH, WIDTH))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm, self.last = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x, mask):
        size, length, _ = x.shape
        split = lambda y: y.view(size, length, HEADS, -1).transpose(1, 2)
        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        weights = (query @ key.transpose(-1, -2) / math.sqrt(WIDTH / HEADS) + mask).softmax(-1)
        seen = (self.drop(weights) @ value).transpose(1, 2).reshape(size, length, WIDTH)
        x = self.norm(x + self.drop(self.output(seen)))
        return self.last(x + self.drop(self.outer(F.gelu(self.inner(x)))))

    def drop(self, x):
        return F.dropout(x, DROPOUT, self.training)


class Encoder(nn.Module):
    """Ids and segments (batch x length) to vectors (batch x length x width)."""

    def __init__(self):
        super().__init__()
        self.pieces = nn.Embedding(PIECES, WIDTH)
        self.places = nn.Embedding(PLACES, WIDTH)
        self.segments = nn.Embedding(2, WIDTH)
        self.inside = nn.Parameter(torch.zeros(2, WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids, segments, inside, mask):
        places = self.places(torch.arange(ids.shape[1]))[None]
        x = self.norm(self.pieces(ids) + places + self.segments(segments) + self.inside[inside])
        x = F.dropout(x, DROPOUT, self.training)
        hidden = (1 - mask[:, None, None, :]) * -1e4
        for layer in self.layers:
            x = layer(x, hidden)
        return x


class Judge(nn.Module):
    """
    What the encoder makes of both texts and of each clause, bent once, under two heads: same fact;
    entailment, neutral, contradiction. The clauses are laid side by side as Conneau et al. (2017)
    lay sentences: their means, what differs and what goes together.
    """

    def __init__(self):
        super().__init__()
        self.encoder = Encoder()
        self.bend = nn.Linear(5 * WIDTH, WIDTH)
        self.same, self.nli = nn.Linear(WIDTH, 1), nn.Linear(WIDTH, 3)

    def forward(self, ids, segments, inside, mask):
        rows = self.encoder(ids, segments, inside, mask)
        one, other = (mean(rows, inside * (segments == side)) for side in (0, 1))
        read = torch.cat([mean(rows, mask), one, other, (one - other).abs(), one * other], 1)
        return torch.tanh(self.bend(F.dropout(read, DROPOUT, self.training)))


def mean(rows, weights):
    """The mean of the rows that have weight 1, not 0."""
    weights = weights.float()
    return (rows * weights[:, :, None]).sum(1) / weights.sum(1, keepdim=True)


def read(path):
    """An encoder with the weights of the ONNX file at `path`."""
    model = onnx.load(path)
    tensors = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    products = {n.output[0]: n.input[1] for n in model.graph.node if n.op_type == "MatMul"}
    matrix_of = {}
    for node in model.graph.node:
        if node.op_type == "Add":
            for product, bias in (node.input, reversed(node.input)):
                if bias in tensors and products.get(product) in tensors:
                    matrix_of[bias] = tensors[products[product]]

    def only(names, part):
        found = [name for name in names if part in name]
        assert len(found) == 1, (part, found)
        return found[0]

    state = {}
    embeddings = {"pieces": "word", "places": "position", "segments": "token_type"}
    for ours, theirs in embeddings.items():
        state[f"{ours}.weight"] = tensors[only(tensors, f"embeddings.{theirs}_embeddings.weight")]
    for kind in ("weight", "bias"):
        state[f"norm.{kind}"] = tensors[only(tensors, f"embeddings.LayerNorm.{kind}")]
    for i in range(LAYERS):
        for ours, theirs in MATRICES.items():
            bias = only(matrix_of, f"layer.{i}.{theirs}.bias")
            state[f"layers.{i}.{ours}.weight"] = matrix_of[bias].T
            state[f"layers.{i}.{ours}.bias"] = tensors[bias]
        for ours, theirs in NORMS.items():
            for kind in ("weight", "bias"):
                state[f"layers.{i}.{ours}.{kind}"] = tensors[only(tensors, f"layer.{i}.{theirs}.{kind}")]
    encoder = Encoder()
    encoder.load_state_dict({k: torch.from_numpy(np.array(v)) for k, v in state.items()}, strict=False)
    return encoder


class Table:
    """The vectors of the pieces as the quantised sentence model has them, which never change."""

    def __init__(self, path):
        tensors = {one.name: numpy_helper.to_array(one) for one in onnx.load(path).graph.initializer}
        name = "embeddings.word_embeddings.weight_"
        self.whole, self.scale, self.zero = (tensors[name + part] for part in ("quantized", "scale", "zero_point"))

    def vectors(self):
        return torch.from_numpy((self.whole.astype(np.float32) - float(self.zero)) * float(self.scale))


class Tokenizer:
    """BERT's uncased WordPiece, as Parallax's own in Java has it."""

    def __init__(self, path):
        self.ids = json.load(open(path, encoding="utf-8"))["model"]["vocab"]
        self.known = {}

    def __call__(self, text):
        ids = []
        for word in self.words(text):
            if word not in self.known:
                self.known[word] = self.cut(word)
            ids += self.known[word]
        return ids

    @staticmethod
    def words(text):
        word = ""
        for c in unicodedata.normalize("NFD", text.lower()):
            kind = unicodedata.category(c)
            if kind in ("Mn", "Cf"):
                continue
            if kind[0] == "L" or kind == "Nd":
                word += c
                continue
            if word:
                yield word
                word = ""
            if not (c.isspace() or kind[0] in "CZ"):
                yield c
        if word:
            yield word

    def cut(self, word):
        if len(word) > 100:
            return [self.ids["[UNK]"]]
        pieces, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = word[start:end] if start == 0 else "##" + word[start:end]
                if piece in self.ids:
                    pieces.append(self.ids[piece])
                    start = end
                    break
            else:
                return [self.ids["[UNK]"]]
        return pieces
