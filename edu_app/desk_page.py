# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""“Please ask at the desk”: what stands on the screen when the guide does not come up.

It uses Qt and nothing of the guide that could be what is broken: no pages, no tokens, no settings.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.machine.exits import Exit
from edu_app.machine.life import LIFE, Life
from edu_app.paths import assets_dir
from edu_app.problems import EduError
from edu_app.ui.feeder import Feeder

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

MINUTES = 10
"""Then the guide is tried again."""
# Those of the light theme. Its file is not read here: it may be what is missing.
PAPER, INK, SOFT_INK = QColor(242, 246, 247), QColor(15, 40, 48), QColor(56, 82, 91)
LARGE, SMALL = 0.075, 0.036
"""Heights of letters against the shorter side of the screen."""


class DeskPage(QWidget):
    """Fills the screen with two sentences and answers nothing."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__()
        self._app = app
        self.setWindowTitle("Vein Guide")
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAccessibleName("\n".join(sentences()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setCursor(Qt.CursorShape.BlankCursor)
        app.screenAdded.connect(self.fill)
        app.screenRemoved.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """Fill the first screen there is."""
        self.setGeometry(self._app.primaryScreen().geometry())
        self.showFullScreen()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), PAPER)
        title, below = sentences()
        side = min(self.width(), self.height())
        half = self.height() / 2
        upper = QRectF(side / 12, 0, self.width() - side / 6, half)
        lower = upper.translated(0, half + side * SMALL)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.setFont(letters(round(side * LARGE), QFont.Weight.DemiBold))
        painter.setPen(INK)
        painter.drawText(upper, int(flags | Qt.AlignmentFlag.AlignBottom), title)
        painter.setFont(letters(round(side * SMALL), QFont.Weight.Normal))
        painter.setPen(SOFT_INK)
        painter.drawText(lower, int(flags | Qt.AlignmentFlag.AlignTop), below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


def sentences() -> tuple[str, str]:
    """Return what is said."""
    say = QCoreApplication.translate
    return (
        say("desk", "Please ask at the desk"),
        say("desk", "This screen is not working right now.\nIt is not something you did."),
    )


def letters(pixels: int, weight: QFont.Weight) -> QFont:
    """Return the guide's own letters, or whatever the system has."""
    font = QFont("Atkinson Hyperlegible Next")
    font.setPixelSize(max(1, pixels))
    font.setWeight(weight)
    return font


def run_desk(life: Life = LIFE, minutes: float = MINUTES) -> int:
    """Show the page for a while; return the exit code that asks for another try."""
    app = QApplication(["vein-guide"])
    with suppress(EduError):
        for file in sorted((assets_dir() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
    life.watchdog.begin(None)
    return show_desk(app, life, minutes)


def show_desk(app: QApplication, life: Life, minutes: float) -> int:
    """Show the page with an application that is there."""
    app.setQuitOnLastWindowClosed(False)
    page = DeskPage(app)
    Feeder(page, life, page)
    page.fill()

    def leave() -> None:
        app.exit(Exit.AGAIN)

    QTimer.singleShot(round(minutes * 60_000), page, leave)
    code = app.exec()
    life.end()
    return code
