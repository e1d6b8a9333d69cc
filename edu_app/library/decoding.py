# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Makes records of plain values, of JSON and of MessagePack, in any thread.

The first time that msgspec meets a record it works out the fields, in steps that other threads can
come between; one of them that needs the same record then finds half of it, and the program ends
with a segmentation fault (seen with msgspec 0.22 when a page was opened while the index of the
search was built). So one thread at a time.
"""

from __future__ import annotations

from threading import RLock
from typing import Any, TypeVar

import msgspec

Record = TypeVar("Record")

_ALONE = RLock()


def converted(value: object, kind: type[Record], *, strict: bool = True) -> Record:
    """Return a value as a record; raise msgspec.ValidationError where it is none."""
    with _ALONE:
        return msgspec.convert(value, kind, strict=strict)


def decoded(text: str | bytes, kind: type[Record]) -> Record:
    """Return a JSON text as a record; raise msgspec.MsgspecError or UnicodeDecodeError."""
    with _ALONE:
        return msgspec.json.decode(text, type=kind)


def decoder(kind: Any) -> msgspec.msgpack.Decoder[Any]:
    """Return what reads MessagePack of a kind; all that it has to know it knows from here on."""
    with _ALONE:
        return msgspec.msgpack.Decoder(kind)
