"""What the article pane shows: articles, raw pages, reasons and profiles, as documents."""
