#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and starts Apacheta.
#   ./app/run.sh [FOLDER...]    opens the window and imports the folders (or files) given
# Without a folder the first start opens the sample library. Without a display the same job is done on the terminal.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release

case ${1:-} in -h|--help) sed -n '3,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;; esac
for path in "$@"; do
    [ -e "$path" ] || { echo "There is no file or folder $path." >&2; exit 2; }
done

bash "$root/.ci/install-packages" app
bash "$root/.ci/build" release

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    [ -n "${DISPLAY:-}" ] || export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-wayland}
    echo "Start: opening the window"
    exec "$build/bin/apacheta" "$@"
fi

echo "Start: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open."
echo "       The same job runs on the terminal instead: import, look at what was found, cite."
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in *[Uu][Tt][Ff]*) ;; *) export LC_ALL=C.UTF-8 ;; esac
if [ $# -gt 0 ]; then
    library=${XDG_DATA_HOME:-$HOME/.local/share}/apacheta/library.apacheta # the one that the window opens, too
    mkdir -p "$(dirname "$library")"
else
    set -- "$root/resources/sample"
    library=$build/sample.apacheta
fi
cli() { "$build/bin/apacheta-cli" "$@" --library "$library"; }
# The first lines only, but read to the end, so that the writer is not cut off.
first() { sed -n "1,$1p"; }

printf '\nImport of %s into the library %s\n' "$*" "$library"
cli index "$@"
printf '\nWhat the library holds\n'
cli info
printf '\nActors (the first 12)\n'
cli actors | first 12
printf '\nEvents (the first 12)\n'
cli events | first 12
mapfile -t pair < <(cli actors --kind state --json | sed -nE 's/.*"id": *"([^"]+)".*/\1/p' | first 2)
if [ ${#pair[@]} -eq 2 ]; then
    printf '\nBetween %s and %s (the first 20 lines)\n' "${pair[@]}"
    cli pair "${pair[@]}" | first 20
fi
printf '\nA citation\n'
cli cite --document 1
printf '\nMore: %s --library %s search QUERY (and the other commands in README.md)\n' "$build/bin/apacheta-cli" "$library"
