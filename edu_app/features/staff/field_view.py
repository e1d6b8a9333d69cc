# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A field with the fault below it, and a list of such fields that grows line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.features.staff.card_view import Remark
from edu_app.features.staff.clinic_form import DIALLED
from edu_app.ui.buttons import Button, ButtonKind, ButtonLook
from edu_app.ui.layouts import row
from edu_app.ui.sealed_field import SealedField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from edu_app.ui.theme import Theme


class FieldBox(QWidget):
    """Lines to type in, one or several, and what is wrong with them."""

    edited = Signal()
    """Something else is typed."""
    grown = Signal()
    """There is a line more."""

    def __init__(
        self,
        key: str,
        name: str,
        lines: Sequence[str],
        theme: Theme,
        *,
        longest: int,
        most: int = 1,
    ) -> None:
        """Take what it is called, what stands in it, and the most letters and lines."""
        super().__init__()
        self.key, self.name = key, name
        self._theme, self._longest, self._most = theme, longest, most
        self.fields: list[SealedField] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._column.addLayout(self._lines)
        self.more_button: Button | None = None
        for line in lines or ("",):
            self._add(line)
        if most > 1:
            self._build_more()
        self.fault: Remark | None = None

    def texts(self) -> tuple[str, ...]:
        """Return what stands in the lines."""
        return tuple(field.text() for field in self.fields)

    def show_fault(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        if self.fault is not None:
            self.fault.hide()
            self.fault.deleteLater()
            self.fault = None
        if words:
            self.fault = Remark(words, "circle-alert", self._theme, "warn")
            self._column.addWidget(self.fault)
        for field in self.fields:
            field.setAccessibleDescription(words)

    def _build_more(self) -> None:
        words = QCoreApplication.translate("staff", "Add a line")
        look = ButtonLook(kind=ButtonKind.GHOST, size="sm", icon="plus")
        self.more_button = Button(words, self._theme, look, name=f"{self.name}: {words}")
        self.more_button.setObjectName(f"staff-{self.key}-more")
        self.more_button.clicked.connect(self._on_more)
        self._column.addLayout(row([self.more_button, None]))
        self._settle()

    def _add(self, line: str) -> SealedField:
        number = len(self.fields) + 1
        several = QCoreApplication.translate("staff", "{name}, line {number}")
        name = several.format(name=self.name, number=number) if self._most > 1 else self.name
        field = SealedField(name, self._theme, self._longest, icon="pencil")
        field.setPlaceholderText("")
        field.digits = self.key in DIALLED
        field.setText(line)
        field.setObjectName(f"staff-{self.key}-{number}")
        field.textChanged.connect(self._on_changed)
        self._lines.addWidget(field)
        self.fields.append(field)
        return field

    def _settle(self) -> None:
        if self.more_button is not None:
            self.more_button.setVisible(len(self.fields) < self._most)

    @Slot()
    def _on_changed(self) -> None:
        self.edited.emit()

    @Slot()
    def _on_more(self) -> None:
        field = self._add("")
        self._settle()
        self.grown.emit()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.pressed.emit()
