#!/usr/bin/env bash
# Prepares a clean clone: Python, virtual environment, locked packages, system libraries of Qt.
#   packaging/setup.sh         what `make run` needs
#   packaging/setup.sh test    and a virtual screen for the tests
#   packaging/setup.sh build   and what freezing needs
# What is already there is left alone, so a second run takes a blink. As root, missing system packages are installed
# through apt; otherwise the exact line to type is printed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

VENV=.venv
LOCK=requirements/dev.txt
PURPOSE=${1:-run}

say() { printf '%s\n' "$*" >&2; }

# Installs Debian packages when root, else tells the line to type and stops.
need_packages() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing system packages: $*"
        export DEBIAN_FRONTEND=noninteractive
        if ! apt-get install -y -q --no-install-recommends "$@" >/dev/null 2>&1 </dev/null; then
            apt-get update -q >/dev/null </dev/null
            apt-get install -y -q --no-install-recommends "$@" >/dev/null </dev/null
        fi
    else
        say "Some system packages are missing. Type this once, then try again:"
        say ""
        say "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
        say ""
        exit 1
    fi
}

python_fits() {
    command -v "$1" >/dev/null && "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    local name
    for name in ${PYTHON:-} python3.11 python3.12 python3.13 python3 python3.14; do
        if python_fits "$name"; then
            command -v "$name"
            return
        fi
    done
    return 1
}

# The name of Debian's package with the venv module of one interpreter, such as python3.11-venv.
venv_package() {
    "$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
}

# A virtual environment knows its own path: one that was moved or whose Python is gone is made anew.
venv_works() {
    python_fits $VENV/bin/python && $VENV/bin/python -c 'import pip' 2>/dev/null &&
        grep -q "VIRTUAL_ENV=.*$(pwd -P)/$VENV" $VENV/bin/activate
}

make_venv() {
    local python
    if venv_works; then return; fi
    if ! python=$(find_python); then
        need_packages python3 python3-venv
        python=$(find_python) || { say "Kinerja Desktop needs Python 3.11 or newer; none was found."; exit 1; }
    fi
    if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
        need_packages "$(venv_package "$python")"
    fi
    say "Making a virtual environment with $("$python" --version)"
    "$python" -m venv --clear $VENV
}

# The stamp names everything the installed packages depend on.
stamp() {
    { cat $LOCK; sed -n '/^\[project/,/^\[tool/p' pyproject.toml; $VENV/bin/python --version; } | sha256sum | cut -d ' ' -f 1
}

install_packages() {
    local stamp_file
    stamp_file=$VENV/kinerja-$(stamp)
    [ -e "$stamp_file" ] && return
    say "Installing the locked packages (once; a minute or two)"
    local pip=("$VENV/bin/python" -m pip --disable-pip-version-check --quiet --no-input install)
    "${pip[@]}" --require-hashes --only-binary :all: -r $LOCK </dev/null
    "${pip[@]}" --no-deps --no-build-isolation --no-index -e . </dev/null
    rm -f $VENV/kinerja-*
    touch "$stamp_file"
}

# Debian's package of one shared library that a part of Qt asks for.
package_of() {
    case $1 in
        libEGL.so.1) echo libegl1 ;;
        libGL.so.1) echo libgl1 ;;
        libfontconfig.so.1) echo libfontconfig1 ;;
        libfreetype.so.6) echo libfreetype6 ;;
        libdbus-1.so.3) echo libdbus-1-3 ;;
        libglib-2.0.so.0 | libgthread-2.0.so.0) echo libglib2.0-0 ;;
        libxkbcommon.so.0) echo libxkbcommon0 ;;
        libxkbcommon-x11.so.0) echo libxkbcommon-x11-0 ;;
        libX11.so.6) echo libx11-6 ;;
        libX11-xcb.so.1) echo libx11-xcb1 ;;
        libxcb.so.1) echo libxcb1 ;;
        libxcb-render-util.so.0) echo libxcb-render-util0 ;;
        libxcb-cursor.so.0 | libxcb-image.so.0 | libxcb-randr.so.0 | libxcb-render.so.0 | libxcb-shape.so.0 | \
            libxcb-shm.so.0 | libxcb-xfixes.so.0 | libxcb-xinerama.so.0)
            echo "${1/.so./}" ;;
        libxcb-icccm.so.4) echo libxcb-icccm4 ;;
        libxcb-keysyms.so.1) echo libxcb-keysyms1 ;;
        libxcb-sync.so.1) echo libxcb-sync1 ;;
        libxcb-util.so.1) echo libxcb-util1 ;;
        libxcb-xkb.so.1) echo libxcb-xkb1 ;;
        libwayland-client.so.0 | libwayland-cursor.so.0) echo "${1%.so.0}0" ;;
        libwayland-egl.so.1) echo libwayland-egl1 ;;
        *) return 1 ;;
    esac
}

# Asks the loader itself which libraries of the parts of Qt that the program uses cannot be found.
install_qt_libraries() {
    local qt missing packages=() plugins=(libqoffscreen.so) name package
    if [ -n "${DISPLAY:-}" ] || [ "$PURPOSE" != run ]; then plugins+=(libqxcb.so); fi
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then plugins+=(libqwayland.so); fi
    qt=$($VENV/bin/python -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')
    missing=$(ldd "$qt"/Qt{Core,Gui,Widgets,Svg,PrintSupport}.abi3.so "${plugins[@]/#/$qt/Qt/plugins/platforms/}" |
        awk '/not found/ {print $1}' | sort -u)
    for name in $missing; do
        if package=$(package_of "$name"); then
            packages+=("$package")
        else
            say "Qt asks for $name, of which no Debian package is known here."
        fi
    done
    if [ ${#packages[@]} -gt 0 ]; then need_packages "${packages[@]}"; fi
}

make_venv
install_packages
install_qt_libraries
case $PURPOSE in
    test) command -v xvfb-run >/dev/null || need_packages xvfb xauth ;;
    build) command -v objdump >/dev/null || need_packages binutils ;;
esac
