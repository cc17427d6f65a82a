# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Makes the Debian 13 root in the cache, and others like it: whole or not at
# all, once for each list of packages.

# Prints where the root of the kind $1 is that is made of the files that follow.
locate_root ()
{
  local kind=$1
  shift

  echo "$cache/$kind-$(cat "$@" "$top/build-aux/locales.list" | sha256sum | cut -c 1-12)"
}

packages=$top/build-aux/packages.list
root=$(locate_root root "$packages")

# All that is half done is in this folder, and is removed by who has the lock.
making=$cache/making

# A run that was killed may leave files of the user's subordinate users.
remove_tree ()
{
  rm -rf --one-file-system "$1" 2>/dev/null ||
    unshare --map-root-user --map-auto rm -rf --one-file-system "$1"
}

# $1 is the gigabytes that are needed.
check_room ()
{
  local free_kb

  free_kb=$(df --output=avail -k "$cache" | tail -n 1)
  [ "$free_kb" -ge $(($1 * 1024 * 1024)) ] || fail "The build environment needs $1 GB in $cache, where $((free_kb / 1024)) MB are free.
Make room there, or set XDG_CACHE_HOME to a folder that has it."
}

# Another checkout may be at work in a root of another key, so one that was
# used within a day stays. $1 is the new one.
remove_old_roots ()
{
  local kind=${1##*/} old

  find "$cache" -maxdepth 1 -name "${kind%-*}-*" ! -path "$1" -mmin +1440 | while read -r old; do
    mv "$old" "$making/old"
    remove_tree "$making/old"
  done
}

# All that works for the run which makes the root has this file open; it holds
# the process id of the run.
maker_file=$making/maker

end_workers ()
{
  find /proc/[0-9]*/fd -lname "$maker_file" 2>/dev/null | cut -d / -f 3 | sort -u |
    xargs -r kill -KILL 2>/dev/null || true
}

# Of a run that was killed the workers go on, and have the lock.
end_orphans ()
{
  local maker

  maker=$(cat "$maker_file" 2>/dev/null) || return 0
  if [ -n "$maker" ] && ! kill -0 "$maker" 2>/dev/null; then
    end_workers
  fi
}

give_up ()
{
  exec {maker_fd}>&-
  end_workers
  remove_tree "$making"
}

take_lock ()
{
  mkdir -p "$cache"
  exec {lock}>"$cache/lock"
  flock --nonblock "$lock" && return
  say 'Another ./dev is making the build environment: waiting for it.'
  until flock --timeout 2 "$lock"; do
    end_orphans
  done
}

# Makes the root $1, for which $2 GB are needed, by a function that fills the
# folder it is given.
make_whole ()
{
  local folder=$1 room=$2 lock
  shift 2

  take_lock

  if [ ! -d "$folder" ]; then
    remove_tree "$making"
    check_room "$room"
    install_host_packages

    mkdir -p "$making/tmp"
    exec {maker_fd}>"$maker_file"
    echo $$ >&"$maker_fd"
    trap give_up EXIT
    # The usual temporary folder may not allow programs to run.
    TMPDIR=$making/tmp "$@" "$making/root" </dev/null >&2 ||
      fail 'The build environment could not be made: the lines above say why. It needs the network.'
    touch "$making/root"
    sync -f "$making/root"
    mv "$making/root" "$folder"
    remove_old_roots "$folder"
    give_up
    trap - EXIT
    say 'The build environment is ready.'
  fi

  exec {lock}>&-
}

fill_root ()
{
  say "Making the build environment, Debian 13 in $cache (1.3 GB). It is done once and takes one to three minutes."
  bootstrap "$1" "$packages"
}

make_root ()
{
  make_whole "$root" 3 fill_root
}
