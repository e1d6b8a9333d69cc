# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Each command is handed to its own module, which is loaded only then, and never with Qt."""

from __future__ import annotations

import subprocess
import sys

import pytest

from edu_app.commands import HANDED_ON, hand_on
from edu_app.options import COMMANDS
from tests.content_tree import REPOSITORY

Said = pytest.CaptureFixture[str]
LOADED = """
import sys
from edu_app.commands import hand_on
try:
    hand_on(sys.argv[1], ["--help"])
except SystemExit:
    pass
print([n for n in sys.modules if n.startswith(("PySide6", "edu_app.") )])
"""


@pytest.mark.parametrize("command", HANDED_ON)
def test_every_command_explains_itself_under_its_own_name(command: str, capsys: Said) -> None:
    with pytest.raises(SystemExit) as ended:
        hand_on(command, ["--help"])

    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: vein-guide {command} ")


def test_all_of_them_are_commands() -> None:
    assert set(HANDED_ON) < set(COMMANDS)


@pytest.mark.parametrize(
    ("command", "needs", "needs_not"),
    [
        ("checklist", "edu_app.render.fhir", "edu_app.authoring"),
        ("check", "edu_app.authoring", "edu_app.clinic.command"),
        ("clinic", "edu_app.clinic.command", "edu_app.render.fhir"),
    ],
)
def test_a_command_loads_what_it_needs(command: str, needs: str, needs_not: str) -> None:
    ended = subprocess.run(
        (sys.executable, "-c", LOADED, command),
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    )

    loaded = ended.stdout.splitlines()[-1]
    assert f"'{needs}'" in loaded
    assert f"'{needs_not}'" not in loaded
    assert "PySide6" not in loaded
