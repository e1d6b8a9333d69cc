# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A bundle that is only played: what would be run is written down, and answered as wished."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tools.bundle.place_trial import Around, Said, Trial

WELL = "ok      fonts: Atkinson Hyperlegible Next\nEverything works.\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Played(Trial):
    """Answers in place of a bundle."""

    answers: dict[str, Said] = field(default_factory=dict)
    """By the first word of the command; all others end well."""
    said: str = ""
    """By windows."""
    run: list[tuple[str, Around]] = field(default_factory=list)
    """What was asked for, and what was around it."""
    shown: list[tuple[str, Around]] = field(default_factory=list)
    """Pictures that were asked for."""

    def say(self, *words: str, around: Around | None = None) -> Said:
        self.run.append((" ".join(words), around or Around()))
        return self.answers.get(words[0], Said(code=0, text=WELL))

    def show(self, name: str, *words: str, around: Around | None = None) -> str:
        self.shown.append((f"{name}: {' '.join(words)}", around or Around()))
        return self.said

    def own_home(self, user: int) -> Path:
        made = self.folder / f"home-{user}"
        made.mkdir(exist_ok=True)
        return made

    @contextmanager
    def started(self, *given: object, **more: object) -> Iterator[tuple[None, Path]]:  # type: ignore[override]  # nothing is started
        said = self.folder / "said"
        said.write_text(self.said, "utf-8")
        yield None, said

    def await_window(self, *given: object) -> None: ...


def play(folder: Path, said: str = "", **answers: Said) -> Played:
    """Return a trial with an empty bundle."""
    for name in ("bundle", "place/home"):
        (folder / name).mkdir(parents=True)
    for name in ("vein-guide", "vein-guide-cli"):
        (folder / "bundle" / name).touch()
    return Played(
        bundle=folder / "bundle",
        folder=folder / "place",
        pictures=folder / "pictures",
        said=said,
        answers=answers,
    )


@pytest.fixture(name="able")
def make_able(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every program be there, and everybody be root."""
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
