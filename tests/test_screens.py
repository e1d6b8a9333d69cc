# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Every screen has a name of its own and stands in the state it is named after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from edu_app.features.about.source_view import SourceCard
from edu_app.features.faq.page_view import FaqPage
from edu_app.features.glossary.card_view import TermCard
from edu_app.features.glossary.list_view import ListPage
from edu_app.features.search.palette_view import Palette
from edu_app.features.topics.home_view import HomePage
from edu_app.features.topics.page_view import TopicPage
from edu_app.gallery import Frame, Shot, Studio, find_screen
from edu_app.profile import KIOSK, LAPTOP
from edu_app.screens import screens
from edu_app.shell.actions import Act
from edu_app.shell.error_page import ErrorPage
from edu_app.shell.overlays import PALETTE
from edu_app.shell.window import Window
from edu_app.ui.document_parts import ArrayObject, FigureObject, Role
from edu_app.ui.keyboard_keys import Layer
from tests.content_tree import ContentTree
from tests.stage import Stage, focus, open_stage, page_view  # noqa: F401  # the fixture `stage`
from tests.ui.samples import walk

SMALL = Frame(profile=LAPTOP, width=1024, height=600)
ON_TEXT = ("link-focus", "word", "end", "find")


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    return ContentTree(tmp_path)


def names(stage: Stage, content: Path | None = None) -> list[str]:
    """Return the names of all screens that some content has."""
    window = stage.open(LAPTOP, content=content, size=(640, 480))
    return [screen.name for screen in screens(window)]


@pytest.fixture
def staged(stage: Stage) -> Iterator[Callable[..., Window]]:
    """Return a function that opens a window in a named state."""
    kept: list[tuple[Studio, Window]] = []

    def run(name: str, content: Path | None = None) -> Window:
        studio = Studio(stage.app, content)
        screen = find_screen(studio, name, SMALL, "en")
        window = studio.open(Shot(screen=screen, frame=SMALL, theme="light", text_size=100))
        kept.append((studio, window))
        return window

    yield run
    for studio, window in kept:
        studio.close(window)


def test_every_screen_has_a_name_of_its_own(stage: Stage) -> None:
    assert [name for name, count in Counter(names(stage)).items() if count > 1] == []


def test_there_is_a_screen_for_each_page_of_the_path(stage: Stage, tree: ContentTree) -> None:
    found = names(stage, tree.root)

    assert [name for name in found if name.startswith("topic-")] == ["topic-alpha", "topic-beta"]
    assert not {"array", "table", "figure", "people"} & set(found)


# ---------------------------------------------------------------- states


def sheet_is_open(act: Act) -> object:
    return lambda window: window.overlays.sheet(act) is not None


def shows(kind: type) -> object:
    """Return a test for a graphic of a kind in the view."""

    def test(window: Window) -> bool:
        view = page_view(window)
        bar, layout = view.verticalScrollBar(), view.document().documentLayout()
        return any(
            isinstance(view.filled.objects.get(view.object_key(node.start)), kind)
            and bar.value()
            <= layout.blockBoundingRect(view.document().findBlock(node.start)).top()
            <= bar.value() + view.viewport().height()
            for node in walk(view.filled.nodes)
            if node.role is Role.GRAPHIC
        )

    return test


STATES = {
    "home": lambda window: isinstance(window.page, HomePage),
    "home-read": lambda window: len(window.session.read) == 2,
    "home-focus": lambda window: focus() is window.page.tiles[2],
    "help": sheet_is_open(Act.HELP),
    "display": sheet_is_open(Act.TEXT_SIZE),
    "about": lambda window: window.page.title == "Where this comes from",
    "error": lambda window: isinstance(window.page, ErrorPage),
    "crash": lambda window: isinstance(window.page, ErrorPage),
    "find": lambda window: window.page.reader.find_bar.field.text() == "vein",
    "palette": lambda window: palette(window).typed() == "",
    "palette-typed": lambda window: palette(window).list.rows.rowCount() > 10,
    "palette-nothing": lambda window: palette(window).sentence.isVisible(),
    "link-focus": lambda window: focus() is page_view(window),
    "word": lambda window: window.findChild(TermCard) is not None,
    "end": lambda window: page_view(window).verticalScrollBar().value() > 0,
    "array": shows(ArrayObject),
    "people": shows(ArrayObject),
    "figure": shows(FigureObject),
    "figure-stent": shows(FigureObject),
    "table": lambda window: page_view(window).verticalScrollBar().value() > 0,
    "faq": lambda window: opened(window) == [] and focus() is window.page,
    "faq-open": lambda window: len(opened(window)) == 1,
    "faq-filter": lambda window: window.page.chips.chips[-1].isChecked(),
    "faq-nothing": lambda window: window.page.list.column.nothing.isVisible(),
    "glossary-list": lambda window: isinstance(window.page, ListPage),
    "glossary-card": lambda window: window.findChild(TermCard) is not None,
    "source-card": lambda window: window.findChild(SourceCard) is not None,
    "topic-risks": lambda window: isinstance(window.page, TopicPage),
}


def palette(window: Window) -> Palette:
    """Return the palette that is open."""
    content = window.overlays.sheet(PALETTE).content
    assert isinstance(content, Palette)
    return content


def opened(window: Window) -> list[str]:
    """Return the questions that are open."""
    assert isinstance(window.page, FaqPage)
    return [card.asked.id for card in window.page.list.cards if card.is_open]


@pytest.mark.parametrize("name", STATES)
def test_a_screen_stands_in_the_state_it_is_named_after(
    staged: Callable[..., Window], name: str
) -> None:
    assert STATES[name](staged(name))


def test_a_low_kiosk_shows_a_filter_without_its_keyboard(stage: Stage) -> None:
    window = stage.open(KIOSK, "search:", size=(1366, 768))
    chosen = next(each for each in screens(window) if each.name == "search-filter")

    chosen.prepare(window)

    assert window.page.found.head.chips.isVisible()
    assert not window.page.keys.isVisible()


def test_a_kiosk_shows_the_second_layer_of_its_keyboard(stage: Stage) -> None:
    window = stage.open(KIOSK, "search:")
    accents = next(each for each in screens(window) if each.name == "search-accents")

    accents.prepare(window)

    assert accents.profiles == ("kiosk",)
    assert window.page.keys.keyboard.layout_shown.layer is Layer.ACCENTS


@pytest.mark.parametrize("name", ON_TEXT)
@pytest.mark.parametrize("missing", ["en/topics", "en/topics/alpha.md"])
def test_states_of_a_text_leave_a_page_without_text_alone(
    staged: Callable[..., Window], tree: ContentTree, missing: str, name: str
) -> None:
    tree.remove(missing)

    window = staged(name, tree.root)

    assert not isinstance(window.page, TopicPage)


@pytest.mark.parametrize("name", ["faq-open", "faq-filter", "faq-nothing", "glossary-card"])
def test_states_of_lists_need_nothing_in_them(
    staged: Callable[..., Window], tree: ContentTree, name: str
) -> None:
    tree.write("en/glossary.toml", "")

    assert staged(name, tree.root).page is not None
