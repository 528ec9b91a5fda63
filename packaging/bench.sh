#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything as people install it, with the benchmarks, and runs them all; each prints a table.
#   packaging/bench.sh [NAME…]             (only those whose name holds one of the words)
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
say() { printf '» %s\n' "$*"; }

packaging/install.sh
say "Building (preset bench)"
cmake --preset bench >build/configure-bench.log 2>&1 || { cat build/configure-bench.log; exit 1; }
cmake --build --preset bench --target benches
for program in build/bench/tests/bench.*; do
    [ -x "$program" ] && [ -f "$program" ] || continue
    wanted=yes
    if [ $# -gt 0 ]; then
        wanted=no
        for word in "$@"; do [[ $program == *"$word"* ]] && wanted=yes; done
    fi
    [ $wanted = yes ] || continue
    say "${program##*/}"
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC "$program"
done
