# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A screen of its own for what is measured, and an eye that sees its first pixels from outside."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import zlib
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

WIDTH, HEIGHT = 1920, 1080
COLOURS = 6
"""A bare background has fewer; letters with soft edges have more."""
ROWS = range(36, HEIGHT // 2, 9)
PROBE_COLUMNS = (320, 640, 960)
"""Looked at first, because that is quick; every window measured here covers one of them."""


class Screen:
    """An X server without a monitor, which nothing else uses.

    It keeps its picture in a file, so looking at it costs neither the server nor the program
    that is measured anything. There is no window manager.
    """

    def __init__(
        self, folder: Path, size: tuple[int, int] = (WIDTH, HEIGHT), options: Sequence[str] = ()
    ) -> None:
        self._folder = folder
        self._size = size
        self._options = options
        """More for the server, such as what it shall do without."""
        self._server: subprocess.Popen[bytes] | None = None
        self.display = ""

    def __enter__(self) -> Screen:
        read, write = os.pipe()
        width, height = self._size
        command = (
            *("Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24"),
            *("-fbdir", str(self._folder), "-nolisten", "tcp", "-noreset", "-br", *self._options),
        )
        quiet = subprocess.DEVNULL
        self._server = subprocess.Popen(command, pass_fds=(write,), stdout=quiet, stderr=quiet)
        os.close(write)
        with os.fdopen(read) as said:
            self.display = f":{said.readline().strip()}"
        self.eye = Eye(self._folder / "Xvfb_screen0", self._size)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait()


class Eye:
    """Sees the pixels of a screen in the file in which its server keeps them."""

    def __init__(self, file: Path, size: tuple[int, int] = (WIDTH, HEIGHT)) -> None:
        self._width, self._height = size
        self._rows = range(ROWS.start, self._height // 2, ROWS.step)
        with file.open("rb") as opened:
            self._pixels = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        # An X window dump: numbers of four bytes; its first is the length of its head, the 13th
        # the bytes in a row, the 20th the number of entries in the colour table behind the head.
        head = struct.unpack(">25I", self._pixels[:100])
        self._start, self._row = head[0] + 12 * head[19], head[12]
        self._dark = bytes(4 * self._width)

    def sees_content(self) -> bool:
        """Tell whether something is painted that has more colours than a background."""
        return self._is_lit() and self._colours(COLOURS) >= COLOURS

    def sees_nothing(self) -> bool:
        """Tell whether the screen is black."""
        return all(self._line(row) == self._dark for row in self._rows)

    def is_filled(self) -> bool:
        """Tell whether something is painted along all four sides of the screen."""
        sides = self._line(0), self._line(self._height - 1)
        ends = (0, self._width - 1)
        columns = (self._pixel(x, y) for x in ends for y in range(self._height))
        return all(any(side) for side in sides) and all(any(each) for each in columns)

    def strips(self) -> tuple[bytes, ...]:
        """Return some rows of the screen, to see whether much of it changes."""
        return tuple(self._line(row) for row in self._rows)

    def frame(self) -> tuple[bytes, ...]:
        """Return what is on the screen now, row by row."""
        return tuple(self._line(row) for row in range(self._height))

    def save(self, file: Path) -> None:
        """Write the picture as a PNG: to see what it was that was timed."""
        rows = bytearray()
        for number in range(self._height):
            line = self._line(number)
            colours = bytearray(3 * self._width)
            colours[0::3], colours[1::3], colours[2::3] = line[2::4], line[1::4], line[0::4]
            rows += b"\0" + colours
        head = struct.pack(">IIBBBBB", self._width, self._height, 8, 2, 0, 0, 0)
        parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows))), (b"IEND", b""))
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts))

    def _is_lit(self) -> bool:
        places = (
            self._start + row * self._row + 4 * x for row in self._rows for x in PROBE_COLUMNS
        )
        return any(any(self._pixels[place : place + 3]) for place in places)

    def _pixel(self, x: int, y: int) -> bytes:
        place = self._start + y * self._row + 4 * x
        return self._pixels[place : place + 3]

    def _line(self, row: int) -> bytes:
        start = self._start + row * self._row
        return self._pixels[start : start + 4 * self._width]

    def _colours(self, enough: int) -> int:
        seen: set[int] = set()
        for row in self._rows:
            seen.update(memoryview(self._line(row)).cast("I"))
            if len(seen) >= enough:
                break
        return len(seen)


def _chunk(name: bytes, content: bytes) -> bytes:
    """Return one part of a PNG file."""
    sum_of = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", sum_of)


def is_on_the_way(frame: Sequence[bytes], whole: Sequence[bytes]) -> bool:
    """Tell whether a frame is a part of a picture, and black where it is not painted yet."""
    dark = bytes(4 * WIDTH)
    for line, wanted in zip(frame, whole, strict=True):
        if line in (wanted, dark):
            continue
        pixels = zip(memoryview(line).cast("I"), memoryview(wanted).cast("I"), strict=True)
        if any(pixel not in (0, want) for pixel, want in pixels):
            return False
    return True


def has_server() -> bool:
    """Tell whether a screen can be had here."""
    return shutil.which("Xvfb") is not None
