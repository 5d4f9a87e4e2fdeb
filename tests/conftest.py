"""What every test stands on."""

import os
import sys

from hypothesis import settings

from llmcards.ui.needs import missing_libraries_message

# Before Qt is loaded: tests paint into memory, on any machine.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# One message that names the packages, before pytest-qt fails on the import with a traceback.
if message := missing_libraries_message():
    sys.exit(message)

# How long an example takes says more about the machine than about the program. A commit gets
# the same examples at every landing; at a desk each run looks for new ones.
settings.register_profile("llmcards", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("llmcards")
