# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A dot stands before a line."""

from __future__ import annotations

from collections.abc import Callable

from edu_app.features.consult.bullet_view import Bullet
from edu_app.ui.theme import Theme


def test_the_dot_stands_at_the_first_line(theme: Theme, show: Callable[..., None]) -> None:
    bullet = Bullet(theme)
    show(bullet, bullet.maximumWidth(), 120)
    picture = bullet.grab().toImage()
    colour = theme.colour("primary")
    rows = [
        y for y in range(picture.height()) if picture.pixelColor(picture.width() // 2, y) == colour
    ]

    assert rows
    assert max(rows) < theme.px("ui") * 1.4
