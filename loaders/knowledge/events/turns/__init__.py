"""Set phrases of several words that tell an event, by what they tell of."""
