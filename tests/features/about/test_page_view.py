# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page about the guide opens at a source, can be searched, and leads back to the pages."""

from __future__ import annotations

import platform
from pathlib import Path

import PySide6
import pytest

from edu_app import __version__
from edu_app.features.about.page_view import AboutPage, versions
from edu_app.features.about.source_view import SourceCard
from edu_app.gallery import settle
from edu_app.library.link import HOME
from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.settings import Settings
from edu_app.shell.window import Window
from tests.content_tree import ContentTree
from tests.stage import UPRIGHT, Key, Modifier, Stage, click, focus, page_view, place, press, write


def about(window: Window) -> AboutPage:
    assert isinstance(window.page, AboutPage)
    return window.page


def text(window: Window) -> str:
    return page_view(window).toPlainText()


def top(window: Window) -> str:
    """Return the line of text at the upper edge of the view."""
    view = page_view(window)
    cursor = view.cursorForPosition(view.viewport().rect().center() * 0)
    return cursor.block().text()


def scrolled(window: Window) -> int:
    return page_view(window).verticalScrollBar().value()


# ---------------------------------------------------------------- what it shows


def test_the_page_says_what_this_copy_is_made_of(stage: Stage) -> None:
    window = stage.open(LAPTOP, "about:")

    assert versions() == (
        f"Vein Guide {__version__}",
        f"Qt and PySide6 {PySide6.__version__} (LGPL-3.0)",
        f"Python {platform.python_version()} (PSF)",
    )
    assert all(line in text(window) for line in versions())


def test_the_page_has_its_written_and_its_worked_out_parts(stage: Stage, tmp_path: Path) -> None:
    window = stage.open(LAPTOP, "about:", content=ContentTree(tmp_path).root)

    for part in (
        "Where this comes from",
        "Written by us.",
        "Who has checked each page",
        "Draft: not yet checked by a clinician",
        "All sources",
        "A register of stents (2021).",
    ):
        assert part in text(window)
    assert window.windowTitle() == "Where this comes from – Vein Guide"
    assert page_view(window).accessibleName() == "Where this comes from"


def test_the_page_shows_the_clinic_that_runs_the_guide(stage: Stage) -> None:
    settings = Settings(clinic_name="Vein Clinic", phone="555 0100", hours=("8 to 5",))

    shown = text(stage.open(LAPTOP, "about:", settings=settings))

    assert shown.index("Your clinic") < shown.index("Who wrote it")
    assert all(line in shown for line in ("Vein Clinic", "Call us: 555 0100", "Open: 8 to 5"))
    assert "Your clinic" not in text(stage.open(LAPTOP, "about:"))


@pytest.mark.parametrize("size", [UPRIGHT, (640, 480)], ids=str)
def test_the_longest_lines_of_a_clinic_stay_in_the_view(
    stage: Stage, size: tuple[int, int]
) -> None:
    word, line = "w" * 40, "w" * 25 + " " + "w" * 24
    settings = Settings(clinic_name=f"{word} {word[1:]}", address=(line,) * 5, hours=(line,) * 7)

    window = stage.open(KIOSK, "about:", size=size, text_size=200, settings=settings)

    assert page_view(window).horizontalScrollBar().maximum() == 0


def test_without_its_written_part_the_page_still_opens(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    tree.remove("en/about.md")

    window = stage.open(LAPTOP, "about:", content=tree.root)

    assert "A register of stents (2021)." in text(window)


@pytest.mark.parametrize(
    ("profile", "size", "text_size"),
    [(KIOSK, UPRIGHT, 100), (LAPTOP, (1366, 768), 100), (LAPTOP, (640, 480), 200)],
    ids=str,
)
def test_no_line_is_wider_than_the_view(
    stage: Stage, profile: Profile, size: tuple[int, int], text_size: int
) -> None:
    window = stage.open(profile, "about:", size=size, text_size=text_size)

    view = page_view(window)
    assert view.horizontalScrollBar().maximum() == 0
    assert view.document().idealWidth() <= view.viewport().width()


# ---------------------------------------------------------------- where it opens


@pytest.mark.parametrize("source", ["R06", "R16"])
def test_a_link_to_a_source_opens_the_page_at_it(stage: Stage, source: str) -> None:
    window = stage.open(LAPTOP, f"source:{source}", size=(1024, 600))
    title = next(s.title for s in window.parts.library.sources() if s.id == source)

    view = page_view(window)
    line = view.document().find(title)
    assert not line.isNull()
    assert view.viewport().rect().intersects(view.cursorRect(line))
    assert scrolled(window) > 0


def test_a_link_to_a_part_opens_the_page_at_it(stage: Stage) -> None:
    window = stage.open(LAPTOP, "about:#about-checked", size=(1024, 600))

    assert "Who has checked each page" in top(window)


def test_the_page_comes_back_to_the_place_it_was_left_at(stage: Stage) -> None:
    window = stage.open(LAPTOP, "about:", size=(1024, 600))
    bar = page_view(window).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    page_view(window).show_place(page_view(window).reading_place())  # a whole line at the top
    line = top(window)

    window.go(HOME)
    window.back()
    settle()

    assert scrolled(window) > 0
    assert top(window) == line


# ---------------------------------------------------------------- use


def test_the_keyboard_starts_in_the_text_and_a_key_goes_on(stage: Stage) -> None:
    window = stage.open(LAPTOP, "about:", size=(1024, 600))
    assert focus() is page_view(window)

    press(window, Key.Key_PageDown)

    assert scrolled(window) > 0


def test_the_page_can_be_searched(stage: Stage) -> None:
    window = stage.open(LAPTOP, "about:", size=(1024, 600))

    press(window, Key.Key_F, Modifier.ControlModifier)
    write(window, "python")

    assert about(window).reader.find_bar.isVisible()
    assert focus() is about(window).reader.find_bar.field
    assert scrolled(window) > 0


def test_a_link_in_the_text_leads_to_a_page(stage: Stage, tmp_path: Path) -> None:
    tree = ContentTree(tmp_path)
    tree.page("en/about.md", "Read [the first page](topic:alpha).\n")
    window = stage.open(LAPTOP, "about:", content=tree.root)

    press(window, Key.Key_Tab)
    press(window, Key.Key_Return)

    assert place(window) == "topic:alpha"


def test_a_number_in_the_text_leads_to_the_source_and_its_card_to_the_list(
    stage: Stage, tmp_path: Path
) -> None:
    tree = ContentTree(tmp_path)
    long = "\n\n".join(f"Paragraph {number}. " + "Blood flows. " * 30 for number in range(12))
    tree.page("en/about.md", f"Written by us [@R16].\n\n{long}\n", references="[R16]")
    window = stage.open(LAPTOP, "about:", size=(1024, 600), content=tree.root)

    press(window, Key.Key_Tab)
    press(window, Key.Key_Return)
    card = window.findChild(SourceCard)
    assert card.title == "A register of stents"
    before = scrolled(window)
    click(card.all_button)

    assert place(window) == "about:"
    assert scrolled(window) > before + window.height()


# ---------------------------------------------------------------- intended use


def test_the_screen_the_readme_and_the_sheet_say_the_same_intended_use(
    stage: Stage, repository: Path
) -> None:
    heading, words = (repository / "packaging/INTENDED_USE.md").read_text().split("\n\n", 1)
    readme = " ".join((repository / "README.md").read_text().split())

    window = stage.open(LAPTOP, "about:")

    assert heading == "# Intended use of Vein Guide"
    assert words.strip() in text(window)
    assert f"## Intended use {words.strip()} ## " in readme
