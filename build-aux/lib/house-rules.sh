# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The rules of the house that grep can tell: which folder includes from which,
# and what only one place may use. Each function prints the lines that break
# its rule.

# What each folder of src/core may include from, besides itself.
declare -A allowed_folders=(
  [record]=''
  [template]=''
  [document]=''
  [store]='record'
  [release]='record template document store'
  [exchange]='record template document store'
)

wrong_folder_includes ()
{
  local folder other

  for folder in "${!allowed_folders[@]}"; do
    for other in "${!allowed_folders[@]}"; do
      case " $folder ${allowed_folders[$folder]} " in
        *" $other "*) ;;
        *) grep -rnE "^ *# *include +[<\"](\.\./)*$other/" "$top/src/core/$folder" ;;
      esac
    done
  done
}

core_includes_of_programs ()
{
  grep -rnE '^ *# *include +[<"](\.\./)*(cli|app)/' "$top/src/core"
}

sqlite_outside_store ()
{
  grep -rnE '^ *# *include +[<"]sqlite3\.h' "$top/src" | grep -v "^$top/src/core/store/"
}

gtk_outside_window ()
{
  grep -rnE '^ *# *include +[<"](gtk|gdk|adwaita)' "$top/src/core" "$top/src/cli"
}

files_without_license ()
{
  find "$top/src" "$top/tests" "$top/build-aux" \( -name '*.[ch]' -o -name '*.sh' -o -name '*.py' \) \
    -exec grep -L 'SPDX-License-Identifier: GPL-3.0-or-later' {} +
}

# Files with words for people that translators would never see.
files_without_translators ()
{
  local file

  while read -r file; do
    grep -qxF "${file#"$top"/}" "$top/po/POTFILES" || echo "$file"
  done < <(grep -rlE '\b(_|N_|C_|ngettext) ?\("' "$top/src" --include='*.c')
}
