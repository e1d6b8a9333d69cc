# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The keyboard on the screen types exactly what was pressed, by fingers, mouse and keys."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QInputDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from edu_app.profile import KIOSK
from edu_app.ui.field import Field
from edu_app.ui.keyboard import Keyboard
from edu_app.ui.keyboard_button import GAP, Key
from edu_app.ui.keyboard_keys import Job, Layer
from tests.stage import touch_screen
from tests.ui.samples import ThemeMaker

BOTH = ("en", "es")
LONGEST = 64
LEFT = Qt.MouseButton.LeftButton
Touch = QTest.QTouchEventSequence


class Desk(QWidget):
    """A field and the keyboard that types into it, as a page has them."""

    def __init__(self, keyboard: Keyboard) -> None:
        super().__init__()
        self.field, self.keyboard = Field("Search", keyboard.theme, LONGEST), keyboard
        self.field.setFixedHeight(80)
        self.said: list[str] = []
        self.beside = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        layout.addWidget(self.beside, 1)
        layout.addWidget(keyboard)
        keyboard.typed.connect(self.field.insert)
        keyboard.erased.connect(self.field.backspace)
        keyboard.entered.connect(lambda: self.said.append("entered"))
        keyboard.hidden.connect(lambda: self.said.append("hidden"))

    def key(self, wanted: str) -> Key:
        """Return the key of a letter or a job."""
        return next(
            key for key in self.keyboard.every_key() if wanted in (key.cap.letter, str(key.cap.job))
        )

    def at(self, wanted: str) -> QPoint:
        """Return where a key lies in the window."""
        key = self.key(wanted)
        return key.mapTo(self, key.rect().center())

    def tap(self, *wanted: str) -> None:
        """Tap keys with one finger, one after another."""
        for each in wanted:
            place = self.at(each)
            self.touch().press(0, place, self)
            self.touch().release(0, place, self)

    def touch(self) -> Touch:
        """Return a new moment of touches; it happens when it is let go."""
        return QTest.touchEvent(self, touch_screen())


@pytest.fixture
def desk(make_theme: ThemeMaker, show: Callable[..., None]) -> Desk:
    made = Desk(Keyboard(make_theme(KIOSK), "en", languages=BOTH))
    show(made, 1080, 760)
    made.field.setFocus()
    return made


# ---------------------------------------------------------------- fingers


def test_a_tap_types_a_letter_and_the_field_keeps_the_focus(desk: Desk) -> None:
    desk.tap("s", "t", "e", "n", "t", "t", "space", "2")

    assert desk.field.text() == "stentt 2"
    assert QApplication.focusWidget() is desk.field


def test_a_letter_comes_when_the_finger_goes_down(desk: Desk) -> None:
    desk.touch().press(0, desk.at("v"), desk)

    assert desk.field.text() == "v"
    desk.touch().release(0, desk.at("v"), desk)
    assert desk.field.text() == "v"


def test_fingers_that_overlap_type_in_the_order_in_which_they_came(desk: Desk) -> None:
    desk.touch().press(0, desk.at("v"), desk)
    desk.touch().stationary(0).press(1, desk.at("e"), desk)
    desk.touch().stationary(1).release(0, desk.at("v"), desk)
    desk.touch().stationary(1).press(2, desk.at("i"), desk)
    desk.touch().release(1, desk.at("e"), desk).release(2, desk.at("i"), desk)

    assert desk.field.text() == "vei"


def test_ten_fingers_at_once_type_ten_letters(desk: Desk) -> None:
    down, up = desk.touch(), desk.touch()
    for finger, letter in enumerate("qwertyuiop"):
        down.press(finger, desk.at(letter), desk)
    down.commit()
    for finger, letter in enumerate("qwertyuiop"):
        up.release(finger, desk.at(letter), desk)
    up.commit()

    assert sorted(desk.field.text()) == sorted("qwertyuiop")


def test_two_fingers_on_one_key_are_two_letters(desk: Desk) -> None:
    place = desk.at("s")
    desk.touch().press(0, place, desk).press(1, place + QPoint(6, 0), desk)
    desk.touch().release(0, place, desk).release(1, place + QPoint(6, 0), desk)

    assert desk.field.text() == "ss"


def test_a_finger_that_slides_stays_with_its_key(desk: Desk) -> None:
    desk.touch().press(0, desk.at("a"), desk)
    for letter in "sdf":
        desk.touch().move(0, desk.at(letter), desk)
    desk.touch().release(0, desk.at("f"), desk)

    assert desk.field.text() == "a"


