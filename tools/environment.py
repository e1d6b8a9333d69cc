# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A Python environment of a checkout, `.venv` or another: make it, fill it, is it current?"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

from tools.commands import Finished, Run, SetUpError, last_lines

STAMP = "set-up.json"
LOG = "set-up.log"

REASONS = (
    (
        "DO NOT MATCH THE HASHES",
        "A downloaded package is not the one that was locked. It was not installed.",
    ),
    ("No space left on device", "The disk is full."),
    ("Permission denied", "The folder .venv belongs to somebody else. Remove it, then try again."),
    ("SSLError", "The download server's certificate was not accepted."),
    ("NewConnectionError", "The packages could not be downloaded: is this computer online?"),
    ("NameResolutionError", "The packages could not be downloaded: is this computer online?"),
    ("Could not fetch", "The packages could not be downloaded: is this computer online?"),
    ("Read timed out", "The download was too slow. Try again."),
    (
        "No matching distribution found",
        "There is no ready-made package for this system and Python.",
    ),
)


def reason(output: str) -> str:
    """Say in a sentence why pip failed, from what it printed."""
    found = (sentence for mark, sentence in REASONS if mark in output)
    return next(found, "The packages could not be installed.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """The folder `.venv` of one checkout, or one of another name."""

    root: Path
    """The checkout."""
    name: str = ".venv"

    @property
    def folder(self) -> Path:
        """Where everything is put."""
        return self.root / self.name

    @property
    def python(self) -> Path:
        """The interpreter to run the guide with."""
        inside = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
        return self.folder.joinpath(*inside)

    def digest(self, locks: tuple[str, ...]) -> str:
        """Return a fingerprint of all that decides what is installed, and where."""
        project = tomllib.loads((self.root / "pyproject.toml").read_text("utf-8"))
        parts = [str(self.root), json.dumps([project["build-system"], project["project"]])]
        parts += [(self.root / lock).read_text("utf-8") for lock in locks]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def stamped(self) -> str:
        """Return the fingerprint of the last finished set-up, or nothing."""
        try:
            stamp = json.loads((self.folder / STAMP).read_text("utf-8"))
        except (OSError, ValueError):
            return ""
        return str(stamp.get("digest", "")) if isinstance(stamp, dict) else ""

    def is_current(self, *digests: str) -> bool:
        """Tell whether one of these set-ups is in place."""
        return self.python.exists() and self.stamped() in digests

    def make(self, run: Run) -> None:
        """Make the environment, or make it anew when it is broken."""
        if self.python.exists() and run((str(self.python), "-m", "pip", "--version")).ok:
            return
        ended = run((sys.executable, "-m", "venv", "--clear", str(self.folder)))
        if not ended.ok:
            raise SetUpError(f"Python could not make {self.name}:\n\n{last_lines(ended.output)}")

    def fill(self, locks: tuple[str, ...], run: Run) -> None:
        """Install what the locks name, hashes checked, and the guide itself in place."""
        pip = (str(self.python), "-m", "pip", "install", "--no-input")
        named = [part for lock in locks for part in ("-r", str(self.root / lock))]
        # Hash mode refuses an editable package, so the guide comes in a second call. Its build
        # tools are locked too: nothing is downloaded that no hash stands for. The locks are whole,
        # so nothing is resolved: asked for `coverage[toml]`, pip would look beyond the locked
        # `coverage` and stop at the first newer release.
        exact = ("--require-hashes", "--no-deps", "--only-binary=:all:")
        self._finish(run((*pip, *exact, *named)))
        self._finish(run((*pip, "--no-deps", "--no-build-isolation", "-e", str(self.root))))

    def stamp(self, digest: str) -> None:
        """Remember that a set-up is finished."""
        (self.folder / STAMP).write_text(json.dumps({"digest": digest}), "utf-8")

    def _finish(self, ended: Finished) -> None:
        """Stop with a sentence when pip failed; all that it said goes into a file."""
        if ended.ok:
            return
        log = self.folder / LOG
        log.write_text(ended.output, "utf-8")
        raise SetUpError(
            f"{reason(ended.output)} The end of what pip said (all of it: {self.name}/{LOG}):\n\n"
            f"{last_lines(ended.output)}"
        )
