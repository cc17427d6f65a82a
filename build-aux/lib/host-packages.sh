# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Installs what the host needs to make and enter the root, or prints the one
# line that does.

host_has ()
{
  case $1 in
    /*) [ -e "$1" ] ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

missing_packages ()
{
  local package known_by

  while read -r package known_by; do
    host_has "$known_by" || echo "$package"
  done < <(sed 's/#.*//; /^ *$/d' "$top/build-aux/packages-host.list")
}

# Whether there is one way at least to make the root and to enter it.
host_suffices ()
{
  host_has mmdebstrap || return 1
  host_has proot || { host_has bwrap && { [ "$(id -u)" = 0 ] || may_map_users; }; }
}

apt_get ()
{
  "${privilege[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null >&2
}

apt_install ()
{
  local package

  say "Installing on this machine: $*"
  apt_get update || say 'Some package lists could not be renewed; going on with the others.'
  apt_get install -y --no-install-recommends "$@" && return
  # A release may lack one of them and still do with the others.
  for package in "$@"; do
    apt_get install -y --no-install-recommends "$package" || true
  done
}

install_host_packages ()
{
  local missing privilege

  mapfile -t missing < <(missing_packages)
  [ ${#missing[@]} -gt 0 ] || return 0

  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    privilege=()
    apt_install "${missing[@]}"
  elif command -v apt-get >/dev/null && sudo -n true 2>/dev/null; then
    privilege=(sudo -n)
    apt_install "${missing[@]}"
  fi

  host_suffices || fail "Some programs are missing that make the build environment. Type this line, then try again:
  sudo apt-get install ${missing[*]}"
}
