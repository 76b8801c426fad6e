"""Text on its way to a reader: made safe, measured in cells, found again, and dates and numbers in words."""
