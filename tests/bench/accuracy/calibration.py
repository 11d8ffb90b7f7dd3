#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Claimed confidence against the share that is right, by the rules of the gold scorer.

usage: calibration.py SCORE.PY KNOWLEDGE.json GOLD.json...

An actor (its surest mention in the document) is right when the scorer matches it to a gold actor; an event when it is matched to a gold event by
its quotes; a relation when the gold has its pair, and "typed" when it has the predicate too. A perfect table has in each bin the share that the bin says.
"""
import collections, importlib.util, json, pathlib, sys

BINS = [0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.01]


def scorer(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def matched_events(score, gold, events, back):
    """Indexes of the exported events that the scorer takes for gold ones (its rule of the mode "events")."""
    candidates = []
    for g, gold_event in enumerate(gold["events"]):
        for e, (event, quotes) in enumerate(events):
            near = max((score.overlap(a, b) for a in gold_event["quotes"] for b in quotes), default=0)
            if near < 0.6:
                continue
            same = score.years(gold_event["date"]) == score.years(event.get("date"))
            part = len({back.get(p["actor"]) for p in event["participants"]} & set(gold_event["participants"]))
            candidates.append((int(same), part, near, g, e))
    gold_taken, taken = set(), set()
    for *_, g, e in sorted(candidates, reverse=True):
        if g not in gold_taken and e not in taken:
            gold_taken.add(g)
            taken.add(e)
    return taken


def relation_keys(score, relations, typed):
    def key(subject, predicate, goal):
        if not typed:
            return tuple(sorted((subject, goal)))
        return (predicate, *sorted((subject, goal))) if predicate in score.SYMMETRIC else (predicate, subject, goal)
    return {key(r["subject"], r["predicate"], r["object"]) for r in relations}, key


def judge(score, knowledge, gold, claims):
    document = next((d["id"] for d in knowledge["documents"] if pathlib.PurePath(d["source"]).name == gold["document"]), None)
    if document is None:
        return
    surfaces, sureness = collections.defaultdict(set), {}
    for actor in knowledge["actors"]:
        for mention in actor["mentions"]:
            if mention["document"] == document:
                surfaces[actor["id"]].add(score.fold(mention["surface"]))
                sureness[actor["id"]] = max(sureness.get(actor["id"], 0), mention["confidence"])
    found, false = score.match_actors(gold["actors"], surfaces)
    back = {actor: gold_id for gold_id, actor in found.items()}
    for actor, confidence in sureness.items():
        if actor in back or actor in false:
            claims["actors"].append((confidence, actor in back))

    def here(claim):
        return [v for v in claim["evidence"] if v["document"] == document]
    events = [(e, [v["quote"] for v in here(e)]) for e in knowledge["events"] if here(e)]
    taken = matched_events(score, gold, events, back)
    for index, (event, _) in enumerate(events):
        claims["events"].append((max(v["confidence"] for v in here(event)), index in taken))
    for typed in (False, True):
        keys, key = relation_keys(score, gold["relations"], typed)
        for relation in knowledge["relations"]:
            if here(relation):
                ends = [back.get(relation[end], "x" + relation[end]) for end in ("subject", "object")]
                right = key(ends[0], relation["predicate"], ends[1]) in keys
                claims["relations typed" if typed else "relations pair"].append((max(v["confidence"] for v in here(relation)), right))


def main():
    score = scorer(sys.argv[1])
    knowledge = json.load(open(sys.argv[2], encoding="utf-8"))
    claims = collections.defaultdict(list)
    for path in sys.argv[3:]:
        judge(score, knowledge, json.load(open(path, encoding="utf-8")), claims)
    for what, list_ in claims.items():
        print(what)
        error = 0
        for low, high in zip(BINS, BINS[1:]):
            inside = [(c, right) for c, right in list_ if low <= c < high]
            if inside:
                claimed = sum(c for c, _ in inside) / len(inside)
                right = sum(r for _, r in inside) / len(inside)
                error += abs(claimed - right) * len(inside)
                print(f"  {low:.2f} to {min(high, 1):.2f}  {len(inside):5} claims   claimed {claimed:.2f}   right {right:.2f}")
        print(f"  mean distance {error / max(1, len(list_)):.3f}")


if __name__ == "__main__":
    main()
