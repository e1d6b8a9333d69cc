# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A small made-up bundle and the machine that it was built on."""

from __future__ import annotations

import marshal
import struct
from collections.abc import Sequence
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path

from tools.bundle import archive
from tools.bundle.allowed import TABLES
from tools.bundle.gathering import ROOT, Machine
from tools.commands import Finished

GUI = b"\0" + b"14.6.0\0libpng version 1.6.59\n"
FILES: dict[str, bytes] = {
    "_internal/PySide6/Qt/lib/libQt6Gui.so.6": GUI,
    "_internal/PySide6/QtGui.abi3.so": b"",
    "_internal/shiboken6/Shiboken.abi3.so": b"",
    "_internal/base_library.zip": b"PK",
    "_internal/python3.11/lib-dynload/_random.cpython-311.so": b"",
    "_internal/edu_app/_bundled/content/en/about.md": b"words",
    "_internal/edu_app/_bundled/assets/fonts/a.ttf": b"font",
    "_internal/edu_app/_bundled/assets/icons/a.svg": b"icon",
    "_internal/edu_app/_bundled/assets/theme/tokens.json": b"{}",
    "_internal/sweets/_fast.cpython-311.so": b"",
    "_internal/libcandy.so.1": b"candy",
    "INTENDED_USE.md": b"use",
}
LIBRARIES = "\tlibcandy.so.1 (libc6,x86-64) => /lib/libcandy.so.1\n"


def program(*modules: str, loose: Sequence[str] = ()) -> bytes:
    """Return a program with modules packed into it, as PyInstaller does it."""
    table = marshal.dumps([(name, (0, 0, 0)) for name in modules])
    packed = b"PYZ\0" + b"\0" * 4 + struct.pack("!I", 12) + table
    entries = entry("PYZ.pyz", archive.MODULES, 0, len(packed))
    entries += b"".join(entry(name, archive.MODULE, 0, 0) for name in loose)
    entries += entry("start", b"s", 0, 0)
    body = packed + entries
    length = len(body) + archive.COOKIE.size
    cookie = archive.COOKIE.pack(
        archive.MAGIC, length, len(packed), len(entries), 311, b"libpython3.11.so"
    )
    return b"\x7fELF the boot loader" + body + cookie


def entry(name: str, kind: bytes, start: int, stored: int) -> bytes:
    """Return one line of the list of contents."""
    padded = name.encode().ljust(32, b"\0")
    return archive.ENTRY.pack(archive.ENTRY.size + 32, start, stored, stored, 0, kind) + padded


def build(folder: Path, files: dict[str, bytes] | None = None) -> Path:
    """Write the bundle; more files may be named."""
    packed = program("edu_app", "edu_app.cli", "json.decoder", "honey", loose=("pyimod01_archive",))
    everything = FILES | {"vein-guide": packed, "vein-guide-cli": packed} | (files or {})
    for name, content in everything.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def package(
    folder: Path, name: str, version: str, said: str, text: str = "Be kind."
) -> Distribution:
    """Install a Python package without any code."""
    home = folder / f"{name}-{version}.dist-info"
    (home / "licenses").mkdir(parents=True)
    (home / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n{said}"
    )
    listed = "METADATA,,"
    if text:
        (home / "licenses" / "LICENSE").write_text(text)
        listed += f"\n{home.name}/licenses/LICENSE,,"
    (home / "RECORD").write_text(f"{listed}\n")
    return PathDistribution(home)


def machine(folder: Path, *, licence: str = "License-Expression: MIT\n") -> Machine:
    """Return the machine: a few Python packages, one package of the system."""
    said = f"Author-email: Bee <bee@example.org>\n{licence}"
    made = [
        package(folder, "PySide6_Essentials", "6.11.3", "License: LGPL-3.0-only\n", ""),
        package(folder, "shiboken6", "6.11.3", "License: LGPL-3.0-only\n", ""),
        package(folder, "pyinstaller", "6.22.3", "License: GPL\n"),
        package(folder, "honey", "1.0", f"{said}Requires-Dist: sweets>=1; python_version>'3'\n"),
        package(folder, "sweets", "2.0", said),
    ]
    tops = {"honey": ["honey"], "sweets": ["sweets"], "PySide6": ["PySide6_Essentials"]}
    documents = folder / "doc"
    (documents / "libcandy1").mkdir(parents=True)
    words = "Candy. See /usr/share/common-licenses/LGPL-2.1.\n"
    (documents / "libcandy1" / "copyright").write_text(words)
    return Machine(
        packages={name.lower().replace("_", "-"): each for each in made for name in (each.name,)},
        tops=tops,
        run=answers,
        tables=tables(folder),
        root=ROOT,
        documents=documents,
    )


def tables(folder: Path) -> Path:
    """Return the tables of the checkout, with the made-up package of the system."""
    target = folder / "licences"
    target.mkdir()
    for path in TABLES.glob("*.toml"):
        (target / path.name).write_bytes(path.read_bytes())
    (target / "texts").symlink_to(TABLES / "texts")
    with (target / "system.toml").open("a") as file:
        file.write('"candy-[0-9]*" = "LGPL-2.1-or-later"\n')
    return target


def answers(command: Sequence[str]) -> Finished:
    """Answer as the programs of a Debian system do."""
    if command[0] == "/sbin/ldconfig":
        return Finished(code=0, output=LIBRARIES)
    if command[1] == "-S":
        known = [path for path in command[2:] if path == "/lib/libcandy.so.1"]
        return Finished(code=1, output="".join(f"libcandy1:amd64: {path}\n" for path in known))
    return Finished(code=0, output="libcandy1:amd64|candy-3|3.1-2|3.1-2+b1|amd64\n")
