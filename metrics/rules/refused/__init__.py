"""Numbers that are seen and not taken: phrases that name the reason."""
