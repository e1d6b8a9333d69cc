# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Rebuild the pictures, or see whether they are what their landmarks give.

`python -m tools.artwork [--only ID …] [--check] [--out FOLDER] [--look FOLDER]`
"""

from __future__ import annotations

import argparse
import filecmp
import sys
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tools.artwork.catalogue import MODULES, drawing
from tools.artwork.palettes import PALETTES

OUT = Path(__file__).resolve().parents[2] / "assets" / "diagrams"


def build(module: str, out: Path) -> tuple[str, ...]:
    """Write the art of a drawing in all its themes, and the file beside it; return their names."""
    made = drawing(module)
    texts = {made.file(theme): made.draw(PALETTES[theme]).text() for theme in made.themes}
    texts[f"{made.id}.json"] = made.sidecar()
    for name, text in texts.items():
        (out / name).write_text(text, "utf-8", newline="\n")
    return tuple(texts)


def build_all(modules: Sequence[str], out: Path) -> set[str]:
    """Build drawings on all processors; return the names of the files."""
    out.mkdir(parents=True, exist_ok=True)
    names: set[str] = set()
    with ProcessPoolExecutor() as pool:
        for files in pool.map(build, modules, [out] * len(modules)):
            print(files[-1].removesuffix(".json"), flush=True)
            names.update(files)
    return names


def differing(names: Iterable[str], made: Path, kept: Path, *, whole: bool) -> list[str]:
    """Return the files that are not there, not the same, or (of the whole set) too many."""
    wanted = set(names)
    found = {path.name for path in kept.iterdir()} if whole else wanted
    same = (name for name in wanted if (kept / name).is_file())
    equal = {name for name in same if filecmp.cmp(made / name, kept / name, shallow=False)}
    return sorted((wanted | found) - equal)


def check(modules: Sequence[str], kept: Path) -> int:
    """Build into a folder of its own and compare; return the exit code."""
    with tempfile.TemporaryDirectory(prefix="vein-guide-artwork-") as folder:
        names = build_all(modules, Path(folder))
        wrong = differing(names, Path(folder), kept, whole=len(modules) == len(MODULES))
    for name in wrong:
        print(f"{name} is not what its landmarks give. Run “make artwork”.", file=sys.stderr)
    return 1 if wrong else 0


def main(arguments: Sequence[str]) -> int:
    """Do what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.artwork")
    parser.add_argument("--only", nargs="*", metavar="ID", help="these drawings instead of all")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    parser.add_argument("--out", type=Path, default=OUT, help="instead of assets/diagrams")
    parser.add_argument("--look", type=Path, help="also draw each as a PNG into this folder")
    wanted = parser.parse_args(arguments)
    modules = [each.replace("-", "_") for each in wanted.only] if wanted.only else list(MODULES)
    unknown = sorted(set(modules) - set(MODULES))
    if unknown:
        parser.error(f"there is no drawing {', '.join(unknown)}; there are {', '.join(MODULES)}")
    if wanted.check:
        return check(modules, wanted.out)
    build_all(modules, wanted.out)
    if wanted.look:
        from tools.artwork.look import look_at

        look_at([each.replace("_", "-") for each in modules], wanted.out, wanted.look)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
