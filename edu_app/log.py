# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The log of the program: events from a fixed list, never content, choices or anything typed."""

from __future__ import annotations

import json
import logging
import logging.handlers
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILE = "vein-guide.log"
LARGEST_BYTES = 200_000
FILES_KEPT = 2
FIELDS = ("version", "profile", "code", "where", "count")
"""The only fields besides the event and the time. `where` is a line of our own program."""
NAME = "edu_app"


class Event(StrEnum):
    """Everything that may be written down."""

    START = "start"
    STOP = "stop"
    VISIT_START = "visit-start"
    VISIT_END = "visit-end"
    """With the reason as its code: `person`, `idle`, `staff` or `system`."""
    RESTART = "restart"
    """With how the run before ended out of order as its code, `no-answer`, `crash` or `cut`; or
    with why this one ends now, `planned` or `memory`."""
    SELF_TEST = "self-test"
    """With the number of parts that do not work."""
    GUARD = "guard"
    """The guard of a kiosk failed and stepped aside."""
    CONTENT_FAULTS = "content-faults"
    COMPILED = "compiled"
    """Compiled content was not used; with why as its code: `unreadable`, `broken`, `version`."""
    CLINIC_FAULTS = "clinic-faults"
    PRINT = "print"
    """Something was printed, or what kept it from being printed."""
    CRASH = "crash"
    QT_MESSAGE = "qt-message"


class EventFormatter(logging.Formatter):
    """One JSON object in a line, made of the fixed fields only."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; a message that is not an event is named `other` and dropped."""
        event = record.msg if isinstance(record.msg, Event) else "other"
        moment = datetime.fromtimestamp(record.created, tz=UTC)
        line: dict[str, object] = {
            "time": moment.isoformat(timespec="seconds"),
            "event": str(event),
        }
        line |= {
            name: value for name in FIELDS if (value := getattr(record, name, None)) is not None
        }
        return json.dumps(line)


def write(event: Event, **fields: str | int) -> None:
    """Write an event; a field that is not on the list raises KeyError, also in tests."""
    for name in fields:
        if name not in FIELDS:
            raise KeyError(name)
    logging.getLogger(NAME).info(event, extra=fields)


def start_log(folder: Path) -> bool:
    """Send events to a rotating file; False when it cannot be written, which stops nothing."""
    logger = logging.getLogger(NAME)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / FILE, maxBytes=LARGEST_BYTES, backupCount=FILES_KEPT, encoding="utf-8"
        )
    except OSError:
        return False
    handler.setFormatter(EventFormatter())
    handler.handleError = _ignore  # type: ignore[method-assign]  # a full disk is not our failure
    logger.addHandler(handler)
    return True


def stop_log() -> None:
    """Close the file."""
    logger = logging.getLogger(NAME)
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        with suppress(OSError):  # what a full disk had no room for is tried once more
            handler.close()


def _ignore(record: logging.LogRecord) -> None:
    """Drop a line that could not be written."""
    del record
