# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The clinician's console: the plan, the patient's picture, and what only the clinician sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from edu_app.features.consult.arrange_view import Tabbed, columns, has_columns, quick_tabs, tabbed
from edu_app.features.consult.asked import asked
from edu_app.features.consult.audience import AudienceState
from edu_app.features.consult.console import CONSOLE, TWO_MINUTES, derive_console, part_of
from edu_app.features.consult.deeds_view import Deeds
from edu_app.features.consult.easel_view import Easel
from edu_app.features.consult.exits_view import Exits
from edu_app.features.consult.keys_view import ConsoleKeys
from edu_app.features.consult.lead import Lead
from edu_app.features.consult.notes_view import Notes
from edu_app.features.consult.pace import Pace
from edu_app.features.consult.pens_view import make_pens
from edu_app.features.consult.plan_list_view import PlanList
from edu_app.features.consult.plans import find_plan
from edu_app.features.consult.public import links_of, public_of
from edu_app.features.consult.quick_view import QuickSteps
from edu_app.features.consult.settings_view import make_settings
from edu_app.features.consult.shown import derive_step
from edu_app.features.consult.side_view import Side
from edu_app.features.consult.stage_view import Stage
from edu_app.features.consult.strip_view import Strip
from edu_app.machine.uptime import uptime
from edu_app.paths import state_dir
from edu_app.problems import ContentMissing, EduError
from edu_app.ui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.feature import Context
    from edu_app.features.consult.shown import Shown
    from edu_app.library.link import Link
    from edu_app.library.plan import Plan, PlanStep


def make_console(context: Context, link: Link, clock: Callable[[], float] = uptime) -> ConsolePage:
    """Build the console for a plan; a part of the link names a step, or asks for two minutes."""
    plan = find_plan(context.library, state_dir(), link.target)
    if plan is None or not plan.steps:
        words = QCoreApplication.translate("error", "There is no plan “{name}”.")
        raise ContentMissing(words.format(name=link.target))
    consultation = context.session.consultation
    if consultation.talk.plan != plan.id:
        talk = consultation.talk.begun(plan)
        consultation.take(talk.went(part_of(plan, link.part)))
    return ConsolePage(context, plan, clock, quick=link.part == TWO_MINUTES)


