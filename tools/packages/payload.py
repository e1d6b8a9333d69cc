# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A stand-in for a bundle of Windows, where none can be built: the same layout, and tiny files."""

from __future__ import annotations

import hashlib
from pathlib import Path

PROGRAM = b"MZ: a stand-in for a program of Windows; it cannot be started.\r\n"
FILES = {
    "vein-guide.exe": PROGRAM,
    "vein-guide-cli.exe": PROGRAM + b"cli\r\n",
    "LICENSE": b"MIT\n",
    "LICENSES/LGPL-3.0-only.txt": b"LGPL\n",
    "THIRD_PARTY_NOTICES.txt": b"Qt, Python\n",
    "INTENDED_USE.md": b"General information.\n",
    "IT-SHEET.md": b"Ports: none.\n",
    "SBOM.cdx.json": b"{}\n",
    "_internal/base_library.zip": b"PK\x05\x06" + bytes(18),
    "_internal/python311.dll": PROGRAM,
    "_internal/PySide6/Qt6Core.dll": PROGRAM,
    "_internal/PySide6/plugins/platforms/qwindows.dll": PROGRAM,
    "_internal/edu_app/_bundled/content/en/topics/risks.md": b"# Risks\n",
    "_internal/edu_app/_bundled/content/en/A name with spaces & signs.md": b"x\n",
    "_internal/edu_app/_bundled/assets/brand/mark.svg": b"<svg/>\n",
}


def write_stand_in(folder: Path) -> Path:
    """Write the stand-in with its manifest; return the folder."""
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    sums = (f"{hashlib.sha256(FILES[name]).hexdigest()}  {name}\n" for name in sorted(FILES))
    (folder / "MANIFEST.sha256").write_text("".join(sums), "utf-8", newline="\n")
    return folder
