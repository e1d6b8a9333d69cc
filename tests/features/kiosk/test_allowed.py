# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The keys of a kiosk: letters and moving about, larger text, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from edu_app.features.kiosk.allowed import (
    FIRST_SPECIAL,
    SIZE_SHORTCUTS,
    Stroke,
    is_allowed,
    is_shortcut_allowed,
    may_rise,
)

Key = Qt.Key
PASSES = (
    *(Key.Key_Escape, Key.Key_Tab, Key.Key_Backtab, Key.Key_Backspace, Key.Key_Return),
    *(Key.Key_Enter, Key.Key_Delete, Key.Key_Home, Key.Key_End, Key.Key_Left, Key.Key_Up),
    *(Key.Key_Right, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Shift),
    Key.Key_CapsLock,
)
TYPED = {Key.Key_A: "a", Key.Key_Ntilde: "ñ", Key.Key_7: "7", Key.Key_Question: "?"}
TYPED |= {Key.Key_Space: " ", Key.Key_Minus: "-", Key.Key_Slash: "/", Key.Key_0: "0"}
SPECIAL = [key for key in Key if key.value >= FIRST_SPECIAL]


def test_of_all_special_keys_only_these_pass() -> None:
    passes = {key for key in SPECIAL if is_allowed(Stroke(key=key.value))}

    assert passes == set(PASSES)
    assert len(SPECIAL) > 300


@pytest.mark.parametrize("key", TYPED, ids=lambda key: key.name)
def test_a_letter_passes_alone_and_with_shift_only(key: Qt.Key) -> None:
    text = TYPED[key]

    assert is_allowed(Stroke(key=key.value, text=text))
    assert is_allowed(Stroke(key=key.value, text=text.upper(), shift=True))
    assert is_allowed(Stroke(key=key.value, text=text, repeated=True))
    assert not is_allowed(Stroke(key=key.value, text=text, other=True))


def test_with_control_only_the_size_of_the_text_changes() -> None:
    passes = {key for key in Key if is_allowed(Stroke(key=key.value, ctrl=True))}

    assert passes == {
        *(Key.Key_Plus, Key.Key_Equal, Key.Key_Minus, Key.Key_Underscore, Key.Key_0),
    }


@pytest.mark.parametrize("key", PASSES, ids=lambda key: key.name)
def test_nothing_passes_with_alt_or_the_key_of_the_system(key: Qt.Key) -> None:
    assert not is_allowed(Stroke(key=key.value, other=True))
    assert not is_allowed(Stroke(key=key.value, other=True, ctrl=True))
    assert not is_allowed(Stroke(key=key.value, ctrl=True))


@pytest.mark.parametrize(
    "letter", ["\u202e", "\u200b", "\u2066", "\ufeff", "\x1b", "\x00", "\n", "\ud800", ""]
)
def test_what_is_not_seen_is_not_typed(letter: str) -> None:
    assert not is_allowed(Stroke(key=ord("A"), text=letter))


def test_delete_with_shift_would_cut() -> None:
    assert not is_allowed(Stroke(key=Key.Key_Delete.value, shift=True))


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Escape])
def test_a_key_that_lies_on_return_answers_once(key: Qt.Key) -> None:
    assert is_allowed(Stroke(key=key.value))
    assert not is_allowed(Stroke(key=key.value, repeated=True))


def test_a_held_arrow_goes_on_moving() -> None:
    assert is_allowed(Stroke(key=Key.Key_Down.value, repeated=True))


def test_what_was_pressed_may_be_let_go_whatever_is_held() -> None:
    rises = {key for key in SPECIAL if may_rise(key.value)}

    assert rises == set(PASSES)
    assert may_rise(ord(" "))


@pytest.mark.parametrize("keys", ["Ctrl+P", "F1", "Alt+F4", "Ctrl+Q", "Alt+A", "/", "Ctrl+K", ""])
def test_no_other_shortcut_does_anything(keys: str) -> None:
    assert not is_shortcut_allowed(keys)


def test_the_shortcuts_for_the_size_of_the_text_do() -> None:
    assert all(is_shortcut_allowed(keys) for keys in SIZE_SHORTCUTS)
