# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The keys of the console: one list for the keys themselves, for hints and for the card."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from edu_app.features.consult.console import KEYED
from edu_app.words import mark


class Deed(StrEnum):
    """Something that a key does."""

    NEXT = "next"
    BACK = "back"
    SEND = "send"
    FOLLOW = "follow"
    BLANK = "blank"
    TURN = "turn"
    PEN = "pen"
    ERASER = "eraser"
    UNDO = "undo"
    REDO = "redo"
    CLEAR = "clear"
    KEEP = "keep"
    STEP = "step"
    CARD = "card"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What does one thing."""

    deed: Deed
    keys: tuple[str, ...]
    """In the form of Qt; the first is the one that hints name."""
    words: str
    shown: tuple[str, ...] = ()
    """How the card names them, where that is not as in `keys`."""


NUMBERS = tuple(str(number) for number in range(1, KEYED + 1))
KEYS = (
    Keys(
        deed=Deed.NEXT,
        keys=("Right", "Space", "PgDown"),
        words=mark("consult", "Next step"),
        shown=("→", "Space", "Page Down"),
    ),
    Keys(
        deed=Deed.BACK,
        keys=("Left", "PgUp"),
        words=mark("consult", "Step before"),
        shown=("←", "Page Up"),
    ),
    Keys(
        deed=Deed.STEP, keys=NUMBERS, words=mark("consult", "Go to step 1 to 9"), shown=("1 … 9",)
    ),
    Keys(
        deed=Deed.SEND,
        keys=("S", "Return", "Enter"),
        words=mark("consult", "Send the step to the patient’s screen"),
        shown=("S", "Enter"),
    ),
    Keys(
        deed=Deed.FOLLOW,
        keys=("F",),
        words=mark("consult", "Patient’s screen follows, or waits for you"),
    ),
    Keys(
        deed=Deed.BLANK,
        keys=("B", "."),
        words=mark("consult", "Blank the patient’s screen, or show it again"),
    ),
    Keys(deed=Deed.TURN, keys=("T",), words=mark("consult", "Turn the laptop to the patient")),
    Keys(deed=Deed.PEN, keys=("P",), words=mark("consult", "Pen, or back to the arrow")),
    Keys(deed=Deed.ERASER, keys=("E",), words=mark("consult", "Eraser, or back to the arrow")),
    Keys(deed=Deed.UNDO, keys=("Z", "Ctrl+Z"), words=mark("consult", "Take the last mark back")),
    Keys(
        deed=Deed.REDO,
        keys=("Y", "Ctrl+Y", "Ctrl+Shift+Z"),
        words=mark("consult", "Draw it again"),
        shown=("Y", "Ctrl+Y"),
    ),
    Keys(deed=Deed.CLEAR, keys=("C",), words=mark("consult", "Clear all marks")),
    Keys(deed=Deed.KEEP, keys=("K",), words=mark("consult", "Keep the picture for print")),
    Keys(deed=Deed.CARD, keys=("?",), words=mark("consult", "This card")),
)
PRESSES = ("Space", "Return", "Enter")
"""What presses a button that the keyboard has come to."""
ARROWS = ("Left", "Right", "PgUp", "PgDown")
"""What changes a slider or a choice that has the focus."""


class Holder(StrEnum):
    """What has the focus."""

    NOTHING = "nothing"
    """Nothing that keys would press or change."""
    BUTTON = "button"
    """Something to press, come to by keyboard."""
    CHOICE = "choice"
    """Something that arrow keys change."""
    FIELD = "field"
    """Somebody types."""
    ELSEWHERE = "elsewhere"
    """A sheet lies over the console."""


def is_free(key: str, holder: Holder) -> bool:
    """Tell whether a key is the console's while the focus is on something."""
    match holder:
        case Holder.FIELD | Holder.ELSEWHERE:
            return False
        case Holder.BUTTON:
            return key not in PRESSES
        case Holder.CHOICE:
            return key not in PRESSES and key not in ARROWS
        case _:
            return True


def keys_of(deed: Deed) -> tuple[str, ...]:
    """Return how the keys of a deed are called."""
    found = next(each for each in KEYS if each.deed is deed)
    return found.shown or found.keys


def hint(words: str, deed: Deed) -> str:
    """Return words with the key that does the same, such as `Blank screen (B)`."""
    return f"{words} ({keys_of(deed)[0]})"
