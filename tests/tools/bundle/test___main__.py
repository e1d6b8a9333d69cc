# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The command hands on to what is asked for and says in a sentence why something stopped."""

from __future__ import annotations

import pytest

from tools.bundle import __main__ as command
from tools.bundle.build import Build
from tools.bundle.parts import Refused
from tools.bundle.trim import TrimError


def test_without_a_word_it_builds_here(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[Build] = []
    monkeypatch.setattr(command, "build", built.append)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12")

    assert command.main([]) == 0
    assert [plan.epoch for plan in built] == [12]


@pytest.mark.parametrize("word", ["twice", "bare"])
def test_other_words_do_other_things(monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    monkeypatch.setitem(command.COMMANDS, word, lambda: 7)

    assert command.main([word]) == 7


def test_an_unknown_word_gets_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["everything"]) == command.REFUSED
    assert "twice" in capsys.readouterr().err


@pytest.mark.parametrize("error", [TrimError("It holds a link."), Refused("It holds a link.")])
def test_a_reason_to_stop_is_printed_plainly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception
) -> None:
    def stop() -> int:
        raise error

    monkeypatch.setitem(command.COMMANDS, "twice", stop)

    assert command.main(["twice"]) == 1
    assert capsys.readouterr().err == "\nIt holds a link.\n"
