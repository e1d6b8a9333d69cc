# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Ask where a file goes. Nothing is proposed but a neutral name: the person picks the place."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def ask_place(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Return the place that the person chose; None when they went back.

    `kind` is what the window offers, such as `PDF (*.pdf)`; a name without an ending gets that of
    `name`.
    """
    # Imported here: nothing that people use one after another ever asks for a place.
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QFileDialog
    from shiboken6 import isValid

    # Where Qt draws this window itself, it would write down the folder for the next person.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    dialog = QFileDialog(parent, title, "", kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix)  # so that it asks before that file is replaced
    dialog.selectFile(name)
    chosen = dialog.exec()
    if not isValid(dialog):  # the page was built anew, or the visit ended, under it
        return None
    dialog.deleteLater()
    return Path(dialog.selectedFiles()[0]) if chosen else None
