# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
import yaml

from tests.tools.packages.bundles import RELEASE, bundle
from tools.packages import __main__ as command
from tools.packages import icons, trial

Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(RELEASE.epoch))


def test_an_archive_is_made_and_named(tmp_path: Path, capsys: Said) -> None:
    folder, out = bundle(tmp_path / "b"), tmp_path / "made" / "here"

    code = command.main(["tar", "--from", str(folder), "-o", str(out), "--version", "1.2.3"])

    assert code == 0
    made = out / "vein-guide-1.2.3-linux-x86_64.tar.xz"
    sums = out / "SHA256SUMS"
    assert capsys.readouterr().out == f"{made}\n{sums}\n"
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    assert sums.read_text("utf-8") == f"{digest}  {made.name}\n"


def test_what_is_no_bundle_is_said(tmp_path: Path, capsys: Said) -> None:
    assert command.main(["deb", "--from", str(tmp_path), "-o", str(tmp_path)]) == 2
    assert "is no bundle" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["stand-in", "resource"])
def test_what_needs_no_bundle_is_made_without_one(tmp_path: Path, capsys: Said, kind: str) -> None:
    assert command.main([kind, "-o", str(tmp_path / "out")]) == 0
    assert list((tmp_path / "out").iterdir())
    assert str(tmp_path / "out") in capsys.readouterr().out


def test_icons_go_where_they_are_kept(monkeypatch: pytest.MonkeyPatch, capsys: Said) -> None:
    monkeypatch.setattr(icons, "write_all", lambda: (Path("packaging/x.png"),))

    assert command.main(["icons"]) == 0
    assert capsys.readouterr().out == "packaging/x.png\n"


def test_a_trial_ends_with_its_own_code(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(trial, "run_trial", lambda bundle, *_more: asked.append(bundle) or 1)

    assert command.main(["trial", "--from", str(tmp_path)]) == 1
    assert asked == [tmp_path]


def test_every_kind_is_in_the_table(repository: Path) -> None:
    text = (repository / "packaging" / "README.md").read_text("utf-8")

    assert all(f"| `{kind}` |" in text for kind in command.KINDS)


def test_the_workflow_asks_for_what_is_there(repository: Path) -> None:
    text = (repository / "packaging" / "ci" / "release.yml").read_text("utf-8")

    jobs = yaml.safe_load(text)["jobs"]
    asked = set(re.findall(r"python -m tools\.packages ([a-z-]+)", text))
    assert {"linux", "windows", "macos"} <= set(jobs)
    assert asked <= set(command.KINDS)
    assert {"deb", "tar", "nsis", "msi", "trial", "seal"} <= asked
    assert "NOT RUN" in text
