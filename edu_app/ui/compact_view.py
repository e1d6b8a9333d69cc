# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A view that can make its page fit: less room around the blocks, a smaller picture."""

from __future__ import annotations

import math

from edu_app.ui.document_type import TypeSetter
from edu_app.ui.document_view import PageView


class CompactView(PageView):
    """Shows a page as any view does, until it is asked to make it fit."""

    def set_room(self, room: float) -> None:
        """Set the next page with this part of the usual room around blocks and boxes."""
        self.setter = TypeSetter(self.setter.theme, room=room)

    def overflows(self) -> bool:
        """Tell whether the page is higher than the view."""
        return self.document().size().height() > self.viewport().height()

    def fit_picture(self, least: int) -> None:
        """Make the picture of a page as high as lets the whole page fit, but not below `least`."""
        document, objects = self.document(), self.objects
        objects.most_height = math.inf
        document.markContentsDirty(0, document.characterCount())
        over = document.size().height() - self.viewport().height()
        if over > 0 and objects.picture_height:
            objects.most_height = max(float(least), objects.picture_height - over - 1)
            document.markContentsDirty(0, document.characterCount())
