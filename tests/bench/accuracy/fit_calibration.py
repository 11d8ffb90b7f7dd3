#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits resources/models/calibration.tsv: raw confidence of the extraction against the share that the gold scorer calls right.

usage: fit_calibration.py SCORE.PY (KNOWLEDGE.json GOLD.json...) [-- KNOWLEDGE.json GOLD.json...]... [--speeches KNOWLEDGE.json GOLD.json... [-- ...]]

Of what stands behind --speeches only the events are used, for the kind "speech": texts that say "we" all along.

The exports must come from a build whose table has no points, so that the confidences are raw. Prints the table: isotonic regression (pool adjacent
violators) over bins of at least 12 claims, drawn towards the kind's overall share by 4 claims so that no bin says 0 or 1.
"""
import collections, json, sys
from calibration import judge, scorer

LEAST, PRIOR = 12, 4


def pooled(claims):
    claims = sorted(claims)
    overall = sum(right for _, right in claims) / len(claims)
    bins, current = [], []
    for i, claim in enumerate(claims):
        current.append(claim)
        ends = i + 1 == len(claims) or claims[i + 1][0] - claim[0] > 1e-9
        if ends and len(current) >= LEAST:
            bins.append(current)
            current = []
    if current:
        if bins:
            bins[-1] = bins[-1] + current
        else:
            bins.append(current)
    blocks = [[sum(c for c, _ in b), sum(r for _, r in b), len(b)] for b in bins]
    merged = []
    for block in blocks:
        merged.append(block)
        while len(merged) > 1 and merged[-2][1] / merged[-2][2] >= merged[-1][1] / merged[-1][2]:
            last = merged.pop()
            merged[-1] = [a + b for a, b in zip(merged[-1], last)]
    return [(raw / n, (right + PRIOR * overall) / (n + PRIOR)) for raw, right, n in merged]


def judged(score, words):
    claims = collections.defaultdict(list)
    while words:
        end = words.index("--") if "--" in words else len(words)
        knowledge = json.load(open(words[0], encoding="utf-8"))
        for path in words[1:end]:
            judge(score, knowledge, json.load(open(path, encoding="utf-8")), claims)
        words = words[end + 1:]
    return claims


def main():
    score = scorer(sys.argv[1])
    words = sys.argv[2:]
    cut = words.index("--speeches") if "--speeches" in words else len(words)
    claims = judged(score, words[:cut])
    rows = [("mention", claims["actors"]), ("event", claims["events"]), ("speech", judged(score, words[cut + 1:])["events"]), ("relation", claims["relations typed"])]
    print("# kind\traw\tright")
    for name, kind in rows:
        for raw, right in pooled(kind) if kind else []:
            print(f"{name}\t{raw:.3f}\t{right:.3f}")


if __name__ == "__main__":
    main()
