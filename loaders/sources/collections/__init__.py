"""Files that hold many pages: feeds, mailboxes, web archives and tables of articles. One module a format."""
