#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./dev lint finds each break of a house rule, and nothing where there is none.

# shellcheck source=tap.sh
. "${BASH_SOURCE[0]%/*}/tap.sh"
# shellcheck source=../../build-aux/lib/house-rules.sh
. "$1/build-aux/lib/house-rules.sh"

# The rules look below $top.
top=$scratch/house
mkdir -p "$top"/src/core/{record,template,document,store,release,exchange} "$top"/src/{cli,app} \
  "$top"/{tests,build-aux,po}

# put FILE LINE: makes a file with a license and the line.
put ()
{
  printf '/* SPDX-License-Identifier: GPL-3.0-or-later */\n%s\n' "$2" >"$top/$1"
}

# finds RULE FILE LINE: the rule prints the file while it holds the line.
finds ()
{
  local found

  put "$2" "$3"
  found=$("$1")
  rm "$top/$2"
  grep -qF "$2" <<<"$found"
}

# allows RULE FILE LINE
allows ()
{
  ! finds "$@"
}

ok 'the record knows no store' finds wrong_folder_includes src/core/record/a.h '#include "store/b.h"'
ok 'a path with dots is seen' finds wrong_folder_includes src/core/document/a.c '#include "../record/b.h"'
ok 'the template knows no record' finds wrong_folder_includes src/core/template/a.c '#  include <record/b.h>'
ok 'the store knows no release' finds wrong_folder_includes src/core/store/a.c '#include "release/b.h"'
ok 'the release knows the store' allows wrong_folder_includes src/core/release/a.c '#include "store/b.h"'
ok 'a folder knows itself' allows wrong_folder_includes src/core/record/a.c '#include "record/b.h"'
ok 'the core knows no program' finds core_includes_of_programs src/core/rap-data.c '#include "cli/b.h"'
ok 'SQLite stays in the store' finds sqlite_outside_store src/cli/a.c '#include <sqlite3.h>'
ok 'the store uses SQLite' allows sqlite_outside_store src/core/store/a.c '#include <sqlite3.h>'
ok 'the core uses no GTK' finds gtk_outside_window src/core/release/a.c '#include <gtk/gtk.h>'
ok 'the window uses GTK' allows gtk_outside_window src/app/a.c '#include <gtk/gtk.h>'

file_without_license ()
{
  echo 'int x;' >"$top/src/cli/a.c"
  is "$(files_without_license)" "$top/src/cli/a.c"
}

ok 'each file names its license' file_without_license
touch "$top/po/POTFILES"
ok 'translators see each word' finds files_without_translators src/cli/a.c '_("Event")'
echo src/cli/a.c >"$top/po/POTFILES"
ok 'and each file once named' allows files_without_translators src/cli/a.c '_("Event")'
done_testing
