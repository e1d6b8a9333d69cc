# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A second language for tests: the pages of the first with other words where they are looked at."""

from __future__ import annotations

import shutil
from pathlib import Path

SPANISH = {
    "title": "¿Pierna pesada, hinchada o con dolor?",
    "lead": "Una vena estrecha de la pelvis es una de muchas causas. Lea a su propio ritmo.",
    "begin": "Toque para empezar",
    "language": "Español",
    "private": "No se guarda nada de lo que toca",
    "inside": "Letra grande y dibujos",
    "stop": "Parar el movimiento",
    "move": "Mover el dibujo",
    "wake": "Toque para despertar",
}
"""What a kiosk says in it that nobody uses."""


def add_language(
    root: Path, lang: str, words: dict[str, str] | None = None, *, like: str = "en"
) -> None:
    """Copy the pages of a language; `words` change what a kiosk says that nobody uses."""
    shutil.copytree(root / like, root / lang)
    file = root / lang / "phrases.toml"
    head, part, rest = file.read_text("utf-8").partition("[attract]\n")
    lines = []
    for line in rest.split("\n"):
        name = line.partition(" = ")[0]
        chosen = (words or {}).get(name)
        lines.append(f'{name} = "{chosen}"' if chosen else line)
    file.write_text(head + part + "\n".join(lines), encoding="utf-8")
