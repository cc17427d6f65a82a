# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Configures and builds the program in a folder of the checkout.

# Builds in the folder $1 with the options that follow. A folder that was
# configured with others, or elsewhere, or by halves, is made anew.
build_in ()
{
  local folder=$top/$1 lock stamp
  shift
  stamp="$environment $*"

  # Two builds at once in one checkout, as in ./dev exec A | ./dev exec B, wait
  # for each other.
  exec {lock}<"$top"
  flock "$lock"
  if [ "$(cat "$folder/.configured" 2>/dev/null)" != "$stamp" ]; then
    rm -rf "$folder"
    enter meson setup "$folder" "$top" "$@" </dev/null || return 1
    echo "$stamp" >"$folder/.configured"
  fi
  enter ninja -C "$folder" </dev/null || return 1
  exec {lock}<&-
}

# The ordinary build, which says nothing but what went wrong.
build_quietly ()
{
  local log

  log=$(mktemp)
  if ! build_in _build >"$log" 2>&1; then
    cat "$log" >&2
    rm "$log"
    fail 'The program could not be built: the lines above say why.'
  fi
  rm "$log"
}
