# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""No key does two things, and what has the focus keeps its own."""

from __future__ import annotations

from collections import Counter

import pytest

from edu_app.features.consult.keys import KEYS, Deed, Holder, hint, is_free, keys_of


def test_every_deed_has_keys_and_no_key_two_deeds() -> None:
    keys = Counter(key for each in KEYS for key in each.keys)

    assert {each.deed for each in KEYS} == set(Deed)
    assert [key for key, count in keys.items() if count > 1] == []
    assert all(each.words for each in KEYS)


def test_a_remote_can_lead_the_talk() -> None:
    by_deed = {each.deed: each.keys for each in KEYS}

    assert "PgDown" in by_deed[Deed.NEXT]
    assert "PgUp" in by_deed[Deed.BACK]
    assert {"B", "."} == set(by_deed[Deed.BLANK])


@pytest.mark.parametrize(
    ("key", "free"),
    [
        ("B", {Holder.NOTHING, Holder.BUTTON, Holder.CHOICE}),
        ("Space", {Holder.NOTHING}),
        ("Return", {Holder.NOTHING}),
        ("Right", {Holder.NOTHING, Holder.BUTTON}),
        ("PgDown", {Holder.NOTHING, Holder.BUTTON}),
    ],
)
def test_what_has_the_focus_keeps_its_keys(key: str, free: set[Holder]) -> None:
    assert {holder for holder in Holder if is_free(key, holder)} == free


def test_keys_are_named_as_they_are_printed_on_them() -> None:
    assert keys_of(Deed.NEXT) == ("→", "Space", "Page Down")
    assert keys_of(Deed.BLANK) == ("B", ".")
    assert hint("Blank screen", Deed.BLANK) == "Blank screen (B)"
