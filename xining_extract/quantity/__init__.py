"""Every quantity that Chinese writes, found and normalized."""
