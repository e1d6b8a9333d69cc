# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which paper is used: that of the clinic's file, else what is usual where the machine stands."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
"""What stands in the clinic's file to the size of the paper."""


def paper_of(name: str, locale: QLocale | None = None) -> QPageSize.PageSizeId:
    """Return the paper of a name; for an empty one that of a locale, None for the system's own."""
    if name in PAPERS:
        return PAPERS[name]
    system = (locale or QLocale.system()).measurementSystem()
    inches = system is QLocale.MeasurementSystem.ImperialUSSystem
    return PAPERS["letter" if inches else "a4"]
