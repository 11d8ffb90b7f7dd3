#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits resources/models/calibration.tsv: raw confidence of the extraction against the share that the gold scorer calls right.

usage: fit_calibration.py SCORE.PY (KNOWLEDGE.json GOLD.json...) [-- KNOWLEDGE.json GOLD.json...]...

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


def main():
    score = scorer(sys.argv[1])
    claims = collections.defaultdict(list)
    rest = sys.argv[2:]
    while rest:
        end = rest.index("--") if "--" in rest else len(rest)
        knowledge = json.load(open(rest[0], encoding="utf-8"))
        for path in rest[1:end]:
            judge(score, knowledge, json.load(open(path, encoding="utf-8")), claims)
        rest = rest[end + 1:]
    print("# kind\traw\tright")
    for kind, name in (("actors", "mention"), ("events", "event"), ("relations typed", "relation")):
        for raw, right in pooled(claims[kind]):
            print(f"{name}\t{raw:.3f}\t{right:.3f}")


if __name__ == "__main__":
    main()
