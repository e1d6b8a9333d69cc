# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Windows for tests: opened as the program opens them, used by real events, closed again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScroller, QWidget

from edu_app.app import make_window
from edu_app.features.search import building
from edu_app.features.search.building import build_index
from edu_app.features.search.documents import documents_of
from edu_app.features.search.index import Index
from edu_app.features.search.lexicon import read_lexicon
from edu_app.gallery import settle
from edu_app.library.link import Link
from edu_app.library.loader import Library
from edu_app.paths import assets_dir, content_dir
from edu_app.profile import KIOSK, Profile
from edu_app.settings import DEFAULTS
from edu_app.ui.control import TAPS
from edu_app.ui.document_view import PageView
from edu_app.ui.theme import load_fonts
from edu_app.wish import Wish

if TYPE_CHECKING:
    from PySide6.QtGui import QPointingDevice

    from edu_app.features.search.documents import Document
    from edu_app.features.search.lexicon import Lexicon
    from edu_app.gallery import Screen
    from edu_app.settings import Settings
    from edu_app.shell.window import Window

SIZES = {"kiosk": (1920, 1080), "consult": (1366, 768), "laptop": (1366, 768)}
UPRIGHT = (1080, 1920)
Key = Qt.Key
Modifier = Qt.KeyboardModifier


class Stage:
    """Opens windows and closes them all at the end of a test."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self._windows: list[Window] = []

    def open(
        self,
        profile: Profile = KIOSK,
        link: str = "",
        *,
        size: tuple[int, int] | None = None,
        theme: str = "light",
        text_size: int = 100,
        content: Path | None = None,
        settings: Settings = DEFAULTS,
        still: bool = True,
    ) -> Window:
        """Return a window on the screen; `still` leaves out the fade between pages."""
        wish = Wish(
            profile=profile,
            settings=settings,
            link=Link.parse(link) if link else None,
            theme=theme,
            text_size=text_size,
            content=content,
        )
        window = make_window(self.app, wish)
        self._windows.append(window)
        window.session.set_less_movement(on=still)
        window.resize(*(size or SIZES[profile.name]))
        window.start()
        window.show()
        settle()
        return window

    def close(self) -> None:
        """Destroy every window."""
        for window in self._windows:
            window.hide()
            window.deleteLater()
        self._windows.clear()
        settle()


@pytest.fixture(name="stage")
def open_stage(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """Give a test a place for its windows."""
    _load_fonts_once()
    monkeypatch.setattr(building, "build_index", _build_index)
    interval, font, palette = qapp.doubleClickInterval(), qapp.font(), qapp.palette()
    rules = qapp.styleSheet()
    qapp.setQuitOnLastWindowClosed(False)  # a quit would stop every event loop to come
    qapp.setDoubleClickInterval(0)  # a person waits longer between two taps than a test does
    stage = Stage(qapp)
    yield stage
    stage.close()
    qapp.setQuitOnLastWindowClosed(True)
    qapp.setDoubleClickInterval(interval)
    qapp.setStyleSheet(rules)
    qapp.setFont(font)
    qapp.setPalette(palette)


@cache
def _load_fonts_once() -> None:
    load_fonts(assets_dir() / "fonts")


def _build_index(
    root: Path, lang: str, facts: Mapping[str, str], checkpoint: Callable[[], None]
) -> Index:
    """Build an index of the guide's own pages without reading them for every test."""
    if root != content_dir():
        return build_index(root, lang, facts, checkpoint)
    documents, lexicon = _read_once(lang, tuple(sorted(facts.items())))
    return Index(documents, lexicon)


@cache
def _read_once(
    lang: str, facts: tuple[tuple[str, str], ...]
) -> tuple[tuple[Document, ...], Lexicon]:
    library = Library(content_dir(), lang, dict(facts))
    lexicon, _faults = read_lexicon(content_dir(), lang, library.terms())
    return tuple(documents_of(library, lexicon.pages)), lexicon


# ---------------------------------------------------------------- what a person does


