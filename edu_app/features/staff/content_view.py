# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Which version this is, which topics a clinician has checked, and what is wrong in any file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from edu_app import __version__
from edu_app.features.staff.card_view import Remark, RowWords, SettingRow, StaffCard
from edu_app.features.staff.section_view import Scope, SectionView
from edu_app.features.staff.sections import Section
from edu_app.problems import Fault
from edu_app.ui.jobs import Checkpoint, Job
from edu_app.ui.label import Label, TextLook
from edu_app.ui.layouts import column

if TYPE_CHECKING:
    from edu_app.features.staff.reviewed import Standing

MOST_FAULTS = 50
VALUE = 520


class ContentSection(SectionView):
    """Three cards; what takes time comes when it is known."""

    def __init__(self, scope: Scope) -> None:
        super().__init__(scope, Section.CONTENT)
        say = QCoreApplication.translate
        self._build_version(self.add_card())
        self._build_review(self.add_card(say("staff", "Review of the topics")))
        self.faults = self.add_card(say("staff", "Faults in files"))
        self._waits = Remark(say("staff", "Looking through all files"), "clock", self.theme)
        self.faults.add(self._waits)
        self.found: tuple[Fault, ...] | None = None
        self._job = self._begin()

    def finish(self) -> None:
        """Wait until all files are looked through; for those who have nothing else to do."""
        self._job.finish()

    def _build_version(self, card: StaffCard) -> None:
        say, theme = QCoreApplication.translate, self.theme
        look = TextLook(style="ui", weight=600, max_width=theme.em(VALUE))
        version = Label(__version__, theme, look)
        card.add(SettingRow(RowWords("Vein Guide", say("staff", "Version")), version, theme))
        self.mark = Label("…", theme, look)
        words = RowWords(
            say("staff", "Pages"), say("staff", "Two kiosks with the same mark show the same pages")
        )
        card.add(SettingRow(words, self.mark, theme))

    def _build_review(self, card: StaffCard) -> None:
        for each in self.scope.review:
            card.add(SettingRow(RowWords(each.title), self._standing(each), self.theme))

    def _standing(self, each: Standing) -> Remark:
        say, theme = QCoreApplication.translate, self.theme
        if each.broken:
            return Remark(say("staff", "Cannot be read"), "triangle-alert", theme, "warn")
        if not each.checked or each.on is None:
            return Remark(say("staff", "Draft: not yet checked"), "pencil", theme, "warn")
        day = self.scope.host.context().library.phrases.day(each.on)
        if each.late:
            words = say("staff", "To be checked again. Last by {by}, {day}")
            return Remark(words.format(by=each.by, day=day), "clock", theme, "warn")
        words = say("staff", "Checked by {by}, {day}").format(by=each.by, day=day)
        return Remark(words, "badge-check", theme, "ok")

    def _begin(self) -> Job:
        root, tools = self.scope.host.context().library.root, self.scope.tools

        def work(checkpoint: Checkpoint) -> object:
            mark = tools.fingerprint(root)
            checkpoint()
            return mark, tools.faults(root)

        job = Job(work, self)
        job.done.connect(self._on_found)
        job.failed.connect(self._on_failed)
        job.start()
        return job

    @Slot(object)
    def _on_found(self, found: tuple[str, tuple[Fault, ...]]) -> None:
        say = QCoreApplication.translate
        mark, self.found = found
        self.mark.setText(mark)
        self._waits.hide()
        if not self.found:
            words = say("staff", "No faults were found.")
            self.faults.add(Remark(words, "circle-check", self.theme, "ok"), ruled=False)
        for fault in self.found[:MOST_FAULTS]:
            self.faults.add(self._fault(fault))
        if len(self.found) > MOST_FAULTS:
            more = say("staff", "And {n} more. See: vein-guide check")
            words = more.format(n=len(self.found) - MOST_FAULTS)
            self.faults.add(Remark(words, "info", self.theme))

    def _fault(self, fault: Fault) -> QWidget:
        theme = self.theme
        where = QCoreApplication.translate("staff", "{file}, line {line}")
        place = where.format(file=fault.file, line=fault.line) if fault.line else str(fault.file)
        box = QWidget()
        title = Label(place, theme, TextLook(style="small", weight=600))
        box.setLayout(column([title, Label(fault.sentence, theme, TextLook(style="small"))]))
        return box

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        del error  # the files may be gone while they are read
        self._waits.hide()
        words = QCoreApplication.translate("staff", "The files could not be looked through.")
        self.faults.add(Remark(words, "triangle-alert", self.theme, "warn"), ruled=False)
