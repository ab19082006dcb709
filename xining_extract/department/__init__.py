"""The bodies of an article, what each does, and which of them answers for a claim."""
