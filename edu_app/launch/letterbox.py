# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A folder of this user's alone, in which a second start leaves its link for the open window.

Files and not a socket, so that the guide listens on nothing. The lock is one of the operating
system: it is free again the moment its holder ends, however that ends.
"""

from __future__ import annotations

import os
import stat
import sys
import time
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from edu_app.library.link import LONGEST, Kind, Link

LOCK = "lock"
LETTER = ".link"
MOST_LETTERS = 20
"""Read at one time; more than that is no person's doing."""
OLDEST_SECONDS = 60
"""A letter that has waited longer was left by a start that died."""
WAIT_SECONDS = 6.0
"""For the other start to take the letter: it may be about to open its window."""
LOOK_SECONDS = 0.02
SCREENS = ("WAYLAND_DISPLAY", "DISPLAY", "SESSIONNAME")
"""A window on another screen of the same user cannot come forward on this one."""
KINDS = frozenset(Kind) - {Kind.TEL}


@dataclass(frozen=True, slots=True)
class Letter:
    """What a second start asks for."""

    link: Link | None = None
    """None when it only wants to see the window."""
    words: str = ""
    """To look for; with the link of the search only."""

    def text(self) -> str:
        """Return the letter as it is written; `read` checks it again."""
        return f"{self.link or ''}\n{self.words}"

    @classmethod
    def read(cls, text: str) -> Letter | None:
        """Return a letter; None for everything that is not one."""
        first, _, words = text.partition("\n")
        link = Link.parse(first)
        if len(text) > LONGEST or (first and link is None) or not _is_clean(words):
            return None
        if (link and link.kind not in KINDS) or (words and (not link or link.kind != Kind.SEARCH)):
            return None
        return cls(link, words)


def folder_for(base: Path, lang: str, content: Path, environment: Mapping[str, str]) -> Path:
    """Return the folder of the windows that show the same pages on the same screen."""
    facts = (lang, os.path.realpath(content), *(environment.get(name, "") for name in SCREENS))
    return base / f"{zlib.crc32(chr(0).join(facts).encode('utf-8', 'replace')):08x}"


class Letterbox:
    """The folder while this process holds its lock."""

    def __init__(self, folder: Path, lock: int) -> None:
        self.folder = folder
        self._lock = lock

    def take(self) -> tuple[Letter, ...]:
        """Take out the letters, in the order they came; what is not one is thrown away."""
        found = []
        for name in sorted(_names(self.folder)):
            text = _read(self.folder / name)
            _throw_away(self.folder / name)  # whoever wrote it waits for that
            letter = Letter.read(text) if text is not None else None
            if letter is not None:
                found.append(letter)
        return tuple(found[:MOST_LETTERS])

    def close(self) -> None:
        """Give the lock back; the next start opens a window of its own."""
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1


def enter(
    folder: Path, letter: Letter, wait_seconds: float = WAIT_SECONDS
) -> Letterbox | Letter | None:
    """Return the letterbox when this is the first start, the letter when it was handed over.

    None when neither can be done: then the guide opens a window without a letterbox.
    """
    try:
        make_private(folder)
        lock = _lock(folder)
        if lock is not None:
            return Letterbox(folder, lock)
        return _hand_over(folder, letter, wait_seconds)
    except OSError:
        return None


def make_private(folder: Path) -> None:
    """Make a folder that nobody else can enter; PermissionError when it is somebody else's."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform == "win32":
        return  # a user's own folders let nobody else in
    for each in (folder.parent, folder):
        found = os.lstat(each)
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            raise PermissionError(f"{each} belongs to somebody else")
        if stat.S_IMODE(found.st_mode) != 0o700:
            os.chmod(each, 0o700)


def _hand_over(folder: Path, letter: Letter, wait_seconds: float) -> Letterbox | Letter | None:
    """Leave a letter and wait until it is taken; take the box when its holder has gone."""
    path = folder / f"{time.time_ns():020}-{os.urandom(4).hex()}{LETTER}"
    _write(path, letter.text())
    end = time.monotonic() + wait_seconds
    while time.monotonic() < end:
        if not path.exists():
            return letter
        lock = _lock(folder)
        if lock is not None:
            path.unlink(missing_ok=True)
            return Letterbox(folder, lock)
        time.sleep(LOOK_SECONDS)
    try:
        path.unlink()
    except FileNotFoundError:
        return letter  # at the last moment
    return None


def _write(path: Path, text: str) -> None:
    """Write a letter so that it appears whole."""
    draft = path.with_suffix(".draft")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(draft, flags, 0o600), "w", encoding="utf-8", newline="\n") as opened:
        opened.write(text)
    os.replace(draft, path)


def _names(folder: Path) -> list[str]:
    try:
        return [name for name in os.listdir(folder) if name.endswith(LETTER)]
    except OSError:
        return []


def _read(path: Path) -> str | None:
    """Return the text of a small, fresh, plain file of this user."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        with os.fdopen(os.open(path, flags), "rb") as opened:
            facts = os.fstat(opened.fileno())
            if (
                not stat.S_ISREG(facts.st_mode)
                or abs(time.time() - facts.st_mtime) > OLDEST_SECONDS
            ):
                return None
            raw = opened.read(4 * LONGEST + 1)
        return raw.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _is_clean(words: str) -> bool:
    if not words:
        return True
    from edu_app.features.search.words import clean  # most letters have no words

    return words == clean(words)


def _throw_away(path: Path) -> None:
    try:
        path.unlink()
    except OSError:
        return  # gone already, or not a file: it is looked at again and again, and never opened


def _lock(folder: Path) -> int | None:
    """Take the lock and return its handle; None when somebody holds it."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(folder / LOCK, flags, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # how Linux and how Windows say “held”
        os.close(handle)
        return None
    except OSError:
        os.close(handle)
        raise
    return handle
