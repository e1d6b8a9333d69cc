# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A screen reader finds every page as a tree: headings, lists, tables, links and pictures."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from edu_app.library.loader import Library
from edu_app.profile import LAPTOP
from edu_app.ui.document_access import QT_ROLES, AccessFactory, AccessNode, PageAccess
from edu_app.ui.document_parts import Role
from edu_app.ui.document_view import PageView
from edu_app.ui.label import Label
from edu_app.ui.theme import Theme
from tests.ui.samples import (
    MEASURE,
    PageShower,
    anchor,
    callout,
    cite,
    heading,
    items,
    long_page,
    paragraph,
    risk,
    sources,
    table,
    term,
    walk,
)

A = QAccessible.Role
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
REPOSITORY = Path(__file__).resolve().parents[2]
TOPICS = sorted((REPOSITORY / "content" / "en" / "topics").glob("*.md"))
BLOCKS = (
    heading("Veins"),
    paragraph("See ", anchor(), " or ", term(), cite(), "."),
    items("One", "Two"),
    callout(paragraph("Inside."), title="Look"),
    table(),
    risk(),
    sources("R16"),
)
HEADING = re.compile(r"^(#{2,3}) +(.+?) *$")
CALLOUT = re.compile(r'^!!! (?!risk)[a-z]+ "(.+)"$')
CARD = "{{emergency}}"


@pytest.fixture(autouse=True)
def _reader(access: AccessFactory) -> Iterator[None]:
    """Behave as if a screen reader were running."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def view(show_page: PageShower) -> PageView:
    made = show_page(*BLOCKS, title="Page", size=(760, 900))
    made.setAccessibleName("Page")
    return made


def tree_of(view: PageView) -> PageAccess:
    found = QAccessible.queryAccessibleInterface(view)
    assert isinstance(found, PageAccess)
    return found


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Return everything below an interface, asking for it as a screen reader does."""
    for index in range(interface.childCount()):
        child = interface.child(index)
        assert child is not None
        assert child.parent() is not None
        assert interface.indexOfChild(child) == index
        yield child
        yield from below(child)


def named(view: PageView, role: QAccessible.Role) -> list[str]:
    return [child.text(NAME) for child in below(tree_of(view)) if child.role() == role]


# ---------------------------------------------------------------- the real pages


def plain(text: str) -> str:
    """Return the words of a line of Markdown, by rules that are simpler than the kernel's."""
    text = re.sub(r"\s*\[@R[0-9]+\]", "", text)
    text = re.sub(r"\s*\{#[a-z0-9-]+\}$", "", text)
    text = re.sub(r"\[\[(?:[^]|]*\|)?([^]]*)\]\]", r"\1", text)
    text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", text)
    return text.replace("*", "").replace("{emergency}", "911")


def titles(file: Path) -> list[tuple[int, str]]:
    """Return level and words of every heading and call-out of a page, in order."""
    body = file.read_text("utf-8").split("\n---\n", 1)[1]
    found: list[tuple[int, str]] = []
    for line in body.splitlines():
        if match := HEADING.match(line):
            found.append((len(match[1]), plain(match[2])))
        elif match := CALLOUT.match(line):
            found.append((3, plain(match[1])))
        elif line.strip() == CARD:
            found += titles(file.parents[1] / "emergency.md")
    return found


@pytest.mark.parametrize("file", TOPICS, ids=lambda file: file.stem)
@pytest.mark.parametrize("cards", [False, True], ids=["columns", "cards"])
def test_every_page_has_the_headings_of_its_file_in_order(
    show_page: PageShower, library: Library, file: Path, cards: bool
) -> None:
    topic = library.topic(file.stem)
    view = show_page(*topic.blocks, title=topic.meta.title, cards=cards)

    found = [
        (child.text(DESCRIPTION), child.text(NAME))
        for child in below(tree_of(view))
        if child.role() == A.Heading
    ]

    expected = [(1, topic.meta.title), *titles(file)]
    if topic.meta.references:
        expected.append((2, library.phrases.sources.heading))
    assert found == [(f"Heading level {level}", words) for level, words in expected]


@pytest.mark.parametrize("file", TOPICS, ids=lambda file: file.stem)
def test_every_table_list_link_and_picture_of_a_page_has_a_name(
    show_page: PageShower, library: Library, file: Path
) -> None:
    topic = library.topic(file.stem)
    view = show_page(*topic.blocks, title=topic.meta.title)

    flat = list(below(tree_of(view)))
    counts = {role: sum(child.role() == role for child in flat) for role in QT_ROLES.values()}

    assert all(child.text(NAME).strip() for child in flat)
    assert counts[A.Link] == len(view.filled.anchors)
    assert counts[A.Table] == sum(node.role is Role.TABLE for node in walk(view.filled.nodes))
    assert counts[A.Table] == file.read_text("utf-8").count("\nTable: ")
    for child in flat:
        if child.role() in (A.Table, A.Heading):
            assert child.text(DESCRIPTION)


