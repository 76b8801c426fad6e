"""When: time words, first what they say, then what they mean given the article's date and tense."""
