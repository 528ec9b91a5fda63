#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From nothing to the running program: installs what is missing, builds, and opens Budget Pulse; on the sample household
# when there is no book yet. Without a display the command line does the same work on a shipped bank file.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
cd "$here/.."
say() { printf '» %s\n' "$*"; }

packaging/install.sh
say "Configuring (preset release)"
cmake --preset release >build/configure-release.log 2>&1 || { cat build/configure-release.log; exit 1; }
say "Building with $(nproc) cores; the first time takes some minutes"
cmake --build --preset release
app=build/release/app/budgetpulse
cli=build/release/app/budgetpulse-cli

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    # The same place as app/book_location.cpp names.
    book=${XDG_DATA_HOME:-$HOME/.local/share}/budgetpulse/household.book
    if [ $# -gt 0 ] || [ -e "$book" ]; then
        say "Opening ${1:-$book}"
        exec "$app" "$@"
    fi
    say "There is no book yet: opening the sample household"
    exec "$app" --sample
fi

say "There is no display, so the command line does the same: it imports a bank's file into a new book and sorts it."
statement=${1:-tests/data/demo/john_lewis_card.csv}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$cli" --ledger "$folder/demo.book" import "$statement"
say "The sorted entries:"
"$cli" --ledger "$folder/demo.book" entries
say "Where the money went:"
"$cli" --ledger "$folder/demo.book" report categories
say "Undoing the import:"
"$cli" --ledger "$folder/demo.book" undo
