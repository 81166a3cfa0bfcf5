#!/usr/bin/env bash
# Opens the window on a training office; without a display, walks the tour off screen and tells where its pictures lie.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

PYTHON=.venv/bin/python
OFFICE=${OFFICE:-build/latihan}
TOUR=${TOUR:-build/tur}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    if [ ! -e "$OFFICE/kunci.json" ]; then
        echo "Making a training office in $OFFICE (password of every account: latihan)"
        $PYTHON -m kinerja_desktop demo "$OFFICE"
    fi
    exec $PYTHON -m kinerja_desktop --office "$OFFICE"
fi

echo "No display found: the program walks through its main job off screen."
mkdir -p "$TOUR"
status=0
QT_QPA_PLATFORM=offscreen $PYTHON -m kinerja_desktop --tour "$TOUR" || status=$?
echo "Screenshots and PDF of the tour lie in $(realpath "$TOUR")"
exit $status
