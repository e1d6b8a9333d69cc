# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.tools.packages.bundles import Commands
from tools.commands import Finished, SetUpError
from tools.packages import wine_trial
from tools.packages.payload import write_stand_in
from tools.packages.wine_trial import HOME, REFUSED, STALE, Machine, differing, try_one

Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _wine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "wine64").write_text("")
    monkeypatch.setattr(wine_trial, "WINE", str(tmp_path / "wine64"))


class Windows:
    """Does what an installer should do, in a folder."""

    def __init__(self, drive: Path, new: Path, old: Path, *, leaves: str = "") -> None:
        self.home = drive / HOME
        self._versions = {"new.msi": new, "old.msi": old}
        self._leaves = leaves

    def __call__(self, command: Sequence[str]) -> Finished:
        if "/i" in command:
            return Finished(code=self._install(command[-3].rpartition("\\")[2]), output="")
        if "/x" in command:
            for name in ("_internal", "LICENSES"):
                shutil.rmtree(self.home / name)
            for path in list(self.home.iterdir()):
                if path.name not in {"clinic.toml", self._leaves}:
                    path.unlink()
        return Finished(code=0, output="")

    def _install(self, name: str) -> int:
        if name == "old.msi" and self.home.is_dir():
            return REFUSED["msi"]
        shutil.rmtree(self.home, ignore_errors=True)
        shutil.copytree(self._versions[name], self.home)
        return 0


def lives(tmp_path: Path, leaves: str = "") -> tuple[bool, ...]:
    new, old = write_stand_in(tmp_path / "new"), write_stand_in(tmp_path / "old")
    (old / STALE).parent.mkdir()
    (old / STALE).write_text("x")
    drive = tmp_path / "machine" / "drive_c"
    (drive / "Program Files").mkdir(parents=True)
    machine = Machine(tmp_path / "machine", Windows(drive, new, old, leaves=leaves))
    return try_one(machine, "msi", new, Path("/x/new.msi"), Path("/x/old.msi"))


def test_an_installer_that_does_all_of_it_holds(tmp_path: Path, capsys: Said) -> None:
    assert lives(tmp_path) == (True,) * 6
    assert capsys.readouterr().out.count("holds") == 6


def test_an_installer_that_leaves_a_file_is_found_out(tmp_path: Path, capsys: Said) -> None:
    assert lives(tmp_path, leaves="IT-SHEET.md") == (True, True, True, True, False, True)
    assert "BROKEN" in capsys.readouterr().out


def test_a_key_that_is_left_is_found_out(tmp_path: Path) -> None:
    machine = Machine(tmp_path, Commands())
    assert not machine.knows()

    (tmp_path / "system.reg").write_text("[Software]\n")
    assert not machine.knows()

    (tmp_path / "system.reg").write_text('"DisplayName"="Vein Guide"\n')
    assert machine.knows()


def test_files_that_are_not_the_same_are_named(tmp_path: Path) -> None:
    one, two = write_stand_in(tmp_path / "one"), write_stand_in(tmp_path / "two")
    assert differing(one, two) == set()

    (one / "LICENSE").write_bytes(b"other")
    (two / "_internal" / "base_library.zip").unlink()
    (two / "more").write_bytes(b"")

    assert differing(one, two) == {"LICENSE", "_internal/base_library.zip", "more"}


def test_each_kind_is_started_in_its_way(tmp_path: Path) -> None:
    commands = Commands()
    machine = Machine(tmp_path, commands)

    machine.install("nsis", Path("/a/b.exe"))
    machine.remove("nsis", Path("/a/b.exe"))
    machine.install("msi", Path("/a/b.msi"))

    started = [asked[6:] for asked in commands.asked if asked[5] == wine_trial.WINE]
    assert started == [
        ("/a/b.exe", "/S"),
        (f"{tmp_path}/drive_c/{HOME}/uninstall.exe", "/S"),
        ("msiexec", "/i", "Z:\\a\\b.msi", "/qn", "/norestart"),
    ]


def test_without_wine_nothing_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wine_trial, "WINE", str(tmp_path / "nothing"))

    with pytest.raises(SetUpError, match="apt-get install wine64"):
        Machine(tmp_path, Commands())
