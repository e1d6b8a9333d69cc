# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Carries out what the parts of the console, its keys and its sheets ask for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from edu_app.features.consult import PACK
from edu_app.features.consult.console import TWO_MINUTES, added, derive_spare, moved, without
from edu_app.features.consult.keys import Deed
from edu_app.features.consult.keys_view import CARD_WIDTH, KeysCard
from edu_app.features.consult.sheets_view import ADD_WIDTH, SAVE_WIDTH, AddPanel, SavePanel
from edu_app.library.link import Kind, Link
from edu_app.machine.own_plans import save_own
from edu_app.paths import state_dir
from edu_app.problems import EduError
from edu_app.render.pen import Tool
from edu_app.ui import ink_steps

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.features.consult.console_view import ConsolePage
    from edu_app.features.consult.settings_view import Settings

KEYS_SHEET, ADD_SHEET, SAVE_SHEET = "consult-keys", "consult-add", "consult-save"


class Deeds(QObject):
    """Belongs to one console."""

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self._page = page
        self.settings: Settings | None = None

    def connect_parts(self) -> None:
        """Listen to every part of the console."""
        page, lead = self._page, self._page.lead
        page.list.step_chosen.connect(lead.go)
        page.list.place_wanted.connect(self._on_place_wanted)
        page.list.remove_wanted.connect(self._on_remove_wanted)
        page.list.add_wanted.connect(self._on_add_wanted)
        page.list.save_wanted.connect(self._on_save_wanted)
        page.steps.step_chosen.connect(page.pace.go)
        page.stage.send_wanted.connect(lead.send)
        page.stage.keep_wanted.connect(self._on_keep_wanted)
        page.stage.step_wanted.connect(lead.step_by)
        page.side.ticked.connect(self._on_ticked)
        page.side.pack_wanted.connect(partial(page.context.navigator.go, Link(Kind.CONSULT, PACK)))
        strip = page.strip
        strip.blank_wanted.connect(lead.turn_blank)
        strip.following_wanted.connect(lead.turn_following)
        strip.swap_wanted.connect(page.swap_wanted)
        strip.turn_wanted.connect(page.turn_wanted)
        strip.pace_wanted.connect(self._on_pace_wanted)
        strip.card_wanted.connect(self._on_card_wanted)

    def take_settings(self, settings: Settings | None) -> None:
        """Listen to other settings of a picture."""
        self.settings = settings
        if settings is not None:
            settings.picture_chosen.connect(self._page.lead.change_picture)

    @Slot(object, int)
    def do(self, deed: Deed, number: int) -> None:
        """Do what a key stands for."""
        page, lead = self._page, self._page.lead
        consultation = page.context.session.consultation
        acts: dict[Deed, Callable[[], object]] = {
            Deed.NEXT: page.pace.step_on,
            Deed.BACK: partial(lead.step_by, -1),
            Deed.SEND: lead.send,
            Deed.FOLLOW: lead.turn_following,
            Deed.BLANK: lead.turn_blank,
            Deed.TURN: page.turn_wanted.emit,
            Deed.PEN: partial(page.easel.turn_tool, Tool.PEN),
            Deed.ERASER: partial(page.easel.turn_tool, Tool.ERASER),
            Deed.UNDO: partial(ink_steps.undo, consultation),
            Deed.REDO: partial(ink_steps.redo, consultation),
            Deed.CLEAR: partial(ink_steps.clear, consultation),
            Deed.KEEP: lead.turn_kept,
            Deed.STEP: partial(page.pace.go_to_place, number),
            Deed.CARD: self._on_card_wanted,
        }
        acts[deed]()

    @Slot(bool)
    def tick_again(self, on: bool) -> None:  # the slot of a signal
        """Note that the prepared step was explained again."""
        lead = self._page.lead
        lead.tick("again", lead.talk.ahead, on=on)

    # ------------------------------------------------------------ slots

    @Slot()
    def _on_keep_wanted(self) -> None:
        lead = self._page.lead
        lead.turn_kept()
        # the button has turned by itself, also where the pack is full
        picture, marks = lead.picture, lead.talk.board(lead.talk.ahead).marks
        kept = any((each.picture, each.marks) == (picture, marks) for each in lead.talk.kept)
        self._page.stage.keep.setChecked(kept)

    @Slot(str, int)
    def _on_place_wanted(self, step: str, place: int) -> None:
        lead = self._page.lead
        lead.take(lead.talk.ordered(moved(lead.talk.order, step, place)))

    @Slot(str)
    def _on_remove_wanted(self, step: str) -> None:
        lead = self._page.lead
        order = lead.talk.order
        left = without(order, step)
        # the next one is prepared, not the first
        beside = left[min(order.index(step), len(left) - 1)]
        lead.take(lead.talk.ordered(left).went(beside))

    @Slot(str, str, bool)
    def _on_ticked(self, group: str, name: str, on: bool) -> None:  # the slot of a signal
        self._page.lead.tick(group, name, on=on)

    @Slot()
    def _on_pace_wanted(self) -> None:
        page = self._page
        part = "" if page.quick else TWO_MINUTES
        page.context.navigator.go(Link(Kind.CONSULT, page.plan.id, part))

    @Slot()
    def _on_card_wanted(self) -> None:
        page = self._page
        page.lay_wanted.emit(KeysCard(page.theme), CARD_WIDTH, KEYS_SHEET)

    @Slot()
    def _on_add_wanted(self) -> None:
        page = self._page
        plans = page.context.library.references.plans.plans
        panel = AddPanel(derive_spare(plans, page.lead.talk.order), page.theme)
        panel.step_chosen.connect(self._on_step_added)
        panel.step_chosen.connect(panel.left)
        page.lay_wanted.emit(panel, ADD_WIDTH, ADD_SHEET)

    @Slot(str)
    def _on_step_added(self, step: str) -> None:
        lead = self._page.lead
        lead.take(lead.talk.ordered(added(lead.talk.order, step, lead.talk.ahead)))

    @Slot()
    def _on_save_wanted(self) -> None:
        page = self._page
        panel = SavePanel(page.plan.title if page.plan.own else "", page.theme)
        panel.save_wanted.connect(partial(self._save, panel))
        page.lay_wanted.emit(panel, SAVE_WIDTH, SAVE_SHEET)

    def _save(self, panel: SavePanel, name: str) -> None:
        try:
            save_own(state_dir(), name, self._page.lead.talk.order)
        except EduError as error:
            panel.say(error.sentence)
            return
        panel.left.emit()
