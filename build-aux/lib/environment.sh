# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Where commands run: on this host when it is new enough, or else in the
# Debian 13 root. First prepare_environment, then enter COMMAND.

# shellcheck source=base.sh
. "${BASH_SOURCE[0]%/*}/base.sh"
# shellcheck source=host.sh
. "$top/build-aux/lib/host.sh"
# shellcheck source=host-packages.sh
. "$top/build-aux/lib/host-packages.sh"
# shellcheck source=bootstrap.sh
. "$top/build-aux/lib/bootstrap.sh"
# shellcheck source=root.sh
. "$top/build-aux/lib/root.sh"
# shellcheck source=desktop.sh
. "$top/build-aux/lib/desktop.sh"
# shellcheck source=enter.sh
. "$top/build-aux/lib/enter.sh"

# Of the host's variables, those that would lead the root's programs to the
# host's files.
foreign_variables=(
  BASH_ENV CC CPATH C_INCLUDE_PATH ENV GDK_PIXBUF_MODULE_FILE GIO_EXTRA_MODULES GI_TYPELIB_PATH
  GTK_MODULES GTK_PATH LD_LIBRARY_PATH LD_PRELOAD LIBRARY_PATH PERL5LIB PKG_CONFIG_PATH PYTHONHOME
  PYTHONPATH
)

# Sets variables: what env is to change for a command inside.
collect_variables ()
{
  local name path

  variables=()
  path=$PATH
  if [ "$way" != host ]; then
    path=/usr/local/bin:/usr/bin:/bin
    for name in "${foreign_variables[@]}"; do
      variables+=(-u "$name")
    done
    # Programs complain about a locale that the root doesn't have.
    for name in ${!LC_@} LANG; do
      case " C POSIX C.UTF-8 $(read_list "$top/build-aux/locales.list") " in
        *" ${!name:-C} "*) ;;
        *) variables+=("$name=C.UTF-8") ;;
      esac
    done
  fi
  variables+=(
    "PATH=$top/_build/src/app:$top/_build/src/cli:$path"
    "GSETTINGS_SCHEMA_DIR=$top/_build/data"
  )
}

prepare_environment ()
{
  if host_is_new_enough; then
    way=host
    way_command=()
    environment=host
  else
    if [ ! -d "$root" ]; then
      make_root
    fi
    choose_way || { install_host_packages && choose_way; } || fail "$(way_remedy)"
    touch -c "$root"
    environment=${root##*/}
  fi
  collect_variables
}

enter ()
{
  env "${variables[@]}" "${way_command[@]}" "$@"
}
