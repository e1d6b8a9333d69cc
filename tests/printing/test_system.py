# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A machine with the library of CUPS has its queue, any other has none that is known."""

from __future__ import annotations

import pytest

from edu_app.printing import system
from edu_app.printing.cups import CupsSpool
from edu_app.printing.libcups import load
from edu_app.printing.unknown import UnknownSpool


def test_the_library_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = CupsSpool if load() is not None else UnknownSpool

    assert type(system.spool_of_this_machine()) is expected


def test_without_the_library_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "load", lambda: None)

    assert type(system.spool_of_this_machine()) is UnknownSpool