def press(window: QWidget, key: Qt.Key, modifiers: Modifier = Modifier.NoModifier) -> None:
    """Press a key and let it go; the window decides who gets it, as for a real one."""
    QTest.keyClick(window.windowHandle(), key, modifiers)
    settle()


def write(window: QWidget, text: str) -> None:
    """Type letters."""
    for letter in text:
        QTest.keyClick(window.windowHandle(), letter)
    settle()


def click(widget: QWidget) -> None:
    """Click the middle of a widget with the mouse, after a pause as a person makes it."""
    _assert_in_reach(widget)
    TAPS.forget()
    QTest.mouseClick(widget.window().windowHandle(), Qt.MouseButton.LeftButton, pos=middle(widget))
    settle()


def tap(widget: QWidget) -> None:
    """Tap the middle of a widget with a finger."""
    _assert_in_reach(widget)
    tap_at(widget.window(), middle(widget))


def tap_at(window: QWidget, point: QPoint) -> None:
    """Tap a point of a window with a finger, after a pause as a person makes it."""
    finger = touch_screen()
    TAPS.forget()
    QTest.touchEvent(window, finger).press(0, point, window)
    QTest.touchEvent(window, finger).release(0, point, window)
    settle()


def middle(widget: QWidget) -> QPoint:
    """Return the middle of a widget in its window."""
    return widget.mapTo(widget.window(), widget.rect().center())


def _assert_in_reach(widget: QWidget) -> None:
    """Fail where a person could not press: hidden, switched off, or under something else."""
    hit = widget.window().childAt(middle(widget))
    assert widget.isVisible(), f"{name_of(widget)} is hidden"
    assert widget.isEnabled(), f"{name_of(widget)} is switched off"
    reached = hit is not None and (hit is widget or widget.isAncestorOf(hit))
    assert reached, f"{name_of(hit)} lies over {name_of(widget)}"


@cache
def touch_screen() -> QPointingDevice:
    """Return the one touch screen of the tests."""
    return QTest.createTouchDevice()


def name_of(widget: QWidget | None) -> str:
    """Say which widget is meant, for messages."""
    if widget is None:
        return "nothing"
    kind = "PageView" if isinstance(widget, PageView) else type(widget).__name__
    return f"{kind} “{widget.accessibleName()}”"


def drag(view: QWidget, by: int) -> None:
    """Draw the content of a scroll area up (`by` below 0) or down with a finger, and let go."""
    window, finger = view.window(), touch_screen()
    # The screen of the tests has 800 pixels, and gestures are only looked for on the screen.
    start = view.mapTo(window, QPoint(view.width() // 8, 0)) + QPoint(0, max(40, 40 - by))
    QTest.touchEvent(window, finger).press(0, start, window)
    for part in range(1, 40):
        QTest.qWait(8)  # the speed of the finger is taken by the clock
        at = QPoint(part % 2, by * min(part, 8) // 8)
        QTest.touchEvent(window, finger).move(0, start + at, window)
        if part > 8 and QScroller.scroller(view).state() == QScroller.State.Dragging:
            break
    QTest.touchEvent(window, finger).release(0, start + QPoint(0, by), window)
    QScroller.scroller(view).stop()
    settle()


@contextmanager
def step(sentence: str) -> Iterator[None]:
    """Name one step of a journey, so that a failure says how far it came."""
    try:
        yield
    except BaseException as error:
        error.add_note(f"Step: {sentence}")
        raise


# ---------------------------------------------------------------- what a person sees


def share(found: list[Screen], part: int, parts: int, kind: str = "") -> list[Screen]:
    """Return one part of several of the screens of a kind, and all of the others."""
    kin = [each for each in found if each.name.startswith(kind)]
    mine = {each.name for number, each in enumerate(kin) if number % parts == part % parts}
    return [each for each in found if each not in kin or each.name in mine]


def focus() -> QWidget:
    """Return the widget that keys go to."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def page_view(window: Window) -> PageView:
    """Return the text of the page that is open."""
    assert window.page is not None
    view = window.page.findChild(PageView)
    assert isinstance(view, PageView)
    return view


def place(window: Window) -> str:
    """Return the link that the window stands on."""
    return str(window.history.current.link)
