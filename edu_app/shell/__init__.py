# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The window around the pages: bars, history, emergency card, display panel, error page."""
