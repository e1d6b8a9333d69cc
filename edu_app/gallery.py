# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every screen and state of the guide as a picture: for the gallery, the tour and the tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt

from edu_app.app import make_window
from edu_app.features.faq.page_view import FaqPage
from edu_app.features.glossary.list_view import ListPage
from edu_app.features.topics.home_view import HomePage
from edu_app.features.topics.page_view import TopicPage
from edu_app.library.link import HOME, Kind, Link
from edu_app.problems import StartRefused
from edu_app.profile import PROFILES
from edu_app.session import THEMES
from edu_app.settings import Settings
from edu_app.shell.actions import Act
from edu_app.shell.keys import find_in_page
from edu_app.ui.document_parts import ArrayObject, FigureObject, Role
from edu_app.ui.document_view import PageView
from edu_app.wish import Wish

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from edu_app.profile import Profile
    from edu_app.shell.window import Window
    from edu_app.ui.document_parts import Node

ROUNDS = 4
"""Turns of the event loop after which nothing on a screen moves any more."""
TYPING = ("laptop",)
"""Profiles with a keyboard."""
TEXT_SIZES = (100, 200)
TELL_EVERY = 100
"""Pictures between two words to somebody who waits for all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One screen in one state."""

    name: str
    link: Link = HOME
    prepare: Callable[[Window], None] = lambda window: None
    """Brings the window into the state, by what a person could do."""
    profiles: tuple[str, ...] = ("kiosk", "laptop")


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


# ---------------------------------------------------------------- states


class NoTextError(LookupError):
    """The page that is open has no text: other content may lack the page that was meant."""


def _view(window: Window) -> PageView:
    """Return the page of text in the window."""
    views = window.findChildren(PageView)  # in the order they were made: the page comes first
    if not views:
        raise NoTextError
    return views[0]


