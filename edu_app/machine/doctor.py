# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""`vein-guide kiosk doctor`: goes through the recipe for a kiosk, line by line, on this machine.

It reads files and starts no program, so it can look at the tree of an image as well.
"""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path

from edu_app.machine import (
    doctor_accounts,
    doctor_boot,
    doctor_keys,
    doctor_needs,
    doctor_paper,
    doctor_ports,
    doctor_programs,
    doctor_service,
    doctor_traces,
)
from edu_app.machine.recipe import FILE, Line, read_recipe, recipe_folder
from edu_app.machine.tree import NotReadable, Tree
from edu_app.machine.verdict import Check, Finding, Scene, Verdict, unknown
from edu_app.problems import StartRefused

OK, FAULTS = 0, 1
WIDTH = 100
SIGNS = {Verdict.OK: "ok", Verdict.WRONG: "NOT OK", Verdict.UNKNOWN: "look"}
MARGIN = " " * 8
ONLY_BY_HAND = "No program can see this."
CHECKS: dict[str, Check] = {
    each.__name__.replace("_", "-"): each
    for each in (
        doctor_accounts.user_without_shell,
        doctor_accounts.program_not_writable,
        doctor_accounts.polkit_refuses,
        doctor_programs.no_desktop,
        doctor_programs.no_other_programs,
        doctor_programs.cage_options,
        doctor_programs.cage_from_package,
        doctor_programs.no_x11,
        doctor_programs.platform_plugins,
        doctor_service.unit_enabled,
        doctor_service.unit_watchdog,
        doctor_service.desk_unit,
        doctor_service.exit_to_log_in,
        doctor_service.unit_hardening,
        doctor_service.no_children,
        doctor_service.unit_environment,
        doctor_service.guide_without_network,
        doctor_keys.no_text_consoles,
        doctor_keys.sysrq_off,
        doctor_keys.ctrl_alt_del_off,
        doctor_keys.power_keys_ignored,
        doctor_keys.strange_keyboards_ignored,
        doctor_ports.usbguard,
        doctor_ports.usb_storage_off,
        doctor_ports.no_automount,
        doctor_ports.radio_off,
        doctor_ports.nothing_listens,
        doctor_ports.network_silent,
        doctor_traces.no_core_dumps,
        doctor_traces.no_swap,
        doctor_traces.journal_volatile,
        doctor_traces.root_read_only,
        doctor_traces.updates_at_night,
        doctor_paper.cups_keeps_nothing,
        doctor_paper.printer_there,
        doctor_paper.spool_in_memory,
        doctor_boot.no_words_of_the_system,
        doctor_boot.screen_on,
        doctor_boot.boot_menu_locked,
        doctor_boot.no_rescue_shell,
        doctor_boot.secure_boot,
        doctor_boot.disk_encrypted,
        doctor_needs.clinic_file,
        doctor_needs.pin_set,
        doctor_needs.display_there,
        doctor_needs.touch_there,
        doctor_needs.sound_there,
        doctor_needs.clock_kept,
        doctor_needs.room_left,
    )
}
"""Every check by the name that a line of the recipe calls it by."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A line of the recipe and how it stands."""

    line: Line
    finding: Finding


def run_doctor(parser: argparse.ArgumentParser, words: Sequence[str]) -> int:
    """Say of every line how it stands; the exit code is 1 when one is not kept."""
    parser.add_argument("--json", action="store_true", help="print all of it as JSON")
    words_of_root = "the tree of an image, in place of the running machine"
    parser.add_argument("--root", type=Path, metavar="DIR", help=words_of_root)
    options = parser.parse_args(words)
    answers = list(examine(read_recipe(recipe_folder() / FILE), Scene(Tree(_root(options.root)))))
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a pipe may know few letters
    print(as_json(answers) if options.json else as_text(answers))
    return FAULTS if any(each.finding.verdict is Verdict.WRONG for each in answers) else OK


def examine(lines: Sequence[Line], scene: Scene) -> Iterator[Answer]:
    """Look at every line; what may not be read by this user cannot be told."""
    for line in lines:
        if not line.check:
            yield Answer(line, unknown(ONLY_BY_HAND))
            continue
        try:
            yield Answer(line, CHECKS[line.check](scene))
        except NotReadable as error:
            yield Answer(line, unknown(error.sentence))


def as_text(answers: Sequence[Answer]) -> str:
    """Return a paragraph for each line, and what they come to."""
    count = Counter(each.finding.verdict for each in answers)
    total = (
        f"{count[Verdict.OK]} ok, {count[Verdict.WRONG]} not ok, "
        f"{count[Verdict.UNKNOWN]} to look at by hand."
    )
    return "\n".join([*(_paragraph(each) for each in answers), "", total])


def as_json(answers: Sequence[Answer]) -> str:
    """Return all of it for a program."""
    lines = [
        {
            "id": each.line.id,
            "verdict": each.finding.verdict,
            "found": each.finding.words,
            "do": each.line.text,
            "look": each.line.by_hand,
            "breakouts": each.line.breakouts,
        }
        for each in answers
    ]
    count = Counter(each.finding.verdict for each in answers)
    totals = {str(verdict): count[verdict] for verdict in Verdict}
    return json.dumps({"recipe": FILE, "totals": totals, "lines": lines}, indent=2)


def _paragraph(answer: Answer) -> str:
    line, finding = answer.line, answer.finding
    lines = [f"{SIGNS[finding.verdict]:<8}{line.id}: {finding.words}"]
    match finding.verdict:
        case Verdict.WRONG:
            lines.append(f"{MARGIN}Do: {line.text}")
        case Verdict.UNKNOWN:
            lines += [f"{MARGIN}Rule: {line.text}", f"{MARGIN}Look: {line.by_hand}"]
        case Verdict.OK:
            pass
    return "\n".join(
        textwrap.fill(each, WIDTH, subsequent_indent=MARGIN, break_on_hyphens=False)
        for each in lines
    )


def _root(named: Path | None) -> Path:
    """Return the folder that stands for the machine; StartRefused for what is none."""
    if named is None:
        if not sys.platform.startswith("linux"):
            raise StartRefused(
                "This command knows the recipe for Linux. On Windows run Test-Kiosk.ps1 of "
                "packaging/kiosk/windows, or name the tree of an image with --root."
            )
        return Path("/")
    if not (named / "etc").is_dir():
        raise StartRefused(f"{named} is not the tree of a machine: it has no folder etc.")
    return named.resolve()