@pytest.mark.parametrize("file", TOPICS, ids=lambda file: file.stem)
def test_all_text_of_a_page_is_in_the_tree(
    show_page: PageShower, library: Library, file: Path
) -> None:
    topic = library.topic(file.stem)
    view = show_page(*topic.blocks, title=topic.meta.title)

    spoken = " ".join(child.text(NAME) for child in below(tree_of(view))).replace("\u00a0", " ")

    for line in view.toPlainText().splitlines():
        words = re.sub(r" \[[0-9]+\]", "", line).strip("\ufffc ")
        assert words in spoken


# ---------------------------------------------------------------- one page


def test_a_page_is_a_document_with_its_name(view: PageView) -> None:
    page = tree_of(view)

    assert page.role() == A.Document
    assert page.text(NAME) == "Page"
    assert page.text(DESCRIPTION) == ""
    assert page.childCount() == len(view.filled.nodes)


def test_the_tree_is_that_of_the_record_with_its_roles(view: PageView) -> None:
    found = [(child.role(), child.text(NAME)) for child in below(tree_of(view))]

    assert found == [(QT_ROLES[node.role], node.name) for node in walk(view.filled.nodes)]
    assert named(view, A.ColumnHeader) == ["Head 0", "Head 1", "Head 2"]
    assert named(view, A.Graphic) == ["Picture of 100 people, 7 of them filled in"]
    assert named(view, A.Link) == ["Risks", "stent", "Source 1", "Source 1"]


def test_asking_again_gives_the_same_nodes(view: PageView) -> None:
    first = list(below(tree_of(view)))
    gc.collect()

    again = list(below(tree_of(view)))

    assert len(first) == len(again) > 20
    assert all(one is other for one, other in zip(first, again, strict=True))


@pytest.mark.parametrize("index", [-1, 99])
def test_there_is_nothing_outside_of_the_tree(view: PageView, index: int) -> None:
    page = tree_of(view)

    assert page.child(index) is None
    assert page.child(0).child(index) is None
    assert page.indexOfChild(page) == -1
    assert page.childAt(-5000, -5000) is None
    assert page.child(2).childAt(-5000, -5000) is None


def test_nodes_are_read_only_and_belong_to_the_window(view: PageView) -> None:
    node = tree_of(view).child(0)
    before = node.text(NAME)

    node.setText(NAME, "Something else")

    assert node.isValid()
    assert node.object() is None
    assert node.window() is view.windowHandle()
    assert node.state().readOnly
    assert node.text(NAME) == before
    assert node.text(QAccessible.Text.Value) == ""


def test_only_the_link_with_the_focus_says_so(view: PageView) -> None:
    view.links.enter(Qt.FocusReason.TabFocusReason)
    view.links.step(forward=True)
    view.links.step(forward=True)

    links = [child for child in below(tree_of(view)) if child.role() == A.Link]
    others = [child for child in below(tree_of(view)) if child.role() != A.Link]

    assert [bool(link.state().focused) for link in links] == [False, True, False, False]
    assert all(link.state().focusable and link.state().linked for link in links)
    assert not any(child.state().focusable for child in others)


# ---------------------------------------------------------------- where things are


def test_each_node_lies_where_its_text_is_painted(view: PageView) -> None:
    page = tree_of(view)
    port = view.viewport()
    screen = port.rect().translated(port.mapToGlobal(QPoint(0, 0)))

    rects = [page.child(index).rect() for index in range(page.childCount())]

    assert [rect.top() for rect in rects] == sorted(rect.top() for rect in rects)
    assert all(rect.intersects(screen) for rect in rects[:4])
    for child in below(page):
        assert child.rect().isValid()
        assert child.parent() is page or child.parent().rect().intersects(child.rect())


def test_rows_and_tables_reach_from_their_first_cell_to_their_last(view: PageView) -> None:
    group = next(child for child in below(tree_of(view)) if child.role() == A.Table)

    for row in (child for child in below(group) if child.role() == A.Row):
        cells = [row.child(index).rect() for index in range(row.childCount())]
        assert all(row.rect().adjusted(-1, -1, 1, 1).contains(cell) for cell in cells)
        assert group.rect().adjusted(-1, -1, 1, 1).contains(row.rect())


def test_the_node_under_a_finger_is_found(view: PageView) -> None:
    page = tree_of(view)

    for index in range(page.childCount()):
        spot = page.child(index).rect().center()
        found = page.childAt(spot.x(), spot.y())
        assert found is page.child(index) or found.rect().contains(spot)
    link = page.child(2).child(0)
    spot = link.rect().center()
    assert page.child(2).childAt(spot.x(), spot.y()) is link


def test_nodes_move_with_the_text(show_page: PageShower) -> None:
    view = show_page(*long_page())
    node = tree_of(view).child(3)
    before = node.rect().top()

    view.verticalScrollBar().setValue(100)

    assert node.rect().top() == before - 100


def test_a_picture_without_text_of_its_own_has_a_place(show_page: PageShower) -> None:
    view = show_page(risk())

    graphic = next(child for child in below(tree_of(view)) if child.role() == A.Graphic)

    assert graphic.rect().height() > 100


def test_a_node_without_a_place_stands_for_the_whole_view(view: PageView) -> None:
    node = tree_of(view).child(0)
    node.node.start = node.node.end = 999_999

    assert node.rect().size() == view.viewport().size()


