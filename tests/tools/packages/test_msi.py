# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from tests.tools.packages.bundles import RELEASE, Commands
from tools.commands import SetUpError, run
from tools.packages import msi
from tools.packages.nsis import files_of
from tools.packages.payload import FILES, write_stand_in

SPACE = "{http://schemas.microsoft.com/wix/2006/wi}"
NEEDS_WIXL = pytest.mark.skipif(
    shutil.which("wixl") is None or shutil.which("msiinfo") is None, reason="needs wixl"
)


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    return write_stand_in(tmp_path / "bundle")


@pytest.fixture
def tree(stand_in: Path) -> ET.Element:
    return ET.fromstring(msi.recipe(files_of(stand_in), RELEASE))


def test_every_file_is_a_component_of_64_bits_that_is_installed(tree: ET.Element) -> None:
    components = tree.findall(f".//{SPACE}Component")
    files = tree.findall(f".//{SPACE}File")
    wanted = {each.get("Id") for each in tree.findall(f".//{SPACE}ComponentRef")}

    assert {each.get("Id") for each in components} == wanted
    assert len(files) == len(FILES) + 1
    assert {each.get("Win64") for each in components} == {"yes"}


def test_identifiers_are_unique_and_last(stand_in: Path, tree: ET.Element) -> None:
    guids = [each.get("Guid") for each in tree.findall(f".//{SPACE}Component")]
    later = ET.fromstring(msi.recipe(files_of(stand_in), replace(RELEASE, version="1.3.0")))

    assert len(set(guids)) == len(guids)
    assert [each.get("Guid") for each in later.findall(f".//{SPACE}Component")] == guids
    assert later[0].get("UpgradeCode") == tree[0].get("UpgradeCode")
    assert later[0].get("Id") != tree[0].get("Id")


def test_the_upgrade_code_is_that_of_all_versions(tree: ET.Element) -> None:
    assert tree[0].get("UpgradeCode") == "6C0A7F0E-3B52-5D6A-9C1B-5E7D2F8A4B10"
    assert msi.identifier("component LICENSE") == "B55E2437-B4E3-5BEB-8B18-907F24D692B8"


def test_files_are_named_in_their_folders(tree: ET.Element) -> None:
    (folder,) = (
        each
        for each in tree.iter(f"{SPACE}Directory")
        if each.get("Name", "").endswith("|platforms")
    )

    (file,) = folder.iter(f"{SPACE}File")
    assert file.get("Name") == "qwindows.dll"
    assert file.get("Source") == "payload/_internal/PySide6/plugins/platforms/qwindows.dll"


def test_a_version_asks_nothing_and_refuses_older_ones(tree: ET.Element) -> None:
    package = tree.find(f".//{SPACE}Package")
    upgrade = tree.find(f".//{SPACE}MajorUpgrade")

    assert package is not None
    assert upgrade is not None
    assert package.get("InstallScope") == "perMachine"
    assert "newer version" in upgrade.get("DowngradeErrorMessage", "")


@pytest.mark.parametrize(
    ("name", "both"),
    [
        ("LICENSE", "LICENSE"),
        ("a.dll", "a.dll"),
        ("qwindows.dll", "qwindows.dll"),
        ("Qt6Widgets.dll", "F0000007.DLL|Qt6Widgets.dll"),
        ("MANIFEST.sha256", "F0000007.SHA|MANIFEST.sha256"),
        ("A name & signs.md", "F0000007.MD|A name & signs.md"),
        ("_bundled-long", "F0000007|_bundled-long"),
        ("odd.+", "F0000007|odd.+"),
    ],
)
def test_a_long_name_gets_a_short_one(name: str, both: str) -> None:
    assert msi.both_names(7, name, "F") == both


def test_short_names_of_a_folder_are_unique(tree: ET.Element) -> None:
    for folder in tree.iter(f"{SPACE}Directory"):
        files = [each.get("Name", "") for each in folder.findall(f"{SPACE}Component/{SPACE}File")]
        folders = [each.get("Name", "") for each in folder.findall(f"{SPACE}Directory")]
        short = [name.partition("|")[0].upper() for name in (*files, *folders) if name]
        assert len(set(short)) == len(short)


def test_what_wixl_says_is_handed_on(stand_in: Path, tmp_path: Path) -> None:
    with pytest.raises(SetUpError, match="unhandled child"):
        msi.build_msi(stand_in, tmp_path, RELEASE, Commands(code=1, output="unhandled child"))


@NEEDS_WIXL
def test_the_same_bundle_gives_the_same_bytes(stand_in: Path, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()

    one = msi.build_msi(stand_in, tmp_path, RELEASE, run)
    two = msi.build_msi(stand_in, tmp_path / "a", RELEASE, run)

    assert one.read_bytes() == two.read_bytes()
    properties = export(one, "Property")
    assert "ALLUSERS\t1" in properties
    assert "REINSTALLMODE\tamus" in properties
    assert re.search(r"WIX_DOWNGRADE_DETECTED\tA newer version", export(one, "LaunchCondition"))
    assert len(export(one, "File").splitlines()) == len(FILES) + 1 + 3


def export(package: Path, table: str) -> str:
    command = ("msiinfo", "export", str(package), table)
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
