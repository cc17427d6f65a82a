# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Finds what a program needs of the desktop: display, session bus,
# accessibility bus and graphics card.

# Prints the paths that exist, one a line.
desktop_paths ()
{
  local path runtime=${XDG_RUNTIME_DIR:-/nonexistent}
  local bus=${DBUS_SESSION_BUS_ADDRESS:-unix:path=$runtime/bus}
  local wayland=${WAYLAND_DISPLAY:-wayland-0}

  [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ] || return 0

  case $wayland in
    /*) ;;
    *) wayland=$runtime/$wayland ;;
  esac
  bus=${bus#unix:path=}
  for path in "$wayland" "${bus%%[,;]*}" "$runtime/at-spi" "${XAUTHORITY:-}" \
    /tmp/.X11-unix /dev/dri /sys; do
    if [ -e "$path" ]; then
      echo "$path"
    fi
  done
}
