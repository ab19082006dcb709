"""Chinese news in, checkable claims out."""
