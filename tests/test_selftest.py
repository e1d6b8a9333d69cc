# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each part of an installation is tried, and a broken one is named while the others go on."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtWidgets import QApplication

from edu_app import selftest
from edu_app.problems import AssetMissing, ContentMissing
from edu_app.selftest import (
    TRIALS,
    TrialError,
    run_all,
    try_content,
    try_fonts,
    try_icons,
    try_licences,
    try_pages,
    try_paper,
    try_pictures,
    try_search,
)
from edu_app.ui.theme import load_fonts
from tests.content_tree import ContentTree


@pytest.fixture(autouse=True)
def _app(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, assets_root: Path) -> None:
    """Let the self-test use the application that is there: Qt allows one in a process."""
    load_fonts(assets_root / "fonts")
    monkeypatch.setattr(selftest, "make_app", lambda: qapp)


@pytest.fixture
def assets(tmp_path: Path, assets_root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lend a copy of the assets that a test may break."""
    folder = tmp_path / "assets"
    shutil.copytree(assets_root, folder)
    monkeypatch.setattr(selftest, "assets_dir", lambda: folder)
    return folder


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ContentTree:
    """Lend a small content folder that a test may break."""
    made = ContentTree(tmp_path / "guide")
    monkeypatch.setattr(selftest, "content_dir", lambda: made.root)
    monkeypatch.setattr("edu_app.app.content_dir", lambda: made.root)
    return made


def lines() -> tuple[int, list[str]]:
    said: list[str] = []
    return run_all(said.append), said


def test_a_whole_installation_works() -> None:
    code, said = lines()

    assert code == 0
    assert said[-1] == "Everything works."
    assert [line.split(":")[0] for line in said[:-1]] == [f"ok      {name}" for name in TRIALS]


@pytest.mark.parametrize(
    ("trial", "words"),
    [
        (try_fonts, "Atkinson Hyperlegible Next"),
        (try_icons, "icons"),
        (try_pictures, "drawings"),
        (try_content, "no faults"),
        (try_pages, "blocks"),
        (try_paper, "pages"),
        (try_search, "“stent” found "),
        (try_licences, "2 texts"),
    ],
)
def test_each_part_says_what_it_found(trial: Callable[[], str], words: str) -> None:
    assert words in trial()


def test_letters_that_are_not_the_guides_own_are_noticed(assets: Path) -> None:
    file = assets / "theme" / "tokens.json"
    tokens = json.loads(file.read_text("utf-8"))
    tokens["font"]["family"] = "No Such Letters"
    file.write_text(json.dumps(tokens), "utf-8")

    with pytest.raises(TrialError, match="is used instead of “No Such Letters”"):
        try_fonts()


@pytest.mark.no_qt_log
@pytest.mark.parametrize(
    ("folder", "trial", "words"),
    [
        ("diagrams", try_pictures, "broken.svg cannot be drawn"),
        ("icons", try_icons, "broken.svg cannot be drawn"),
    ],
)
def test_a_broken_picture_is_named(
    assets: Path, folder: str, trial: Callable[[], str], words: str
) -> None:
    (assets / folder / "broken.svg").write_text("")

    with pytest.raises(TrialError, match=words):
        trial()


@pytest.mark.parametrize(("folder", "trial"), [("diagrams", try_pictures), ("icons", try_icons)])
def test_an_empty_folder_of_pictures_is_noticed(
    assets: Path, folder: str, trial: Callable[[], str]
) -> None:
    shutil.rmtree(assets / folder)

    with pytest.raises(TrialError):
        trial()


def test_faults_in_the_content_are_counted(tree: ContentTree) -> None:
    tree.topic("beta", "See [this](topic:nowhere).\n")

    with pytest.raises(TrialError, match=r"[0-9]+ faults?, the first: .*:[0-9]+: "):
        try_content()


def test_pages_without_text_are_noticed(tree: ContentTree) -> None:
    tree.topic("alpha", "")
    tree.topic("beta", "")

    with pytest.raises(TrialError, match="the pages are empty"):
        try_pages()


def test_a_guide_without_pages_is_noticed(tree: ContentTree) -> None:
    tree.remove("en")

    with pytest.raises(ContentMissing):
        try_pages()


def test_paper_that_is_none_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Blank(QBuffer):
        def data(self) -> QByteArray:
            return QByteArray(b"")

    monkeypatch.setattr(selftest, "QBuffer", Blank)

    with pytest.raises(TrialError, match="no PDF came out"):
        try_paper()


@pytest.mark.no_qt_log
def test_a_broken_part_does_not_stop_the_others(assets: Path, tree: ContentTree) -> None:
    (assets / "icons" / "broken.svg").write_text("")
    tree.remove("en")

    code, said = lines()

    failed = [line.split(":")[0] for line in said if line.startswith("FAILED")]
    assert code == 1
    assert len(said) == len(TRIALS) + 1
    assert {"FAILED  icons", "FAILED  pages", "FAILED  paper"} <= set(failed)
    assert "ok      fonts: Atkinson Hyperlegible Next" in said
    assert said[-1] == f"{len(failed)} of {len(TRIALS)} parts do not work."


def test_a_missing_token_file_is_named(assets: Path) -> None:
    (assets / "theme" / "tokens.json").unlink()

    with pytest.raises(AssetMissing, match=r"tokens\.json"):
        try_fonts()


def test_an_index_in_which_nothing_is_found_is_noticed(tree: ContentTree) -> None:
    with pytest.raises(TrialError, match="was not found"):
        try_search()


def test_an_empty_licence_is_noticed(assets: Path) -> None:
    (assets / "icons" / "LICENSE").write_text("")

    with pytest.raises(TrialError, match="LICENSE is empty"):
        try_licences()


def test_a_bundle_holds_the_licences_of_all_its_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selftest, "installed_folder", lambda: tmp_path)
    (tmp_path / "LICENSES").mkdir()
    for name in selftest.BUNDLE_LICENCES:
        (tmp_path / name).write_text("Words.")

    assert try_licences() == "5 texts"

    (tmp_path / "THIRD_PARTY_NOTICES.txt").unlink()
    with pytest.raises(FileNotFoundError):
        try_licences()
