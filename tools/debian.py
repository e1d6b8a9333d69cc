# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Install system packages with apt-get, or say exactly how a person does it."""

from __future__ import annotations

from collections.abc import Sequence

from tools.commands import Run, SetUpError, last_lines

INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")


def by_hand(packages: Sequence[str], again: str) -> str:
    """Return what to tell somebody who may not install packages right now."""
    many = "a system package that is" if len(packages) == 1 else "some system packages that are"
    return (
        f"Vein Guide needs {many} not installed yet. Please run this once,\n"
        "or ask whoever looks after this computer to do it:\n\n"
        f"    sudo apt-get update && sudo {' '.join((*INSTALL, *packages))}\n\n"
        f"Then run this again: {again}"
    )


def install(packages: Sequence[str], run: Run) -> None:
    """Install packages as root; the list of packages is fetched anew first."""
    run(("apt-get", "update"))  # an offline machine may still have what it needs
    ended = run((*INSTALL, *packages))
    if not ended.ok:
        raise SetUpError(
            "apt-get could not install the system packages. The end of what it said:\n\n"
            f"{last_lines(ended.output)}\n\n"
            f"To try it by hand: {' '.join((*INSTALL, *packages))}"
        )
