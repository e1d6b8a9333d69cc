# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Gate on the words of the program itself: buttons, warnings, errors (rule R-8).

They are read from the program's own files, which a frozen bundle does not carry; there the gate
has nothing to look at.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from edu_app.editorial.readability import MOST_FKGL, count, words_in
from edu_app.editorial.units import Role, Unit
from edu_app.editorial.wording import Wording
from edu_app.problems import Fault

LONGEST_STRING = 12
"""Words of one sentence on a button, a warning or a label."""
TRANSLATE = ("translate", "say", "mark")
CLINICIANS = ("features", "consult")
"""What a clinician reads at the console; claims and length count there too."""
SKIPPED = ("editorial", "cli.py", "gallery.py", "selftest.py", "authoring.py")
"""What a patient never meets: the tools of authors and staff."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UiString:
    """A sentence of the program and where it stands."""

    file: PurePosixPath
    line: int
    text: str


def ui_strings(package: Path) -> tuple[UiString, ...]:
    """Return what the program says to people, file by file."""
    found: list[UiString] = []
    for path in sorted(package.rglob("*.py")):
        inside = path.relative_to(package)
        if inside.parts[0] in SKIPPED or path.name in SKIPPED:
            continue
        tree = ast.parse(path.read_text("utf-8"))
        file = PurePosixPath(package.name, *inside.parts)
        found.extend(_strings(tree, file))
    return tuple(found)


def check_strings(strings: tuple[UiString, ...], wording: Wording) -> Iterator[Fault]:
    """Find strings that are too long, too hard, or claim what may not be claimed."""
    for string in strings:
        for sentence in _sentences(string.text):
            size = len(words_in(sentence))
            if size > LONGEST_STRING:
                words = f"“{sentence}” has {size} words. Keep {LONGEST_STRING} at most."
                yield _fault(string, "long-string", words)
            for hard, easy in () if _for_staff(string) else wording.hard_words(sentence):
                yield _fault(string, "hard-word", f"“{hard}” is hard to read. Write “{easy}”.")
            for part, claim in wording.claims(sentence.replace("{", " ").replace("}", " ")):
                if claim.pages_only:
                    continue
                yield _fault(string, "claim", f"“{part}” may not stand here. {claim.why}")
    pooled = count(each for string in strings for each in _sentences(string.text))
    if pooled.fkgl > MOST_FKGL:
        words = f"The words of the program have FKGL {pooled.fkgl:.1f}, above {MOST_FKGL:.1f}."
        yield _fault(strings[0], "fkgl", f"{words} Shorten words and sentences.")


def _strings(tree: ast.AST, file: PurePosixPath) -> Iterator[UiString]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        last = node.args[1] if len(node.args) > 1 else node.args[0]  # after its context
        if name in TRANSLATE and isinstance(last, ast.Constant) and isinstance(last.value, str):
            yield UiString(file=file, line=node.lineno, text=last.value)


def _for_staff(string: UiString) -> bool:
    """Tell whether a clinician reads it, who may be told of “the patient”."""
    return string.file.parts[1:3] == CLINICIANS


def _sentences(text: str) -> tuple[str, ...]:
    unit = Unit(role=Role.TEXT, text=text.replace("\n", " "), words=(), section="")
    return unit.sentences()


def _fault(string: UiString, kind: str, sentence: str) -> Fault:
    return Fault(file=string.file, line=string.line, kind=kind, sentence=sentence)
