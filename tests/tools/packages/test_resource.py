# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.tools.packages.bundles import RELEASE
from tools.packages.resource import version_resource, write_resources


@pytest.mark.parametrize("name", ["vein-guide", "vein-guide-cli"])
def test_the_resource_is_one_call_that_says_name_and_version(name: str) -> None:
    text = version_resource(name, "1.2.3")

    tree = ast.parse(text, mode="eval")
    assert isinstance(tree.body, ast.Call)
    assert "filevers=(1, 2, 3, 0), prodvers=(1, 2, 3, 0)" in text
    assert f"StringStruct('OriginalFilename', '{name}.exe')" in text
    assert "StringTable('040904B0'" in text
    assert "VarStruct('Translation', [1033, 1200])" in text


def test_both_programs_have_one(tmp_path: Path) -> None:
    paths = write_resources(tmp_path, RELEASE)

    assert [path.name for path in paths] == [
        "vein-guide.version.txt",
        "vein-guide-cli.version.txt",
    ]
    assert "for the command line" in paths[1].read_text("utf-8")
