#!/bin/sh
# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT

# Puts what lies under root/ onto a Debian machine and switches on what recipe.toml asks for.
# Can be run again and again: what is in place already is left alone.
#
#   ./install.sh              do it
#   ./install.sh --dry-run    say what would be done
#   ./install.sh --remove     take it all back; settings and log of the guide stay
#   ./install.sh --root DIR   work on the tree of an image instead of the running machine
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=
dry=no
remove=no
changed=0

# A name that leads to nothing: such a unit can be started by nobody.
masks="getty@.service autovt@.service serial-getty@.service console-getty.service
    container-getty@.service debug-shell.service ctrl-alt-del.target
    sleep.target suspend.target hibernate.target hybrid-sleep.target suspend-then-hibernate.target"
wanted="vein-guide-kiosk.service vein-guide-firewall.service"
units=/etc/systemd/system

say() { printf '%s\n' "$*"; }
stop() { printf 'install.sh: %s\n' "$*" >&2; exit 2; }

do_it() {
    changed=$((changed + 1))
    [ "$dry" = yes ] || "$@"
}

is_live() { [ -z "$root" ] && [ -d /run/systemd/system ]; }

put_file() { # a file of root/, by its name on the machine
    source=$here/root$1
    target=$root$1
    # By the place: some ways of passing files on lose which of them are programs.
    case $1 in /opt/*) mode=0755 ;; *) mode=0644 ;; esac
    if [ -f "$target" ] && cmp -s "$source" "$target"; then
        say "in place  $1"
        return
    fi
    if [ -e "$target" ] && ! is_ours "$target"; then
        say "keeps     $1 (as it was: $1.before-vein-guide)"
        do_it cp -p "$target" "$target.before-vein-guide"
    fi
    say "puts      $1"
    do_it install -D -o root -g root -m "$mode" "$source" "$target"
}

is_ours() { grep -q 'Vein Guide contributors' "$1" 2>/dev/null; }

take_file() {
    target=$root$1
    [ -e "$target" ] || return 0
    say "removes   $1"
    do_it rm -f "$target"
    if [ -e "$target.before-vein-guide" ]; then
        do_it mv "$target.before-vein-guide" "$target"
    fi
}

link_to() { # link, where it leads
    if [ "$(readlink "$root$1" 2>/dev/null || true)" = "$2" ]; then
        say "in place  $1"
        return
    fi
    [ -e "$root$1" ] && [ ! -L "$root$1" ] && stop "$1 is a file of its own. Look at it, and move it away first."
    say "links     $1 -> $2"
    do_it mkdir -p "$(dirname -- "$root$1")"
    do_it ln -sfn "$2" "$root$1"
}

unlink_from() {
    [ "$(readlink "$root$1" 2>/dev/null || true)" = "$2" ] || return 0
    say "unlinks   $1"
    do_it rm -f "$root$1"
}

run_here() { # only where the machine runs: an image does it at its first start
    if is_live; then
        say "runs      $*"
        [ "$dry" = yes ] || "$@" || say "          (failed: $*)"
    fi
}

files() { (cd "$here/root" && find . -type f | sed 's/^\.//' | LC_ALL=C sort); }

add_user() {
    grep -q '^vein-guide:' "$root/etc/passwd" 2>/dev/null && { say "in place  user vein-guide"; return; }
    say "makes     user vein-guide"
    do_it systemd-sysusers --root="${root:-/}" vein-guide.conf
}

install_all() {
    [ -x "$root/opt/vein-guide/vein-guide" ] || [ -x "$root/opt/vein-guide/bin/vein-guide" ] ||
        [ -x "$root/usr/lib/vein-guide/vein-guide" ] ||
        say "NOTE      the guide itself is not installed yet: README.md, step 2"
    [ -x "$root/usr/bin/cage" ] || say "NOTE      cage is not installed yet: README.md, step 1"
    [ -x "$root/usr/sbin/seatd" ] || say "NOTE      seatd is not installed yet: README.md, step 1"
    for file in $(files); do put_file "$file"; done
    add_user
    for unit in $masks; do link_to "$units/$unit" /dev/null; done
    for unit in $wanted; do
        link_to "$units/multi-user.target.wants/$unit" "$units/$unit"
    done
    link_to "$units/default.target" /lib/systemd/system/multi-user.target
    run_here systemctl daemon-reload
    run_here systemd-tmpfiles --create /etc/tmpfiles.d/vein-guide.conf
    run_here sysctl -q -p /etc/sysctl.d/60-vein-guide.conf
    run_here udevadm control --reload
    if [ -x "$root/usr/sbin/update-grub" ]; then run_here update-grub; fi
    if [ -x "$root/usr/sbin/update-initramfs" ]; then run_here update-initramfs -u; fi
}

remove_all() {
    run_here systemctl stop vein-guide-kiosk.service vein-guide-desk.service vein-guide-login.service
    for unit in $wanted; do
        unlink_from "$units/multi-user.target.wants/$unit" "$units/$unit"
    done
    for unit in $masks; do unlink_from "$units/$unit" /dev/null; done
    unlink_from "$units/default.target" /lib/systemd/system/multi-user.target
    for file in $(files); do take_file "$file"; done
    for folder in /opt/vein-guide/kiosk /opt/vein-guide $units/apt-daily.timer.d $units/apt-daily-upgrade.timer.d; do
        [ "$dry" = yes ] || rmdir "$root$folder" 2>/dev/null || true
    done
    run_here systemctl daemon-reload
    if [ -x "$root/usr/sbin/update-grub" ]; then run_here update-grub; fi
    say "stays     user vein-guide, /var/lib/vein-guide, /etc/vein-guide/clinic.toml"
}

while [ $# -gt 0 ]; do
    case $1 in
        --dry-run) dry=yes ;;
        --remove) remove=yes ;;
        --root) root=${2:?--root needs a folder}; shift ;;
        -h | --help) sed -n '5,11s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) stop "$1 is not known. Try --help." ;;
    esac
    shift
done
root=${root%/}
[ -z "$root" ] || [ -d "$root/etc" ] || stop "$root is not the tree of a machine."
[ "$dry" = yes ] || [ "$(id -u)" = 0 ] || stop "only root can do this. Write sudo in front, or --dry-run behind."

if [ "$remove" = yes ]; then remove_all; else install_all; fi

if [ "$dry" = yes ]; then
    say "$changed changes would be made."
elif [ "$changed" = 0 ]; then
    say "Nothing had to be changed."
else
    say "$changed changes. Restart the machine, then ask: vein-guide kiosk doctor"
fi
