#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./dev finds each verb and says what each is for.

# shellcheck source=tap.sh
. "${BASH_SOURCE[0]%/*}/tap.sh"
top=$1

each_verb_is_listed ()
{
  local verb help

  help=$("$top/dev")
  for verb in "$top"/build-aux/*; do
    if [ -x "$verb" ] && [ -f "$verb" ]; then
      grep -q "^  ${verb##*/} " <<<"$help" || { echo "${verb##*/} is not listed"; return 1; }
    fi
  done
}

unknown_verb_is_refused ()
{
  local status=0

  "$top/dev" fly >"$scratch/out" 2>"$scratch/err" || status=$?
  is $status 2 && is "$(cat "$scratch/out")" '' && grep -q "'fly'" "$scratch/err"
}

is_found_by_link ()
{
  ln -s "$top/dev" "$scratch/link"
  is "$(cd / && "$scratch/link" help)" "$("$top/dev" --help)"
}

ok 'each verb is listed' each_verb_is_listed
ok 'an unknown verb is refused' unknown_verb_is_refused
ok 'a link to ./dev works from another folder' is_found_by_link
done_testing
