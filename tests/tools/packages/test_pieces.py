# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import gzip
import os
import stat
from pathlib import Path

import pytest

from tests.tools.packages.bundles import EPOCH, bundle
from tools.commands import SetUpError
from tools.packages.pieces import (
    Copied,
    Linked,
    Made,
    bundle_pieces,
    content_of,
    folders_of,
    squeezed,
    stage,
)


def test_a_bundle_becomes_a_list_in_order(tmp_path: Path) -> None:
    pieces = bundle_pieces(bundle(tmp_path), "usr/lib/x")

    paths = [piece.path for piece in pieces]
    assert paths == sorted(paths)
    assert pieces[0] == Copied(path="usr/lib/x/LICENSE", source=tmp_path / "LICENSE")
    assert Linked(path="usr/lib/x/_internal/libother.so", target="libinner.so.1") in pieces
    modes = {piece.path: piece.mode for piece in pieces if isinstance(piece, Copied)}
    assert modes["usr/lib/x/vein-guide"] == 0o755
    assert modes["usr/lib/x/_internal/libinner.so.1"] == 0o644


def test_a_bundle_of_windows_is_one_too(tmp_path: Path) -> None:
    for name in ("vein-guide.exe", "vein-guide-cli.exe"):
        (tmp_path / name).write_bytes(b"MZ")

    assert [piece.path for piece in bundle_pieces(tmp_path, "")] == [
        "vein-guide-cli.exe",
        "vein-guide.exe",
    ]


def test_what_is_no_bundle_is_refused(tmp_path: Path) -> None:
    (tmp_path / "vein-guide").write_bytes(b"")

    with pytest.raises(SetUpError, match="is no bundle: vein-guide-cli is not in it"):
        bundle_pieces(tmp_path, "")


def test_folders_come_before_what_is_in_them() -> None:
    pieces = (Made(path="a/b/c", content=b""), Linked(path="a/d", target="b"))

    assert folders_of(pieces) == ("a", "a/b")


def test_all_is_written_with_one_time_and_its_own_rights(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"copied")
    root = tmp_path / "root"
    root.mkdir()
    pieces = (
        Copied(path="a/copied", source=source, mode=0o755),
        Made(path="a/b/made", content=b"made"),
        Linked(path="link", target="a/copied"),
    )

    stage(pieces, root, EPOCH)

    assert (root / "link").read_bytes() == b"copied"
    assert (root / "a/b/made").read_bytes() == b"made"
    assert stat.S_IMODE((root / "a/copied").stat().st_mode) == 0o755
    assert stat.S_IMODE((root / "a/b").stat().st_mode) == 0o755
    everything = (root, *root.rglob("*"))
    assert {os.lstat(path).st_mtime for path in everything} == {EPOCH}


def test_bytes_are_packed_without_a_time() -> None:
    packed = squeezed(b"words")

    assert packed[4:8] == bytes(4)
    assert gzip.decompress(packed) == b"words"


def test_the_bytes_of_a_file_are_at_hand(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")

    assert content_of(Copied(path="x", source=tmp_path / "a")) == b"a"
    assert content_of(Made(path="x", content=b"b")) == b"b"
