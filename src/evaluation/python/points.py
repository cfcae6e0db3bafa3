"""Trains the judge of points. `./parallax train points` calls it; see docs/judge.md.

  points.py train WORK SEED             from WORK/judge.pt, on WORK/points.jsonl  -> WORK/points.pt
  points.py bounds WORK SEED OUT        when to believe it, from WORK/held.jsonl  -> OUT
  points.py export WORK SEED JUDGE OUT  as a change to the judge at JUDGE         -> OUT

Parallax writes both lists: a line a pair of sentences of one story, the earlier report's first.
`stand` is how they stand to each other, -1 where nobody said more than that both can be true.
"""

import collections
import math
import pathlib
import random
import re
import sys
import time

import numpy as np
import onnx
import torch
from torch import nn
from torch.nn import functional as F

import encoder
import export
import pairs
from judge import BATCH, batches, padded, tell

# In the order of Conflict.Kind.
KINDS = "number duration date time place order object participant manner modality list wording".split()
NEITHER, COMPATIBLE, CONFLICT, UPDATE = range(4)
MOST_SIDE = 48  # pieces of a sentence
STAGES, RATE = 4, 6e-5
HARDEST, OTHERS = 4, 1  # pairs nobody marked, of a story and stage
HARDEST_REAL, OTHERS_REAL = 10, 4
MOST_CHANGED = 500  # pairs with a number changed, a stage
RANK = 32
MOST_FALSE = 1  # of the stories that bounds are found on, called a conflict
NUMBER = re.compile(r"(?<![\w.,-])[$£€]?\d[\d,]*(?:\.\d+)?%?(?![\w-])")


class Pair:
    """Two sentences as the judge reads them."""

    def __init__(self, reader, a, b, stand, kind):
        one, other = (reader.tokenizer(text)[:MOST_SIDE] for text in (a, b))
        self.ids, self.segments, self.inside = reader.pair(one, other)
        self.stand, self.kind = stand, kind


class Points(encoder.Judge):
    """The judge with two more heads: how two sentences stand to each other, and on what."""

    def __init__(self):
        super().__init__()
        self.stand, self.kind = nn.Linear(encoder.WIDTH, 4), nn.Linear(encoder.WIDTH, len(KINDS))


def begun(work):
    """The judge of clauses; what it knows of contradiction begins the new head."""
    points = Points()
    points.load_state_dict(torch.load(work / "judge.pt"), strict=False)
    with torch.no_grad():
        for ours, theirs in ((COMPATIBLE, 0), (NEITHER, 1), (CONFLICT, 2), (UPDATE, 2)):
            points.stand.weight[ours] = points.nli.weight[theirs]
            points.stand.bias[ours] = points.nli.bias[theirs]
    points.encoder.pieces.weight.requires_grad = False
    return points


def reader_of(work):
    return pairs.Reader(encoder.Tokenizer(work / "all-minilm-l6-v2-q-tokenizer.json"))


def changed(rows, draw):
    """A number that both sentences give, changed in one of them: a conflict nobody had to write."""
    found = []
    for row in rows:
        if row["stand"] >= CONFLICT or row["a"] == row["b"]:
            continue
        ours = {m.group(): m for m in NUMBER.finditer(row["a"])}
        both = [m for m in NUMBER.finditer(row["b"]) if m.group() in ours and len(m.group()) > 1]
        words = [set(re.findall(r"[a-z0-9]{3,}", row[side].lower())) for side in "ab"]
        if both and len(words[0] & words[1]) >= 5:
            match = draw.choice(both)
            value = other(match.group(), draw)
            text = row["b"][: match.start()] + value + row["b"][match.end() :]
            found.append((row["a"], row["b"], -1, None))
            found.append((row["a"], text, CONFLICT, KINDS.index("date" if is_year(value) else "number")))
    return found


def is_year(value):
    return re.fullmatch(r"(19|20)\d\d", value) is not None


def other(value, draw):
    """The same with one digit changed; a year a little earlier or later."""
    if is_year(value):
        return str(int(value) + draw.choice([-3, -2, -1, -1, 1, 1, 2, 3]))
    at = draw.choice([i for i, c in enumerate(value) if c.isdigit()][:3])
    return value[:at] + draw.choice([d for d in "123456789" if d != value[at]]) + value[at + 1 :]


