# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page of the pack: what goes home, seen as it will be, printed, or saved when asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QPageSize

from edu_app.features.consult.pack import can_put_back, chosen, covered, derive_items
from edu_app.features.consult.pack_checklist_view import PackChecklist
from edu_app.features.consult.pack_deeds_view import PackDeeds
from edu_app.features.consult.pack_list_view import PackList
from edu_app.features.consult.pack_order_view import Ordering
from edu_app.features.consult.pack_stock import stock_of
from edu_app.features.consult.pack_taking_view import Taking
from edu_app.render.pack import Office
from edu_app.ui.label import Label, TextLook
from edu_app.ui.pack_sheets import LARGE, NORMAL, Print, ReadyPart
from edu_app.ui.page import Page
from edu_app.ui.paper_choice import paper_of
from edu_app.ui.print_frame import PaperFrame
from edu_app.ui.print_making import Making
from edu_app.ui.print_options import PrintOptions
from edu_app.ui.sheet_preview import SheetPreview

if TYPE_CHECKING:
    from edu_app.feature import Context
    from edu_app.features.consult.pack import Item, Stock
    from edu_app.ui.pack_sheets import AnyPart

PAPERS = {False: QPageSize.PageSizeId.A4, True: QPageSize.PageSizeId.Letter}
USED = 1
"""Set in every number, so that the first state is not taken for none."""


def make_pack(context: Context) -> PackPage:
    """Build the page; raise ContentMissing where the words for a talk are not there."""
    return PackPage(context, stock_of(context.library, context.session))


class PackPage(Page):
    """The list, the preview, and what can be done. What is chosen belongs to the talk."""

    private = True

    def __init__(self, context: Context, stock: Stock) -> None:
        super().__init__(context.theme, QCoreApplication.translate("consult", "Take-home pack"))
        self.context, self.stock = context, stock
        self.talks = context.session.consultation
        self.letter = paper_of(context.settings.paper) is PAPERS[True]
        self.large = False
        self.items: tuple[Item, ...] = ()
        self._shown = (self.letter, self.large, self.talks.talk.pack)
        """How that came about which the preview shows."""
        form = context.library.references.checklist
        self._checklist = PackChecklist(context, form) if form is not None else None
        office = Office(library=context.library, settings=context.settings, today=context.today())
        look = TextLook(style="h2", weight=700)
        self.head = Label(self.title, self.theme, look).as_heading(1)
        self.list = PackList(self.theme)
        self.options = PrintOptions(self.theme, letter=self.letter, large=self.large)
        self.preview = SheetPreview(self.theme)
        self.deeds = PackDeeds(context.desk, self.theme)
        self.making = Making(office, self.preview, self.deeds.deeds, listed=False)
        self._build()
        self.taking, self.ordering = Taking(self), Ordering(self)
        self.show_pack()
        self._make()

    def _build(self) -> None:
        frame = PaperFrame(
            page=self,
            head=self.head,
            list=self.list,
            options=self.options,
            preview=self.preview,
            deeds=self.deeds,
        )
        frame.build(self.context.shape)
        self.talks.changed.connect(self.show_pack)
        self.options.letter_chosen.connect(self._on_letter_chosen)
        self.options.large_chosen.connect(self._on_large_chosen)
        self.deeds.deeds.cancel_wanted.connect(self._on_cancel)
        self.making.shown.connect(self._on_shown)

    # ------------------------------------------------------------ page

    def place(self) -> int:
        return (self.large << 1 | self.letter) << 1 | USED

    def set_place(self, place: int) -> None:
        self.letter, self.large = bool(place >> 1 & 1), bool(place >> 2 & 1)
        self._make()

    def finish_pictures(self) -> None:
        """Set and paint everything now; for pictures of screens."""
        self.making.finish()

    @Slot()
    def show_pack(self) -> None:
        """Show the pack as it stands in the talk; sheets are set anew only when it is another."""
        items = derive_items(self.talks.talk, self.stock)
        self.deeds.copy.setEnabled(bool(covered(self.talks.talk, self.stock)))
        self.list.show_items(items, can_put_back=can_put_back(self.talks.talk))
        before, self.items = chosen(self.items), items
        if chosen(items) != before:
            self._make()

    def _make(self) -> None:
        """Begin to set what is in the pack."""
        self.options.show_choice(letter=self.letter, large=self.large)
        wish = Print(paper=PAPERS[self.letter], percent=LARGE if self.large else NORMAL)
        self.deeds.take_back()
        self.deeds.say("")
        self.making.make(tuple(filter(None, map(self._part, chosen(self.items)))), wish)

    def _part(self, item: Item) -> AnyPart | None:
        """Return what is set of a thing; what has no part of its own is the checklist."""
        if item.part is not None or self._checklist is None:
            return item.part
        return ReadyPart(name=item.key, make=self._checklist.page)

    # ------------------------------------------------------------ slots

    @Slot(bool)
    def _on_letter_chosen(self, on: bool) -> None:
        self.letter = on
        self._make()

    @Slot(bool)
    def _on_large_chosen(self, on: bool) -> None:
        self.large = on
        self._make()

    @Slot()
    def _on_cancel(self) -> None:
        """Give up what is going on, and go back to what is seen."""
        if self.making.stop_saving():
            return
        self.letter, self.large, pack = self._shown
        self.talks.take(replace(self.talks.talk, pack=pack))
        self._make()

    @Slot()
    def _on_shown(self) -> None:
        self._shown = (self.letter, self.large, self.talks.talk.pack)
