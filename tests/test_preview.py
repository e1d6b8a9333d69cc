# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page shows anew when it is saved, with what is wrong in it, wherever the reader stood."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from edu_app.app import make_window
from edu_app.gallery import settle
from edu_app.library.link import Link
from edu_app.paths import content_dir
from edu_app.preview import MOST_SHOWN, Preview
from edu_app.profile import LAPTOP
from edu_app.settings import Settings
from edu_app.wish import Wish
from tests.stage import Stage, open_stage, page_view

__all__ = ["open_stage"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    root = Path(shutil.copytree(content_dir(), tmp_path / "content"))
    return root / "en" / "topics" / "ivus.md"


@pytest.fixture
def preview(stage: Stage, qtbot: QtBot, file: Path) -> Preview:
    root = file.parents[2]
    wish = Wish(profile=LAPTOP, settings=Settings(), link=Link.parse("topic:ivus"), content=root)
    made = Preview(make_window(stage.app, wish), wish, file)
    qtbot.addWidget(made)
    made.resize(1366, 900)
    made.window_shown.start()
    made.show()
    settle()
    return made


def replaced(file: Path, text: str) -> None:
    """Save as many editors do: a new file takes the place of the old one."""
    other = file.with_suffix(".tmp")
    other.write_text(text, "utf-8")
    os.replace(other, file)


def overwritten(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")


def test_a_page_without_faults_says_so(preview: Preview) -> None:
    assert preview.strip.lines == []


@pytest.mark.parametrize("save", [overwritten, replaced])
def test_each_save_shows_at_once_with_its_faults(
    preview: Preview, qtbot: QtBot, file: Path, save: Callable[[Path, str], None]
) -> None:
    text = file.read_text("utf-8")

    for number, word in enumerate(("platinum", "painless")):
        with qtbot.waitSignal(preview.watcher.saved, timeout=5000):
            save(
                file, text.replace("## How does it work?", f"It is {word}.\n\n## How does it work?")
            )
        settle()

        assert f"It is {word}." in page_view(preview.window_shown).toPlainText(), number
        assert any(f"“{word}” may not stand here." in line for line in preview.strip.lines)


def test_a_broken_page_shows_the_calm_page_and_comes_back(
    preview: Preview, qtbot: QtBot, file: Path
) -> None:
    text = file.read_text("utf-8")
    with qtbot.waitSignal(preview.watcher.saved, timeout=5000):
        overwritten(file, "no head")
    assert preview.strip.lines[0].startswith("Line 1: The page must begin with front matter")

    with qtbot.waitSignal(preview.watcher.saved, timeout=5000):
        overwritten(file, text)
    settle()

    assert "What is IVUS?" in page_view(preview.window_shown).toPlainText()


def test_many_faults_are_cut_short(preview: Preview, qtbot: QtBot, file: Path) -> None:
    words = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    text = file.read_text("utf-8") + "".join(f"\n\nWay {word} is painless.\n" for word in words)
    with qtbot.waitSignal(preview.watcher.saved, timeout=5000):
        overwritten(file, text)

    assert len(preview.strip.lines) == MOST_SHOWN + 1
    assert "more: vein-guide check lists them all." in preview.strip.lines[-1]
