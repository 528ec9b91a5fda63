#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings translations/*.ts up to date with the sources. New texts come in as "unfinished"; translate them there (or with
# linguist-qt6) and commit. The English file only holds plurals.
#   packaging/translations.sh
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
lupdate=$(command -v lupdate-qt6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
for language in translations/budgetpulse_*.ts; do
    options=(-locations none -no-obsolete -I .)
    case $language in *_en.ts) options+=(-pluralonly -source-language en -target-language en) ;; esac
    "$lupdate" "${options[@]}" core ml ui app -ts "$language"
done
