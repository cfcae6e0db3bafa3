"""Pairs made of one clause: changed in a number, a name or by a denial it no longer tells the same,
with other words around it or a word less it does."""

import collections
import re

NUMBERS = "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred".split()
DENIABLE = {"was", "were", "is", "are", "has", "had", "will", "would", "could", "can", "should", "did", "does", "do"}
DENIALS = {"not", "never", "n't"}
FEWEST = 4  # words of a clause, or of another stretch of its sentence
MOST, MOST_ALIKE = 1800, 2700  # pairs of each kind


def number(words, draw, _):
    """Another number in place of one."""
    places = [i for i, w in enumerate(words) if re.fullmatch(r"\d[\d,.]*", w) or w.lower() in NUMBERS]
    if not places:
        return None
    i = draw.choice(places)
    if words[i][0].isdigit():
        digits = [k for k, c in enumerate(words[i]) if c.isdigit()]
        k = draw.choice(digits)
        other = draw.choice([d for d in "123456789" if d != words[i][k]])
        return words[:i] + [words[i][:k] + other + words[i][k + 1 :]] + words[i + 1 :]
    return words[:i] + [draw.choice([n for n in NUMBERS if n != words[i].lower()])] + words[i + 1 :]


def denial(words, draw, _):
    """A denial more or less."""
    denied = [i for i, w in enumerate(words) if w.lower() in DENIALS]
    if denied:
        return words[: denied[0]] + words[denied[0] + 1 :]
    places = [i for i, w in enumerate(words) if w.lower() in DENIABLE and i + 1 < len(words)]
    if not places:
        return None
    return words[: places[0] + 1] + [draw.choice(["not", "not", "never"])] + words[places[0] + 1 :]


def name(words, draw, names):
    """Another name of the same story in place of one."""
    places = [i for i, w in enumerate(words) if i and re.fullmatch(r"[A-Z][a-z]+", w)]
    others = [n for n in names if n not in words]
    if not places or not others:
        return None
    i = draw.choice(places)
    return words[:i] + [draw.choice(others)] + words[i + 1 :]


def elsewhere(side, draw):
    """The same sentence with another stretch of it for the clause."""
    before, after = side["pre"].split(), side["post"].split()
    rest = before if len(before) >= len(after) else after
    if len(rest) < FEWEST + 1:
        return None
    size = draw.randint(FEWEST, min(len(rest), 14))
    start = draw.randint(0, len(rest) - size)
    left, mid, right = (" ".join(p) for p in (rest[:start], rest[start : start + size], rest[start + size :]))
    if rest is before:
        return {"pre": left, "clause": mid, "post": " ".join([right, side["clause"], side["post"]])}
    return {"pre": " ".join([side["pre"], side["clause"], left]), "clause": mid, "post": right}


def alike(side, draw):
    """The same clause, its surroundings cut, a word that adds little left out."""
    words = side["clause"].split()
    places = [i for i, w in enumerate(words) if w.endswith("ly") or w.lower() in ("the", "a", "also", "that", "very")]
    if places and draw.random() < 0.7:
        del words[draw.choice(places)]
    before, after = side["pre"].split(), side["post"].split()
    cut = draw.random()
    if cut < 0.4:
        before = before[draw.randint(0, len(before)) :] if before else before
    if cut > 0.3:
        after = after[: draw.randint(0, len(after))] if after else after
    return {"pre": " ".join(before), "clause": " ".join(words), "post": " ".join(after)}


def pairs(events, reader, draw):
    """Pairs made of the clauses of `events`, at most MOST of each kind of change."""
    names = names_of(events)
    counts, examples = collections.Counter(), []
    for side, topic in sides(events, draw):
        for change in (number, denial, name):
            words = change(side["clause"].split(), draw, names[topic])
            if words and counts[change] < MOST:
                counts[change] += 1
                around = alike(side, draw) if draw.random() < 0.7 else side
                examples.append(reader.clauses(side, {**around, "clause": " ".join(words)}, 0))
        away = elsewhere(side, draw)
        if away and counts[elsewhere] < MOST:
            counts[elsewhere] += 1
            one, other = (side, away) if draw.random() < 0.5 else (away, side)
            examples.append(reader.clauses(one, other, 0))
        if counts[alike] < MOST_ALIKE:
            counts[alike] += 1
            examples.append(reader.clauses(side, alike(side, draw), 1))
    return examples


def names_of(events):
    """The names in the clauses of each topic."""
    names = collections.defaultdict(set)
    for event in events:
        for side in ("A", "B"):
            names[event["topic"]].update(re.findall(r"(?<=[a-z] )[A-Z][a-z]{2,}", event[side]["clause"]))
    return {topic: sorted(found) for topic, found in names.items()}


def sides(events, draw):
    """Every clause of some length once, with its topic, in random order."""
    found, seen = [], set()
    for event in events:
        for side in ("A", "B"):
            clause = event[side]["clause"]
            if clause not in seen and len(clause.split()) >= FEWEST:
                seen.add(clause)
                found.append((event[side], event["topic"]))
    draw.shuffle(found)
    return found
