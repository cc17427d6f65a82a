# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Tells whether this host can build the program by itself.

# The tools that the verbs call, besides the libraries.
host_tools=(cc meson ninja pkg-config python3 clang-format cppcheck shellcheck)

host_is_new_enough ()
{
  local tool library version

  for tool in "${host_tools[@]}"; do
    command -v "$tool" >/dev/null || return 1
  done

  # meson.build is where the libraries and their oldest versions are named.
  while read -r library version; do
    pkg-config --exists "$library $version" || return 1
  done < <(sed -n "s/.*dependency('\([^']*\)', version: '\([^']*\)'.*/\1 \2/p" "$top/meson.build")
}
