#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a picture of every screen, light and dark, 1280×800, from the sample household; needs no display.
#   packaging/screenshots.sh [FOLDER]      (otherwise packaging/screenshots)
set -euo pipefail
start=$PWD
cd "$(dirname "$(readlink -f "$0")")/.."
say() { printf '» %s\n' "$*"; }
case "${1:-}" in
    "") folder=$PWD/packaging/screenshots ;;
    /*) folder=$1 ;;
    *) folder=$start/$1 ;;
esac

packaging/install.sh
say "Building (preset release)"
cmake --preset release >build/configure-release.log 2>&1 || { cat build/configure-release.log; exit 1; }
cmake --build --preset release --target budgetpulse
mkdir -p "$folder"
say "Drawing into $folder"
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 build/release/app/budgetpulse --screenshots "$folder" \
    packaging/screenshots/girokonto.csv
ls "$folder"/*.png
