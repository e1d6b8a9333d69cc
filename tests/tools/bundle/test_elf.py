# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The names of needed libraries are read from a Linux library."""

from __future__ import annotations

import pytest

from tests.tools.bundle.small_bundle import library
from tools.bundle.elf import MAGIC, needed


@pytest.mark.parametrize("names", [(), ("libz.so.1",), ("libz.so.1", "libQt6Core.so.6")])
def test_needed_libraries_are_read(names: tuple[str, ...]) -> None:
    assert needed(library(*names)) == names


@pytest.mark.parametrize("content", [b"", b"MZ and more", MAGIC])
def test_other_files_need_nothing(content: bytes) -> None:
    assert needed(content) == ()
