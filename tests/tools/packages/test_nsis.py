# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.tools.packages.bundles import RELEASE, Commands, bundle
from tools.commands import SetUpError, run
from tools.packages import nsis
from tools.packages.payload import FILES, write_stand_in
from tools.packages.pieces import Copied

NEEDS_NSIS = pytest.mark.skipif(shutil.which("makensis") is None, reason="needs makensis")


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    return write_stand_in(tmp_path / "bundle")


@pytest.fixture
def script(repository: Path) -> str:
    return (repository / "packaging/windows/vein-guide.nsi").read_text("utf-8")


def test_what_is_laid_down_is_taken_away_name_by_name(stand_in: Path) -> None:
    down, away = nsis.lists(nsis.files_of(stand_in)).split("!ifdef REMOVING")

    laid = re.findall(r'^  File "(.*)"$', down, re.MULTILINE)
    taken = re.findall(r'^  Delete "\$INSTDIR\\(.*)"$', away, re.MULTILINE)
    assert sorted(Path(name).relative_to(stand_in).as_posix() for name in laid) == sorted(
        name.replace("\\", "/") for name in taken
    )
    assert len(taken) == len(FILES) + 1


def test_each_file_goes_into_its_folder(stand_in: Path) -> None:
    down, _away = nsis.lists(nsis.files_of(stand_in)).split("!ifdef REMOVING")

    folder = ""
    for line in down.splitlines():
        if found := re.fullmatch(r'  SetOutPath "\$INSTDIR(.*)"', line):
            folder = found[1].replace("\\", "/").lstrip("/")
        elif found := re.fullmatch(r'  File "(.*)"', line):
            inside = Path(found[1]).parent.relative_to(stand_in).as_posix()
            assert folder == inside.removeprefix(".")


def test_inner_folders_go_first_and_none_with_what_is_in_it(stand_in: Path) -> None:
    text = nsis.lists(nsis.files_of(stand_in))

    gone = re.findall(r'RMDir "\$INSTDIR\\(.*)"', text)
    assert gone.index(r"_internal\edu_app\_bundled") < gone.index(r"_internal\edu_app")
    assert gone.index(r"_internal\edu_app") < gone.index("_internal")
    assert "RMDir /" not in text


def test_no_folder_is_removed_with_what_is_in_it(script: str) -> None:
    assert not re.search(r"RMDir\s+/r", script, re.IGNORECASE)


def test_signs_that_nsis_reads_are_escaped(tmp_path: Path) -> None:
    (tmp_path / "a$b.txt").write_text("")
    piece = Copied(path="x/a$b.txt", source=tmp_path / "a$b.txt")

    assert r'Delete "$INSTDIR\x\a$$b.txt"' in nsis.lists((piece,))


def test_a_link_is_of_no_bundle_of_windows(tmp_path: Path) -> None:
    with pytest.raises(SetUpError, match="is a link"):
        nsis.files_of(bundle(tmp_path))


def test_the_installer_is_never_called_setup(stand_in: Path, tmp_path: Path) -> None:
    commands = Commands()

    target = nsis.build_nsis(stand_in, tmp_path, RELEASE, commands)

    assert target.name == "vein-guide-1.2.3-windows-x64.exe"
    assert "-DVERSION=1.2.3" in commands.asked[0]
    assert "-WX" in commands.asked[0]


def test_what_makensis_says_is_handed_on(stand_in: Path, tmp_path: Path) -> None:
    with pytest.raises(SetUpError, match="line 7"):
        nsis.build_nsis(stand_in, tmp_path, RELEASE, Commands(code=1, output="Error in line 7"))


def test_every_code_of_the_script_is_in_the_table(script: str, repository: Path) -> None:
    table = (repository / "packaging/README.md").read_text("utf-8")
    codes = re.findall(r"^!define (?:NEWER_IS_HERE|IN_USE) ([0-9]+)$", script, re.MULTILINE)

    assert len(codes) == 2
    assert all(f"| {code} |" in table for code in codes)


@NEEDS_NSIS
def test_the_same_bundle_gives_the_same_bytes(stand_in: Path, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()

    one = nsis.build_nsis(stand_in, tmp_path, RELEASE, run)
    two = nsis.build_nsis(stand_in, tmp_path / "a", RELEASE, run)

    assert one.read_bytes()[:2] == b"MZ"
    assert one.read_bytes() == two.read_bytes()
