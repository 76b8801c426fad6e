"""Pure rules over an article's text. No files, no SQL, no clock."""
