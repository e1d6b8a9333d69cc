# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import struct

import pytest

from tools.commands import SetUpError
from tools.packages.summary import FORMAT, settle

IDENTIFIER = "00112233-4455-6677-8899-AABBCCDDEEFF"
EPOCH_1970_IN_TICKS = 116_444_736_000_000_000


def package(moment: int, code: str) -> bytes:
    """Return a file with a summary as wixl writes it, and something else around it."""
    title = struct.pack("<II", 30, 6) + b"title\0\0\0"
    revision = struct.pack("<II", 30, 39) + f"{{{code}}}".encode() + b"\0\0"
    times = [struct.pack("<IQ", 64, moment)] * 2
    values, places, at = (title, revision, *times), [], 8 + 4 * 8
    for value in values:
        places.append(at)
        at += len(value)
    head = struct.pack("<II", at, 4)
    rows = zip((2, 9, 12, 13), places, strict=True)
    section = head + b"".join(struct.pack("<II", *row) for row in rows) + b"".join(values)
    return b"before" + bytes(28) + FORMAT + struct.pack("<I", 48) + section + b"behind"


def test_time_and_identifier_become_those_that_are_given() -> None:
    one = settle(package(1, "A" * 36), IDENTIFIER, 0)
    two = settle(package(2, "B" * 36), IDENTIFIER, 0)

    assert one == two == package(EPOCH_1970_IN_TICKS, IDENTIFIER)


def test_a_revision_of_another_form_is_left_as_it_is() -> None:
    short = package(EPOCH_1970_IN_TICKS, "A" * 35)
    broken = short.replace(struct.pack("<II", 30, 39), struct.pack("<II", 30, 38))

    assert settle(broken, IDENTIFIER, 0) == broken


@pytest.mark.parametrize("content", [b"", b"MZ", FORMAT + FORMAT])
def test_what_is_no_such_package_is_refused(content: bytes) -> None:
    with pytest.raises(SetUpError, match="no summary, or several"):
        settle(content, IDENTIFIER, 0)
