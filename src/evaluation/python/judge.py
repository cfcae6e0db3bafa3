"""Trains the judge of sense. `./parallax train judge` calls it; see docs/judge.md.

  judge.py pretrain WORK SEED PAIRS   first round, on public pairs          -> WORK/pretrained.pt
  judge.py fold WORK SEED K           fitted to labels, part K left out     -> WORK/fold-K.tsv
  judge.py score WORK SEED            rows labelled since, by those judges  -> WORK/fold-K.tsv
  judge.py fit WORK SEED              fitted to all labels                  -> WORK/judge.pt
  judge.py export WORK SEED OUT       as an int8 ONNX file                  -> OUT

WORK holds the sentence model (all-minilm-l6-v2.onnx, its quantised form and its tokenizer) and
labelled.jsonl, which Parallax writes: a line a pair with both sides' pieces, answer and part.
"""

import pathlib
import random
import sys
import time

import onnx
import torch
from torch.nn import functional as F

import encoder
import export
import pairs

BATCH = 32
FIRST_RATE, RATE = 8e-5, 6e-5
EPOCHS = 2
FOLDS = 3


def tell(*words):
    print(*words, file=sys.stderr, flush=True)


def batches(examples, draw):
    """Batches of like length, in random order."""
    order = list(examples)
    draw.shuffle(order)
    found = []
    for start in range(0, len(order), BATCH * 20):
        block = sorted(order[start : start + BATCH * 20], key=lambda e: len(e.ids))
        found += [block[k : k + BATCH] for k in range(0, len(block), BATCH)]
    draw.shuffle(found)
    return found


def padded(batch):
    length = max(len(e.ids) for e in batch)
    ids = torch.zeros((len(batch), length), dtype=torch.long)
    segments, inside = torch.zeros_like(ids), torch.zeros_like(ids)
    mask = torch.zeros((len(batch), length))
    for i, e in enumerate(batch):
        ids[i, : len(e.ids)] = torch.tensor(e.ids)
        segments[i, : len(e.ids)] = torch.tensor(e.segments)
        inside[i, : len(e.ids)] = torch.tensor(e.inside)
        mask[i, : len(e.ids)] = 1
    return ids, segments, inside, mask


def loss_of(judge, batch):
    hidden = judge(*padded(batch))
    total = 0
    same = [i for i, e in enumerate(batch) if e.head == "same"]
    nli = [i for i, e in enumerate(batch) if e.head == "nli"]
    if same:
        answers = torch.tensor([float(batch[i].answer) for i in same])
        scores = judge.same(hidden[same])[:, 0]
        total = total + F.binary_cross_entropy_with_logits(scores, answers, reduction="sum")
    if nli:
        answers = torch.tensor([batch[i].answer for i in nli])
        total = total + F.cross_entropy(judge.nli(hidden[nli]), answers, reduction="sum")
    return total / len(batch)


def train(judge, epochs_of, rate, seed, name):
    """AdamW, warmed up over a tenth of the steps, then down to nothing; the piece table stays."""
    draw = random.Random(seed)
    torch.manual_seed(seed)
    judge.encoder.pieces.weight.requires_grad = False
    free = [p for p in judge.parameters() if p.requires_grad]
    descent = torch.optim.AdamW(free, lr=rate, weight_decay=0.01)
    steps = [batch for examples in epochs_of for batch in batches(examples, draw)]
    warm, begun, mean = max(1, len(steps) // 10), time.time(), None
    judge.train()
    for i, batch in enumerate(steps):
        for group in descent.param_groups:
            group["lr"] = rate * min((i + 1) / warm, (len(steps) - i) / max(1, len(steps) - warm))
        loss = loss_of(judge, batch)
        descent.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(free, 1.0)
        descent.step()
        mean = loss.item() if mean is None else 0.98 * mean + 0.02 * loss.item()
        if (i + 1) % 50 == 0:
            tell(f"{name} {i + 1}/{len(steps)} loss {mean:.3f} {time.time() - begun:.0f} s")
    judge.eval()


def precision(scores, answers):
    """Average precision."""
    right, total = 0, 0.0
    for rank, i in enumerate(sorted(range(len(scores)), key=lambda i: -scores[i]), 1):
        if answers[i]:
            right += 1
            total += right / rank
    return total / max(1, right)


def chances(judge, examples):
    """What the judge gives each of `examples`, both orders averaged by the caller."""
    given = [0.0] * len(examples)
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].ids))
    with torch.no_grad():
        for start in range(0, len(order), BATCH):
            part = order[start : start + BATCH]
            scores = torch.sigmoid(judge.same(judge(*padded([examples[i] for i in part]))))[:, 0]
            for i, score in zip(part, scores.tolist()):
                given[i] = score
    return given


