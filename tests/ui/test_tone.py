# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The tone is played beside the window, which hears whether it could be."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from edu_app.ui.jobs import Checkpoint
from edu_app.ui.tone import sound_tone


def test_it_is_played_in_a_thread_of_its_own(qtbot: QtBot) -> None:
    owner, threads = QObject(), []

    def play(checkpoint: Checkpoint) -> bool:
        checkpoint()
        threads.append(threading.current_thread())
        return True

    job = sound_tone(owner, play)

    with qtbot.waitSignal(job.done) as heard:
        pass
    assert heard.args == [True]
    assert threads != [threading.main_thread()]
    assert job.parent() is owner


@pytest.mark.parametrize("fails", [False, True])
def test_nothing_is_left_of_it_while_its_owner_lives(qtbot: QtBot, fails: bool) -> None:
    owner = QObject()

    def play(checkpoint: Checkpoint) -> bool:
        del checkpoint
        if fails:
            raise OSError("no sound")
        return True

    for _tone in range(3):
        job = sound_tone(owner, play)
        with qtbot.waitSignal(job.failed if fails else job.done):
            pass

    qtbot.waitUntil(lambda: not owner.children())
