# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The start page leads to every section, knows what has been read, and fits every window."""

from __future__ import annotations

from dataclasses import replace

import pytest

from edu_app.features.topics.hero_view import AIR
from edu_app.features.topics.home_view import HomePage, columns_for
from edu_app.gallery import settle
from edu_app.library.link import HOME, Link
from edu_app.profile import KIOSK, LAPTOP, PROFILES, Profile
from edu_app.shell.window import Window
from edu_app.ui.buttons import Button
from edu_app.ui.label import Label
from tests.content_tree import ContentTree
from tests.stage import UPRIGHT, Key, Stage, click, focus, place, press, tap

PAGES = ("alpha", "beta", "gamma", "delta", "omega")


def home(window: Window) -> HomePage:
    assert isinstance(window.page, HomePage)
    return window.page


def after(stage: Stage, tree: ContentTree, *read: str, **options: object) -> Window:
    """Return a window on the start page of a visit in which some pages have been read."""
    window = stage.open(content=tree.root, **options)  # type: ignore[arg-type]  # passed on
    for topic in read:
        window.session.mark_read(topic)
    window.rebuild()
    settle()
    return window


def words(window: Window) -> list[str]:
    return [label.text() for label in home(window).findChildren(Label) if label.isVisible()]


# ---------------------------------------------------------------- ways on


@pytest.mark.parametrize(("index", "topic"), [(0, "alpha"), (1, "delta"), (2, "omega")])
def test_a_tap_on_a_tile_opens_its_page(
    stage: Stage, tree: ContentTree, index: int, topic: str
) -> None:
    window = stage.open(content=tree.root)

    tap(home(window).tiles[index])

    assert place(window) == f"topic:{topic}"


def test_a_key_on_a_tile_opens_its_page(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(LAPTOP, content=tree.root)
    home(window).tiles[2].setFocus()

    press(window, Key.Key_Return)

    assert place(window) == "topic:omega"


@pytest.mark.parametrize(("index", "link"), [(0, "faq:"), (1, "diagram:"), (2, "glossary:")])
def test_a_tap_on_a_tool_opens_it(stage: Stage, tree: ContentTree, index: int, link: str) -> None:
    tree.page("en/faq/basics.md", "Lead.\n\n## Does it hurt? {#hurt}\n\n**No.**\n")
    window = stage.open(content=tree.root)

    tap(home(window).tools[index])

    assert place(window) == link


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_a_talk_begins_where_there_can_be_a_clinician(
    stage: Stage, tree: ContentTree, profile: Profile
) -> None:
    window = stage.open(profile, content=tree.root)
    begins = home(window).findChild(Button, "home-consult")
    assert (begins is None) is (profile is KIOSK)
    if begins is not None:
        click(begins)

        assert place(window) == "consult:"


def test_the_last_line_leads_to_the_page_about_the_guide(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(content=tree.root)

    click(home(window).about_button)

    assert place(window) == "about:"


@pytest.mark.parametrize(
    ("read", "label", "topic"),
    [
        ((), "Start here", "alpha"),
        (("alpha",), "Start here", "beta"),
        (("alpha", "beta", "gamma"), "Go on reading", "delta"),
        (PAGES, "Start here", "alpha"),
    ],
)
def test_the_large_button_opens_the_first_page_that_is_not_read(
    stage: Stage, tree: ContentTree, read: tuple[str, ...], label: str, topic: str
) -> None:
    window = after(stage, tree, *read)
    assert home(window).start_button.text() == label

    click(home(window).start_button)

    assert place(window) == f"topic:{topic}"


def test_without_pages_there_is_a_welcome_and_nothing_to_start(
    stage: Stage, tree: ContentTree
) -> None:
    tree.remove("en/topics")
    tree.write("en/topics/empty.txt", "")

    window = stage.open(content=tree.root)

    assert home(window).tiles == []
    assert [tile.facts.title for tile in home(window).tools] == ["Drawings", "Word list"]
    assert not home(window).start_button.isEnabled()
    assert words(window)[0] == "Understanding a narrow pelvic vein"


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("read", "line"),
    [
        ((), None),
        (("beta",), None),
        (("delta",), "1 of 3 read"),
        (PAGES, "3 of 3 read"),
    ],
)
def test_the_page_says_how_much_has_been_read(
    stage: Stage, tree: ContentTree, read: tuple[str, ...], line: str | None
) -> None:
    window = after(stage, tree, *read)

    assert next((each for each in words(window) if each.endswith(" read")), None) == line


@pytest.mark.parametrize(("text_size", "lines"), [(100, 3), (200, 2)])
def test_large_text_leaves_the_lead_out(
    stage: Stage, tree: ContentTree, text_size: int, lines: int
) -> None:
    window = stage.open(content=tree.root, text_size=text_size)

    assert len(words(window)) == lines
    assert words(window)[-1].startswith("Private: ")


# ---------------------------------------------------------------- layout


@pytest.mark.parametrize(
    ("profile", "size", "text_size"),
    [
        (KIOSK, (1920, 1080), 100),
        (KIOSK, UPRIGHT, 100),
        (KIOSK, UPRIGHT, 200),
        (LAPTOP, (1024, 600), 100),
        (LAPTOP, (640, 480), 200),
    ],
    ids=str,
)
def test_all_tiles_of_a_page_are_equal_and_hold_their_words(
    stage: Stage, profile: Profile, size: tuple[int, int], text_size: int
) -> None:
    window = stage.open(profile, size=size, text_size=text_size)

    tiles = home(window).tiles
    sizes = [(tile.width(), tile.height()) for tile in tiles]
    assert all(tile.text_fits() for tile in tiles)
    assert max(sizes)[0] - min(sizes)[0] <= 1
    assert len({tile.x() for tile in tiles}) == columns_for(len(tiles) + 3, window.shape)


@pytest.mark.parametrize(
    ("profile", "size"),
    [(KIOSK, (1920, 1080)), (KIOSK, UPRIGHT), (LAPTOP, (1366, 768))],
    ids=str,
)
def test_everything_is_in_view_at_once(
    stage: Stage, profile: Profile, size: tuple[int, int]
) -> None:
    window = stage.open(profile, size=size)

    assert home(window).pane.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("profile", "size", "text_size", "air"),
    [
        (KIOSK, (1920, 1080), 100, 1.0),
        (KIOSK, UPRIGHT, 100, 0.8),
        (KIOSK, UPRIGHT, 200, 1.0),
        (LAPTOP, (1920, 1080), 125, 1.0),
        (LAPTOP, (1366, 768), 100, 0.25),
        (KIOSK, (1366, 768), 100, 0.0),
    ],
    ids=str,
)
def test_the_welcome_stands_free_as_far_as_the_page_has_height(
    stage: Stage, profile: Profile, size: tuple[int, int], text_size: int, air: float
) -> None:
    page = home(stage.open(profile, size=size, text_size=text_size))

    hero = page.hero
    free = hero.height() - hero.layout().totalHeightForWidth(hero.width())
    assert air == pytest.approx(free / page.theme.gap(AIR), abs=0.15)


