# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import io
import os
import tarfile
from pathlib import Path

from tests.tools.packages.bundles import EPOCH, RELEASE, bundle
from tools.packages.pieces import Linked, Made
from tools.packages.portable import build_tar, write_tar


def test_the_same_bundle_gives_the_same_bytes(tmp_path: Path) -> None:
    first = bundle(tmp_path / "first")
    second = bundle(tmp_path / "second")
    os.utime(second / "LICENSE", (1, 1))

    (tmp_path / "a").mkdir()
    one = build_tar(first, tmp_path, RELEASE, preset=0)
    two = build_tar(second, tmp_path / "a", RELEASE, preset=0)

    assert one.name == "vein-guide-1.2.3-linux-x86_64.tar.xz"
    assert one.read_bytes() == two.read_bytes()


def test_all_is_in_one_folder_and_nothing_is_left_to_chance(tmp_path: Path) -> None:
    path = build_tar(bundle(tmp_path / "b"), tmp_path, RELEASE, preset=0)

    with tarfile.open(path) as archive:
        entries = archive.getmembers()

    assert {entry.name.partition("/")[0] for entry in entries} == {"vein-guide-1.2.3"}
    assert {(e.uid, e.gid, e.uname, e.gname, e.mtime) for e in entries} == {
        (0, 0, "root", "root", EPOCH)
    }
    modes = {entry.name.removeprefix("vein-guide-1.2.3/"): entry.mode for entry in entries}
    assert (modes["vein-guide"], modes["LICENSE"], modes["_internal"]) == (0o755, 0o644, 0o755)


def test_it_holds_what_was_packed() -> None:
    packed = io.BytesIO()
    pieces = (Made(path="x/a", content=b"words"), Linked(path="x/b", target="a"))

    write_tar(pieces, packed, EPOCH)
    packed.seek(0)
    with tarfile.open(fileobj=packed) as archive:
        target = archive.getmember("x/b").linkname
        inside = archive.extractfile("x/b")  # follows the link
        words = inside.read() if inside else b""

    assert (target, words) == ("a", b"words")
