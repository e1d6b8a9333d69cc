# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The bare host promises nothing: whoever stands behind it has to say what each name does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.feature import Ending
from edu_app.settings import DEFAULTS
from edu_app.shell.host import WindowHost
from edu_app.ui.host import Host

NAMES: dict[str, Callable[[Host], object]] = {
    "window": lambda host: host.window,
    "page": lambda host: host.page,
    "cover": lambda host: host.cover,
    "context": lambda host: host.context(),
    "languages": lambda host: host.languages(),
    "begin_visit": lambda host: host.begin_visit("en"),
    "end_visit": lambda host: host.end_visit(Ending.PERSON),
    "put_cover": lambda host: host.put_cover(QWidget()),
    "lift_cover": lambda host: host.lift_cover(),
    "lay": lambda host: host.lay(QWidget(), 100, key="card"),
    "take_settings": lambda host: host.take_settings(DEFAULTS),
    "leave": lambda host: host.leave(0),
}


@pytest.mark.parametrize("name", NAMES)
def test_every_name_has_to_be_filled_in(qapp: QApplication, name: str) -> None:
    del qapp  # there must be one
    with pytest.raises(NotImplementedError):
        NAMES[name](Host())


def test_the_window_fills_in_all_of_them() -> None:
    own = {name for name in vars(Host) if not name.startswith("_")}
    promised = own & set(NAMES)

    assert promised == set(NAMES)
    assert all(name in vars(WindowHost) for name in promised)
