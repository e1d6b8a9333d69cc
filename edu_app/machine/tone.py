# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A short, soft tone as a row of numbers: made here, so that no file has to come along."""

from __future__ import annotations

import math
import struct

RATE = 44_100
"""Numbers a second."""
SECONDS = 0.6
HERTZ = 523.25
"""A high C: old ears hear it well, which they no longer do above some 2000 Hz."""
LOUDEST = 0.2
"""Of what the device can do; the system's own volume says how loud that is."""
RISE_SECONDS = 0.03
"""A tone that begins at once clicks."""
FULL = 32_767


def samples() -> bytes:
    """Return the tone as 16-bit numbers, one channel, little end first."""
    count = round(RATE * SECONDS)
    return struct.pack(f"<{count}h", *(round(_at(index / RATE) * FULL) for index in range(count)))


def as_wave(sound: bytes) -> bytes:
    """Return samples as a WAV file."""
    kind = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, RATE, 2 * RATE, 2, 16)
    body = kind + struct.pack("<4sI", b"data", len(sound)) + sound
    return struct.pack("<4sI4s", b"RIFF", len(body) + 4, b"WAVE") + body


def _at(second: float) -> float:
    """Return the tone at a moment: it swells, and fades like a bell that is hardly touched."""
    rise = min(1.0, second / RISE_SECONDS)
    fade = 0.5 * (1 + math.cos(math.pi * second / SECONDS))
    wave = 0.8 * math.sin(2 * math.pi * HERTZ * second)
    wave += 0.2 * math.sin(4 * math.pi * HERTZ * second)  # without it a small speaker stays silent
    return LOUDEST * rise * fade * wave
