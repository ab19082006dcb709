"""The named undertakings of an article, and under which of them a claim falls."""
