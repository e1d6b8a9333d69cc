# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A talk with two screens: a console, the patient's picture, ink, and what goes home."""
