# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""`python -m edu_app` is the command `vein-guide`."""

import sys

from edu_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
