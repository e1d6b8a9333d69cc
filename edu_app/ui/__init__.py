# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The Qt kit that features share: theme, controls, document, overlays."""
