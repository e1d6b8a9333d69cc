# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Starts the guide: one readable paragraph of calls, and the only list of features."""

from __future__ import annotations

import builtins
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

if hasattr(builtins, "__orig_import__"):
    # WORKAROUND for PySide 6.11: it reads the source of every module that is imported after it,
    # in search of a switch (`from __feature__ import …`) that nobody here uses. That is a tenth
    # of the start. Can go when its hook, which this takes out again, no longer reads files.
    builtins.__import__ = vars(builtins)["__orig_import__"]

from edu_app import __version__
from edu_app.crash import CrashNet
from edu_app.features.about import FEATURE as ABOUT
from edu_app.features.checklist import FEATURE as CHECKLIST
from edu_app.features.consult import FEATURE as CONSULT
from edu_app.features.diagrams import FEATURE as DIAGRAMS
from edu_app.features.faq import FEATURE as FAQ
from edu_app.features.glossary import FEATURE as GLOSSARY
from edu_app.features.kiosk import FEATURE as KIOSK
from edu_app.features.printing import FEATURE as PRINTING
from edu_app.features.search import FEATURE as SEARCH
from edu_app.features.staff import FEATURE as STAFF
from edu_app.features.topics import FEATURE as TOPICS
from edu_app.library.loader import Library, library_of, warm_up
from edu_app.log import Event, start_log, stop_log, write
from edu_app.machine.life import LIFE
from edu_app.paths import assets_dir, content_dir, log_dir
from edu_app.profile import Scroll
from edu_app.render.tokens import read_tokens
from edu_app.session import Session
from edu_app.shell.host import WindowHost
from edu_app.shell.pages import context_of
from edu_app.shell.parts import Parts, Printing
from edu_app.shell.window import Window
from edu_app.ui.document_access import AccessFactory
from edu_app.ui.theme import load_fonts

if TYPE_CHECKING:
    from pathlib import Path

    from edu_app.launch.letterbox import Letter, Letterbox
    from edu_app.settings import Settings
    from edu_app.wish import Wish

FEATURES = (
    *(TOPICS, FAQ, GLOSSARY, DIAGRAMS, CHECKLIST, PRINTING, SEARCH, ABOUT),
    *(CONSULT, KIOSK, STAFF),
)
START_SIZE = (1366, 820)
AFTER_FIRST_PAINT_MS = 300
"""A turn of the loop is too early: the screen asks for the first paint some turns later."""
AHEAD = (
    "edu_app.features.topics.page_view",
    "edu_app.shell.help_sheet",
    "edu_app.features.search.page_view",
)
"""What the start page does without, and the first step from it needs."""
ACCESS = AccessFactory()
"""Kept for as long as Qt may ask it."""


def run(app: QApplication, wish: Wish, box: Letterbox | None = None) -> int:
    """Open the guide and stay until it is closed; return the exit code.

    A second start leaves its link in `box`.
    """
    net = CrashNet()
    net.install(log_dir())
    start_log(log_dir())
    write(Event.START, version=__version__, profile=wish.profile.name)
    if wish.clinic_faults:
        write(Event.CLINIC_FAULTS, count=wish.clinic_faults)
    unattended = not wish.profile.safety.may_quit
    if unattended:
        LIFE.begin(wish, net.earlier, net.file)
        app.setQuitOnLastWindowClosed(False)  # hidden for a moment, it would end
    window = make_window(app, wish)
    net.show = window.show_crash
    window.page_opened.connect(net.calm)
    show(window, wish)
    QTimer.singleShot(AFTER_FIRST_PAINT_MS, window, lambda: read_ahead(window))
    if box is not None:
        QTimer.singleShot(AFTER_FIRST_PAINT_MS, window, lambda: await_letters(window, box))
    code = app.exec()
    window.desk.purge()
    window.parts.printing.settle()
    if unattended:
        LIFE.end()
    write(Event.STOP)
    stop_log()
    net.remove()
    return code


def read_ahead(window: Window) -> None:
    """Load what the first step from the start page would have to wait for."""
    from edu_app.ui.jobs import QUIET

    for name in AHEAD:
        import_module(name)
    warm_up(window.parts.library)
    QUIET.collect()  # the command line has put it off
    if window.parts.profile.paper.by_clinic and window.parts.settings.kiosk_prints:
        window.parts.printing.room().sweep()
    for feature in window.parts.reached():
        if feature.begin is not None:
            feature.begin(context_of(window), window)


def await_letters(window: Window, box: Letterbox) -> None:
    """Open from now on what a second start asks for."""
    from edu_app.launch.letters_view import LetterSlot

    slot = LetterSlot(box, window)
    slot.letter_came.connect(partial(open_letter, window))


def open_letter(window: Window, letter: Letter) -> None:
    """Bring the window forward and go where a letter leads."""
    from edu_app.launch.letters_view import come_forward

    come_forward(window)
    if letter.link is not None:
        window.session.notes.asked = letter.words
        window.go(letter.link)


def make_app() -> QApplication:
    """Return the Qt application. Qt's own switches are never handed to it."""
    app = QApplication(["vein-guide"])
    app.setApplicationName("vein-guide")
    app.setApplicationDisplayName("Vein Guide")
    app.setApplicationVersion(__version__)
    load_fonts(assets_dir() / "fonts")
    return app


def make_window(app: QApplication, wish: Wish) -> Window:
    """Build the window for a wish, without showing it."""
    library = open_library(wish)
    ACCESS.install()
    if wish.profile.chrome.scroll is Scroll.ANY_PRESS:
        # Nothing there knows a double tap, and Qt would not scroll for the second of two.
        app.setDoubleClickInterval(1)
    parts = Parts(
        app=app,
        profile=wish.profile,
        settings=wish.settings,
        library=library,
        features=FEATURES,
        tokens=read_tokens(assets_dir()),
        assets=assets_dir(),
        printing=Printing(wish.profile.paper),
        open_library=partial(open_pages, wish.content),
    )
    session = Session(lang=wish.lang, text_size=wish.text_size, theme=wish.theme)
    session.notes.asked = wish.words
    window = Window(parts, session)
    if wish.link is not None:
        window.history.open(wish.link)
    return window


def open_library(wish: Wish) -> Library:
    """Return the library of the wished language; raise ContentMissing when there is none."""
    return open_pages(wish.content, wish.lang, wish.settings)


def open_pages(content: Path | None, lang: str, settings: Settings) -> Library:
    """Return the library of a language for a clinic; raise ContentMissing when there is none."""
    return library_of(content or content_dir(), lang, settings.facts())


def attach_features(window: Window) -> WindowHost:
    """Begin what stands over all pages: the guard of a kiosk, the menu for its staff."""
    host = WindowHost(window)
    for feature in window.parts.reached():
        if feature.attach is not None:
            feature.attach(host)
    return host


def show(window: Window, wish: Wish) -> None:
    """Put the window on the screen as the profile wants it."""
    if wish.profile.chrome.full_screen:
        screen = window.screen().geometry()
        window.setGeometry(screen)
        window.start()
        attach_features(window)
        window.showFullScreen()
        return
    room = window.screen().availableSize()
    window.resize(min(START_SIZE[0], room.width()), min(START_SIZE[1], room.height()))
    window.start()
    attach_features(window)
    window.show()