def fresh(work):
    """The judge after its first round, on the table that ships."""
    judge = encoder.Judge()
    judge.load_state_dict(torch.load(work / "pretrained.pt"))
    judge.encoder.pieces.weight.data = encoder.Table(work / "all-minilm-l6-v2-q.onnx").vectors()
    return judge


def fitted(work, rows, seed, name):
    """A judge fitted to `rows`, the sides of each in an order drawn anew for every epoch."""
    reader = pairs.Reader(encoder.Tokenizer(work / "all-minilm-l6-v2-q-tokenizer.json"))
    draw = random.Random(seed)
    judge = fresh(work)
    train(judge, [[reader.labelled(row, draw.random() < 0.5) for row in rows] for _ in range(EPOCHS)], RATE, seed, name)
    return judge, reader


def fold(work, seed, k):
    rows = pairs.lines(work / "labelled.jsonl")
    kept = [row for row in rows if row["fold"] % FOLDS != k]
    judge, reader = fitted(work, kept, seed + k, f"part {k}")
    left = [row for row in rows if row["fold"] % FOLDS == k]
    scores = both_ways(judge, reader, left)
    tell(f"part {k}: {len(left)} pairs, average precision {precision(scores, [r['answer'] for r in left]):.3f}")
    write(work, k, "w", left, scores)
    torch.save(judge.state_dict(), work / f"fold-{k}.pt")


def both_ways(judge, reader, rows):
    """What the judge gives each row, the mean of both orders."""
    ways = [chances(judge, [reader.labelled(row, swapped) for row in rows]) for swapped in (False, True)]
    return [sum(both) / 2 for both in zip(*ways)]


def write(work, k, mode, rows, scores):
    with open(work / f"fold-{k}.tsv", mode, encoding="utf-8") as file:
        for row, score in zip(rows, scores):
            file.write(f"{row['key']}\t{score:.6f}\n")


def score(work):
    """Adds what the judges give to the rows labelled since, each by one that saw none of its story."""
    reader = pairs.Reader(encoder.Tokenizer(work / "all-minilm-l6-v2-q-tokenizer.json"))
    rows, known, part = pairs.lines(work / "labelled.jsonl"), set(), {}
    for k in range(FOLDS):
        for line in open(work / f"fold-{k}.tsv", encoding="utf-8"):
            key = line.rsplit("\t", 1)[0]
            known.add(key)
            part[key.split("\t")[0]] = k
    for k in range(FOLDS):
        new = [r for r in rows if r["key"] not in known and part.get(r["story"], r["fold"] % FOLDS) == k]
        judge = encoder.Judge()
        judge.load_state_dict(torch.load(work / f"fold-{k}.pt"))
        judge.eval()
        write(work, k, "a", new, both_ways(judge, reader, new))
        tell(f"part {k}: {len(new)} more pairs")


def fit(work, seed):
    judge, _ = fitted(work, pairs.lines(work / "labelled.jsonl"), seed, "all")
    torch.save(judge.state_dict(), work / "judge.pt")


def pretrain(work, seed, folder):
    reader = pairs.Reader(encoder.Tokenizer(work / "all-minilm-l6-v2-q-tokenizer.json"))
    examples = pairs.public(folder, reader, seed)
    tell(len(examples), "pairs of", sum(len(e.ids) for e in examples) / len(examples), "pieces")
    torch.manual_seed(seed)
    judge = encoder.Judge()
    judge.encoder = encoder.read(str(work / "all-minilm-l6-v2.onnx"))
    train(judge, [examples], FIRST_RATE, seed, "first round")
    torch.save(judge.state_dict(), work / "pretrained.pt")


def main():
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    command, work, seed, rest = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
    if command == "pretrain":
        pretrain(work, seed, pathlib.Path(rest[0]))
    elif command == "fold":
        fold(work, seed, int(rest[0]))
    elif command == "score":
        score(work)
    elif command == "fit":
        fit(work, seed)
    elif command == "export":
        table = encoder.Table(work / "all-minilm-l6-v2-q.onnx")
        onnx.save(export.model(torch.load(work / "judge.pt"), table), rest[0])


if __name__ == "__main__":
    main()