def test_the_words_of_the_welcome_are_as_far_from_its_top_as_from_its_end(stage: Stage) -> None:
    page = home(stage.open())

    hero, face = page.hero, page.start_button.face()
    above = hero.words.itemAt(1).geometry().top() - hero.box().top()
    below = hero.box().bottom() - page.start_button.mapTo(hero, face.bottomLeft()).y()
    assert above == pytest.approx(below, abs=2)
    assert above > page.theme.gap(30)


@pytest.mark.parametrize(
    ("count", "columns"), [(3, 5), (10, 5), (11, 6), (12, 6), (13, 7), (14, 7), (15, 5), (16, 5)]
)
def test_a_few_more_tiles_in_a_row_where_all_then_stand_in_two(
    stage: Stage, count: int, columns: int
) -> None:
    shape = stage.open(KIOSK).shape

    assert columns_for(count, shape) == columns
    assert columns_for(count, replace(shape, tile_columns=4)) == 4


def test_in_portrait_large_text_gives_the_button_the_whole_width(stage: Stage) -> None:
    small = home(stage.open(size=UPRIGHT)).start_button.width()
    large = stage.open(size=UPRIGHT, text_size=200)

    assert small < home(large).start_button.width()
    assert home(large).start_button.width() > home(large).hero.width() * 0.8


def test_the_page_comes_back_to_the_place_it_was_left_at(stage: Stage) -> None:
    window = stage.open(LAPTOP, size=(1024, 600), text_size=200)
    bar = home(window).pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    left_at = bar.value()

    window.go(Link.parse("topic:risks") or HOME)
    window.back()
    settle()

    assert left_at > 0
    assert home(window).place() == left_at


def test_tab_reaches_everything_on_the_page(stage: Stage, tree: ContentTree) -> None:
    window = stage.open(LAPTOP, content=tree.root)
    page = home(window)
    wanted = {page.start_button, *page.tiles, *page.tools, page.about_button}
    seen = set()

    for _press in range(len(wanted) + 12):
        press(window, Key.Key_Tab)
        seen.add(focus())

    assert wanted <= seen
