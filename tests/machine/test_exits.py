# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The exit codes mean the same to the guide and to the unit that starts it."""

from __future__ import annotations

import re

from edu_app.machine.exits import Exit
from tests.conftest import REPOSITORY

UNIT = REPOSITORY / "packaging/kiosk/linux/root/etc/systemd/system/vein-guide-kiosk.service"


def test_no_code_means_two_things() -> None:
    assert len({int(code) for code in Exit}) == len(Exit)
    assert Exit.AGAIN == 0
    assert Exit.TO_SYSTEM not in range(4), "the command line has these"


def test_the_unit_leaves_the_guide_ended_when_staff_have_left_it() -> None:
    text = UNIT.read_text("utf-8")

    assert re.findall(r"^RestartPreventExitStatus=(\d+)$", text, re.MULTILINE) == ["10"]
    assert re.findall(r"^SuccessExitStatus=(\d+)$", text, re.MULTILINE) == [
        str(int(Exit.TO_SYSTEM))
    ]
    assert re.search(r"^Restart=always$", text, re.MULTILINE)
