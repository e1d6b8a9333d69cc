# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A small content folder for tests: complete and without a fault until a test breaks it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from edu_app.library.checks import check
from edu_app.library.loader import Library
from edu_app.problems import Fault

REPOSITORY = Path(__file__).resolve().parent.parent
FACTS: Mapping[str, str] = {"emergency": "911"}

FRONT = {
    "id": "",
    "title": "A title?",
    "short-title": "Title",
    "summary": "One line",
    "purpose": "To test.",
    "audience": "Testers",
    "author": "Vein Guide contributors",
    "clinical-reviewer": "",
    "reviewed": "",
    "next-review": "",
    "published": "2026-11-20",
    "version": '"1.0"',
    "funding": "None",
    "conflicts": "None",
    "update-policy": "Yearly",
    "references": "[]",
    "related": "[]",
}

COLLECTIONS = """\
[[section]]
topic = "alpha"
icon = "file-text"
family = "learn"
children = ["beta"]
"""

SOURCES = """\
[R16]
title = "A register of stents."
year = "2021"
kind = "register"
people = "993 people"
paid-by = "a maker of stents"
where = "doi 10.1000/1"
"""

GLOSSARY = """\
[stenosis]
term = "Stenosis"
definition = "A place that is too narrow. Call {emergency} if in doubt."
also = ["narrowing"]

[clot]
term = "Clot"
definition = "A lump of blood."
emergency = true
"""

DIAGRAMS = """\
[veins]
group = "body"
"""

# One record a line, as `make artwork` writes it.
SIDECAR = """\
{
"width": 1800.0,
"height": 1200.0,
"art": {"light": "veins.light.svg"},
"labels": [
 {"id":"vein","at":[30,40.5],"align":"left","size":24,"anchor":[10,20]},
 {"id":"note","at":[30,90],"align":"center","size":20,"bold":true,"required":true,"via":[[1,2],[3,4]]}
],
"structures": [
 {"id":"vein","pin":[10,20],"layer":"veins","regions":[[[0,0],[20,0],[20,40]]]}
],
"layers": [
 {"id":"veins","elements":["veins"],"swatch":"vein"}
],
"steps": [],
"tones": {}
}
"""

ART = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1800 1200">
  <g id="veins">
    <path fill="#336699" d="M0 0H20V40Z"/>
  </g>
</svg>
"""

DIAGRAM_WORDS = """\
title = "Veins"
alt = "Two veins that meet."
description = "Two veins meet in the pelvis."

[labels]
vein = "A vein"
note = "A drawing"

[structures.vein]
name = "A vein"
latin = "Vena"
says = "It carries blood to the heart."
link = "term:clot"

[layers]
veins = "Veins"
"""


class ContentTree:
    """Builds a content folder and an assets folder file by file."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "content"
        self.assets = folder / "assets"
        self.write("collections.toml", COLLECTIONS)
        self.write("sources.toml", SOURCES)
        self.write("diagrams.toml", DIAGRAMS)
        self.write("en/glossary.toml", GLOSSARY)
        self.write("en/diagrams/veins.toml", DIAGRAM_WORDS)
        phrases = REPOSITORY / "content" / "en" / "phrases.toml"
        shutil.copy(phrases, self.root / "en" / "phrases.toml")
        self.page("en/emergency.md", "Call {emergency} now.\n")
        self.page("en/about.md", "Written by us.\n")
        self.topic("alpha", "Alpha text [@R16].\n", references="[R16]")
        self.topic("beta", "Beta text.\n")
        self.asset("diagrams/veins.json", SIDECAR)
        self.asset("diagrams/veins.light.svg", ART)
        self.asset("icons/file-text.svg", "<svg/>")

    def write(self, name: str, content: str | bytes) -> Path:
        """Write a file of the content folder."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def asset(self, name: str, content: str | bytes) -> Path:
        """Write a file of the assets folder."""
        path = self.assets / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def remove(self, name: str) -> None:
        """Take a file or a folder away."""
        path = self.root / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()

    def topic(self, topic_id: str, body: str, **front: str | None) -> int:
        """Write a page and return the line of the file on which its text begins."""
        return self.page(f"en/topics/{topic_id}.md", body, **front)

    def page(self, name: str, body: str, **front: str | None) -> int:
        """Write a page anywhere; None leaves a field of the front matter out."""
        changed = {key.replace("_", "-"): value for key, value in front.items()}
        fields = FRONT | {"id": Path(name).stem} | changed
        head = [f"{key}: {value}".rstrip() for key, value in fields.items() if value is not None]
        self.write(name, "\n".join(["---", *head, "---", body]))
        return len(head) + 3

    def library(self, facts: Mapping[str, str] = FACTS) -> Library:
        """Open the folder as the guide does."""
        return Library(self.root, "en", facts, self.assets)

    def check(self) -> tuple[Fault, ...]:
        """Check the folder as `vein-guide check` does."""
        return check(self.root, self.assets)

    def found(self) -> list[tuple[str, int, str]]:
        """Return file, line and kind of every fault."""
        return [(str(fault.file), fault.line, fault.kind) for fault in self.check()]
