#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts the annotated texts of texts.tsv out of their sources, for `apacheta-train events|relations all --texts OUTPUT`.

usage: cut_texts.py SOURCES OUTPUT

SOURCES holds a folder for each source: the last part of its name in texts.tsv ("bulk-10k": ../shared/bulk unpacked; the others: a checkout of the
repository at the commit named). A text is `length` code points of the file from `begin` on, the last of which may be a line end of its own. What cannot be found, or
is not the same by its checksum, is named at the end. Before a text stands its `head`, if it has one, and an empty line: whose speech it is a part of, which the whole file says. The
offsets of events.tsv and relations.tsv count from the head on.
"""
import hashlib, pathlib, sys


def main():
    sources, output = map(pathlib.Path, sys.argv[1:3])
    output.mkdir(parents=True, exist_ok=True)
    missing = []
    table = pathlib.Path(__file__).with_name("texts.tsv").read_text(encoding="utf-8").splitlines()
    for row in table[1:]:
        name, source, path, begin, length, checksum, head, _ = row.split("\t")
        file = sources / source.split(" @ ")[0].split("/")[-1] / path
        whole = file.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n") if file.exists() else ""
        part = whole[int(begin):int(begin) + int(length)]
        for text in (part, part[:-1] + "\n"):
            if hashlib.sha256(text.encode()).hexdigest().startswith(checksum):
                (output / f"{name}.txt").write_bytes((f"{head}\n\n{text}" if head else text).encode())
                break
        else:
            missing.append(name)
    print(f"{len(table) - 1 - len(missing)} texts cut")
    if missing:
        print("not found or changed:", " ".join(missing))
        sys.exit(1)


if __name__ == "__main__":
    main()
