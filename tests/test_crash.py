# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whatever fails ends in one calm page and one line in the log, never in a window that is gone."""

from __future__ import annotations

import faulthandler
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMessageLogContext, Qt, QtMsgType, qWarning
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from edu_app.crash import CODE, CRASH_FILE, MOST_IN_A_ROW, CrashNet, first_line, place_of
from edu_app.library.link import Link
from edu_app.log import FILE, NAME, start_log, stop_log

REPOSITORY = Path(__file__).resolve().parent.parent


@pytest.fixture
def shown() -> list[str]:
    return []


@pytest.fixture
def net(shown: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashNet]:
    """Spread the net with a log in the test's folder, and give every hook back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    logger = logging.getLogger(NAME)
    before = logger.level, logger.propagate
    start_log(tmp_path / "log")
    made = CrashNet(shown.append)
    made.install(None)
    yield made
    made.remove()
    stop_log()
    logger.setLevel(before[0])
    logger.propagate = before[1]
    faulthandler.enable(file=sys.__stderr__)  # the net has switched off that of the tests


@pytest.fixture
def logged(net: CrashNet, tmp_path: Path) -> Callable[[], list[dict[str, object]]]:
    file = tmp_path / "log" / FILE
    return lambda: [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def fail() -> None:
    raise ValueError("a secret of somebody")


def deep_failure() -> None:
    Link.parse(None)  # type: ignore[arg-type]  # fails inside our own program


def call(hook: Callable[..., None], failing: Callable[[], None] = fail) -> None:
    """Hand an exception to a hook as Python does."""
    try:
        failing()
    except Exception:
        hook(*sys.exc_info())


# ---------------------------------------------------------------- Python


def test_an_error_is_shown_and_written_down(
    net: CrashNet, shown: list[str], logged: Callable[[], list[dict[str, object]]]
) -> None:
    call(sys.excepthook)

    assert shown == ["ValueError: a secret of somebody (unknown)"]
    assert [(line["event"], line["code"], line["where"]) for line in logged()] == [
        ("crash", CODE, "unknown")
    ]


def test_the_log_names_the_place_and_not_the_words(
    net: CrashNet, shown: list[str], logged: Callable[[], list[dict[str, object]]]
) -> None:
    call(sys.excepthook, deep_failure)

    assert str(logged()[0]["where"]).startswith("link.py:")
    assert "NoneType" in shown[0]
    assert "NoneType" not in json.dumps(logged())


def test_an_error_in_a_slot_reaches_the_net(net: CrashNet, shown: list[str], qtbot: QtBot) -> None:
    button = QPushButton("Fail")
    qtbot.addWidget(button)
    button.clicked.connect(fail)
    button.show()

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert shown == ["ValueError: a secret of somebody (unknown)"]
    assert button.isVisible()


def test_an_error_in_an_event_reaches_the_net(
    net: CrashNet, shown: list[str], qtbot: QtBot
) -> None:
    class Failing(QPushButton):
        def keyPressEvent(self, event: object) -> None:
            fail()

    button = Failing("Fail")
    qtbot.addWidget(button)
    none = Qt.KeyboardModifier.NoModifier

    QApplication.postEvent(button, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, none))

    qtbot.waitUntil(lambda: len(shown) == 1)
    assert "a secret of somebody" in shown[0]


def test_an_error_in_a_thread_reaches_the_net(net: CrashNet, shown: list[str]) -> None:
    thread = threading.Thread(target=fail)

    thread.start()
    thread.join()

    assert shown == ["ValueError: a secret of somebody (unknown)"]


def test_a_thread_that_ends_without_an_error_shows_nothing(net: CrashNet, shown: list[str]) -> None:
    threading.excepthook(
        threading.ExceptHookArgs((SystemExit, None, None, threading.current_thread()))
    )

    assert shown == []


def test_stopping_the_program_by_hand_is_no_error(
    net: CrashNet, shown: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    net.on_error(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert shown == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_before_there_is_a_window_the_error_is_printed(
    net: CrashNet, shown: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    net.show = None

    call(sys.excepthook)

    assert "a secret of somebody" in capsys.readouterr().err


# ---------------------------------------------------------------- errors in the calm page


def test_a_calm_page_that_fails_too_does_not_fail_for_ever(
    net: CrashNet, logged: Callable[[], list[dict[str, object]]]
) -> None:
    def show(_words: str) -> None:
        fail()

    net.show = show

    call(sys.excepthook)

    assert [line["where"] for line in logged()] == ["unknown", "crash page"]


def test_an_error_while_the_calm_page_opens_shows_it_once(net: CrashNet) -> None:
    opened: list[str] = []

    def show(words: str) -> None:
        opened.append(words)
        call(sys.excepthook)

    net.show = show
    call(sys.excepthook)

    assert len(opened) == 1


def test_after_many_errors_in_a_row_the_page_stays_as_it_is(
    net: CrashNet, shown: list[str], logged: Callable[[], list[dict[str, object]]]
) -> None:
    for _ in range(MOST_IN_A_ROW + 5):
        call(sys.excepthook)

    assert len(shown) == MOST_IN_A_ROW
    assert len(logged()) == MOST_IN_A_ROW + 5


def test_a_page_that_opened_well_starts_the_count_again(net: CrashNet, shown: list[str]) -> None:
    for _ in range(MOST_IN_A_ROW):
        call(sys.excepthook)

    net.calm()
    call(sys.excepthook)

    assert len(shown) == MOST_IN_A_ROW + 1


# ---------------------------------------------------------------- Qt


def test_a_complaint_of_qt_is_written_down_without_its_words(
    logged: Callable[[], list[dict[str, object]]], capsys: pytest.CaptureFixture[str]
) -> None:
    qWarning("cannot read /home/somebody/secret")

    (line,) = logged()
    assert (line["event"], line["code"]) == ("qt-message", "QtWarningMsg")
    assert "secret" not in json.dumps(line)
    assert "Qt: cannot read /home/somebody/secret" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (QtMsgType.QtWarningMsg, "This plugin does not support raise()"),
        (QtMsgType.QtWarningMsg, "libpng warning: iCCP"),
        (QtMsgType.QtWarningMsg, "QStandardPaths: XDG_RUNTIME_DIR not set"),
        (QtMsgType.QtDebugMsg, "debugging"),
        (QtMsgType.QtInfoMsg, "information"),
    ],
)
def test_what_is_harmless_is_dropped(
    net: CrashNet,
    logged: Callable[[], list[dict[str, object]]],
    capsys: pytest.CaptureFixture[str],
    kind: QtMsgType,
    text: str,
) -> None:
    net.on_qt_message(kind, QMessageLogContext(), text)

    assert logged() == []
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("kind", [QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg])
def test_worse_is_written_down_too(
    net: CrashNet, logged: Callable[[], list[dict[str, object]]], kind: QtMsgType
) -> None:
    net.on_qt_message(kind, QMessageLogContext(), "out of memory")

    assert logged()[0]["code"] == kind.name


# ---------------------------------------------------------------- hooks and files


def test_the_hooks_are_given_back(net: CrashNet) -> None:
    assert sys.excepthook == net.on_error

    net.remove()

    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
    assert not faulthandler.is_enabled()


def test_a_run_that_ended_well_leaves_no_trace(net: CrashNet, tmp_path: Path) -> None:
    net.install(tmp_path / "state")
    net.remove()

    assert not (tmp_path / "state" / CRASH_FILE).exists()
    assert first_line(tmp_path / "state") == ""


def test_a_trace_that_says_something_stays(net: CrashNet, tmp_path: Path) -> None:
    net.install(tmp_path / "state")
    (tmp_path / "state" / CRASH_FILE).write_text("a trace")

    net.remove()

    assert first_line(tmp_path / "state") == "a trace"


def test_a_folder_that_cannot_be_made_stops_nothing(
    net: CrashNet, shown: list[str], tmp_path: Path
) -> None:
    (tmp_path / "state").write_text("a file where a folder should be")

    net.install(tmp_path / "state")
    call(sys.excepthook)

    assert len(shown) == 1
    assert first_line(tmp_path / "state") == ""


def test_a_crash_below_python_leaves_a_trace_for_the_next_run(tmp_path: Path) -> None:
    code = (
        "import faulthandler, pathlib; from edu_app.crash import CrashNet; "
        f"CrashNet().install(pathlib.Path({str(tmp_path)!r})); faulthandler._sigsegv()"
    )

    ended = subprocess.run(
        (sys.executable, "-c", code), cwd=REPOSITORY, capture_output=True, check=False
    )

    assert ended.returncode != 0
    assert first_line(tmp_path) == "Fatal Python error: Segmentation fault"


def test_the_next_run_knows_how_the_one_before_ended(net: CrashNet, tmp_path: Path) -> None:
    (tmp_path / CRASH_FILE).write_text("Timeout (0:00:30)!\nThread 0x1:\n")

    net.install(tmp_path)

    assert net.earlier == "Timeout (0:00:30)!"
    assert net.file is not None
    assert first_line(tmp_path) == ""


# ---------------------------------------------------------------- the place


def test_the_place_is_the_last_line_of_our_own_program() -> None:
    try:
        deep_failure()
    except TypeError as error:
        place = place_of(error.__traceback__)

    name, line = place.split(":")
    assert name == "link.py"
    assert int(line) > 0


def test_without_a_trace_the_place_is_unknown() -> None:
    assert place_of(None) == "unknown"
