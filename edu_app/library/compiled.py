# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Content that was read beforehand, when the bundle was built: used file by file, or not at all.

It stands beside the content folder. Every part carries the hash of the text that it was made of,
so a file that somebody has changed or added is read as it stands. Nothing is believed that is
not of this very program: another version, a damaged file and no file at all mean that the
content is read from its own files, as in a checkout.
"""

from __future__ import annotations

from _blake2 import blake2b  # `hashlib` would load OpenSSL first, a fiftieth of the whole start
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path, PurePosixPath

import msgspec

from edu_app import __version__
from edu_app.library.decoding import decoder
from edu_app.library.files import read_bytes

ENDING = ".compiled"
FORM = 1
"""Changes when this file, or what is in a part, gets another form."""
STAMP = f"vein-guide {__version__} {FORM}"
MOST_BYTES = 64 * 1024 * 1024
DIGEST_BYTES = 16


class Part(msgspec.Struct, frozen=True, array_like=True):
    """One file: the hash of its text, and what was made of it."""

    digest: bytes
    made: msgspec.Raw


class Compiled(msgspec.Struct, frozen=True, array_like=True):
    """What was read beforehand, by the names of the files."""

    stamp: str = STAMP
    values: Mapping[str, Part] = {}
    """Values of TOML files."""
    pages: Mapping[str, Part] = {}
    """Pages; see `compiled_pages`."""

    def values_of(self, file: PurePosixPath, text: str) -> Mapping[str, object] | None:
        """Return the values of a TOML file; None when its text has to be read."""
        made = made_of(self.values.get(str(file)), text)
        return None if made is None else _VALUES.decode(made)


_WHOLE = decoder(Compiled)
_VALUES = decoder(dict[str, object])
NOTHING = Compiled()


def made_of(part: Part | None, text: str) -> msgspec.Raw | None:
    """Return what was made of a text; None when it was made of another one."""
    return part.made if part is not None and part.digest == digest_of(text) else None


def digest_of(text: str) -> bytes:
    """Return the hash of a text."""
    return blake2b(text.encode(), digest_size=DIGEST_BYTES).digest()


def file_beside(root: Path) -> Path:
    """Return where the compiled form of a content folder is kept."""
    return root.with_name(root.name + ENDING)


@lru_cache(maxsize=8)
def compiled_for(root: Path) -> Compiled:
    """Return what was read beforehand for a content folder; nothing when there is none."""
    try:
        raw = read_bytes(file_beside(root), MOST_BYTES)
    except FileNotFoundError:
        return NOTHING
    except OSError:
        return _refused("unreadable")
    try:
        found = _WHOLE.decode(raw)
    except msgspec.MsgspecError:
        return _refused("broken")
    return found if found.stamp == STAMP else _refused("version")


def _refused(why: str) -> Compiled:
    # Imported here: this never happens where everything is as it was installed.
    from edu_app.log import Event, write

    write(Event.COMPILED, code=why)
    return NOTHING
