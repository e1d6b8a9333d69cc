# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""All checks run, also after one has failed, and the last line says whether all hold."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tools import verify
from tools.verify import QUICK, SLOW, Check, Outcome, summary

TWO = (Check("lint", ("ruff",)), Check("types", ("mypy",)))


def test_a_failure_does_not_hide_the_checks_after_it(capsys: pytest.CaptureFixture[str]) -> None:
    ran: list[str] = []

    def execute(arguments: Sequence[str]) -> int:
        ran.append(arguments[0])
        return 1 if arguments[0] == "ruff" else 0

    outcomes = verify.verify(TWO, execute, clock=iter([0.0, 2.0, 2.0, 5.5]).__next__)

    assert ran == ["ruff", "mypy"]
    assert outcomes == (
        Outcome(name="lint", holds=False, seconds=2.0),
        Outcome(name="types", holds=True, seconds=3.5),
    )
    assert "== types" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("holds", "last"), [(True, "Everything holds."), (False, "1 of 1 checks are broken.")]
)
def test_the_last_line_says_it_all(last: str, *, holds: bool) -> None:
    outcome = Outcome(name="lint", holds=holds, seconds=1.0)

    assert summary([outcome]).splitlines()[-1] == last


def test_a_module_is_run_with_this_python() -> None:
    assert verify.execute(("-c", "pass")) == 0
    assert verify.execute(("-c", "raise SystemExit(7)")) == 7


def test_the_import_contracts_are_really_read(capfd: pytest.CaptureFixture[str]) -> None:
    assert verify.execute(("-c", verify.LINT_IMPORTS, "--help")) == 0
    assert "contracts" in capfd.readouterr().out


def test_quick_leaves_out_the_suite(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Sequence[Check]] = []

    def fake(checks: Sequence[Check]) -> tuple[Outcome, ...]:
        asked.append(checks)
        return (Outcome(name="lint", holds=len(asked) == 1, seconds=0.0),)

    monkeypatch.setattr(verify, "verify", fake)

    assert verify.main(["--quick"]) == 0
    assert verify.main([]) == 1
    assert asked == [QUICK, QUICK + SLOW]


def test_every_promised_check_is_in_the_list() -> None:
    started = {check.arguments[1] for check in QUICK + SLOW}

    assert started >= {"ruff", "mypy", verify.LINT_IMPORTS, "tools.licences", "edu_app", "pytest"}
