# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Fills a folder with Debian 13 and the packages of a list. Nothing is
# mounted for it, so that a run which is killed leaves nothing mounted.

suite=trixie

# mmdebstrap as root. Without CAP_SYS_ADMIN it goes without mounts.
as_root=(setpriv --bounding-set=-sys_admin)

# Where a user has subordinate user ids, that user is root among them.
as_mapped_root=(unshare --map-root-user --map-auto "${as_root[@]}")

may_map_users ()
{
  "${as_mapped_root[@]}" true 2>/dev/null
}

# Prints the shell command that makes the locales, as run with the words "$@"
# before each command of the root.
locale_command ()
{
  # shellcheck disable=SC2016 # for the shell that runs it
  printf 'for name in %s; do "$@" localedef -i ${name%%.*} -f ${name#*.} $name || exit; done' \
    "$(read_list "$top/build-aux/locales.list")"
}

# $1 is the folder and $2 the list; the words before mmdebstrap follow.
bootstrap_as_root ()
{
  local folder=$1 list=$2
  shift 2

  # What it warns of is meant.
  "$@" mmdebstrap --mode=root --skip=check/canmount --format=directory --variant=apt \
    --include="$(read_list "$list")" \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
    --customize-hook="set -- chroot \"\$1\"; $(locale_command)" \
    "$suite" "$folder" 2>&1 |
    grep --line-buffered -vE '^W: (cannot mount|cannot execute mount|skipping|Download is performed unsandboxed)|^unshare: '
}

# Without any privilege mmdebstrap can only unpack, and proot makes the root
# look as if its owner were in it. $1 is the folder and $2 the list.
bootstrap_by_proot ()
{
  mmdebstrap --mode=chrootless --variant=extract --format=directory --skip=cleanup/apt \
    --include='?essential' --include=apt "$suite" "$1" || return
  say 'Installing what was unpacked, and the other packages.'
  if ! install_by_proot "$1" "$2" >"$1.log" 2>&1; then
    tail -n 20 "$1.log" >&2
    return 1
  fi
}

install_by_proot ()
{
  local packages inside inside_apt

  inside=(
    env -u TMPDIR PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8
    DEBIAN_FRONTEND=noninteractive "$top/build-aux/lib/without-new-calls"
    proot -0 -r "$1" -b /dev -b /proc -b /sys -b /etc/resolv.conf -w /
  )
  read -ra packages <<<"$(read_list "$2")"

  "${inside[@]}" sh -c 'dpkg --force-depends --unpack /var/cache/apt/archives/*.deb' || return
  # No service may start.
  printf '%s\n' '#!/bin/sh' 'exit 101' >"$1/usr/sbin/policy-rc.d" || return
  chmod +x "$1/usr/sbin/policy-rc.d" || return
  "${inside[@]}" dpkg --configure -a || return
  inside_apt=(
    apt-get install -qq -y --no-install-recommends -o APT::Sandbox::User=root
    -o DPkg::Options::='--path-exclude=/usr/share/doc/*'
    -o DPkg::Options::='--path-exclude=/usr/share/man/*'
  )
  # enter.sh says why programs get their memory from jemalloc.
  "${inside[@]}" "${inside_apt[@]}" libjemalloc2 || return
  "${inside[@]}" env LD_PRELOAD=libjemalloc.so.2 "${inside_apt[@]}" "${packages[@]}" || return
  "${inside[@]}" apt-get clean
  "${inside[@]}" sh -c "rm -rf /var/lib/apt/lists; $(locale_command)" sh \
    env LD_PRELOAD=libjemalloc.so.2
}

# Fills the folder $1 with the packages of the list $2.
bootstrap ()
{
  if [ "$(id -u)" = 0 ]; then
    bootstrap_as_root "$1" "$2" "${as_root[@]}"
  elif may_map_users; then
    bootstrap_as_root "$1" "$2" "${as_mapped_root[@]}"
  else
    bootstrap_by_proot "$1" "$2"
  fi
}
