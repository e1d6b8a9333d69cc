# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A page obeys keys, mouse, finger and wheel, and only does what the profile allows."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QEvent, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QPixmap,
    QPointingDevice,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from edu_app.library.link import Kind, Link
from edu_app.library.loader import Library
from edu_app.profile import CONSULT, KIOSK, LAPTOP, Profile
from edu_app.ui.document_paint import NOTHING, range_rects
from edu_app.ui.document_parts import ArrayObject
from edu_app.ui.document_view import PageView
from edu_app.ui.paint import RING_ROOM
from edu_app.ui.theme import Theme
from tests.ui.samples import (
    MEASURE,
    PageShower,
    ThemeMaker,
    anchor,
    bounds,
    callout,
    cite,
    click,
    colours,
    difference,
    drag,
    figure,
    heading,
    items,
    long_page,
    overhang,
    paragraph,
    picture,
    places_of,
    risk,
    sources,
    table,
    term,
)

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
Key = Qt.Key
LINKED = (
    paragraph("See ", anchor("risks", Link(Kind.TOPIC, "risks", "clots")), " and ", term("stent")),
    paragraph("A number", cite(1, "R16"), "."),
    *long_page(6),
    paragraph("Call ", anchor("911", Link(Kind.TEL, "911")), "."),
)


