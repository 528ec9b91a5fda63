#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, compiles every header alone, and runs every test.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
say() { printf '» %s\n' "$*"; }

packaging/install.sh
say "Configuring (preset ci)"
cmake --preset ci >build/configure-ci.log 2>&1 || { cat build/configure-ci.log; exit 1; }
say "Building with $(nproc) cores"
cmake --build --preset ci
say "Compiling every header alone"
cmake --build --preset ci --target all_verify_interface_header_sets
say "Running every test"
ctest --preset ci -j "$(nproc)" "$@"