def _nodes(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _nodes(node.children)


def _to_role(role: Role) -> Callable[[Window], None]:
    """Return a step that scrolls to the first node of a role."""

    def act(window: Window) -> None:
        view = _view(window)
        node = next((n for n in _nodes(view.filled.nodes) if n.role is role), None)
        if node is not None:
            view.verticalScrollBar().setValue(_top(view, node.start))

    return act


def _to_array(window: Window) -> None:
    """Scroll to the first icon array."""
    view = _view(window)
    for node in _nodes(view.filled.nodes):
        if node.role is Role.GRAPHIC and _object_at(view, node.start, ArrayObject):
            view.verticalScrollBar().setValue(_top(view, node.start) - 120)
            return


def _to_figure(window: Window) -> None:
    """Scroll to the first drawing."""
    view = _view(window)
    for node in _nodes(view.filled.nodes):
        if node.role is Role.GRAPHIC and _object_at(view, node.start, FigureObject):
            view.verticalScrollBar().setValue(_top(view, node.start))
            return


def _object_at(view: PageView, position: int, kind: type) -> bool:
    key = view.object_key(position)
    return isinstance(view.filled.objects.get(key), kind)


def _top(view: PageView, position: int) -> int:
    layout = view.document().documentLayout()
    return int(layout.blockBoundingRect(view.document().findBlock(position)).top()) - 40


def _to_end(window: Window) -> None:
    bar = _view(window).verticalScrollBar()
    bar.setValue(bar.maximum())


def _open(act: Act) -> Callable[[Window], None]:
    def open_sheet(window: Window) -> None:
        window.act(act)

    return open_sheet


def _read_two(window: Window) -> None:
    for topic in window.parts.library.path().order()[:2]:
        window.session.mark_read(topic)
    window.rebuild()


def _focus_tile(window: Window) -> None:
    page = window.page
    if isinstance(page, HomePage) and len(page.tiles) > 2:
        page.tiles[2].setFocus(Qt.FocusReason.TabFocusReason)


def _focus_link(window: Window) -> None:
    view = _view(window)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.links.step(forward=True)


def _find(window: Window) -> None:
    find_in_page(window)
    page = window.page
    if isinstance(page, TopicPage):
        page.reader.find_bar.field.setText("vein")


def _crash(window: Window) -> None:
    window.show_crash("ZeroDivisionError: an example of an error (window.py:1)")


def _open_question(window: Window) -> None:
    if isinstance(window.page, FaqPage) and len(window.page.list.cards) > 1:
        window.page.list.cards[1].head.click()


def _choose_group(window: Window) -> None:
    if isinstance(window.page, FaqPage):
        window.page.chips.chips[-1].click()


def _type_nonsense(window: Window) -> None:
    if isinstance(window.page, FaqPage):
        window.page.field.setText("zebra crossing")


def _open_row(window: Window) -> None:
    if isinstance(window.page, ListPage) and len(window.page.rows) > 1:
        window.page.rows[1].setFocus()
        window.page.rows[1].click()


def screens(window: Window) -> tuple[Screen, ...]:
    """Return every screen and state for the content that a window shows."""
    topics = window.parts.library.path().order()
    first = Link(Kind.TOPIC, topics[0]) if topics else Link(Kind.HOME)
    fixed = (
        Screen(name="home"),
        Screen(name="home-read", prepare=_read_two),
        Screen(name="home-focus", prepare=_focus_tile),
        Screen(name="help", prepare=_open(Act.HELP)),
        Screen(name="display", link=first, prepare=_open(Act.TEXT_SIZE)),
        Screen(name="more", link=first, prepare=_open(Act.MORE)),
        Screen(name="about", link=Link(Kind.ABOUT)),
        Screen(name="faq", link=Link(Kind.FAQ)),
        Screen(name="faq-open", link=Link(Kind.FAQ), prepare=_open_question),
        Screen(name="faq-filter", link=Link(Kind.FAQ), prepare=_choose_group),
        Screen(name="faq-nothing", link=Link(Kind.FAQ), prepare=_type_nonsense, profiles=TYPING),
        Screen(name="error", link=Link(Kind.TOPIC, "missing-page")),
        Screen(name="crash", link=first, prepare=_crash),
        Screen(name="find", link=first, prepare=_find, profiles=("laptop",)),
        Screen(name="link-focus", link=first, prepare=_focus_link),
        Screen(name="word", link=first, prepare=_open_word),
        Screen(name="source-card", link=first, prepare=_open_source),
        Screen(name="end", link=first, prepare=_to_end),
        Screen(name="glossary-list", link=Link(Kind.GLOSSARY)),
        Screen(name="glossary-card", link=Link(Kind.GLOSSARY), prepare=_open_row),
    )
    scrolled = (
        ("array", "risks", _to_array),
        ("table", "diagnosis-overview", _to_role(Role.TABLE)),
        ("figure", "what-is-ilfvs", _to_figure),
        ("figure-stent", "option-stenting", _to_figure),
        ("people", "do-i-need-treatment", _to_array),
    )
    depths = (
        ("short", "what-is-ilfvs", _to_depth("short")),
        ("short-risks", "risks", _to_depth("short")),
        ("short-compression", "option-compression", _to_depth("short")),
        ("options-short", "options", _to_depth("short")),
        ("options-whole", "options", _to_depth("full")),
    )
    more = tuple(
        Screen(name=name, link=Link(Kind.TOPIC, topic), prepare=act)
        for name, topic, act in scrolled + depths
        if topic in topics
    )
    pages = tuple(Screen(name=f"topic-{topic}", link=Link(Kind.TOPIC, topic)) for topic in topics)
    return fixed + more + pages


def _to_depth(depth: str) -> Callable[[Window], None]:
    """Return a step that asks for so much of a page."""
    return lambda window: window.session.set_depth(depth)


def _open_word(window: Window) -> None:
    """Open the card of the first word on the page."""
    _follow(window, Kind.TERM)


def _open_source(window: Window) -> None:
    """Open the card of the first source on the page."""
    _follow(window, Kind.SOURCE)


def _follow(window: Window, kind: Kind) -> None:
    """Follow the first link of a kind on the page."""
    view = _view(window)
    span = next((each for each in view.filled.anchors if each.link.kind is kind), None)
    if span is not None:
        view.show_range(span.start, span.end)
        view.followed.follow(span)
        view.link_followed.emit(span.link)


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

    def __init__(self, app: QApplication, content: Path | None = None) -> None:
        self.app = app
        self._content = content

    def open(self, shot: Shot) -> Window:
        """Return a window that stands in the state of a shot."""
        wish = Wish(
            profile=shot.frame.profile,
            settings=Settings(),
            link=shot.screen.link,
            lang=shot.lang,
            theme=shot.theme,
            text_size=shot.text_size,
            content=self._content,
        )
        window = make_window(self.app, wish)
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
    studio = Studio(app, wish.content)
    found = find_screen(studio, shot_name, frame, wish.lang)
    shot = Shot(
        screen=found, frame=frame, theme=wish.theme, text_size=wish.text_size, lang=wish.lang
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    window = studio.open(shot)
    saved = studio.picture(window).save(str(file))
    studio.close(window)
    if not saved:
        raise StartRefused(f"{file} cannot be written. Name a file that ends in .png.")


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
    studio = Studio(app, wish.content)
    window = studio.open(
        Shot(screen=Screen(name="home"), frame=FRAMES[1], theme="light", text_size=100)
    )
    every = screens(window)
    studio.close(window)
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for shot in shots(every):
        window = studio.open(replace(shot, lang=wish.lang))
        studio.picture(window).save(str(folder / shot.file_name))
        studio.close(window)
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
    studio = Studio(app, wish.content)
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
        studio.picture(window).save(str(folder / file))
        studio.close(window)
        names.append(file)
    return names
