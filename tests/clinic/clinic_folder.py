# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A folder with a clinic's file for tests, and logos beside it."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

SVG = b"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">
  <path fill="#336699" d="M0 0H20V40Z"/>
</svg>
"""
WHOLE = """\
name = " Vein Clinic "
phone = "555 0100"
address = ["12 Mill Lane", "Springfield"]
hours = ["Monday 8 to 5"]
emergency-number = "112"
logo = "logo.svg"
languages = ["en", "es"]
[printing]
printer = "Front Desk"
paper = "A4"
[kiosk]
prints = ["checklist", "pages"]
pin-hash = "PIN"
idle-seconds = 120
attract = false
tone = false
open = [" Mon-Fri  07:30-18:00"]
restart-at = "02:15 "
counts = true
[screen]
mm-per-px = 0.25
display = " HDMI-1 "
"""
PIN = "135790"
# Made once by `hash_pin` at its usual cost, which is dear on purpose.
PIN_HASH = "scrypt$32768$8$3$MDEyMzQ1Njc4OWFiY2RlZg==$Il7a46icBBiBANPb6OUE7UB0806RNNL+f54ZKIQThOM="


def chunk(kind: bytes, body: bytes) -> bytes:
    """Return one part of a PNG."""
    tail = struct.pack(">I", zlib.crc32(kind + body))
    return struct.pack(">I", len(body)) + kind + body + tail


def png(width: int, height: int, *, colors: int = 2, pixels: bytes | None = None) -> bytes:
    """Return a PNG of one color, or one with these packed pixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, colors, 0, 0, 0)
    if pixels is None:
        pixels = zlib.compress((b"\0" + b"\x7f" * width * 3) * height)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


class ClinicFolder:
    """A folder with a clinic's file in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "clinic.toml"

    def write(self, text: str | bytes) -> Path:
        """Put a text into the file."""
        self.path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return self.path

    def logo(self, raw: bytes = SVG, name: str = "logo.svg") -> str:
        """Put a logo beside the file and return its name."""
        (self.folder / name).write_bytes(raw)
        return name

    def whole(self) -> Path:
        """Put a file there in which every key is set."""
        self.logo()
        return self.write(WHOLE.replace("PIN", PIN_HASH))
