# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.tools.packages.bundles import Commands
from tools.commands import SetUpError
from tools.packages.bare_root import PERSON, BareRoot, base, copy_of


def test_a_command_runs_inside_with_mounts_of_its_own(tmp_path: Path) -> None:
    commands = Commands(output="done")
    root = BareRoot(tmp_path / "a root", tmp_path / "shared", commands)

    assert root.run("ls", "-l").output == "done"

    (asked,) = commands.asked
    assert asked[:5] == ("unshare", "--mount", "--propagation", "private", "sh")
    assert asked[-1].endswith(
        f"exec chroot '{tmp_path}/a root' env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin "
        "LANG=C.UTF-8 ls -l"
    )
    assert "mount --bind" in asked[-1]


def test_somebody_without_rights_has_none_inside(tmp_path: Path) -> None:
    root = BareRoot(tmp_path, tmp_path, Commands())

    script = root.command(("vein-guide",), user=PERSON)[-1]

    words = "setpriv --reuid patient --regid patient --clear-groups --no-new-privs vein-guide"
    assert script.endswith(words)


def test_apt_asks_nothing_and_brings_nothing_more(tmp_path: Path) -> None:
    commands = Commands()

    BareRoot(tmp_path, tmp_path, commands).apt("install", "/mnt/a.deb")

    words = "apt-get -qq -y --no-install-recommends install /mnt/a.deb"
    assert commands.asked[0][-1].endswith(f"env DEBIAN_FRONTEND=noninteractive {words}")


def test_what_must_work_and_does_not_is_said(tmp_path: Path) -> None:
    root = BareRoot(tmp_path, tmp_path, Commands(code=1, output="E: no such package"))

    with pytest.raises(SetUpError, match=r"(?s)apt-get.* failed:.*no such package"):
        root.apt("install", "x")


def test_the_base_is_fetched_once(tmp_path: Path) -> None:
    status = tmp_path / "base" / "var" / "lib" / "dpkg" / "status"
    status.parent.mkdir(parents=True)
    status.write_text("")
    commands = Commands()

    assert base(tmp_path, commands) == tmp_path / "base"
    assert commands.asked == []


def test_only_root_can_fetch_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)

    with pytest.raises(SetUpError, match="Only root"):
        base(tmp_path, Commands())


@pytest.mark.skipif(not Path("/etc/os-release").is_file(), reason="is for Debian")
def test_a_base_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    (tmp_path / "base").mkdir()

    with pytest.raises(SetUpError, match="debootstrap failed"):
        base(tmp_path, Commands(code=1, output="E: no mirror"))

    assert not (tmp_path / "base").exists()


def test_a_tree_is_copied_as_it_is(tmp_path: Path) -> None:
    commands = Commands()

    copy_of(tmp_path / "a", tmp_path / "b", commands)

    assert commands.asked[0][:2] == ("cp", "-a")
    with pytest.raises(SetUpError, match="cannot be copied"):
        copy_of(tmp_path / "a", tmp_path / "b", Commands(code=1, output="no room"))
