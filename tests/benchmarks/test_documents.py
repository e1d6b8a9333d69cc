# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The same page is there for each program in its own form, or it is said that it is not."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from benchmarks import documents
from benchmarks.documents import (
    DOCSETS,
    HELP_TOOL,
    ZIM_TOOL,
    make_archive,
    make_docset,
    make_help,
    make_html,
    make_pdf,
    plain_png,
)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a made-up page stand for that of the guide."""

    def write(out: Path) -> Path:
        out.write_text("<!doctype html><title>Risks</title><p>Risks", "utf-8")
        return out

    monkeypatch.setattr(documents, "_handout", write)


def test_the_page_is_that_of_the_guide(tmp_path: Path) -> None:
    page = make_html(tmp_path)

    assert page is not None
    assert "What can go wrong with a stent?" in page.read_text("utf-8")


def test_a_page_that_cannot_be_set_is_none(tmp_path: Path) -> None:
    assert make_pdf(tmp_path / "not" / "there") is None


@pytest.mark.usefixtures("quick")
def test_a_docset_holds_the_page_and_its_name(tmp_path: Path) -> None:
    home = make_docset(tmp_path)

    assert home == tmp_path
    inside = tmp_path / DOCSETS / "guide.docset" / "Contents" / "Resources"
    assert (inside / "Documents" / "risks.html").is_file()
    index = sqlite3.connect(inside / "docSet.dsidx")
    assert index.execute("SELECT name, path FROM searchIndex").fetchall() == [
        ("Risks", "risks.html")
    ]
    index.close()


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("tool", "make", "name"),
    [(HELP_TOOL, make_help, "guide.qhc"), (ZIM_TOOL, make_archive, "guide.zim")],
)
def test_other_forms_need_a_tool(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    tool: str,
    make: Callable[[Path], Path | None],
    name: str,
) -> None:
    wanted = tmp_path / name if shutil.which(tool) else None
    assert make(tmp_path) == wanted

    monkeypatch.setattr(shutil, "which", lambda program: None)
    assert make(tmp_path) is None


@pytest.mark.parametrize("make", [make_docset, make_help, make_archive])
def test_without_a_page_there_is_no_other_form(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], Path | None]
) -> None:
    monkeypatch.setattr(documents, "_handout", lambda out: None)

    assert make(tmp_path) is None


def test_the_picture_of_an_archive_is_a_png() -> None:
    picture = QImage.fromData(plain_png(48))

    assert (picture.width(), picture.height(), picture.pixelColor(7, 9).name()) == (
        *(48, 48),
        "#0b5c68",
    )