@pytest.fixture(scope="session")
def finger(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


def place(view: PageView) -> int:
    return view.verticalScrollBar().value()


def point_of(view: PageView, index: int) -> QPoint:
    """Return the middle of a link in the viewport, scrolled to where it can be seen."""
    span = view.filled.anchors[index]
    view.show_range(span.start, span.end)
    middle = range_rects(view.document(), span.start, span.end)[0].center()
    return (middle - QPointF(0, place(view))).toPoint()


def followed(view: PageView) -> list[Link]:
    """Return a list that grows by every link that is followed."""
    found: list[Link] = []
    view.link_followed.connect(lambda link: found.append(link))
    return found


# ---------------------------------------------------------------- keys that scroll


@pytest.mark.parametrize("modifier", [NONE, KEYPAD], ids=["plain", "keypad"])
@pytest.mark.parametrize(
    ("key", "least", "most"),
    [
        (Key.Key_Down, 20, 120),
        (Key.Key_PageDown, 300, 520),
        (Key.Key_Space, 300, 520),
        (Key.Key_End, 2000, 99_999),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_keys_scroll_down(
    show_page: PageShower, profile: Profile, key: Key, least: int, most: int, modifier: object
) -> None:
    view = show_page(*long_page(), profile=profile)

    QTest.keyClick(view, key, modifier)  # type: ignore[call-overload]  # one of two modifiers

    assert least < place(view) < most


@pytest.mark.parametrize(
    "key", [Key.Key_Up, Key.Key_PageUp, Key.Key_Home], ids=lambda key: key.name
)
def test_keys_scroll_up(show_page: PageShower, profile: Profile, key: Key) -> None:
    view = show_page(*long_page(), profile=profile)
    QTest.keyClick(view, Key.Key_End)
    end = place(view)

    QTest.keyClick(view, key)

    assert place(view) < end
    assert (place(view) == 0) is (key == Key.Key_Home)


def test_a_page_down_keeps_some_lines_in_view(show_page: PageShower) -> None:
    view = show_page(*long_page())

    QTest.keyClick(view, Key.Key_Space)

    assert view.viewport().height() * 0.8 < place(view) < view.viewport().height() * 0.95


def test_down_and_up_come_back_to_the_same_place(show_page: PageShower) -> None:
    view = show_page(*long_page())

    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up):
        QTest.keyClick(view, key)

    assert place(view) == 0


def test_keys_at_the_ends_do_nothing(show_page: PageShower) -> None:
    view = show_page(*long_page())

    QTest.keyClick(view, Key.Key_Up)
    assert place(view) == 0
    QTest.keyClick(view, Key.Key_End)
    QTest.keyClick(view, Key.Key_Space)
    assert place(view) == view.verticalScrollBar().maximum()


# ---------------------------------------------------------------- links by keyboard


@pytest.fixture
def between(
    make_theme: ThemeMaker, show: Callable[..., None]
) -> Callable[..., tuple[QPushButton, PageView, QPushButton]]:
    """Return a function that shows a page between two buttons, as in a window."""

    def run(profile: Profile, *blocks: object) -> tuple[QPushButton, PageView, QPushButton]:
        host = QWidget()
        layout = QVBoxLayout(host)
        view = PageView(make_theme(profile), profile.reach, profile.chrome.scroll, measure=MEASURE)
        before, after = QPushButton("Before"), QPushButton("After")
        for widget in (before, view, after):
            layout.addWidget(widget)
        show(host, 760, 520)
        view.show_page("", blocks, diagram={}.get, cards=False)  # type: ignore[arg-type]  # blocks
        before.setFocus()
        return before, view, after

    return run


def test_tab_walks_the_links_in_order_and_then_leaves(
    between: Callable[..., tuple[QPushButton, PageView, QPushButton]], profile: Profile
) -> None:
    before, view, after = between(profile, *LINKED)
    walked: list[str] = []

    QTest.keyClick(before, Key.Key_Tab)
    while view.hasFocus() and len(walked) < 20:
        span = view.links.current()
        walked.append(span.name if span else "the page")
        QTest.keyClick(view, Key.Key_Tab)

    assert walked == ["the page", "risks", "stent", "Source 1", "911"]
    assert after.hasFocus()


def test_backtab_walks_the_links_back_and_then_leaves(
    between: Callable[..., tuple[QPushButton, PageView, QPushButton]], profile: Profile
) -> None:
    before, view, after = between(profile, *LINKED)
    after.setFocus()
    walked: list[str] = []

    QTest.keyClick(after, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    while view.hasFocus() and len(walked) < 20:
        span = view.links.current()
        walked.append(span.name if span else "the page")
        QTest.keyClick(view, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)

    assert walked == ["911", "Source 1", "stent", "risks", "the page"]
    assert before.hasFocus()


def test_a_page_without_links_takes_one_tab(
    between: Callable[..., tuple[QPushButton, PageView, QPushButton]],
) -> None:
    before, view, after = between(LAPTOP, paragraph("No link."))

    QTest.keyClick(before, Key.Key_Tab)
    assert view.hasFocus()
    QTest.keyClick(view, Key.Key_Tab)

    assert after.hasFocus()


def test_tab_types_nothing_and_leaves_the_text_as_it_is(show_page: PageShower) -> None:
    view = show_page(*LINKED)
    text = view.toPlainText()

    for key in (Key.Key_Tab, Key.Key_A, Key.Key_Return, Key.Key_Backspace, Key.Key_Delete):
        QTest.keyClick(view, key)

    assert view.toPlainText() == text


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter], ids=lambda key: key.name)
def test_enter_follows_the_link_with_the_focus(
    show_page: PageShower, profile: Profile, key: Key
) -> None:
    view = show_page(*LINKED, profile=profile)
    found = followed(view)
    view.links.enter(Qt.FocusReason.TabFocusReason)

    for _ in range(4):
        view.links.step(forward=True)
        QTest.keyClick(view, key)

    assert [str(link) for link in found] == [
        "topic:risks#clots",
        "term:stent",
        "source:R16",
        "tel:911",
    ]


def test_enter_on_the_page_itself_follows_nothing(show_page: PageShower) -> None:
    view = show_page(*LINKED)
    found = followed(view)

    QTest.keyClick(view, Key.Key_Return)

    assert found == []


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_the_link_with_the_focus_has_a_ring_around_it(
    show_page: PageShower, make_theme: ThemeMaker, name: str
) -> None:
    view = show_page(*LINKED, theme=make_theme(name=name))
    plain = picture(view.viewport())

    view.links.step(forward=True)
    ringed = picture(view.viewport())

    span = view.filled.anchors[0]
    words = range_rects(view.document(), span.start, span.end)[0]
    ring = difference(plain, ringed)
    assert ring.contains(words)
    assert words.adjusted(-9, -9, 9, 9).contains(ring)
    assert colours(ringed)[view._theme.colour("focus").name()] > 100


def test_the_ring_goes_when_the_focus_goes(
    between: Callable[..., tuple[QPushButton, PageView, QPushButton]],
) -> None:
    before, view, _after = between(LAPTOP, *LINKED)
    plain = picture(view.viewport())
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.links.step(forward=True)
    assert picture(view.viewport()) != plain

    before.setFocus()

    assert picture(view.viewport()) == plain


# ---------------------------------------------------------------- links by mouse and finger


@pytest.mark.parametrize(
    ("index", "link"),
    [(0, "topic:risks#clots"), (1, "term:stent"), (2, "source:R16"), (3, "tel:911")],
)
def test_a_click_on_a_link_says_which(
    show_page: PageShower, profile: Profile, index: int, link: str
) -> None:
    view = show_page(*LINKED, profile=profile)
    found = followed(view)

    click(view.viewport(), point_of(view, index))

    assert [str(each) for each in found] == [link]
    assert view.links.current() is None


def test_a_click_beside_a_link_follows_nothing(show_page: PageShower, profile: Profile) -> None:
    view = show_page(*LINKED, profile=profile)
    found = followed(view)

    click(view.viewport(), point_of(view, 0) + QPoint(0, 200))

    assert found == []


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_mouse_buttons_follow_nothing(show_page: PageShower, button: Qt.MouseButton) -> None:
    view = show_page(*LINKED, profile=KIOSK)
    found = followed(view)

    click(view.viewport(), point_of(view, 0), button)

    assert found == []


@pytest.mark.parametrize(
    "target",
    [
        "https://example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "topic:../secret",
        "",
        "#x",
    ],
)
def test_a_target_that_is_no_link_of_the_guide_is_ignored(
    show_page: PageShower, profile: Profile, target: str
) -> None:
    view = show_page(paragraph("Text."), profile=profile)
    found = followed(view)
    made = QTextCharFormat()
    made.setAnchor(True)
    made.setAnchorHref(target)
    QTextCursor(view.document()).insertText("Click here please", made)
    rect = range_rects(view.document(), 0, 10)[0]

    click(view.viewport(), rect.center().toPoint())
    view.anchorClicked.emit(QUrl(target))

    assert found == []
    assert view.toPlainText().startswith("Click here")


@pytest.mark.parametrize("scheme", ["file", "qrc", "https"])
def test_a_page_never_loads_a_file(show_page: PageShower, tmp_path: Path, scheme: str) -> None:
    file = tmp_path / "secret.png"
    file.write_text("secret")
    view, name = show_page(paragraph("Text.")), f"{scheme}://{file}"

    for kind in QTextDocument.ResourceType:
        found = view.document().resource(kind.value, QUrl(name))
        assert isinstance(found, (QByteArray, QImage, QPixmap))
        assert found.isNull()


def test_a_mouse_drag_scrolls_where_any_press_scrolls(show_page: PageShower, qtbot: QtBot) -> None:
    view = show_page(*LINKED, profile=KIOSK)
    found = followed(view)
    top = view.viewport().mapTo(view, point_of(view, 0))

    def scrolled() -> None:
        qtbot.waitUntil(lambda: place(view) > 100)

    drag(view, QPoint(300, 400), QPoint(300, 150), scrolled)
    drag(view, QPoint(top.x(), 400), QPoint(top.x(), top.y()))

    assert found == []
    assert not view.textCursor().hasSelection()


def test_a_mouse_drag_selects_where_selecting_is_allowed(show_page: PageShower) -> None:
    view = show_page(paragraph("Blood flows back to the heart."), profile=LAPTOP)
    rect = range_rects(view.document(), 0, 5)[0]
    corner = view.viewport().mapTo(view, rect.topLeft().toPoint())
    height = round(rect.height() / 2)

    drag(
        view,
        corner + QPoint(1, height),
        corner + QPoint(round(rect.width()) + 1, height),
    )

    assert view.textCursor().selectedText() == "Blood"
    assert place(view) == 0


def touch(
    view: PageView, finger: QPointingDevice, ys: range, x: int, hold: Callable[[], None]
) -> None:
    """Put a finger down, move it, hold it and lift it."""
    port = view.viewport()
    QTest.touchEvent(port, finger).press(0, QPoint(x, ys.start), port)
    for y in ys[1:]:
        QTest.touchEvent(port, finger).move(0, QPoint(x, y), port)
    hold()
    QTest.touchEvent(port, finger).release(0, QPoint(x, ys[-1]), port)


def test_a_finger_scrolls_and_selects_nothing(
    show_page: PageShower, finger: QPointingDevice, qtbot: QtBot, profile: Profile
) -> None:
    view = show_page(*long_page(), profile=profile)

    def scrolled() -> None:
        qtbot.waitUntil(lambda: place(view) > 100)

    touch(view, finger, range(400, 140, -20), 200, scrolled)

    assert not view.textCursor().hasSelection()


def test_a_finger_taps_a_link(
    show_page: PageShower, finger: QPointingDevice, profile: Profile
) -> None:
    view = show_page(*LINKED, profile=profile)
    found, spot = followed(view), point_of(view, 0)

    touch(view, finger, range(spot.y(), spot.y() + 1), spot.x(), lambda: None)

    assert [str(link) for link in found] == ["topic:risks#clots"]


def test_a_finger_beside_a_link_follows_nothing(
    show_page: PageShower, finger: QPointingDevice, profile: Profile
) -> None:
    view = show_page(*LINKED, profile=profile)
    found, spot = followed(view), point_of(view, 0)

    touch(view, finger, range(spot.y() + 200, spot.y() + 201), spot.x(), lambda: None)

    assert found == []


def test_a_finger_that_scrolls_away_from_a_link_does_not_follow_it(
    show_page: PageShower, finger: QPointingDevice, qtbot: QtBot, profile: Profile
) -> None:
    view = show_page(*long_page(4), *LINKED, profile=profile)
    found, spot = followed(view), point_of(view, 0)
    before = place(view)

    def scrolled() -> None:
        qtbot.waitUntil(lambda: place(view) > before + 40)

    touch(view, finger, range(spot.y(), spot.y() - 120, -10), spot.x(), scrolled)

    assert found == []


def test_the_wheel_scrolls(show_page: PageShower) -> None:
    view = show_page(*long_page())

    QTest.wheelEvent(view.windowHandle(), QPointF(300, 300), QPoint(0, -240))

    assert place(view) > 0


@pytest.mark.parametrize("turn", [-240, 240])
def test_the_wheel_with_ctrl_changes_neither_letters_nor_place(
    show_page: PageShower, profile: Profile, turn: int
) -> None:
    view = show_page(heading("Veins"), *long_page(), profile=profile)
    before = view.document().defaultFont(), view.font(), picture(view.viewport())

    QTest.wheelEvent(view.windowHandle(), QPointF(300, 300), QPoint(0, turn), stateKey=CTRL)

    assert place(view) == 0
    assert (view.document().defaultFont(), view.font(), picture(view.viewport())) == before


# ---------------------------------------------------------------- what the profile allows


def select_in_every_way(view: PageView) -> None:
    middle = view.viewport().rect().center()
    view.setFocus()
    handle, corner = view.windowHandle(), view.viewport().mapTo(view, QPoint(40, 20))
    QTest.mouseDClick(handle, LEFT, pos=corner)
    click(view.viewport(), middle, LEFT, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Key.Key_A, CTRL)
    QTest.keyClick(view, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Key.Key_End, CTRL | Qt.KeyboardModifier.ShiftModifier)


def test_nothing_can_be_selected_or_copied_where_it_is_forbidden(show_page: PageShower) -> None:
    view = show_page(*LINKED, profile=KIOSK)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")

    select_in_every_way(view)
    QTest.keyClick(view, Key.Key_C, CTRL)

    assert not view.textCursor().hasSelection()
    assert clipboard.text() == "before"


@pytest.mark.parametrize("profile", [CONSULT, LAPTOP], ids=lambda each: each.name)
def test_text_can_be_selected_and_copied_where_it_is_allowed(
    show_page: PageShower, profile: Profile
) -> None:
    view = show_page(paragraph("Blood flows."), callout(), profile=profile)

    QTest.keyClick(view, Key.Key_A, CTRL)
    QTest.keyClick(view, Key.Key_C, CTRL)

    copied = QGuiApplication.clipboard().text()
    assert "Blood flows." in copied
    assert "Inside the box." in copied


def test_a_double_click_selects_a_word(show_page: PageShower) -> None:
    view = show_page(paragraph("Blood flows."), profile=LAPTOP)
    word = range_rects(view.document(), 6, 11)[0].center().toPoint()

    QTest.mouseDClick(view.viewport(), LEFT, pos=word)

    assert view.textCursor().selectedText() == "flows"


def test_there_is_no_menu_where_nothing_can_be_selected(show_page: PageShower) -> None:
    view = show_page(*LINKED, profile=KIOSK)
    spot = point_of(view, 0)

    for widget in (view, view.viewport()):
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, spot, widget.mapToGlobal(spot), NONE
        )
        QApplication.sendEvent(widget, event)

    assert QApplication.activePopupWidget() is None
    assert view.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu


