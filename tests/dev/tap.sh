# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Test Anything Protocol for tests in shell: ok NAME COMMAND... for each test,
# done_testing at the end.

set -u

tests_run=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Passes when the command succeeds, and shows what it said when it doesn't.
ok ()
{
  local name=$1 output
  shift

  tests_run=$((tests_run + 1))
  if output=$("$@" 2>&1); then
    echo "ok $tests_run - $name"
  else
    echo "not ok $tests_run - $name"
    printf '%s\n' "$output" | sed 's/^/# /'
  fi
}

# is GOT EXPECTED
is ()
{
  [ "$1" = "$2" ] || {
    printf 'got:      %s\nexpected: %s\n' "$1" "$2"
    return 1
  }
}

# Puts a command into $scratch/bin that runs the lines on standard input.
fake ()
{
  mkdir -p "$scratch/bin"
  { echo '#!/bin/sh'; cat; } >"$scratch/bin/$1"
  chmod +x "$scratch/bin/$1"
}

done_testing ()
{
  echo "1..$tests_run"
}
