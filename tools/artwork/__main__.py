# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Rebuild the pictures: `python -m tools.artwork [--only ID …] [--out FOLDER] [--look FOLDER]`."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tools.artwork.catalogue import MODULES, drawing
from tools.artwork.palettes import PALETTES

OUT = Path(__file__).resolve().parents[2] / "assets" / "diagrams"


def build(module: str, out: Path) -> str:
    """Write the art of a drawing in all its themes, and the file beside it; return its id."""
    made = drawing(module)
    for theme in made.themes:
        text = made.draw(PALETTES[theme]).text()
        (out / made.file(theme)).write_text(text, "utf-8", newline="\n")
    (out / f"{made.id}.json").write_text(made.sidecar(), "utf-8", newline="\n")
    return made.id


def main(arguments: list[str]) -> int:
    """Build what is asked for, on all processors."""
    parser = argparse.ArgumentParser(prog="python -m tools.artwork")
    parser.add_argument("--only", nargs="*", metavar="ID", help="these drawings instead of all")
    parser.add_argument("--out", type=Path, default=OUT, help="instead of assets/diagrams")
    parser.add_argument("--look", type=Path, help="also draw each as a PNG into this folder")
    wanted = parser.parse_args(arguments)
    names = [each.replace("-", "_") for each in wanted.only] if wanted.only else list(MODULES)
    unknown = sorted(set(names) - set(MODULES))
    if unknown:
        parser.error(f"there is no drawing {', '.join(unknown)}; there are {', '.join(MODULES)}")
    wanted.out.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor() as pool:
        for name in pool.map(build, names, [wanted.out] * len(names)):
            print(name, flush=True)
    if wanted.look:
        from tools.artwork.look import look_at

        look_at([each.replace("_", "-") for each in names], wanted.out, wanted.look)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