def test_a_page_cannot_be_undone_or_dropped_on(show_page: PageShower) -> None:
    view = show_page(*LINKED)
    text = view.toPlainText()

    view.undo()

    assert view.toPlainText() == text
    assert not view.document().isUndoRedoEnabled()
    assert view.isReadOnly()


# ---------------------------------------------------------------- pages


def test_another_page_starts_at_its_top(show_page: PageShower) -> None:
    view = show_page(*long_page(), title="First")
    QTest.keyClick(view, Key.Key_End)

    view.show_page("Second", long_page(), diagram={}.get, cards=False)

    assert place(view) == 0
    assert view.toPlainText().startswith("Second\nParagraph 0.")
    assert "First" not in view.toPlainText()


def test_all_pages_share_one_document(show_page: PageShower, library: Library) -> None:
    view = show_page()
    document = view.document()

    for topic_id in library.path().order():
        topic = library.topic(topic_id)
        view.show_page(topic.meta.title, topic.blocks, diagram=library.diagram, cards=False)

    assert view.document() is document


def test_turning_pages_does_not_collect_objects(show_page: PageShower) -> None:
    blocks = (heading("Veins"), callout(), table(), risk(), figure(), items("One"))
    view = show_page(*blocks)

    def turn(times: int) -> int:
        for _ in range(times):
            view.show_page("Page", blocks, diagram={}.get, cards=False)
            view.grab()
        gc.collect()
        return len(gc.get_objects())

    before = turn(10)

    assert turn(40) - before < 20


