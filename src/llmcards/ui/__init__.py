"""What a person sees: Qt, and only here and in `app`."""
