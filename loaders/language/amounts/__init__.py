"""How much and how many: sums, shares, counts."""
