"""What every test stands on."""

import os

# Before Qt is loaded: tests paint into memory, on any machine.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
