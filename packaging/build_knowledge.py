#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds resources/knowledge/merchants.bin: what the product knows of merchants without learning.

    npm pack name-suggestion-index@8.0.20260918
    packaging/build_knowledge.py name-suggestion-index-8.0.20260918.tgz

Inputs: the brands of name-suggestion-index (BSD-3-Clause) and the readable tables beside the result. The format is
described in core/categorize/knowledge_file.h. The same inputs give the same bytes.
"""

import base64
import hashlib
import json
import re
import struct
import sys
import tarfile
import unicodedata
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "knowledge"
INTEGRITY = "g09kxye3aswAETIa//gA56MjonmjcyXCzdIwlDhpBVAwLKXOUJA1QZL5eE4ZRstTFFx9I2o9eARONUXVC72SAw=="
LETTERS = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
VOICING = "\u3099\u309a"  # tell ga from ka
OPERATORS = re.compile(
    r"operators/(amenity/(hospital|clinic|charging_station|parking|fuel|car_sharing|veterinary|university|college"
    r"|doctors)|office/(energy_supplier|water_utility|telecommunication|insurance)|power/(line|minor_line|plant|substation)"
    r"|route/railway|telecom/exchange|man_made/(wastewater_plant|water_works)|highway/toll_gantry|barrier/toll_booth)$")
NAME_TAGS = ("name", "brand", "operator", "network", "official_name", "short_name", "alt_name", "name:en", "brand:en")
# Regions of the United Nations' M49 as they occur in locationSet.
EUROPE = ("ad al at ax ba be bg by ch cy cz de dk ee es fi fo fr gb gg gi gr hr hu ie im is it je li lt lu lv mc md me mk mt nl no "
          "pl pt ro rs se si sk sm ua va xk")
REGIONS = {
    "150": EUROPE, "eu": "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk",
    "155": "at be ch de fr li lu mc nl", "154": "dk ee fi fo gb ie im is lt lv no se", "039": "al ba es gi gr hr it me mk mt pt rs si sm",
    "151": "bg by cz hu md pl ro ru sk ua", "021": "ca us mx", "003": "ca us mx", "019": "us ca mx br ar cl co pe",
    "419": "mx br ar cl co pe ec uy py bo ve cr pa gt", "005": "br ar cl co pe ec uy py bo ve", "013": "mx cr pa gt hn sv ni bz",
    "029": "cu do jm ht pr tt bb bs", "053": "au nz", "009": "au nz fj pg", "034": "in pk bd lk np", "030": "cn jp kr tw hk mo mn",
    "035": "th vn id my sg ph kh la mm", "145": "tr sa ae il jo kw qa om bh lb iq", "142": "in cn jp kr tw th vn id my sg ph tr sa ae",
    "143": "kz uz kg tj tm", "002": "za ng ke eg ma tn gh dz", "202": "za ng ke gh", "015": "eg ma tn dz ly", "001": "*",
    "conus": "us", "q": "",
}


def folded(text: str) -> str:
    """As bp::folded, then as bp::BankWordScanner cuts it."""
    text = unicodedata.normalize("NFKD", text.lower())
    text = "".join(c for c in text if unicodedata.category(c) != "Mn" or c in VOICING)
    text = "".join(LETTERS.get(c, c) for c in text)
    text = re.sub(r"\.(com|de|fr|it|nl|net|org|co\.uk|es|pl|at|ch|be|io|tv|eu)\b", " ", " " + text + " ")
    text = re.sub(r"(?<=[^\W_]{2})\.(?=[^\W_]{2})", " ", text)
    text = re.sub(r"['’´&.\-]", "", text)
    return " ".join(w for w in re.split(rf"(?:[^\w{VOICING}]|_)+", text) if w)


# How banks without these letters write them.
SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


def spellings(word: str):
    """ "Jahresgebühr" is also "Jahresgebuehr", at either place of "*"."""
    return dict.fromkeys((word, word.translate(SPELT)))


def rows(name: str):
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split("\t")


class Knowledge:
    def __init__(self):
        self.categories, self.tags, self.places = [], [], []
        self.category_of, self.tag_of, self.place_of = {}, {}, {}
        self.entries = {}  # key → {"name", "values": {category: [tag, strength, sign, places]}}

    def index(self, table, known, value):
        if value not in known:
            known[value] = len(table)
            table.append(value)
        return known[value]

    def add(self, key, name, category, tag, strength, sign, places, wins=False):
        if not key or len(key.encode()) > 48 or (key.isdigit()):
            return
        entry = self.entries.setdefault(key, {"name": name, "values": {}})
        value = entry["values"].get(category)
        if value is None:
            entry["values"][category] = [tag, strength, sign, set(places)]
        else:
            if strength > value[1]:
                value[0], value[1] = tag, strength
            value[3] |= set(places)
        if wins and ("by hand" not in entry or ("." in entry["name"] and "." not in name)):
            entry["name"] = name
            entry["by hand"] = True
        elif "by hand" not in entry and folded(entry["name"]) != key and folded(name) == key:
            entry["name"] = name  # "Woolworth", not "Woolworth (Del Sol)"


def countries(location_set):
    out = set()
    for place in location_set.get("include", ["001"]):
        if not isinstance(place, str):
            out.add("??")
            continue
        place = place.lower().removesuffix(".geojson")
        if place in REGIONS:
            out |= set(REGIONS[place].split())
        elif re.match(r"[a-z]{2}(-|$)", place):
            out.add(place[:2])
        else:
            out.add("??")
    return {"*"} if "*" in out else out


def add_index(know, archive):
    data = Path(archive).read_bytes()
    if base64.b64encode(hashlib.sha512(data).digest()).decode() != INTEGRITY:
        sys.exit(f"{archive} is not name-suggestion-index 8.0.20260918: its checksum differs.")
    with tarfile.open(archive) as tar:
        index = json.load(tar.extractfile("package/dist/json/nsi.json"))["nsi"]
        licence = tar.extractfile("package/LICENSE.md").read()
    (FOLDER / "LICENSE.name-suggestion-index").write_bytes(licence)
    trusts = {tag: (category, float(trust)) for tag, category, trust in rows("tag_categories.tsv")}
    common = {row[0]: float(row[1]) if len(row) > 1 else 0.45 for row in rows("ordinary_words.tsv")}
    for path, group in sorted(index.items()):
        tag = path.split("/", 1)[1]
        category, trust = trusts.get(tag, ("-", 0))
        if category == "-" or (path.startswith("operators/") and not OPERATORS.match(path)):
            continue
        generic = [re.compile(g, re.I) for g in group["properties"].get("exclude", {}).get("generic", [])]
        for item in group["items"]:
            add_item(know, item, tag, category, trust, generic, common)


def add_item(know, item, tag, category, trust, generic, common):
    names = [item["displayName"], *item.get("matchNames", [])]
    names += [n for t in NAME_TAGS for n in item["tags"].get(t, "").split(";")]
    places = countries(item["locationSet"])
    for name in dict.fromkeys(names):
        key = folded(name)
        if len(key) < 2 or any(g.search(name) for g in generic) or len(key.split()) > 5:
            continue
        strength = trust
        if key in common:
            strength *= common[key]
        elif len(key) <= 3:
            strength *= 0.7
        # What stands in a bank's text: "Sparkasse", not "Rheinhessen Sparkasse" that is also called so.
        shown = item["displayName"] if folded(item["displayName"]) == key else capitals(key)
        know.add(key, shown.rstrip("!"), category, tag, strength, 0, places)


def add_tables(know):
    for category, sign, strength, words, *general in rows("words.tsv"):
        tag = "/".join(["word", category, *general])
        for word in (s for w in words.split("|") for s in spellings(w.strip())):
            key = folded(word)
            if word.endswith("*"):
                key = "\x02" + key
            elif word.startswith("*"):
                key = "\x01" + key[::-1]
            # A word beats brands of the same name: "market" is a word before it is a shop.
            if key in know.entries and any(not v[0].startswith("word/") for v in know.entries[key]["values"].values()):
                del know.entries[key]
            know.add(key, word.strip("*"), category, tag, float(strength), "*+-".index(sign), ["*"], True)
    for category, sign, places, strength, names in rows("merchants.tsv"):
        for name in (n.strip() for n in names.split("|")):
            written, _, shown = name.partition(" = ")  # "Costco Whse = Costco"
            key = folded(written)
            found = know.entries.get(key)
            if found:  # what a person wrote down beats the map, and its spelling that of a word
                found["values"] = {c: v for c, v in found["values"].items() if v[0].startswith("merchant/")}
                if not found["values"]:
                    found.pop("by hand", None)
            know.add(key, shown or written, category, "merchant/" + category, float(strength), "*+-".index(sign), places.split(), True)
    for key, category, strength, name, *places in rows("ambiguous.tsv"):
        values = know.entries.setdefault(folded(key), {"name": name, "values": {}})["values"]
        values.clear()
        know.entries[folded(key)].pop("by hand", None)
        where = places[0].split() if places else ["*"]
        know.add(folded(key), name, category, "ambiguous/" + category, float(strength), 0, where, True)


def add_people(know):
    for kind, names in rows("people.tsv"):
        for name in (s for n in names.split() for s in spellings(n)):
            key = folded(name)
            # "Lydia" passes money on between people: the word stays one.
            if "giving.people" not in know.entries.get(key, {"values": {}})["values"]:
                know.add(key, capitals(key), "giving.people", "person/" + kind, 0, 0, ["*"])


def add_joined(know):
    """Addresses and short lines write names of several words as one: "pizzahut.co.uk", "BURGERKING 1234"."""
    shortest = 8  # shorter ones are too often a word of some language: "car go"
    ordinary = {row[0] for row in rows("ordinary_words.tsv")}
    joined = {}
    for key, entry in know.entries.items():
        brands = {c: v for c, v in entry["values"].items() if not v[0].startswith("word/")}
        spoken = folded(entry["name"].replace("&", " and ")) if "&" in entry["name"] else key
        most = 3 if any(v[0].startswith("merchant/") for v in brands.values()) else 2
        if not brands or not 2 <= len(key.split()) <= most:
            continue
        for text in (key, spoken):
            text = text.replace(" ", "")
            if len(text) >= shortest and text.isalpha() and text not in know.entries and text not in ordinary:
                joined.setdefault(text, []).append((entry["name"], brands))
    for key, brands in joined.items():
        for name, values in brands:
            for category, (tag, strength, sign, places) in values.items():
                know.add(key, name, category, tag, strength, sign, places)


def packed_text(text):
    data = text.encode()
    return struct.pack("B", len(data)) + data


def capitals(key):
    """As bp::KnowledgeFile::writtenName writes a brand that has no name of its own; words stay as they are."""
    return " ".join(word[0].upper() + word[1:] for word in key.split(" "))


def is_word(entry):
    return any(value[0].startswith("word/") for value in entry["values"].values())


def written(know):
    keys = sorted(know.entries, key=lambda k: k.encode())
    blob, offsets = bytearray(), []
    for key in keys:
        offsets.append(len(blob))
        entry = know.entries[key]
        name = entry["name"]
        plain = name == capitals(key) or (name == key and is_word(entry))
        blob += packed_text(key) + packed_text("" if plain else name[:60])
        values = sorted(entry["values"].items(), key=lambda v: (-v[1][1], v[0]))[:6]
        blob += struct.pack("B", len(values))
        for category, (tag, strength, sign, places) in values:
            place = "*" if "*" in places else " ".join(sorted(p for p in places if p != "??"))
            tag_index = know.index(know.tags, know.tag_of, (tag, category))
            know.index(know.categories, know.category_of, category)
            place_index = know.index(know.places, know.place_of, place)
            blob += struct.pack("<HHBB", tag_index, place_index, round(strength * 100), sign)
    offsets.append(len(blob))
    mcc = sorted((int(a), int(b), c) for a, b, c, _ in rows("mcc_categories.tsv"))
    for _, _, category in mcc:
        know.index(know.categories, know.category_of, category)
    head = bytearray(b"BPKNOW1\n")
    head += struct.pack("<IIIII", len(know.categories), len(know.tags), len(know.places), len(mcc), len(keys))
    for category in know.categories:
        head += packed_text(category)
    for tag, category in know.tags:
        head += struct.pack("B", know.category_of[category]) + packed_text(tag)
    for place in know.places:
        codes = ["**"] if place == "*" else place.split()
        head += struct.pack("B", len(codes)) + "".join(codes).encode()
    for first, last, category in mcc:
        head += struct.pack("<HHB", first, last, know.category_of[category])
    return bytes(head) + b"".join(struct.pack("<I", o) for o in offsets) + bytes(blob)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    know = Knowledge()
    add_index(know, sys.argv[1])
    add_tables(know)
    add_joined(know)
    add_people(know)
    data = written(know)
    (FOLDER / "merchants.bin").write_bytes(data)
    print(f"{len(know.entries)} names, {len(know.tags)} tags, {len(know.places)} sets of countries, {len(data)} bytes")


if __name__ == "__main__":
    main()
