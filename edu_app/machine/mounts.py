# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is mounted on a machine: now by the kernel's own list, in an image by its `fstab`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from edu_app.machine.tree import Tree

NOW, LATER = "proc/self/mounts", "etc/fstab"


@dataclass(frozen=True, slots=True)
class Mount:
    """A folder with a file system of its own."""

    kind: str
    options: frozenset[str]


def mount_of(tree: Tree, folder: str) -> Mount | None:
    """Return what is mounted on a folder such as `/`; None when it has none of its own."""
    text = tree.text(NOW) or tree.text(LATER)
    found = None
    for line in text.splitlines():
        words = line.split()
        if len(words) > 3 and words[1] == folder and not words[0].startswith("#"):
            found = Mount(words[2], frozenset(words[3].split(",")))
    return found


def is_known(tree: Tree) -> bool:
    """Tell whether anything is said about mounts here."""
    return bool(tree.text(NOW) or tree.text(LATER))
