"""What a quantity measures."""
