# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Puts the bar of the pen and the easel together: whichever changes first, both have one pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from edu_app.features.consult.pen_bar_view import PenBar

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.features.consult.easel_view import Easel


def make_pens(easel: Easel, context: Context) -> PenBar:
    """Return the bar of the pen."""
    shape = context.shape
    big = shape.portrait or shape.large
    bar = PenBar(context.theme, context.session.consultation, big=big)
    bar.pen_changed.connect(easel.take)
    easel.pen_changed.connect(bar.take)
    return bar
