# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What Windows shows about a program under “Details”, in the form that PyInstaller reads."""

from __future__ import annotations

from pathlib import Path

from tools.packages.pieces import NAMES
from tools.packages.release import Release

ENGLISH, UNICODE = "0409", "04B0"
TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([StringTable({table!r}, [
{strings}
    ])]),
    VarFileInfo([VarStruct('Translation', [{language}, {letters}])])
  ]
)
"""


def version_resource(name: str, version: str) -> str:
    """Return the resource of one of the two programs."""
    numbers = tuple(int(part) for part in (*version.split("."), "0"))
    about = "Vein Guide" if name == NAMES[0] else "Vein Guide, for the command line"
    strings = {
        "CompanyName": "Vein Guide contributors",
        "FileDescription": about,
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "2026 Vein Guide contributors. MIT",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Vein Guide",
        "ProductVersion": version,
    }
    return TEMPLATE.format(
        numbers=numbers,
        table=ENGLISH + UNICODE,
        strings="\n".join(
            f"      StringStruct({key!r}, {value!r})," for key, value in strings.items()
        ),
        language=int(ENGLISH, 16),
        letters=int(UNICODE, 16),
    )


def write_resources(out: Path, release: Release) -> tuple[Path, ...]:
    """Write the resource of each program; return where they are."""
    paths = []
    for name in NAMES:
        path = out / f"{name}.version.txt"
        path.write_text(version_resource(name, release.version), "utf-8", newline="\n")
        paths.append(path)
    return tuple(paths)
