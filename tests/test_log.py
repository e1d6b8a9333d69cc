# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The log holds events with listed fields, and nothing that a patient read, chose or typed."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from edu_app import log
from edu_app.log import FIELDS, FILE, NAME, Event, EventFormatter, start_log, stop_log, write
from tests.full_disk import room_for


@pytest.fixture(autouse=True)
def _logger() -> Iterator[None]:
    """Give the logger back as it was."""
    logger = logging.getLogger(NAME)
    before = logger.level, logger.propagate
    yield
    stop_log()
    logger.setLevel(before[0])
    logger.propagate = before[1]


@pytest.fixture
def lines(tmp_path: Path) -> Callable[[], list[dict[str, object]]]:
    """Start the log and return a function that reads what was written."""
    assert start_log(tmp_path)
    return lambda: [json.loads(line) for line in (tmp_path / FILE).read_text("utf-8").splitlines()]


def test_an_event_is_one_line_with_its_time(lines: Callable[[], list[dict[str, object]]]) -> None:
    write(Event.START, version="0.1", profile="kiosk")

    (line,) = lines()

    assert str(line.pop("time")).endswith("+00:00")
    assert line == {"event": "start", "version": "0.1", "profile": "kiosk"}


@pytest.mark.parametrize("event", Event)
def test_every_event_can_be_written(
    lines: Callable[[], list[dict[str, object]]], event: Event
) -> None:
    write(event, count=3, code="P-01", where="window.py:12")

    assert lines()[0]["event"] == str(event)
    assert set(lines()[0]) <= {"time", "event", *FIELDS}


@pytest.mark.parametrize("name", ["topic", "text", "search", "message", "word", "name"])
def test_a_field_that_is_not_listed_is_an_error(
    lines: Callable[[], list[dict[str, object]]], name: str
) -> None:
    with pytest.raises(KeyError, match=name):
        write(Event.START, **{name: "blood clot"})

    assert lines() == []


def test_words_of_other_modules_never_reach_the_file(
    lines: Callable[[], list[dict[str, object]]],
) -> None:
    logger = logging.getLogger(f"{NAME}.library.pages")

    logger.info("opened %s", "the page on clots", extra={"topic": "clots", "count": 2})

    assert "clots" not in json.dumps(lines())
    assert {key: lines()[0][key] for key in ("event", "count")} == {"event": "other", "count": 2}


@pytest.mark.logs
def test_an_exception_leaves_neither_words_nor_trace(
    lines: Callable[[], list[dict[str, object]]],
) -> None:
    try:
        raise ValueError("blood clot")
    except ValueError:
        logging.getLogger(NAME).exception("it failed")

    assert len(lines()) == 1
    assert set(lines()[0]) == {"time", "event"}


def test_a_line_stays_one_line() -> None:
    record = logging.LogRecord(NAME, logging.INFO, "", 0, Event.CRASH, None, None)
    record.where = "a\nb\u2028c"

    assert len(EventFormatter().format(record).splitlines()) == 1


def test_the_log_stays_out_of_the_log_of_others(
    lines: Callable[[], list[dict[str, object]]],
) -> None:
    seen: list[logging.LogRecord] = []
    listener = logging.Handler()
    listener.emit = seen.append  # type: ignore[method-assign]  # the shortest listener there is
    logging.getLogger().addHandler(listener)

    write(Event.START)

    logging.getLogger().removeHandler(listener)
    assert len(lines()) == 1
    assert seen == []


def test_only_a_few_small_files_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "LARGEST_BYTES", 500)
    start_log(tmp_path)

    for number in range(100):
        write(Event.VISIT_END, count=number)

    files = sorted(tmp_path.iterdir())
    assert len(files) == 1 + log.FILES_KEPT
    assert all(file.stat().st_size <= 500 for file in files)
    assert json.loads((tmp_path / FILE).read_text().splitlines()[-1])["count"] == 99


def test_the_folder_is_made_when_it_is_not_there(tmp_path: Path) -> None:
    assert start_log(tmp_path / "state" / "log")

    assert (tmp_path / "state" / "log" / FILE).is_file()


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where a folder should be")

    assert not start_log(tmp_path / "state" / "log")
    write(Event.START, version="0.1")

    assert (tmp_path / "state").read_text() == "a file where a folder should be"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    assert not start_log(tmp_path)
    write(Event.START)


def test_a_full_disk_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    start_log(tmp_path)

    def full(_text: str) -> None:
        raise OSError(28, "No space left on device")

    handler = logging.getLogger(NAME).handlers[-1]
    assert isinstance(handler, logging.StreamHandler)
    monkeypatch.setattr(handler, "stream", type("Full", (), {"write": staticmethod(full)})())
    write(Event.START)
    monkeypatch.undo()

    assert capsys.readouterr().err == ""


def test_a_disk_that_stays_full_lets_the_guide_end_in_order(tmp_path: Path) -> None:
    start_log(tmp_path)
    with room_for(0):
        write(Event.START)

        stop_log()

    assert logging.getLogger(NAME).handlers == []
    assert (tmp_path / FILE).read_text() == ""


def test_after_the_end_nothing_more_is_written(
    lines: Callable[[], list[dict[str, object]]],
) -> None:
    write(Event.STOP)

    stop_log()
    write(Event.START)

    assert [line["event"] for line in lines()] == ["stop"]
    assert logging.getLogger(NAME).handlers == []