# ---------------------------------------------------------------- pages come and go


def test_another_page_gives_new_nodes_and_forgets_the_old(view: PageView) -> None:
    old = [child.id for child in below(tree_of(view)) if isinstance(child, AccessNode)]
    assert all(QAccessible.accessibleInterface(one) is not None for one in old)

    view.show_page("Next", (paragraph("New."),), diagram={}.get, cards=False)
    new = [child.text(NAME) for child in below(tree_of(view))]

    assert new == ["Next", "New."]
    kept = [QAccessible.accessibleInterface(one) for one in old]
    assert not any(found and found.text(NAME) == "Look" for found in kept)


def test_a_reader_that_walks_during_two_hundred_page_changes_finds_the_present_page(
    view: PageView,
) -> None:
    for number in range(200):
        view.show_page(f"Page {number}", BLOCKS[: number % 7], diagram={}.get, cards=False)
        found = [child.text(NAME) for child in below(tree_of(view))]
        if number % 25 == 0:
            gc.collect()
        assert found[0] == f"Page {number}"


def test_page_changes_do_not_collect_nodes(view: PageView) -> None:
    def turn(times: int) -> int:
        for _ in range(times):
            view.show_page("Page", BLOCKS, diagram={}.get, cards=False)
            assert len(list(below(tree_of(view)))) > 20
        gc.collect()
        return sum(isinstance(thing, AccessNode) for thing in gc.get_objects())

    assert turn(10) == turn(30)


def test_the_tree_survives_the_end_of_its_view(
    theme: Theme, show: Callable[..., None], qtbot: QtBot
) -> None:
    host = QWidget()
    view = PageView(theme, LAPTOP.reach, LAPTOP.chrome.scroll, measure=MEASURE, parent=host)
    show(host, 700, 500)
    view.show_page("Page", BLOCKS, diagram={}.get, cards=False)
    page = tree_of(view)
    ids = [child.id for child in below(page) if isinstance(child, AccessNode)]
    assert ids

    view.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(view))
    gc.collect()

    assert page._nodes == []
    found = [QAccessible.accessibleInterface(one) for one in ids]
    assert not any(isinstance(one, AccessNode) and one.node.name == "Look" for one in found)
    assert QAccessible.queryAccessibleInterface(host).childCount() == 0


def test_a_window_with_a_page_can_be_walked_from_its_top(
    theme: Theme, show: Callable[..., None]
) -> None:
    host = QWidget()
    Label("Veins", theme, None, host).as_heading(1)
    view = PageView(theme, LAPTOP.reach, LAPTOP.chrome.scroll, measure=MEASURE, parent=host)
    show(host, 700, 500)
    view.show_page("Page", BLOCKS, diagram={}.get, cards=False)

    found = [child.text(NAME) for child in below(QAccessible.queryAccessibleInterface(host))]

    assert found[0] == "Veins"
    assert "Look" in found


# ---------------------------------------------------------------- texts outside of pages


@pytest.mark.parametrize("active", [True, False], ids=["reader first", "reader later"])
def test_a_heading_is_one_whenever_the_reader_came(theme: Theme, active: bool) -> None:
    QAccessible.setActive(active)
    label = Label("Welcome", theme).as_heading(1)
    QAccessible.setActive(True)

    found = QAccessible.queryAccessibleInterface(label)

    assert found.role() == A.Heading
    assert found.text(NAME) == "Welcome"
    assert found.text(DESCRIPTION) == "Heading level 1"


def test_plain_text_is_text_and_says_what_it_shows_now(theme: Theme) -> None:
    label = Label("Before", theme)

    label.setText("After")

    found = QAccessible.queryAccessibleInterface(label)
    assert found.role() == A.StaticText
    assert found.text(NAME) == "After"
    assert found.text(DESCRIPTION) == ""


def test_a_given_name_comes_before_the_text(theme: Theme) -> None:
    label = Label("3", theme)

    label.setAccessibleName("Page 3 of 14")

    assert QAccessible.queryAccessibleInterface(label).text(NAME) == "Page 3 of 14"


def test_labels_that_are_gone_are_let_go(theme: Theme, access: AccessFactory) -> None:
    host = QWidget()
    labels = [Label(str(number), theme, None, host) for number in range(20)]
    for label in labels:
        QAccessible.queryAccessibleInterface(label)
    kept = len(access._kept)

    shiboken6.delete(host)
    del labels

    assert len(access._kept) <= kept - 20


# ---------------------------------------------------------------- the factory


def test_the_factory_leaves_other_widgets_to_qt(access: AccessFactory) -> None:
    label = QLabel("Text")

    assert access.make("QLabel", label) is None
    assert QAccessible.queryAccessibleInterface(label).role() == A.StaticText


def test_installing_twice_is_harmless(access: AccessFactory, view: PageView) -> None:
    access.install()

    assert isinstance(QAccessible.queryAccessibleInterface(view), PageAccess)


def test_the_focus_still_reaches_the_page(view: PageView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Tab)

    assert QAccessible.queryAccessibleInterface(view).state().focusable
