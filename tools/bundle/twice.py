# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Build twice, from two copies of the checkout in two places, and compare the results."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.bundle.build import NAME, ROOT, epoch_of
from tools.bundle.trees import differences, look
from tools.bundle.trim import TrimError
from tools.commands import last_lines, run, run_with

PLACES = ("one", "another place with a longer name")


def main(root: Path = ROOT) -> int:
    """Build twice; 1 when anything differs."""
    epoch = epoch_of(root, os.environ)
    with TemporaryDirectory() as folder:
        one, other = (copy_of(root, Path(folder, place)) for place in PLACES)
        for copy in (one, other):
            print(f"Building in “{copy.name}” …", flush=True)
            build_in(copy, {"SOURCE_DATE_EPOCH": str(epoch)})
        return compare(one / "dist", other / "dist", print)


def copy_of(root: Path, target: Path) -> Path:
    """Copy what git knows of, or would, as it stands now."""
    listed = run(("git", "-C", str(root), "ls-files", "-zco", "--exclude-standard"))
    if not listed.ok:
        raise TrimError(f"Only a checkout can be copied:\n{last_lines(listed.output)}")
    for name in filter(None, listed.output.split("\0")):
        if (root / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(root / name, target / name)
    return target


def build_in(copy: Path, environ: Mapping[str, str]) -> None:
    """Build in a copy, by the tools of that copy."""
    begin = "import os, runpy, sys; os.chdir(sys.argv.pop(1))"
    words = f"{begin}; runpy.run_module('tools.bundle', run_name='__main__', alter_sys=True)"
    ended = run_with(
        (sys.executable, "-P", "-c", words, str(copy)), {**environ, "PYTHONPATH": str(copy)}
    )
    if not ended.ok:
        raise TrimError(f"It was not built in {copy.name}:\n{last_lines(ended.output, 12)}")


def compare(one: Path, other: Path, tell: Callable[[str], None]) -> int:
    """Say what differs between two results."""
    found = differences(one, other)
    for line in found:
        tell(line)
    if found:
        tell(f"{len(found)} differences.")
        return 1
    files = [seen for seen in look(one / NAME).values() if seen.kind == "file"]
    tell(f"Identical: {len(files)} files in the bundle, and all archives and lists beside it.")
    return 0
