# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What may be printed is one more or one less, in the order of the rules."""

from __future__ import annotations

from edu_app.features.staff.prints import with_print


def test_one_more_keeps_the_order() -> None:
    assert with_print(frozenset({"drawings"}), "checklist", on=True) == ("checklist", "drawings")


def test_one_less() -> None:
    assert with_print(frozenset({"pages", "drawings"}), "pages", on=False) == ("drawings",)
    assert with_print(frozenset(), "pages", on=False) == ()
