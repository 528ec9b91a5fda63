#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building needs and is missing: Debian packages, and the source of SQLite3 Multiple Ciphers in build/deps.
# Works from any folder and may be run again: what is there stays. With --fuzz also clang and its libFuzzer.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

say() { printf '» %s\n' "$*"; }
stop() { printf 'Stopped: %s\n' "$*" >&2; exit 1; }

PACKAGES=(g++ cmake ninja-build ccache qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev
          qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev libexpected-dev libeigen3-dev libicu-dev zlib1g-dev)
[ "${1:-}" = --fuzz ] && PACKAGES+=(clang libclang-rt-14-dev)
[ "${1:-}" = --tidy ] && PACKAGES+=(clang clang-tidy)

# Pinned: the package, its version, and the checksum the registry publishes for it.
SQLITE_PACKAGE=better-sqlite3-multiple-ciphers
SQLITE_VERSION=12.11.1
SQLITE_INTEGRITY='sha512-pG72+3VkUipnmYx4LwQqoOXNG2CJ1HlmDrlvqgr7xQHgsE+cz5rAZEiaJHnUKTHaGfGifggA/C0Sv9qZlUrfow=='

install_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This system has no apt. Please install what these Debian packages hold: ${PACKAGES[*]} nodejs npm"
        return
    fi
    local wanted=("${PACKAGES[@]}") missing=() package
    command -v npm >/dev/null || wanted+=(npm)
    for package in "${wanted[@]}"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    if [ ${#missing[@]} = 0 ]; then
        say "All Debian packages are here."
        return
    fi
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || stop "installing needs root. Run as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -q >/dev/null || say "The package lists could not be renewed; trying with those here."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >/dev/null ||
        stop "apt could not install: ${missing[*]}. Its own words stand above."
}

unpack_sqlite() {
    local folder=build/deps/sqlite3mc
    # A link to a folder that is gone is followed: the folder is made where it points.
    local link
    for link in build build/deps "$folder"; do
        [ -L "$link" ] && mkdir -p "$(readlink -m "$link")"
    done
    mkdir -p "$folder"
    if [ -s "$folder/sqlite3.c" ] && [ "$(cat "$folder/PACKAGE" 2>/dev/null)" = "$SQLITE_PACKAGE $SQLITE_VERSION" ]; then
        say "SQLite3 Multiple Ciphers is here ($SQLITE_VERSION)."
        return
    fi
    command -v npm >/dev/null && command -v node >/dev/null ||
        stop "the source of SQLite3 Multiple Ciphers comes as an npm package, and node with npm is not here. Install them (Debian: apt-get install npm), then run this again."
    local temporary
    temporary=$(mktemp -d)
    trap 'rm -rf "$temporary"' RETURN
    say "Fetching $SQLITE_PACKAGE $SQLITE_VERSION"
    (cd "$temporary" && npm pack --silent "$SQLITE_PACKAGE@$SQLITE_VERSION" >/dev/null) ||
        stop "npm could not fetch $SQLITE_PACKAGE $SQLITE_VERSION. Check the connection, then run this again."
    local archive="$temporary/$SQLITE_PACKAGE-$SQLITE_VERSION.tgz" sum
    sum=$(node -e 'const c=require("crypto"),f=require("fs");process.stdout.write("sha512-"+c.createHash("sha512").update(f.readFileSync(process.argv[1])).digest("base64"))' "$archive")
    [ "$sum" = "$SQLITE_INTEGRITY" ] ||
        stop "the package $SQLITE_PACKAGE $SQLITE_VERSION is not the one we know: its checksum is $sum. Nothing was unpacked."
    tar -xzf "$archive" -C "$temporary" package/deps/sqlite3
    local file
    for file in sqlite3.c sqlite3.h sqlite3ext.h; do
        # Equal files keep their date, so that nothing is built again.
        cmp -s "$temporary/package/deps/sqlite3/$file" "$folder/$file" || cp "$temporary/package/deps/sqlite3/$file" "$folder/$file"
    done
    echo "$SQLITE_PACKAGE $SQLITE_VERSION" > "$folder/PACKAGE"
    say "Checked and unpacked into $folder"
}

install_packages
unpack_sqlite
