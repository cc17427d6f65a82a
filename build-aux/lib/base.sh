# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What every verb starts from: where the project and its cache are, and how to
# speak. Standard output belongs to the command that is run.

set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

# A relative XDG_CACHE_HOME is to be ignored, says the XDG base directory
# specification.
case ${XDG_CACHE_HOME:-} in
  /*) cache=$XDG_CACHE_HOME/rapporteur ;;
  *) cache=~/.cache/rapporteur ;;
esac

say ()
{
  printf '%s\n' "$*" >&2
}

fail ()
{
  say "$@"
  exit 1
}

usage ()
{
  say "$@"
  exit 2
}

# The words of a list: one or more a line, # begins a comment.
read_list ()
{
  sed 's/#.*//' "$1" | xargs
}

# Sets scratch: a new folder for what a run leaves behind. What earlier runs
# left is theirs no more after a week.
make_scratch ()
{
  mkdir -p "$cache"
  find "$cache" -maxdepth 1 -name 'run-*' -mtime +7 -exec rm -rf {} +
  scratch=$(mktemp -d "$cache/run-XXXXXX")
}
