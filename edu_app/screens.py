# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every screen of the guide by name, and how a window is brought into each of its states."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from edu_app.features.diagrams.page_view import ViewerPage
from edu_app.features.faq.page_view import FaqPage
from edu_app.features.glossary.list_view import ListPage
from edu_app.features.search.page_view import SearchPage
from edu_app.features.search.palette_view import Palette
from edu_app.features.topics.home_view import HomePage
from edu_app.features.topics.page_view import TopicPage
from edu_app.library.link import HOME, LICENCES, LIVING_VEIN, Kind, Link
from edu_app.render.scene import Compare, DiagramState
from edu_app.render.vein import Cause, Side, VeinState
from edu_app.screens_checklist import checklist_states
from edu_app.screens_consult import consult_states
from edu_app.screens_kiosk import kiosk_states
from edu_app.screens_paper import paper_states
from edu_app.screens_pin import pin_states
from edu_app.screens_staff import staff_states
from edu_app.shell.actions import Act
from edu_app.shell.keys import find_in_page
from edu_app.shell.overlays import PALETTE
from edu_app.ui.document_parts import ArrayObject, FigureObject, Role
from edu_app.ui.document_view import PageView
from edu_app.ui.keyboard_keys import Job

if TYPE_CHECKING:
    from edu_app.shell.window import Window
    from edu_app.ui.document_parts import Node

SEARCH = Link(Kind.SEARCH)
VEINS = (
    ("open", VeinState(lost=0)),
    ("half", VeinState(lost=0.5)),
    ("tight", VeinState(lost=0.8, side=Side.RIGHT)),
    ("scar", VeinState(lost=0.65, cause=Cause.SCAR, past_clot=True)),
    ("outside", VeinState(lost=0.6, cause=Cause.OUTSIDE, bypass=False)),
    ("stent", VeinState(lost=0.7, stent=True)),
)
MAIN_DRAWING = "pelvic-veins"
TYPING = ("laptop",)
"""Profiles with a keyboard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One screen in one state."""

    name: str
    link: Link = HOME
    prepare: Callable[[Window], None] = lambda window: None
    """Brings the window into the state, by what a person could do."""
    profiles: tuple[str, ...] = ("kiosk", "laptop")


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


def _type_palette(text: str) -> Callable[[Window], None]:
    """Return a step that opens the palette and types."""

    def act(window: Window) -> None:
        window.overlays.turn_palette()
        sheet = window.overlays.sheet(PALETTE)
        if sheet is not None and isinstance(sheet.content, Palette):
            sheet.content.finish()
            sheet.content.set_typed(text)

    return act


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


def _type(words: str, chip: int = 0) -> Callable[[Window], None]:
    """Return a step that looks for words, and chooses a kind of result."""

    def act(window: Window) -> None:
        page = window.page
        if isinstance(page, SearchPage):
            page.finish()
            page.field.setText(words)
            if chip:
                if page.keys is not None and page.found.head.chips.isHidden():
                    page.keys.hide()  # a low page has either keys or chips
                shown = [each for each in page.found.head.chips.chips if not each.isHidden()]
                shown[min(chip, len(shown) - 1)].click()
            page.finish()

    return act


