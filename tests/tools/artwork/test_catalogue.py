# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each drawing is found by its module, and is called like it."""

from __future__ import annotations

import pytest

from tools.artwork.catalogue import MODULES, drawing


def test_a_drawing_is_called_like_its_module() -> None:
    made = drawing("follow_up_timeline")

    assert made.id == "follow-up-timeline"
    assert made.themes


def test_what_is_not_drawn_is_not_found() -> None:
    with pytest.raises(ModuleNotFoundError):
        drawing("nothing")


def test_names_are_those_of_modules() -> None:
    assert all(name.isidentifier() for name in MODULES)
