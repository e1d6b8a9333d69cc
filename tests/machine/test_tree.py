# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Files are looked at by their names on the machine, also when the machine is an image."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from edu_app.machine.tree import NotReadable, Tree, may_write, programs_of, running
from tests.machine.kiosk_machine import Machine

OTHER, GROUP = 12345, 23456


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path / "root")
    made.put("etc/hostname", "kiosk\n")
    return made


def rights(mode: int, uid: int = 0, gid: int = 0) -> os.stat_result:
    return os.stat_result((mode, 0, 0, 1, uid, gid, 0, 0, 0, 0))


def test_a_file_that_is_not_there_says_nothing(machine: Machine) -> None:
    assert machine.tree.text("etc/none") == ""
    assert machine.tree.text("etc") == ""
    assert machine.tree.names("etc/none") == ()
    assert machine.tree.stat("etc/none") is None
    assert machine.tree.link("etc/none") == ""
    assert not machine.tree.has("etc/none")


def test_a_file_is_read_and_a_folder_listed_in_order(machine: Machine) -> None:
    machine.put("etc/a", "")

    assert machine.tree.text("etc/hostname") == "kiosk\n"
    assert machine.tree.names("etc") == ("a", "hostname")
    found = machine.tree.stat("etc/hostname")
    assert found is not None
    assert stat.S_ISREG(found.st_mode)


@pytest.mark.parametrize("target", ["/etc/hostname", "../etc/hostname", "../../../etc/hostname"])
def test_links_never_lead_out_of_the_tree(machine: Machine, target: str) -> None:
    (machine.root.parent / "etc").mkdir()
    (machine.root.parent / "etc" / "hostname").write_text("outside\n")
    machine.link("run/name", target)

    assert machine.tree.text("run/name") == "kiosk\n"
    assert machine.tree.link("run/name") == target


def test_a_link_to_a_folder_is_followed(machine: Machine) -> None:
    machine.link("lib", "usr/lib")
    machine.put("usr/lib/x", "here")

    assert machine.tree.text("lib/x") == "here"


def test_links_in_a_circle_come_to_an_end(machine: Machine) -> None:
    machine.link("a", "b")
    machine.link("b", "a")

    assert machine.tree.text("a") == ""


def test_a_masked_unit_leads_to_nothing(machine: Machine) -> None:
    machine.link("etc/systemd/system/getty@.service", "/dev/null")
    machine.put("etc/systemd/system/other.service", "")

    assert machine.tree.is_masked("getty@.service")
    assert not machine.tree.is_masked("other.service")


def test_everything_in_a_folder_is_walked(machine: Machine) -> None:
    machine.put("opt/guide/a/b", "")
    machine.put("opt/guide/c", "")

    assert {name for name, _ in machine.tree.walk("opt/guide")} == {
        *("opt/guide", "opt/guide/a", "opt/guide/a/b", "opt/guide/c")
    }
    assert list(machine.tree.walk("opt/none")) == []


class Closed(type(Path())):  # type: ignore[misc]  # what stands for a path here
    """A path that only root may open."""

    def open(self, *args: object, **kwargs: object) -> None:
        raise PermissionError


def test_what_only_root_may_read_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def closed(folder: Path) -> list[str]:
        raise PermissionError

    monkeypatch.setattr(os, "listdir", closed)

    with pytest.raises(NotReadable, match="/etc/shadow can be read by root only"):
        Tree(Closed(tmp_path)).text("etc/shadow")
    with pytest.raises(NotReadable, match="/etc can be read by root only"):
        Tree(tmp_path).names("etc")


def test_programs_are_found_wherever_they_are_installed(machine: Machine) -> None:
    machine.put("usr/bin/foot", "")
    machine.put("usr/libexec/gvfsd", "")

    assert programs_of(machine.tree, ("foot", "gvfsd", "xterm")) == ["foot", "gvfsd"]


def test_running_programs_are_known_by_the_first_letters_of_their_names(machine: Machine) -> None:
    machine.put("proc/7/comm", "maliit-keyboard\n"[:15] + "\n")
    machine.put("proc/sys/comm", "foot\n")

    assert running(machine.tree, ("maliit-keyboard", "foot")) == ["maliit-keyboard"]


@pytest.mark.parametrize(
    ("found", "may"),
    [
        (rights(stat.S_IFREG | 0o644), False),
        (rights(stat.S_IFREG | 0o644, uid=OTHER), True),
        (rights(stat.S_IFREG | 0o400, uid=OTHER), True),  # an owner can give itself the right
        (rights(stat.S_IFREG | 0o664, gid=GROUP), True),
        (rights(stat.S_IFREG | 0o664), False),
        (rights(stat.S_IFREG | 0o666), True),
        (rights(stat.S_IFDIR | 0o1777), False),
        (rights(stat.S_IFDIR | 0o777), True),
        (rights(stat.S_IFLNK | 0o777), False),
    ],
)
def test_rights_say_who_may_write(found: os.stat_result, may: bool) -> None:
    assert may_write(found, OTHER, {GROUP}) is may
