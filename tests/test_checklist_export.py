# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The checklist can be had as a file: the form alone, the same bytes each time."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from edu_app.checklist_export import form_of, run_checklist
from edu_app.options import Parser
from edu_app.problems import EduError, PageBroken, StartRefused
from edu_app.render.fhir import questionnaire
from tests.checklist_samples import CONTENT, form
from tests.content_tree import ContentTree

Said = pytest.CaptureFixture[str]


def run(*words: str | Path) -> int:
    return run_checklist(Parser("checklist", "Write it."), [str(word) for word in words])


def test_the_form_is_written_and_its_place_is_said(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "checklist.json"

    assert run("--fhir", "-o", file) == 0

    assert capsys.readouterr().out == f"{file}\n"
    assert json.loads(file.read_bytes()) == questionnaire(form())


def test_the_same_form_is_the_same_bytes(tmp_path: Path, capsys: Said) -> None:
    for name in ("one", "two"):
        run("--fhir", "-o", tmp_path / name, "--content", CONTENT, "--lang", "en")

    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    capsys.readouterr()


@pytest.mark.parametrize("words", [(), ("--fhir",), ("-o", "x.json")])
def test_what_to_write_and_where_must_be_said(words: tuple[str, ...], capsys: Said) -> None:
    with pytest.raises(SystemExit) as ended:
        run(*words)

    assert ended.value.code == 2
    assert "--fhir" in capsys.readouterr().err


def test_a_language_without_pages_is_refused(tmp_path: Path) -> None:
    for lang in ("xx", "../en"):
        with pytest.raises(StartRefused, match="There are no pages in"):
            run("--fhir", "-o", tmp_path / "x.json", "--lang", lang)

    assert not any(tmp_path.iterdir())


def test_a_folder_that_is_not_there_or_has_no_checklist_is_refused(tree: ContentTree) -> None:
    with pytest.raises(StartRefused, match="There is no folder"):
        form_of(tree.root / "nowhere", "en")
    with pytest.raises(StartRefused, match=r"has no checklist\.toml"):
        form_of(tree.root, "en")


def test_a_broken_checklist_is_not_written(tree: ContentTree, tmp_path: Path) -> None:
    tree.write("checklist.toml", "form = [")

    with pytest.raises(PageBroken, match=r"checklist\.toml:1: The file is not valid TOML"):
        run("--fhir", "-o", tmp_path / "x.json", "--content", tree.root)

    assert not (tmp_path / "x.json").exists()


@pytest.mark.parametrize("place", [".", "missing/x.json"])
def test_a_place_where_no_file_can_be_is_refused(tmp_path: Path, place: str) -> None:
    with pytest.raises(EduError, match=r"is not a file|the folder is not there"):
        run("--fhir", "-o", tmp_path / place)

    assert not any(tmp_path.iterdir())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_device_or_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(StartRefused, match="is not a file"):
        run("--fhir", "-o", tmp_path / "pipe")

    assert (tmp_path / "pipe").is_fifo()


@pytest.fixture
def tree(tmp_path_factory: pytest.TempPathFactory) -> ContentTree:
    return ContentTree(tmp_path_factory.mktemp("tree"))
