"""What the user decided, laid over the facts: the fact tables hold its effect, and what the rules said is kept."""
