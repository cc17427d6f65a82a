#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The first way into the root that works is taken, the strictest first.

# shellcheck source=tap.sh
. "${BASH_SOURCE[0]%/*}/tap.sh"
# shellcheck source=../../build-aux/lib/base.sh
. "$1/build-aux/lib/base.sh"
# shellcheck source=../../build-aux/lib/desktop.sh
. "$top/build-aux/lib/desktop.sh"
# shellcheck source=../../build-aux/lib/enter.sh
. "$top/build-aux/lib/enter.sh"
set +e

cache=$scratch/cache
root=$cache/root
mkdir -p "$root"/{usr,etc,var}
PATH=$scratch/bin:$PATH

# refuse PATTERN: bubblewrap fails where its arguments match.
refuse ()
{
  fake bwrap <<<"case \"\$*\" in $1) exit 1 ;; esac"
}

way_is ()
{
  choose_way && is "$way" "$1"
}

has_argument ()
{
  printf '%s\n' "${way_command[@]}" | grep -qxe "$1"
}

all_is_isolated ()
{
  refuse 'nothing'
  way_is bwrap && has_argument --unshare-net && has_argument --unshare-pid &&
    ! has_argument --unshare-user
}

root_of_a_container ()
{
  refuse '*"--unshare-user"*) ;; *'
  way_is bwrap && has_argument --unshare-user && has_argument --unshare-net
}

masked_proc ()
{
  refuse '*"--proc /proc"*'
  way_is bwrap && has_argument --unshare-net && ! has_argument --unshare-pid
}

network_without_links ()
{
  refuse '*"--unshare-net"*'
  way_is bwrap && ! has_argument --unshare-net
}

no_namespaces ()
{
  refuse '*'
  fake proot <<<''
  way_is proot
}

nothing_works ()
{
  refuse '*'
  fake proot <<<'exit 1'
  ! choose_way && [ -n "$(way_remedy)" ]
}

folder_of_the_host_below_var ()
{
  share_folder "$scratch/none"
  folders=()
  mkdir -p "$root/var/lib/dpkg/info"
  share_folder /var/lib/dpkg
  is "${folders[*]}" ''
}

ok 'network and processes are apart' all_is_isolated
ok 'root of a container becomes root of a user namespace' root_of_a_container
ok 'a container with a masked /proc shares it' masked_proc
ok 'a network that cannot be made is shared' network_without_links
ok 'without namespaces proot is taken' no_namespaces
ok 'where nothing works there is a remedy' nothing_works
ok 'what Debian has below /var stays its own' folder_of_the_host_below_var
done_testing
