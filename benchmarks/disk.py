# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What a Debian package needs on the disk, on top of a system that can show windows."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from edu_app.platforms import LIBRARIES

BASE = ("base-files", "bash", *(word for word in LIBRARIES.split() if word.startswith("lib")))
"""What the guide asks a system for: everything else is counted for whoever brings it."""
INSTALLS = re.compile(r"^Inst ([^ :]+)", re.M)
SIZE = re.compile(r"^Installed-Size: (\d+)", re.M)
Ask = Callable[[Sequence[str]], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Needed:
    """What one program brings along."""

    packages: int
    megabytes: float


def ask_apt(command: Sequence[str]) -> str:
    """Return what a command says; blank where there is no such command."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except OSError:
        return ""


def needed_for(package: str, folder: Path, ask: Ask = ask_apt) -> Needed | None:
    """Return what installing a package would add to a base system; nothing is installed.

    None where that cannot be found out.
    """
    nothing = folder / "no-packages"
    nothing.write_text("", "utf-8")
    base = _would_install(ask, nothing, BASE)
    added = _would_install(ask, nothing, (*BASE, package)) - base
    if not base or package not in added:
        return None
    said = ask(("apt-cache", "show", "--no-all-versions", *sorted(added)))
    return Needed(packages=len(added), megabytes=sum(map(int, SIZE.findall(said))) * 1024 / 1e6)


def _would_install(ask: Ask, status: Path, names: Iterable[str]) -> set[str]:
    options = ("-o", f"Dir::State::status={status}", "--no-install-recommends")
    said = ask(("apt-get", "--simulate", *options, "install", *names))
    return set(INSTALLS.findall(said))
