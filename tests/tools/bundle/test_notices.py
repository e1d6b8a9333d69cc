# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The notices name every part, say how to replace Qt, and are the same for the same folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from edu_app.notices import FILE, HEADING, LINE, read_notices
from tests.tools.bundle.small_bundle import build, machine
from tools.bundle.gathering import Machine, gather
from tools.bundle.notices import notices, write_notices
from tools.bundle.parts import files_of


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    return machine(tmp_path_factory.mktemp("machine"))


@pytest.fixture(scope="module")
def folder(here: Machine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = build(tmp_path_factory.mktemp("bundle"))
    common = tmp_path_factory.mktemp("common")
    (common / "LGPL-2.1").write_text("the LGPL 2.1")
    write_notices(folder, here, common)
    return folder


@pytest.fixture(scope="module")
def text(folder: Path) -> str:
    return (folder / FILE).read_text("utf-8")


def test_every_part_is_named_with_its_licence(here: Machine, folder: Path, text: str) -> None:
    listed = text.partition("2. EVERYTHING")[2].partition("2. EVERYTHING")[0]

    missing = [
        part.title
        for part in gather(folder, here)
        if f"{part.title}\n    {part.licence}\n" not in listed
    ]
    assert missing == []


@pytest.mark.parametrize(
    "words",
    [
        "uses Qt 6.11.3 and PySide6 6.11.3",
        "GNU Lesser\nGeneral Public License, version 3",
        "qt-everywhere-src-6.11.3.tar.xz",
        "pyside-setup-everywhere-src-6.11.3.tar.xz",
        "use your own instead",
        "Be kind.",
        "Copyright (C) 2016-2024 Martin Mitáš",
        "https://snapshot.debian.org/package/candy-3/3.1-2/",
    ],
)
def test_what_the_licences_ask_for_is_said(text: str, words: str) -> None:
    assert words in text


def test_what_qt_asks_for_stands_first(text: str) -> None:
    assert text.index("Lesser") < 800


def test_the_texts_lie_beside_it(folder: Path) -> None:
    names = set(files_of(folder))

    wanted = ("LGPL-3.0", "GPL-3.0", "MIT", "OFL-1.1", "CC-BY-4.0", "Bootloader-exception")
    assert {f"LICENSES/{name}.txt" for name in wanted} <= names
    assert {"LICENSE", "LICENSES/common-licenses/LGPL-2.1.txt"} <= names


def test_writing_again_changes_nothing(here: Machine, folder: Path, tmp_path: Path) -> None:
    again = build(tmp_path / "again")
    (again / "LICENSES").mkdir()
    (again / "LICENSES" / "old.txt").touch()

    write_notices(again, here, tmp_path / "nothing")

    assert (again / FILE).read_bytes() == (folder / FILE).read_bytes()
    assert not (again / "LICENSES" / "old.txt").exists()
    assert not (again / "LICENSES" / "common-licenses").exists()


def test_parts_that_say_the_same_stand_together(here: Machine, folder: Path) -> None:
    assert notices(gather(folder, here)).count("Be kind.") == 1


def test_the_program_can_take_it_to_pieces(text: str) -> None:
    read = read_notices(text)

    assert read.opening[0].startswith("This program uses Qt 6.11.3")
    by_name = {name: notice for notice in read.notices for name in notice.names}
    assert "Be kind." in by_name["honey 1.0"].lines
    assert by_name["honey 1.0"] is by_name["sweets 2.0"]
    assert by_name["MD4C as in Qt 6.11.3"].lines[0] == "License: MIT"
    assert by_name["Text of LGPL-3.0"].lines[0].strip() == "GNU LESSER GENERAL PUBLIC LICENSE"
    named = [name for notice in read.notices for name in notice.names]
    assert len(named) == len(set(named))
    assert not any(HEADING in line for notice in read.notices for line in notice.lines)


def test_lines_inside_a_text_do_not_end_it(here: Machine, folder: Path) -> None:
    words = f"before\n{LINE}\nbetween\n{HEADING}\nbehind"
    parts = tuple(replace(part, text=words) for part in gather(folder, here))

    notices_read = read_notices(notices(parts, {"MIT": words})).notices

    assert len(notices_read) == 2
    assert all(notice.lines[-1] == "behind" for notice in notices_read)
