"""Which of the quantities are claims."""
