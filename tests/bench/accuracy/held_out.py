#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes gold files of the annotated texts that `apacheta-train events` measures on, for the gold scorer and fit_calibration.py.

usage: held_out.py DATA TEXTS OUTPUT

DATA is app/train/data, TEXTS the folder that cut_texts.py wrote. OUTPUT gets `texts/` (the held-out texts), `gold/` (their events, each quoted by some words around its trigger;
no actors and no relations: those `apacheta-train relations` measures itself), and `training/` (the tables without them, to train the models that are measured).
"""
import collections, hashlib, json, pathlib, re, shutil, sys


def main():
    data, texts, output = map(pathlib.Path, sys.argv[1:4])
    rows = [line.split("\t") for line in (data / "texts.tsv").read_text(encoding="utf-8").splitlines()]
    places = [line.split("\t") for line in (data / "events.tsv").read_text(encoding="utf-8").splitlines()]
    held = {row[0] for row in rows[1:] if hashlib.md5(f"{row[1]}/{row[2]}".encode()).digest()[-1] % 4 == 0}  # as isHeldOut() has it
    for folder in ("texts", "gold", "training"):
        (output / folder).mkdir(parents=True, exist_ok=True)
    ties = [line.split("\t") for line in (data / "relations.tsv").read_text(encoding="utf-8").splitlines()]
    for name, table in (("texts.tsv", rows), ("events.tsv", places), ("relations.tsv", ties)):
        kept = [table[0]] + [row for row in table[1:] if row[0] not in held]
        (output / "training" / name).write_text("".join("\t".join(row) + "\n" for row in kept), encoding="utf-8")
    events = collections.defaultdict(dict)
    for name, begin, end, number, kind, date, _ in places[1:]:
        if name in held:
            text = (texts / f"{name}.txt").read_text(encoding="utf-8")
            before = re.split(r"[.;?!]\s", text[:int(begin)])[-1].split()[-4:]
            after = re.split(r"[.;?!]\s", text[int(end):])[0].split()[:4]
            event = events[name].setdefault(number, {"id": number, "label": text[int(begin):int(end)], "type": kind, "date": None, "participants": [], "place": None, "quotes": []})
            event["date"] = event["date"] or date or None
            event["quotes"].append(" ".join(before + [text[int(begin):int(end)]] + after))
    for name in sorted(held):
        shutil.copy(texts / f"{name}.txt", output / "texts")
        gold = {"document": f"{name}.txt", "actors": [], "events": list(events[name].values()), "relations": []}
        (output / "gold" / f"{name}.json").write_text(json.dumps(gold, ensure_ascii=False), encoding="utf-8")
    print(f"{len(held)} texts, {sum(map(len, events.values()))} events")


if __name__ == "__main__":
    main()
