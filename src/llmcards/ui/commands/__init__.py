"""What a person can tell the window to do: one registry, from which menus, keys, palette live."""
