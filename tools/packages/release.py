# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is packed: which version, from which day, by whom."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from edu_app import __version__
from tools.commands import Run, SetUpError

ROOT = Path(__file__).resolve().parents[2]
PLAIN = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+")
REVISION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One version of the guide on its way into packages."""

    version: str
    epoch: int
    """The time that everything in a package carries."""
    maintainer: str = ""
    root: Path = ROOT

    @property
    def packaging(self) -> Path:
        """The folder with all that is not program."""
        return self.root / "packaging"

    @property
    def debian_version(self) -> str:
        """The version with the number of the packing."""
        return f"{self.version}-{REVISION}"


def this_release(
    run: Run,
    environ: Mapping[str, str] = os.environ,
    version: str = __version__,
    maintainer: str = "",
) -> Release:
    """Return the release of this checkout; SOURCE_DATE_EPOCH counts before the last commit."""
    if not PLAIN.fullmatch(version):
        raise SetUpError(f"“{version}” is no version such as 1.2.3; Windows knows no other form.")
    given = environ.get("SOURCE_DATE_EPOCH", "")
    if not given:
        told = run(("git", "-C", str(ROOT), "log", "-1", "--format=%ct"))
        given = told.output.strip() if told.ok else ""
    if not given.isdecimal():
        raise SetUpError("There is no time for the package. Set SOURCE_DATE_EPOCH.")
    return Release(version=version, epoch=int(given), maintainer=maintainer)
