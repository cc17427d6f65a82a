#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the host lacks is installed by root, or named in the one line to type.

# shellcheck source=tap.sh
. "${BASH_SOURCE[0]%/*}/tap.sh"
# shellcheck source=../../build-aux/lib/base.sh
. "$1/build-aux/lib/base.sh"
# shellcheck source=../../build-aux/lib/bootstrap.sh
. "$top/build-aux/lib/bootstrap.sh"
# shellcheck source=../../build-aux/lib/host-packages.sh
. "$top/build-aux/lib/host-packages.sh"
set +e

# A host that has nothing but what is put into $scratch/bin and the tools that
# the script itself needs.
for tool in bash sh env cat sed grep; do
  mkdir -p "$scratch/tools"
  ln -s "$(command -v $tool)" "$scratch/tools/$tool"
done
fake apt-get <<<"echo \"apt-get \$*\" >>$scratch/log"
fake sudo <<<'exit 1'

# on_host USER-ID COMMAND...
on_host ()
{
  fake id <<<"echo $1"
  shift
  : >"$scratch/log"
  (PATH=$scratch/bin:$scratch/tools; "$@")
}

user_is_told_the_line ()
{
  local status=0 said

  said=$(on_host 1000 install_host_packages 2>&1) || status=$?
  is $status 1 && is "$(cat "$scratch/log")" '' &&
    grep -q 'sudo apt-get install mmdebstrap .*bubblewrap' <<<"$said"
}

root_installs_them ()
{
  on_host 0 install_host_packages
  grep -q 'apt-get .*update' "$scratch/log" &&
    grep -q 'apt-get .*install .*mmdebstrap.* bubblewrap' "$scratch/log"
}

nothing_is_installed_twice ()
{
  fake mmdebstrap <<<'' && fake bwrap <<<'' && fake proot <<<'' && fake newuidmap <<<'' &&
    fake gpg <<<''
  is "$(on_host 0 missing_packages | grep -v keyring)" ''
}

user_goes_on_with_what_suffices ()
{
  rm "$scratch/bin/bwrap"
  on_host 1000 install_host_packages && is "$(cat "$scratch/log")" ''
}

ok 'a user is told the line to type' user_is_told_the_line
ok 'root installs what is missing' root_installs_them
ok 'nothing is installed twice' nothing_is_installed_twice
ok 'a user goes on when there is one way' user_goes_on_with_what_suffices
done_testing
