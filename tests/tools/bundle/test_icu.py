# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""ICU's table is written anew with fewer parts, each as it was."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

import pytest

from tools.bundle.icu import keeps, parts_of, table_in, table_of, thin_library, thinner
from tools.bundle.trim import TrimError
from tools.commands import Finished

HEAD = struct.pack("<HHHH", 32, 0x27DA, 20, 0) + b"\0\0\x02\0CmnD" + b"\x01" + bytes(15)
PARTS = {
    "icudt73l/de.res": b"German",
    "icudt73l/en.res": b"English",
    "icudt73l/coll/root.res": b"sort",
    "icudt73l/zone/es.res": b"zones",
}


@pytest.fixture
def table() -> bytes:
    return table_of(HEAD, PARTS)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("icudt73l/en.res", True),
        ("icudt73l/es_MX.res", True),
        ("icudt73l/de.res", False),
        ("icudt73l/ff_Adlm.res", False),
        ("icudt73l/root.res", True),
        ("icudt73l/supplementalData.res", True),
        ("icudt73l/zone/pool.res", True),
        ("icudt73l/zone/fil.res", False),
        ("icudt73l/coll/ucadata.icu", True),
        ("icudt73l/gb18030.cnv", False),
        ("icudt73l/unames.icu", False),
        ("icudt73l/curr/en.res", False),
        ("icudt73l/brkitr/root.res", False),
    ],
)
def test_parts_of_other_languages_and_uses_are_left_out(name: str, kept: bool) -> None:
    assert keeps(name, ("en", "es")) is kept


def test_a_table_holds_its_parts(table: bytes) -> None:
    assert {name: part.rstrip(b"\0") for name, part in parts_of(table).items()} == PARTS


def test_parts_begin_where_icu_may_read_them_and_are_sorted(table: bytes) -> None:
    names = list(parts_of(table))
    (count,) = struct.unpack_from("<I", table, len(HEAD))
    places = [struct.unpack_from("<II", table, len(HEAD) + 4 + 8 * at)[1] for at in range(count)]

    assert names == sorted(names)
    assert all(place % 16 == 0 for place in places)


def test_a_thinner_table_holds_the_wanted_parts_as_they_were(table: bytes) -> None:
    thin = thinner(table, lambda name: "en" in name or "coll" in name)

    assert {name: part.rstrip(b"\0") for name, part in parts_of(thin).items()} == {
        name: PARTS[name] for name in ("icudt73l/coll/root.res", "icudt73l/en.res")
    }
    assert thin[: len(HEAD)] == HEAD


def test_the_table_is_found_in_a_library(table: bytes) -> None:
    assert table_in(b"\x7fELF \xda\x27 not this one" + bytes(16) + table) == table


def test_a_library_without_a_table_is_told() -> None:
    with pytest.raises(TrimError, match="no table of ICU"):
        table_in(b"\x7fELF and nothing else")


def test_a_library_is_made_by_assembler_and_linker(tmp_path: Path, table: bytes) -> None:
    library = tmp_path / "libicudata.so.73"
    library.write_bytes(b"\x7fELF" + table)
    calls: list[Sequence[str]] = []

    def run(command: Sequence[str]) -> Finished:
        calls.append(command)
        if command[0] == "as":
            source = Path(command[-1]).read_text("ascii")
            data = Path(source.split('.incbin "')[1].split('"')[0])
            assert "icudt73_dat" in source
            assert set(parts_of(data.read_bytes())) == set(PARTS) - {"icudt73l/de.res"}
        return Finished(code=0, output="")

    thin_library(library, ("en", "es"), run)

    assert [call[0] for call in calls] == ["as", "ld"]
    assert {"-soname", "libicudata.so.73", "--build-id=none"} <= set(calls[1])


def test_a_linker_that_fails_is_told(tmp_path: Path, table: bytes) -> None:
    (tmp_path / "libicudata.so.73").write_bytes(b"\x7fELF" + table)

    with pytest.raises(TrimError, match=r"libicudata\.so\.73 was not made:\n +as: not found"):
        thin_library(
            tmp_path / "libicudata.so.73",
            ("en",),
            lambda command: Finished(code=127, output="as: not found"),
        )
