"""Remind the learner of due cards, from the tray where the desktop has one."""