class Stories:
    """The rows by story, and what one stage learns from."""

    def __init__(self, rows, reader, draw):
        self.reader, self.draw = reader, draw
        self.by_story = collections.defaultdict(list)
        for row in rows:
            self.by_story[row["story"]].append(row)
        self.changed = [self.pair(*one) for one in changed(rows, draw)]

    def pair(self, a, b, stand, kind):
        return Pair(self.reader, a, b, stand, kind)

    def stage(self, points):
        """The marked pairs, and of the others those that `points` takes most for conflicts."""
        found = self.draw.sample(self.changed, min(len(self.changed), MOST_CHANGED))
        for rows in self.by_story.values():
            real = rows[0]["real"]
            for row in rows:
                found += self.marked(row) if row["marked"] else []
            rest = [row for row in rows if not row["marked"]]
            hardness = self.hardness(points, rest)
            order = [rest[i] for i in sorted(range(len(rest)), key=lambda i: -hardness[i])]
            hardest, others = (HARDEST_REAL, OTHERS_REAL) if real else (HARDEST, OTHERS)
            chosen = order[:hardest] + self.draw.sample(order[hardest:], min(others, len(order[hardest:])))
            found += [self.pair(row["a"], row["b"], -1, None) for row in chosen]
        return found

    def marked(self, row):
        """A conflict twice, now and then the other way round: it has no order."""
        stand = row["stand"]
        kind = KINDS.index(row["kind"]) if stand >= CONFLICT else None
        found = [self.pair(row["a"], row["b"], stand, kind)]
        if stand >= CONFLICT:
            found *= 2
        if stand == CONFLICT and self.draw.random() < 0.5:
            found.append(self.pair(row["b"], row["a"], stand, kind))
        return found

    def hardness(self, points, rows):
        if points is None:
            return [row["shared"] + self.draw.random() * 3 for row in rows]
        scores = chances(points, [self.pair(row["a"], row["b"], -1, None) for row in rows])
        return [open_chance(one) + self.draw.random() * 0.15 for one, _ in scores]


def open_chance(stand):
    return stand[CONFLICT] + stand[UPDATE]


def chances(points, examples):
    """For each pair how it stands and on what, as probabilities and an index."""
    given = [None] * len(examples)
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].ids))
    with torch.no_grad():
        for start in range(0, len(order), BATCH):
            part = order[start : start + BATCH]
            hidden = points(*padded([examples[i] for i in part]))
            stands, kinds = points.stand(hidden).softmax(-1).tolist(), points.kind(hidden).argmax(-1).tolist()
            for i, stand, kind in zip(part, stands, kinds):
                given[i] = (stand, kind)
    return given


def loss_of(points, batch, weights):
    """What is not marked is neither or compatible; rare kinds weigh more."""
    hidden = points(*padded(batch))
    chance = points.stand(hidden).log_softmax(-1)
    answers = torch.tensor([max(e.stand, 0) for e in batch])
    unknown = torch.tensor([e.stand < 0 for e in batch])
    known = -chance.gather(1, answers[:, None])[:, 0]
    loss = torch.where(unknown, -torch.logsumexp(chance[:, : COMPATIBLE + 1], 1), known).mean()
    some = [i for i, e in enumerate(batch) if e.kind is not None]
    if some:
        kinds = torch.tensor([batch[i].kind for i in some])
        told = F.cross_entropy(points.kind(hidden[some]), kinds, weight=weights, reduction="sum")
        loss = loss + told / len(batch)
    return loss


def kind_weights(examples):
    count = collections.Counter(e.kind for e in examples if e.kind is not None)
    even = sum(count.values()) / len(KINDS)
    return torch.tensor([min(4.0, even / max(1, count[k])) for k in range(len(KINDS))])


