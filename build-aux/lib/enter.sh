# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Runs commands in the root, where the host's folders keep their paths. Finds
# the first way in that works: bubblewrap in several strengths, then proot.

# Sets folders: what of the host is the same inside.
collect_folders ()
{
  local folder

  folders=()
  for folder in /*; do
    case $folder in
      /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) ;;
      *)
        if [ -d "$folder" ] && [ -x "$folder" ]; then
          folders+=("$folder")
        fi
        ;;
    esac
  done
  for folder in "$top" "$cache" "$(pwd -P)" "${HOME:-/}" "${TMPDIR:-/tmp}" /var/tmp \
    "${XDG_DATA_HOME:-/}" "${XDG_CONFIG_HOME:-/}" "${XDG_STATE_HOME:-/}" "${XDG_CACHE_HOME:-/}"; do
    share_folder "$folder"
  done
}

# A folder such as /usr/src/rapporteur or /var/lib/jenkins lies where the root
# has folders of its own. It is shared where the root has nothing.
share_folder ()
{
  case $1 in
    /bin/* | /boot/* | /etc/* | /lib*/* | /sbin/* | /usr/* | /var/*)
      if [ -d "$1" ] && [ -z "$(ls -A "$root$1" 2>/dev/null)" ]; then
        mkdir -p "$root$1"
        folders+=("$1")
      fi
      ;;
    /dev/* | /run/*)
      if [ -d "$1" ]; then
        folders+=("$1")
      fi
      ;;
  esac
}

# Sets bwrap_arguments, all but how strongly it isolates. The root is put
# together read-only, so that mount points never appear in it.
collect_bwrap_arguments ()
{
  local path

  bwrap_arguments=(--die-with-parent --dev /dev --tmpfs /run)
  for path in "$root"/*; do
    if [ -L "$path" ]; then
      bwrap_arguments+=(--symlink "$(readlink "$path")" "/${path##*/}")
    fi
  done
  for path in usr etc var; do
    bwrap_arguments+=(--ro-bind "$root/$path" "/$path")
  done
  for path in /etc/passwd /etc/group; do
    bwrap_arguments+=(--ro-bind "$path" "$path")
  done
  if [ -n "${XDG_RUNTIME_DIR:-}" ]; then
    bwrap_arguments+=(--perms 0700 --dir "$XDG_RUNTIME_DIR")
  fi
  for path in "${folders[@]}"; do
    bwrap_arguments+=(--bind "$path" "$path")
  done
  while read -r path; do
    bwrap_arguments+=(--dev-bind "$path" "$path")
  done < <(desktop_paths)
  bwrap_arguments+=(--chdir "$(pwd -P)")
}

# Sets proot_arguments. The heap of a program vanishes under proot when the
# program starts another by clone(), as glibc does where a container keeps
# clone3() from it; jemalloc uses no heap.
collect_proot_arguments ()
{
  local path

  proot_arguments=(-r "$root" -b /dev -b /proc -b /sys -b /etc/passwd -b /etc/group)
  for path in "${folders[@]}"; do
    proot_arguments+=(-b "$path")
  done
  while read -r path; do
    proot_arguments+=(-b "$path")
  done < <(desktop_paths)
  proot_arguments+=(-w "$(pwd -P)" env LD_PRELOAD=libjemalloc.so.2)
}

# Sets way, and way_command to what a command inside is appended to. Returns 1
# where no way works.
choose_way ()
{
  local user isolation

  collect_folders
  collect_bwrap_arguments
  way=bwrap
  # Root of a container needs a user namespace of its own; a container may
  # forbid a new /proc, and a kernel a network without links.
  for user in '' "--unshare-user --uid $(id -u) --gid $(id -g)"; do
    for isolation in '--unshare-net --unshare-pid --proc /proc' '--unshare-net --bind /proc /proc' \
      '--unshare-pid --proc /proc' '--bind /proc /proc'; do
      # shellcheck disable=SC2206 # both are words, and none holds a space
      way_command=("$(command -v bwrap)" $user $isolation "${bwrap_arguments[@]}" --)
      if "${way_command[@]}" true 2>/dev/null; then
        return 0
      fi
    done
  done

  collect_proot_arguments
  way=proot
  way_command=("$top/build-aux/lib/without-new-calls" "$(command -v proot)" "${proot_arguments[@]}")
  "${way_command[@]}" true >/dev/null 2>&1
}

# What to do where no way works.
way_remedy ()
{
  if grep -q 1 /proc/sys/kernel/apparmor_restrict_unprivileged_userns 2>/dev/null; then
    echo "AppArmor keeps bubblewrap from making user namespaces. Type this line, then try again:
  sudo apt-get install apparmor-profiles && sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/ && sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict"
  elif grep -q 0 /proc/sys/kernel/unprivileged_userns_clone 2>/dev/null; then
    echo "This kernel keeps users from making user namespaces. Type this line, then try again:
  sudo sysctl kernel.unprivileged_userns_clone=1"
  else
    echo "Neither bubblewrap nor proot can run here. Type this line, then try again:
  sudo apt-get install bubblewrap proot"
  fi
}
