# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Everything in a folder is found out, and what nobody knows is refused with its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools.bundle.small_bundle import build, machine
from tests.tools.packages.bundles import elf
from tools.bundle.build import PAPERS
from tools.bundle.gathering import gather, this_machine
from tools.bundle.parts import Part, Refused, files_of


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """Return an empty folder for the bundle and one for the machine."""
    (tmp_path / "bundle").mkdir()
    (tmp_path / "machine").mkdir()
    return tmp_path / "bundle", tmp_path / "machine"


def by_key(parts: tuple[Part, ...]) -> dict[str, Part]:
    return {part.key: part for part in parts}


def test_every_file_belongs_to_one_part(places: tuple[Path, Path]) -> None:
    folder = build(places[0])

    parts = gather(folder, machine(places[1]))

    assert sorted(name for part in parts for name in part.files) == list(files_of(folder))
    assert all(part.files or part.inside for part in parts)


def test_what_is_linked_in_is_found_with_its_version(places: tuple[Path, Path]) -> None:
    parts = by_key(gather(build(places[0]), machine(places[1])))

    assert parts["harfbuzz"].version == "14.6.0"
    assert parts["libpng"].version == "1.6.59"
    assert parts["md4c"].version == "as in Qt 6.11.3"
    assert parts["harfbuzz"].inside == ("qt",)
    assert parts["pyinstaller-boot-loader"].version == "6.22.3"
    assert "pcre2" not in parts


def test_packed_packages_are_found_too(places: tuple[Path, Path]) -> None:
    parts = by_key(gather(build(places[0]), machine(places[1])))

    assert parts["pypi:honey"].inside == ("vein-guide-program",)
    assert parts["pypi:sweets"].files == ("_internal/sweets/_fast.cpython-311.so",)
    assert parts["deb:libcandy1"].files == ("_internal/libcandy.so.1",)


def test_parts_need_what_their_libraries_load(places: tuple[Path, Path]) -> None:
    loads = {"_internal/PySide6/QtGui.abi3.so": elf(["libQt6Gui.so.6", "libc.so.6"])}

    parts = by_key(gather(build(places[0], loads), machine(places[1])))

    assert parts["pyside6"].needs == ("qt",)
    assert parts["pypi:honey"].needs == ("pypi:sweets",)
    assert "harfbuzz" in parts["qt"].needs


def test_the_papers_beside_the_program_are_ours(places: tuple[Path, Path]) -> None:
    papers = {name: b"?" for name in PAPERS.values()}
    folder = build(places[0], papers)

    (ours,) = (part for part in gather(folder, machine(places[1])) if "IT-SHEET.md" in part.files)

    assert papers.keys() <= set(ours.files)


@pytest.mark.parametrize(
    "name", ["_internal/libwhat.so.1", "_internal/what/data.bin", "what.txt", "_internal/what.so"]
)
def test_a_file_that_nobody_knows_is_named(places: tuple[Path, Path], name: str) -> None:
    folder = build(places[0], {name: b"?"})

    with pytest.raises(Refused, match=f"^{name}: nobody knows what this is"):
        gather(folder, machine(places[1]))


def test_a_licence_that_is_not_on_the_list_is_named(places: tuple[Path, Path]) -> None:
    here = machine(places[1], licence="License-Expression: GPL-3.0-only\n")

    with pytest.raises(Refused, match=r"honey 1\.0 is under GPL-3\.0-only"):
        gather(build(places[0]), here)


def test_a_library_of_another_kind_than_the_table_says_is_named(places: tuple[Path, Path]) -> None:
    folder = build(places[0], {"_internal/PySide6/Qt/lib/libQt6Gui.so.6": b"something else"})

    with pytest.raises(Refused, match=r"libQt6Gui\.so\.6: HarfBuzz should be in it"):
        gather(folder, machine(places[1]))


def test_a_package_of_the_system_that_is_not_in_the_table_is_named(
    places: tuple[Path, Path],
) -> None:
    here = machine(places[1])
    (here.tables / "system.toml").write_text("")

    with pytest.raises(Refused, match="Debian package libcandy1"):
        gather(build(places[0]), here)


def test_the_machine_here_has_its_packages() -> None:
    assert this_machine().packages["markdown"].version
