# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every licence that a part needs has its text, or the build stops."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.bundle.licence_texts import pointed_at, text_names, texts_for
from tools.bundle.parts import Part, Refused


def part(licence: str, text: str = "") -> Part:
    return Part(key="a", name="A", licence=licence, text=text)


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    for name in ("MIT", "LGPL-3.0", "GPL-3.0"):
        (tmp_path / f"{name}.txt").write_text(f"the {name}")
    return tmp_path


@pytest.mark.parametrize(
    ("licence", "expected"),
    [
        ("MIT", ("MIT",)),
        ("GPL-2.0-only", ("GPL-2.0",)),
        ("LGPL-3.0-or-later", ("LGPL-3.0", "GPL-3.0")),
        ("GPL-2.0-or-later WITH Bootloader-exception", ("GPL-2.0", "Bootloader-exception")),
    ],
)
def test_a_licence_needs_texts(licence: str, expected: tuple[str, ...]) -> None:
    assert text_names(licence) == expected


def test_a_licence_built_on_another_brings_both(texts: Path) -> None:
    assert texts_for([part("LGPL-3.0-only AND MIT")], [texts]) == {
        "GPL-3.0": "the GPL-3.0",
        "LGPL-3.0": "the LGPL-3.0",
        "MIT": "the MIT",
    }


def test_of_alternatives_one_text_is_enough(texts: Path) -> None:
    assert set(texts_for([part("MIT OR MPL-1.1")], [texts])) == {"MIT"}


@pytest.mark.parametrize("licence", ["ISC", "ISC AND MIT", "ISC OR MPL-1.1"])
def test_a_missing_text_is_named(texts: Path, licence: str) -> None:
    with pytest.raises(Refused, match="no text of the licence ISC"):
        texts_for([part(licence)], [texts])


def test_texts_that_debian_points_to_come_along(tmp_path: Path) -> None:
    (tmp_path / "GPL-2").write_text("the GPL")
    words = "in /usr/share/common-licenses/GPL-2. And /usr/share/common-licenses/None."

    assert list(pointed_at([part("MIT", words)], tmp_path)) == [("GPL-2", "the GPL")]
