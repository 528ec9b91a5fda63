#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ml/text/data/word_concepts.dat from WordNet's noun files (Debian: wordnet-base).

    make_word_concepts.py WORDNET_DIR OUT

The file tells for English nouns what kind of thing they name ("samosa" is a dish, is food): a tree of kinds and, for
each word, one or two places in it. Text, fields parted by a space, compressed by zlib in the way of Qt's qCompress:
    first line   BPWC 1, the number of kinds
    kinds        parent number of kind 1, 2, … (0: root), one line of numbers
    words        word, kind, share of 15, perhaps a second kind and share; sorted
"""
import collections
import struct
import sys
import zlib

SMALLEST_KIND = 12  # words below it; smaller kinds fold into their parent
LEFT_OUT = {"animal", "plant", "person", "region", "taxonomic_group", "microorganism"}
KEPT_INSIDE = {"domestic_animal", "edible_fruit", "vegetable", "herb", "worker", "professional", "health_professional"}


def read_synsets(path):
    synsets = {}
    with open(path, encoding="latin1") as lines:
        for line in lines:
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split()
            count = int(fields[3], 16)
            words = [fields[4 + 2 * i].lower() for i in range(count)]
            parent = None
            for i in range(int(fields[4 + 2 * count])):
                at = 5 + 2 * count + 4 * i
                if fields[at] in ("@", "@i") and parent is None:
                    parent = fields[at + 1]
            synsets[fields[0]] = (words, parent)
    return synsets


def read_senses(folder):
    tagged = collections.Counter()
    with open(folder + "/cntlist.rev", encoding="latin1") as lines:
        for line in lines:
            key, sense, count = line.split()
            lemma, rest = key.split("%")
            if rest[0] == "1":
                tagged[lemma, int(sense)] = int(count)
    senses = {}
    with open(folder + "/index.noun", encoding="latin1") as lines:
        for line in lines:
            if line.startswith(" "):
                continue
            fields = line.split()
            word = fields[0]
            if not word.isalpha() or not word.isascii() or len(word) < 3:
                continue
            offsets = fields[-int(fields[2]):]
            weights = [(1 + tagged[word, i + 1]) / (i + 1) for i in range(len(offsets))]
            total = sum(weights)
            senses[word] = [(o, w / total) for o, w in zip(offsets, weights)]
    return senses


def chain(synsets, offset):
    out = []
    while offset is not None:
        out.append(offset)
        offset = synsets[offset][1]
    return out


def is_wanted(synsets, offset):
    for step in chain(synsets, offset):
        name = synsets[step][0][0]
        if name in KEPT_INSIDE:
            return True
        if name in LEFT_OUT:
            return False
    return True


def main(folder, out):
    synsets = read_synsets(folder + "/data.noun")
    senses = {}
    below = collections.Counter()
    for word, options in read_senses(folder).items():
        kept = sorted((s for s in options if s[1] >= 0.2 and is_wanted(synsets, s[0])), key=lambda s: -s[1])[:2]
        if kept:
            senses[word] = kept
            for step in {step for offset, _ in kept for step in chain(synsets, offset)}:
                below[step] += 1
    kinds = sorted(o for o, n in below.items() if n >= SMALLEST_KIND)
    number = {offset: i + 1 for i, offset in enumerate(kinds)}

    def kind_of(offset):
        return next((number[s] for s in chain(synsets, offset) if s in number), 0)

    parents = [kind_of(synsets[offset][1]) if synsets[offset][1] else 0 for offset in kinds]
    lines = [f"BPWC 1 {len(kinds)}", " ".join(map(str, parents))]
    for word, options in sorted(senses.items()):
        shares = collections.Counter()
        for offset, share in options:
            shares[kind_of(offset)] += share
        shares.pop(0, None)
        fields = [f"{kind} {max(1, round(15 * share))}" for kind, share in shares.most_common()]
        if fields:
            lines.append(word + " " + " ".join(fields))
    text = ("\n".join(lines) + "\n").encode()
    with open(out, "wb") as stream:
        stream.write(struct.pack(">I", len(text)) + zlib.compress(text, 9))
    print(f"{len(kinds)} kinds, {len(lines) - 2} words, {len(text)} bytes plain")


main(sys.argv[1], sys.argv[2])
