# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The command that sets up the guide says what is wrong in a sentence, never in a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tools import bootstrap, setting_up
from tools.commands import SetUpError


def test_an_old_python_is_refused_with_a_sentence() -> None:
    assert "this is Python 3.9" in bootstrap.refusal((3, 9))


@pytest.mark.parametrize("version", [(3, 11), (3, 14), (4, 0)])
def test_a_new_enough_python_is_not_refused(version: tuple[int, int]) -> None:
    assert bootstrap.refusal(version) == ""


def test_the_entry_can_be_read_by_a_much_older_python(repository: Path) -> None:
    import ast

    source = (repository / "tools" / "bootstrap.py").read_text("utf-8")

    tree = ast.parse(source, feature_version=(3, 6))

    assert not any(isinstance(n, ast.ImportFrom) and n.module == "__future__" for n in tree.body)


@pytest.mark.parametrize(
    ("arguments", "purpose"),
    [([], "run"), (["run"], "run"), (["dev"], "dev"), (["bundle"], "bundle")],
)
def test_without_a_word_it_sets_up_for_running(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], purpose: str
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(setting_up, "prepare", asked.append)

    code = bootstrap.main(arguments)

    assert (code, asked) == (0, [purpose])


def test_another_word_gets_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.main(["everything"]) == bootstrap.STOPPED
    assert "[run|dev|bundle]" in capsys.readouterr().err


def test_a_reason_to_stop_is_printed_plainly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(purpose: str) -> None:
        raise SetUpError("The disk is full.")

    monkeypatch.setattr(setting_up, "prepare", stop)

    assert bootstrap.main([]) == bootstrap.STOPPED
    assert capsys.readouterr().err == "\nThe disk is full.\n"


def test_a_key_press_stops_it_quietly(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(purpose: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(setting_up, "prepare", interrupt)

    assert bootstrap.main([]) == bootstrap.INTERRUPTED
    assert "Run it again" in capsys.readouterr().err


def test_it_starts_with_nothing_but_the_standard_library(repository: Path) -> None:
    code = (
        "import sys; from tools import bootstrap, setting_up;"
        "names = {name.partition('.')[0] for name in sys.modules};"
        "print(names - set(sys.stdlib_module_names) - {'tools', '__main__'})"
    )

    ended = subprocess.run(
        (sys.executable, "-S", "-c", code),
        cwd=repository,
        capture_output=True,
        text=True,
        check=True,
    )

    assert ended.stdout.strip() == "set()"
