# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What every test stands on: no screen, no home folder, no word in the log. Imports no Qt."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from edu_app.profile import CONSULT, KIOSK, LAPTOP
from tests.print_service import _print_service, print_service, qt_printers

if TYPE_CHECKING:
    from edu_app.profile import Profile

__all__ = ["_print_service", "print_service", "qt_printers"]

REPOSITORY = Path(__file__).resolve().parent.parent

# Before Qt is imported anywhere: these decide how large and how coloured everything is.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
for name in (
    "QT_AUTO_SCREEN_SCALE_FACTOR",
    "QT_FONT_DPI",
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_STYLE_OVERRIDE",
):
    os.environ.pop(name, None)

hypothesis.settings.register_profile("repository", deadline=None, database=None)
hypothesis.settings.load_profile("repository")

FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "config",
    "LOCALAPPDATA": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_DIRS": "machine",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": "state",
}


HOMES: list[Path] = []
"""Homes that were given to tests; a new one for each test takes much of the time of a short one."""


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home, so that it reads and writes nobody's files."""
    if not HOMES or not is_untouched(HOMES[-1]):
        HOMES.append(tmp_path_factory.mktemp("home"))
        for name in FOLDERS.values():
            (HOMES[-1] / name).mkdir(mode=0o700, exist_ok=True)
    for variable, name in FOLDERS.items():
        monkeypatch.setenv(variable, str(HOMES[-1] / name))
    return HOMES[-1]


def is_untouched(folder: Path) -> bool:
    """Tell whether a home is as it was made, so that the next test can have it."""
    names = {name for name in FOLDERS.values() if name}
    if {each.name for each in folder.iterdir()} != names:
        return False
    return not any(True for name in names for _ in (folder / name).iterdir())


class Records(logging.Handler):
    """Everything that was logged while a test ran."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record once, although two loggers hand it over."""
        if record not in self.seen:
            self.seen.append(record)


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it is marked `logs`."""
    records = Records()
    # The application's own logger may keep its records from the root one.
    loggers = (logging.getLogger(), logging.getLogger("edu_app"))
    for logger in loggers:
        logger.addHandler(records)
    yield
    for logger in loggers:
        logger.removeHandler(records)
    if records.seen and request.node.get_closest_marker("logs") is None:
        lines = "\n".join(f"  {each.name}: {each.getMessage()}" for each in records.seen)
        pytest.fail(f"unexpected in the log (mark the test `logs` if it is meant):\n{lines}")


@pytest.fixture(autouse=True)
def _nothing_is_left_over() -> Iterator[None]:
    """Take away what a whole process has only once, so that tests can run in any order.

    Qt keeps a quit that nobody took until a program runs, and meanwhile ends every event loop
    before it has begun: the next tests would wait in vain for a dialog, a job or a file.
    """
    before = None
    if "PySide6.QtWidgets" in sys.modules:
        from tests.left_over import look

        before = look()
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from tests.left_over import empty_clipboard, give_back, take_quit_away

        take_quit_away()
        empty_clipboard()
        give_back(before)
    if "edu_app.machine.life" in sys.modules:
        from tests.left_over import forget_runs

        forget_runs()


@pytest.fixture(scope="session")
def repository() -> Path:
    """Return the checkout."""
    return REPOSITORY


@pytest.fixture(scope="session")
def content_root() -> Path:
    """Return the real content folder."""
    return REPOSITORY / "content"


@pytest.fixture(scope="session")
def assets_root() -> Path:
    """Return the real assets folder."""
    return REPOSITORY / "assets"


@pytest.fixture(params=[KIOSK, CONSULT, LAPTOP], ids=lambda each: each.name)
def profile(request: pytest.FixtureRequest) -> Profile:
    """Run the test once for each profile."""
    value: Profile = request.param
    return value