@pytest.fixture
def writing(make_theme: ThemeMaker, show: Callable[..., None]) -> Desk:
    made = Desk(Keyboard(make_theme(KIOSK), "en", writes=True))
    show(made, 1080, 760)
    made.field.setFocus()
    return made


def test_one_letter_is_a_capital_where_names_are_written(writing: Desk) -> None:
    writing.tap("capitals", "V", "e", "i", "n", "capitals", "space", "C")

    assert writing.field.text() == "Vein C"
    assert writing.keyboard.layout_shown.layer is Layer.PLAIN


def test_capitals_can_be_taken_back(writing: Desk) -> None:
    writing.tap("capitals", "capitals", "v")

    assert writing.field.text() == "v"


@pytest.mark.parametrize("job", [Job.ENTER, Job.HIDE, Job.LAYER, Job.LANGUAGE])
def test_a_key_that_acts_can_be_taken_back_by_sliding_away(desk: Desk, job: Job) -> None:
    before = desk.keyboard.layout_shown

    desk.touch().press(0, desk.at(job), desk)
    desk.touch().move(0, QPoint(500, 200), desk)
    desk.touch().release(0, QPoint(500, 200), desk)

    assert desk.said == []
    assert desk.keyboard.layout_shown == before


def test_search_and_hide_say_so_once(desk: Desk) -> None:
    desk.tap(Job.ENTER, Job.HIDE)

    assert desk.said == ["entered", "hidden"]


