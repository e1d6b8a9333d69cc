# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Plays the one sound that the guide makes by itself, and tells whether something can play it.

By the system's own library: QtMultimedia would do it too, but comes with the part of PySide6 that
is 160 MB larger and brings FFmpeg along, for half a second of sound. No program is started and
nothing is written. A device that is missing, broken or in use by another means silence.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module

from edu_app.machine import libasound
from edu_app.machine.tone import RATE, SECONDS, as_wave, samples

Checkpoint = Callable[[], None]
"""Called between steps; ends the work when nobody wants the tone any more."""

CARD, SERVER = b"sysdefault", b"default"
"""What plays: the card itself; or whatever program stands before it, when that has the card.

Not the other way round: the way to such a program makes folders in the home of the visit.
"""
PLAYBACK, DO_NOT_WAIT = 0, 1
SIGNED_16_LITTLE, INTERLEAVED, ONE_CHANNEL, MAY_RESAMPLE = 2, 3, 1, 1
BUFFER_MICROSECONDS = round(1_000_000 * SECONDS)
"""The whole tone goes into it at once, so nothing has to be in time."""
AGAIN, BUSY = -11, -16
"""EAGAIN and EBUSY, as libasound returns them."""
LOOK_SECONDS = 0.02
LOOKS = 150
"""A device that has not played it by the last one never will."""
FROM_MEMORY = 4 | 2 | 16
"""SND_MEMORY, SND_NODEFAULT and SND_NOSTOP: no other sound instead, and none is cut short."""


def play_tone(checkpoint: Checkpoint, platform: str = sys.platform) -> bool:
    """Play the tone to its end, which takes a moment; tell whether it was played."""
    if platform == "win32":
        return _play_in_windows()
    library = libasound.load(platform)
    if library is None:
        return False
    with _opened(library) as (device, _error):
        return device is not None and _play(library, device, samples(), checkpoint)


def sound_device_there(platform: str = sys.platform) -> bool | None:
    """Tell whether a device for sound is there; None where that cannot be found out."""
    if platform == "win32":
        return bool(ctypes.CDLL("winmm").waveOutGetNumDevs())
    if platform not in libasound.FILES:
        return None
    library = libasound.load(platform)
    if library is None:
        return False
    with _opened(library) as (device, error):
        return device is not None or error == BUSY


@contextmanager
def _opened(library: ctypes.CDLL) -> Iterator[tuple[ctypes.c_void_p | None, int]]:
    """Open the device, if it does so at once; else give None and the error."""
    device = ctypes.c_void_p()
    for name in (CARD, SERVER):
        error = library.snd_pcm_open(ctypes.byref(device), name, PLAYBACK, DO_NOT_WAIT)
        if error != BUSY:
            break
    if error < 0:
        yield None, error
        return
    try:
        yield device, 0
    finally:
        library.snd_pcm_close(device)


def _play(
    library: ctypes.CDLL, device: ctypes.c_void_p, sound: bytes, checkpoint: Checkpoint
) -> bool:
    """Hand a sound to an open device and wait until it has been heard."""
    form = (SIGNED_16_LITTLE, INTERLEAVED, ONE_CHANNEL, RATE, MAY_RESAMPLE)
    if library.snd_pcm_set_params(device, *form, BUFFER_MICROSECONDS) < 0:
        return False
    for _look in range(LOOKS):
        checkpoint()
        if sound:
            state = library.snd_pcm_writei(device, sound, len(sound) // 2)
            sound = sound[2 * max(0, state) :]
        elif (state := library.snd_pcm_drain(device)) >= 0:
            return True
        if state < 0 and state != AGAIN:
            return False
        time.sleep(LOOK_SECONDS)
    return False


def _play_in_windows() -> bool:
    try:
        import_module("winsound").PlaySound(as_wave(samples()), FROM_MEMORY)
    except (ImportError, RuntimeError):  # it says so when there is no device, or another plays
        return False
    return True
