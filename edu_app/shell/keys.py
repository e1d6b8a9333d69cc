# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Keys that work anywhere in the window, as far as the profile allows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from edu_app.session import TEXT_SIZES
from edu_app.shell.actions import Act

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.profile import Profile
    from edu_app.shell.window import Window


def install_keys(window: Window, profile: Profile) -> None:
    """Give the window its keys."""
    sizes = {
        "Ctrl++": lambda: resize_text(window, 1),
        "Ctrl+=": lambda: resize_text(window, 1),
        "Ctrl+-": lambda: resize_text(window, -1),
        "Ctrl+0": lambda: window.session.set_text_size(TEXT_SIZES[0]),
        "F1": lambda: window.act(Act.HELP),
    }
    history = {
        "Alt+Left": window.back,
        "Alt+Right": window.forward,
        "Alt+Home": window.home,
    }
    find = {"Ctrl+F": lambda: find_in_page(window)}
    paper = {"Ctrl+P": lambda: print_page(window)}
    keys: dict[str, Callable[[], object]] = dict(sizes)
    if profile.reach.history_keys:
        keys |= history
    if profile.reach.find_in_page:
        keys |= find
    if not profile.paper.by_clinic:
        keys |= paper
    if profile.reach.palette:
        # While somebody types, a field takes “/” for itself before any shortcut.
        keys |= dict.fromkeys(("Ctrl+K", "/"), window.overlays.turn_palette)
    if profile.safety.may_quit:
        keys |= {"F11": lambda: full_screen(window), "Ctrl+Q": window.close}
    for text, act in keys.items():
        shortcut = QShortcut(QKeySequence(text), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)


def find_in_page(window: Window) -> None:
    """Open the search of the page that is open, where it has one."""
    window.overlays.shut_all()
    if window.page is not None:
        window.page.start_find()


def print_page(window: Window) -> None:
    """Open the hand-out of the page that is open, where it can be printed."""
    link = window.page.print_link() if window.page is not None else None
    if link is not None:
        window.overlays.shut_all()
        window.go(link)


def resize_text(window: Window, by: int) -> None:
    """Go one text size up or down."""
    now = TEXT_SIZES.index(window.session.text_size)
    wanted = min(max(0, now + by), len(TEXT_SIZES) - 1)
    window.session.set_text_size(TEXT_SIZES[wanted])


def full_screen(window: Window) -> None:
    """Change between the whole screen and a window."""
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()
