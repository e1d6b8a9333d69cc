# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The modules that are packed into a program are read from it."""

from __future__ import annotations

from tests.tools.bundle.small_bundle import program
from tools.bundle.archive import module_names


def test_modules_are_read_wherever_they_are_packed() -> None:
    packed = program("edu_app", "edu_app.cli", loose=("pyimod02_importers",))

    assert module_names(packed) == {"edu_app", "edu_app.cli", "pyimod02_importers"}
    assert module_names(packed + b"a signature behind it") == module_names(packed)


def test_another_program_has_no_modules() -> None:
    assert module_names(b"\x7fELF") == frozenset()
