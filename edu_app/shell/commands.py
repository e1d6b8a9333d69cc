# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the window can do now, by name, for a list of everything."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from edu_app.feature import Command
from edu_app.library.link import Kind, Link
from edu_app.session import TEXT_SIZES
from edu_app.shell.actions import Act
from edu_app.shell.bars import ICONS, words_of
from edu_app.shell.keys import find_in_page, full_screen, print_page, resize_text
from edu_app.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from edu_app.shell.window import Window

ABOUT = Link(Kind.ABOUT)
HANDOUTS = Link(Kind.PRINT)
PLANS = Link(Kind.CONSULT)
Deed = tuple[Command, "Callable[[], object]"]


def commands_of(window: Window) -> tuple[Command, ...]:
    """Return what can be done now; what would change nothing is left out."""
    return tuple(command for command, _deed in _deeds(window))


def carry_out(window: Window, name: str) -> None:
    """Do what a command says; nothing when it cannot be done any more."""
    for command, deed in _deeds(window):
        if command.name == name:
            deed()
            return


def _deeds(window: Window) -> Iterator[Deed]:
    yield from _ways(window)
    yield from _talk(window)
    yield from _paper(window)
    yield from _looks(window)
    yield from _window_deeds(window)


def _ways(window: Window) -> Iterator[Deed]:
    """Return the ways through the guide."""
    reach, say = window.parts.profile.reach, QCoreApplication.translate
    help_words = say("commands", "emergency call ambulance urgent 911")
    number = window.parts.settings.emergency_number
    yield _act(window, Act.HELP, keys="F1", also=f"{help_words} {number}")
    if window.history.current.link.kind is not Kind.HOME:
        keys = "Alt+Home" if reach.history_keys else ""
        yield _act(window, Act.HOME, keys=keys, also=say("commands", "start page beginning"))
    if reach.find_in_page and window.page is not None and _has_find(window.page):
        words = say("commands", "Find on this page")
        find = Command(name="find", words=words, icon="search", keys="Ctrl+F")
        yield find, partial(find_in_page, window)


def _talk(window: Window) -> Iterator[Deed]:
    """Return the way to a talk with two screens, where a clinician can have one."""
    if any(Kind.CONSULT in feature.pages for feature in window.parts.reached()):
        say = QCoreApplication.translate
        also = say("commands", "talk plan patient screen second display present draw console")
        words = say("commands", "Consultation: choose a plan")
        plans = Command(name="consult", words=words, icon="stethoscope", also=also)
        yield plans, partial(window.go, PLANS)


def _paper(window: Window) -> Iterator[Deed]:
    """Return what can be printed or saved, where a person chooses that."""
    say = QCoreApplication.translate
    prints = any(Kind.PRINT in feature.pages for feature in window.parts.reached())
    if not prints or window.parts.profile.paper.by_clinic:
        return
    also = say("commands", "paper printer PDF save take home")
    if window.page is not None and window.page.print_link() is not None:
        words = say("commands", "Print this page")
        page = Command(name="print", words=words, icon="printer", keys="Ctrl+P", also=also)
        yield page, partial(print_page, window)
    words = say("commands", "Hand-outs: choose what to print")
    yield (
        Command(name="handouts", words=words, icon="file-text", also=also),
        partial(window.go, HANDOUTS),
    )


def _looks(window: Window) -> Iterator[Deed]:
    """Return what changes how everything looks."""
    session, say = window.session, QCoreApplication.translate
    larger = say("commands", "Text size: larger")
    smaller = say("commands", "Text size: smaller")
    letters = say("commands", "bigger letters font zoom")
    if session.text_size < TEXT_SIZES[-1]:
        bigger = Command(name="larger", words=larger, icon="plus", keys="Ctrl++", also=letters)
        yield bigger, partial(resize_text, window, 1)
    if session.text_size > TEXT_SIZES[0]:
        less = Command(name="smaller", words=smaller, icon="minus", keys="Ctrl+-", also=letters)
        yield less, partial(resize_text, window, -1)
    also = say("commands", "colors theme mode display")
    themes = {
        "light": (say("commands", "Light"), "sun"),
        "dark": (say("commands", "Dark"), "moon"),
        "hc": (say("commands", "High contrast"), "contrast"),
    }
    for name, (words, icon) in themes.items():
        if name != session.theme:
            look = Command(name=name, words=words, icon=icon, also=also)
            yield look, partial(session.set_theme, name)


def _window_deeds(window: Window) -> Iterator[Deed]:
    """Return what concerns the window and the visit."""
    profile, say = window.parts.profile, QCoreApplication.translate
    if profile.safety.may_quit:
        full = window.isFullScreen()
        words = say("commands", "Leave full screen") if full else say("commands", "Full screen")
        icon = "minimize" if full else "maximize"
        screen = Command(name="full-screen", words=words, icon=icon, keys="F11")
        yield screen, partial(full_screen, window)
    if profile.chrome.start_over:
        also = say("commands", "end visit clear next person")
        yield _act(window, Act.START_OVER, also=also)
    if any(Kind.ABOUT in feature.pages for feature in window.parts.reached()):
        words = say("commands", "About: where this comes from")
        also = say("commands", "sources authors licenses version")
        yield Command(name="about", words=words, icon="info", also=also), partial(window.go, ABOUT)


def _act(window: Window, act: Act, *, keys: str = "", also: str = "") -> Deed:
    words = words_of(act, next_patient=window.parts.profile.chrome.next_patient)
    command = Command(name=act, words=words, icon=ICONS[act], keys=keys, also=also)
    return command, partial(window.act, act)


def _has_find(page: Page) -> bool:
    """Tell whether a page has a search of its own."""
    return type(page).start_find is not Page.start_find