def test_a_touch_between_two_keys_hits_one_of_them(desk: Desk) -> None:
    key = desk.key("d")
    edge = key.mapTo(desk, QPoint(key.width() - 1, key.height() // 2))

    for place in (edge, edge + QPoint(1, 0)):
        desk.touch().press(0, place, desk)
        desk.touch().release(0, place, desk)

    assert desk.field.text() == "df"


def test_a_touch_beside_the_keys_does_nothing(desk: Desk) -> None:
    place = desk.keyboard.mapTo(desk, QPoint(3, 3))

    desk.touch().press(0, place, desk)
    desk.touch().release(0, place, desk)

    assert desk.field.text() == ""
    assert desk.said == []


def test_a_palm_on_the_page_does_not_keep_a_finger_from_typing(desk: Desk) -> None:
    palm = desk.beside.mapTo(desk, desk.beside.rect().center())

    desk.touch().press(0, palm, desk)
    desk.touch().stationary(0).press(1, desk.at("k"), desk)
    desk.touch().stationary(0).release(1, desk.at("k"), desk)
    desk.touch().release(0, palm, desk)

    assert desk.field.text() == "k"


def test_a_press_shows_on_the_key_and_long_enough_to_be_seen(desk: Desk, qtbot: QtBot) -> None:
    key = desk.key("m")
    assert not key.is_lit()

    desk.tap("m")

    assert key.is_lit()
    qtbot.waitUntil(lambda: not key.is_lit(), timeout=1000)


def test_touches_that_the_system_takes_back_leave_nothing_pressed(desk: Desk) -> None:
    desk.touch().press(0, desk.at("erase"), desk)
    desk.keyboard.hide()
    desk.keyboard.show()

    assert not desk.key("erase")._again.isActive()
    desk.touch().release(0, desk.at("erase"), desk)
    desk.tap("b")
    assert desk.field.text() == "b"


# ---------------------------------------------------------------- erase


def test_erase_takes_one_letter_away(desk: Desk) -> None:
    desk.field.setText("stents")

    desk.tap(Job.ERASE)

    assert desk.field.text() == "stent"


def test_erase_goes_on_while_it_is_held(desk: Desk, qtbot: QtBot) -> None:
    desk.field.setText("stents")
    desk.touch().press(0, desk.at(Job.ERASE), desk)

    qtbot.waitUntil(lambda: len(desk.field.text()) < 4, timeout=3000)

    desk.touch().release(0, desk.at(Job.ERASE), desk)
    left = desk.field.text()
    qtbot.wait(300)  # longer than it takes to go on
    assert desk.field.text() == left


def test_a_letter_that_is_held_comes_once(desk: Desk, qtbot: QtBot) -> None:
    desk.touch().press(0, desk.at("x"), desk)

    qtbot.wait(800)  # longer than Erase waits

    desk.touch().release(0, desk.at("x"), desk)
    assert desk.field.text() == "x"


# ---------------------------------------------------------------- layers


def test_a_second_layer_has_the_accents(desk: Desk) -> None:
    desk.tap(Job.LAYER)
    assert desk.keyboard.layout_shown.layer is Layer.ACCENTS

    desk.tap("ñ", "á", "é", Job.LAYER, "a")

    assert desk.field.text() == "ñáéa"


def test_a_key_changes_the_language_of_the_letters(desk: Desk) -> None:
    before = [key.cap.letter for key in desk.keyboard.every_key()]

    desk.tap(Job.LANGUAGE, "ñ", Job.LANGUAGE)

    assert desk.field.text() == "ñ"
    assert [key.cap.letter for key in desk.keyboard.every_key()] == before


@pytest.mark.parametrize("languages", [(), ("en",), ("es",)])
def test_with_one_language_there_is_no_key_for_it(
    make_theme: ThemeMaker, qtbot: QtBot, languages: tuple[str, ...]
) -> None:
    keyboard = Keyboard(make_theme(KIOSK), "en", languages=languages)
    qtbot.addWidget(keyboard)

    assert Job.LANGUAGE not in [key.cap.job for key in keyboard.every_key()]


def test_a_finger_that_rests_while_the_letters_change_is_harmless(desk: Desk) -> None:
    desk.tap(Job.LANGUAGE)
    resting = desk.at("ñ")
    desk.touch().press(0, resting, desk)
    for job in (Job.LANGUAGE, Job.LAYER):
        place = desk.at(job)
        desk.touch().stationary(0).press(1, place, desk)
        desk.touch().stationary(0).release(1, place, desk)
    desk.touch().release(0, resting, desk)

    assert desk.field.text() == "ñ"


@pytest.fixture
def low(make_theme: ThemeMaker, show: Callable[..., None]) -> Desk:
    made = Desk(Keyboard(make_theme(KIOSK), "en", languages=BOTH, writes=True, low=True))
    show(made, 1024, 500)
    made.field.setFocus()
    return made


def test_on_a_low_keyboard_digits_are_behind_a_key(low: Desk) -> None:
    low.tap("v", Job.DIGITS, "2", "0", Job.ERASE, "-", Job.LAYER, "ñ", Job.ERASE)
    assert low.field.text() == "v2-"
    assert low.keyboard.layout_shown.layer is Layer.ACCENTS

    low.tap(Job.DIGITS, "7", Job.DIGITS, Job.CAPITALS, "Q", "a", Job.ERASE, Job.ENTER)

    assert low.field.text() == "v2-7Q"
    assert low.said == ["entered"]


def test_tab_and_arrow_keys_walk_a_low_keyboard_and_its_layers(low: Desk) -> None:
    press(low, Qt.Key.Key_Tab)
    first = focused()

    press(low, *([Qt.Key.Key_Down] * 3), *([Qt.Key.Key_Left] * 5))
    assert (first, focused()) == ("q", Job.DIGITS)
    press(low, Qt.Key.Key_Return, *([Qt.Key.Key_Up] * 3), Qt.Key.Key_Return)

    assert low.field.text() == "1"


def test_the_focus_stays_on_a_key_in_every_layer_of_a_low_keyboard(low: Desk) -> None:
    press(low, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Down, *([Qt.Key.Key_Right] * 9))
    assert focused() == Job.ERASE

    low.tap(Job.DIGITS)  # has no key for capitals in that row

    assert focused() == Job.ERASE


def test_a_low_keyboard_is_less_high_by_a_row(make_theme: ThemeMaker, qtbot: QtBot) -> None:
    tall, flat = (Keyboard(make_theme(KIOSK), "en", low=low) for low in (False, True))
    for each in (tall, flat):
        qtbot.addWidget(each)
    row = next(tall.every_key()).sizeHint().height()

    assert flat.sizeHint().height() <= tall.sizeHint().height() - row


# ---------------------------------------------------------------- mouse


def test_the_mouse_types_too_and_does_not_take_the_focus(desk: Desk) -> None:
    for letter in "dvt":
        QTest.mouseClick(desk.windowHandle(), LEFT, pos=desk.at(letter))
    QTest.mouseClick(desk.windowHandle(), LEFT, pos=desk.at(Job.ENTER))

    assert desk.field.text() == "dvt"
    assert desk.said == ["entered"]
    assert QApplication.focusWidget() is desk.field


def test_two_quick_clicks_are_two_letters(desk: Desk) -> None:
    QTest.mouseClick(desk.windowHandle(), LEFT, pos=desk.at("l"))
    QTest.mouseDClick(desk.windowHandle(), LEFT, pos=desk.at("l"))

    assert desk.field.text() == "lll"  # the test's double click is two presses of its own


def test_another_button_of_the_mouse_does_nothing(desk: Desk) -> None:
    QTest.mouseClick(desk.windowHandle(), Qt.MouseButton.RightButton, pos=desk.at("l"))

    assert desk.field.text() == ""


def test_the_mouse_can_slide_away_from_a_key_that_acts(desk: Desk) -> None:
    QTest.mousePress(desk.windowHandle(), LEFT, pos=desk.at(Job.HIDE))
    QTest.mouseMove(desk.windowHandle(), QPoint(400, 150))
    QTest.mouseRelease(desk.windowHandle(), LEFT, pos=QPoint(400, 150))

    assert desk.said == []


# ---------------------------------------------------------------- keys


def press(desk: Desk, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(desk.windowHandle(), key)


def focused() -> str:
    key = QApplication.focusWidget()
    assert isinstance(key, Key)
    return key.cap.letter.strip() or key.cap.job


def test_tab_comes_to_the_keyboard_and_arrow_keys_go_on(desk: Desk) -> None:
    press(desk, Qt.Key.Key_Tab)
    first = focused()

    press(desk, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down)

    assert (first, focused()) == ("q", "d")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_that_is_stood_on_types_by_the_keyboard(desk: Desk, key: Qt.Key) -> None:
    press(desk, Qt.Key.Key_Tab, Qt.Key.Key_Right, key, key)

    assert desk.field.text() == "ww"
    assert focused() == "w"


def test_tab_leaves_the_keyboard_and_comes_back_to_the_same_key(desk: Desk) -> None:
    press(desk, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is desk.field

    press(desk, Qt.Key.Key_Backtab)

    assert focused() == "w"


def test_escape_on_a_key_asks_for_the_keyboard_to_go(desk: Desk) -> None:
    press(desk, Qt.Key.Key_Tab, Qt.Key.Key_Escape)

    assert desk.said == ["hidden"]


def test_the_focus_moves_on_when_its_key_goes(desk: Desk) -> None:
    desk.tap(Job.LANGUAGE)
    press(desk, Qt.Key.Key_Tab, Qt.Key.Key_Down)
    press(desk, *([Qt.Key.Key_Right] * 9))
    assert focused() == "ñ"

    desk.tap(Job.LANGUAGE)

    assert focused() == "l"
    press(desk, Qt.Key.Key_Return)
    assert desk.field.text() == "l"


def test_the_ring_shows_around_the_key_that_is_stood_on(desk: Desk) -> None:
    key = desk.key("q")
    plain = key.face()

    press(desk, Qt.Key.Key_Tab)

    assert key.shows_ring
    assert key.face().width() == plain.width() - 2 * (8 - GAP)


# ---------------------------------------------------------------- screen reader


def test_a_screen_reader_meets_named_buttons(desk: Desk) -> None:
    for key in desk.keyboard.every_key():
        found = QAccessible.queryAccessibleInterface(key)
        assert found.role() == QAccessible.Role.Button
        assert found.text(QAccessible.Text.Name) == key.accessibleName() != ""
    assert desk.key("ñ" if desk.tap(Job.LAYER) else "á").accessibleName() == "a with acute accent"


def test_a_screen_reader_can_press_a_key(desk: Desk, qtbot: QtBot) -> None:
    action = QAccessible.queryAccessibleInterface(desk.key("h")).actionInterface()

    action.doAction(action.pressAction())

    qtbot.waitUntil(lambda: desk.field.text() == "h")  # Qt shows the press first


# ---------------------------------------------------------------- mashing


class Hands:
    """Ten fingers that come and go at random; remembers what they must have typed."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self.desk, self.dice = desk, random.Random(seed)
        self.down: dict[int, QPoint] = {}
        self.expected: list[str] = []
        self.letters = [key for key in desk.keyboard.every_key() if key.cap.letter]

    def moment(self) -> None:
        """Let each finger stay, slide, leave or come; all of it in one event."""
        touch, moved = self.desk.touch(), False
        for finger in range(10):
            if finger in self.down:
                self._go_on(touch, finger)
                moved = True
            elif self.dice.random() < 0.5:
                key = self.dice.choice(self.letters)
                inside = QPoint(
                    *(self.dice.randrange(1, side - 1) for side in key.size().toTuple())
                )
                self.down[finger] = key.mapTo(self.desk, inside)
                touch.press(finger, self.down[finger], self.desk)
                self.expected.append(key.cap.letter)
                moved = True
        if moved:
            touch.commit()

    def _go_on(self, touch: Touch, finger: int) -> None:
        match self.dice.randrange(3):
            case 0:
                touch.stationary(finger)
            case 1:
                spot = QPoint(self.dice.randrange(1080), self.dice.randrange(760))
                touch.move(finger, spot, self.desk)
            case _:
                touch.release(finger, self.down.pop(finger), self.desk)

    def leave(self) -> None:
        """Take all fingers away."""
        touch = self.desk.touch()
        for finger, place in self.down.items():
            touch.release(finger, place, self.desk)
        if self.down:
            touch.commit()
        self.down.clear()


@pytest.mark.parametrize("seed", range(3))
def test_mashing_types_every_press_exactly_once(desk: Desk, seed: int) -> None:
    hands, typed = Hands(desk, seed), []
    desk.keyboard.typed.connect(typed.append)

    for _ in range(200):
        hands.moment()
    hands.leave()

    assert len(hands.expected) > 300
    assert sorted(typed) == sorted(hands.expected)
    assert not any(key._fingers for key in desk.keyboard.every_key())


@pytest.mark.parametrize("seed", range(3))
def test_mashing_on_every_key_and_beside_raises_nothing(desk: Desk, seed: int) -> None:
    hands = Hands(desk, seed)

    for _ in range(100):
        hands.letters = list(desk.keyboard.every_key())
        hands.moment()
        if hands.dice.random() < 0.05:
            desk.keyboard.hide()
            desk.keyboard.show()
    hands.leave()

    assert not any(key._fingers for key in desk.keyboard.every_key())
    desk.field.clear()
    desk.tap("1")
    assert desk.field.text() == "1"


# ---------------------------------------------------------------- room


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
@pytest.mark.parametrize("percent", [100, 125, 150, 200])
@pytest.mark.parametrize("width", [1024, 1366, 1920])
@pytest.mark.parametrize("lang", BOTH)
@pytest.mark.parametrize("low", [False, True], ids=["tall", "low"])
def test_keys_fit_at_every_size(
    make_theme: ThemeMaker,
    qtbot: QtBot,
    width: int,
    percent: int,
    lang: str,
    name: str,
    low: bool,
) -> None:
    theme = make_theme(KIOSK, name, percent)
    keyboard = Keyboard(theme, lang, languages=BOTH, low=low)
    qtbot.addWidget(keyboard)
    keyboard.resize(width, keyboard.sizeHint().height())
    keyboard.grab()  # lays it out

    for _ in range(3 if low else 2):
        keys = list(keyboard.every_key())
        for key in keys:
            assert key.text_fits(), key.text()
            assert min(key.face().width(), key.face().height()) >= theme.target("sm")
            assert keyboard.rect().contains(key.geometry())
        for one, other in pairwise(keys):
            assert not one.geometry().intersects(other.geometry())
        keyboard.show_layout(keyboard.layout_shown)
        job = Job.DIGITS if low and keyboard.layout_shown.layer is Layer.ACCENTS else Job.LAYER
        next(key for key in keys if key.cap.job is job).click()
    assert keyboard.height() < 420


def test_keys_grow_with_the_width(make_theme: ThemeMaker, qtbot: QtBot) -> None:
    theme, widths = make_theme(KIOSK), []
    for width in (1080, 1920):
        keyboard = Keyboard(theme, "en")
        qtbot.addWidget(keyboard)
        keyboard.resize(width, keyboard.sizeHint().height())
        keyboard.grab()
        widths.append(next(iter(keyboard.every_key())).width())

    assert widths[1] > widths[0] * 1.7


def test_large_text_makes_larger_letters(make_theme: ThemeMaker, qtbot: QtBot) -> None:
    sizes = []
    for percent in (100, 200):
        keyboard = Keyboard(make_theme(KIOSK, percent=percent), "en")
        qtbot.addWidget(keyboard)
        keyboard.resize(1080, keyboard.sizeHint().height())
        keyboard.grab()
        sizes.append(next(iter(keyboard.every_key()))._letters().pixelSize())

    assert sizes[1] > sizes[0]


def test_the_touch_screen_of_these_tests_is_one() -> None:
    assert touch_screen().type() == QInputDevice.DeviceType.TouchScreen
