# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every screen and state of the guide as a picture: for the gallery, the tour and the tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QEventLoop, QIODevice

from edu_app.app import make_window
from edu_app.problems import StartRefused
from edu_app.profile import PROFILES
from edu_app.saving import write_whole
from edu_app.screens import NoTextError, Screen, screens
from edu_app.session import THEMES
from edu_app.settings import DEFAULTS
from edu_app.ui.document_view import PageView
from edu_app.wish import Wish

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from edu_app.profile import Profile
    from edu_app.settings import Settings
    from edu_app.shell.window import Window

ROUNDS = 4
"""Turns of the event loop after which nothing on a screen moves any more."""
TEXT_SIZES = (100, 200)
TELL_EVERY = 100
"""Pictures between two words to somebody who waits for all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A window size with the profile it is meant for."""

    profile: Profile
    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.profile.name}-{self.width}x{self.height}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One picture to be made."""

    screen: Screen
    frame: Frame
    theme: str
    text_size: int
    lang: str = "en"

    @property
    def file_name(self) -> str:
        """Name of the file, in which everything that matters is said."""
        return f"{self.screen.name}_{self.frame}_{self.theme}_{self.text_size}.png"


FRAMES = (
    Frame(profile=PROFILES["kiosk"], width=1080, height=1920),
    Frame(profile=PROFILES["kiosk"], width=1920, height=1080),
    Frame(profile=PROFILES["laptop"], width=1366, height=768),
    Frame(profile=PROFILES["laptop"], width=1024, height=600),
)


# ---------------------------------------------------------------- pictures


def shots(all_screens: tuple[Screen, ...]) -> Iterator[Shot]:
    """Return every picture of the gallery."""
    for frame in FRAMES:
        for text_size in TEXT_SIZES:
            for theme in THEMES:
                for screen in all_screens:
                    if frame.profile.name in screen.profiles:
                        yield Shot(screen=screen, frame=frame, theme=theme, text_size=text_size)


class Studio:
    """Makes windows for pictures, one after another, from one wish."""

    def __init__(
        self,
        app: QApplication,
        content: Path | None = None,
        settings: Settings = DEFAULTS,
        *,
        paints: bool = True,
    ) -> None:
        self.app = app
        self.paints = paints
        """Off for whoever only looks where things lie, which is much faster."""
        self._content = content
        self._settings = settings

    def open(self, shot: Shot) -> Window:
        """Return a window that stands in the state of a shot."""
        wish = Wish(
            profile=shot.frame.profile,
            settings=self._settings,
            link=shot.screen.link,
            lang=shot.lang,
            theme=shot.theme,
            text_size=shot.text_size,
            content=self._content,
        )
        window = make_window(self.app, wish)
        window.setUpdatesEnabled(self.paints)
        window.resize(shot.frame.width, shot.frame.height)
        window.session.set_less_movement(on=True)
        window.start()
        window.show()
        settle()
        with suppress(NoTextError):  # the picture shows what comes instead of the text
            shot.screen.prepare(window)
        settle()
        return window

    def picture(self, window: Window) -> QPixmap:
        """Return the window as a picture, with its drawings rendered."""
        window.grab()
        for view in window.findChildren(PageView):  # whatever is in view has now asked for itself
            view.finish_pictures()
        if window.page is not None:
            window.page.finish_pictures()
        return window.grab()

    def close(self, window: Window) -> None:
        """Destroy a window."""
        window.hide()
        window.deleteLater()
        settle()


def settle() -> None:
    """Let what was put off for the next turn happen now; nobody waits at a screen here."""
    for _round in range(ROUNDS):
        QCoreApplication.sendPostedEvents(None, 0)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)  # no user here
    QCoreApplication.sendPostedEvents(None, 52)  # 52 is DeferredDelete: windows that are done with


def take_one(app: QApplication, shot_name: str, frame: Frame, wish: Wish, file: Path) -> None:
    """Write the picture of one named screen; raise StartRefused for an unknown name."""
    studio = Studio(app, wish.content, wish.settings)
    found = find_screen(studio, shot_name, frame, wish.lang)
    shot = Shot(
        screen=found, frame=frame, theme=wish.theme, text_size=wish.text_size, lang=wish.lang
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    window = studio.open(shot)
    picture = studio.picture(window)
    studio.close(window)
    save(picture, file)


def save(picture: QPixmap, file: Path) -> None:
    """Write a picture whole or not at all; raise what says why it was not."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(made, file.suffix.removeprefix(".").upper() or "?"):
        raise StartRefused(f"{file} cannot be written. Name a file that ends in .png.")
    write_whole(file, bytes(made.data().data()))


def find_screen(studio: Studio, name: str, frame: Frame, lang: str) -> Screen:
    """Return a screen by its name, or say which names there are."""
    blank = Shot(screen=Screen(name="home"), frame=frame, theme="light", text_size=100, lang=lang)
    window = studio.open(blank)
    known = {screen.name: screen for screen in screens(window)}
    studio.close(window)
    if name not in known:
        names = ", ".join(sorted(known))
        raise StartRefused(f"There is no screen “{name}”. Choose one of: {names}.")
    return known[name]


def take_all(app: QApplication, folder: Path, wish: Wish, tell: Callable[[str], None]) -> int:
    """Write every picture into a folder; return how many there are."""
    studio = Studio(app, wish.content, wish.settings)
    window = studio.open(
        Shot(screen=Screen(name="home"), frame=FRAMES[1], theme="light", text_size=100)
    )
    every = screens(window)
    studio.close(window)
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for shot in shots(every):
        window = studio.open(replace(shot, lang=wish.lang))
        picture = studio.picture(window)
        studio.close(window)
        save(picture, folder / shot.file_name)
        count += 1
        if count % TELL_EVERY == 0:
            tell(f"{count} pictures")
    return count


WIDE, UPRIGHT, SMALL = (1920, 1080), (1080, 1920), (1366, 768)
TOUR = (
    ("home", "kiosk", WIDE, "light", 100),
    ("topic-what-is-ilfvs", "kiosk", WIDE, "light", 100),
    ("figure", "kiosk", UPRIGHT, "light", 100),
    ("array", "kiosk", WIDE, "dark", 100),
    ("help", "kiosk", WIDE, "light", 100),
    ("topic-symptoms", "laptop", SMALL, "light", 100),
    ("display", "laptop", SMALL, "light", 100),
    ("topic-symptoms", "laptop", SMALL, "hc", 200),
    ("topic-options", "consult", SMALL, "light", 125),
)


def take_tour(app: QApplication, folder: Path, wish: Wish) -> list[str]:
    """Draw a short tour of the guide into a folder; return the names of the files."""
    studio = Studio(app, wish.content, wish.settings)
    folder.mkdir(parents=True, exist_ok=True)
    names = []
    for number, (name, profile, size, theme, text_size) in enumerate(TOUR, start=1):
        frame = Frame(profile=PROFILES[profile], width=size[0], height=size[1])
        try:
            screen = find_screen(studio, name, frame, wish.lang)
        except StartRefused:
            continue  # the clinic's own content need not have every page of ours
        shot = Shot(screen=screen, frame=frame, theme=theme, text_size=text_size, lang=wish.lang)
        window = studio.open(shot)
        file = f"{number:02}_{shot.file_name}"
        picture = studio.picture(window)
        studio.close(window)
        save(picture, folder / file)
        names.append(file)
    return names