class ConsolePage(Page):
    """Shows the talk; every wish goes to `Deeds`, and comes back as a changed talk."""

    private = True
    lay_wanted = Signal(object, int, str)
    """Content, width in kiosk pixels and key of a sheet; its signal `left` shuts it."""
    swap_wanted = Signal()
    turn_wanted = Signal()

    def __init__(
        self, context: Context, plan: Plan, clock: Callable[[], float], *, quick: bool
    ) -> None:
        super().__init__(context.theme, QCoreApplication.translate("consult", "Consultation"))
        self.setObjectName(CONSOLE)
        self.context, self.plan, self.quick = context, plan, quick
        library = context.library
        self._steps = library.references.plans.steps()
        self._public = public_of(library)
        self._noted = ""
        self._set = ""
        self.lead = Lead(context.session.consultation, self._steps, library.diagram, clock)
        self.easel = Easel(context, self)
        self.pace = Pace(self.lead, quick=quick)
        self.deeds = Deeds(self)
        self.tabs: Tabbed | None = None
        self._build()
        self.keys = ConsoleKeys(self)
        self.keys.wanted.connect(self.deeds.do)
        self.deeds.connect_parts()
        self.exits = Exits(self)
        context.session.consultation.changed.connect(self._show)
        context.session.notes.questions_changed.connect(self._show_notes)
        self._show()

    # ------------------------------------------------------------ page

    def place(self) -> int:
        return self.tabs.place if self.tabs is not None else 0

    def set_place(self, place: int) -> None:
        if self.tabs is not None:
            self.tabs.show_part(place)

    def finish_pictures(self) -> None:
        self.easel.finish()

    def show_audience(self, state: AudienceState) -> None:
        """Say how the patient's screen stands."""
        self.strip.show_audience(state)
        self.side.show_mirrored(on=state is AudienceState.MIRRORED)
        self.stage.show_screen(there=state in (AudienceState.ON, AudienceState.BLANK))

    # ------------------------------------------------------------ building

    def _build(self) -> None:
        theme, shape = self.theme, self.context.shape
        words = self.context.library.references.talk
        wide = has_columns(shape)
        self.strip = Strip(
            self.plan.title, theme, shape, self.lead.seconds, quick=self.quick, roomy=wide,
            ends=not self.context.profile.chrome.start_over,
        )  # fmt: skip
        self.list = PlanList(QCoreApplication.translate("consult", "Plan"), theme)
        self.side = Side(words, theme)
        self.steps = QuickSteps(theme, columns=2 if shape.portrait or shape.large else 0)
        self.stage = Stage(
            theme, self.easel.make, self.easel.make_small, make_pens(self.easel, self.context),
            peeks=wide and not self.quick,
            scrolls=not wide and not self.quick,
            stacked=shape.large and shape.portrait,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        edge = theme.gap(20)
        layout.setContentsMargins(edge, theme.gap(8), edge, theme.gap(12))
        layout.setSpacing(theme.gap(8))
        layout.addWidget(self.strip)
        if self.quick:
            self._arrange_quick(layout)
        elif wide:
            layout.addLayout(columns(self.list, self.stage, self.side, theme), 1)
        else:
            if shape.portrait and not shape.large:
                layout.addWidget(self.stage, 3)
            self.tabs = tabbed(self.list, self.stage, self.side, theme, shape)
            layout.addWidget(self.tabs, 2)

    def _arrange_quick(self, layout: QVBoxLayout) -> None:
        """Put the picture beside the large buttons, or above them on an upright screen."""
        for part in (self.list, self.side):
            part.setParent(self)
            part.hide()
        if self.context.shape.large:
            self.tabs = quick_tabs(self.steps, self.stage, self.theme)
            layout.addWidget(self.tabs, 1)
            return
        if self.context.shape.portrait:
            layout.addWidget(self.stage, 3)
            layout.addWidget(self.steps, 2)
            return
        both = QHBoxLayout()
        both.setSpacing(self.theme.gap(16))
        both.addWidget(self.stage, 5)
        both.addWidget(self.steps, 2)
        layout.addLayout(both, 1)

    # ------------------------------------------------------------ showing

    @Slot()
    def _show(self) -> None:
        """Show the talk as it stands."""
        talk, picture = self.lead.talk, self.lead.picture
        console = derive_console(talk, self._steps, picture)
        self.strip.show_console(console)
        self.list.show_console(console)
        self.steps.show_console(console)
        after = self._shown(console.after.id) if console.after is not None else None
        self.stage.show_console(console, self._shown(talk.ahead), after)
        if self._noted != talk.ahead:
            self._show_notes()
        self._show_settings()
        self.side.show_talk(talk)

    def _shown(self, step: str) -> Shown | None:
        library = self.context.library
        return derive_step(self.lead.talk, step, self._steps, library.diagram, self._public)

    @Slot()
    def _show_notes(self) -> None:
        """Build the notes of the prepared step."""
        step, context = self.lead.step, self.context
        self._noted = self.lead.talk.ahead
        form = context.library.references.checklist
        page = ""
        if step is not None and step.topic:
            try:
                page = context.library.meta(step.topic).short_title
            except EduError:
                page = ""
        notes = Notes(step, asked(form, context.session), page, self.theme, self._ways(step))
        notes.again_ticked.connect(self.deeds.tick_again)
        notes.page_wanted.connect(context.navigator.go)
        self.side.show_notes(notes, options=step is not None and step.options)
        notes.show_again(on=self._noted in self.lead.talk.again)

    def _ways(self, step: PlanStep | None) -> dict[str, Link]:
        """Return the ways to treat, where a step is about them, and what leads to their pages."""
        return links_of(self.context.library) if step is not None and step.options else {}

    def _show_settings(self) -> None:
        """Let the settings stand as the picture does; another picture has settings of its own."""
        picture, key = self.lead.picture, self.lead.talk.ahead
        settings = self.deeds.settings
        if key == self._set and (settings is None or settings.show_picture(picture)):
            return
        self._set = key
        made = make_settings(picture, self.context.library, self.theme)
        self.deeds.take_settings(made)
        self.side.show_settings(made)
