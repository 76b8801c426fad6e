"""Words that tell events, their certainty, and relations."""
