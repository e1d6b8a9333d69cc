# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Values become records, also when several threads meet a kind of record for the first time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from edu_app.library.decoding import converted, decoded, decoder

THREADS = """
import sys
import threading
import types

from edu_app.library.decoding import converted, decoded, decoder

RECORDS = '''
from __future__ import annotations
from typing import Annotated
import msgspec

class Inner(msgspec.Struct, frozen=True):
    count: int = 0
    names: tuple[str, ...] = ()

class Outer(msgspec.Struct, frozen=True):
    inner: Inner
    by_name: dict[str, Inner] = {}
    words: Annotated[str, msgspec.Meta(min_length=0)] = ""
    several: tuple[Inner, ...] = ()
'''

sys.setswitchinterval(1e-6)
right = 0
for number in range(400):
    module = types.ModuleType(f"records{number}")
    sys.modules[module.__name__] = module
    exec(RECORDS, module.__dict__)
    gate, made = threading.Barrier(2), []

    def decode():
        gate.wait()
        made.append(decoded('{"inner": {"count": 1}, "several": [{"count": 2}]}', module.Outer))

    def convert():
        gate.wait()
        decoder(dict[str, module.Outer])
        made.append(converted({"inner": {"count": 1}, "several": [{"count": 2}]}, module.Outer))

    threads = [threading.Thread(target=work) for work in (decode, convert)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    right += len(made) == 2 and made[0] == made[1]
print(right)
"""


class Pair(msgspec.Struct, frozen=True):
    """Something to make."""

    name: str
    count: int = 0


def test_a_value_becomes_a_record() -> None:
    assert converted({"name": "stent", "count": 2}, Pair) == Pair("stent", 2)
    assert converted({"name": "stent", "count": "2"}, Pair, strict=False) == Pair("stent", 2)


def test_what_is_no_record_is_told() -> None:
    with pytest.raises(msgspec.ValidationError, match="count"):
        converted({"name": "stent", "count": "2"}, Pair)


def test_a_text_becomes_a_record() -> None:
    assert decoded('{"name": "stent"}', Pair) == Pair("stent")
    assert decoded(b'{"name": "stent"}', Pair) == Pair("stent")
    with pytest.raises(msgspec.DecodeError):
        decoded("{", Pair)


def test_packed_records_are_read() -> None:
    packed = msgspec.msgpack.encode([Pair("stent", 2)])

    assert decoder(list[Pair]).decode(packed) == [Pair("stent", 2)]


def test_threads_that_meet_the_same_record_at_the_same_time_both_get_it(repository: Path) -> None:
    ended = subprocess.run(
        (sys.executable, "-X", "faulthandler", "-c", THREADS),
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ended.returncode, ended.stdout.strip()) == (0, "400"), ended.stderr