@pytest.mark.parametrize(
    ("part", "text"),
    [("veins", "Veins"), ("sources", "Where this comes from"), ("source-r02", "Source text R02.")],
)
def test_a_part_is_scrolled_to_the_top(show_page: PageShower, part: str, text: str) -> None:
    far = long_page(9)
    view = show_page(*far, heading("Veins", part="veins"), *far, sources("R16", "R02"), *far)

    view.show_part(part)

    block = view.document().findBlock(view.filled.parts[part])
    top = view.document().documentLayout().blockBoundingRect(block).top() - place(view)
    assert block.text() == text
    assert -40 < top < view.viewport().height() / 4


def test_an_unknown_part_changes_nothing(show_page: PageShower) -> None:
    view = show_page(*long_page())
    QTest.keyClick(view, Key.Key_Space)
    before = place(view)

    view.show_part("nowhere")

    assert place(view) == before


def test_words_in_view_are_not_scrolled(show_page: PageShower) -> None:
    view = show_page(*long_page())

    view.show_range(0, 9)
    view.show_range(99_999, 99_999)

    assert place(view) == 0


def test_words_above_the_view_are_scrolled_back_to(show_page: PageShower) -> None:
    view = show_page(*long_page())
    QTest.keyClick(view, Key.Key_End)

    view.show_range(0, 9)

    assert place(view) == 0


