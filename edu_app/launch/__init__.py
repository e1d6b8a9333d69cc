# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Being opened from outside at the right page: what is asked for, and by a second start."""