def train(work, seed):
    """Each stage learns from what the one before took wrongly for conflicts (hard negatives)."""
    draw = random.Random(seed)
    torch.manual_seed(seed)
    stories, points = Stories(pairs.lines(work / "points.jsonl"), reader_of(work), draw), begun(work)
    free = [p for p in points.parameters() if p.requires_grad]
    descent, done, start = torch.optim.AdamW(free, lr=RATE, weight_decay=0.01), 0, time.time()
    for stage in range(STAGES):
        examples = stories.stage(points if stage else None)
        weights, steps = kind_weights(examples), batches(examples, draw)
        points.train()
        for i, batch in enumerate(steps):
            at = (stage + i / len(steps)) / STAGES
            for group in descent.param_groups:
                group["lr"] = RATE * min(1, at * 12 + 0.02) * (1 - at)
            loss = loss_of(points, batch, weights)
            descent.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(free, 1.0)
            descent.step()
            done += 1
            if done % 50 == 0:
                tell(f"stage {stage + 1}/{STAGES} step {i + 1}/{len(steps)} loss {loss.item():.3f} {time.time() - start:.0f} s")
        points.eval()
        torch.save(points.state_dict(), work / "points.pt")


def bounds(work, out):
    """From which chance on at most MOST_FALSE of the held stories that agree are called a conflict."""
    reader, rows, points = reader_of(work), pairs.lines(work / "held.jsonl"), Points()
    points.load_state_dict(torch.load(work / "points.pt"))
    points.eval()
    best = {}
    given = chances(points, [Pair(reader, row["a"], row["b"], -1, None) for row in rows])
    for row, (stand, _) in zip(rows, given):
        key = row["story"]
        best[key] = max(best.get(key, (0.0, row["open"])), (open_chance(stand), row["open"]))
    agreeing = sorted((chance for chance, is_open in best.values() if not is_open), reverse=True)
    least = math.ceil(agreeing[MOST_FALSE] * 100) / 100
    found = sum(chance >= least for chance, is_open in best.values() if is_open)
    tell(f"from {least} on {found} open stories of {sum(o for _, o in best.values())} are called so")
    with open(out, "w", encoding="utf-8") as file:
        file.write(f"least\t{least:.2f}\n")


class Thin(export.Graph):
    """A graph whose products are those of the judge and a thin change (Hu et al. 2022)."""

    def __init__(self, judge):
        super().__init__()
        self.judge = judge

    def product(self, x, weight, bias, name):
        whole, scale = self.judge[f"{name}.weight"], self.judge[f"{name}.scale"]
        shared = [x, f"{name}.weight", f"{name}.scale", f"{name}.zero", self.constant(f"{name}.bias", bias)]
        base = self.add("DynamicQuantizeMatMul", shared, f"{name}.base", export.VENDOR)
        left, sizes, right = np.linalg.svd(weight.T - whole.astype(np.float32) * scale, full_matrices=False)
        rank = RANK * 3 // 2 if name.endswith("three") else RANK
        root = np.sqrt(sizes[:rank])
        down = self.packed((left[:, :rank] * root).T, f"{name}.down")
        up = self.packed((right[:rank] * root[:, None]).T, f"{name}.up")
        change = self.add("MatMul", [self.add("MatMul", [x, down], f"{name}.thin"), up], f"{name}.change")
        return self.add("Add", [base, change], name)


def exported(work, judge, out):
    state = {name: tensor.numpy().astype(np.float32) for name, tensor in torch.load(work / "points.pt").items()}
    graph = Thin({one.name: onnx.numpy_helper.to_array(one) for one in onnx.load(judge).graph.initializer})
    x = export.embedded(graph, state, encoder.Table(work / "all-minilm-l6-v2-q.onnx"), 2 * MOST_SIDE + 3)
    for i in range(encoder.LAYERS):
        x = export.layer(graph, x, state, i)
    export.heads(graph, x, state, {"stand": "Softmax", "kind": "Softmax"})
    onnx.save(export.file(graph, "points", {"stand": 4, "kind": len(KINDS)}), out)


def main():
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    command, work, seed, rest = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
    if command == "train":
        train(work, seed)
    elif command == "bounds":
        bounds(work, rest[0])
    elif command == "export":
        exported(work, rest[0], rest[1])


if __name__ == "__main__":
    main()
