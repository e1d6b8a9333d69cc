# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which keys do anything at a kiosk. What is not listed here reaches nothing."""

from __future__ import annotations

from dataclasses import dataclass

FIRST_SPECIAL = 0x0100_0000
"""Keys from here on stand for no letter; the numbers are those of `Qt.Key`."""

_ESCAPE, _TAB, _BACKTAB, _BACKSPACE, _RETURN, _ENTER = range(FIRST_SPECIAL, FIRST_SPECIAL + 6)
_DELETE = FIRST_SPECIAL + 0x07
_HOME, _END, _LEFT, _UP, _RIGHT, _DOWN, _PAGE_UP, _PAGE_DOWN = range(
    FIRST_SPECIAL + 0x10, FIRST_SPECIAL + 0x18
)
_SHIFT, _CAPS_LOCK = FIRST_SPECIAL + 0x20, FIRST_SPECIAL + 0x24

ONCE = frozenset((_ESCAPE, _RETURN, _ENTER))
"""They answer or leave something: a key that is held down does so once."""
MOVING = frozenset(
    (
        *(_TAB, _BACKTAB, _BACKSPACE, _SHIFT, _CAPS_LOCK),
        *(_HOME, _END, _LEFT, _UP, _RIGHT, _DOWN, _PAGE_UP, _PAGE_DOWN),
    )
)
SIZES = frozenset(map(ord, "+=-_0"))
"""With Ctrl: larger text, smaller text, usual text. `_` is what Shift makes of the minus."""
SIZE_SHORTCUTS = frozenset(("Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """One key as it is pressed or let go."""

    key: int
    """As in `Qt.Key`."""
    text: str = ""
    """What the key types."""
    shift: bool = False
    ctrl: bool = False
    other: bool = False
    """Alt, the key with the window, or whatever else a keyboard has."""
    repeated: bool = False
    """The key is held down."""


def is_allowed(stroke: Stroke) -> bool:
    """Tell whether a key may reach anything when it is pressed."""
    if stroke.other:
        return False
    if stroke.ctrl:
        return stroke.key in SIZES
    if stroke.key in ONCE:
        return not stroke.repeated
    if stroke.key == _DELETE:
        return not stroke.shift  # with Shift it cuts
    return stroke.key in MOVING or _types_a_letter(stroke)


def may_rise(key: int) -> bool:
    """Tell whether a key may be let go, whatever else is held: it would stay down in a button."""
    return key < FIRST_SPECIAL or key in ONCE | MOVING or key == _DELETE


def is_shortcut_allowed(keys: str) -> bool:
    """Tell whether a shortcut, such as `Ctrl+P`, may do anything."""
    return keys in SIZE_SHORTCUTS


def _types_a_letter(stroke: Stroke) -> bool:
    """Tell a letter from what is not seen, such as a mark that turns the direction of text."""
    return stroke.key < FIRST_SPECIAL and bool(stroke.text) and stroke.text.isprintable()
