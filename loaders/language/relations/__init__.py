"""What joins two bodies: part of, merged with, commissions, regulates and the like."""
