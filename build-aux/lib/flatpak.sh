# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Where the Flatpak is built and started: a Debian 13 root with Flatpak in it,
# and an installation of its own with a stand-in of the GNOME runtime. The user's
# own installations are neither read nor written.

# shellcheck source=base.sh
. "${BASH_SOURCE[0]%/*}/base.sh"
# shellcheck source=host-packages.sh
. "$top/build-aux/lib/host-packages.sh"
# shellcheck source=bootstrap.sh
. "$top/build-aux/lib/bootstrap.sh"
# shellcheck source=root.sh
. "$top/build-aux/lib/root.sh"

app_id=io.github.rapporteur.Rapporteur
manifest=$top/flatpak/$app_id.json
runtime_version=$(sed -n 's/.*"runtime-version": "\(.*\)".*/\1/p' "$manifest")

tools_packages=$top/build-aux/packages-flatpak.list
tools=$(locate_root flatpak-tools "$tools_packages")
runtime_packages=$top/build-aux/packages-runtime.list
runtime=$(locate_root flatpak-runtime "$runtime_packages" - <<<"$runtime_version")

# Runs a command in the root of the tools, which sees of the host the checkout
# and the cache. $1 is the installation it works with, $2 its home.
enter_tools ()
{
  local installation=$1 home=$2
  shift 2

  "${own_mounts[@]}" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME="$home" \
    FLATPAK_USER_DIR="$installation" PYTHONDONTWRITEBYTECODE=1 \
    "$top/build-aux/lib/pivot" "$tools" "$top" "$cache" "$@"
}

# Sets own_mounts: what gives a command mounts of its own.
choose_mounts ()
{
  if [ "$(id -u)" = 0 ]; then
    own_mounts=(unshare --mount)
  else
    own_mounts=(unshare --map-root-user --map-auto --mount)
  fi
  "${own_mounts[@]}" true 2>/dev/null ||
    fail 'Flatpak needs the right to mount: be root, or a user with subordinate user ids (package uidmap)
on a kernel that lets users make namespaces.'
  [ -w /dev/fuse ] || fail 'The portal that files go out through needs /dev/fuse, which is not there for you.'
}

fill_tools ()
{
  say "Making the tools for Flatpak in $cache (1 GB). It is done once and takes a minute."
  bootstrap "$1" "$tools_packages"
}

fill_runtime ()
{
  say "Making a stand-in of the GNOME runtime $runtime_version (1.3 GB). It is done once and takes two minutes."
  mkdir -p "$1" &&
    bootstrap "$making/runtime" "$runtime_packages" &&
    enter_tools "$1/installation" /tmp \
      "$top/build-aux/lib/export-runtime" "$making/runtime" "$making" "$manifest"
}

# Sets up all that enter_flatpak needs.
prepare_flatpak ()
{
  choose_mounts
  if [ ! -d "$tools" ]; then
    make_whole "$tools" 3 fill_tools
  fi
  if [ ! -d "$runtime" ]; then
    make_whole "$runtime" 5 fill_runtime
  fi
  touch -c "$tools" "$runtime"
  # Another ./dev flatpak would build in the same folder.
  exec {flatpak_lock}<"$runtime"
  flock "$flatpak_lock"
}

# Runs a command with the installation, in the home $1.
enter_flatpak ()
{
  enter_tools "$runtime/installation" "$@"
}
