#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and runs every test.
#   ./tests/run.sh [CTEST OPTION...]    for example: ./tests/run.sh -R dates --verbose
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

bash "$root/.ci/install-packages" test
bash "$root/.ci/build" dev

echo "Test: all that ctest knows of in build/dev"
cd "$root"
export QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 LC_ALL=C.UTF-8
exec ctest --preset dev --parallel "$(nproc)" "$@"
