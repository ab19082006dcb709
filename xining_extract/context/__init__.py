"""Whether it is so or promised, a level or a change, and for when."""
