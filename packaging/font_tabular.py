#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make a font's tabular figures and single-storey a its default ones, keep Latin and Greek letters and signs, give it its own name.

    font_tabular.py Inter-Regular.otf BudgetPulse-Regular.otf      (needs fontTools; Inter is OFL-1.1, its licence travels along)

Qt before 6.7 cannot switch OpenType features on, so the figures must be right without them.
"""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

source, target = sys.argv[1:3]
font = TTFont(source)
gsub = font["GSUB"].table
lookups = {i for f in gsub.FeatureList.FeatureRecord if f.FeatureTag in ("tnum", "cv11") for i in f.Feature.LookupListIndex}
swap = {}
for index in lookups:
    for table in gsub.LookupList.Lookup[index].SubTable:
        swap.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
for cmap in font["cmap"].tables:
    for code, glyph in list(cmap.cmap.items()):
        cmap.cmap[code] = swap.get(glyph, glyph)
for record in font["name"].names:
    if record.nameID in (1, 3, 4, 6, 16):
        text = record.toUnicode().replace("Inter", "Budget Pulse")
        record.string = text.replace(" ", "") if record.nameID == 6 else text
options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], name_IDs=["*"], notdef_outline=True, hinting=False)
cut = subset.Subsetter(options)
cut.populate(unicodes=[*range(0x20, 0x250), *range(0x370, 0x400), *range(0x1E00, 0x1F00), *range(0x2000, 0x2070), *range(0x20A0, 0x20C1), *range(0x2190, 0x219A),
                       0x2202, 0x2206, 0x2211, 0x2212, 0x221A, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265, 0x2713, 0x25B2, 0x25BC])
cut.subset(font)
font.save(target)
