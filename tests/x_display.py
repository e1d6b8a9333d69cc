# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""An X display of its own, for what only a real display shows."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def x_display(wide: int = 1400, high: int = 900) -> Iterator[str]:
    """Give the name of a display of so many pixels, such as “:99”; skip where there is none."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed (apt-get install xvfb)")
    read_end, write_end = os.pipe()
    screen = ("-screen", "0", f"{wide}x{high}x24", "-noreset", "-nolisten", "tcp")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), *screen],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        yield f":{int(os.read(read_end, 16))}"
    finally:
        os.close(read_end)
        server.terminate()
        server.wait(10)
