# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Ways out of a kiosk through dialogs of the toolkit: proof that none is ever made."""

from __future__ import annotations

import random

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import (
    QAbstractPrintDialog,
    QPageSetupDialog,
    QPrintDialog,
    QPrintPreviewDialog,
)
from PySide6.QtWidgets import (
    QColorDialog,
    QDialog,
    QErrorMessage,
    QFileDialog,
    QFontDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QProgressDialog,
    QWizard,
)

from edu_app.gallery import settle
from edu_app.printing.cups import CupsSpool
from edu_app.printing.libcups import load
from edu_app.settings import Settings
from edu_app.ui import print_room
from edu_app.ui.control import TAPS, Control
from tests.features.kiosk.standing import Kiosk
from tests.stage import place

DIALOGS = (
    *(QDialog, QFileDialog, QColorDialog, QFontDialog, QInputDialog, QMessageBox, QErrorMessage),
    *(QProgressDialog, QWizard, QMenu, QAbstractPrintDialog, QPrintDialog, QPageSetupDialog),
    QPrintPreviewDialog,
)
ASKING = ("get", "saveFileContent", "question", "warning", "information", "critical", "about")
"""Beginnings of the names of what opens a dialog without making it first."""
PLACES = (
    *("home:", "topic:risks", "topic:symptoms", "faq:", "glossary:", "term:stent"),
    *(
        "diagram:",
        "diagram:pelvic-veins",
        "diagram:narrowing",
        "tel:911",
        "checklist:",
        "checklist:where",
        "checklist:about",
    ),
    *("checklist:take", "print:page#risks", "search:", "about:"),
)
PRESSES = 8
"""On each page; with another seed each would be another visit."""


class DialogMadeError(Exception):
    """The guide has made what it must never make here."""


def a_whole_visit_without_any(kiosk: Kiosk) -> None:
    """Go everywhere and press what is there, while each dialog fails when it is made."""
    kiosk.window.take_settings(
        Settings(kiosk_prints=frozenset({"checklist", "pages", "drawings"}), printer="none")
    )
    chance, made = random.Random(11), []
    with pytest.MonkeyPatch.context() as patch:
        forbid(patch, made)
        print_nowhere(patch, kiosk)
        for link in PLACES:
            kiosk.go(link)
            for _ in range(PRESSES):
                press_something(kiosk, chance)
            kiosk.stands()
        kiosk.window.show_crash("ZeroDivisionError")
        press_something(kiosk, chance)
        kiosk.window.end_visit()
        settle()

    assert made == []


def forbid(patch: pytest.MonkeyPatch, made: list[str]) -> None:
    """Let each dialog fail that is made, or opened without being made by us."""

    def fail(*_arguments: object, **_named: object) -> None:
        made.append("a dialog")
        raise DialogMadeError

    for kind in DIALOGS:
        patch.setattr(kind, "__init__", fail)
        for name in dir(kind):
            if name.startswith(ASKING) and name in vars(kind):
                patch.setattr(kind, name, fail)
    patch.setattr(QDesktopServices, "openUrl", fail)


def print_nowhere(patch: pytest.MonkeyPatch, kiosk: Kiosk) -> None:
    """Give the guide a print service that is not there."""
    library = load()
    if library is not None:
        spool = CupsSpool(library, str(kiosk.folder / "nowhere.sock"))
        patch.setattr(print_room, "spool_of_this_machine", lambda: spool)


def press_something(kiosk: Kiosk, chance: random.Random) -> None:
    """Press one of the controls that can be seen."""
    settle()
    controls = [
        each
        for each in kiosk.window.findChildren(Control)
        if each.isVisible() and each.isEnabled() and not each.visibleRegion().isEmpty()
    ]
    TAPS.forget()
    chance.choice(controls).click()
    settle()
    assert place(kiosk.window)
