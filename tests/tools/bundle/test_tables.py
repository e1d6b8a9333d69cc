# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The tables of licences can be read, and each entry of them is whole."""

from __future__ import annotations

import pytest

from tools.bundle.allowed import is_allowed, read_allowed
from tools.bundle.gathering import ROOT
from tools.bundle.tables import Row, read_inside, read_python_licences, read_rows

VERSIONS = {
    "python": "3.11.7",
    "program": "0.1.0",
    "pyside6-essentials": "6.11.3",
    "shiboken6": "6.11.3",
    "pyinstaller": "6.22.3",
}
ROWS = read_rows(VERSIONS)
INSIDE = read_inside(VERSIONS)


def owner(path: str) -> str:
    """Return the part that a file belongs to."""
    return next((row.part.key for row in ROWS if row.covers(path)), "")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("vein-guide", "vein-guide-program"),
        ("vein-guide-cli.exe", "vein-guide-program"),
        ("LICENSES/MIT.txt", "vein-guide-program"),
        ("_internal/edu_app/_bundled/content/en/about.md", "vein-guide-words"),
        ("_internal/edu_app/_bundled/assets/theme/tokens.json", "vein-guide-program"),
        ("_internal/edu_app/_bundled/assets/fonts/a.ttf", "atkinson-hyperlegible-next"),
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", "qt"),
        ("_internal/PySide6/Qt/lib/libicudata.so.73", "icu"),
        ("_internal/libicuuc.so.73", "icu"),
        ("_internal/PySide6/QtCore.abi3.so", "pyside6"),
        ("_internal/shiboken6/Shiboken.abi3.so", "shiboken6"),
        ("_internal/libpython3.11.so.1.0", "cpython"),
        ("_internal/PySide6/Qt6Gui.dll", "qt"),
        ("_internal/libz.so.1", ""),
        ("vein-guide.bak", ""),
    ],
)
def test_each_file_goes_to_its_part(path: str, expected: str) -> None:
    assert owner(path) == expected


@pytest.mark.parametrize("row", ROWS + INSIDE, ids=lambda row: row.part.key)
def test_each_entry_is_whole(row: Row) -> None:
    assert row.part.supplier
    assert not row.part.supplier[0].isdigit()
    assert row.part.copyright
    assert is_allowed(row.part.licence, read_allowed())
    assert "{" not in row.part.source + row.part.purl + row.part.version
    assert not row.text or row.text.startswith("{") or (ROOT / row.text).is_file()


def test_keys_are_unique() -> None:
    keys = [row.part.key for row in ROWS + INSIDE]

    assert len(keys) == len(set(keys))


def test_versions_are_filled_in() -> None:
    (qt,) = (row.part for row in ROWS if row.part.key == "qt")

    assert qt.source.endswith("/qt/6.11/6.11.3/single/qt-everywhere-src-6.11.3.tar.xz")


def test_packages_that_do_not_say_their_licence_are_listed() -> None:
    assert read_python_licences()["pyyaml"] == "MIT"