def _accents(window: Window) -> None:
    """Press the key for letters with accents on the keyboard of the screen."""
    page = window.page
    if isinstance(page, SearchPage) and page.keys is not None:
        page.finish()
        keys = page.keys.keyboard.every_key()
        next(key for key in keys if key.cap.job is Job.LAYER).click()


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
        Screen(name="licences", link=Link(Kind.ABOUT, LICENCES)),
        Screen(name="faq", link=Link(Kind.FAQ)),
        Screen(name="faq-open", link=Link(Kind.FAQ), prepare=_open_question),
        Screen(name="faq-filter", link=Link(Kind.FAQ), prepare=_choose_group),
        Screen(name="faq-nothing", link=Link(Kind.FAQ), prepare=_type_nonsense, profiles=TYPING),
        Screen(name="search-empty", link=SEARCH),
        Screen(name="search", link=SEARCH, prepare=_type("stent")),
        Screen(name="search-filter", link=SEARCH, prepare=_type("stent", 2)),
        Screen(name="search-nothing", link=SEARCH, prepare=_type("zebra")),
        Screen(name="search-mended", link=SEARCH, prepare=_type("stennosis")),
        Screen(name="search-accents", link=SEARCH, prepare=_accents, profiles=("kiosk",)),
        Screen(name="error", link=Link(Kind.TOPIC, "missing-page")),
        Screen(name="crash", link=first, prepare=_crash),
        Screen(name="find", link=first, prepare=_find, profiles=("laptop",)),
        Screen(name="palette", link=first, prepare=_type_palette(""), profiles=TYPING),
        Screen(name="palette-typed", link=first, prepare=_type_palette("stent"), profiles=TYPING),
        Screen(name="palette-nothing", link=first, prepare=_type_palette("xyz"), profiles=TYPING),
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
    drawings = drawing_screens(window.parts.library.references.drawings.ids())
    pages = tuple(Screen(name=f"topic-{topic}", link=Link(Kind.TOPIC, topic)) for topic in topics)
    return fixed + more + states_of_features(window) + drawings + pages


def states_of_features(window: Window) -> tuple[Screen, ...]:
    """Return the states that have modules of their own."""
    states = (
        *checklist_states(window),
        *consult_states(window),
        *paper_states(window),
        *pin_states(),
        *staff_states(),
        *kiosk_states(window),
    )
    return tuple(
        Screen(name=name, link=link, prepare=act, profiles=profiles)
        for name, link, act, profiles in states
    )


def drawing_screens(ids: tuple[str, ...]) -> tuple[Screen, ...]:
    """Return the list of drawings, each drawing, and the states of the viewer."""
    states = (
        ("selected", MAIN_DRAWING, DiagramState(selected=11)),
        ("narrow", MAIN_DRAWING, DiagramState(step=1)),
        ("blood-pools", MAIN_DRAWING, DiagramState(step=2)),
        ("stent", MAIN_DRAWING, DiagramState(step=3)),
        ("layers-off", MAIN_DRAWING, DiagramState(hidden=frozenset({0, 1}), pins=False)),
        ("all-the-room", MAIN_DRAWING, DiagramState(expanded=True)),
        ("side-by-side", "stent-steps", DiagramState(step=3, compare=Compare.SIDE)),
        ("handle", "ivus-view", DiagramState(step=1, compare=Compare.HANDLE)),
        ("skin", "leg-effects", DiagramState(step=2, tone=4)),
    )
    found = [Screen(name="drawings", link=Link(Kind.DIAGRAM))]
    found += [
        Screen(name=f"vein-{name}", link=Link(Kind.DIAGRAM, LIVING_VEIN), prepare=_to_vein(state))
        for name, state in VEINS
    ]
    found += [Screen(name=f"drawing-{each}", link=Link(Kind.DIAGRAM, each)) for each in ids]
    found += [
        Screen(name=f"viewer-{name}", link=Link(Kind.DIAGRAM, each), prepare=_to_state(state))
        for name, each, state in states
        if each in ids
    ]
    if MAIN_DRAWING in ids:
        main = Link(Kind.DIAGRAM, MAIN_DRAWING)
        words = Link(Kind.DIAGRAM, MAIN_DRAWING, "in-words")
        found.append(Screen(name="viewer-zoomed", link=main, prepare=_zoom))
        found.append(Screen(name="viewer-in-words", link=words))
    return tuple(found)


def _to_state(state: DiagramState) -> Callable[[Window], None]:
    """Return a step that brings the viewer into a state."""

    def act(window: Window) -> None:
        if isinstance(window.page, ViewerPage):
            window.page.choices.take(state)

    return act


def _to_vein(state: VeinState) -> Callable[[Window], None]:
    """Return a step that brings the living vein into a state."""

    def act(window: Window) -> None:
        if window.page is not None:
            window.page.set_place(state.code)

    return act


def _zoom(window: Window) -> None:
    """Come closer to the middle of a drawing."""
    if isinstance(window.page, ViewerPage):
        window.page.canvas.eye.zoom_by(2.4)


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
