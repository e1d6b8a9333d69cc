# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What monkeys do to a kiosk: seeded, bounded, and nothing that only the system could do. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from random import Random


class Prank(StrEnum):
    """One kind of thing that is done to the window."""

    TAP = "tap"
    FINGERS = "fingers"
    """Two to ten come down in any order, move, and go in any order."""
    PALM = "palm"
    DRAG = "drag"
    """One finger along a crooked way, often from an edge."""
    HOLD = "hold"
    """One finger rests."""
    CANCEL = "cancel"
    """A touch that the system takes back."""
    KEY = "key"
    WORD = "word"
    MOUSE = "mouse"
    WHEEL = "wheel"
    SIZE = "size"
    """The window is made smaller, moved, or put on another display."""
    STATE = "state"
    """It is put away, or no longer full."""
    PASTE = "paste"
    DROP = "drop"
    CLOSE = "close"
    MENU = "menu"
    TIME = "time"
    """Nobody comes for a while."""


WEIGHTS = {
    **{Prank.TAP: 30, Prank.FINGERS: 14, Prank.PALM: 6, Prank.DRAG: 12, Prank.HOLD: 2},
    **{Prank.CANCEL: 2, Prank.KEY: 24, Prank.WORD: 4, Prank.MOUSE: 12, Prank.WHEEL: 6},
    **{Prank.SIZE: 1, Prank.STATE: 1, Prank.PASTE: 3, Prank.DROP: 2, Prank.CLOSE: 2},
    **{Prank.MENU: 2, Prank.TIME: 1},
}
KEYS = (
    *("Key_Escape", "Key_Tab", "Key_Backtab", "Key_Return", "Key_Enter", "Key_Space"),
    *("Key_Up", "Key_Down", "Key_Left", "Key_Right", "Key_PageUp", "Key_PageDown"),
    *("Key_Home", "Key_End", "Key_Insert", "Key_Delete", "Key_Backspace", "Key_Menu"),
    *(f"Key_F{number}" for number in range(1, 13)),
    *(f"Key_{letter}" for letter in "ACDEFHIJKLNOPQRSTUVWXZ"),
    *("Key_Plus", "Key_Minus", "Key_0", "Key_1", "Key_Slash", "Key_Question"),
    *("Key_Back", "Key_Forward", "Key_HomePage", "Key_Search", "Key_Help", "Key_Print"),
    *("Key_SysReq", "Key_Pause", "Key_Meta", "Key_Super_L", "Key_Alt", "Key_Control", "Key_Shift"),
    *("Key_LaunchMail", "Key_LaunchMedia", "Key_Calculator", "Key_Sleep", "Key_PowerOff"),
    *("Key_VolumeMute", "Key_MediaPlay", "Key_Copy", "Key_Paste", "Key_Cut", "Key_Undo"),
    *("Key_Open", "Key_Close", "Key_New", "Key_Save", "Key_Exit", "Key_WWW", "Key_Favorites"),
    *("Key_Eject", "Key_ScreenSaver", "Key_Tools", "Key_Hangul", "Key_Kanji", "Key_Multi_key"),
)
MODIFIERS = ("ControlModifier", "AltModifier", "ShiftModifier", "MetaModifier")
WORDS = (
    *("stent", "1234567890", "000000", "%n%s{}", "../../etc/passwd", "<b>x</b>", "file:///"),
    *("javascript:", "a" * 80, "\u202e\u200b\u0000", "(((((((((", "topic:risks", "cmd.exe\n"),
)
BUTTONS = (
    *("LeftButton", "LeftButton", "RightButton", "MiddleButton", "BackButton", "ForwardButton"),
    "ExtraButton3",
)
FEWEST_FINGERS, MOST_FINGERS = 2, 10
EDGE = 0.01

Point = tuple[float, float]
"""A place of the window, as shares of its width and height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing that a monkey does."""

    prank: Prank
    points: tuple[Point, ...] = ()
    """Where it happens, or the way a finger takes; of several fingers, first from, then to."""
    name: str = ""
    """A key, a button, a word."""
    modifiers: tuple[str, ...] = ()
    number: int = 0
    """How often, how far, how long or which."""

    def __str__(self) -> str:
        places = " ".join(f"{x:.2f},{y:.2f}" for x, y in self.points[:3])
        parts = (self.prank, self.name, "+".join(self.modifiers), places, self.number or "")
        return " ".join(str(part) for part in parts if part != "")


class Monkey:
    """Thinks of one thing after the other; the same seed thinks of the same."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)

    def think(self) -> Act:
        """Return what it does next."""
        chance = self.chance
        (prank,) = chance.choices(tuple(WEIGHTS), tuple(WEIGHTS.values()))
        return Act(
            prank=prank,
            points=self._points(prank),
            name=self._name(prank),
            modifiers=self._modifiers(prank),
            number=chance.randrange(8),
        )

    def _points(self, prank: Prank) -> tuple[Point, ...]:
        chance = self.chance
        match prank:
            case Prank.FINGERS:
                return tuple(
                    self._point()
                    for _each in range(2 * chance.randint(FEWEST_FINGERS, MOST_FINGERS))
                )
            case Prank.PALM:
                x, y = self._point()
                count = 2 * chance.randint(4, MOST_FINGERS)
                return tuple((_near(chance, x), _near(chance, y)) for _each in range(count))
            case Prank.DRAG:
                ways = tuple(self._point() for _each in range(chance.randint(2, 6)))
                return (self._edge(), *ways) if chance.random() < 0.4 else ways
            case Prank.HOLD if chance.random() < 0.4:
                return ((EDGE, EDGE),)
            case _:
                return (self._point(), self._point())

    def _point(self) -> Point:
        return self.chance.random(), self.chance.random()

    def _edge(self) -> Point:
        """Return a place at the very edge, where systems look for swipes."""
        along, side = self.chance.random(), self.chance.choice((EDGE, 1 - EDGE))
        return (side, along) if self.chance.random() < 0.5 else (along, side)

    def _name(self, prank: Prank) -> str:
        match prank:
            case Prank.KEY:
                return self.chance.choice(KEYS)
            case Prank.WORD | Prank.PASTE | Prank.DROP:
                return self.chance.choice(WORDS)
            case Prank.MOUSE:
                return self.chance.choice(BUTTONS)
            case _:
                return ""

    def _modifiers(self, prank: Prank) -> tuple[str, ...]:
        if prank not in (Prank.KEY, Prank.MOUSE, Prank.WHEEL) or self.chance.random() < 0.5:
            return ()
        return tuple(self.chance.sample(MODIFIERS, self.chance.randint(1, 3)))


def _near(chance: Random, share: float) -> float:
    """Return a place within the width of a hand."""
    return min(1.0, max(0.0, share + chance.uniform(-0.05, 0.05)))
