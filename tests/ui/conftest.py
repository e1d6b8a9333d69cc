# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the tests of the widgets share: the guide's letters, themes, the library, shown widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from edu_app.app import ACCESS
from edu_app.library.diagram import Diagram
from edu_app.library.loader import Library
from edu_app.profile import LAPTOP, Profile
from edu_app.render.tokens import Tokens, read_tokens
from edu_app.settings import Settings
from edu_app.ui.document_access import AccessFactory
from edu_app.ui.document_view import PageView
from edu_app.ui.paper import ink_of
from edu_app.ui.paper_leaf import Density, InkSetter
from edu_app.ui.theme import Look, Theme, load_fonts
from tests.ui.checklist_samples import bench, body, form, make_bench, press, printed
from tests.ui.drawn import boxes, from_right, show_canvas, themed
from tests.ui.samples import MEASURE, PageShower, ThemeMaker, overhang

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

__all__ = [
    "bench",
    "body",
    "boxes",
    "form",
    "from_right",
    "make_bench",
    "press",
    "printed",
    "show_canvas",
    "themed",
]


@pytest.fixture(scope="session", autouse=True)
def _letters(qapp: QApplication, assets_root: Path) -> None:
    """Make the guide's letters known, because every size on a screen depends on them."""
    load_fonts(assets_root / "fonts")


@pytest.fixture(scope="session")
def tokens(assets_root: Path) -> Tokens:
    return read_tokens(assets_root)


@pytest.fixture(scope="session")
def library(content_root: Path) -> Library:
    """Return the real pages; they are frozen, so all tests may share them."""
    return Library(content_root, "en", Settings().facts())


@pytest.fixture
def make_theme(tokens: Tokens, assets_root: Path) -> ThemeMaker:
    """Return a maker of themes for a profile, a set of colours and a text size."""

    def make(profile: Profile = LAPTOP, name: str = "light", percent: int = 100) -> Theme:
        chrome = profile.chrome
        look = Look(name, chrome.type_scale, percent)
        return Theme(tokens, assets_root, look, chrome, chrome.mm_per_px)

    return make


@pytest.fixture
def theme(make_theme: ThemeMaker) -> Theme:
    return make_theme()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., None]]:
    """Return a function that shows a widget in an active window and waits until it is there."""
    kept: list[QWidget] = []  # the bot alone would let them be collected

    def run(widget: QWidget, width: int = 0, height: int = 0) -> None:
        qtbot.addWidget(widget)
        kept.append(widget)
        if width:
            widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    yield run
    kept.clear()


@pytest.fixture
def show_page(
    make_theme: ThemeMaker, show: Callable[..., None], library: Library, qtbot: QtBot
) -> PageShower:
    """Return a function that shows blocks in a new page view, on its own in a window."""

    def run(
        *blocks: object,
        title: str = "",
        profile: Profile = LAPTOP,
        theme: Theme | None = None,
        size: tuple[int, int] = (760, 520),
        cards: bool = False,
        diagram: Callable[[str], Diagram | None] = library.diagram,
    ) -> PageView:
        used = theme or make_theme(profile)
        view = PageView(used, profile.reach, profile.chrome.scroll, measure=MEASURE)
        show(view, *size)
        view.show_page(title, blocks, diagram=diagram, cards=cards)
        # Qt gives the scroll bar its range a turn after the text has its height.
        qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() >= overhang(view))
        return view

    return run


@pytest.fixture(scope="session")
def access() -> AccessFactory:
    """Let Qt ask the guide's own factory; Qt has no way to take a factory back."""
    ACCESS.install()
    return ACCESS


@pytest.fixture
def ink(make_theme: ThemeMaker) -> Theme:
    """Return how things look on paper, where letters have 12 points."""
    return ink_of(make_theme())


@pytest.fixture
def large_ink(make_theme: ThemeMaker) -> Theme:
    """Return how things look in large print."""
    return ink_of(make_theme(percent=117))


@pytest.fixture
def setter(ink: Theme) -> InkSetter:
    return InkSetter(ink, Density())
