# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Set up what the guide needs, once: `python3 -m tools.bootstrap [run|dev|bundle]`.

Runs with the system's own Python and nothing else. Must be readable by Python 3.6, so that an
old one gets a sentence and not a traceback; the modules beside it need 3.11.
"""

import sys

OLDEST = (3, 11)
STOPPED = 3
INTERRUPTED = 130


def refusal(version: "tuple[int, int]") -> str:
    """Return why this Python cannot be used, or nothing."""
    if version >= OLDEST:
        return ""
    found = ".".join(map(str, version))
    return (
        f"Vein Guide needs Python 3.11 or newer, and this is Python {found}.\n"
        "If a newer one is installed, name it: make run PYTHON=python3.12"
    )


def main(arguments: "list[str]") -> int:
    """Set up for `run` (open the guide), `dev` (also run every check) or `bundle`."""
    sentence = refusal(sys.version_info[:2])
    if sentence:
        print(sentence, file=sys.stderr)
        return STOPPED
    from tools import setting_up  # needs Python 3.11

    try:
        setting_up.prepare(setting_up.Purpose(arguments[0] if arguments else "run"))
    except setting_up.SetUpError as stopped:
        print(f"\n{stopped}", file=sys.stderr)
        return STOPPED
    except ValueError:
        print("Usage: python3 -m tools.bootstrap [run|dev|bundle]", file=sys.stderr)
        return STOPPED
    except KeyboardInterrupt:
        print("\nStopped. Run it again to go on.", file=sys.stderr)
        return INTERRUPTED
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
