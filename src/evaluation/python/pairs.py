"""Pairs of texts as the judge reads them, and the public sets of such pairs."""

import json
import random

import made

MOST_SIDE = 26  # pieces of one side, its clause first, then what stands around it
OPEN, CLOSE = "[unused1]", "[unused2]"
HALF = 0.2  # where one clause tells materially more: no, but readers waver
NLI = {"entailment": 0, "neutral": 1, "contradiction": 2}


class Example:
    """
    What is read, which head answers, and the right answer: 0 to 1, or the index of a class. A piece
    of a clause is inside, what stands around it is not.
    """

    def __init__(self, ids, segments, inside, head, answer):
        self.ids, self.segments, self.inside = ids, segments, inside
        self.head, self.answer = head, answer


class Reader:
    """Lays two clauses, each marked in its sentence, side by side."""

    def __init__(self, tokenizer):
        self.tokenizer, self.vocabulary = tokenizer, tokenizer.ids

    def side(self, before, clause, after, marked):
        inside = self.tokenizer(clause)[:MOST_SIDE]
        left, right = self.tokenizer(before), self.tokenizer(after)
        room = MOST_SIDE - len(inside)
        ahead = min(len(left), max(room // 2, room - len(right)))
        left = left[len(left) - ahead :]
        right = right[: room - ahead]
        if marked:
            inside = [self.vocabulary[OPEN], *inside, self.vocabulary[CLOSE]]
        return left + inside + right

    def pair(self, one, other):
        first = [self.vocabulary["[CLS]"], *one, self.vocabulary["[SEP]"]]
        second = [*other, self.vocabulary["[SEP]"]]
        return first + second, [0] * len(first) + [1] * len(second), self.inside(first) + self.inside(second)

    def inside(self, side):
        """1 between the marks, or everywhere but at the ends where there are none."""
        opening, closing = self.vocabulary[OPEN], self.vocabulary[CLOSE]
        if opening not in side:
            return [int(piece not in (self.vocabulary["[CLS]"], self.vocabulary["[SEP]"])) for piece in side]
        start, end = side.index(opening), side.index(closing)
        return [int(start < i < end) for i in range(len(side))]

    def clauses(self, a, b, answer):
        sides = [self.side(x["pre"], x["clause"], x["post"], True) for x in (a, b)]
        return Example(*self.pair(*sides), "same", answer)

    def labelled(self, row, swapped):
        """A line of labelled.jsonl, its sides as Parallax laid them out."""
        one, other = (self.cut(row[side]) for side in (("b", "a") if swapped else ("a", "b")))
        return Example(*self.pair(one, other), "same", HALF if row["kind"] == "half" else row["answer"])

    def cut(self, side):
        opening, closing = side.index(self.vocabulary[OPEN]), side.index(self.vocabulary[CLOSE])
        inside = side[opening + 1 : closing][:MOST_SIDE]
        left, right = side[:opening], side[closing + 1 :]
        room = MOST_SIDE - len(inside)
        ahead = min(len(left), max(room // 2, room - len(right)))
        return left[len(left) - ahead :] + [side[opening], *inside, side[closing]] + right[: room - ahead]

    def texts(self, a, b, head, answer):
        marked = head == "same"
        return Example(*self.pair(self.side("", a, "", marked), self.side("", b, "", marked)), head, answer)


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def public(folder, reader, seed):
    """The sets whose licences let the weights be shipped: ECB+, SNLI and MNLI, Breaking NLI."""
    draw = random.Random(seed)
    examples = []
    events = lines(folder / "ecbplus-clauses.jsonl")
    draw.shuffle(events)
    same = [e for e in events if e["label"] == 1]
    lemma = [e for e in events if e["label"] == 0 and "samelemma" in e["source"]]
    story = [e for e in events if e["label"] == 0 and "samestory" in e["source"]]
    for event in same + lemma[:4500] + story[:5000]:
        examples.append(reader.clauses(event["A"], event["B"], event["label"]))
    nli = [e for e in lines(folder / "snli-mnli-25k.jsonl") if not e["source"].endswith("test")]
    draw.shuffle(nli)
    for i, pair in enumerate(nli):
        label = pair["label"]
        if i < 8000:
            examples.append(reader.texts(pair["a"], pair["b"], "same", float(label == "entailment")))
        else:
            examples.append(reader.texts(pair["a"], pair["b"], "nli", NLI[label]))
    words = lines(folder / "breaking-nli.jsonl")
    draw.shuffle(words)
    for pair in words[:3000]:
        examples.append(reader.texts(pair["a"], pair["b"], "nli", NLI[pair["label"]]))
    return examples + made.pairs(events, reader, draw)