@pytest.mark.parametrize(("width", "centred"), [(1300, True), (400, False)])
def test_the_column_of_text_stands_in_the_middle_and_is_never_too_wide(
    show_page: PageShower, width: int, centred: bool
) -> None:
    view = show_page(*long_page(), size=(width, 500))

    port = view.viewport()
    left = port.mapTo(view, QPoint(0, 0)).x()
    right = view.contentsRect().width() - left - port.width()
    bar = view.verticalScrollBar().width()

    assert port.width() - 2 * RING_ROOM <= MEASURE
    assert (left > 100) is centred
    assert abs(right - left - bar) <= 2 or not centred


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [480, 900])
def test_no_page_scrolls_sideways(
    show_page: PageShower, make_theme: ThemeMaker, library: Library, percent: int, width: int
) -> None:
    theme = make_theme(percent=percent)
    view = show_page(theme=theme, size=(width, 500))

    for topic_id in ("risks", "what-is-ilfvs"):
        topic = library.topic(topic_id)
        view.show_page(topic.meta.title, topic.blocks, diagram=library.diagram, cards=percent > 100)
        assert view.document().size().width() <= view.viewport().width()


def test_a_resized_page_is_laid_out_again(show_page: PageShower) -> None:
    view = show_page(callout(), table(), size=(700, 400))
    before = view.scene()

    view.resize(440, 400)
    view.grab()

    after = view.scene()
    assert after.boxes[0].rect.width() < before.boxes[0].rect.width()
    assert view.scene() is after


