# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import hashlib
from pathlib import Path

from tools.packages.payload import FILES, write_stand_in
from tools.packages.pieces import bundle_pieces


def test_it_has_the_layout_of_a_bundle_and_a_true_manifest(tmp_path: Path) -> None:
    folder = write_stand_in(tmp_path / "bundle")

    paths = {piece.path for piece in bundle_pieces(folder, "")}
    lines = (folder / "MANIFEST.sha256").read_text("utf-8").splitlines()
    assert paths == {*FILES, "MANIFEST.sha256"}
    assert [line[66:] for line in lines] == sorted(FILES)
    for line in lines:
        assert hashlib.sha256((folder / line[66:]).read_bytes()).hexdigest() == line[:64]
