# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Look through a clinic's logo before anything draws it.

The file can change while the guide runs, so whoever paints it looks through it again.
"""

from __future__ import annotations

import binascii
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

from edu_app.library.art import ArtFacts, scan_art
from edu_app.library.files import read_bytes

LARGEST_BYTES = 512 * 1024
SMALLEST_SIDE, LARGEST_SIDE = 16, 2000
MOST_PIXELS = 2_000_000
LONGEST_SHAPE = 10
"""So many times as wide as it is high, or as high as it is wide."""
MOST_NAMED = 5
"""Faults of one SVG that are said; the others are mostly of the same kind."""
SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHUNK = struct.Struct(">I4s")
HEAD = struct.Struct(">IIBBBBB")
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Numbers for each pixel, by the kind of its color."""
BYTES_OF_A_PIXEL = 8
"""At most: four numbers of two bytes."""


def logo_faults(name: str, folder: Path) -> tuple[str, ...]:
    """Say what is wrong with a logo that is named in a file of this folder."""
    windows = PureWindowsPath(name)
    if windows.root or windows.drive:
        return ("Name it from the folder of this file, such as logo.svg.",)
    ending = Path(name).suffix.lower()
    if ending not in (".svg", ".png"):
        return ("It is neither SVG nor PNG. Save the logo as one of them.",)
    try:
        raw = read_bytes(folder / name, LARGEST_BYTES)
    except FileNotFoundError:
        return (f"There is no such file in {folder}. Put it there, or take the line away.",)
    except OSError as error:
        return (f"{error.strerror}. Put a small SVG or PNG there that can be read.",)
    return _svg_faults(scan_art(raw)) if ending == ".svg" else _png_faults(raw)


def png_sides(raw: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG that is whole; None when it is not."""
    parts = list(_chunks(raw)) if raw.startswith(SIGNATURE) else []
    if not parts or parts[0][0] != b"IHDR" or parts[-1][0] != b"IEND":
        return None
    if len(parts[0][1]) != HEAD.size:
        return None
    width, height, depth, colors = HEAD.unpack(parts[0][1])[:4]
    if width * height > MOST_PIXELS:
        return width, height  # is refused for that, and so is never unpacked
    wanted = width * height * depth * CHANNELS.get(colors, 0) // 8
    pixels = b"".join(body for kind, body in parts if kind == b"IDAT")
    return (width, height) if 0 < wanted <= _unpacked_size(pixels) else None


def _chunks(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Return kind and body of each part of a PNG, up to the last or to the first that is broken."""
    at, kind = len(SIGNATURE), b""
    while kind != b"IEND" and at + CHUNK.size <= len(raw):
        length, kind = CHUNK.unpack_from(raw, at)
        end = at + CHUNK.size + length
        if raw[end : end + 4] != binascii.crc32(raw[at + 4 : end]).to_bytes(4, "big"):
            return
        yield kind, raw[at + CHUNK.size : end]
        at = end + 4


def _unpacked_size(pixels: bytes) -> int:
    """Return the size of packed pixels, and stop where it is more than any logo has."""
    unpacker = zlib.decompressobj()
    try:
        unpacked = unpacker.decompress(pixels, MOST_PIXELS * BYTES_OF_A_PIXEL + LARGEST_BYTES)
    except zlib.error:
        return 0
    return len(unpacked) if unpacker.eof else 0


def _svg_faults(facts: ArtFacts) -> tuple[str, ...]:
    if facts.faults:
        rest = len(facts.faults) - MOST_NAMED
        said = [f"On its line {fault.line}: {fault.sentence}" for fault in facts.faults]
        more = [f"It has {rest} more faults. A PNG may be simpler."] if rest > 0 else []
        return (*said[:MOST_NAMED], *more)
    assert facts.view_box is not None  # without one there is a fault
    return _shape_faults(*facts.view_box[2:])


def _png_faults(raw: bytes) -> tuple[str, ...]:
    sides = png_sides(raw)
    if sides is None:
        return ("It is no PNG that can be read to its end. Save it again.",)
    width, height = sides
    fits = all(SMALLEST_SIDE <= side <= LARGEST_SIDE for side in sides)
    if not fits or width * height > MOST_PIXELS:
        return (
            f"It has {width} × {height} pixels. A side has {SMALLEST_SIDE} to {LARGEST_SIDE}, "
            f"the whole at most {MOST_PIXELS:,}. Make it of another size.",
        )
    return _shape_faults(width, height)


def _shape_faults(width: float, height: float) -> tuple[str, ...]:
    if max(width, height) <= LONGEST_SHAPE * min(width, height):
        return ()
    return (f"One side is more than {LONGEST_SHAPE} times the other. Make it less narrow.",)
