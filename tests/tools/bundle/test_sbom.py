# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The list of parts covers every file, knows every licence, and is the same for the same folder."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.tools.bundle.small_bundle import build, machine
from tests.tools.packages.bundles import elf
from tools.bundle.allowed import is_allowed, read_allowed
from tools.bundle.gathering import Machine
from tools.bundle.parts import files_of
from tools.bundle.sbom import SBOM, digest_of, write_sbom

Json = dict[str, Any]


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    return machine(tmp_path_factory.mktemp("machine"))


@pytest.fixture(scope="module")
def folder(here: Machine, tmp_path_factory: pytest.TempPathFactory) -> Path:
    loads = {"_internal/PySide6/QtGui.abi3.so": elf(["libQt6Gui.so.6"])}
    folder = build(tmp_path_factory.mktemp("bundle"), loads)
    (folder / "_internal/edu_app/link").symlink_to("_bundled/content/en/about.md")
    write_sbom(folder, "0.1.0", 1_700_000_000, here)
    (folder / "MANIFEST.sha256").touch()
    return folder


@pytest.fixture(scope="module")
def bom(folder: Path) -> Json:
    read: Json = json.loads((folder / SBOM).read_text("utf-8"))
    return read


def test_every_file_is_in_it_with_its_hash(folder: Path, bom: Json) -> None:
    listed = {
        file["name"]: file["hashes"]
        for part in bom["components"]
        for file in part.get("components", ())
    }

    assert set(listed) == set(files_of(folder)) - {SBOM, "MANIFEST.sha256"}
    for name, hashes in listed.items():
        content = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        assert hashes == [{"alg": "SHA-256", "content": content}]


def test_every_part_has_what_authorities_ask_for(bom: Json) -> None:
    allowed = read_allowed()

    for part in bom["components"]:
        assert part["supplier"]["name"]
        assert part["name"]
        assert part["version"]
        assert is_allowed(part["licenses"][0]["expression"], allowed)
    assert bom["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert bom["metadata"]["lifecycles"] == [{"phase": "post-build"}]
    assert [tool["name"] for tool in bom["metadata"]["tools"]["components"]][1] == "PyInstaller"


def test_relations_lead_to_parts_that_are_there(bom: Json) -> None:
    refs = {part["bom-ref"] for part in bom["components"]} | {"vein-guide"}
    needs = {each["ref"]: each["dependsOn"] for each in bom["dependencies"]}

    assert set(needs) == refs
    assert {ref for those in needs.values() for ref in those} <= refs
    assert needs["pyside6"] == ["qt"]
    assert set(needs["vein-guide"]) == refs - {"vein-guide"}


def test_references_are_unique(bom: Json) -> None:
    files = [file for part in bom["components"] for file in part.get("components", ())]
    refs = [each["bom-ref"] for each in (*bom["components"], *files)]

    assert len(refs) == len(set(refs))


def test_a_link_says_where_it_leads(bom: Json) -> None:
    files = [file for part in bom["components"] for file in part.get("components", ())]
    (link,) = (file for file in files if file["name"] == "_internal/edu_app/link")

    (said,) = link["properties"]
    assert said == {"name": "vein-guide:link-to", "value": "_bundled/content/en/about.md"}


def test_the_same_folder_gives_the_same_bytes(here: Machine, folder: Path, bom: Json) -> None:
    before = (folder / SBOM).read_bytes()

    write_sbom(folder, "0.1.0", 1_700_000_000, here)

    assert (folder / SBOM).read_bytes() == before
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", bom["serialNumber"])


def test_another_file_gives_another_number(here: Machine, bom: Json, tmp_path: Path) -> None:
    other = build(tmp_path, {"INTENDED_USE.md": b"other"})

    write_sbom(other, "0.1.0", 1_700_000_000, here)

    assert json.loads((other / SBOM).read_text())["serialNumber"] != bom["serialNumber"]


def test_a_link_to_a_folder_has_a_hash_too(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("folder")

    assert digest_of(tmp_path / "link") == hashlib.sha256(b"folder").hexdigest()
