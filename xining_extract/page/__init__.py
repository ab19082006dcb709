"""The text of a page to its articles: layout undone, boundaries, headlines, bylines."""