def test_the_words_at_the_top_stay_there_when_the_view_changes_its_size(
    show_page: PageShower, qtbot: QtBot
) -> None:
    view = show_page(*long_page(), size=(900, 500))
    view.verticalScrollBar().setValue(900)
    before = view.reading_place()

    view.resize(420, 700)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() >= overhang(view))

    line = 60
    assert before > 0
    assert abs(view.reading_place() - before) < line


def test_a_view_at_its_top_stays_there(show_page: PageShower) -> None:
    view = show_page(*long_page(), size=(900, 500))

    view.resize(420, 700)

    assert place(view) == 0


@pytest.mark.parametrize("percent", [100, 200])
def test_a_reading_place_is_found_again_in_another_text_size(
    show_page: PageShower, make_theme: ThemeMaker, percent: int
) -> None:
    first, second = (
        show_page(*long_page()),
        show_page(*long_page(), theme=make_theme(percent=percent)),
    )
    first.verticalScrollBar().setValue(700)

    second.show_place(first.reading_place())

    assert abs(second.reading_place() - first.reading_place()) < 60


def test_a_place_behind_the_end_is_the_end(show_page: PageShower) -> None:
    view = show_page(*long_page())

    view.show_place(9_999_999)

    assert place(view) == view.verticalScrollBar().maximum()


@pytest.mark.parametrize("key", [0x391, 0x42F, 0x01FF_0000])
def test_a_key_that_qt_has_no_name_for_does_nothing(show_page: PageShower, key: int) -> None:
    view = show_page(*long_page())
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, "Я")

    QApplication.sendEvent(view, event)

    assert place(view) == 0


def test_before_its_layout_a_page_has_nothing_behind_it(theme: Theme, qtbot: QtBot) -> None:
    view = PageView(theme, LAPTOP.reach, LAPTOP.chrome.scroll, measure=MEASURE)
    qtbot.addWidget(view)
    view.document().setPageSize(view.document().pageSize() * 0)

    assert view.scene() is NOTHING or view.scene().boxes == ()


def test_boxes_are_painted_behind_the_text(show_page: PageShower, theme: Theme) -> None:
    view = show_page(callout(paragraph("Inside the box.")))

    found = colours(picture(view.viewport()))

    assert found[theme.colour("tonal").name()] > 5000
    assert found[theme.colour("surface").name()] > 5000
    assert found[theme.colour("ink").name()] > 10


def test_the_box_follows_its_text_when_scrolled(show_page: PageShower, theme: Theme) -> None:
    view = show_page(*long_page(3), callout(), *long_page(9))
    rect = view.scene().boxes[0].rect
    view.verticalScrollBar().setValue(int(rect.top()) - 50)

    painted = bounds(places_of(picture(view.viewport()), theme.colour("tonal")))

    assert painted.top() == pytest.approx(rect.top() - place(view), abs=2)
    assert painted.height() == pytest.approx(rect.height(), abs=2)


def test_drawings_are_there_after_finishing(show_page: PageShower) -> None:
    view = show_page(figure("pelvic-veins"))
    empty = colours(picture(view.viewport()))

    view.finish_pictures()

    assert len(colours(picture(view.viewport()))) > len(empty) + 100


def test_a_drawing_appears_by_itself(show_page: PageShower, qtbot: QtBot) -> None:
    view = show_page(figure("pelvic-veins"))
    empty = len(colours(picture(view.viewport())))

    qtbot.waitUntil(lambda: len(colours(picture(view.viewport()))) > empty + 100)


def test_an_object_is_known_by_its_place(show_page: PageShower) -> None:
    view = show_page(paragraph("Text."), risk())
    position = view.toPlainText().index("\ufffc")

    key = view.object_key(position)

    assert isinstance(view.filled.objects[key], ArrayObject)
    assert view.object_key(0) == 0


def test_the_viewport_paints_all_of_its_ground(show_page: PageShower, theme: Theme) -> None:
    view = show_page(paragraph("Text."))

    image = picture(view.viewport())

    corner = QRectF(view.viewport().rect()).bottomRight()
    assert image.pixelColor(int(corner.x()) - 1, int(corner.y()) - 1) == theme.colour("surface")
