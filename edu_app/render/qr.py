# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A text as a square that a phone reads (QR code, ISO/IEC 18004): its dark and light modules."""

from __future__ import annotations

from dataclasses import dataclass

from edu_app.problems import EduError

QUIET = 4
"""Light modules around a code, without which a reader may not find it."""
CORRECTION = "m"
"""Level M: a reader can do without 15 percent of the code."""


class TextTooLong(EduError):  # noqa: N818  # says what happened, in words
    """No square holds so much text."""

    code = "Q-01"


@dataclass(frozen=True, slots=True)
class SquareCode:
    """Rows of modules from top to bottom; True is dark. The quiet zone is not among them."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def side(self) -> int:
        """Modules of one side, without the quiet zone."""
        return len(self.rows)

    @property
    def whole(self) -> int:
        """Modules of one side with the quiet zone."""
        return self.side + 2 * QUIET


def square_code(text: str) -> SquareCode:
    """Return the smallest code that holds a text as UTF-8; raise TextTooLong when none does."""
    # Imported here: it takes longer than a page turn, and most visits show no square.
    import segno

    try:
        made = segno.make_qr(
            text, error=CORRECTION, mode="byte", encoding="utf-8", boost_error=False
        )
    except segno.DataOverflowError as error:
        size = len(text.encode())
        sentence = f"{size:,} bytes are too much for one square code. Share them out to several."
        raise TextTooLong(sentence) from error
    return SquareCode(tuple(tuple(bool(module) for module in row) for row in made.matrix))
