# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.tools.packages.bundles import elf
from tools.elf import MAGIC, Binary, needed, read_elf


def test_what_a_file_asks_for_is_read() -> None:
    read = read_elf(elf(["libc.so.6", "libEGL.so.1"], soname="liba.so.1", glibc="2.36"))

    assert read == Binary(
        machine="amd64", soname="liba.so.1", needed=("libc.so.6", "libEGL.so.1"), glibc=(2, 36)
    )


def test_what_asks_for_nothing_is_read_too() -> None:
    assert read_elf(elf()) == Binary(machine="amd64", soname="", needed=(), glibc=(0, 0))


@pytest.mark.parametrize(("number", "name"), [(183, "arm64"), (62, "amd64"), (8, "")])
def test_the_machine_is_named_as_debian_does(number: int, name: str) -> None:
    read = read_elf(elf(machine=number))

    assert read is not None
    assert read.machine == name


@pytest.mark.parametrize("names", [(), ("libz.so.1",), ("libz.so.1", "libQt6Core.so.6")])
def test_needed_libraries_are_read(names: tuple[str, ...]) -> None:
    assert needed(elf(names)) == names


@pytest.mark.parametrize(
    "data", [b"", MAGIC, b"#!/bin/sh\n", b"MZ", b"\x7fELF\x01\x01" + bytes(60)]
)
def test_other_files_are_left_alone(data: bytes) -> None:
    assert read_elf(data) is None
    assert needed(data) == ()


@pytest.mark.skipif(sys.platform != "linux", reason="there are such programs on Linux only")
def test_a_real_program_is_read() -> None:
    read = read_elf(Path("/bin/sh").read_bytes())

    assert read is not None
    assert "libc.so.6" in read.needed
    assert read.glibc >= (2, 2)
